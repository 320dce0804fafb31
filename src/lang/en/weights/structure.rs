//! What the structure of the sentence adds.

use crate::lang::Feature::{self, *};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, &[
        (Able, 0.04), (About, -0.44), (After, 0.33), (Copula, -0.08), (Count, -0.12), (Definite, -0.13),
        (Figure, 0.06), (Finite, 0.61), (FirstPerson, -0.07), (Future, 0.43), (Gerund, 0.13), (Heading, -0.07),
        (Hedged, 0.39), (Imperative, 0.04), (Infinitive, 0.26), (Interrogative, -0.11), (Item, 0.26), (Led, 0.27),
        (Long, -0.02), (Money, -0.04), (Narrative, -0.10), (Negated, -0.01), (Norm, 0.08), (Orders, -0.20),
        (Organisation, 0.23), (Passive, 0.53), (Past, 0.88), (Percent, 0.02), (Perfect, 0.60), (Person, 0.14),
        (Preterite, -0.10), (Progressive, 0.16), (Question, -0.07), (Quotation, -0.06), (Register, 0.46),
        (ShortCopula, -0.08), (TechnicalFigure, -0.05), (Title, -0.20), (Words, 0.32),
    ]),
    (Tag::Capability, &[
        (Able, -0.09), (About, 0.44), (After, -0.02), (Copula, -0.01), (Count, 0.20), (Definite, 0.10),
        (Directive, -0.79), (Figure, 0.33), (Finite, 0.46), (FirstPerson, -0.08), (Future, 0.22), (Gerund, 0.11),
        (Heading, -0.12), (Hedged, -0.11), (Imperative, 0.16), (Infinitive, 0.03), (Interrogative, -0.08),
        (Item, 0.39), (Led, -0.08), (Long, -0.01), (Measured, 0.10), (Money, -0.52), (Narrative, -0.15),
        (Negated, -0.13), (Norm, 0.01), (Orders, -0.35), (Organisation, -0.03), (Passive, 0.21), (Past, 0.20),
        (Percent, 0.20), (Perfect, 0.42), (Person, -0.03), (Plain, 0.45), (Preterite, -0.14), (Progressive, 0.21),
        (Question, -0.05), (Quotation, -0.39), (Register, 0.40), (ShortCopula, -0.15), (TechnicalFigure, 0.26),
        (Title, -0.31), (Words, 0.40),
    ]),
    (Tag::Framing, &[
        (About, 0.07), (After, -0.10), (BareQuotation, 0.44), (Capability, -0.29), (Copula, -0.14), (Count, -0.02),
        (Definite, -0.18), (Directive, -0.48), (Figure, -0.28), (FirstPerson, -0.16), (Heading, -0.06),
        (Interrogative, -0.07), (Item, -0.20), (Led, -0.04), (Long, -0.10), (Money, 0.11), (Narrative, -0.17),
        (Norm, -0.02), (Orders, 0.10), (Organisation, -0.16), (Percent, -0.15), (Person, 0.24), (Preterite, 0.00),
        (Question, -0.01), (Quotation, 0.86), (Register, 0.25), (ShortCopula, 0.43), (TechnicalFigure, -0.14),
        (Title, -0.31), (Words, 0.43),
    ]),
];
