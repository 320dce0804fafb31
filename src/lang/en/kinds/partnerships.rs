//! Joint ventures, alliances, mergers, acquisitions, stakes and cooperation agreements.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "partnerships",
    name: "partnerships or acquisitions",
    group: "corporate",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "joint venture+", "alliance+", "partnership+ ! limited partnership", "merger+",
        "acquisition+ ! land acquisition act | data acquisition | talent acquisition | acquisition cost",
        "stake+ ! stake~ claims | at stake | stakeholders", "takeover", "cooperation agreement+", "collaboration+",
        "collaborate~", "memorandum of understanding", "memorandum", "mou", "mous", "cooperation", "divestment",
        "divest~", "divestiture", "option agreement", "earn in", "farm in", "farm out", "farm down",
        "minority holding", "shareholding", "strategic investment", "merge~", "acquire~", "acquired",
        "interest in ! interest in attending", "spin off", "strategic partner", "teaming agreement", "partner with",
        "partners with", "deal with", "transaction", "definitive agreement", "share purchase agreement", "buy~ out",
        "buyout", "sale of * business", "sale of the", "business combination", "concession+", "mineral rights",
    ],
    acts: &[
        "sign~", "signed", "form~", "formed", "announce~", "announced", "enter~ into", "entered into", "complete~",
        "completed", "close~", "closed", "agree~", "agreed", "acquire~", "buy~", "bought", "sell~", "sold",
        "establish~", "establishes", "launch~", "launches", "expand~", "extend~", "extended", "conclude~", "secure~",
        "secures", "strike~", "create~", "join~", "joins", "merge~", "finalize~", "finalise~", "execute~", "took",
        "take~ a", "terminate~", "end~", "new",
    ],
    instances: &[
        "acquires", "acquired", "has acquired", "to acquire", "set to acquire", "agreed to acquire", "agree~ to buy",
        "agreed to sell a", "acquisition of", "completes acquisition", "completed the acquisition",
        "completion of the acquisition", "merges with", "to merge with", "merger with", "merger of", "merger talks",
        "partners with", "partner with", "partnered with", "partnering with", "partnership with",
        "partnership between", "new partnership", "alliance with", "alliances with", "collaboration with",
        "collaborates with", "to collaborate on", "collaborate to", "joint venture with", "form~ a joint venture",
        "set up a joint venture", "joint venture owned", "signed a memorandum of understanding",
        "sign~ * memorandum", "signed * mou", "signing of a memorandum", "memorandum of understanding with",
        "memorandum of understanding was signed", "cooperation agreement", "cooperation agreements",
        "option agreement", "definitive agreement to", "sells #", "sells * stake", "sold its * stake",
        "takes * stake", "acquire a #", "interest in the * mine", "shareholder in", "warrants to purchase",
        "proposed transaction", "business combination", "reverse takeover", "facilitated the transaction",
        "teams up with", "teamed up with", "joins forces", "joined forces", "teaming up", "strategic alliance",
        "strategic partnership", "letter of intent to acquire", "wholly acquired", "tie up",
        "launch * collaboration", "agreement uniting", "expanded partnership", "expands partnership", "farm down",
        "sale of a minority interest", "share swap", "stake in", "interest in",
    ],
    aspects: &[
        "terms", "financial terms", "value of the deal", "deal value", "purchase price", "consideration", "price",
        "details of the transaction", "transaction value",
    ],
    decoys: &[
        "at stake", "stakeholder+", "limited partnership", "partner hospital", "interest in attending",
        "interest in learning", "interest in the field", "talent acquisition", "data acquisition",
        "customer acquisition", "knowledge acquisition", "acquire~ skills", "acquire~ knowledge", "partners include",
        "public private partnership", "expand~ cooperation", "deepen cooperation", "strengthen cooperation",
        "international cooperation", "a partner at", "managing partner", "senior partner",
        "partners with the dreamers", "in the interest", "no interest in", "acquisition costs",
        "acquire the disease", "channel partner+", "partner program", "partner ecosystem", "thank * cooperation",
        "your cooperation",
    ],
};
