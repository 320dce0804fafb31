//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.08), (About, -0.36), (After, 0.30), (Copula, -0.14), (Count, -0.13), (Definite, -0.11),
        (Figure, 0.02), (Finite, 0.45), (FirstPerson, -0.14), (Future, 0.28), (Gerund, 0.14), (Heading, -0.06),
        (Hedged, 0.23), (Imperative, -0.02), (Infinitive, 0.16), (Interrogative, -0.04), (Item, 0.22), (Led, 0.23),
        (Long, 0.02), (Money, -0.13), (Narrative, -0.17), (Negated, -0.08), (Norm, 0.10), (Orders, -0.04),
        (Organisation, 0.13), (Passive, 0.40), (Past, 0.57), (Percent, 0.05), (Perfect, 0.44), (Person, 0.09),
        (Preterite, -0.06), (Progressive, 0.06), (Question, -0.07), (Quotation, -0.02), (Register, 0.13),
        (Short, 0.04), (ShortCopula, 0.03), (SubjectDocument, 0.14), (SubjectMarket, -0.06), (SubjectName, 0.33),
        (SubjectOrganisation, 0.53), (SubjectOther, 0.20), (SubjectPerson, 0.30), (SubjectPronoun, 0.07),
        (SubjectThing, 0.02), (SubjectUs, 0.26), (TechnicalFigure, 0.01), (Title, -0.21), (Words, 0.32),
    ]),
    (Tag::Capability, &[
        (Able, -0.23), (About, 0.33), (After, 0.06), (Copula, 0.00), (Count, 0.12), (Definite, 0.07),
        (Directive, -0.66), (Figure, 0.35), (Finite, 0.26), (FirstPerson, -0.03), (Future, 0.11), (Gerund, -0.03),
        (Heading, -0.14), (Hedged, -0.09), (Imperative, 0.13), (Infinitive, -0.08), (Interrogative, -0.03),
        (Item, 0.31), (Led, -0.05), (Long, 0.04), (Measured, 0.13), (Money, -0.45), (Narrative, -0.12),
        (Negated, -0.11), (Norm, 0.01), (Orders, -0.29), (Organisation, -0.03), (Passive, 0.07), (Past, 0.05),
        (Percent, 0.09), (Perfect, 0.26), (Person, 0.17), (Plain, 0.26), (Preterite, -0.10), (Progressive, 0.08),
        (Question, -0.04), (Quotation, -0.20), (Register, 0.08), (Short, 0.12), (ShortCopula, -0.27),
        (SubjectDocument, -0.02), (SubjectMarket, -0.29), (SubjectName, 0.20), (SubjectOrganisation, 0.23),
        (SubjectOther, 0.12), (SubjectPerson, -0.15), (SubjectPronoun, 0.33), (SubjectThing, 0.44),
        (SubjectUs, -0.06), (TechnicalFigure, 0.08), (Title, -0.25), (Words, 0.35),
    ]),
    (Tag::Framing, &[
        (About, 0.10), (After, -0.08), (BareQuotation, 0.29), (Capability, -0.20), (Copula, -0.09), (Count, 0.03),
        (Definite, -0.12), (Directive, -0.36), (Figure, -0.18), (FirstPerson, -0.12), (Heading, -0.07),
        (Interrogative, -0.13), (Item, -0.13), (Led, -0.02), (Long, -0.09), (Money, 0.11), (Narrative, -0.06),
        (Norm, 0.01), (Orders, 0.03), (Organisation, -0.08), (Percent, -0.06), (Person, 0.12), (Preterite, -0.03),
        (Question, 0.00), (Quotation, 0.66), (Register, 0.04), (Short, 0.00), (ShortCopula, 0.45),
        (TechnicalFigure, -0.03), (Title, -0.17), (Words, 0.33),
    ]),
];
