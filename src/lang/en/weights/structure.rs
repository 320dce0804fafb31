//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.04), (About, -0.46), (After, 0.30), (Copula, -0.14), (Count, -0.12), (Definite, -0.17),
        (Figure, 0.05), (Finite, 0.43), (FirstPerson, -0.10), (Future, 0.31), (Gerund, 0.16), (Heading, -0.12),
        (Hedged, 0.33), (Imperative, 0.09), (Infinitive, 0.23), (Interrogative, -0.10), (Item, 0.25), (Led, 0.22),
        (Long, -0.01), (Money, -0.11), (Narrative, -0.16), (Negated, 0.00), (Norm, 0.12), (Orders, -0.04),
        (Organisation, 0.22), (Passive, 0.39), (Past, 0.72), (Percent, 0.03), (Perfect, 0.50), (Person, 0.14),
        (Preterite, -0.07), (Progressive, 0.12), (Question, -0.07), (Quotation, -0.07), (Register, 0.41),
        (Short, 0.04), (ShortCopula, 0.01), (SubjectDocument, 0.17), (SubjectMarket, 0.05), (SubjectName, 0.41),
        (SubjectOrganisation, 0.51), (SubjectOther, 0.27), (SubjectPerson, 0.30), (SubjectPronoun, 0.09),
        (SubjectThing, 0.04), (SubjectUs, 0.34), (TechnicalFigure, -0.03), (Title, -0.20), (Words, 0.32),
    ]),
    (Tag::Capability, &[
        (Able, -0.14), (About, 0.41), (After, 0.00), (Copula, -0.01), (Count, 0.18), (Definite, 0.08),
        (Directive, -0.75), (Figure, 0.29), (Finite, 0.33), (FirstPerson, -0.03), (Future, 0.13), (Gerund, 0.04),
        (Heading, -0.10), (Hedged, -0.09), (Imperative, 0.19), (Infinitive, -0.07), (Interrogative, -0.09),
        (Item, 0.38), (Led, -0.05), (Long, 0.01), (Measured, 0.10), (Money, -0.47), (Narrative, -0.13),
        (Negated, -0.12), (Norm, 0.00), (Orders, -0.39), (Organisation, -0.08), (Passive, 0.09), (Past, 0.10),
        (Percent, 0.20), (Perfect, 0.31), (Person, -0.01), (Plain, 0.34), (Preterite, -0.09), (Progressive, 0.10),
        (Question, -0.05), (Quotation, -0.31), (Register, 0.31), (Short, 0.08), (ShortCopula, -0.23),
        (SubjectDocument, -0.01), (SubjectMarket, -0.27), (SubjectName, 0.18), (SubjectOrganisation, 0.24),
        (SubjectOther, 0.11), (SubjectPerson, -0.21), (SubjectPronoun, 0.32), (SubjectThing, 0.48),
        (SubjectUs, -0.09), (TechnicalFigure, 0.24), (Title, -0.30), (Words, 0.40),
    ]),
    (Tag::Framing, &[
        (About, 0.07), (After, -0.04), (BareQuotation, 0.33), (Capability, -0.21), (Copula, -0.10), (Count, -0.02),
        (Definite, -0.14), (Directive, -0.43), (Figure, -0.23), (FirstPerson, -0.14), (Heading, -0.03),
        (Interrogative, -0.08), (Item, -0.15), (Led, -0.03), (Long, -0.15), (Money, 0.08), (Narrative, -0.13),
        (Norm, -0.01), (Orders, 0.04), (Organisation, -0.13), (Percent, -0.13), (Person, 0.21), (Preterite, 0.01),
        (Question, 0.00), (Quotation, 0.82), (Register, 0.17), (Short, 0.03), (ShortCopula, 0.45),
        (TechnicalFigure, -0.12), (Title, -0.25), (Words, 0.36),
    ]),
];
