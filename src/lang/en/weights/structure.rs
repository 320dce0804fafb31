//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.12), (About, -0.30), (After, 0.32), (Copula, -0.14), (Count, -0.15), (Definite, -0.11),
        (Figure, 0.08), (Finite, 0.40), (FirstPerson, -0.06), (Future, 0.15), (Gerund, 0.16), (Heading, -0.15),
        (Hedged, 0.17), (Imperative, 0.03), (Infinitive, 0.22), (Interrogative, -0.03), (Item, 0.18), (Led, 0.46),
        (Long, 0.02), (Money, -0.11), (Narrative, -0.17), (Negated, -0.06), (Norm, 0.04), (Orders, -0.06),
        (Organisation, 0.13), (Passive, 0.27), (Past, 0.53), (Percent, 0.07), (Perfect, 0.41), (Person, 0.05),
        (Preterite, -0.02), (Progressive, 0.03), (Question, -0.09), (Quotation, -0.05), (Register, 0.13),
        (Short, 0.01), (ShortCopula, 0.07), (SubjectDocument, 0.09), (SubjectMarket, -0.02), (SubjectName, 0.32),
        (SubjectOrganisation, 0.49), (SubjectOther, 0.15), (SubjectPerson, 0.20), (SubjectPronoun, 0.03),
        (SubjectThing, 0.04), (SubjectUs, 0.21), (TechnicalFigure, 0.00), (Title, -0.12), (Words, 0.32),
    ]),
    (Tag::Capability, &[
        (Able, -0.21), (About, 0.27), (After, 0.17), (Copula, 0.02), (Count, 0.10), (Definite, 0.03),
        (Directive, -0.62), (Figure, 0.25), (Finite, 0.19), (FirstPerson, 0.06), (Future, 0.08), (Gerund, -0.05),
        (Heading, -0.10), (Hedged, -0.08), (Imperative, 0.08), (Infinitive, -0.04), (Interrogative, 0.01),
        (Item, 0.32), (Led, -0.12), (Long, 0.08), (Measured, 0.15), (Money, -0.40), (Narrative, -0.08),
        (Negated, -0.07), (Norm, 0.07), (Orders, -0.22), (Organisation, -0.01), (Passive, 0.05), (Past, 0.02),
        (Percent, 0.05), (Perfect, 0.21), (Person, 0.09), (Plain, 0.14), (Preterite, -0.06), (Progressive, 0.10),
        (Question, 0.00), (Quotation, -0.12), (Register, 0.04), (Short, 0.11), (ShortCopula, -0.22),
        (SubjectDocument, -0.06), (SubjectMarket, -0.26), (SubjectName, 0.11), (SubjectOrganisation, 0.25),
        (SubjectOther, 0.06), (SubjectPerson, -0.08), (SubjectPronoun, 0.22), (SubjectThing, 0.36),
        (SubjectUs, -0.09), (TechnicalFigure, 0.00), (Title, -0.23), (Words, 0.40),
    ]),
    (Tag::Framing, &[
        (About, 0.11), (After, -0.02), (BareQuotation, 0.28), (Capability, -0.16), (Copula, -0.09), (Count, 0.03),
        (Definite, -0.10), (Directive, -0.41), (Figure, -0.16), (FirstPerson, -0.18), (Heading, 0.00),
        (Interrogative, -0.11), (Item, -0.11), (Led, -0.05), (Long, -0.10), (Money, 0.14), (Narrative, -0.04),
        (Norm, -0.04), (Orders, 0.07), (Organisation, -0.05), (Percent, -0.09), (Person, 0.05), (Preterite, -0.03),
        (Question, -0.01), (Quotation, 0.62), (Register, 0.02), (Short, 0.04), (ShortCopula, 0.39),
        (TechnicalFigure, -0.01), (Title, -0.14), (Words, 0.39),
    ]),
];
