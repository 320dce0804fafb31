//! Technical and operational results: output, capacity, assays, tests, trials.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Capability;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Capability, name: "capacity", weight: 0.60, cues: &[
        "capacity of", "capacity for", "annual capacity", "capacity ! capacity building | in * capacity as", "throughput", "nameplate", "availability ! availability of credit", "per day/hour/minute/second", "a/per year ! a year ago/earlier/before | a year after | a year of", "per annum", "tpa", "tpd", "up to # ", "an hour", "a day ! a day after/earlier", "a quarter ! a quarter of", "litres", "per second", "efficiency", "latency", "uptime", "output of", "yield of", "utilisation/utilization", "run~ at", "run rate",
    ] },
    CueGroup { tag: Capability, name: "output", weight: 0.80, cues: &[
        "production of", "produced # ", "output", "production ! into production | production decision | production costs | production sharing", "ounces ! per ounce | an ounce", "tonnes ! per tonne | a tonne", "tons ! a ton", "t", "kt", "mt", "koz", "moz", "barrels ! a barrel | per barrel", "boepd", "bopd", "megawatts", "mw", "gw", "mwh", "gwh", "gigawatts", "kilograms", "kg", "poured", "milled", "attributable production", "mined",
    ] },
    CueGroup { tag: Capability, name: "assay", weight: 0.83, cues: &[
        "intersect~", "intercept~", "grading", "graded ! graded as", "g", "ppm", "assay+", "metres/meters of", "mineralisation/mineralization", "mineralised/mineralized", "head grade", "grade of", "average grade", "high grade", "at # * cu", "recovery of", "recoveries", "recovery ! economic recovery | recovery in | recovery plan | recovery efforts | recovery program | recovery from", "extraction of", "extractions of", "drill+ hole+", "drill results", "drilling ! drilling program+ | drilling services", "hole+", "vein+", "inferred", "indicated ! has/have indicated | indicated that", "measured and indicated", "reserves ! reserves the/all | currency/foreign/federal reserves", "resource of", "strike length", "anomaly/anomalies", "sample+", "porphyry", "sulphide/sulfide", "metallurgical", "cyanidation", "flotation", "leaching", "concentrate ! concentrate on", "open pit", "deposit+",
    ] },
    CueGroup { tag: Capability, name: "trial", weight: 0.19, cues: &[
        "endpoint+", "efficacy", "well tolerated", "safety profile", "statistically significant", "response rate", "overall survival", "progression free survival", "placebo", "phase # study/trial/studies/trials", "study demonstrated/showed/met", "pilot ! pilot~ the", "trial+ ! trial+ court", "clinical ! clinical trial+ | clinical development", "in vitro", "in vivo", "detection limit", "accuracy of", "success rate", "test results", "tests ! stress tests", "biomarker+", "pharmacokinetic+", "dose+",
    ] },
    CueGroup { tag: Capability, name: "find", weight: 0.39, cues: &[
        "achieve~ ! achieve~ * goal/goals/target/targets/objectives", "demonstrate~ ! demonstrate~ * commitment/dedication/support/confidence", "show~ ! show~ support | trade show", "confirm~ ! confirmed that it", "yield~ ! bond/treasury yields | dividend yield", "return~ * # ", "average~ ! average~ price | an average price", "attain~", "reach~ # ", "pass~ * test/tests/trials/inspection", "meet~ * endpoint", "exhibit~", "reveal~", "grade~", "test~ at", "prove~ ! proven track", "validate~ the", "host~ mineralization", "rank~ ! rank~ among", "complete~ # ",
    ] },
    CueGroup { tag: Capability, name: "state", weight: 0.64, cues: &[
        "enter~ * service/operation/production ! enter~ into", "come~ on stream", "came on stream", "on stream", "return~ to service", "back in service", "restart~", "fully operational", "commission~ ! commission said/has/is | the commission | european commission | commission+ on", "up and running", "be~ live", "go~ live", "now available", "available for/in/on/at/through/to", "be~ ready for/to", "in use", "ramp~ up", "open~ its doors", "roll~ out", "set to open", "launch~ ! launch~ * investigation/attack/offering",
    ] },
];
