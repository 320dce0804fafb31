//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.06), (About, -0.43), (After, 0.31), (Copula, -0.12), (Count, -0.11), (Definite, -0.12),
        (Figure, 0.02), (Finite, 0.42), (FirstPerson, -0.11), (Future, 0.28), (Gerund, 0.10), (Heading, -0.02),
        (Hedged, 0.22), (Imperative, -0.01), (Infinitive, 0.16), (Interrogative, -0.10), (Item, 0.20), (Led, 0.20),
        (Long, 0.01), (Money, -0.13), (Narrative, -0.14), (Negated, -0.07), (Norm, 0.08), (Orders, 0.04),
        (Organisation, 0.17), (Passive, 0.42), (Past, 0.53), (Percent, 0.02), (Perfect, 0.42), (Person, 0.11),
        (Preterite, -0.04), (Progressive, 0.07), (Question, -0.06), (Quotation, -0.06), (Register, 0.13),
        (Short, 0.10), (ShortCopula, 0.03), (SubjectDocument, 0.16), (SubjectMarket, -0.05), (SubjectName, 0.32),
        (SubjectOrganisation, 0.53), (SubjectOther, 0.20), (SubjectPerson, 0.27), (SubjectPronoun, 0.06),
        (SubjectThing, 0.01), (SubjectUs, 0.28), (TechnicalFigure, 0.00), (Title, -0.18), (Words, 0.31),
    ]),
    (Tag::Capability, &[
        (Able, -0.22), (About, 0.38), (After, 0.08), (Copula, -0.01), (Count, 0.15), (Definite, 0.09),
        (Directive, -0.72), (Figure, 0.33), (Finite, 0.31), (FirstPerson, -0.04), (Future, 0.12), (Gerund, 0.02),
        (Heading, -0.13), (Hedged, -0.11), (Imperative, 0.15), (Infinitive, -0.08), (Interrogative, -0.09),
        (Item, 0.31), (Led, -0.05), (Long, 0.01), (Measured, 0.15), (Money, -0.47), (Narrative, -0.16),
        (Negated, -0.15), (Norm, 0.06), (Orders, -0.34), (Organisation, -0.03), (Passive, 0.12), (Past, 0.10),
        (Percent, 0.07), (Perfect, 0.32), (Person, 0.07), (Plain, 0.30), (Preterite, -0.11), (Progressive, 0.09),
        (Question, -0.06), (Quotation, -0.23), (Register, 0.15), (Short, 0.14), (ShortCopula, -0.30),
        (SubjectDocument, -0.05), (SubjectMarket, -0.29), (SubjectName, 0.19), (SubjectOrganisation, 0.19),
        (SubjectOther, 0.13), (SubjectPerson, -0.18), (SubjectPronoun, 0.34), (SubjectThing, 0.46),
        (SubjectUs, -0.07), (TechnicalFigure, 0.13), (Title, -0.28), (Words, 0.37),
    ]),
    (Tag::Framing, &[
        (About, 0.08), (After, -0.05), (BareQuotation, 0.35), (Capability, -0.23), (Copula, -0.10), (Count, 0.00),
        (Definite, -0.11), (Directive, -0.46), (Figure, -0.25), (FirstPerson, -0.13), (Heading, -0.06),
        (Interrogative, -0.06), (Item, -0.18), (Led, -0.02), (Long, -0.17), (Money, 0.08), (Narrative, -0.12),
        (Norm, 0.00), (Orders, -0.01), (Organisation, -0.16), (Percent, -0.12), (Person, 0.17), (Preterite, -0.03),
        (Question, 0.00), (Quotation, 0.77), (Register, 0.06), (Short, 0.04), (ShortCopula, 0.43),
        (TechnicalFigure, -0.12), (Title, -0.22), (Words, 0.37),
    ]),
];
