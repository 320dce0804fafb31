//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.15), (About, -0.17), (After, 0.16), (Copula, -0.01), (Count, -0.06), (Definite, -0.01),
        (Figure, 0.04), (Finite, 0.11), (FirstPerson, 0.00), (Future, 0.08), (Gerund, 0.05), (Heading, 0.06),
        (Hedged, -0.01), (Imperative, 0.00), (Infinitive, -0.02), (Interrogative, -0.01), (Item, 0.12), (Led, 0.32),
        (Long, 0.01), (Money, -0.07), (Narrative, -0.02), (Negated, -0.14), (Norm, -0.01), (Orders, -0.02),
        (Organisation, 0.03), (Passive, 0.04), (Past, 0.15), (Percent, 0.02), (Perfect, 0.11), (Person, 0.05),
        (Preterite, -0.02), (Progressive, 0.07), (Question, -0.22), (Quotation, -0.09), (Register, 0.04),
        (Short, -0.02), (ShortCopula, -0.03), (SubjectDocument, 0.03), (SubjectMarket, -0.02), (SubjectName, 0.09),
        (SubjectOrganisation, 0.14), (SubjectOther, 0.00), (SubjectPerson, 0.03), (SubjectPronoun, -0.02),
        (SubjectThing, -0.01), (SubjectUs, 0.20), (TechnicalFigure, -0.01), (Title, -0.03), (Words, 0.15),
    ]),
    (Tag::Capability, &[
        (Able, -0.03), (About, 0.13), (After, 0.15), (Copula, -0.02), (Count, 0.06), (Definite, -0.01),
        (Directive, -0.32), (Figure, 0.04), (Finite, 0.04), (FirstPerson, 0.05), (Future, 0.00), (Gerund, -0.01),
        (Heading, -0.06), (Hedged, -0.03), (Imperative, -0.09), (Infinitive, -0.02), (Interrogative, 0.02),
        (Item, 0.14), (Led, -0.16), (Long, 0.04), (Measured, 0.01), (Money, -0.18), (Narrative, -0.02),
        (Negated, -0.05), (Norm, 0.03), (Orders, -0.07), (Organisation, -0.02), (Passive, -0.01), (Past, -0.01),
        (Percent, 0.06), (Perfect, 0.02), (Person, 0.03), (Plain, 0.08), (Preterite, -0.02), (Progressive, 0.04),
        (Question, -0.18), (Quotation, -0.15), (Register, 0.03), (Short, -0.02), (ShortCopula, -0.07),
        (SubjectDocument, -0.11), (SubjectMarket, -0.13), (SubjectName, 0.04), (SubjectOrganisation, 0.05),
        (SubjectOther, 0.01), (SubjectPerson, -0.03), (SubjectPronoun, 0.04), (SubjectThing, 0.13),
        (SubjectUs, -0.01), (TechnicalFigure, 0.04), (Title, -0.03), (Words, 0.19),
    ]),
    (Tag::Framing, &[
        (About, 0.08), (After, 0.06), (BareQuotation, 0.13), (Capability, -0.10), (Copula, -0.02), (Count, 0.01),
        (Definite, -0.03), (Directive, -0.26), (Figure, 0.00), (FirstPerson, -0.10), (Heading, 0.02),
        (Interrogative, 0.03), (Item, -0.13), (Led, -0.03), (Long, 0.03), (Money, -0.06), (Narrative, -0.04),
        (Norm, 0.04), (Orders, 0.00), (Organisation, 0.00), (Percent, -0.02), (Person, -0.03), (Preterite, -0.02),
        (Question, -0.40), (Quotation, 0.41), (Register, -0.01), (Short, 0.07), (ShortCopula, 0.11),
        (TechnicalFigure, 0.00), (Title, -0.04), (Words, 0.23),
    ]),
];
