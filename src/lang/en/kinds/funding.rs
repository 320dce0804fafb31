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
        "fund~", "funding", "financing ! refinancing risk", "grant+ ! grants the", "loan+",
        "investment+ ! investment advice | investment decision | investment bank | investment banking | investment community | investment community | investment thesis | foreign investment | investment decisions",
        "invest~", "capital ! capital city | capital of | human capital | capital markets day", "capex",
        "capital expenditure+", "budget+", "private placement+", "offering+ ! product offering+ | service offering+",
        "equity raise", "bond+ ! bond market | bond yields", "notes ! notes that", "credit facility",
        "credit facilities", "loan facility", "debt facility", "share buyback", "buyback+", "buy back+",
        "repurchase~", "share repurchase", "subsidy", "subsidies", "aid ! with the aid | hearing aid | first aid",
        "support package", "proceeds", "commitments", "prepayment", "guarantee", "outlay+", "spending", "raise~",
        "raised", "equity program", "equity programme", "series a", "series b", "series c", "seed round",
        "funding round", "incentive package", "holdings of securities", "securities", "rights issue", "placing",
    ],
    acts: &[
        "raise~", "raised", "close~", "closed", "secure~", "secured", "receive~", "received", "award~", "awarded",
        "allocate~", "allocated", "approve~", "approved", "authorise~", "authorize~", "authorized", "commit~",
        "committed", "provide~", "provides", "announce~", "announces", "invest~", "investing", "spend~", "earmark~",
        "release~", "released", "complete~", "completed", "arrange~", "arranged", "obtain~", "grant~", "repay",
        "launch~", "launched", "purchase~", "disburse~", "obligate~", "obligated", "lend~", "set aside", "sign~",
        "unlock~",
    ],
    instances: &[
        "private placement", "awarded * funding", "awarded a * grant", "received a * grant", "funding round",
        "raises * #", "raised #", "raise as much as", "raises # million", "closes * financing", "closed * financing",
        "announces * financing", "announces # million financing", "secures * funding", "secures * financing",
        "capital expenditures of", "capital expenditure of", "capex of", "invest~ #", "investing #",
        "investment of #", "plans to invest", "budgeted #", "to be spent", "share repurchase of",
        "repurchase of up to", "at the market equity program", "equity raise", "credit facility of", "loan of #",
        "grant of #", "budget of #", "funded by a", "series a", "series b", "series c", "seed round",
        "initial public offering", "bought deal", "rights issue", "bond issue", "capital raising",
        "equity financing", "debt financing", "project financing", "incentive package", "proceeds would be used",
        "proceeds will be used", "use of proceeds", "has approved * million", "additional commitments",
        "purchase * treasury securities", "expand~ its holdings", "budget request", "pre production capital comes",
        "set aside any money",
    ],
    aspects: &[],
    decoys: &[
        "human capital", "raise~ awareness", "raise~ concerns", "raise~ questions", "raise~ prices",
        "raise~ guidance", "raise~ standards", "raise~ production", "raise~ its forecast", "raise~ the target",
        "raise~ output", "raise~ list prices", "fund manager", "funding gap talk", "mutual fund+", "hedge fund+",
        "pension fund+", "investment advice", "federal funds rate", "federal funds", "investment objective",
        "grant~ a licence", "grant~ permission", "grant~ approval", "revenue fund", "capital gains",
        "time and money", "notes that", "notes to", "offerings include", "product offering+", "service offering+",
        "interest bearing", "return on investment", "return on capital", "working capital",
        "financial support services", "invest~ time",
    ],
};
