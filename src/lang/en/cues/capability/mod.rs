//! English cues of capabilities, by what kind of word shows them.
//!
//! | group | holds |
//! |---|---|
//! | `make` | verbs of making and processing: "produces", "refines", "assembles" |
//! | `serve` | verbs of giving a service: "provides", "offers" |
//! | `enable` | verbs of making something possible: "enables", "allows", "helps" |
//! | `effect` | verbs of what it does for its user: "reduces", "boosts", "shortens" |
//! | `device` | verbs of what a device or program does: "detects", "measures", "integrates" |
//! | `operate` | verbs of running something: "operates", "runs" |
//! | `develop` | verbs of building up a field of work: "develops", "specialises in" |
//! | `change` | verbs of more and less that are often money or markets: "raises", "cuts" |
//! | `general` | verbs of use that mean little alone: "uses", "covers", "records" |
//! | `move` | verbs of building, shipping and supplying |
//! | `tend` | verbs of care: "protects", "trains", "hosts" |
//! | `energy` | verbs of power and heat |
//! | `advance` | verbs of furthering: "promotes", "explores" |
//! | `act` | other verbs of doing: "keeps", "holds" |
//! | `provider` | who provides or makes: "provider", "developer", "integrator" |
//! | `purpose` | what something is there for: "designed to", "used for", "capable of" |
//! | `able` | "can", "could", "unable to", "potential to" |
//! | `role` | function and part: "functions as", "component of", "in charge of" |
//! | `offering` | what is offered: "platform", "software", "portfolio of" |
//! | `identity` | what somebody is: "is a company that", "is an operator" |
//! | `scale` | how far it reaches: "in 30 countries", "worldwide" |
//! | `actor` | trades: "producer", "operator", "supplier" |
//! | `asset` | things that do something: "smelter", "equipment", "laboratory" |
//! | `manner` | how: "directly", "continuously" |
//! | `capacity` | how much could be done: "capacity of", "throughput", "per day" |
//! | `output` | how much was made: "production of", "ounces", "megawatts" |
//! | `assay` | what was drilled and measured: "intersected", "grading", "ppm" |
//! | `trial` | results of clinical trials: "endpoint", "well tolerated" |
//! | `find` | what was achieved and found: "achieved", "demonstrated" |
//! | `state` | what works now: "on stream", "fully operational", "restarted" |
//! | `show` | what shows a result: "confirms", "reveals" |
//! | `quantity` | nouns of quantity that need a measure: "output", "utilisation" |
//! | `geology` | nouns of deposits and drilling |
//! | `launch` | what begins: "launches", "commissions" |
//! | `not-deal`, `not-post`, `not-market`, `not-money`, `not-event`, `not-fact`, `not-politics` | words that speak against a capability: deals, posts, markets, money, meetings, plans and opinions, politics |

pub(super) mod contrary;
pub(super) mod nouns;
pub(super) mod results;
pub(super) mod verbs;

/// Groups whose cues are a result when a measure stands with them.
pub(crate) const RESULTS: &[&str] = &[
    "output", "quantity", "assay", "geology", "capacity", "make", "move", "find", "act",
];

/// Groups of verbs that say what something is there for.
#[rustfmt::skip]
pub(crate) const FUNCTIONS: &[&str] = &["make", "serve", "enable", "device", "operate", "develop"];

/// Groups whose cues show something done.
pub(crate) const DEMONSTRATIONS: &[&str] = &[
    "assay", "geology", "trial", "find", "show", "output", "state",
];
