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
    dimensions: &[Mass, Volume, Rate, Energy],
    topics: &[
        "production figure+", "production volume+", "production number+", "production data", "production result+", "production update",
        "output figure+", "output number+", "mine production", "mining output", "metal output", "copper output", "gold output",
        "gold production", "copper production", "uranium production", "lithium production", "ore production", "concentrate production",
        "oil production ! enhanced oil production", "gas production", "quarterly production", "annual production", "quarterly output",
        "annual output", "lost output", "lost production", "full year production", "production report", "ounces poured", "ore mined",
        "ore milled", "ore processed", "ore crushed", "ore treated", "tonnes mined", "tonnes milled", "tonnes treated",
        "attributable production", "net production", "group production", "vehicle production", "steel output", "crude output",
        "sugar output", "production on a", "sold out production", "production for the quarter", "production for the year", "run rates",
    ],
    measures: &[
       
        "production ! production line | production lines | production plant+ | production facility | production facilities | production process | production capacity | production cost+ | production site+ | production well+",
        "output ! output gap | output per", "produced", "producing", "mined", "poured", "milled", "crushed", "smelted", "smelting",
        "extracted ! extracted from", "pumped", "bottled", "churned", "collected", "harvested", "generated", "manufactured", "assembled",
        "turned out", "turning out", "processing", "treated", "yielded", "contributed", "completed", "brewed", "spun", "rolled", "cast",
        "launched", "built", "made", "averaged", "recorded production", "delivered", "minted", "printed", "raised", "drawn", "hauled",
        "excavated", "moved", "stacked", "placed", "loaded", "ore mined", "ore milled", "ore crushed", "ore processed", "intake",
        "flowed", "gave up", "lifted", "equivalent ounces", "landed", "slaughtered", "felled", "cut and", "brought in",
        "recovered and sold", "worked", "gross output", "won", "yield", "harvest", "catch", "sugar made", "wafers", "bales",
        "ounces were", "output of the", "processed ! has processed", "mill throughput of", "throughput averaged", "sent out",
    ],
    objects: &[],
    acts: &[],
    instances: &[
        "production of #", "produced #", "output of #", "production was #", "output was #", "output fell #", "output rose #",
        "production rose #", "production fell #", "production totalled", "production totaled", "production averaged", "output averaged",
        "output totalled", "record production of", "record output of", "record quarterly production", "record production",
        "record output", "production increased", "production decreased", "production rose", "production fell", "production declined",
        "output increased", "output rose", "output fell", "output declined", "output dropped", "production dropped",
        "production * averaged", "production * was # percent", "mined # ** tonnes", "mined # ** ounces", "poured first gold",
        "first gold pour", "first gold poured", "first copper produced", "first concentrate produced", "first cathode produced",
        "smelting #", "processing #", "processed # ** tonnes", "milled # ** tonnes", "ounces of gold produced", "total production",
        "averaged # barrels", "averages # boepd", "averages * boepd", "assembled #", "built # vehicles", "manufactured #",
        "assembled # vehicles", "launched # hulls", "completed # ships", "completed # vessels", "output for the",
        "production for the * was", "intake * closed at",
    ],
    aspects: &[],
    omissions: &[
        "output", "production", "how much * produced", "how much * made", "how much * mined", "how many tonnes", "run rates",
        "production rates", "flow rates", "well rates", "ounces", "barrels", "well by well rates", "ore was mined", "ore mined",
        "metal was produced", "production volumes", "volumes produced", "volumes of output", "lost tonnage", "production figures",
        "production figure", "production data", "output figures", "figure for output", "how much ** made", "how much ** produced",
        "tonnes produced", "volumes of production", "production results", "throughput figures",
        "production forecasts ! production forecasts for", "well by well",
    ],
    decoys: &[
        "production of the film", "film production", "theatre production", "theater production", "stage production", "production music",
        "production code", "production environment", "production deployment", "in production use", "production ready",
        "production design", "production designer", "data production", "production server+", "production assistant",
        "production tax credit+", "production sharing contract+", "production sharing agreement+", "production guidance",
        "production credits", "music production", "video production", "podcast production", "content production",
        "television production", "tv production", "production company", "production value+", "production studio+", "production team",
        "audio output", "output device", "output format", "output file", "output voltage", "power output", "heart output",
        "cardiac output", "production of evidence", "production of documents", "antibody production", "hormone production",
        "energy production in the body", "collect~ data", "collect~ samples", "collect~ feedback", "made possible", "made up of",
        "made available", "completed # holes", "drill holes", "process~ applications", "process~ data", "process~ payments",
        "treat~ patients", "generate~ revenue", "generate~ cash", "complete~ the transaction", "complete~ the acquisition",
        "planned production", "production target", "industrial production",
    ],
};
