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

        "contract+ ! contract law | contract talks | contract manufacturing | employment contract | social contract | contract research | smart contract+ | futures contract+ | contract workers | contractors | option contract+ | contract drilling | contract price",
        "offtake ! offtake talks", "supply agreement+", "supply contract+", "supply deal+", "purchase agreement+",
        "sales agreement+", "sale agreement+", "service agreement+", "services agreement+", "construction contract+",
        "epc contract", "framework agreement+", "tolling agreement+", "licence agreement", "license agreement",
        "licensing agreement", "distribution agreement+", "purchase order+", "order+ from", "new orders",
        "order intake", "order book", "tender ! legal tender | tender offer", "procurement contract+",
        "lease agreement", "charter agreement", "task order+", "customer win", "new customer+", "first * customer",
        "mandate+ from",
    ],
    acts: &[
        "sign~", "execute~", "award~", "win~ ! win~ award | winning", "won", "secure~", "secured", "conclude~",
        "enter~ into", "entered into", "agree~", "receive~", "received", "land~ ! landlord", "landed", "clinch~",
        "ink~", "inked", "finalise~", "finalize~", "extend~", "renew~", "place~", "placed", "announce~", "announced",
        "select~", "selected", "commission~", "grant~", "granted", "let", "seal~", "strike~", "struck", "book~",
        "booked", "obtain~", "terminate~", "cancel~", "worth", "valued at", "value of", "modification",
    ],
    instances: &[
        "has been awarded", "awarded a contract", "awarded the contract", "awarded contract",
        "was awarded ! was awarded the prize | was awarded funding | was awarded a grant", "awarded to * to supply",
        "selected by * to build", "selected by * to supply", "selected by * to provide", "selected as supplier",
        "selected as contractor", "has been selected by", "has selected", "chosen to supply", "chosen to build",
        "agreed to supply", "agree~ to buy #", "agreed to sell # tonnes", "will supply * to", "has agreed to supply",
        "signed * offtake", "sign * offtake", "wins * contract", "wins * order", "right to buy #",
        "right to purchase #", "to supply * to * under", "to be supplied", "sold under", "exchange of # * barrels",
        "receiv~ an order", "received an order", "received orders", "new orders came", "orders worth", "order for #",
        "orders for #", "signed an agreement to supply", "signs * agreement * supply", "agreement to supply",
        "agreement for the supply", "agreement for the sale", "contract to supply", "contract to build",
        "contract to provide", "contract for the", "contract with", "contract worth", "contract valued",
        "contract with a term", "contract has a term", "secured its first * customer", "signs deal to",
        "deal to supply", "supply deal", "obligated at the time of award", "agreement to purchase",
        "agreement to license",
    ],
    aspects: &[
        "terms", "financial terms", "value", "contract value", "price", "details", "deal value", "consideration",
        "counterpart~", "customer name+", "name of the customer", "amount", "pricing",
    ],
    decoys: &[
        "contract law", "employment contract+", "labour contract+", "labor contract+",
        "contract talks with the union", "social contract", "smart contract+", "futures contract+",
        "contract negotiations with * union", "financing agreement+", "merger agreement", "shareholder agreement",
        "shareholders agreement", "credit agreement", "loan agreement", "underwriting agreement",
        "subscription agreement", "confidentiality agreement+", "contract the disease", "contracted covid",
        "material contracts", "share purchase agreement", "existing contracts", "stock purchase agreement",
        "option agreement", "option contract+", "cooperation agreement", "gas purchase tax", "contract year",
        "three year contract with a",
    ],
};
