//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.24), (About, -0.35), (After, 0.36), (Copula, -0.11), (Count, -0.11), (Definite, -0.11),
        (Figure, 0.05), (Finite, 0.39), (FirstPerson, -0.09), (Future, 0.17), (Gerund, 0.22), (Heading, -0.34),
        (Hedged, 0.01), (Imperative, 0.08), (Infinitive, 0.09), (Interrogative, -0.02), (Item, 0.25), (Led, 0.65),
        (Long, -0.06), (Money, -0.14), (Narrative, -0.16), (Negated, -0.19), (Norm, -0.02), (Orders, -0.12),
        (Organisation, 0.10), (Passive, 0.20), (Past, 0.44), (Percent, 0.05), (Perfect, 0.27), (Person, 0.09),
        (Preterite, -0.07), (Progressive, 0.16), (Question, -0.45), (Quotation, -0.08), (Register, 0.20),
        (Short, -0.07), (ShortCopula, 0.05), (SubjectDocument, 0.18), (SubjectMarket, -0.03), (SubjectName, 0.24),
        (SubjectOrganisation, 0.48), (SubjectOther, 0.03), (SubjectPerson, 0.15), (SubjectPronoun, 0.04),
        (SubjectThing, -0.04), (SubjectUs, 0.35), (TechnicalFigure, 0.07), (Title, -0.16), (Words, 0.35),
    ]),
    (Tag::Capability, &[
        (Able, -0.12), (About, 0.21), (After, 0.21), (Copula, 0.01), (Count, 0.15), (Definite, 0.02),
        (Directive, -0.55), (Figure, 0.15), (Finite, 0.14), (FirstPerson, 0.13), (Future, 0.00), (Gerund, -0.01),
        (Heading, -0.21), (Hedged, -0.09), (Imperative, -0.12), (Infinitive, -0.02), (Interrogative, 0.08),
        (Item, 0.23), (Led, -0.38), (Long, 0.04), (Measured, 0.07), (Money, -0.35), (Narrative, -0.07),
        (Negated, -0.09), (Norm, 0.01), (Orders, -0.27), (Organisation, -0.04), (Passive, 0.04), (Past, -0.01),
        (Percent, 0.11), (Perfect, 0.12), (Person, 0.02), (Plain, 0.19), (Preterite, -0.03), (Progressive, 0.10),
        (Question, -0.47), (Quotation, -0.30), (Register, 0.10), (Short, 0.06), (ShortCopula, -0.21),
        (SubjectDocument, -0.16), (SubjectMarket, -0.21), (SubjectName, 0.12), (SubjectOrganisation, 0.21),
        (SubjectOther, 0.05), (SubjectPerson, -0.01), (SubjectPronoun, 0.16), (SubjectThing, 0.36),
        (SubjectUs, -0.04), (TechnicalFigure, 0.02), (Title, -0.23), (Words, 0.40),
    ]),
    (Tag::Framing, &[
        (About, 0.10), (After, 0.06), (BareQuotation, 0.19), (Capability, -0.18), (Copula, -0.08), (Count, 0.02),
        (Definite, -0.08), (Directive, -0.44), (Figure, -0.11), (FirstPerson, -0.14), (Heading, -0.02),
        (Interrogative, -0.01), (Item, -0.11), (Led, -0.23), (Long, -0.04), (Money, 0.05), (Narrative, -0.08),
        (Norm, 0.07), (Orders, 0.02), (Organisation, -0.02), (Percent, -0.08), (Person, 0.03), (Preterite, -0.03),
        (Question, -0.61), (Quotation, 0.66), (Register, 0.02), (Short, 0.06), (ShortCopula, 0.34),
        (TechnicalFigure, -0.04), (Title, -0.17), (Words, 0.40),
    ]),
];
