//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.05), (About, -0.42), (After, 0.31), (Copula, -0.13), (Count, -0.12), (Definite, -0.11),
        (Figure, 0.02), (Finite, 0.40), (FirstPerson, -0.10), (Future, 0.28), (Gerund, 0.11), (Heading, -0.02),
        (Hedged, 0.26), (Imperative, 0.00), (Infinitive, 0.17), (Interrogative, -0.09), (Item, 0.20), (Led, 0.21),
        (Long, 0.01), (Money, -0.12), (Narrative, -0.12), (Negated, -0.10), (Norm, 0.08), (Orders, 0.06),
        (Organisation, 0.16), (Passive, 0.37), (Past, 0.51), (Percent, 0.03), (Perfect, 0.41), (Person, 0.09),
        (Preterite, -0.04), (Progressive, 0.08), (Question, -0.06), (Quotation, -0.09), (Register, 0.13),
        (Short, 0.12), (ShortCopula, 0.03), (SubjectDocument, 0.13), (SubjectMarket, -0.05), (SubjectName, 0.32),
        (SubjectOrganisation, 0.53), (SubjectOther, 0.20), (SubjectPerson, 0.23), (SubjectPronoun, 0.09),
        (SubjectThing, 0.03), (SubjectUs, 0.26), (TechnicalFigure, -0.03), (Title, -0.18), (Words, 0.31),
    ]),
    (Tag::Capability, &[
        (Able, -0.13), (About, 0.37), (After, 0.07), (Copula, 0.00), (Count, 0.16), (Definite, 0.08),
        (Directive, -0.68), (Figure, 0.31), (Finite, 0.31), (FirstPerson, -0.03), (Future, 0.12), (Gerund, 0.03),
        (Heading, -0.11), (Hedged, -0.09), (Imperative, 0.17), (Infinitive, -0.08), (Interrogative, -0.08),
        (Item, 0.33), (Led, -0.05), (Long, 0.01), (Measured, 0.08), (Money, -0.48), (Narrative, -0.15),
        (Negated, -0.12), (Norm, 0.00), (Orders, -0.37), (Organisation, -0.07), (Passive, 0.09), (Past, 0.09),
        (Percent, 0.12), (Perfect, 0.29), (Person, 0.01), (Plain, 0.30), (Preterite, -0.08), (Progressive, 0.10),
        (Question, -0.06), (Quotation, -0.24), (Register, 0.17), (Short, 0.12), (ShortCopula, -0.26),
        (SubjectDocument, -0.03), (SubjectMarket, -0.25), (SubjectName, 0.17), (SubjectOrganisation, 0.20),
        (SubjectOther, 0.13), (SubjectPerson, -0.17), (SubjectPronoun, 0.32), (SubjectThing, 0.47),
        (SubjectUs, -0.09), (TechnicalFigure, 0.20), (Title, -0.28), (Words, 0.41),
    ]),
    (Tag::Framing, &[
        (About, 0.07), (After, -0.03), (BareQuotation, 0.34), (Capability, -0.25), (Copula, -0.12), (Count, -0.02),
        (Definite, -0.14), (Directive, -0.52), (Figure, -0.25), (FirstPerson, -0.18), (Heading, -0.08),
        (Interrogative, -0.07), (Item, -0.18), (Led, -0.03), (Long, -0.18), (Money, 0.07), (Narrative, -0.16),
        (Norm, -0.02), (Orders, 0.00), (Organisation, -0.14), (Percent, -0.16), (Person, 0.20), (Preterite, 0.01),
        (Question, -0.01), (Quotation, 0.86), (Register, 0.07), (Short, 0.04), (ShortCopula, 0.48),
        (TechnicalFigure, -0.19), (Title, -0.26), (Words, 0.42),
    ]),
];
