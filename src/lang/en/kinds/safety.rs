//! Adverse events, recalls and warnings.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "safety",
    name: "safety findings",
    group: "biopharma",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[Percent, Count],
    topics: &[
        "adverse event+", "adverse reaction+", "side effect+", "safety signal+", "boxed warning", "recall ! recall that | recall the",
        "discontinuation+", "well tolerated", "tolerability", "serious adverse",
    ],
    measures: &[
        "adverse events", "side effects", "discontinued", "discontinuation", "adverse reactions", "deaths", "injuries", "nausea",
        "headache",
    ],
    objects: &[],
    acts: &[
        "report~", "occur~", "observe~", "observed", "were", "recall~", "warn~", "discontinue~", "withdraw~", "experience~",
    ],
    instances: &[
        "was well tolerated", "were well tolerated", "generally well tolerated", "no serious adverse", "no new safety signals",
        "serious adverse events", "voluntarily recalls", "product recall", "safety profile", "most common adverse events",
        "boxed warning",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "recall election", "recall that", "total recall", "safety first", "safety shoes", "safety record at the plant", "recalled the",
        "side effects of the tariff",
    ],
};
