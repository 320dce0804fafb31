//! English cues of capabilities, by what kind of word shows them.
//!
//! The weights of the groups were fitted with those of [`weights`](super::super::weights), which
//! says on what.

pub(super) mod contrary;
pub(super) mod nouns;
pub(super) mod results;
pub(super) mod verbs;

use crate::lang::Feature;

/// What the structure of the sentence adds.
#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Feature, f32)] = &[
    (Feature::About, 0.76), (Feature::Heading, -0.68), (Feature::FirstPerson, -0.20), (Feature::Quotation, -0.34),
    (Feature::Long, 0.26), (Feature::Finite, 0.82), (Feature::Able, 0.28), (Feature::Future, 0.39),
    (Feature::Perfect, 0.25), (Feature::Past, 0.33), (Feature::Passive, -0.01), (Feature::Progressive, 0.11),
    (Feature::Infinitive, -0.03), (Feature::Gerund, 0.27), (Feature::Imperative, 0.12), (Feature::Orders, -0.58),
];
