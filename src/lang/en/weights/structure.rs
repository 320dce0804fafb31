//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.13), (About, -0.33), (After, 0.32), (Copula, -0.16), (Count, -0.14), (Definite, -0.09),
        (Figure, 0.08), (Finite, 0.41), (FirstPerson, -0.07), (Future, 0.20), (Gerund, 0.19), (Heading, -0.14),
        (Hedged, 0.16), (Imperative, 0.03), (Infinitive, 0.21), (Interrogative, -0.04), (Item, 0.20), (Led, 0.50),
        (Long, 0.00), (Money, -0.12), (Narrative, -0.19), (Negated, -0.08), (Norm, 0.06), (Orders, -0.06),
        (Organisation, 0.13), (Passive, 0.29), (Past, 0.58), (Percent, 0.08), (Perfect, 0.46), (Person, 0.07),
        (Preterite, -0.03), (Progressive, 0.03), (Question, -0.10), (Quotation, -0.05), (Register, 0.14),
        (Short, 0.03), (ShortCopula, 0.07), (SubjectDocument, 0.09), (SubjectMarket, -0.02), (SubjectName, 0.35),
        (SubjectOrganisation, 0.54), (SubjectOther, 0.16), (SubjectPerson, 0.21), (SubjectPronoun, 0.03),
        (SubjectThing, 0.04), (SubjectUs, 0.25), (TechnicalFigure, 0.01), (Title, -0.13), (Words, 0.32),
    ]),
    (Tag::Capability, &[
        (Able, -0.24), (About, 0.29), (After, 0.17), (Copula, 0.02), (Count, 0.11), (Definite, 0.04),
        (Directive, -0.63), (Figure, 0.27), (Finite, 0.21), (FirstPerson, 0.05), (Future, 0.11), (Gerund, -0.04),
        (Heading, -0.10), (Hedged, -0.07), (Imperative, 0.09), (Infinitive, -0.04), (Interrogative, -0.01),
        (Item, 0.33), (Led, -0.12), (Long, 0.06), (Measured, 0.16), (Money, -0.43), (Narrative, -0.09),
        (Negated, -0.08), (Norm, 0.10), (Orders, -0.19), (Organisation, -0.01), (Passive, 0.04), (Past, 0.03),
        (Percent, 0.06), (Perfect, 0.23), (Person, 0.08), (Plain, 0.15), (Preterite, -0.06), (Progressive, 0.12),
        (Question, 0.00), (Quotation, -0.16), (Register, 0.05), (Short, 0.12), (ShortCopula, -0.25),
        (SubjectDocument, -0.07), (SubjectMarket, -0.28), (SubjectName, 0.13), (SubjectOrganisation, 0.25),
        (SubjectOther, 0.06), (SubjectPerson, -0.12), (SubjectPronoun, 0.25), (SubjectThing, 0.40),
        (SubjectUs, -0.09), (TechnicalFigure, 0.02), (Title, -0.24), (Words, 0.39),
    ]),
    (Tag::Framing, &[
        (About, 0.11), (After, -0.02), (BareQuotation, 0.33), (Capability, -0.15), (Copula, -0.09), (Count, 0.04),
        (Definite, -0.11), (Directive, -0.42), (Figure, -0.19), (FirstPerson, -0.20), (Heading, -0.02),
        (Interrogative, -0.13), (Item, -0.13), (Led, -0.05), (Long, -0.13), (Money, 0.15), (Narrative, -0.06),
        (Norm, -0.08), (Orders, 0.05), (Organisation, -0.08), (Percent, -0.09), (Person, 0.07), (Preterite, -0.04),
        (Question, 0.01), (Quotation, 0.72), (Register, 0.03), (Short, 0.03), (ShortCopula, 0.46),
        (TechnicalFigure, -0.01), (Title, -0.17), (Words, 0.40),
    ]),
];
