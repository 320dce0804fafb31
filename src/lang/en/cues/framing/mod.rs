//! Framing: words that can be struck without a fact, a figure, a commitment or an instruction lost.
//!
//! The name of a group is the sub-type; a line above each group says what it holds. Many a group has a milder
//! one behind it, for words that have a sober sense too: in doubt take the milder.

mod benefit;
mod commentary;
mod evaluation;
mod leadership;
mod manners;
mod metaphor;
mod mild;
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
    significance::POINTING,
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
    slogans::PATRIOTIC,
    slogans::CATCHWORD,
    benefit::TRANSFORM,
    benefit::STIR,
    benefit::IMPROVE,
    benefit::DEALTALK,
    benefit::BROCHURE,
    metaphor::IMAGE,
    metaphor::FIGURE,
    metaphor::EMBLEM,
    metaphor::APHORISM,
    commentary::VERDICT,
    commentary::HINT,
    commentary::RHETORIC,
    commentary::MOOD,
    mild::FAINT,
    mild::WARM,
];
