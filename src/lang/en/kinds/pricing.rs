//! Prices, premiums, fees and interest rates set or agreed.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "pricing",
    name: "prices",
    group: "money",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[Money, Price, Percent],
    topics: &[
        "price+ ! price earnings | at any price", "pricing", "fee+",
        "premium+ ! premium product | premium brand | premium performance | premium quality | premium economy", "interest rate+",
        "federal funds rate", "policy rate", "bank rate", "repo rate", "treatment charge+", "list price+", "discount rate", "surcharge+",
        "royalty rate", "royalty", "spot price+", "insurance premium+", "unit price+", "subscription fee+",
    ],
    measures: &[
        "discount ! discount to", "rent", "toll", "coupon", "per share", "retail~", "tariff+ rate", "percent of each", "basis points",
        "net smelter return", "subscription", "tickets", "admission", "costs #", "charged", "charges", "wage rate", "annual rate",
        "advance of", "loan rate",
    ],
    objects: &[],
    acts: &[
        "set~", "fix~", "peg~", "priced", "pricing", "agree~", "maintain~", "cap~", "waive~", "hike~", "starting at", "starts at",
        "at a price", "lock~", "raised", "raises", "cut", "lowered", "lowers", "increase~", "reduced", "leaves", "charged", "holds",
        "held",
    ],
    instances: &[
        "priced at", "price of #", "at a price of", "at an exercise price", "exercise price of", "issue price of", "retail~ for",
        "retail~ at", "starts at", "starting at", "available for purchase at", "per month", "per year subscription",
        "a month subscription", "price increase+", "price cut+", "price rise+", "price hike+", "raise~ prices", "raised prices",
        "raised list prices", "cut~ prices", "lower prices", "pegs * price", "opening milk price",
        "target range for the federal funds rate", "target for the federal funds rate", "lower~ its target", "raise~ the target range",
        "maintain the target range", "lower the target range", "decided to keep the target", "decided to lower", "decided to maintain",
        "leaves * rate unchanged", "keeps * rate", "holds * rate", "policy rate at", "policy rate unchanged", "interest rate of",
        "fee of", "royalty of", "net smelter return", "realised price", "realized price", "average realised price",
        "pay # * percent of each", "unit price of", "per unit of", "premium of", "decrease in the discount rate",
        "increase in the discount rate", "discount rate to", "price tag of", "keeps price to itself", "list price increase",
        "subscription price", "at no cost to", "free of charge", "price formula", "priced from", "admission is", "tickets are",
        "cents per share", "at a discount", "at # cents", "per tonne of", "employers pay", "price is fixed", "price was set",
        "agreed price", "agreed a price", "fixed price of", "contract price of", "price per", "leave~ * unchanged", "per share exercise",
    ],
    aspects: &[
        "price", "purchase price", "consideration", "pricing", "price tag",
    ],
    omissions: &[
        "price", "prices", "rate per", "rates", "hourly rates", "tariff level", "fee", "fees", "what it will pay", "how much it paid",
        "how much * paid", "pricing", "price tag", "premium", "treatment charges", "a floor", "unit price", "average realised price",
        "price formula", "rate", "realised price", "interest rates", "fare", "fares",
    ],
    decoys: &[
        "share price+", "stock price+", "price target+", "price earnings", "price to earnings", "at any price", "premium brand",
        "premium quality", "premium performance", "premium economy", "feel free", "toll free", "birth rate", "unemployment rate",
        "recovery rate", "growth rate", "tax rate", "success rate", "exchange rate+", "closing price", "fixed price contract",
        "firm fixed price", "real estate prices", "price stability", "price index", "fair market price", "loss per share",
        "earnings per share", "dividend per share", "net asset value per share", "per share basis", "heart rate", "death rate",
        "response rate", "pay the price", "price of freedom", "price of failure", "price of success", "prices paid in blood",
        "premium features", "premium content", "premium mineral", "entry fee waived", "coffee", "fee simple", "legal fees",
        "professional fees", "finder's fee", "finders fees", "advisory fees", "audit fees", "free cash flow", "barrier free", "bpm rate",
        "sample rate", "first rate", "at any rate", "interest rate swap", "rate of return", "inflation rate", "attrition rate",
        "rate of decline", "per capita", "income per share",
    ],
};
