//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.25), (About, -0.42), (After, 0.32), (Copula, -0.07), (Count, -0.14), (Definite, -0.11),
        (Figure, 0.04), (Finite, 0.34), (FirstPerson, -0.12), (Future, 0.12), (Gerund, 0.11), (Heading, -0.15),
        (Hedged, 0.00), (Imperative, 0.06), (Infinitive, 0.04), (Interrogative, -0.05), (Item, 0.20), (Led, 0.66),
        (Long, -0.07), (Money, -0.12), (Narrative, -0.14), (Negated, -0.18), (Norm, -0.02), (Orders, -0.09),
        (Organisation, 0.08), (Passive, 0.09), (Past, 0.43), (Percent, 0.06), (Perfect, 0.25), (Person, 0.07),
        (Preterite, -0.09), (Progressive, 0.22), (Question, -0.40), (Quotation, -0.11), (Register, 0.16),
        (Short, -0.05), (ShortCopula, 0.04), (SubjectDocument, 0.10), (SubjectMarket, -0.07), (SubjectName, 0.23),
        (SubjectOrganisation, 0.40), (SubjectOther, 0.04), (SubjectPerson, 0.13), (SubjectPronoun, 0.03),
        (SubjectThing, 0.00), (SubjectUs, 0.39), (TechnicalFigure, 0.06), (Title, -0.18), (Words, 0.30),
    ]),
    (Tag::Capability, &[
        (Able, -0.11), (About, 0.21), (After, 0.23), (Copula, -0.02), (Count, 0.15), (Definite, -0.01),
        (Directive, -0.59), (Figure, 0.14), (Finite, 0.09), (FirstPerson, 0.06), (Future, -0.02), (Gerund, 0.00),
        (Heading, -0.20), (Hedged, -0.08), (Imperative, -0.04), (Infinitive, -0.04), (Interrogative, 0.05),
        (Item, 0.28), (Led, -0.48), (Long, 0.00), (Measured, 0.08), (Money, -0.34), (Narrative, -0.06),
        (Negated, -0.07), (Norm, 0.01), (Orders, -0.23), (Organisation, -0.04), (Passive, 0.01), (Past, -0.04),
        (Percent, 0.10), (Perfect, 0.04), (Person, 0.04), (Plain, 0.18), (Preterite, -0.04), (Progressive, 0.09),
        (Question, -0.45), (Quotation, -0.31), (Register, 0.07), (Short, 0.07), (ShortCopula, -0.22),
        (SubjectDocument, -0.17), (SubjectMarket, -0.22), (SubjectName, 0.10), (SubjectOrganisation, 0.16),
        (SubjectOther, 0.02), (SubjectPerson, -0.02), (SubjectPronoun, 0.11), (SubjectThing, 0.33),
        (SubjectUs, -0.05), (TechnicalFigure, 0.03), (Title, -0.16), (Words, 0.34),
    ]),
    (Tag::Framing, &[
        (About, 0.06), (After, 0.10), (BareQuotation, 0.22), (Capability, -0.18), (Copula, -0.03), (Count, -0.02),
        (Definite, -0.11), (Directive, -0.39), (Figure, -0.05), (FirstPerson, -0.14), (Heading, 0.01),
        (Interrogative, 0.01), (Item, -0.17), (Led, -0.23), (Long, -0.06), (Money, 0.01), (Narrative, -0.09),
        (Norm, 0.05), (Orders, -0.08), (Organisation, 0.01), (Percent, -0.17), (Person, 0.06), (Preterite, -0.02),
        (Question, -0.59), (Quotation, 0.70), (Register, 0.00), (Short, 0.09), (ShortCopula, 0.28),
        (TechnicalFigure, -0.13), (Title, -0.20), (Words, 0.35),
    ]),
];
