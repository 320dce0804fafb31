//! Future values with a metric.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "targets",
    name: "quantitative targets",
    group: "targets",
    outlook: Outlook::Ahead,
    actor: Actor::Any,
    dimensions: &[Percent, Mass, Rate, Count, Multiple, Money, Volume, Power, Energy, Grade],
    topics: &[

        "target+ ! target market+ | target audience | target group+ | target price | target company | drug target | target customers | targeted therapy | target area+ | drill target+ | exploration target+",
        "guidance ! guidance from | guidance to staff | under the guidance | parental guidance | legal guidance",
        "forecast+", "goal+", "objective+", "outlook", "ambition", "production", "output", "capacity", "revenue+",
        "sales", "ebitda", "earnings", "eps", "margin+", "recovery", "emission+", "jobs", "positions", "workers",
        "employees", "people", "households", "customers", "growth", "volume+", "throughput", "share", "cost+",
        "savings", "efficiency", "reduction", "rate+", "npv", "net present value", "irr", "internal rate of return",
        "capital expenditure+", "capex", "cash flow", "yield", "grade", "produce~", "process~", "generate~",
        "deliver~", "supply~", "create~", "employ~", "support~", "reach~", "reduce~", "cut~", "lower~", "increase~",
        "raise~", "lift~", "double~", "halve~", "halving", "doubling", "raise", "contribute~", "receive~",
        "achieve~", "save~", "serve~", "install~", "train~", "build~", "carry", "locations", "integrations", "units",
        "ceiling", "quota", "limit", "inflation", "operators", "clinics", "stores",
    ],
    acts: &[],
    instances: &[
        "guidance of #", "guidance at #", "guidance is", "guidance unchanged", "guidance maintained",
        "guidance retained", "guidance narrowed", "guidance raised", "guidance lowered", "guidance cut",
        "guidance for #", "raises guidance", "lowers guidance", "reaffirms guidance", "maintain~ * guidance",
        "full year guidance", "production guidance", "target of #", "targets of #", "targeting #", "goal of #",
        "goals of #", "aims to have #", "aims to reach #", "plans to reach #", "on track to reach #",
        "to create # jobs", "create # jobs", "creating # jobs", "creation of # jobs", "bringing # new jobs",
        "will support # jobs", "will create #", "reduce emissions by #", "by # percent by #", "net zero by #",
        "forecast of #", "forecast at #", "expects revenue of", "expects * revenue", "revenue forecast of",
        "outlook for #", "expects to produce", "expected to produce", "expect~ full year", "is expected to reach #",
        "projected to reach #", "nominal npv", "net present value", "internal rate of return",
    ],
    aspects: &[],
    decoys: &[
        "target market+", "target audience", "target customer+", "target group+", "target price", "target date",
        "target company", "target zone", "target of opportunity", "target acquisition", "drill target+",
        "exploration target+", "drug target+", "therapeutic target+", "molecular target+", "targeted advertising",
        "targeted sanctions", "targeted therapies", "consumer price target", "price target", "people familiar",
        "people with", "shares outstanding", "exchange rate+", "conference call", "interest rate",
        "federal funds rate", "target range for the federal funds rate",
    ],
};
