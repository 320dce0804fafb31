//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.28), (About, -0.36), (After, 0.36), (Copula, -0.10), (Count, -0.12), (Definite, -0.12),
        (Figure, 0.04), (Finite, 0.37), (FirstPerson, -0.11), (Future, 0.24), (Gerund, 0.20), (Heading, -0.32),
        (Hedged, 0.01), (Imperative, 0.03), (Infinitive, 0.11), (Interrogative, -0.06), (Item, 0.27), (Led, 0.71),
        (Long, -0.03), (Money, -0.12), (Narrative, -0.16), (Negated, -0.15), (Norm, 0.01), (Orders, -0.10),
        (Organisation, 0.09), (Passive, 0.16), (Past, 0.46), (Percent, 0.05), (Perfect, 0.25), (Person, 0.11),
        (Preterite, -0.09), (Progressive, 0.22), (Question, -0.40), (Quotation, -0.11), (Register, 0.19),
        (Short, -0.06), (ShortCopula, 0.02), (SubjectDocument, 0.09), (SubjectMarket, -0.06), (SubjectName, 0.26),
        (SubjectOrganisation, 0.42), (SubjectOther, 0.07), (SubjectPerson, 0.13), (SubjectPronoun, 0.10),
        (SubjectThing, -0.01), (SubjectUs, 0.38), (TechnicalFigure, 0.08), (Title, -0.13), (Words, 0.32),
    ]),
    (Tag::Capability, &[
        (Able, -0.14), (About, 0.21), (After, 0.25), (Copula, 0.01), (Count, 0.17), (Definite, -0.01),
        (Directive, -0.53), (Figure, 0.15), (Finite, 0.13), (FirstPerson, 0.07), (Future, 0.02), (Gerund, 0.01),
        (Heading, -0.19), (Hedged, -0.07), (Imperative, -0.11), (Infinitive, -0.03), (Interrogative, 0.07),
        (Item, 0.25), (Led, -0.34), (Long, 0.06), (Measured, 0.06), (Money, -0.38), (Narrative, -0.06),
        (Negated, -0.11), (Norm, 0.00), (Orders, -0.29), (Organisation, -0.01), (Passive, 0.01), (Past, 0.00),
        (Percent, 0.12), (Perfect, 0.08), (Person, 0.03), (Plain, 0.26), (Preterite, -0.03), (Progressive, 0.11),
        (Question, -0.42), (Quotation, -0.28), (Register, 0.10), (Short, 0.07), (ShortCopula, -0.24),
        (SubjectDocument, -0.14), (SubjectMarket, -0.20), (SubjectName, 0.12), (SubjectOrganisation, 0.20),
        (SubjectOther, 0.04), (SubjectPerson, 0.00), (SubjectPronoun, 0.15), (SubjectThing, 0.39), (SubjectUs, -0.03),
        (TechnicalFigure, 0.02), (Title, -0.22), (Words, 0.38),
    ]),
    (Tag::Framing, &[
        (About, 0.07), (After, 0.08), (BareQuotation, 0.16), (Capability, -0.24), (Copula, -0.07), (Count, 0.03),
        (Definite, -0.10), (Directive, -0.46), (Figure, -0.09), (FirstPerson, -0.13), (Heading, -0.01),
        (Interrogative, -0.01), (Item, -0.12), (Led, -0.18), (Long, -0.07), (Money, 0.03), (Narrative, -0.09),
        (Norm, 0.07), (Orders, -0.02), (Organisation, -0.01), (Percent, -0.11), (Person, 0.00), (Preterite, -0.02),
        (Question, -0.58), (Quotation, 0.78), (Register, 0.02), (Short, 0.08), (ShortCopula, 0.33),
        (TechnicalFigure, -0.08), (Title, -0.21), (Words, 0.38),
    ]),
];
