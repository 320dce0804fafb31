//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.24), (About, -0.35), (After, 0.35), (Copula, -0.10), (Count, -0.12), (Definite, -0.11),
        (Figure, 0.05), (Finite, 0.38), (FirstPerson, -0.09), (Future, 0.17), (Gerund, 0.23), (Heading, -0.34),
        (Hedged, 0.02), (Imperative, 0.07), (Infinitive, 0.11), (Interrogative, -0.02), (Item, 0.25), (Led, 0.64),
        (Long, -0.05), (Money, -0.14), (Narrative, -0.15), (Negated, -0.19), (Norm, -0.01), (Orders, -0.09),
        (Organisation, 0.10), (Passive, 0.19), (Past, 0.44), (Percent, 0.04), (Perfect, 0.26), (Person, 0.10),
        (Preterite, -0.08), (Progressive, 0.14), (Question, -0.45), (Quotation, -0.09), (Register, 0.19),
        (Short, -0.07), (ShortCopula, 0.05), (SubjectDocument, 0.18), (SubjectMarket, -0.04), (SubjectName, 0.25),
        (SubjectOrganisation, 0.49), (SubjectOther, 0.02), (SubjectPerson, 0.15), (SubjectPronoun, 0.03),
        (SubjectThing, -0.05), (SubjectUs, 0.34), (TechnicalFigure, 0.08), (Title, -0.16), (Words, 0.34),
    ]),
    (Tag::Capability, &[
        (Able, -0.13), (About, 0.24), (After, 0.24), (Copula, 0.00), (Count, 0.16), (Definite, 0.01),
        (Directive, -0.59), (Figure, 0.16), (Finite, 0.17), (FirstPerson, 0.12), (Future, 0.01), (Gerund, 0.01),
        (Heading, -0.22), (Hedged, -0.11), (Imperative, -0.12), (Infinitive, -0.02), (Interrogative, 0.06),
        (Item, 0.26), (Led, -0.41), (Long, 0.05), (Measured, 0.07), (Money, -0.38), (Narrative, -0.07),
        (Negated, -0.11), (Norm, 0.01), (Orders, -0.30), (Organisation, -0.04), (Passive, 0.04), (Past, -0.01),
        (Percent, 0.12), (Perfect, 0.13), (Person, 0.01), (Plain, 0.21), (Preterite, -0.05), (Progressive, 0.12),
        (Question, -0.50), (Quotation, -0.34), (Register, 0.10), (Short, 0.04), (ShortCopula, -0.22),
        (SubjectDocument, -0.18), (SubjectMarket, -0.22), (SubjectName, 0.13), (SubjectOrganisation, 0.22),
        (SubjectOther, 0.05), (SubjectPerson, -0.03), (SubjectPronoun, 0.17), (SubjectThing, 0.39),
        (SubjectUs, -0.04), (TechnicalFigure, 0.04), (Title, -0.25), (Words, 0.39),
    ]),
    (Tag::Framing, &[
        (About, 0.10), (After, 0.07), (BareQuotation, 0.21), (Capability, -0.20), (Copula, -0.06), (Count, 0.02),
        (Definite, -0.08), (Directive, -0.46), (Figure, -0.12), (FirstPerson, -0.12), (Heading, -0.04),
        (Interrogative, 0.00), (Item, -0.12), (Led, -0.24), (Long, -0.05), (Money, 0.03), (Narrative, -0.09),
        (Norm, 0.05), (Orders, 0.00), (Organisation, -0.02), (Percent, -0.07), (Person, 0.04), (Preterite, -0.04),
        (Question, -0.63), (Quotation, 0.71), (Register, 0.02), (Short, 0.05), (ShortCopula, 0.35),
        (TechnicalFigure, -0.05), (Title, -0.18), (Words, 0.38),
    ]),
];
