//! English.

mod abbreviations;
mod cues;
mod inflections;
mod kinds;
mod summary;
mod triggers;
mod weights;
mod words;

use crate::lang::Pack;
use crate::vocabulary::Language;

pub(crate) const PACK: Pack = Pack {
    language: Language::English,
    classes: &[words::CLASSES, abbreviations::ABBREVIATIONS],
    inflections: &inflections::INFLECTIONS,
    cues: cues::CUES,
    weights: weights::WEIGHTS,
    triggers: triggers::TRIGGERS,
    roles: &[],
    summary: &summary::SUMMARY,
    kinds: kinds::KINDS,
    checklists: kinds::CHECKLISTS,
};
