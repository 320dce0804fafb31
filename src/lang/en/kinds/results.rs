//! Revenue, profit, cost and dividend for a period.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "results",
    name: "financial results",
    group: "money",
    outlook: Outlook::Done,
    actor: Actor::Subject,
    dimensions: &[Money, Percent, Price],
    topics: &[
        "net sales", "net income", "net loss", "net profit", "operating income", "operating profit", "operating revenue", "total profit",
        "ebitda", "ebit", "eps", "earnings per share", "dividend+ ! demographic dividend | peace dividend", "gross margin+", "cash flow",
        "cash costs", "all in sustaining costs", "aisc", "impairment", "financial results", "quarterly results", "annual results",
        "half year results", "preliminary results", "cash balances", "revenue guidance", "repair costs", "profit warning",
        "annual accounts", "pretax profit", "profit and loss", "interim results", "full year results",
        "consolidated financial statements",
    ],
    measures: &[
        "revenue+ ! internal revenue | revenue service",
        "sales ! sales team | sales manager | sales director | sales volume+ | sales office | sales channel+",
        "turnover ! staff turnover | employee turnover", "profit+ ! non profit | not for profit", "earnings",
        "income ! income tax | low income | income families", "loss ! loss of life | weight loss | a loss of customer", "losses",
        "margin+", "cash cost", "operating cost+", "unit cost+", "cash flow", "write down", "expenses", "bookings", "billings", "arr",
        "surplus", "deficit", "charge of", "exited the quarter", "operating expenses", "production cost+", "costs rose", "costs fell",
        "costs were", "costs of", "aisc", "all in", "sg a", "interest expense", "cash position", "cash balance",
        "cash and cash equivalents", "cash on hand", "net debt", "debt", "backlog", "assets under management", "comparable sales",
        "store sales", "premiums written", "impairment", "provision", "free cash", "ebitda", "per share",
    ],
    objects: &[],
    acts: &[],
    instances: &[
        "declared a dividend", "declares dividend", "declares * dividend", "declared a * dividend", "dividend of", "quarterly dividend",
        "interim dividend", "final dividend",
        "reports * results ! reports * drill results | reports * assay results | reports * exploration results", "reported * results",
        "presents * results", "first quarter results", "second quarter results", "third quarter results", "fourth quarter results",
        "quarter results", "full year results", "half year results", "financial results for", "results for the * quarter",
        "net income of", "net loss of", "profit of * million", "impairment charge", "restate its", "revenue amounted",
        "revenue increased", "revenue rose", "revenue fell", "revenue grew", "revenues rose", "revenues grew", "revenues increased",
        "revenue decreased", "revenue declined", "sales rose", "sales fell", "sales grew", "net sales decreased", "net sales increased",
        "profit rose", "profit fell", "earnings rose", "earnings fell", "margins narrowed", "margins widened", "record revenue",
        "record revenues", "record profit", "record earnings", "system wide sales", "same store sales", "comparable sales",
        "restated from", "will be written off", "net loss", "results restatement", "quarterly profit", "cash costs of", "costs averaged",
        "had revenue of", "reported revenue of", "reported * revenue of", "sales of * billion", "turnover of", "annual revenue of",
        "revenues of * million", "annual revenues", "surplus of", "profit was cut", "profit halved", "shareholders will receive",
        "pre tax profit", "like for like sales",
    ],
    aspects: &[],
    omissions: &[
        "profit+", "revenue+", "costs", "how much * spent", "margins", "accounts", "cash balances", "financial impact", "repair costs",
        "financial results", "losses", "profit figure", "turnover", "income", "net income", "dividend", "all in sustaining costs",
        "sales figures", "financial details", "cost guidance", "earnings ! earnings guidance",
    ],
    decoys: &[
        "drill results", "assay results", "test results", "exploration results", "clinical results", "results of the study", "nonprofit",
        "non profit", "not for profit", "loss of life", "search results", "election results", "results driven", "sales team",
        "sales tax", "point of sale", "loss prevention", "weight loss", "water losses", "revenue authority", "internal revenue service",
        "revenues from mining license", "hearing loss", "hair loss", "loss of habitat", "cost of living", "cost effective",
        "cost savings", "low cost", "at no cost", "job losses", "loss ratio model", "heat loss", "blood loss", "memory loss", "net zero",
        "net present value", "safety net", "profit organization", "cost reduction", "sales representative", "for sale", "pre sale",
        "sales process", "internet", "capital cost", "initial capital", "income from prior studies", "net asset value",
        "income inequality", "low income", "cost of care", "lower costs", "lowering costs", "reduce costs", "cut costs", "bench results",
        "metallurgical results", "test work results", "trial results", "preliminary results from", "dividend yield", "peace dividend",
        "demographic dividend",
    ],
};
