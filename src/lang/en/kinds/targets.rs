//! Future values with a metric.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "targets",
    name: "quantitative targets",
    group: "targets",
    outlook: Outlook::Ahead,
    actor: Actor::Subject,
    dimensions: &[Percent, Mass, Rate, Count, Multiple, Money, Volume, Power, Energy, Grade],
    topics: &[
        "production target+", "quantitative target+", "output target+", "emission+ target+", "sales target+", "growth target+",
        "full year guidance", "production guidance", "cost guidance", "revenue guidance", "earnings guidance", "full year forecast",
        "full year outlook", "financial outlook", "annual target+", "tonnage goal", "peak sales", "figure against", "reduction target+",
        "strategic target", "climate target+", "target recovery", "guidance for", "planned output", "financial targets",
        "profit forecast", "sales forecast", "targets",
    ],
    measures: &[
        "target+ ! target price | targeted therapy", "guidance", "forecast+", "goal+", "objective+", "outlook", "production", "output",
        "capacity", "revenue+", "sales", "ebitda", "earnings", "eps", "margin+", "recovery", "recoveries", "emission+", "jobs",
        "positions", "workers", "employ~", "hire~", "people", "households", "customers", "growth", "volume+", "throughput", "savings",
        "npv", "irr", "yield", "mined grade", "grade", "produce~", "process~", "generate~", "deliver~", "create~", "reach~", "reduce~",
        "reducing", "increase~", "grow~", "double~", "halve~", "halving", "contribute~", "achieve~", "save~", "serve~", "carry",
        "locations", "integrations", "ceiling", "clinics", "stores", "boepd", "range", "exceed~", "total~", "amount~ to", "capable of",
        "visitors", "ratio", "accidents", "response time", "ambulances", "units a year", "sustain~", "train~", "plan of",
        "concentration", "average~", "layoffs", "workforce", "users", "patients", "megawatts", "gigawatts", "come in", "cost savings",
        "capital cost", "operating cost+", "market share", "share of", "cut~ emissions", "cut * from", "lift~", "treat~",
        "supply~ about", "supply~ #", "completing", "move #", "hold~", "keep~", "keeping", "cut * by", "reach #", "installed base",
        "beds", "classrooms", "schools", "trees", "vaccinate~", "doses", "connections", "subscribers", "residents", "farmers",
        "students", "homes", "litres", "tonnes a year", "tonnes per year", "ounces per year", "ounces in", "barrels", "lower~ * by",
        "cut~ * cost+", "inflation", "deficit", "unemployment", "gdp", "growth rate", "spending", "head count", "headcount", "full time",
        "penalty", "remaining mine life", "mine life", "payback",
    ],
    objects: &[],
    acts: &[],
    instances: &[
        "guidance of #", "guidance at #", "guidance unchanged", "guidance maintained", "guidance is maintained", "guidance retained",
        "guidance narrowed", "guidance raised", "guidance lowered", "guidance cut", "guidance for #", "raises guidance",
        "raises * guidance", "lowers guidance", "lowers * guidance", "reaffirms guidance", "reaffirm~ * guidance",
        "reiterate~ * guidance", "maintain~ * guidance", "narrows guidance", "target of #", "targets of #", "goal of #", "goals of #",
        "aims to have #", "aims to reach #", "plans to reach #", "on track to reach #", "to create # jobs", "create # jobs",
        "create # new jobs", "creating # jobs", "creating # new jobs", "creation of # jobs", "bringing # new jobs", "bringing # jobs",
        "support # jobs", "reduce emissions by #", "by # percent by #", "net zero by #", "forecast of #", "expects * revenue",
        "revenue forecast of", "expects to produce", "expected to produce #", "expect to produce", "expects full year",
        "is expected to reach #", "projected to reach #", "internal rate of return", "net present value", "full year forecast for",
        "left its forecast", "narrowed its guidance", "full year guidance", "annual guidance narrowed", "will employ #", "will create #",
        "the task of halving", "permanent jobs", "original range of", "is projected to receive", "estimated to contribute",
    ],
    aspects: &[],
    omissions: &[
        "target+ ! target market | target audience", "forecast+", "guidance", "production plan", "goal+", "tonnage goal", "outlook",
        "projection+", "baseline", "kilowatt hours", "targets", "ceiling", "estimate of future", "long term plan", "numerical",
    ],
    decoys: &[
        "target market+", "target audience", "target customer+", "target group+", "target price", "target date", "target company",
        "target zone", "target of opportunity", "target acquisition", "drill target+", "exploration target+", "drug target+",
        "therapeutic target+", "molecular target+", "targeted advertising", "targeted sanctions", "targeted therapies",
        "consumer price target", "price target+", "people familiar", "people with", "people attended", "shares outstanding",
        "exchange rate+", "conference call", "interest rate", "federal funds rate", "target range for the federal funds rate",
        "target for the federal funds rate", "moving target", "soft target+", "target practice", "target language", "target population",
        "target demographic", "easy target", "target corporation", "target stores", "target mineralisation", "high priority target+",
        "priority target+", "geophysical target+", "target area+", "spiritual guidance", "legal guidance", "guidance counselor",
        "guidance document", "guidance note", "tax guidance", "weather forecast", "inflation target", "takeover target", "common shares",
        "shares of common stock", "per common share", "bid target", "purchase price of", "consideration of",
    ],
};
