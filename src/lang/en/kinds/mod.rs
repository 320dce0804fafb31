//! The kinds of claims the English pack knows, and its checklists.

mod approvals;
mod breakthrough;
mod capacity;
mod contracts;
mod export_measures;
mod funding;
mod partnerships;
mod personnel;
mod pricing;
mod production;
mod recovery;
mod resources;
mod results;
mod shipments;
mod targets;
mod timeline;

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
];

#[rustfmt::skip]
pub(crate) const CHECKLISTS: &[ChecklistRow] = &[
    ChecklistRow { name: "minerals", kinds: &[
        "production", "contracts", "export_measures", "capacity", "breakthrough", "targets", "recovery", "funding",
        "results", "timeline", "pricing", "partnerships", "approvals", "resources", "shipments", "personnel",
    ] },
];
