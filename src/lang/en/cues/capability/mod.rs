//! English cues of capabilities, by what kind of word shows them.

pub(super) mod contrary;
pub(super) mod nouns;
pub(super) mod results;
pub(super) mod verbs;

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
