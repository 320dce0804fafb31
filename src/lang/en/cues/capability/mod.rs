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
    (Feature::About, 0.47), (Feature::Heading, -0.25), (Feature::FirstPerson, -0.06), (Feature::Quotation, -0.16),
    (Feature::Copula, 0.03), (Feature::ShortCopula, -0.14), (Feature::Preterite, -0.17), (Feature::Directive, -0.56),
    (Feature::Figure, 0.31), (Feature::Long, 0.03), (Feature::Money, -0.28), (Feature::TechnicalFigure, -0.05),
    (Feature::Count, 0.26), (Feature::Percent, 0.09), (Feature::Finite, 0.27), (Feature::Able, 0.35),
    (Feature::Future, 0.36), (Feature::Perfect, 0.24), (Feature::Past, 0.14), (Feature::Passive, -0.18),
    (Feature::Progressive, 0.15), (Feature::Gerund, 0.06), (Feature::Imperative, 0.04), (Feature::Orders, -0.24),
    (Feature::Item, 0.38), (Feature::Person, -0.19), (Feature::Organisation, 0.04), (Feature::After, 0.10),
    (Feature::Question, 0.02), (Feature::Measured, 0.38), (Feature::Negated, -0.35),
];
