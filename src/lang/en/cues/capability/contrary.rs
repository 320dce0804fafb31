//! What speaks against a capability: deals, posts, markets, money, plans, opinions.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Capability;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Capability, name: "not-deal", cues: &[
        "sign~", "acquire~", "merger+", "merge~", "agree~ to", "agreement+", "enter~ into", "transaction+",
        "definitive", "letter of intent", "closing", "stake+", "purchase~", "memorandum of understanding", "mou",
        "joint venture+", "contract+", "award~", "tender+", "financing", "private placement", "consideration",
        "counterparty", "signing", "deal+", "buy~", "sale of", "bid/bids", "funding", "grant+", "royalty/royalties",
        "tranche/warrants/takeover", "option to", "selected as/for/by",
    ] },
    CueGroup { tag: Capability, name: "not-post", cues: &[
        "appoint~", "appointment+", "elect~", "resign~", "step~ down", "join~", "served as", "retire~",
        "succeed~ * as", "board of directors", "career", "degree", "years of experience", "promoted to", "hire~",
        "former", "chairman", "chief executive", "vice president", "nominated", "employ~ # people", "director",
        "founder/cofounder/professor", "led/headed by", "succeeds",
    ] },
    CueGroup { tag: Capability, name: "not-market", cues: &[
        "price+", "demand ! on demand", "inflation", "investors", "stock+ ! in stock", "shares", "economy",
        "economic", "economists", "analysts", "rates", "interest rate+", "gdp", "unemployment", "outlook",
        "forecast~", "tariff+", "imports", "trade war", "geopolitical", "bullish", "rally", "market cap",
        "market ! to market | market~ and", "industry", "spending", "basis points",
        "shortage+/deficit/surplus/oversupply", "consumers/buyers",
    ] },
    CueGroup { tag: Capability, name: "not-money", cues: &[
        "revenue+", "profit+", "net income", "sales", "dividend+", "ebitda", "earnings", "loss of",
        "cash ! cash register", "costs of", "margin+", "proceeds", "per share", "debt", "loan+", "bond+",
        "interest expense", "tax ! tax relief", "turnover", "million dollars", "billion dollars", "expenditure",
        "fiscal", "guidance", "fee+/paid/raised",
    ] },
    CueGroup { tag: Capability, name: "not-event", cues: &[
        "conference", "webinar", "webcast", "summit", "ceremony", "visit~", "meeting+", "met with", "attend~",
        "interview+", "spoke", "speech", "congratulate~", "thank~", "celebrate~", "event+", "participate~",
        "discuss~", "announce~", "report~ that", "anniversary", "prize+", "reported", "delegation/keynote/sidelines",
        "took part/place", "will be held",
    ] },
    CueGroup { tag: Capability, name: "not-fact", cues: &[
        "allow~/enable~/help~ us to", "mission is to", "shared mission", "serve~ as a model/platform/catalyst/foundation for", "serve~ as a * cornerstone", "manages to be", "positions it/us/them as/to", "lay~ the foundation",
        "plan~ to", "intend~ to", "hope~", "seek~ to", "look~ forward", "believe~", "aim~ to", "we expect", "excited",
        "proud", "delighted", "should", "must", "need~ to", "if ", "would", "may ", "might", "commitment", "vision",
        "strategy", "risk+", "important", "critical ! mission critical | critical minerals", "concern+", "propose~",
        "request~", "urge~", "call~ on/for", "shall", "evaluate~", "decide~", "approve~", "approval+",
        "application for", "pursuant to", "subject to", "committed to ! committed to advancing/providing/advocating",
        "await~/aspire~/strive~", "poised/positioned to", "pending", "expertise/skills/passion", "unclear/whether",
        "consider~", "will continue", "expects to", "remains", "question+",
    ] },
    CueGroup { tag: Capability, name: "not-politics", cues: &[
        "president ! vice president", "congress", "senate", "minister+", "ministry", "government+", "policy/policies",
        "democracy", "nations", "leaders", "people", "security ! cyber security", "administration", "federal",
        "republic", "law", "court", "war", "peace", "rights", "vote~", "law enforcement", "community/communities",
        "families", "members", "committee+", "treaty", "sanctions", "party/parties",
        "secretary/governor/deputy/ambassador", "bill/regulations/act",
    ] },
];
