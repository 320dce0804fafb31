//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.35), (Directive, "advice", 0.50), (Directive, "charge", 0.45),
    (Directive, "decree", 0.25), (Directive, "demand", 0.72), (Directive, "imperative", 0.81),
    (Directive, "leave", 0.15), (Directive, "mandate", 0.17), (Directive, "may", 0.00), (Directive, "must", 0.54),
    (Directive, "necessity", 0.43), (Directive, "obligation", 0.37), (Directive, "order", 0.59),
    (Directive, "permission", 0.26), (Directive, "plan", 0.04), (Directive, "prohibition", 0.89),
    (Directive, "provision", 0.19), (Directive, "regulated", 0.19), (Directive, "request", 0.43),
    (Directive, "rule", 0.10), (Directive, "should", 0.36), (Directive, "stress", 0.73), (Directive, "trade", 0.60),
    (Directive, "undertaking", 0.04), (Capability, "able", 0.11), (Capability, "act", -0.14),
    (Capability, "actor", 0.01), (Capability, "advance", 0.01), (Capability, "assay", 0.34),
    (Capability, "asset", 0.08), (Capability, "capacity", 0.36), (Capability, "change", -0.17),
    (Capability, "develop", 0.48), (Capability, "device", 0.27), (Capability, "effect", 0.21),
    (Capability, "enable", 0.32), (Capability, "energy", 0.08), (Capability, "find", 0.28),
    (Capability, "general", -0.11), (Capability, "geology", 0.10), (Capability, "identity", 0.08),
    (Capability, "launch", 0.28), (Capability, "make", 0.24), (Capability, "move", 0.13),
    (Capability, "not-deal", -0.37), (Capability, "not-event", 0.05), (Capability, "not-fact", -0.35),
    (Capability, "not-market", -0.28), (Capability, "not-money", -0.13), (Capability, "not-politics", -0.20),
    (Capability, "not-post", -0.24), (Capability, "offering", 0.22), (Capability, "operate", 0.14),
    (Capability, "output", 0.22), (Capability, "provider", 0.64), (Capability, "purpose", 0.49),
    (Capability, "quantity", 0.12), (Capability, "role", 0.63), (Capability, "scale", 0.05),
    (Capability, "serve", 0.23), (Capability, "show", 0.21), (Capability, "state", 0.19), (Capability, "tend", -0.09),
    (Capability, "trial", 0.61), (Framing, "acclaim", 1.58), (Framing, "aphorism", 0.72), (Framing, "aside", 0.62),
    (Framing, "blame", 1.40), (Framing, "brochure", 0.39), (Framing, "catchword", 0.41),
    (Framing, "commitment", 0.85), (Framing, "complaint", 0.50), (Framing, "courtesy", 1.35),
    (Framing, "emblem", 0.40), (Framing, "enthusiasm", 1.34), (Framing, "epithet", 1.13), (Framing, "faint", 0.29),
    (Framing, "feeling", 0.66), (Framing, "greeting", 0.55), (Framing, "image", 1.06), (Framing, "imagery", 0.55),
    (Framing, "improve", 0.19), (Framing, "leadership", 0.99), (Framing, "milestone", 1.15),
    (Framing, "mission", 1.05), (Framing, "mood", 0.31), (Framing, "patriotic", 0.20), (Framing, "pointing", 0.37),
    (Framing, "predicate", 0.65), (Framing, "promise", 0.32), (Framing, "rationale", 0.48),
    (Framing, "resolve", 0.31), (Framing, "rhetoric", 0.55), (Framing, "showing", 1.07), (Framing, "slogan", 1.08),
    (Framing, "standing", 0.52), (Framing, "step", 0.51), (Framing, "stir", 0.36), (Framing, "transform", 0.64),
    (Framing, "values", 0.33), (Framing, "verdict", 1.42), (Framing, "warm", 0.33), (Framing, "weighty", 0.53),
];
