//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.16), (About, -0.17), (After, 0.16), (Copula, -0.01), (Count, -0.06), (Definite, -0.01),
        (Figure, 0.04), (Finite, 0.11), (FirstPerson, 0.00), (Future, 0.08), (Gerund, 0.05), (Heading, 0.06),
        (Hedged, -0.02), (Imperative, -0.01), (Infinitive, -0.03), (Interrogative, -0.01), (Item, 0.12), (Led, 0.32),
        (Long, 0.01), (Money, -0.07), (Narrative, -0.02), (Negated, -0.14), (Norm, -0.01), (Orders, -0.02),
        (Organisation, 0.03), (Passive, 0.04), (Past, 0.14), (Percent, 0.02), (Perfect, 0.10), (Person, 0.05),
        (Preterite, -0.02), (Progressive, 0.07), (Question, -0.24), (Quotation, -0.09), (Register, 0.04),
        (Short, -0.02), (ShortCopula, -0.03), (SubjectDocument, 0.04), (SubjectMarket, -0.03), (SubjectName, 0.09),
        (SubjectOrganisation, 0.15), (SubjectOther, 0.00), (SubjectPerson, 0.03), (SubjectPronoun, -0.02),
        (SubjectThing, -0.01), (SubjectUs, 0.20), (TechnicalFigure, -0.01), (Title, -0.03), (Words, 0.15),
    ]),
    (Tag::Capability, &[
        (Able, -0.04), (About, 0.13), (After, 0.15), (Copula, -0.02), (Count, 0.06), (Definite, -0.01),
        (Directive, -0.31), (Figure, 0.04), (Finite, 0.04), (FirstPerson, 0.05), (Future, 0.00), (Gerund, -0.01),
        (Heading, -0.06), (Hedged, -0.03), (Imperative, -0.09), (Infinitive, -0.02), (Interrogative, 0.02),
        (Item, 0.14), (Led, -0.18), (Long, 0.04), (Measured, 0.02), (Money, -0.18), (Narrative, -0.02),
        (Negated, -0.05), (Norm, 0.03), (Orders, -0.07), (Organisation, -0.02), (Passive, -0.01), (Past, -0.02),
        (Percent, 0.07), (Perfect, 0.02), (Person, 0.03), (Plain, 0.08), (Preterite, -0.02), (Progressive, 0.04),
        (Question, -0.20), (Quotation, -0.15), (Register, 0.02), (Short, -0.02), (ShortCopula, -0.07),
        (SubjectDocument, -0.11), (SubjectMarket, -0.13), (SubjectName, 0.04), (SubjectOrganisation, 0.05),
        (SubjectOther, 0.01), (SubjectPerson, -0.03), (SubjectPronoun, 0.04), (SubjectThing, 0.13),
        (SubjectUs, -0.01), (TechnicalFigure, 0.04), (Title, -0.03), (Words, 0.20),
    ]),
    (Tag::Framing, &[
        (About, 0.08), (After, 0.06), (BareQuotation, 0.13), (Capability, -0.10), (Copula, -0.02), (Count, 0.02),
        (Definite, -0.03), (Directive, -0.26), (Figure, 0.00), (FirstPerson, -0.09), (Heading, 0.02),
        (Interrogative, 0.03), (Item, -0.13), (Led, -0.05), (Long, 0.02), (Money, -0.06), (Narrative, -0.05),
        (Norm, 0.04), (Orders, 0.00), (Organisation, 0.00), (Percent, -0.02), (Person, -0.03), (Preterite, -0.02),
        (Question, -0.39), (Quotation, 0.41), (Register, 0.00), (Short, 0.07), (ShortCopula, 0.11),
        (TechnicalFigure, 0.00), (Title, -0.04), (Words, 0.22),
    ]),
];
