//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.09), (About, -0.35), (After, 0.32), (Copula, -0.15), (Count, -0.14), (Definite, -0.11),
        (Figure, 0.05), (Finite, 0.43), (FirstPerson, -0.07), (Future, 0.22), (Gerund, 0.15), (Heading, -0.14),
        (Hedged, 0.24), (Imperative, 0.02), (Infinitive, 0.20), (Interrogative, -0.04), (Item, 0.22), (Led, 0.43),
        (Long, 0.02), (Money, -0.11), (Narrative, -0.19), (Negated, -0.06), (Norm, 0.05), (Orders, -0.06),
        (Organisation, 0.14), (Passive, 0.32), (Past, 0.58), (Percent, 0.05), (Perfect, 0.50), (Person, 0.09),
        (Preterite, -0.03), (Progressive, 0.06), (Question, -0.07), (Quotation, -0.08), (Register, 0.13),
        (Short, 0.05), (ShortCopula, 0.06), (SubjectDocument, 0.12), (SubjectMarket, -0.02), (SubjectName, 0.33),
        (SubjectOrganisation, 0.53), (SubjectOther, 0.19), (SubjectPerson, 0.23), (SubjectPronoun, 0.03),
        (SubjectThing, 0.03), (SubjectUs, 0.24), (TechnicalFigure, 0.03), (Title, -0.15), (Words, 0.33),
    ]),
    (Tag::Capability, &[
        (Able, -0.22), (About, 0.31), (After, 0.08), (Copula, 0.01), (Count, 0.13), (Definite, 0.06),
        (Directive, -0.65), (Figure, 0.30), (Finite, 0.22), (FirstPerson, 0.04), (Future, 0.13), (Gerund, -0.03),
        (Heading, -0.07), (Hedged, -0.11), (Imperative, 0.08), (Infinitive, -0.05), (Interrogative, 0.01),
        (Item, 0.33), (Led, -0.11), (Long, 0.09), (Measured, 0.20), (Money, -0.40), (Narrative, -0.09),
        (Negated, -0.13), (Norm, 0.07), (Orders, -0.26), (Organisation, -0.04), (Passive, 0.07), (Past, 0.03),
        (Percent, 0.07), (Perfect, 0.22), (Person, 0.09), (Plain, 0.18), (Preterite, -0.07), (Progressive, 0.12),
        (Question, 0.01), (Quotation, -0.19), (Register, 0.06), (Short, 0.14), (ShortCopula, -0.25),
        (SubjectDocument, -0.04), (SubjectMarket, -0.29), (SubjectName, 0.14), (SubjectOrganisation, 0.25),
        (SubjectOther, 0.06), (SubjectPerson, -0.12), (SubjectPronoun, 0.29), (SubjectThing, 0.41),
        (SubjectUs, -0.11), (TechnicalFigure, 0.00), (Title, -0.24), (Words, 0.40),
    ]),
    (Tag::Framing, &[
        (About, 0.12), (After, -0.03), (BareQuotation, 0.38), (Capability, -0.17), (Copula, -0.10), (Count, 0.02),
        (Definite, -0.11), (Directive, -0.32), (Figure, -0.19), (FirstPerson, -0.17), (Heading, 0.01),
        (Interrogative, -0.15), (Item, -0.19), (Led, -0.04), (Long, -0.14), (Money, 0.16), (Narrative, -0.05),
        (Norm, -0.05), (Orders, 0.06), (Organisation, -0.07), (Percent, -0.04), (Person, 0.07), (Preterite, -0.03),
        (Question, 0.01), (Quotation, 0.69), (Register, 0.02), (Short, 0.02), (ShortCopula, 0.44),
        (TechnicalFigure, -0.01), (Title, -0.16), (Words, 0.40),
    ]),
];
