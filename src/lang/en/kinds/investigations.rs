//! Probes opened, closed or widened.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "investigations",
    name: "investigations",
    group: "regulation",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "investigation+", "probe+ ! space probe | probe into space | test probe", "inquiry", "inquiries", "enforcement action+",
        "inspection findings",
    ],
    measures: &[],
    objects: &[],
    acts: &[
        "open~", "launch~", "close~", "begin~", "start~", "widen~", "conclude~", "initiate~", "extend~", "drop~",
    ],
    instances: &[
        "opened an investigation", "launched an investigation", "launches investigation", "opens probe", "formal investigation",
        "under investigation", "investigation into", "inquiry into", "concluded its investigation", "initiated an investigation",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "space probe", "temperature probe", "media inquiries", "sales inquiries", "investor inquiries", "for inquiries", "new drug",
        "press inquiries", "scientific investigation",
    ],
};
