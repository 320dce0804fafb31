//! Nouns and adjectives of ability, function, purpose and offer.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Capability;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Capability, name: "provider", cues: &[
        "provider+", "developer+", "creator+ of", "smelter+ of", "exporter+ of", "builder+ of", "designer+ of",
        "generator+ of", "carrier+ of", "publisher+ of", "specialist+ in", "integrator+", "platform for/that/to",
        "operator+ of", "source of", "platform specializing", "home to", "producer+ of", "operator+ that",
        "maker+ of", "supplier+ of/to", "manufacturer+ of", "distributor+ of", "explorer+ and", "refiner+ of",
        "leading provider of", "retailer+ of", "seller+ of", "importer+ of", "vendor+ of", "publisher+ and",
        "service provider+", "a * developer of", "contractor+ to/for", "custodian of", "host of", "a one stop shop",
        "full service", "end to end",
    ] },
    CueGroup { tag: Capability, name: "purpose", cues: &[
        "designed to/for/specifically/with", "engineered to/for", "built to/for",
        "used to/for/in/as/by ! used by * statement | as used in", "capable of",
        "able to ! be~ not able to | not be able to", "ability to", "suited to/for", "tailored to/for",
        "intended to/for ! intended to identify/qualify/be/constitute", "developed to", "configured to",
        "equipped with/to", "compatible with", "suitable for", "optimised/optimized for",
        "based on the/a * code/technology/platform/architecture/design", "powered by", "made from/of", "amenable to",
        "created to", "purpose built", "customisable/customizable", "scalable", "automated", "real time",
        "can be used", "on demand", "open source", "seamless/seamlessly", "easy to use", "user friendly",
        "able to be",
    ] },
    CueGroup { tag: Capability, name: "able", cues: &[
        "can ! can be found/reached/accessed/viewed | as fast as can", "could ! could cause/be | could differ",
        "cannot", "can't", "be~ unable to", "no longer needs/takes/has/requires", "potential to", "eligible for/to",
        "capability/capabilities",
    ] },
    CueGroup { tag: Capability, name: "role", cues: &[
        "function~ as", "role of", "responsible for ! responsible for the content/accuracy", "in charge of",
        "mandate cover~/include~", "component of", "role in ! role in the transaction", "tasked with", "research arm",
        "the core of", "play~ a * role ! play~ a * role of", "be~ home to", "work~ as an? * platform", "backbone of",
        "handed the job", "given the role",
        "serves as ! serves as * <person> | serves as * consultant/adviser/advisor/member/partner",
        "serve as ! serve as * <person> | serve as * consultant/adviser/advisor/member/partner/cornerstone",
        "serving as * platform/hub/source/base/centre/center/gateway", "acts as ! acts as * adviser/advisor/counsel",
        "act as ! act as * adviser/advisor/counsel/agent",
    ] },
    CueGroup { tag: Capability, name: "offering", cues: &[
        "platform+", "solution+", "technology/technologies", "system+ ! banking/financial/political/health system",
        "software", "app/apps", "portfolio of", "suite of", "network of", "service+ ! service+ industry/sector",
        "application+ ! application+ for", "product+", "functionality", "device", "sensor+", "robot+", "reactor+",
        "battery/batteries", "algorithm+", "module+", "database/databases", "network+", "prototype+", "satellite+",
        "patented", "proprietary",
    ] },
    CueGroup { tag: Capability, name: "identity", cues: &[
        "be~ a/an * company", "be~ a/an * platform",
        "be~ a/an ** provider/producer/developer/manufacturer/supplier/operator/explorer/creator/maker",
        "be~ a/an * firm", "be~ a/an * organization/organisation", "be~ the * provider/producer/maker/supplier",
        "be~ a/an ** system/solution/tool/app/application/service/technology/unit/reactor/institute",
        "be~ one of the * provider/providers/producer/producers/suppliers/manufacturers/makers", "company that",
        "company focused", "company engaged", "company with",
        "a company specializing/developing/advancing/integrating", "app that", "mission be~",
    ] },
    CueGroup { tag: Capability, name: "scale", cues: &[
        "in # countries", "across # countries", "in more than # countries/markets/states/locations",
        "countries ! developing/other/european/both countries", "customers in", "worldwide ! worldwide demand",
        "locations", "states ! united states | member states", "customers ! our customers", "users", "patients",
        "households", "round the clock", "around the clock", "day and night", "offices in", "branches",
        "subsidiaries in", "a network of #", "employees ! our employees", "across the globe", "in operation",
        "operational ! operational results/performance/excellence/update", "fully permitted", "permitted",
        "certified", "accredited", "listed on", "headquartered in", "based in", "founded in", "established in",
    ] },
    CueGroup { tag: Capability, name: "actor", cues: &[
        "producer+", "operator+", "maker+ ! policy maker+ | decision maker+ | market maker+ | policymaker+",
        "supplier+", "manufacturer+", "distributor+", "explorer+", "refiner+", "processor+", "retailer+", "recycler+",
        "marketer+ of", "miner+ of",
    ] },
    CueGroup { tag: Capability, name: "asset", cues: &[
        "pipeline+", "model+", "infrastructure", "equipment", "framework+",
        "facility/facilities ! credit/loan/borrowing/term facility", "laboratory/laboratories", "smelter+",
        "line+ ! credit line", "furnace+", "terminal+", "refinery/refineries", "unit+ ! trust/share unit+", "plant+",
        "concentrator+", "vessel+", "chip+", "tool+", "range of ! price range of", "patent+ ! patent+ office",
        "fleet of", "engine+",
    ] },
];
