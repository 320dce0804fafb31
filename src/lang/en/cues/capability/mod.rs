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
    "output", "quantity", "assay", "geology", "capacity", "make", "move", "find", "act",
];

/// Groups whose cues show something done.
pub(crate) const DEMONSTRATIONS: &[&str] = &[
    "assay", "geology", "trial", "find", "show", "output", "state",
];

/// What the structure of the sentence adds.
#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Feature, f32)] = &[
    (Feature::About, 0.58), (Feature::Heading, -0.42), (Feature::FirstPerson, -0.11), (Feature::Quotation, -0.21),
    (Feature::Copula, 0.09), (Feature::ShortCopula, -0.43), (Feature::Preterite, -0.39), (Feature::Norm, -0.10),
    (Feature::Directive, -0.83), (Feature::Figure, 0.40), (Feature::Long, 0.11), (Feature::Money, -0.42),
    (Feature::TechnicalFigure, 0.04), (Feature::Count, 0.46), (Feature::Percent, 0.19), (Feature::Finite, 0.53),
    (Feature::Able, 0.43), (Feature::Future, 0.59), (Feature::Perfect, 0.32), (Feature::Past, 0.33),
    (Feature::Passive, -0.25), (Feature::Progressive, 0.25), (Feature::Infinitive, 0.07), (Feature::Gerund, 0.16),
    (Feature::Imperative, 0.19), (Feature::Orders, -0.51), (Feature::Item, 0.56), (Feature::Person, -0.20),
    (Feature::Organisation, 0.12), (Feature::After, 0.15), (Feature::Measured, 0.53), (Feature::Negated, -0.42),
    (Feature::Hedged, 0.02), (Feature::Title, -0.05),
];
