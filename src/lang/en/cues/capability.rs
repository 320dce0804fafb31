//! English cues of capabilities.

use crate::lang::CueGroup;
use crate::vocabulary::Tag;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Tag::Capability, name: "function", weight: 1.0, cues: &[
        "a/the provider/maker/producer/manufacturer/developer/supplier/operator/distributor of",
        "designed to", "capable of", "able to", "serves as", "is used to", "is used for",
    ] },
    CueGroup { tag: Tag::Capability, name: "operation", weight: 0.8, cues: &[
        "operates", "produces", "provides", "delivers", "enables", "allows", "supports", "offers", "processes", "supplies",
        "specialises/specializes in", "will produce", "will process",
    ] },
];
