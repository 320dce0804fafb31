//! Goods dispatched, delivered or sold by quantity.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "shipments",
    name: "shipments",
    group: "resources",
    outlook: Outlook::Any,
    actor: Actor::Subject,
    dimensions: &[Mass, Volume, Count],
    topics: &[
        "shipment+ ! shipment tracking", "ship~ ! ship~ building | shipyard", "shipped",
        "deliver~ ! deliver~ value | deliver~ results | deliver~ growth | deliver~ on | deliver~ solutions | delivered a speech",
        "delivery ! delivery platform | drug delivery | service delivery | delivery of services | delivery model",
        "deliveries", "dispatch~", "dispatched", "cargo", "cargoes", "consignment+", "exported",
        "sold ! sold its * stake | sold the business | sold to * investors", "handed over", "hand~ over",
        "sales volume+", "barrels sold", "ounces sold", "units sold", "vehicles delivered", "export volume+",
        "loaded", "offtake of", "sales of",
    ],
    acts: &[
        "first shipment", "first delivery", "first cargo", "left the port", "sail~", "sailed", "depart~", "arrive~",
        "arrived",
    ],
    instances: &[
        "first shipment", "first delivery", "first deliveries", "first cargo", "final delivery", "last shipment",
        "shipped #", "delivered #", "shipped the first", "shipped its first", "has shipped", "have shipped",
        "shipments of #", "deliveries of #", "shipments totalling", "deliveries totalled", "deliveries rose",
        "shipments rose", "units ship", "will ship", "sold # ** tonnes", "sold # ** ounces", "sold # ** units",
        "gold sold", "ounces sold", "sold totalled", "handed over #", "handed # of them over", "sales volumes of",
        "deliver #", "delivery of #", "to deliver #", "first consignment", "right to buy #",
    ],
    aspects: &[],
    decoys: &[
        "shipping season", "shipping lane+", "shipping company", "shipping industry", "shipping costs",
        "direct shipping", "free shipping", "shipping address", "deliver~ value", "deliver~ results", "deliver~ on",
        "deliver~ a speech", "deliver~ remarks", "delivering solutions", "delivery service", "drug delivery",
        "delivery system", "service delivery", "leader ship", "deliver~ growth", "deliver~ innovative",
        "deliver~ strong", "deliver~ savings", "delivered by email", "deliver~ returns", "delivery of services",
        "shipbuilding", "ship building", "deliver~ premium", "deliver~ performance", "deliver~ faster",
        "deliver~ long term", "project delivery",
    ],
};
