//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.43), (Directive, "advice", 0.56), (Directive, "charge", 0.59),
    (Directive, "decree", 0.24), (Directive, "demand", 0.78), (Directive, "imperative", 1.03),
    (Directive, "leave", 0.17), (Directive, "mandate", 0.18), (Directive, "may", 0.01), (Directive, "must", 0.58),
    (Directive, "necessity", 0.49), (Directive, "obligation", 0.42), (Directive, "order", 0.70),
    (Directive, "permission", 0.27), (Directive, "plan", 0.09), (Directive, "prohibition", 0.92),
    (Directive, "provision", 0.21), (Directive, "regulated", 0.30), (Directive, "request", 0.59),
    (Directive, "rule", 0.15), (Directive, "should", 0.40), (Directive, "stress", 0.87), (Directive, "trade", 0.67),
    (Directive, "undertaking", 0.05), (Capability, "able", 0.10), (Capability, "act", -0.11),
    (Capability, "actor", -0.03), (Capability, "advance", 0.11), (Capability, "assay", 0.40),
    (Capability, "asset", 0.00), (Capability, "capacity", 0.33), (Capability, "change", -0.12),
    (Capability, "develop", 0.31), (Capability, "device", 0.28), (Capability, "effect", 0.23),
    (Capability, "enable", 0.26), (Capability, "energy", -0.02), (Capability, "find", 0.38),
    (Capability, "general", -0.19), (Capability, "geology", 0.03), (Capability, "identity", 0.13),
    (Capability, "launch", 0.25), (Capability, "make", 0.22), (Capability, "manner", 0.12),
    (Capability, "move", 0.13), (Capability, "not-deal", -0.25), (Capability, "not-event", 0.04),
    (Capability, "not-fact", -0.26), (Capability, "not-market", -0.17), (Capability, "not-money", -0.11),
    (Capability, "not-politics", -0.03), (Capability, "not-post", -0.20), (Capability, "offering", 0.15),
    (Capability, "operate", 0.23), (Capability, "output", 0.20), (Capability, "provider", 0.54),
    (Capability, "purpose", 0.44), (Capability, "quantity", 0.10), (Capability, "role", 0.55),
    (Capability, "scale", 0.13), (Capability, "serve", 0.31), (Capability, "show", 0.21), (Capability, "state", 0.35),
    (Capability, "tend", -0.12), (Capability, "trial", 0.57), (Framing, "acclaim", 1.45), (Framing, "aphorism", 0.54),
    (Framing, "aside", 0.55), (Framing, "blame", 1.32), (Framing, "brochure", 0.24), (Framing, "catchword", 0.38),
    (Framing, "commitment", 0.87), (Framing, "complaint", 0.47), (Framing, "courtesy", 1.26),
    (Framing, "emblem", 0.27), (Framing, "enthusiasm", 1.18), (Framing, "epithet", 1.06), (Framing, "faint", 0.19),
    (Framing, "feeling", 0.44), (Framing, "greeting", 0.44), (Framing, "image", 1.06), (Framing, "imagery", 0.44),
    (Framing, "improve", 0.08), (Framing, "leadership", 0.91), (Framing, "milestone", 1.18),
    (Framing, "mission", 0.90), (Framing, "mood", 0.25), (Framing, "patriotic", 0.02), (Framing, "pointing", 0.09),
    (Framing, "predicate", 0.53), (Framing, "promise", 0.16), (Framing, "rationale", 0.48),
    (Framing, "resolve", -0.07), (Framing, "rhetoric", 0.42), (Framing, "showing", 1.00), (Framing, "slogan", 0.99),
    (Framing, "standing", 0.50), (Framing, "step", 0.36), (Framing, "stir", 0.22), (Framing, "transform", 0.65),
    (Framing, "values", 0.07), (Framing, "verdict", 1.45), (Framing, "warm", 0.28), (Framing, "weighty", 0.38),
];
