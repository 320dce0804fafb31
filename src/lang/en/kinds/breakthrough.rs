//! A new process, product or technical result beyond the prior state.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "breakthrough",
    name: "technology breakthrough",
    group: "technology",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "breakthrough+", "technology breakthrough", "technological breakthrough+", "new technology", "new technologies",
        "technological advance+", "scientific advance", "laboratory result", "novel process", "innovation result+",
        "technical breakthrough",
    ],
    measures: &[],
    objects: &[
        "technology", "product+ ! gross domestic product | product line | by product+ | oil products", "platform",
        "system ! financial system | legal system | health system | justice system", "solution+", "tool+", "device+", "software",
        "algorithm", "chip+", "alloy", "catalyst", "prototype", "app", "framework", "feature+", "version", "battery", "batteries",
        "shaft option", "digital twin", "drug", "therapy", "vaccine", "robot+", "engine", "suite", "module", "receiver", "sensor+",
        "reactor design", "firmware", "assistant", "mask", "wallet", "membrane", "phone", "watch", "earbuds", "edition", "drone+",
        "satellite", "formulation", "dressing", "technique", "smartphone", "wearable", "vehicle+", "service", "game", "network",
        "electric truck", "ai agent", "ai model", "ai assistant", "new process", "drug candidate", "new model", "collection",
    ],
    acts: &[
        "launch~", "unveil~", "introduce~", "introducing", "debut~", "invent~", "patented", "pioneer~", "prototype", "roll~ out",
        "announce~ the launch", "announces the launch", "announces the release", "first of its kind", "world's first", "developed a",
        "has developed", "developed the", "development of the world", "develop~ a new", "developing a", "creates a new", "demonstrate~",
        "release of", "released", "now available", "reveal~",
    ],
    instances: &[
        "breakthrough in", "technology breakthrough", "technological breakthrough", "made a breakthrough", "achieved a breakthrough",
        "breakthrough * achieved", "breakthrough results", "groundbreaking technology", "world's first", "first of its kind",
        "first in class", "has developed a", "have developed a", "developed a new", "developed a novel", "announced the development of",
        "found a way", "has found a way", "discovered a way", "new process for", "new method", "novel process", "novel method",
        "met its primary endpoint", "met the primary endpoint", "met its co primary", "primary endpoint was met",
        "phase # study * demonstrated", "completion of a phase", "provisional patent filing", "launch~ * platform", "launches new",
        "launched its", "launch of * platform", "launch of its", "launches its", "unveil~ new", "unveil~ a", "to unveil",
        "announces * launch", "introducing the", "introduces new", "introduces the", "introduces a", "upcoming launch", "new product",
        "new products", "reduces * by up to", "up to # percent less", "new firmware", "new features", "recently released",
        "passed its * trials", "deployment and launch", "new technical features", "of the group's own design",
        "successfully demonstrated", "successful demonstration", "proof of concept", "patent protected", "successfully produced * first",
        "pilot plant demonstrated", "first companies to demonstrate", "one of the first to demonstrate", "ending the reliance on",
        "headline feature", "now generally available", "is now available", "release notes", "double the energy density",
        "step change in", "new drug", "novel therapy", "new class of", "state of the art model", "outperform~ existing", "a new way to",
        "first time ever",
    ],
    aspects: &[],
    omissions: &[
        "breakthrough+", "new technology", "laboratory result", "new product+", "invention", "technological advance", "novel",
        "new process", "innovation",
    ],
    decoys: &[
        "breakthrough prize", "breakthrough award", "call~ for breakthroughs", "call~ for faster breakthroughs",
        "speed up breakthroughs", "accelerate~ breakthroughs", "faster breakthroughs", "breakthrough therapy designation",
        "forward looking", "launch~ an investigation", "launch~ a review", "launch~ a strategy", "launch~ consultation",
        "launch~ a consultation", "launch~ an * equity program", "new orders", "new contract", "new office", "new location",
        "new facility", "new plant", "develop~ a plan", "develop~ a strategy", "new record", "new agreement", "new partnership",
        "press release", "news release", "this release", "launch~ an inquiry", "launch~ a campaign", "launch~ an offer", "launch~ legal",
        "launch~ a tender", "rocket launch", "release of funds", "launch~ an attack", "product of", "release notes for investors",
        "release from prison", "released the names", "released figures", "released data", "introduce~ legislation", "introduce~ a bill",
        "introduce~ measures", "introduce~ tariffs", "for immediate release", "launches investigation", "breakthrough agreement",
        "breakthrough in talks", "breakthrough in negotiations", "breakthrough infection+", "breakthrough season", "breakthrough year",
        "diplomatic breakthrough", "demonstrate~ commitment", "demonstrates the commitment", "demonstrates our", "unveil~ promising",
        "unveils results", "unveil~ plans", "unveil~ * assay", "launched an at the market", "at the market equity", "launch~ a program",
        "launched the program", "launch~ an initiative", "launches initiative", "announce~ the launch of its * offering",
        "service award", "of its kind review",
    ],
};
