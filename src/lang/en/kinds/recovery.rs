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
        "metallurgical recovery", "metallurgical recoveries", "recoveries", "recovery improvement+", "improvement+ in recovery",
        "improvements in recovery", "gold recovery", "copper recovery", "gallium recovery", "silver recovery", "metal recovery",
        "lithium recovery", "ree recovery", "mill recovery", "recovery rate+", "leach recovery", "purity", "concentrator recovery",
        "metallurgical test", "metallurgical results", "plant recovery", "overall recovery", "average recovery", "extraction rate+",
        "flotation recovery", "process recovery",
    ],
    measures: &[
       
        "recovery ! economic recovery | disaster recovery | recovery plan | recovery program | recovery programme | recovery from | recovery fund | recovery efforts",
        "recoveries", "yield+ ! bond yield+ | dividend yield | crop yield+ | yield curve", "extraction+", "recovered", "recovering",
        "energy consumption", "unit consumption", "specific energy", "conversion", "separation", "precipitated", "purity", "efficiency",
        "leached", "leaching", "leach", "dissolution", "availability", "removal", "reduction in reagent", "dissolved", "oxidation",
        "concentrate grade", "losses", "scrap rate", "reagent consumption", "purities", "assaying", "recover~", "assayed",
        "returned * pure", "pure", "energy use", "power use", "kilowatt hours per", "loss rate", "concentrate assayed", "upgraded ** to",
    ],
    objects: &[],
    acts: &[
        "metallurgical test work", "metallurgical testwork", "improve~ * recovery", "lifted recovery", "improved", "rose", "fell",
        "lifted", "increased", "up from",
    ],
    instances: &[
        "recovery of #", "recovery rose", "recovery improved", "improved recovery", "improved recoveries", "higher recovery",
        "higher recoveries", "recoveries of #", "recoveries up to", "recoveries averaged", "average recoveries", "overall recovery of",
        "metallurgical recoveries", "concentrator recovery of", "gold extractions of", "purity of #", "lifted recovery",
        "has lifted recovery", "locked cycle flotation", "yields of #", "percent recovery", "recovered more than # percent",
        "recovered no more than", "recovered up to #", "recoveries ranging", "recoveries from # to", "achieved recoveries",
        "achieved recovery", "gallium recovery", "ree recovery", "gold recovery", "copper recovery", "lithium recovery",
        "direct recovery from", "yields sank", "extraction efficiency", "recovery averaged", "average recovery rose",
    ],
    aspects: &[],
    omissions: &[
        "recovery ! economic recovery", "recoveries", "yield+", "purity", "metallurgical test", "test work", "extraction rate",
        "recovery rates", "losses in processing", "recovery improvements", "recovery figures", "metallurgical results", "recovery data",
        "metallurgical recoveries", "improvement in recovery",
    ],
    decoys: &[
        "economic recovery", "economic recovery plan", "disaster recovery", "recovery from illness", "recovery plan", "recovery fund",
        "covid recovery", "recovery of the economy", "recovery in the economy", "patient recovery", "recovery act", "pace of recovery",
        "recovery period", "recovery time", "in recovery", "hurricane recovery", "market recovery", "recovery room",
        "post pandemic recovery", "asset recovery", "bond yield+", "treasury yield+", "dividend yield", "crop yield+",
        "species recovery", "recovery and resilience", "oil recovery", "enhanced oil recovery", "heat recovery", "recovery from surgery",
        "debt recovery", "cost recovery", "recovery of costs", "recovery in demand", "recovery in prices", "price recovery",
        "data recovery", "recovery efforts", "recovery program", "recovery programme", "a speedy recovery", "full recovery",
        "recovery of damages", "road to recovery", "the recovery", "housing recovery", "jobs recovery", "tourism recovery",
        "yield to maturity", "yield a", "recovery team", "recovery vehicle", "recovery partner", "mobile recovery", "purity of heart",
        "recovery support", "addiction recovery",
    ],
};
