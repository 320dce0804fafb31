//! The kinds of claims the English pack knows, and its checklists.
//!
//! One file a kind. Adding a kind is a file, its two lines here, and its id on a checklist below; no code
//! knows a kind by name.

mod approvals;
mod breakthrough;
mod capacity;
mod consultations;
mod contracts;
mod enforcement_dates;
mod export_measures;
mod funding;
mod guidance;
mod investigations;
mod layoffs;
mod litigation;
mod partnerships;
mod penalties;
mod personnel;
mod pricing;
mod production;
mod recovery;
mod resources;
mod results;
mod safety;
mod shipments;
mod targets;
mod timeline;
mod trial_endpoints;
mod trial_progress;

use crate::lang::kind::{ChecklistRow, KindRow};

pub(crate) const KINDS: &[&KindRow] = &[
    &production::ROW,
    &contracts::ROW,
    &export_measures::ROW,
    &capacity::ROW,
    &breakthrough::ROW,
    &targets::ROW,
    &recovery::ROW,
    &funding::ROW,
    &results::ROW,
    &timeline::ROW,
    &pricing::ROW,
    &partnerships::ROW,
    &approvals::ROW,
    &resources::ROW,
    &shipments::ROW,
    &personnel::ROW,
    &consultations::ROW,
    &enforcement_dates::ROW,
    &guidance::ROW,
    &investigations::ROW,
    &layoffs::ROW,
    &litigation::ROW,
    &penalties::ROW,
    &safety::ROW,
    &trial_endpoints::ROW,
    &trial_progress::ROW,
];

/// Kinds that texts discuss as others' doing or the market's: prices, output and trade measures. Their topics are
/// mentions whatever the sentence is about.
pub(crate) const DISCUSSED: &[&str] = &["production", "export_measures", "pricing"];

/// Kinds that are done once they are settled: "holders will receive 0.6 of a share" is a price agreed.
pub(crate) const SETTLED: &[&str] = &["pricing"];

#[rustfmt::skip]
pub(crate) const CHECKLISTS: &[ChecklistRow] = &[
    ChecklistRow { name: "minerals", kinds: &[
        "production", "contracts", "export_measures", "capacity", "breakthrough", "targets", "recovery", "funding",
        "results", "timeline", "pricing", "partnerships", "approvals", "resources", "shipments", "personnel",
    ] },
    ChecklistRow { name: "corporate", kinds: &[
        "results", "guidance", "targets", "contracts", "partnerships", "funding", "capacity", "breakthrough", "pricing",
        "personnel", "layoffs", "litigation", "timeline", "approvals", "production", "shipments",
    ] },
    ChecklistRow { name: "regulation", kinds: &[
        "export_measures", "approvals", "enforcement_dates", "penalties", "consultations", "investigations", "pricing",
        "funding", "targets", "timeline", "partnerships", "personnel",
    ] },
    ChecklistRow { name: "biopharma", kinds: &[
        "trial_endpoints", "trial_progress", "safety", "approvals", "breakthrough", "partnerships", "funding", "results",
        "targets", "timeline", "capacity", "pricing", "litigation", "personnel",
    ] },
];
