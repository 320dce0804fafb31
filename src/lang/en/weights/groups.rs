//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.34), (Directive, "advice", 0.60), (Directive, "charge", 0.65),
    (Directive, "decree", 0.23), (Directive, "demand", 0.87), (Directive, "imperative", 1.12), (Directive, "mood", 0.80),
    (Directive, "leave", 0.27), (Directive, "mandate", 0.08), (Directive, "may", 0.17), (Directive, "must", 0.36),
    (Directive, "necessity", 0.46), (Directive, "obligation", 0.25), (Directive, "order", 0.60),
    (Directive, "permission", 0.28), (Directive, "plan", 0.19), (Directive, "prohibition", 0.79),
    (Directive, "provision", 0.28), (Directive, "regulated", 0.29), (Directive, "request", 0.53),
    (Directive, "rule", 0.17), (Directive, "should", 0.32), (Directive, "stress", 0.65), (Directive, "trade", 0.65),
    (Directive, "undertaking", -0.02), (Capability, "able", 0.09), (Capability, "act", -0.02),
    (Capability, "actor", -0.05), (Capability, "advance", -0.04), (Capability, "assay", 0.36),
    (Capability, "asset", -0.03), (Capability, "capacity", 0.28), (Capability, "change", -0.01),
    (Capability, "develop", 0.24), (Capability, "device", 0.08), (Capability, "effect", 0.22),
    (Capability, "enable", 0.19), (Capability, "energy", -0.05), (Capability, "find", 0.42),
    (Capability, "general", -0.12), (Capability, "geology", -0.04), (Capability, "identity", 0.14),
    (Capability, "launch", 0.19), (Capability, "make", 0.10), (Capability, "manner", 0.09),
    (Capability, "move", 0.14), (Capability, "not-deal", -0.14), (Capability, "not-event", 0.07),
    (Capability, "not-fact", -0.21), (Capability, "not-market", -0.13), (Capability, "not-money", -0.02),
    (Capability, "not-politics", 0.02), (Capability, "not-post", -0.20), (Capability, "offering", 0.05),
    (Capability, "operate", 0.20), (Capability, "output", 0.29), (Capability, "provider", 0.40),
    (Capability, "purpose", 0.36), (Capability, "quantity", 0.01), (Capability, "role", 0.52),
    (Capability, "scale", 0.04), (Capability, "serve", 0.19), (Capability, "show", 0.10), (Capability, "state", 0.39),
    (Capability, "tend", 0.08), (Capability, "trial", 0.31), (Framing, "acclaim", 1.22), (Framing, "aphorism", 0.38),
    (Framing, "aside", 0.36), (Framing, "blame", 1.22), (Framing, "brochure", 0.17), (Framing, "catchword", 0.35),
    (Framing, "commitment", 0.53), (Framing, "complaint", 0.39), (Framing, "courtesy", 0.73),
    (Framing, "emblem", 0.20), (Framing, "enthusiasm", 0.80), (Framing, "epithet", 0.81), (Framing, "faint", 0.11),
    (Framing, "feeling", 0.37), (Framing, "greeting", 0.35), (Framing, "image", 0.97), (Framing, "imagery", 0.38),
    (Framing, "improve", 0.04), (Framing, "leadership", 0.78), (Framing, "milestone", 0.87),
    (Framing, "mission", 0.65), (Framing, "mood", 0.44), (Framing, "patriotic", 0.05), (Framing, "pointing", 0.05),
    (Framing, "predicate", 0.39), (Framing, "promise", 0.16), (Framing, "rationale", 0.33),
    (Framing, "resolve", 0.12), (Framing, "rhetoric", 0.33), (Framing, "showing", 0.72), (Framing, "slogan", 0.71),
    (Framing, "standing", 0.55), (Framing, "step", 0.63), (Framing, "stir", 0.16), (Framing, "transform", 0.62),
    (Framing, "values", 0.09), (Framing, "verdict", 1.05), (Framing, "warm", 0.14), (Framing, "weighty", 0.26),
];
