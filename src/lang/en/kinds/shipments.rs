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
        "shipment+", "sales volume+", "delivery volumes", "consignment+", "cargoes", "deliveries ! deliveries of value",
        "export volume+", "export shipments", "ounces sold", "tonnes sold", "barrels sold", "units sold", "concentrate sold",
        "gold sold", "metal sold",
    ],
    measures: &[
        "shipped", "delivered", "delivering", "deliver", "delivery", "deliveries", "dispatched", "despatched", "cargo", "cargoes",
        "shipment", "shipments", "consignment", "sold", "selling", "handed over", "exported", "loaded", "trucked", "railed",
        "transported", "transferred", "lifted", "imported", "shipping out", "railings", "sailed", "handovers", "exports through",
        "sent out", "gone out", "go out to", "reached the customer", "left port", "cargoes of", "export~ through", "net sales volume",
        "metal sales",
    ],
    objects: &[],
    acts: &[
        "first shipment", "first cargo", "left the port", "sail~", "depart~", "arrive~", "sent",
    ],
    instances: &[
        "first shipment", "first delivery", "first deliveries", "first cargo", "final delivery", "last shipment", "shipped #",
        "delivered #", "shipped the first", "shipped its first", "has shipped #", "have shipped #", "shipments of #",
        "shipments totalling", "deliveries of #", "deliveries totalled", "deliveries rose", "shipments rose", "shipments fell",
        "shipments totalled", "units ship", "will be shipped", "sold # ** tonnes", "sold # ** ounces", "sold # ** units", "gold sold",
        "sold totalled", "handed over #", "handed # of them over", "sales volumes of", "deliver #", "delivery of #", "delivering #",
        "first consignment", "right to buy #", "right to purchase #", "ships over #", "ships #", "barrels of crude", "shipment of",
        "to be delivered by", "deliveries began", "deliveries begin", "deliveries will", "commence deliveries", "begin shipping",
        "began shipping", "start shipping", "shipping begins", "orders ship", "will ship", "be handed over", "customer deliveries",
        "delivered the first", "build and delivery of", "sold #", "sold a total of", "deliver~ the first", "deliver its first",
        "first units", "first truck", "first train", "first vessel", "vessel sailed", "vessel departed", "cargo of #", "cargoes of",
        "cargo was", "loaded #", "dispatched #", "despatched #", "exported #", "sales of # tonnes", "sales of # ounces", "sales volumes",
        "sales volume", "shipped to", "shipped from", "shipped a", "shipments to", "shipments from", "shipments began", "shipments will",
        "shipments are", "shipment to", "deliveries to", "deliveries of", "deliveries are", "delivered to the", "delivered to customers",
        "delivery of the first", "delivery of its", "took delivery", "take delivery", "taken delivery", "accepted delivery",
        "delivered a total", "deliver * units", "deliver * aircraft", "deliver * vehicles", "unit sales", "vehicle sales",
        "deliveries in", "being shipped", "been shipped", "was shipped", "were shipped", "were delivered", "was delivered",
        "been delivered", "will be delivered", "to be delivered", "to be shipped", "ready to ship", "shipping in", "shipping to",
        "handover of", "handed over the", "handed over to the", "has reached the customer", "reached the customer",
        "go out to customers", "goes out to customers", "has been handed over", "have been handed over", "handovers came to",
        "deliveries start", "delivery starts", "shipments will follow", "cargoes of * sailed", "shipments start", "was handed over to",
        "sent out #",
    ],
    aspects: &[],
    omissions: &[
        "shipments", "sales volumes", "deliveries", "tonnage", "cargoes", "how many * delivered", "how many * shipped",
        "how many * sold", "units sold", "how many tons it", "number of units", "shipment", "delivery volumes", "volumes sold",
    ],
    decoys: &[
        "shipping season", "shipping lane+", "shipping company", "shipping companies", "shipping industry", "shipping costs",
        "direct shipping", "free shipping", "shipping address", "deliver~ value", "deliver~ results", "deliver~ on", "deliver~ a speech",
        "deliver~ remarks", "delivering solutions", "delivery service", "drug delivery", "delivery system", "service delivery",
        "deliver~ growth", "deliver~ innovative", "deliver~ strong", "deliver~ savings", "delivered by email", "deliver~ returns",
        "delivery of services", "shipbuilding", "ship building", "deliver~ premium", "deliver~ performance", "deliver~ faster",
        "deliver~ long term", "project delivery", "delivery of care", "care delivery", "content delivery", "special delivery",
        "baby delivery", "deliver~ a message", "deliver~ fuel", "deliver~ * experience", "shipping routes", "sold out", "sold its",
        "sold the business", "sold to investors", "hand~ over the chair", "handed over to operations", "delivered in person",
        "delivery driver", "food delivery", "relationship", "space ship", "delivers a", "shipment tracking", "delivered to the public",
        "delivered to the board", "was delivered by the minister", "speech was delivered", "delivered a keynote",
        "handed over to police", "sold a total of * shares", "sold # shares", "sold # percent", "sold # units of the offering",
        "handed over the chairmanship", "delivering the speech", "delivering the future", "delivering the best",
        "handed over to the next", "delivered to your", "delivered to the inbox", "sold # tickets", "deliver the best",
        "delivered the keynote", "deliver * experience", "statement was delivered", "signatures handed over", "letter handed over",
    ],
};
