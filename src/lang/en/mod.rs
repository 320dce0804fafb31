//! English.

mod abbreviations;
mod certificate;
mod cues;
mod currencies;
mod figures;
mod inflections;
mod kinds;
mod numbers;
#[cfg(feature = "render")]
mod report;
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
    months: abbreviations::MONTHS,
    clitics: words::CLITICS,
    contractions: words::CONTRACTIONS,
    inflections: &inflections::INFLECTIONS,
    cues: cues::CUES,
    directives: cues::STRENGTHS,
    demonstrations: cues::DEMONSTRATIONS,
    openers: cues::OPENERS,
    functions: cues::FUNCTIONS,
    results: cues::RESULTS,
    weights: weights::WEIGHTS,
    triggers: triggers::TRIGGERS,
    figures: &figures::TABLES,
    roles: roles::ROLES,
    run_in_headings: roles::RUN_IN_HEADINGS,
    run_in_with_name: roles::RUN_IN_WITH_NAME,
    summary: &summary::SUMMARY,
    #[cfg(feature = "render")]
    report: &report::REPORT,
    kinds: kinds::KINDS,
    discussed: kinds::DISCUSSED,
    settled: kinds::SETTLED,
    checklists: kinds::CHECKLISTS,
    certificate: &certificate::CERTIFICATE,
};
