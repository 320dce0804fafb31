//! English cues of the tags.

pub(super) mod capability;
pub(super) mod directive;
pub(super) mod framing;

use crate::lang::CueGroup;

pub(crate) use capability::{DEMONSTRATIONS, FUNCTIONS, RESULTS};
pub(crate) use directive::{OPENERS, STRENGTHS};

pub(crate) const CUES: &[&[CueGroup]] = &[
    directive::performed::GROUPS,
    directive::ordered::GROUPS,
    directive::requested::GROUPS,
    capability::verbs::GROUPS,
    capability::nouns::GROUPS,
    capability::results::GROUPS,
    capability::contrary::GROUPS,
    framing::GROUPS,
];
