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
        "joint venture+", "alliance+", "partnership+ ! limited partnership | partnership program", "merger+",
        "acquisition+ ! data acquisition | talent acquisition | acquisition cost | customer acquisition", "stake sale", "takeover",
        "cooperation agreement+", "memorandum of understanding", "memoranda of understanding", "mou", "option agreement",
        "minority holding", "minority interest", "definitive agreement", "business combination", "collaboration agreement", "farm in",
        "farm out", "farm down", "merger talks", "strategic investment",
    ],
    measures: &[],
    objects: &[
        "stake+ ! at stake", "collaboration+", "cooperation", "shareholding", "memorandum",
    ],
    acts: &[
        "sign~ * cooperation", "form~ a", "divest~", "divestment", "divestiture", "merge~", "acquire~", "acquisition", "take~ over",
        "took over", "bought", "sell~", "sold", "team~ up", "partner~", "collaborate~", "joint venture", "option~", "earn~", "spin off",
        "spun off", "shareholder", "signed", "sign~", "form~", "enter~", "establish~", "set~ up", "complete~", "extend~", "extended",
        "agree~", "agreed", "secures", "announce~", "conclude~", "finalise~", "finalize~",
    ],
    instances: &[
        "acquires", "has acquired", "have acquired", "acquired by", "was acquired", "to acquire", "set to acquire", "agreed to acquire",
        "agree~ to buy", "agreed to sell a", "agreed to sell its", "acquisition of", "completes acquisition",
        "completed the acquisition", "completion of the acquisition", "merges with", "to merge", "merger with", "merger of",
        "partners with", "partner with", "partnered with", "partnering with", "partnership with", "partnership between",
        "new partnership", "strategic partnership", "alliance with", "alliances with", "collaboration with", "collaborates with",
        "collaborating with", "to collaborate", "will collaborate", "joint venture with", "form~ a joint venture",
        "set up a joint venture", "joint venture owned", "announcing a partnership", "signed a memorandum", "sign~ * memorandum",
        "signed * mou", "signing of a memorandum", "memorandum of understanding with", "memorandum of understanding was signed",
        "cooperation agreement with", "cooperation agreement on", "cooperation agreements", "option agreement",
        "definitive agreement to", "definitive agreements to", "sells #", "sells * stake", "sell~ * stake", "sell~ * interest",
        "sold its * stake", "sold its * interest", "takes * stake", "take~ a * stake", "acquire a #", "acquire # percent",
        "shareholder in", "warrants to purchase", "proposed transaction", "reverse takeover", "facilitated the transaction",
        "transaction of * to", "teams up with", "teamed up with", "teaming up with", "joins forces", "joined forces",
        "strategic alliance", "wholly acquired", "tie up with", "launch * collaboration", "quantum collaboration", "agreement uniting",
        "expanded partnership", "expands partnership", "sale of a minority interest", "share swap", "possible sale of",
        "sale of the * business", "divestiture of", "divestment of", "stake in", "mineral rights", "earn in agreement",
        "earn a # percent", "farm out agreement", "sale of mining rights", "working together with", "signed their intent",
        "signaled their intent", "letter of intent with", "joint declaration", "joint statement on cooperation", "sister city",
        "bilateral agreement", "trade deal with", "framework agreement with the government", "merger agreement", "acquire~ * company",
        "acquire~ * business", "acquire~ * assets", "acquired * percent", "acquired a", "acquired the", "acquires the", "buy~ * stake",
        "bought * stake", "buying * company", "buys * company", "sale of * subsidiary", "purchase of * company", "definitive agreement",
        "joined * alliance", "entered into * partnership", "proud partner of", "announce~ * partnership", "announced * collaboration",
        "merger talks", "end merger talks", "talks on combining", "join venture",
    ],
    aspects: &[
        "terms", "financial terms", "value of the deal", "deal value", "purchase price", "consideration", "price",
        "details of the transaction", "transaction value", "terms of the transaction", "terms of the deal", "terms of the agreement",
    ],
    omissions: &[
        "merger", "partner+", "stake", "stake sale", "an offer", "offer for", "bid", "talks", "tie up", "acquisition", "joint venture",
        "takeover", "alliance", "for sale", "negotiations with", "sale of the company", "interested party", "with whom", "earn in",
        "discussions", "minority holding", "percentage", "buyer for", "strategic partner", "equity interest", "acquired * shares",
        "partnership", "partnerships", "holding in",
    ],
    decoys: &[
        "at stake", "stakeholder+", "limited partnership", "partner hospital", "interest in attending", "interest in learning",
        "interest in the field", "talent acquisition", "data acquisition", "customer acquisition", "knowledge acquisition",
        "language acquisition", "land acquisition act", "acquire~ skills", "acquire~ knowledge", "public private partnership",
        "expand~ cooperation", "deepen cooperation", "strengthen~ cooperation", "enhance cooperation", "international cooperation",
        "partners with the dreamers", "in the interest", "no interest in", "took an interest", "acquisition costs",
        "acquire the disease", "channel partner+", "partner program", "partner ecosystem", "thank * cooperation", "your cooperation",
        "business partner", "interest rate", "interest bearing", "news of interest", "target acquisition", "image acquisition",
        "signal acquisition", "mergers and acquisitions", "acquired taste", "acquired brain", "hospital acquired",
        "newly acquired skills", "community acquired", "life partner", "dance partner", "shareholders in general",
        "growth through acquisitions", "partner countries", "free trade agreement", "gait acquisition", "conflict of interest",
        "public interest", "compound interest", "great interest", "keen interest", "expressed interest",
    ],
};
