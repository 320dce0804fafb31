//! Sale, supply, offtake, purchase, tolling, service and construction agreements or awards.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "contracts",
    name: "contracts",
    group: "leading",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[

        "contract+ ! contract law | contract manufacturing | employment contract | social contract | contract research | smart contract+ | futures contract+ | contract workers | contract drilling",
        "offtake", "supply agreement+", "supply deal+", "purchase agreement+", "sales agreement+", "sale agreement+",
        "service agreement+", "services agreement+", "framework agreement+", "tolling agreement+", "toll treatment",
        "distribution agreement+", "purchase order+", "order intake", "order book", "new orders",
        "tender ! legal tender | tender offer | tender document", "supply contract", "licensing agreement", "lease agreement",
        "charter agreement", "marketing agreement", "customer contract",
    ],
    measures: &[],
    objects: &[
        "agreement+ ! confidentiality agreement", "deal+ ! great deal | deal of",
        "order+ ! in order | executive order | order no | court order | order that | this order",
    ],
    acts: &[
        "award~", "win~", "won", "clinch~", "land~ a", "landed a", "ink~", "awards", "offtake", "to provide * services", "to purchase",
        "procure~", "procurement", "signed * first", "sign~", "execute~", "secure~", "conclude~", "enter~ into", "receive~", "place~",
        "book~", "renew~", "terminate~", "seal~", "strike~", "struck", "valued", "worth", "obtain~", "tender~",
    ],
    instances: &[
        "awarded a contract", "awarded the contract", "awarded contract", "awarded a * contract", "awarded contracts",
        "was awarded a ** contract", "been awarded a ** contract", "win~ * contract", "won * contract", "win~ * order", "won * order",
        "secure~ * contract", "secures * order", "received a * contract", "receive~ an order", "received an order", "received orders",
        "sign~ * contract", "signed * contract", "sign~ * offtake", "executed * offtake", "binding offtake", "offtake agreement with",
        "offtake agreement for", "supply agreement with", "supply agreement for", "supply contract with", "agreement to supply",
        "agreement for the supply", "agreement for the sale", "agreed to supply", "agreed to buy #", "agreed to sell # tonnes",
        "agree~ to purchase #", "right to buy #", "right to purchase #", "selected by * to build", "selected by * to supply",
        "selected by * to provide", "selected by ** to build", "selected as supplier", "selected as contractor",
        "has selected * platform", "chosen to supply", "chosen to build", "wins bid", "won the bid", "won the tender", "won a tender",
        "contract to supply", "contract to build", "contract to provide", "contract worth", "contract valued", "contract for the supply",
        "contract for the construction", "contract was signed", "contract has a term", "new contract with", "new contract for",
        "contract award", "contract awards", "secured its first * customer", "first * customer", "contract win", "contract extension",
        "extended its contract", "renewed its contract", "firm fixed price", "new orders came", "orders worth", "order worth",
        "order for #", "placed an order", "purchase order for", "purchase order from", "places order", "exchange of # * barrels",
        "signs deal to supply", "deal to supply", "supply deal with", "awarded last * to", "service contract", "construction contract",
        "drilling contract", "epc contract", "procurement contract", "tolling contract", "toll treatment agreement",
        "to tender * contract", "signs artist", "recent signing of", "distribution agreement with", "services agreement with",
        "power purchase agreement", "hedging contract", "licence of payment", "modification to contract", "license agreement with",
        "licensing agreement with", "signed an agreement to supply", "task order", "modification to * contract", "contract modification",
        "orders * from the",
    ],
    aspects: &[
        "terms", "financial terms", "value", "contract value", "price", "deal value", "consideration", "counterparty", "counterparties",
        "customer name+", "name of the customer", "amount", "pricing", "value of the contract",
    ],
    omissions: &[
        "customer+ ! customer service", "orders", "order ! in order to | order that", "contract+", "supplier+", "offtake", "buyer+",
        "purchase commitment+", "agreement+ with a customer", "contract sum", "binding", "supply agreement", "taken a licence",
        "signed up", "sales agreement", "tender", "award",
    ],
    decoys: &[
        "contract law", "employment contract+", "labour contract+", "labor contract+", "labour contract", "contract talks",
        "social contract", "smart contract+", "futures contract+", "financing agreement+", "merger agreement", "shareholder agreement",
        "shareholders agreement", "credit agreement", "loan agreement", "underwriting agreement", "subscription agreement",
        "confidentiality agreement+", "contract the disease", "contract the virus", "contracted covid", "material contracts",
        "share purchase agreement", "existing contract+", "stock purchase agreement", "option agreement", "option contract+",
        "cooperation agreement", "contract year", "year contract with", "peace agreement", "trade agreement", "paris agreement",
        "placement agreement", "collective agreement", "executive order+", "great deal", "court order+", "in order", "law and order",
        "new world order", "economy contract~", "economy contracted", "muscles contract", "contract killer", "contracts to rest",
        "contract bridge", "marriage contract", "wage contract", "project agreement", "securities purchase agreement",
        "acquisition agreement", "asset purchase agreement", "equity purchase agreement", "order no", "order of magnitude",
        "customer service+", "customer base", "customer experience", "customer satisfaction",
    ],
};
