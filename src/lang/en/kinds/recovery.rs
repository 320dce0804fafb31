//! Metallurgical recovery, yield, purity and unit-efficiency results.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "recovery",
    name: "recovery improvements",
    group: "targets",
    outlook: Outlook::Done,
    actor: Actor::Subject,
    dimensions: &[Percent, Grade],
    topics: &[

        "recovery ! economic recovery | disaster recovery | recovery plan | recovery program | recovery programme | recovery from | recovery time | recovery fund | recovery efforts | debt recovery | cost recovery | recovery of costs | market recovery | price recovery | recovery in demand | recovery in prices | patient recovery | data recovery | demand recovery",
        "recoveries", "metallurgical recovery", "purity",
        "yield+ ! bond yield+ | dividend yield | crop yield+ | treasury yield+ | yield curve | yields on",
        "extraction+ ! extraction quota+ | extraction site | extraction industry", "leach recovery",
        "gold extraction", "recovered ! recovered from", "energy consumption", "unit consumption",
        "power consumption", "specific energy", "energy intensity", "conversion rate", "separation efficiency",
        "fuel efficiency", "efficiency",
    ],
    acts: &[
        "test work", "testwork", "metallurgical test", "metallurgical test work",
    ],
    instances: &[
        "recovery of #", "recovery rose", "recovery improved", "improved recovery", "improved recoveries",
        "higher recovery", "recovery rate", "recovery rates", "recoveries of", "recoveries up to",
        "recoveries averaged", "average recoveries", "overall recovery", "metallurgical recoveries",
        "recovery improvement+", "improvement+ in recovery", "concentrator recovery", "mill recovery",
        "gold extractions of", "purity of #", "lifted recovery", "locked cycle flotation", "yields of #",
    ],
    aspects: &[],
    decoys: &[
        "economic recovery", "economic recovery plan", "disaster recovery", "recovery from illness", "recovery plan",
        "recovery fund", "covid recovery", "recovery of the economy", "patient recovery", "recovery act",
        "pace of recovery", "recovery period", "recovery time", "in recovery", "hurricane recovery",
        "market recovery", "recovery room", "post pandemic recovery", "asset recovery", "bond yield+",
        "treasury yield+", "dividend yield", "crop yield+", "species recovery", "recovery and resilience",
        "oil recovery", "enhanced oil recovery", "heat recovery",
    ],
};
