//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.12), (Directive, "advice", 0.25), (Directive, "charge", 0.28),
    (Directive, "decree", 0.08), (Directive, "demand", 0.37), (Directive, "imperative", 0.53),
    (Directive, "leave", 0.15), (Directive, "mandate", 0.05), (Directive, "may", 0.09), (Directive, "mood", 0.28),
    (Directive, "must", 0.12), (Directive, "necessity", 0.20), (Directive, "obligation", 0.12),
    (Directive, "order", 0.25), (Directive, "permission", 0.13), (Directive, "plan", 0.12),
    (Directive, "prohibition", 0.30), (Directive, "provision", 0.06), (Directive, "regulated", 0.12),
    (Directive, "request", 0.22), (Directive, "rule", 0.06), (Directive, "should", 0.13), (Directive, "stress", 0.26),
    (Directive, "trade", 0.19), (Directive, "undertaking", 0.01), (Capability, "able", 0.02),
    (Capability, "act", 0.03), (Capability, "actor", -0.04), (Capability, "advance", 0.03),
    (Capability, "assay", 0.10), (Capability, "asset", 0.00), (Capability, "capacity", 0.09),
    (Capability, "change", 0.04), (Capability, "develop", 0.11), (Capability, "device", 0.07),
    (Capability, "effect", 0.10), (Capability, "enable", 0.10), (Capability, "energy", 0.07),
    (Capability, "find", 0.19), (Capability, "general", 0.00), (Capability, "geology", -0.01),
    (Capability, "identity", 0.05), (Capability, "launch", 0.10), (Capability, "make", 0.11),
    (Capability, "manner", 0.03), (Capability, "move", 0.09), (Capability, "not-deal", -0.04),
    (Capability, "not-event", 0.02), (Capability, "not-fact", -0.08), (Capability, "not-market", -0.04),
    (Capability, "not-money", 0.00), (Capability, "not-politics", 0.01), (Capability, "not-post", -0.03),
    (Capability, "offering", 0.01), (Capability, "operate", 0.13), (Capability, "output", 0.07),
    (Capability, "provider", 0.18), (Capability, "purpose", 0.14), (Capability, "quantity", 0.01),
    (Capability, "role", 0.21), (Capability, "scale", 0.00), (Capability, "serve", 0.09), (Capability, "show", 0.05),
    (Capability, "state", 0.19), (Capability, "tend", 0.08), (Capability, "trial", 0.09), (Framing, "acclaim", 0.75),
    (Framing, "aphorism", 0.18), (Framing, "aside", 0.13), (Framing, "blame", 0.64), (Framing, "brochure", 0.04),
    (Framing, "catchword", 0.21), (Framing, "commitment", 0.26), (Framing, "complaint", 0.20),
    (Framing, "courtesy", 0.38), (Framing, "emblem", 0.11), (Framing, "enthusiasm", 0.40), (Framing, "epithet", 0.42),
    (Framing, "faint", 0.08), (Framing, "feeling", 0.15), (Framing, "greeting", 0.15), (Framing, "image", 0.50),
    (Framing, "imagery", 0.20), (Framing, "improve", 0.03), (Framing, "leadership", 0.41),
    (Framing, "milestone", 0.44), (Framing, "mission", 0.31), (Framing, "mood", 0.14), (Framing, "patriotic", 0.11),
    (Framing, "pointing", 0.05), (Framing, "predicate", 0.20), (Framing, "promise", 0.10),
    (Framing, "rationale", 0.21), (Framing, "resolve", 0.11), (Framing, "rhetoric", 0.20), (Framing, "showing", 0.36),
    (Framing, "slogan", 0.47), (Framing, "standing", 0.35), (Framing, "step", 0.39), (Framing, "stir", 0.10),
    (Framing, "transform", 0.35), (Framing, "values", 0.05), (Framing, "verdict", 0.50), (Framing, "warm", 0.06),
    (Framing, "weighty", 0.14),
];
