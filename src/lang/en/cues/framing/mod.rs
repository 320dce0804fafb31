//! Framing: words that can be struck without a fact, a figure, a commitment or an instruction lost.
//!
//! The name of a group is the sub-type; its weight says how much one cue of it decides.

mod benefit;
mod commentary;
mod evaluation;
mod leadership;
mod manners;
mod metaphor;
mod mission;
mod significance;
mod slogans;

use crate::lang::CueGroup;

/// Every group of framing cues.
pub(crate) const GROUPS: &[CueGroup] = &[
    evaluation::ACCLAIM,
    evaluation::EPITHET,
    evaluation::WEIGHTY,
    evaluation::BLAME,
    evaluation::COMPLAINT,
    evaluation::PREDICATE,
    significance::MILESTONE,
    significance::STEP,
    significance::SHOWING,
    leadership::LEADERSHIP,
    leadership::STANDING,
    leadership::PROMISE,
    mission::MISSION,
    mission::VALUES,
    mission::COMMITMENT,
    mission::RESOLVE,
    manners::ENTHUSIASM,
    manners::FEELING,
    manners::COURTESY,
    manners::GREETING,
    slogans::OFFICIAL,
    slogans::CATCHWORD,
    benefit::TRANSFORM,
    benefit::IMPROVE,
    benefit::BROCHURE,
    metaphor::IMAGE,
    metaphor::FIGURE,
    metaphor::APHORISM,
    commentary::VERDICT,
    commentary::HINT,
    commentary::MOOD,
];
