//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.28), (About, -0.49), (After, 0.34), (Copula, -0.07), (Count, -0.14), (Definite, -0.11),
        (Figure, 0.05), (Finite, 0.34), (FirstPerson, -0.13), (Future, 0.16), (Gerund, 0.10), (Heading, -0.20),
        (Hedged, 0.00), (Imperative, 0.05), (Infinitive, 0.06), (Interrogative, -0.01), (Item, 0.22), (Led, 0.79),
        (Long, -0.05), (Money, -0.13), (Narrative, -0.16), (Negated, -0.21), (Norm, -0.06), (Orders, -0.13),
        (Organisation, 0.05), (Passive, 0.09), (Past, 0.43), (Percent, 0.07), (Perfect, 0.24), (Person, 0.06),
        (Preterite, -0.09), (Progressive, 0.20), (Question, -0.45), (Quotation, -0.17), (Register, 0.19),
        (Short, -0.10), (ShortCopula, 0.05), (SubjectDocument, 0.17), (SubjectMarket, -0.08), (SubjectName, 0.26),
        (SubjectOrganisation, 0.45), (SubjectOther, 0.00), (SubjectPerson, 0.16), (SubjectPronoun, 0.00),
        (SubjectThing, -0.01), (SubjectUs, 0.44), (TechnicalFigure, 0.07), (Title, -0.16), (Words, 0.33),
    ]),
    (Tag::Capability, &[
        (Able, -0.09), (About, 0.24), (After, 0.24), (Copula, -0.02), (Count, 0.14), (Definite, -0.02),
        (Directive, -0.68), (Figure, 0.15), (Finite, 0.09), (FirstPerson, 0.08), (Future, -0.04), (Gerund, 0.00),
        (Heading, -0.26), (Hedged, -0.09), (Imperative, -0.08), (Infinitive, -0.03), (Interrogative, 0.04),
        (Item, 0.32), (Led, -0.61), (Long, 0.06), (Measured, 0.12), (Money, -0.42), (Narrative, -0.05),
        (Negated, -0.08), (Norm, 0.00), (Orders, -0.25), (Organisation, -0.03), (Passive, -0.01), (Past, -0.05),
        (Percent, 0.10), (Perfect, 0.02), (Person, 0.06), (Plain, 0.18), (Preterite, -0.03), (Progressive, 0.06),
        (Question, -0.48), (Quotation, -0.31), (Register, 0.08), (Short, 0.01), (ShortCopula, -0.22),
        (SubjectDocument, -0.19), (SubjectMarket, -0.21), (SubjectName, 0.11), (SubjectOrganisation, 0.17),
        (SubjectOther, 0.03), (SubjectPerson, 0.01), (SubjectPronoun, 0.12), (SubjectThing, 0.34), (SubjectUs, 0.01),
        (TechnicalFigure, 0.02), (Title, -0.20), (Words, 0.39),
    ]),
    (Tag::Framing, &[
        (About, 0.07), (After, 0.08), (BareQuotation, 0.27), (Capability, -0.14), (Copula, -0.04), (Count, -0.01),
        (Definite, -0.12), (Directive, -0.40), (Figure, -0.05), (FirstPerson, -0.15), (Heading, 0.06),
        (Interrogative, 0.02), (Item, -0.24), (Led, -0.24), (Long, -0.02), (Money, 0.02), (Narrative, -0.07),
        (Norm, 0.07), (Orders, -0.08), (Organisation, 0.01), (Percent, -0.14), (Person, 0.05), (Preterite, -0.01),
        (Question, -0.63), (Quotation, 0.70), (Register, -0.01), (Short, 0.11), (ShortCopula, 0.28),
        (TechnicalFigure, -0.10), (Title, -0.19), (Words, 0.38),
    ]),
];
