//! What the evidence of a tag weighs, where 1.0 is what a tag needs, and how far words, and pairs of them, lean
//! towards tags, towards kinds, and towards saying that something is absent.
//!
//! Fitted, not set by hand: a logistic regression over the parts of the sum, on the bundled
//! announcements and others annotated alike, the real ones counted twice, scaled so that the decision falls at 1.0. The leanings of
//! the words take from the public 100-dimensional GloVe vectors (Pennington et al. 2014) which words
//! are used alike. The tables of this folder are what the example `fit` writes; which cues there are,
//! and what they are, is said by hand in `cues`.

mod absence;
mod absent_kinds;
mod groups;
mod kinds;
mod pairs;
mod pairs_of_kinds;
mod rows;
mod structure;
mod words;
mod words_of_kinds;

use crate::lang::Weights;

pub(crate) const WEIGHTS: Weights = Weights {
    groups: groups::GROUPS,
    rows: rows::ROWS,
    structure: structure::STRUCTURE,
    words: words::WORDS,
    pairs: pairs::PAIRS,
    absence: absence::ABSENCE,
    absent_kinds: absent_kinds::ABSENT_KINDS,
    kinds: kinds::KINDS,
    words_of_kinds: words_of_kinds::WORDS_OF_KINDS,
    pairs_of_kinds: pairs_of_kinds::PAIRS_OF_KINDS,
};
