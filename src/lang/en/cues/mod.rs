//! English cues of the tags.

mod capability;
mod directive;
mod framing;

use crate::lang::CueGroup;

pub(crate) const CUES: &[&[CueGroup]] = &[directive::GROUPS, capability::GROUPS, framing::GROUPS];
