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

        "price+ ! price earnings | share price+ | price target | at any price | price tag | stock price+ | price index | price range of the shares",
        "pricing", "fee+", "premium+ ! premium product | premium brand | premium performance | premium quality",
        "interest rate+", "federal funds rate", "target rate", "discount rate", "policy rate", "bank rate",
        "repo rate", "basis point+", "tariff rate", "treatment charge+", "royalty", "discount ! discount to",
        "surcharge+", "rent", "subscription", "toll", "list price+", "per unit", "coupon", "exercise price",
        "issue price", "per share", "rate",
    ],
    acts: &[
        "set~", "raise~", "raised", "lower~", "lowered", "cut~", "increase~", "increased", "reduce~", "reduced",
        "fix~", "fixed", "agree~", "agreed", "charge~", "charged", "cost~", "costs", "priced", "pricing",
        "maintain~", "maintained", "keep~", "held", "decide~", "leave~", "peg~", "pegs", "pay~", "starts at",
        "starting at", "at a price", "cap~", "capped", "waive~",
    ],
    instances: &[
        "priced at", "price of #", "price per", "at # per", "at a price of", "retail~ for", "starts at #",
        "starting at * #", "available for * #", "costs * #", "for * # per", "per month for", "price increase+",
        "price cut+", "price rise", "raise~ prices", "raised prices", "raised list prices", "cut~ prices",
        "pegs * price", "opening milk price", "target range for the federal funds rate",
        "target for the federal funds rate", "lower~ the target", "raise~ the target range",
        "maintain the target range", "decided to keep the", "decided to maintain the", "leaves * rate unchanged",
        "keeps * rate", "holds * rate", "policy rate at", "interest rate of #", "fee of #", "royalty of #",
        "net smelter return", "realised price", "realized price", "average realised price",
        "pay # * percent of each", "a unit price of", "per unit of", "pricing of", "premium of #",
        "discount rate to", "decrease in the discount rate", "keeps price", "price tag",
    ],
    aspects: &[
        "price", "purchase price", "consideration",
    ],
    decoys: &[
        "share price+", "stock price+", "price target+", "price earnings", "price to earnings", "at any price",
        "premium brand", "premium quality", "premium performance", "premium economy", "feel free", "toll free",
        "rate of", "birth rate", "unemployment rate", "recovery rate", "growth rate", "tax rate", "inflation rate",
        "success rate", "exchange rate+", "closing price", "copper price+", "gold price+", "oil price+",
        "silver price+", "market price+", "metal price+", "commodity price+", "price of gold", "price of copper",
        "price of oil", "energy prices", "gas prices", "consumer prices", "fixed price contract", "firm fixed price",
        "real estate prices", "housing prices", "spot price+", "futures price+", "price stability", "price index",
        "fair market price",
    ],
};
