//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.39), (About, -0.57), (After, 0.37), (Copula, -0.08), (Count, -0.17), (Definite, -0.13),
        (Figure, 0.07), (Finite, 0.35), (FirstPerson, -0.12), (Future, 0.14), (Gerund, 0.10), (Heading, -0.30),
        (Hedged, -0.03), (Imperative, 0.01), (Infinitive, -0.04), (Interrogative, -0.02), (Item, 0.23), (Led, 1.05),
        (Long, 0.00), (Money, -0.12), (Narrative, -0.20), (Negated, -0.23), (Norm, -0.09), (Orders, -0.17),
        (Organisation, 0.06), (Passive, 0.04), (Past, 0.44), (Percent, 0.09), (Perfect, 0.25), (Person, 0.05),
        (Preterite, -0.10), (Progressive, 0.21), (Question, -0.57), (Quotation, -0.23), (Register, 0.22),
        (Short, -0.18), (ShortCopula, 0.09), (SubjectDocument, 0.16), (SubjectMarket, -0.11), (SubjectName, 0.31),
        (SubjectOrganisation, 0.52), (SubjectOther, 0.02), (SubjectPerson, 0.13), (SubjectPronoun, 0.00),
        (SubjectThing, -0.06), (SubjectUs, 0.55), (TechnicalFigure, 0.03), (Title, -0.20), (Words, 0.40),
    ]),
    (Tag::Capability, &[
        (Able, -0.09), (About, 0.25), (After, 0.24), (Copula, -0.03), (Count, 0.13), (Definite, -0.03),
        (Directive, -0.66), (Figure, 0.14), (Finite, 0.05), (FirstPerson, 0.09), (Future, -0.06), (Gerund, -0.03),
        (Heading, -0.24), (Hedged, -0.09), (Imperative, -0.11), (Infinitive, -0.03), (Interrogative, 0.06),
        (Item, 0.31), (Led, -0.65), (Long, 0.08), (Measured, 0.18), (Money, -0.38), (Narrative, -0.05),
        (Negated, -0.07), (Norm, 0.01), (Orders, -0.22), (Organisation, -0.03), (Passive, -0.03), (Past, -0.08),
        (Percent, 0.10), (Perfect, -0.01), (Person, 0.04), (Plain, 0.17), (Preterite, -0.03), (Progressive, 0.07),
        (Question, -0.54), (Quotation, -0.29), (Register, 0.07), (Short, -0.01), (ShortCopula, -0.20),
        (SubjectDocument, -0.18), (SubjectMarket, -0.25), (SubjectName, 0.12), (SubjectOrganisation, 0.15),
        (SubjectOther, 0.03), (SubjectPerson, 0.00), (SubjectPronoun, 0.12), (SubjectThing, 0.31), (SubjectUs, 0.01),
        (TechnicalFigure, -0.01), (Title, -0.19), (Words, 0.40),
    ]),
    (Tag::Framing, &[
        (About, 0.12), (After, 0.08), (BareQuotation, 0.25), (Capability, -0.14), (Copula, -0.06), (Count, -0.03),
        (Definite, -0.13), (Directive, -0.44), (Figure, -0.03), (FirstPerson, -0.16), (Heading, 0.05),
        (Interrogative, 0.02), (Item, -0.25), (Led, -0.25), (Long, 0.01), (Money, -0.07), (Narrative, -0.06),
        (Norm, 0.07), (Orders, -0.10), (Organisation, 0.01), (Percent, -0.07), (Person, 0.04), (Preterite, -0.01),
        (Question, -0.69), (Quotation, 0.72), (Register, -0.01), (Short, 0.09), (ShortCopula, 0.30),
        (TechnicalFigure, -0.06), (Title, -0.19), (Words, 0.41),
    ]),
];
