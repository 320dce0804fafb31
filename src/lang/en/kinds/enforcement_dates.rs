//! When a rule applies, and until when the old one does.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "enforcement_dates",
    name: "enforcement dates",
    group: "regulation",
    outlook: Outlook::Ahead,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "effective date+", "compliance date+", "transition period+", "transitional period+", "grace period+", "phase in",
        "sunset clause",
    ],
    measures: &[],
    objects: &[
        "by # <month>", "from # <month>", "until # <month>", "on # <month>",
        "from january/february/march/april/may/june/july/august/september/october/november/december",
        "by january/february/march/april/may/june/july/august/september/october/november/december",
    ],
    acts: &[],
    instances: &[
        "enters into force", "enter into force", "comes into force", "come into force", "takes effect", "take effect", "effective from",
        "applies from", "apply from", "shall apply from", "compliance by", "not later than", "no later than", "within # days",
        "within # months", "until # <month>", "transition period of", "grace period of",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "in force majeure", "air force", "work force", "sales force", "effective treatment", "effective use", "effective way",
        "task force",
    ],
};
