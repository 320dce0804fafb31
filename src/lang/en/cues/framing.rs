//! English cues of framing.

use crate::lang::CueGroup;
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Tag::Framing, name: "significance", weight: 1.0, cues: &[
        "mark~ a * milestone", "underscore~", "testament to", "pivotal", "cornerstone", "game changer",
    ] },
    CueGroup { tag: Tag::Framing, name: "evaluation", weight: 1.0, cues: &[
        "world class", "proud", "excited", "exciting", "thrilled", "pleased to", "delighted", "state of the art", "cutting edge",
    ] },
];
