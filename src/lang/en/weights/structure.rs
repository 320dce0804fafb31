//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.26), (About, -0.35), (After, 0.36), (Copula, -0.11), (Count, -0.12), (Definite, -0.10),
        (Figure, 0.05), (Finite, 0.38), (FirstPerson, -0.09), (Future, 0.21), (Gerund, 0.24), (Heading, -0.34),
        (Hedged, 0.02), (Imperative, 0.03), (Infinitive, 0.11), (Interrogative, -0.04), (Item, 0.25), (Led, 0.65),
        (Long, -0.05), (Money, -0.15), (Narrative, -0.17), (Negated, -0.19), (Norm, -0.01), (Orders, -0.09),
        (Organisation, 0.10), (Passive, 0.19), (Past, 0.46), (Percent, 0.04), (Perfect, 0.23), (Person, 0.11),
        (Preterite, -0.07), (Progressive, 0.17), (Question, -0.45), (Quotation, -0.09), (Register, 0.19),
        (Short, -0.07), (ShortCopula, 0.05), (SubjectDocument, 0.17), (SubjectMarket, -0.03), (SubjectName, 0.24),
        (SubjectOrganisation, 0.51), (SubjectOther, 0.05), (SubjectPerson, 0.13), (SubjectPronoun, 0.03),
        (SubjectThing, -0.05), (SubjectUs, 0.35), (TechnicalFigure, 0.08), (Title, -0.16), (Words, 0.33),
    ]),
    (Tag::Capability, &[
        (Able, -0.13), (About, 0.23), (After, 0.24), (Copula, 0.01), (Count, 0.16), (Definite, 0.02),
        (Directive, -0.55), (Figure, 0.16), (Finite, 0.16), (FirstPerson, 0.12), (Future, 0.01), (Gerund, 0.01),
        (Heading, -0.22), (Hedged, -0.10), (Imperative, -0.12), (Infinitive, -0.02), (Interrogative, 0.06),
        (Item, 0.26), (Led, -0.40), (Long, 0.05), (Measured, 0.07), (Money, -0.37), (Narrative, -0.07),
        (Negated, -0.11), (Norm, 0.00), (Orders, -0.29), (Organisation, -0.04), (Passive, 0.04), (Past, 0.00),
        (Percent, 0.11), (Perfect, 0.13), (Person, 0.01), (Plain, 0.21), (Preterite, -0.04), (Progressive, 0.12),
        (Question, -0.49), (Quotation, -0.33), (Register, 0.10), (Short, 0.04), (ShortCopula, -0.23),
        (SubjectDocument, -0.17), (SubjectMarket, -0.22), (SubjectName, 0.12), (SubjectOrganisation, 0.22),
        (SubjectOther, 0.04), (SubjectPerson, -0.03), (SubjectPronoun, 0.16), (SubjectThing, 0.37),
        (SubjectUs, -0.04), (TechnicalFigure, 0.04), (Title, -0.24), (Words, 0.38),
    ]),
    (Tag::Framing, &[
        (About, 0.10), (After, 0.07), (BareQuotation, 0.20), (Capability, -0.21), (Copula, -0.07), (Count, 0.02),
        (Definite, -0.08), (Directive, -0.46), (Figure, -0.12), (FirstPerson, -0.12), (Heading, -0.03),
        (Interrogative, 0.01), (Item, -0.12), (Led, -0.24), (Long, -0.06), (Money, 0.03), (Narrative, -0.09),
        (Norm, 0.05), (Orders, 0.00), (Organisation, -0.02), (Percent, -0.08), (Person, 0.03), (Preterite, -0.03),
        (Question, -0.65), (Quotation, 0.73), (Register, 0.02), (Short, 0.06), (ShortCopula, 0.35),
        (TechnicalFigure, -0.06), (Title, -0.18), (Words, 0.39),
    ]),
];
