//! What the structure of a sentence adds to the evidence of its cues.
//!
//! Set by hand from the definitions of the tags; 1.0 is what a tag needs.

use crate::lang::Feature;
use crate::lang::en::cues::{capability, directive, framing};
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const WEIGHTS: &[(Tag, &[(Feature, f32)])] = &[
    (Tag::Directive, directive::STRUCTURE),
    (Tag::Capability, capability::STRUCTURE),
    (Tag::Framing, framing::STRUCTURE),
];
