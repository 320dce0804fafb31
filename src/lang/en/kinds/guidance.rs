//! What the issuer expects of its own results.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "guidance",
    name: "financial guidance",
    group: "company",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[Money, Percent],
    topics: &[
        "guidance ! spiritual guidance | guidance to staff | guidance note | guidance document", "outlook for the year",
        "full year outlook", "profit forecast", "earnings forecast", "profit warning",
    ],
    measures: &[
        "guidance", "outlook", "expects", "expect", "forecast+", "sees",
    ],
    objects: &[],
    acts: &[
        "raise~", "lower~", "reaffirm~", "reiterate~", "maintain~", "narrow~", "withdraw~", "cut~", "confirm~", "suspend~", "unchanged",
    ],
    instances: &[
        "guidance of #", "raises guidance", "lowers guidance", "guidance unchanged", "profit warning", "expects revenue of",
        "expects earnings of", "reaffirms * guidance", "full year guidance",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "weather outlook", "spiritual guidance", "parental guidance", "guidance note", "guidance document", "guidance counselor",
        "traffic outlook",
    ],
};
