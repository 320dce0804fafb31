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
        "breakthrough+", "technolog~",
        "technology ! technology company | technology companies | technology sector | chief technology officer | technology partner | information technology",
        "product+ ! gross domestic product | product line | by product+ | oil products | products and services",
        "process ! in the process | review process | legal process | process of | due process",
        "platform ! platform for growth", "system+ ! financial system | legal system | health system", "solution+",
        "tool+", "service", "drug+", "therapy", "vaccine", "prototype", "device+", "software", "algorithm", "chip+",
        "alloy", "catalyst", "material", "method", "membrane", "app", "framework", "feature+", "network", "mode",
        "version+", "release", "battery", "batteries", "shaft option", "digital twin", "treatment", "candidate",
        "study", "trial+ ! trial court | sea trials",
    ],
    acts: &[
        "launch~", "launched", "unveil~", "unveils", "introduce~", "introduces", "introducing", "develop~ a",
        "developed a", "developed the", "invent~", "invented", "discover~ a", "demonstrat~", "demonstrate~",
        "demonstrated", "first of its kind", "world's first", "first ever", "new", "announces development", "debut~",
        "patented", "patent pending", "release~", "released", "pioneer~", "achieve~", "achieved", "passed",
        "prototype", "reveal~", "roll~ out", "deploy~", "deployment", "successfully",
    ],
    instances: &[
        "breakthrough in", "technology breakthrough", "technological breakthrough", "made a breakthrough",
        "achieved a breakthrough", "world's first", "first of its kind", "first in class", "has developed a",
        "have developed a", "has developed the", "announced the development of", "development of the world's first",
        "found a way", "has found a way", "new process for", "new method", "novel process", "novel method",
        "met its primary endpoint", "met the primary endpoint", "primary endpoint", "phase # study * demonstrated",
        "study demonstrated", "successful completion of a phase", "provisional patent filing", "launches * platform",
        "launches * product", "launch of * platform", "launch of its", "unveils new", "announces * launch",
        "introducing the", "introduces new", "announced the upcoming launch", "is thrilled to unveil", "new product",
        "new products", "new technology", "next generation", "up to # percent * power consumption",
        "reduces * by # percent", "cuts * by up to", "new firmware", "new features", "released a",
        "recently released", "passed its", "deployment and launch", "new integration",
    ],
    aspects: &[],
    decoys: &[
        "breakthrough prize", "breakthrough award", "call~ for breakthroughs", "speed up breakthroughs",
        "accelerate~ breakthroughs", "faster breakthroughs", "breakthrough therapy designation", "forward looking",
        "launch~ an investigation", "launch~ a review", "launch~ a strategy", "launch~ consultation",
        "launch~ an equity program", "new orders", "new contract", "new office", "new location", "new facility",
        "new plant", "develop~ a plan", "develop~ a strategy", "new record", "new agreement", "new partnership",
        "new director", "new chief", "new sanctions", "new information", "new jobs", "new report", "new strategic",
        "new york", "new zealand", "new south wales", "new mexico", "new jersey", "new hampshire", "new brunswick",
        "new delhi", "new orleans", "new england", "new year",
    ],
};
