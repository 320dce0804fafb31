//! English cues of directives, by how strong they are.

pub(super) mod ordered;
pub(super) mod performed;
pub(super) mod requested;

use crate::lang::Reading::{self, Bare, Performed, Reported};
use crate::vocabulary::Strength::{self, Instruct, Permit, Prohibit, Recommend, Require};

/// Groups whose cues are imperatives, and count only where a sentence or clause begins.
pub(crate) const OPENERS: &[&str] = &["imperative"];

/// How strong the cues of a group are, and how they are read.
#[rustfmt::skip]
pub(crate) const STRENGTHS: &[(&str, Strength, Reading)] = &[
    ("prohibition", Prohibit, Performed), ("trade", Prohibit, Reported),
    ("obligation", Require, Performed), ("must", Require, Performed), ("plan", Require, Performed),
    ("necessity", Require, Performed), ("rule", Require, Bare), ("provision", Require, Performed),
    ("mandate", Require, Performed), ("order", Instruct, Reported), ("charge", Instruct, Reported),
    ("decree", Instruct, Bare), ("imperative", Instruct, Bare), ("request", Instruct, Reported),
    ("demand", Instruct, Reported), ("should", Recommend, Performed), ("addressee", Recommend, Bare),
    ("stress", Recommend, Reported), ("advice", Recommend, Reported),
    ("permission", Permit, Performed), ("leave", Permit, Performed), ("may", Permit, Performed),
];
