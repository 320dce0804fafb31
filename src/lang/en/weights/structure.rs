//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.33), (About, -0.44), (After, 0.31), (Copula, -0.08), (Count, -0.11), (Definite, -0.09),
        (Figure, 0.02), (Finite, 0.23), (FirstPerson, -0.07), (Future, 0.10), (Gerund, 0.10), (Heading, -0.22),
        (Hedged, -0.02), (Imperative, -0.01), (Infinitive, -0.12), (Interrogative, -0.02), (Item, 0.22), (Led, 0.67),
        (Long, -0.04), (Money, -0.13), (Narrative, -0.17), (Negated, -0.32), (Norm, -0.11), (Orders, -0.16),
        (Organisation, 0.05), (Passive, 0.09), (Past, 0.31), (Percent, 0.04), (Perfect, 0.23), (Person, 0.05),
        (Preterite, -0.06), (Progressive, 0.18), (Question, -0.50), (Quotation, -0.21), (Register, 0.15),
        (Short, -0.19), (ShortCopula, 0.08), (SubjectDocument, 0.11), (SubjectMarket, -0.02), (SubjectName, 0.20),
        (SubjectOrganisation, 0.36), (SubjectOther, 0.02), (SubjectPerson, 0.11), (SubjectPronoun, -0.05),
        (SubjectThing, 0.02), (SubjectUs, 0.48), (TechnicalFigure, -0.07), (Title, -0.14), (Words, 0.34),
    ]),
    (Tag::Capability, &[
        (Able, -0.06), (About, 0.25), (After, 0.25), (Copula, -0.03), (Count, 0.14), (Definite, -0.02),
        (Directive, -0.60), (Figure, 0.12), (Finite, 0.08), (FirstPerson, 0.07), (Future, -0.03), (Gerund, -0.02),
        (Heading, -0.18), (Hedged, -0.06), (Imperative, -0.11), (Infinitive, -0.03), (Interrogative, 0.05),
        (Item, 0.28), (Led, -0.39), (Long, 0.00), (Measured, 0.06), (Money, -0.38), (Narrative, -0.08),
        (Negated, -0.07), (Norm, 0.05), (Orders, -0.14), (Organisation, -0.04), (Passive, 0.00), (Past, -0.03),
        (Percent, 0.16), (Perfect, 0.03), (Person, 0.00), (Plain, 0.14), (Preterite, -0.04), (Progressive, 0.08),
        (Question, -0.47), (Quotation, -0.28), (Register, 0.06), (Short, -0.03), (ShortCopula, -0.16),
        (SubjectDocument, -0.19), (SubjectMarket, -0.26), (SubjectName, 0.09), (SubjectOrganisation, 0.12),
        (SubjectOther, 0.02), (SubjectPerson, -0.01), (SubjectPronoun, 0.07), (SubjectThing, 0.28), (SubjectUs, 0.00),
        (TechnicalFigure, 0.09), (Title, -0.16), (Words, 0.35),
    ]),
    (Tag::Framing, &[
        (About, 0.11), (After, 0.06), (BareQuotation, 0.24), (Capability, -0.18), (Copula, -0.08), (Count, 0.00),
        (Definite, -0.11), (Directive, -0.47), (Figure, -0.08), (FirstPerson, -0.17), (Heading, -0.01),
        (Interrogative, 0.00), (Item, -0.27), (Led, -0.11), (Long, 0.01), (Money, -0.13), (Narrative, -0.10),
        (Norm, 0.08), (Orders, -0.02), (Organisation, 0.01), (Percent, -0.10), (Person, -0.01), (Preterite, -0.02),
        (Question, -0.59), (Quotation, 0.65), (Register, 0.00), (Short, 0.09), (ShortCopula, 0.27),
        (TechnicalFigure, -0.01), (Title, -0.15), (Words, 0.39),
    ]),
];
