//! Money raised, granted, lent or committed to be spent.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "funding",
    name: "funding",
    group: "money",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[Money],
    topics: &[
        "funding ! funding gap", "financing", "private placement+", "equity raise", "capital raise", "credit facility",
        "credit facilities", "loan facility", "debt facility", "share buyback", "buyback+", "buy backs", "share repurchase",
        "rights issue", "funding round", "seed round", "series a", "series b", "series c", "incentive package", "bought deal",
        "capital expenditure+", "capex", "vendor finance", "investment value", "price tag on the project", "capital raising",
        "raising capital", "raising money", "state aid", "subsidies", "subsidy", "research grant+", "final investment decision",
        "federal grant+", "financing plan",
    ],
    measures: &[
        "fund~", "fund+ ! hedge fund+ | pension fund+ | mutual fund+ | fund manager", "grant+", "loan+",
        "investment+ ! investment advice | investment decision+ | investment bank | investment banking", "invest~",
        "capital ! capital city | human capital | working capital", "budget+", "offering+ ! product offering+ | service offering+",
        "bond+", "notes ! notes that", "proceeds", "commitments", "prepayment", "guarantee", "outlay+", "spending", "raise~", "equity",
        "securities", "placing", "package", "money", "holdings", "budgeted", "repurchase~", "repay~", "release~", "warrants", "units",
        "aid", "spend~", "finance~", "earmark~", "appropriation+", "contribution", "obligated", "commit~", "pledge~", "donate~",
        "crowns", "allocation", "funding", "financing", "investors", "budget request", "awarded", "awarding", "awards", "allocate~",
        "provide~ * in", "cash on hand",
    ],
    objects: &[
        "funding", "financing", "grant+", "loan+", "private placement", "placement", "bond+", "equity", "budget ! budget hotel",
        "capital", "bought deal", "facility agreement", "subsidy", "subsidies", "aid package", "incentive+",
    ],
    acts: &[
        "raise~", "secure~", "authorise~", "authorize~", "receive~", "arrange~", "close~", "obtain~", "earmark~", "set aside",
        "disburse~", "unlock~", "agreed to invest", "allocate~", "budgeted", "grant~", "awarded", "awards", "award~", "announces",
        "completes", "completed", "launched", "launches", "funded",
    ],
    instances: &[
        "private placement", "awarded * funding", "awarded a * grant", "awards * grant", "received a * grant", "receives * grant",
        "receives * funding", "received * funding", "funding round", "raise as much as", "raises * million", "raises * billion",
        "raised * million", "raised * billion", "close~ * financing", "closed * financing", "closes * financing",
        "announces * financing", "arranged * private placement", "secure~ * funding", "secure~ * financing", "capital expenditures of",
        "capital expenditure of", "capex of", "invest~ * million", "invest~ * billion", "investing * million", "investing * billion",
        "investment of * million", "investment of * billion", "plans to invest", "to be spent", "share repurchase of",
        "repurchase of up to", "equity program", "equity raise", "credit facility of", "loan of", "grant of * million",
        "budget of * million", "funded by a", "series a", "series b", "series c", "seed round", "initial public offering", "bought deal",
        "rights issue", "bond issue", "capital raising", "equity financing", "debt financing", "project financing", "incentive package",
        "proceeds would be used", "proceeds will be used", "use of proceeds", "has approved * million", "additional commitments",
        "purchase * treasury securities", "purchases of * securities", "its holdings of securities", "budget request",
        "set aside any money", "funds of * million", "million in funding", "million in financing", "million grant", "billion grant",
        "million loan", "billion loan", "million investment", "billion investment", "million budget", "from existing cash",
        "has budgeted", "share buyback program", "buyback program", "buyback programme", "flow through funds", "gross proceeds",
        "at the market", "obligated at the time of award", "oversubscribed", "convertible debenture+", "convertible note+",
        "bridge loan", "term loan", "from the contingency fund", "million in aid", "billion in aid", "pre production capital",
        "initial capital of", "release of funds", "funding award", "security assistance", "million in assistance", "financing of",
    ],
    aspects: &[
        "size of the investment", "investment amount", "amount of the investment",
    ],
    omissions: &[
        "money", "fund+", "funding", "how * pay for", "capital cost", "investment", "budget", "financing", "lender", "lenders", "grant+",
        "investment value", "vendor finance", "cost of the project", "source of the money", "project cost", "final investment decision",
        "raising capital", "fundraising", "size of the investment", "how much might be bought", "how much * invest", "subsidies",
        "subsidy", "financial support", "specifying the sum", "the sum", "equity", "loan", "set * money aside",
    ],
    decoys: &[
        "human capital", "raise~ awareness", "raise~ concerns", "raise~ questions", "raise~ prices", "raise~ guidance",
        "raise~ standards", "raise~ production", "raise~ its forecast", "raise~ the target", "raise~ output", "raise~ list prices",
        "raise~ the possibility", "raise~ the bar", "fund manager", "mutual fund+", "hedge fund+", "pension fund+", "investment advice",
        "federal funds rate", "federal funds", "investment objective", "grant~ a licence", "grant~ a license", "grant~ permission",
        "grant~ approval", "revenue fund", "capital gains", "notes that", "notes to", "product offering+", "service offering+",
        "return on investment", "return on capital", "working capital", "financial support services", "invest~ time",
        "invest~ in people", "capital city", "capital of france", "political capital", "intellectual capital", "social capital",
        "grants access", "granted access", "grants users", "take~ for granted", "trust fund baby", "money laundering",
        "anti money laundering", "income fund", "discount rate", "tax relief+", "support package manager", "installed package",
        "value investment", "invests in", "foreign direct investment", "raise~ capital gains", "grant program information", "capitol",
        "upstream raised", "raised dam", "raised bed", "fundraiser dinner", "fund raising activities",
    ],
};
