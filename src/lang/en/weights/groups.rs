//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.31), (Directive, "advice", 0.66), (Directive, "charge", 0.69),
    (Directive, "decree", 0.18), (Directive, "demand", 1.02), (Directive, "imperative", 1.36),
    (Directive, "leave", 0.46), (Directive, "mandate", 0.15), (Directive, "may", 0.22), (Directive, "mood", 0.72),
    (Directive, "must", 0.37), (Directive, "necessity", 0.45), (Directive, "obligation", 0.31),
    (Directive, "order", 0.67), (Directive, "permission", 0.44), (Directive, "plan", 0.24),
    (Directive, "prohibition", 0.87), (Directive, "provision", 0.15), (Directive, "regulated", 0.34),
    (Directive, "request", 0.59), (Directive, "rule", 0.16), (Directive, "should", 0.30), (Directive, "stress", 0.61),
    (Directive, "trade", 0.51), (Directive, "undertaking", -0.02), (Capability, "able", 0.04),
    (Capability, "act", 0.04), (Capability, "actor", -0.09), (Capability, "advance", 0.08),
    (Capability, "assay", 0.23), (Capability, "asset", 0.01), (Capability, "capacity", 0.16),
    (Capability, "change", 0.11), (Capability, "develop", 0.24), (Capability, "device", 0.16),
    (Capability, "effect", 0.23), (Capability, "enable", 0.27), (Capability, "energy", 0.12),
    (Capability, "find", 0.42), (Capability, "general", 0.00), (Capability, "geology", -0.01),
    (Capability, "identity", 0.10), (Capability, "launch", 0.21), (Capability, "make", 0.23),
    (Capability, "manner", 0.09), (Capability, "move", 0.19), (Capability, "not-deal", -0.08),
    (Capability, "not-event", 0.05), (Capability, "not-fact", -0.13), (Capability, "not-market", -0.07),
    (Capability, "not-money", 0.00), (Capability, "not-politics", 0.01), (Capability, "not-post", -0.07),
    (Capability, "offering", 0.05), (Capability, "operate", 0.30), (Capability, "output", 0.21),
    (Capability, "provider", 0.37), (Capability, "purpose", 0.31), (Capability, "quantity", -0.01),
    (Capability, "role", 0.42), (Capability, "scale", 0.04), (Capability, "serve", 0.22), (Capability, "show", 0.15),
    (Capability, "state", 0.30), (Capability, "tend", 0.16), (Capability, "trial", 0.21), (Framing, "acclaim", 1.35),
    (Framing, "aphorism", 0.38), (Framing, "aside", 0.29), (Framing, "blame", 1.19), (Framing, "brochure", 0.11),
    (Framing, "catchword", 0.30), (Framing, "commitment", 0.48), (Framing, "complaint", 0.51),
    (Framing, "courtesy", 0.75), (Framing, "emblem", 0.18), (Framing, "enthusiasm", 0.71), (Framing, "epithet", 0.78),
    (Framing, "faint", 0.20), (Framing, "feeling", 0.39), (Framing, "greeting", 0.28), (Framing, "image", 0.93),
    (Framing, "imagery", 0.36), (Framing, "improve", 0.07), (Framing, "leadership", 0.70),
    (Framing, "milestone", 0.88), (Framing, "mission", 0.56), (Framing, "mood", 0.32), (Framing, "patriotic", 0.19),
    (Framing, "pointing", 0.12), (Framing, "predicate", 0.35), (Framing, "promise", 0.18),
    (Framing, "rationale", 0.44), (Framing, "resolve", 0.26), (Framing, "rhetoric", 0.33), (Framing, "showing", 0.63),
    (Framing, "slogan", 0.76), (Framing, "standing", 0.62), (Framing, "step", 0.72), (Framing, "stir", 0.29),
    (Framing, "transform", 0.69), (Framing, "values", 0.16), (Framing, "verdict", 0.95), (Framing, "warm", 0.14),
    (Framing, "weighty", 0.28),
];
