//! English.

mod abbreviations;
mod inflections;
mod words;

use crate::lang::Pack;
use crate::vocabulary::Language;

pub(crate) const PACK: Pack = Pack {
    language: Language::English,
    classes: &[words::CLASSES, abbreviations::ABBREVIATIONS],
    inflections: &inflections::INFLECTIONS,
    cues: &[],
    triggers: &[],
    roles: &[],
};
