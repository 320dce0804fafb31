//! English cues of capabilities, by what kind of word shows them.
//!
//! The weights of the groups and of [`STRUCTURE`] were set by hand from the definition of the tag and
//! then fitted: a logistic regression over groups and structure, drawn to the hand-set values, on
//! 108 annotated announcements (1,900 sentences), scaled so that 1.0 is where the tag is given.

pub(super) mod contrary;
pub(super) mod nouns;
pub(super) mod results;
pub(super) mod verbs;

use crate::lang::Feature;

/// Groups whose cues are a result when a measure stands with them.
pub(crate) const RESULTS: &[&str] = &[
    "output", "quantity", "assay", "geology", "capacity", "make", "move", "find", "act",
];

/// Groups of verbs that say what something is there for.
#[rustfmt::skip]
pub(crate) const FUNCTIONS: &[&str] = &["make", "serve", "enable", "device", "operate", "develop"];

/// Groups whose cues show something done.
pub(crate) const DEMONSTRATIONS: &[&str] = &[
    "assay", "geology", "trial", "find", "show", "output", "state",
];

/// What the structure of the sentence adds.
#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Feature, f32)] = &[
    (Feature::About, 0.45), (Feature::Heading, -0.22), (Feature::FirstPerson, -0.04), (Feature::Quotation, -0.14),
    (Feature::Copula, 0.03), (Feature::ShortCopula, -0.07), (Feature::Preterite, -0.09),
    (Feature::Interrogative, -0.05), (Feature::Directive, -0.48), (Feature::Figure, 0.27), (Feature::Long, 0.02),
    (Feature::Money, -0.27), (Feature::TechnicalFigure, -0.02), (Feature::Count, 0.18), (Feature::Percent, 0.05),
    (Feature::Finite, 0.27), (Feature::Able, 0.36), (Feature::Future, 0.33), (Feature::Perfect, 0.27),
    (Feature::Past, 0.17), (Feature::Passive, -0.14), (Feature::Progressive, 0.17), (Feature::Infinitive, -0.04),
    (Feature::Gerund, 0.05), (Feature::Orders, -0.14), (Feature::Item, 0.30), (Feature::Person, -0.19),
    (Feature::Organisation, 0.02), (Feature::After, 0.08), (Feature::Measured, 0.39), (Feature::Negated, -0.34),
    (Feature::Plain, 0.20),
];
