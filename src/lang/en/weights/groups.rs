//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.26), (Directive, "advice", 0.55), (Directive, "charge", 0.56),
    (Directive, "decree", 0.14), (Directive, "demand", 0.86), (Directive, "imperative", 1.18),
    (Directive, "leave", 0.36), (Directive, "mandate", 0.11), (Directive, "may", 0.20), (Directive, "mood", 0.62),
    (Directive, "must", 0.30), (Directive, "necessity", 0.39), (Directive, "obligation", 0.25),
    (Directive, "order", 0.53), (Directive, "permission", 0.38), (Directive, "plan", 0.22),
    (Directive, "prohibition", 0.74), (Directive, "provision", 0.11), (Directive, "regulated", 0.29),
    (Directive, "request", 0.48), (Directive, "rule", 0.11), (Directive, "should", 0.25), (Directive, "stress", 0.55),
    (Directive, "trade", 0.49), (Directive, "undertaking", -0.02), (Capability, "able", 0.02),
    (Capability, "act", 0.04), (Capability, "actor", -0.09), (Capability, "advance", 0.05),
    (Capability, "assay", 0.18), (Capability, "asset", 0.00), (Capability, "capacity", 0.13),
    (Capability, "change", 0.08), (Capability, "develop", 0.20), (Capability, "device", 0.13),
    (Capability, "effect", 0.20), (Capability, "enable", 0.22), (Capability, "energy", 0.12),
    (Capability, "find", 0.37), (Capability, "general", 0.00), (Capability, "geology", -0.02),
    (Capability, "identity", 0.08), (Capability, "launch", 0.19), (Capability, "make", 0.21),
    (Capability, "manner", 0.08), (Capability, "move", 0.16), (Capability, "not-deal", -0.08),
    (Capability, "not-event", 0.03), (Capability, "not-fact", -0.13), (Capability, "not-market", -0.08),
    (Capability, "not-money", -0.01), (Capability, "not-politics", 0.00), (Capability, "not-post", -0.07),
    (Capability, "offering", 0.04), (Capability, "operate", 0.24), (Capability, "output", 0.17),
    (Capability, "provider", 0.33), (Capability, "purpose", 0.28), (Capability, "quantity", -0.01),
    (Capability, "role", 0.38), (Capability, "scale", 0.03), (Capability, "serve", 0.19), (Capability, "show", 0.12),
    (Capability, "state", 0.25), (Capability, "tend", 0.14), (Capability, "trial", 0.19), (Framing, "acclaim", 1.23),
    (Framing, "aphorism", 0.32), (Framing, "aside", 0.25), (Framing, "blame", 1.04), (Framing, "brochure", 0.10),
    (Framing, "catchword", 0.29), (Framing, "commitment", 0.46), (Framing, "complaint", 0.43),
    (Framing, "courtesy", 0.69), (Framing, "emblem", 0.19), (Framing, "enthusiasm", 0.69), (Framing, "epithet", 0.73),
    (Framing, "faint", 0.18), (Framing, "feeling", 0.35), (Framing, "greeting", 0.27), (Framing, "image", 0.87),
    (Framing, "imagery", 0.33), (Framing, "improve", 0.06), (Framing, "leadership", 0.65),
    (Framing, "milestone", 0.81), (Framing, "mission", 0.51), (Framing, "mood", 0.30), (Framing, "patriotic", 0.20),
    (Framing, "pointing", 0.09), (Framing, "predicate", 0.34), (Framing, "promise", 0.16),
    (Framing, "rationale", 0.41), (Framing, "resolve", 0.19), (Framing, "rhetoric", 0.36), (Framing, "showing", 0.59),
    (Framing, "slogan", 0.72), (Framing, "standing", 0.56), (Framing, "step", 0.69), (Framing, "stir", 0.25),
    (Framing, "transform", 0.63), (Framing, "values", 0.16), (Framing, "verdict", 0.85), (Framing, "warm", 0.13),
    (Framing, "weighty", 0.26),
];
