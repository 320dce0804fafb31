//! English cues of capabilities, by what kind of word shows them.
//!
//! The weights of the groups were fitted with those of [`weights`](super::super::weights), which
//! says on what.

pub(super) mod contrary;
pub(super) mod nouns;
pub(super) mod results;
pub(super) mod verbs;

use crate::lang::Feature;

/// Groups whose cues are a result when a measure stands with them.
pub(crate) const RESULTS: &[&str] = &[
    "output", "quantity", "assay", "geology", "capacity", "make", "move", "find",
];

/// What the structure of the sentence adds.
#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Feature, f32)] = &[
    (Feature::About, 0.47), (Feature::Heading, -0.33), (Feature::FirstPerson, -0.07), (Feature::Quotation, -0.20),
    (Feature::Figure, 0.35), (Feature::Long, 0.12), (Feature::Money, -0.30), (Feature::TechnicalFigure, -0.01),
    (Feature::Count, 0.31), (Feature::Percent, 0.15), (Feature::Finite, 0.51), (Feature::Able, 0.25),
    (Feature::Future, 0.47), (Feature::Perfect, 0.24), (Feature::Past, 0.29), (Feature::Passive, -0.04),
    (Feature::Progressive, 0.27), (Feature::Infinitive, 0.05), (Feature::Gerund, 0.13), (Feature::Imperative, 0.12),
    (Feature::Orders, -0.35), (Feature::Item, 0.48), (Feature::Person, -0.22), (Feature::Organisation, 0.05),
    (Feature::After, 0.10), (Feature::Measured, 0.49), (Feature::Negated, -0.27), (Feature::Hedged, 0.03),
    (Feature::Title, -0.04),
];
