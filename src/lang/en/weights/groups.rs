//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.27), (Directive, "advice", 0.52), (Directive, "charge", 0.59),
    (Directive, "decree", 0.16), (Directive, "demand", 0.79), (Directive, "imperative", 1.12),
    (Directive, "leave", 0.32), (Directive, "mandate", 0.07), (Directive, "may", 0.20), (Directive, "mood", 0.57),
    (Directive, "must", 0.28), (Directive, "necessity", 0.36), (Directive, "obligation", 0.27),
    (Directive, "order", 0.51), (Directive, "permission", 0.30), (Directive, "plan", 0.20),
    (Directive, "prohibition", 0.66), (Directive, "provision", 0.14), (Directive, "regulated", 0.27),
    (Directive, "request", 0.45), (Directive, "rule", 0.12), (Directive, "should", 0.20), (Directive, "stress", 0.54),
    (Directive, "trade", 0.47), (Directive, "undertaking", -0.02), (Capability, "able", 0.03),
    (Capability, "act", 0.05), (Capability, "actor", -0.09), (Capability, "advance", 0.05),
    (Capability, "assay", 0.17), (Capability, "asset", -0.02), (Capability, "capacity", 0.14),
    (Capability, "change", 0.07), (Capability, "develop", 0.19), (Capability, "device", 0.14),
    (Capability, "effect", 0.20), (Capability, "enable", 0.20), (Capability, "energy", 0.12),
    (Capability, "find", 0.34), (Capability, "general", -0.01), (Capability, "geology", -0.04),
    (Capability, "identity", 0.06), (Capability, "launch", 0.22), (Capability, "make", 0.20),
    (Capability, "manner", 0.06), (Capability, "move", 0.15), (Capability, "not-deal", -0.08),
    (Capability, "not-event", 0.03), (Capability, "not-fact", -0.14), (Capability, "not-market", -0.08),
    (Capability, "not-money", -0.01), (Capability, "not-politics", 0.01), (Capability, "not-post", -0.06),
    (Capability, "offering", 0.02), (Capability, "operate", 0.24), (Capability, "output", 0.15),
    (Capability, "provider", 0.32), (Capability, "purpose", 0.28), (Capability, "quantity", -0.01),
    (Capability, "role", 0.41), (Capability, "scale", 0.01), (Capability, "serve", 0.17), (Capability, "show", 0.10),
    (Capability, "state", 0.34), (Capability, "tend", 0.14), (Capability, "trial", 0.18), (Framing, "acclaim", 1.35),
    (Framing, "aphorism", 0.32), (Framing, "aside", 0.25), (Framing, "blame", 1.20), (Framing, "brochure", 0.09),
    (Framing, "catchword", 0.38), (Framing, "commitment", 0.46), (Framing, "complaint", 0.40),
    (Framing, "courtesy", 0.67), (Framing, "emblem", 0.21), (Framing, "enthusiasm", 0.69), (Framing, "epithet", 0.77),
    (Framing, "faint", 0.16), (Framing, "feeling", 0.29), (Framing, "greeting", 0.25), (Framing, "image", 0.87),
    (Framing, "imagery", 0.40), (Framing, "improve", 0.04), (Framing, "leadership", 0.70),
    (Framing, "milestone", 0.84), (Framing, "mission", 0.56), (Framing, "mood", 0.32), (Framing, "patriotic", 0.19),
    (Framing, "pointing", 0.09), (Framing, "predicate", 0.36), (Framing, "promise", 0.16),
    (Framing, "rationale", 0.37), (Framing, "resolve", 0.20), (Framing, "rhetoric", 0.36), (Framing, "showing", 0.65),
    (Framing, "slogan", 0.81), (Framing, "standing", 0.58), (Framing, "step", 0.71), (Framing, "stir", 0.18),
    (Framing, "transform", 0.62), (Framing, "values", 0.10), (Framing, "verdict", 0.89), (Framing, "warm", 0.11),
    (Framing, "weighty", 0.24),
];
