//! Revenue, profit, cost and dividend for a period.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "results",
    name: "financial results",
    group: "money",
    outlook: Outlook::Any,
    actor: Actor::Subject,
    dimensions: &[Money, Percent, Price],
    topics: &[
        "revenue+ ! revenue service | internal revenue",
        "sales ! sales team | sales manager | sales director | vice president of sales | sales volume+ | sales office | sales and marketing | sales channel+",
        "net sales", "turnover ! staff turnover | employee turnover",
        "profit+ ! non profit | not for profit | profit sharing", "net income",
        "earnings ! earnings call | earnings report date", "eps", "ebitda", "ebit", "operating income",
        "operating profit", "net loss", "loss ! loss of life | weight loss | hearing loss | hair loss | loss of",
        "losses", "dividend+ ! demographic dividend", "margin+", "gross margin+", "cash flow", "cash cost",
        "cash costs", "all in sustaining costs", "aisc", "impairment", "write down", "operating cost+",
        "earnings per share", "cash balance", "cash position", "exited the quarter", "repair costs",
        "financial results", "quarterly results", "results for the quarter", "annual results", "half year results",
        "preliminary results", "unit cost+", "sales rose", "pretax", "income",
    ],
    acts: &[
        "rise~", "rose", "fell", "fall~", "increase~", "increased", "decrease~", "decreased", "decline~", "declined",
        "grow~", "grew", "amounted", "total~", "totaled", "totalled", "report~", "reported", "post~", "posted",
        "record~", "recorded", "widen~", "narrow~", "narrowed", "reach~", "came to", "declare~", "declared",
        "restate~", "restated", "was #",
    ],
    instances: &[
        "declared a dividend", "declares dividend", "declares * dividend", "declared a * dividend", "dividend of #",
        "reports * results", "reported * results", "presents * results",
        "announces * results ! announces drill results | announces assay results | announces positive results",
        "first quarter results", "second quarter results", "third quarter results", "fourth quarter results",
        "quarter results", "full year results", "half year results", "financial results for",
        "results for the * quarter", "net income of", "net loss of", "revenue of #", "revenues of #", "sales of * #",
        "profit of #", "earnings of #", "net sales of", "ebitda of", "impairment charge", "restate its",
        "left out of the presentation",
    ],
    aspects: &[],
    decoys: &[
        "drill results", "assay results", "test results", "exploration results", "clinical results",
        "results of the study", "results of operations and", "non profit", "nonprofit", "not for profit",
        "loss of life", "search results", "election results", "results driven", "sales team", "sales tax",
        "point of sale", "loss prevention", "weight loss", "profit margin of error", "water losses",
        "exploration losses", "revenue authority", "internal revenue service", "revenues from mining license",
    ],
};
