//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.38), (About, -0.55), (After, 0.29), (Copula, -0.06), (Count, -0.14), (Definite, -0.08),
        (Figure, 0.05), (Finite, 0.24), (FirstPerson, -0.07), (Future, 0.05), (Gerund, 0.11), (Heading, -0.19),
        (Hedged, -0.05), (Imperative, -0.02), (Infinitive, -0.08), (Interrogative, -0.04), (Item, 0.24), (Led, 0.84),
        (Long, -0.07), (Money, -0.19), (Narrative, -0.16), (Negated, -0.28), (Norm, -0.08), (Orders, -0.15),
        (Organisation, 0.06), (Passive, 0.06), (Past, 0.29), (Percent, 0.04), (Perfect, 0.16), (Person, 0.06),
        (Preterite, -0.07), (Progressive, 0.21), (Question, -0.58), (Quotation, -0.22), (Register, 0.17),
        (Short, -0.16), (ShortCopula, 0.06), (SubjectDocument, 0.12), (SubjectMarket, -0.03), (SubjectName, 0.21),
        (SubjectOrganisation, 0.38), (SubjectOther, 0.03), (SubjectPerson, 0.14), (SubjectPronoun, -0.04),
        (SubjectThing, -0.01), (SubjectUs, 0.43), (TechnicalFigure, -0.06), (Title, -0.16), (Words, 0.36),
    ]),
    (Tag::Capability, &[
        (Able, -0.05), (About, 0.25), (After, 0.23), (Copula, -0.03), (Count, 0.13), (Definite, -0.02),
        (Directive, -0.60), (Figure, 0.13), (Finite, 0.07), (FirstPerson, 0.06), (Future, -0.04), (Gerund, -0.03),
        (Heading, -0.16), (Hedged, -0.07), (Imperative, -0.12), (Infinitive, -0.02), (Interrogative, 0.05),
        (Item, 0.26), (Led, -0.52), (Long, -0.01), (Measured, 0.07), (Money, -0.38), (Narrative, -0.07),
        (Negated, -0.06), (Norm, 0.02), (Orders, -0.16), (Organisation, -0.04), (Passive, 0.00), (Past, -0.03),
        (Percent, 0.15), (Perfect, 0.02), (Person, 0.01), (Plain, 0.14), (Preterite, -0.04), (Progressive, 0.07),
        (Question, -0.52), (Quotation, -0.24), (Register, 0.06), (Short, -0.02), (ShortCopula, -0.17),
        (SubjectDocument, -0.16), (SubjectMarket, -0.23), (SubjectName, 0.09), (SubjectOrganisation, 0.11),
        (SubjectOther, 0.02), (SubjectPerson, 0.01), (SubjectPronoun, 0.07), (SubjectThing, 0.25), (SubjectUs, -0.02),
        (TechnicalFigure, 0.08), (Title, -0.15), (Words, 0.36),
    ]),
    (Tag::Framing, &[
        (About, 0.11), (After, 0.07), (BareQuotation, 0.25), (Capability, -0.12), (Copula, -0.05), (Count, -0.03),
        (Definite, -0.09), (Directive, -0.40), (Figure, -0.07), (FirstPerson, -0.13), (Heading, 0.06),
        (Interrogative, 0.00), (Item, -0.24), (Led, -0.20), (Long, 0.00), (Money, -0.11), (Narrative, -0.08),
        (Norm, 0.07), (Orders, -0.03), (Organisation, 0.01), (Percent, -0.10), (Person, 0.02), (Preterite, -0.01),
        (Question, -0.60), (Quotation, 0.64), (Register, 0.01), (Short, 0.11), (ShortCopula, 0.24),
        (TechnicalFigure, -0.08), (Title, -0.16), (Words, 0.38),
    ]),
];
