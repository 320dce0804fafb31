//! English cues of directives, by how strong they are.

pub(super) mod ordered;
pub(super) mod performed;
pub(super) mod requested;

use crate::lang::Feature;
use crate::vocabulary::Strength;

/// Groups whose cues are imperatives, and count only where a sentence or clause begins.
pub(crate) const OPENERS: &[&str] = &["imperative"];

/// What the structure of the sentence adds.
#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Feature, f32)] = &[
    (Feature::About, -0.30), (Feature::Orders, 0.35), (Feature::Led, 0.60), (Feature::Item, 0.20), (Feature::Question, -0.50),
];

/// How strong the cues of a group are.
#[rustfmt::skip]
pub(crate) const STRENGTHS: &[(&str, Strength)] = &[
    ("prohibition", Strength::Prohibit), ("restriction", Strength::Prohibit), ("trade", Strength::Prohibit),
    ("obligation", Strength::Require), ("necessity", Strength::Require), ("must", Strength::Require), ("plan", Strength::Require), ("provision", Strength::Require), ("addressee", Strength::Recommend), ("leave", Strength::Permit), ("rule", Strength::Require),
    ("order", Strength::Instruct), ("charge", Strength::Instruct), ("mandate", Strength::Instruct), ("decree", Strength::Instruct), ("imperative", Strength::Instruct),
    ("request", Strength::Instruct), ("demand", Strength::Instruct),
    ("advice", Strength::Recommend), ("should", Strength::Recommend), ("stress", Strength::Recommend),
    ("appeal", Strength::Encourage), ("invitation", Strength::Encourage),
    ("permission", Strength::Permit), ("may", Strength::Permit), ("licence", Strength::Permit),
];
