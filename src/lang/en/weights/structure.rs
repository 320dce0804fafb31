//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, -0.10), (About, -0.36), (After, 0.36), (Copula, -0.14), (Count, -0.15), (Definite, -0.10),
        (Figure, 0.05), (Finite, 0.45), (FirstPerson, -0.08), (Future, 0.23), (Gerund, 0.16), (Heading, -0.11),
        (Hedged, 0.25), (Imperative, 0.02), (Infinitive, 0.10), (Interrogative, -0.06), (Item, 0.24), (Led, 0.34),
        (Long, 0.02), (Money, -0.13), (Narrative, -0.18), (Negated, -0.06), (Norm, 0.08), (Orders, -0.06),
        (Organisation, 0.12), (Passive, 0.40), (Past, 0.63), (Percent, 0.06), (Perfect, 0.53), (Person, 0.09),
        (Preterite, -0.04), (Progressive, 0.10), (Question, -0.07), (Quotation, -0.08), (Register, 0.13),
        (Short, 0.04), (ShortCopula, 0.03), (SubjectDocument, 0.12), (SubjectMarket, -0.02), (SubjectName, 0.37),
        (SubjectOrganisation, 0.55), (SubjectOther, 0.18), (SubjectPerson, 0.25), (SubjectPronoun, 0.02),
        (SubjectThing, 0.03), (SubjectUs, 0.24), (TechnicalFigure, 0.00), (Title, -0.17), (Words, 0.33),
    ]),
    (Tag::Capability, &[
        (Able, -0.22), (About, 0.30), (After, 0.08), (Copula, 0.00), (Count, 0.10), (Definite, 0.05),
        (Directive, -0.60), (Figure, 0.30), (Finite, 0.22), (FirstPerson, 0.01), (Future, 0.09), (Gerund, -0.03),
        (Heading, -0.10), (Hedged, -0.12), (Imperative, 0.07), (Infinitive, -0.07), (Interrogative, -0.03),
        (Item, 0.31), (Led, -0.09), (Long, 0.08), (Measured, 0.17), (Money, -0.40), (Narrative, -0.11),
        (Negated, -0.13), (Norm, 0.06), (Orders, -0.25), (Organisation, -0.03), (Passive, 0.06), (Past, 0.04),
        (Percent, 0.05), (Perfect, 0.20), (Person, 0.05), (Plain, 0.20), (Preterite, -0.07), (Progressive, 0.09),
        (Question, -0.05), (Quotation, -0.20), (Register, 0.06), (Short, 0.13), (ShortCopula, -0.25),
        (SubjectDocument, -0.03), (SubjectMarket, -0.28), (SubjectName, 0.14), (SubjectOrganisation, 0.21),
        (SubjectOther, 0.08), (SubjectPerson, -0.08), (SubjectPronoun, 0.28), (SubjectThing, 0.36),
        (SubjectUs, -0.09), (TechnicalFigure, 0.02), (Title, -0.24), (Words, 0.33),
    ]),
    (Tag::Framing, &[
        (About, 0.16), (After, -0.08), (BareQuotation, 0.38), (Capability, -0.16), (Copula, -0.09), (Count, 0.03),
        (Definite, -0.14), (Directive, -0.38), (Figure, -0.23), (FirstPerson, -0.14), (Heading, -0.02),
        (Interrogative, -0.13), (Item, -0.20), (Led, -0.03), (Long, -0.13), (Money, 0.16), (Narrative, -0.06),
        (Norm, -0.07), (Orders, 0.05), (Organisation, -0.07), (Percent, -0.10), (Person, 0.09), (Preterite, -0.04),
        (Question, 0.04), (Quotation, 0.81), (Register, 0.03), (Short, 0.02), (ShortCopula, 0.47),
        (TechnicalFigure, -0.05), (Title, -0.16), (Words, 0.39),
    ]),
];
