//! Nouns and adjectives of ability, function, purpose and offer.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Capability;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Capability, name: "provider", weight: 0.48, cues: &[
        "provider+", "producer+", "manufacturer+", "maker+ ! policy maker+ | decision maker+ | market maker+ | policymaker+", "supplier+", "developer+", "operator+", "creator+ of", "distributor+", "explorer+", "refiner+", "smelter+ of", "processor+", "exporter+ of", "builder+ of", "designer+ of", "generator+ of", "carrier+ of", "retailer+", "publisher+ of", "specialist+ in", "recycler+", "marketer+ of", "integrator+", "miner+ of", "platform for/that/to", "operator+ of", "source of", "platform specializing", "home to",
    ] },
    CueGroup { tag: Capability, name: "purpose", weight: 0.83, cues: &[
        "designed to/for/specifically/with", "engineered to/for", "built to/for", "used to/for/in/as/by ! used by * statement | as used in", "capable of", "able to ! be~ not able to | not be able to", "ability to", "capability/capabilities", "suited to/for", "tailored to/for", "intended to/for ! intended to identify/qualify/be/constitute", "developed to", "configured to", "equipped with/to", "compatible with", "suitable for", "optimised/optimized for", "based on the/a * code/technology/platform/architecture/design", "powered by", "made from/of", "amenable to", "created to", "purpose built", "customisable/customizable", "scalable", "automated", "real time", "can be used", "on demand", "open source", "seamless/seamlessly", "easy to use", "user friendly", "able to be",
    ] },
    CueGroup { tag: Capability, name: "able", weight: 0.66, cues: &[
        "can ! can be found/reached/accessed/viewed | as fast as can", "could ! could cause/be | could differ", "cannot", "can't", "be~ unable to", "no longer needs/takes/has/requires", "potential to", "eligible for/to",
    ] },
    CueGroup { tag: Capability, name: "role", weight: 0.06, cues: &[
        "serve~ as ! serve~ as * <person> | served as * <person> | serve~ as * consultant/adviser/advisor/member/partner/bookrunner/underwriter", "act~ as ! act~ as * adviser/advisor/counsel/agent/bookrunner/underwriter", "function~ as", "role of", "responsible for ! responsible for the content/accuracy", "in charge of", "mandate cover~/include~", "component of", "role in ! role in the transaction", "tasked with", "research arm", "the core of", "play~ a * role ! play~ a * role of", "be~ home to", "work~ as an? * platform", "backbone of", "handed the job", "given the role",
    ] },
    CueGroup { tag: Capability, name: "offering", weight: 0.76, cues: &[
        "platform+", "solution+", "technology/technologies", "system+ ! banking/financial/political/health system", "software", "app/apps", "portfolio of", "suite of", "range of ! price range of", "network of", "service+ ! service+ industry/sector", "application+ ! application+ for", "tool+", "product+", "functionality", "device", "sensor+", "robot+", "reactor+", "battery/batteries", "engine+", "chip+", "algorithm+", "module+", "database/databases", "infrastructure", "equipment", "facility/facilities ! credit/loan/borrowing/term facility", "laboratory/laboratories", "plant+", "smelter+", "refinery/refineries", "pipeline+", "fleet of", "unit+ ! trust/share unit+", "model+", "framework+", "network+", "prototype+", "line+ ! credit line", "satellite+", "vessel+", "terminal+", "concentrator+", "furnace+", "patent+ ! patent+ office", "patented", "proprietary",
    ] },
    CueGroup { tag: Capability, name: "identity", weight: 0.51, cues: &[
        "be~ a/an * company", "be~ a/an * platform", "be~ a/an ** provider/producer/developer/manufacturer/supplier/operator/explorer/creator/maker", "be~ a/an * firm", "be~ a/an * organization/organisation", "be~ the * provider/producer/maker/supplier", "be~ a/an ** system/solution/tool/app/application/service/technology/unit/reactor/institute", "be~ one of the * provider/providers/producer/producers/suppliers/manufacturers/makers", "company that", "company focused", "company engaged", "company with", "a company specializing/developing/advancing/integrating", "app that", "mission be~",
    ] },
    CueGroup { tag: Capability, name: "scale", weight: 0.54, cues: &[
        "in # countries", "across # countries", "in more than # countries/markets/states/locations", "countries ! developing/other/european/both countries", "customers in", "clients ! our clients", "worldwide ! worldwide demand", "locations", "states ! united states | member states", "customers ! our customers", "users", "patients", "households", "round the clock", "around the clock", "day and night", "offices in", "branches", "subsidiaries in", "a network of #", "employees ! our employees", "across the globe", "in operation", "operational ! operational results/performance/excellence/update", "fully permitted", "permitted", "certified", "accredited", "listed on", "headquartered in", "based in", "founded in", "established in",
    ] },
];
