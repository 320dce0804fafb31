//! English cues of directives.

use crate::lang::CueGroup;
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Tag::Directive, name: "require", weight: 1.0, cues: &[
        "shall", "be~ required to", "must ! must have been | must have had | must be due",
    ] },
    CueGroup { tag: Tag::Directive, name: "request", weight: 1.0, cues: &["urge~", "call~ for", "call~ on * to"] },
];
