//! Quantities actually produced or mined in a period.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "production",
    name: "production figures",
    group: "leading",
    outlook: Outlook::Done,
    actor: Actor::Subject,
    dimensions: &[Mass, Volume, Rate, Energy, Power],
    topics: &[

        "production+ ! production line+ | production plant | production facility | production facilities | production process | production unit | production site+ | production capacity | production cost+ | production royalties | production well+ | film production | post production | production company | production scale | production system+ | production method+ | production schedule",
        "output+ ! output gap | output per | power output | audio output | output power | output tax",
        "produce~ ! produce~ results | produce~ evidence | produce~ a report | fresh produce", "mined ! mined land",
        "mine~ ! mining company | mining companies | mining project+ | mining industry | mining district | mining claims | mining group | mining contractor",
        "ore mined", "tonnes mined", "ounces poured", "poured", "milled", "crushed", "smelted",
        "refined ! refined copper | refined product+", "extracted", "pumped", "bottled", "churned", "collected",
        "harvested", "generated ! generated revenue | revenue generated | cash generated", "manufactured",
        "assembled", "turned out", "turn~ out", "throughput", "processed", "treated", "tonnes milled",
        "tonnes treated", "rolled off", "volume produced", "quarterly production", "annual production",
        "run of mine", "run rate+", "crush", "yielded", "churn~ out", "contribut~ * ounces", "made", "completed",
    ],
    acts: &[],
    instances: &[
        "production * was #", "production of #", "produced #", "output of #", "output was #", "output fell #",
        "output rose #", "production rose #", "production fell #", "production * totalled", "production * totaled",
        "production averaged", "output averaged", "record production of", "record output of", "production increased",
        "production decreased", "output increased", "mined # ** tonnes", "mined # ** ounces",
    ],
    aspects: &[],
    decoys: &[
        "production of the film", "film production", "theatre production", "theater production", "stage production",
        "production music", "production code", "production environment", "production deployment",
        "in production use", "production ready", "production design", "production designer", "production data",
        "production server+", "production assistant", "mass production vehicle", "commercial production of",
        "production tax credit+", "industrial production", "energy production cost", "production sharing contract+",
        "production sharing agreement+", "production guidance", "hydrogen production technology",
    ],
};
