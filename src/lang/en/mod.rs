//! English.

mod abbreviations;
mod cues;
mod currencies;
mod figures;
mod inflections;
mod kinds;
mod numbers;
mod roles;
mod summary;
mod triggers;
mod units;
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
    figures: &figures::TABLES,
    roles: roles::ROLES,
    summary: &summary::SUMMARY,
    kinds: kinds::KINDS,
    checklists: kinds::CHECKLISTS,
};
