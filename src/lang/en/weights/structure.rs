//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.33), (About, -0.51), (After, 0.31), (Copula, -0.08), (Count, -0.15), (Definite, -0.10),
        (Figure, 0.05), (Finite, 0.29), (FirstPerson, -0.11), (Future, 0.14), (Gerund, 0.14), (Heading, -0.18),
        (Hedged, -0.03), (Imperative, -0.01), (Infinitive, -0.04), (Interrogative, -0.02), (Item, 0.21), (Led, 0.85),
        (Long, -0.03), (Money, -0.16), (Narrative, -0.18), (Negated, -0.25), (Norm, -0.07), (Orders, -0.11),
        (Organisation, 0.04), (Passive, 0.10), (Past, 0.36), (Percent, 0.05), (Perfect, 0.21), (Person, 0.04),
        (Preterite, -0.08), (Progressive, 0.21), (Question, -0.55), (Quotation, -0.20), (Register, 0.17),
        (Short, -0.13), (ShortCopula, 0.09), (SubjectDocument, 0.10), (SubjectMarket, -0.05), (SubjectName, 0.21),
        (SubjectOrganisation, 0.37), (SubjectOther, 0.01), (SubjectPerson, 0.15), (SubjectPronoun, -0.05),
        (SubjectThing, -0.02), (SubjectUs, 0.49), (TechnicalFigure, -0.02), (Title, -0.16), (Words, 0.34),
    ]),
    (Tag::Capability, &[
        (Able, -0.05), (About, 0.24), (After, 0.23), (Copula, -0.03), (Count, 0.13), (Definite, -0.02),
        (Directive, -0.61), (Figure, 0.12), (Finite, 0.06), (FirstPerson, 0.06), (Future, -0.05), (Gerund, -0.02),
        (Heading, -0.18), (Hedged, -0.07), (Imperative, -0.12), (Infinitive, -0.02), (Interrogative, 0.06),
        (Item, 0.29), (Led, -0.57), (Long, 0.00), (Measured, 0.10), (Money, -0.36), (Narrative, -0.06),
        (Negated, -0.07), (Norm, 0.01), (Orders, -0.20), (Organisation, -0.03), (Passive, 0.00), (Past, -0.04),
        (Percent, 0.13), (Perfect, 0.01), (Person, 0.01), (Plain, 0.15), (Preterite, -0.04), (Progressive, 0.08),
        (Question, -0.51), (Quotation, -0.25), (Register, 0.06), (Short, -0.01), (ShortCopula, -0.18),
        (SubjectDocument, -0.17), (SubjectMarket, -0.24), (SubjectName, 0.09), (SubjectOrganisation, 0.11),
        (SubjectOther, 0.01), (SubjectPerson, 0.02), (SubjectPronoun, 0.08), (SubjectThing, 0.26), (SubjectUs, -0.02),
        (TechnicalFigure, 0.06), (Title, -0.15), (Words, 0.36),
    ]),
    (Tag::Framing, &[
        (About, 0.12), (After, 0.07), (BareQuotation, 0.23), (Capability, -0.12), (Copula, -0.04), (Count, -0.04),
        (Definite, -0.10), (Directive, -0.42), (Figure, -0.05), (FirstPerson, -0.14), (Heading, 0.06),
        (Interrogative, 0.01), (Item, -0.26), (Led, -0.26), (Long, 0.00), (Money, -0.09), (Narrative, -0.07),
        (Norm, 0.07), (Orders, -0.04), (Organisation, 0.01), (Percent, -0.09), (Person, 0.04), (Preterite, -0.01),
        (Question, -0.63), (Quotation, 0.67), (Register, 0.00), (Short, 0.11), (ShortCopula, 0.24),
        (TechnicalFigure, -0.08), (Title, -0.16), (Words, 0.38),
    ]),
];
