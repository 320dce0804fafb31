//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.26), (About, -0.43), (After, 0.33), (Copula, -0.07), (Count, -0.15), (Definite, -0.12),
        (Figure, 0.05), (Finite, 0.35), (FirstPerson, -0.13), (Future, 0.14), (Gerund, 0.11), (Heading, -0.14),
        (Hedged, -0.01), (Imperative, 0.06), (Infinitive, 0.03), (Interrogative, -0.06), (Item, 0.21), (Led, 0.70),
        (Long, -0.07), (Money, -0.12), (Narrative, -0.14), (Negated, -0.19), (Norm, -0.02), (Orders, -0.10),
        (Organisation, 0.07), (Passive, 0.10), (Past, 0.44), (Percent, 0.07), (Perfect, 0.27), (Person, 0.06),
        (Preterite, -0.09), (Progressive, 0.24), (Question, -0.42), (Quotation, -0.12), (Register, 0.17),
        (Short, -0.05), (ShortCopula, 0.05), (SubjectDocument, 0.10), (SubjectMarket, -0.08), (SubjectName, 0.23),
        (SubjectOrganisation, 0.41), (SubjectOther, 0.03), (SubjectPerson, 0.14), (SubjectPronoun, 0.04),
        (SubjectThing, -0.01), (SubjectUs, 0.40), (TechnicalFigure, 0.07), (Title, -0.18), (Words, 0.33),
    ]),
    (Tag::Capability, &[
        (Able, -0.12), (About, 0.20), (After, 0.21), (Copula, -0.02), (Count, 0.13), (Definite, -0.01),
        (Directive, -0.59), (Figure, 0.14), (Finite, 0.09), (FirstPerson, 0.07), (Future, -0.03), (Gerund, -0.01),
        (Heading, -0.18), (Hedged, -0.06), (Imperative, -0.04), (Infinitive, -0.04), (Interrogative, 0.07),
        (Item, 0.28), (Led, -0.45), (Long, -0.02), (Measured, 0.07), (Money, -0.34), (Narrative, -0.06),
        (Negated, -0.05), (Norm, 0.00), (Orders, -0.23), (Organisation, -0.04), (Passive, 0.01), (Past, -0.04),
        (Percent, 0.09), (Perfect, 0.05), (Person, 0.05), (Plain, 0.18), (Preterite, -0.03), (Progressive, 0.09),
        (Question, -0.44), (Quotation, -0.29), (Register, 0.07), (Short, 0.09), (ShortCopula, -0.21),
        (SubjectDocument, -0.17), (SubjectMarket, -0.21), (SubjectName, 0.10), (SubjectOrganisation, 0.17),
        (SubjectOther, 0.02), (SubjectPerson, -0.01), (SubjectPronoun, 0.10), (SubjectThing, 0.32),
        (SubjectUs, -0.05), (TechnicalFigure, 0.02), (Title, -0.16), (Words, 0.37),
    ]),
    (Tag::Framing, &[
        (About, 0.06), (After, 0.09), (BareQuotation, 0.22), (Capability, -0.18), (Copula, -0.05), (Count, -0.01),
        (Definite, -0.10), (Directive, -0.38), (Figure, -0.05), (FirstPerson, -0.16), (Heading, 0.02),
        (Interrogative, -0.01), (Item, -0.17), (Led, -0.22), (Long, -0.06), (Money, 0.03), (Narrative, -0.08),
        (Norm, 0.05), (Orders, -0.07), (Organisation, 0.01), (Percent, -0.16), (Person, 0.04), (Preterite, -0.02),
        (Question, -0.58), (Quotation, 0.68), (Register, 0.00), (Short, 0.09), (ShortCopula, 0.28),
        (TechnicalFigure, -0.12), (Title, -0.19), (Words, 0.38),
    ]),
];
