//! Suits filed, decided or settled, and fines.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "litigation",
    name: "lawsuits or settlements",
    group: "company",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "lawsuit+", "litigation", "class action", "settlement ! human settlement | settlement date", "arbitration", "court ruling",
        "antitrust suit", "injunction",
    ],
    measures: &[],
    objects: &[
        "complaint", "suit", "court", "claim", "fine", "penalty", "damages", "verdict", "judgment", "appeal",
    ],
    acts: &[
        "file~", "sue~", "settle~", "dismiss~", "rule~", "award~", "pay~", "order~", "fine~", "win~", "lose~", "appeal~",
    ],
    instances: &[
        "agreed to settle", "filed a lawsuit", "files lawsuit", "settled the", "court ruled", "class action filed", "was fined",
        "fined #", "to pay a fine", "agreed to pay * to settle", "damages of",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "settlement date", "cash settlement", "trade settlement", "human settlement", "follow~ suit", "space suit", "wet suit",
        "court yard", "tennis court", "fine print", "fine dining",
    ],
};
