//! Framing: words that can be struck without a fact, a figure, a commitment or an instruction lost.
//!
//! The name of a group is the sub-type; its weight says how much one cue of it decides. The weights
//! were set by class (sufficient alone, half, weak) and then moved half the way to the coefficients
//! of a logistic regression over the groups, fitted with strong regularisation on annotated
//! announcements.

mod benefit;
mod commentary;
mod evaluation;
mod leadership;
mod manners;
mod metaphor;
mod mission;
mod significance;
mod slogans;

use crate::lang::{CueGroup, Feature};

/// What the structure of a sentence adds: the coefficients of a logistic regression over the sum of
/// the cues and these features, fitted on annotated announcements, divided by what a tag needs.
#[rustfmt::skip]
pub(crate) const STRUCTURE: &[(Feature, f32)] = &[
    (Feature::Quotation, 0.6), (Feature::BareQuotation, 0.4), (Feature::Copula, 0.25), (Feature::ShortCopula, 0.2),
    (Feature::Definite, 0.15), (Feature::Interrogative, 0.15), (Feature::Preterite, -0.25), (Feature::Narrative, -0.1),
    (Feature::Norm, -0.3), (Feature::Capability, -0.3), (Feature::Directive, -0.5), (Feature::Long, -0.35),
    (Feature::About, -0.15),
];

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
];
