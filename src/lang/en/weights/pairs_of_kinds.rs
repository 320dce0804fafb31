//! How far two words that follow one another lean beyond what each of them does, in tenths.

use crate::lang::KindLeaning;

#[rustfmt::skip]
pub(crate) const PAIRS_OF_KINDS: &[(&str, &str, KindLeaning)] = &[
];
