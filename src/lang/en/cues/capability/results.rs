//! Technical and operational results: output, capacity, assays, tests, trials.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Capability;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Capability, name: "capacity", cues: &[
        "capacity of", "capacity for", "annual capacity", "throughput", "nameplate",
        "availability ! availability of credit", "per day/hour/minute/second", "per annum", "tpa", "tpd", "up to # ",
        "an hour", "a day ! a day after/earlier", "a quarter ! a quarter of", "litres", "per second", "efficiency",
        "latency", "uptime", "output of", "yield of", "run~ at", "run rate", "on a single? charge",
        "at temperatures/depths/pressures/speeds/altitudes of/up/between/down",
        "kwh/twh/gbps/mbps/ghz/mhz/megapixels/horsepower/knots/decibels/milliseconds/microns/micron/nanometres/nanometers/nm",
        "purity", "accuracy", "precision of", "payload", "on time rate/performance/departures", "lost time",
        "recordable injury/incident", "occupancy", "in under/below # ", "in less than # minutes/hours/seconds/days",
        "within # minutes/hours/seconds/milliseconds", "power output", "top speed",
        "hours of battery/operation/use/playback/endurance", "bandwidth", "battery life", "service life of",
        "a minute",
    ] },
    CueGroup { tag: Capability, name: "output", cues: &[
        "production of", "produced # ", "ounces ! per ounce | an ounce", "tonnes ! per tonne | a tonne",
        "tons ! a ton", "kt ! kt #", "koz", "moz", "barrels ! a barrel | per barrel", "boepd", "bopd", "megawatts", "mw",
        "gw", "mwh", "gwh", "gigawatts", "kilograms", "kg", "poured", "milled", "attributable production", "mined",
        "record * production/output/throughput/volumes/shipments/harvest/deliveries",
    ] },
    CueGroup { tag: Capability, name: "assay", cues: &[
        "intersect~", "intercept~", "grading", "graded ! graded as", "ppm", "metres/meters of",
        "mineralised/mineralized", "head grade", "grade of", "average grade", "high grade", "at # * cu",
        "recovery of", "recoveries", "extraction of", "extractions of", "drill+ hole+", "drill results", "inferred",
        "indicated ! has/have indicated | indicated that", "measured and indicated",
        "reserves ! reserves the/all | currency/foreign/federal reserves", "resource of", "strike length",
        "sulphide/sulfide", "metallurgical", "cyanidation", "flotation", "concentrate ! concentrate on", "open pit",
        "net present value/npv", "npv/irr", "internal rate of return", "payback period", "mine life", "strip ratio",
        "step out", "visible gold/copper/mineralization/sulphides", "massive sulphide+", "spodumene",
    ] },
    CueGroup { tag: Capability, name: "trial", cues: &[
        "endpoint+", "efficacy", "well tolerated", "safety profile", "statistically significant", "response rate",
        "overall survival", "progression free survival", "placebo", "phase # study/trial/studies/trials",
        "study demonstrated/showed/met", "pilot ! pilot~ the", "trial+ ! trial+ court",
        "clinical ! clinical trial+ | clinical development", "in vitro", "in vivo", "detection limit", "accuracy of",
        "success rate", "test results", "tests ! stress tests", "biomarker+", "pharmacokinetic+", "dose+",
        "inhibitor+/agonist+/antagonist+", "monoclonal/small molecule", "bioequivalent/noninferior/bioavailable",
        "tolerability", "adverse event+", "safety signals/concerns", "remission/relapse",
        "flight/sea/field/bench/acceptance/drop/stress/durability test/tests/testing/trial/trials",
    ] },
    CueGroup { tag: Capability, name: "find", cues: &[
        "achieve~ ! achieve~ * goal/goals/target/targets/objectives",
        "demonstrate~ ! demonstrate~ * commitment/dedication/support/confidence",
        "yield~ ! bond/treasury yields | dividend yield", "return~ * # ",
        "average~ ! average~ price | an average price", "attain~", "pass~ * test/tests/trials/inspection",
        "endpoint/endpoints was/were/is/are met/achieved/reached", "meet~ * endpoint", "exhibit~", "grade~", "test~ at", "prove~ ! proven track", "validate~ the",
        "host~ mineralization", "rank~ ! rank~ among", "complete~ # ", "has/have located",
        "resolve~ * queries/tickets/complaints/requests/cases",
        "without a/an/any/single incident/interruption/failure/fault/loss",
        "meets/met/satisfies/satisfied/exceeds/exceeded ** standard/standards/specification/specifications/criteria/class/limit/limits",
        "encounter~", "outline~ a * metres/meters/kilometres/conductor/zone", "delineate~", "cut~ # metres/meters",
        "flow~ # ", "trace~ over/to/for", "bring~ ** below", "come~ in at # ",
    ] },
    CueGroup { tag: Capability, name: "state", cues: &[
        "enter~ * service/operation/production ! enter~ into", "come~ on stream", "came on stream", "on stream",
        "return~ to service", "back in service", "restart~", "fully operational", "up and running", "be~ live",
        "go~ live", "now available", "available for/in/on/at/through/to", "be~ ready for/to", "in use", "ramp~ up",
        "open~ its doors", "roll~ out", "set to open",
        "complete~ * expansion/upgrade/refurbishment/installation/overhaul", "hand~ over # ",
        "resume~ * production/operations/output/service/flights/exports/loading", "back on line/stream",
        "come~/came online", "opened to traffic/passengers/the public", "energise~/energize~", "reopen~",
        "first gold/oil/gas/power/steel/metal/concentrate/production",
        "complete~ * commissioning/testing/test/tests/acceptance",
    ] },
    CueGroup { tag: Capability, name: "show", cues: &[
        "confirm~ ! confirmed that it", "reveal~", "show~ ! show~ support | trade show",
    ] },
    CueGroup { tag: Capability, name: "quantity", cues: &[
        "capacity ! capacity building | in * capacity as", "utilisation/utilization", "output",
        "production ! into production | production decision | production costs | production sharing",
        "a/per year ! a year ago/earlier/before | a year after | a year of",
    ] },
    CueGroup { tag: Capability, name: "geology", cues: &[
        "assay+", "deposit+", "sample+", "mineralisation/mineralization",
        "drilling ! drilling program+ | drilling services", "hole+", "vein+", "anomaly/anomalies", "porphyry",
        "leaching",
        "recovery ! economic recovery | recovery in | recovery plan | recovery efforts | recovery program | recovery from",
    ] },
    CueGroup { tag: Capability, name: "launch", cues: &[
        "launch~ ! launch~ * investigation/attack/offering",
        "commission~ ! commission said/has/is | the commission | european commission | commission+ on",
        "unveil~ ! unveil~ * plan/plans/strategy/results",
        "introduces ! introduces a/an/the? new? * bill/rule/license/scheme", "general availability",
        "announce~ * availability/release", "commercialise~/commercialize~",
    ] },
];
