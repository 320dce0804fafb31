//! Results of a trial against its endpoints.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "trial_endpoints",
    name: "trial endpoints",
    group: "biopharma",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[Percent, Multiple, Duration],
    topics: &[
        "primary endpoint+", "secondary endpoint+", "topline", "top line results", "overall survival", "progression free survival",
        "response rate+", "efficacy", "hazard ratio", "p value", "clinical data", "interim analysis",
    ],
    measures: &[
        "response rate", "overall survival", "progression free", "remission", "efficacy", "reduction in", "hazard ratio",
        "seroconversion", "clinical benefit", "survival", "improvement in", "reduced", "lowered", "came off", "patients achieved",
        "of patients",
    ],
    objects: &[],
    acts: &[
        "met", "meet~", "missed", "miss~", "achieve~", "failed", "fail~", "demonstrate~", "show~", "reach~", "report~", "announce~",
        "improve~", "reduce~",
    ],
    instances: &[
        "met its primary endpoint", "met the primary endpoint", "missed its primary endpoint", "did not meet", "failed to meet",
        "statistically significant", "topline results", "positive results from", "interim results", "met all primary",
        "reduced the risk of",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "communications endpoint", "api endpoint", "endpoint security", "endpoint protection", "network endpoint", "endpoint devices",
        "energy efficacy",
    ],
};
