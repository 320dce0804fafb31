//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.42), (Directive, "advice", 0.61), (Directive, "charge", 0.56),
    (Directive, "decree", 0.22), (Directive, "demand", 0.80), (Directive, "imperative", 1.12),
    (Directive, "leave", 0.23), (Directive, "mandate", 0.21), (Directive, "may", 0.01), (Directive, "must", 0.51),
    (Directive, "necessity", 0.46), (Directive, "obligation", 0.40), (Directive, "order", 0.64),
    (Directive, "permission", 0.29), (Directive, "plan", 0.11), (Directive, "prohibition", 0.90),
    (Directive, "provision", 0.23), (Directive, "regulated", 0.29), (Directive, "request", 0.56),
    (Directive, "rule", 0.17), (Directive, "should", 0.36), (Directive, "stress", 0.71), (Directive, "trade", 0.63),
    (Directive, "undertaking", 0.03), (Capability, "able", 0.09), (Capability, "act", -0.12),
    (Capability, "actor", -0.02), (Capability, "advance", 0.07), (Capability, "assay", 0.37),
    (Capability, "asset", -0.03), (Capability, "capacity", 0.35), (Capability, "change", -0.09),
    (Capability, "develop", 0.30), (Capability, "device", 0.26), (Capability, "effect", 0.22),
    (Capability, "enable", 0.29), (Capability, "energy", -0.04), (Capability, "find", 0.35),
    (Capability, "general", -0.23), (Capability, "geology", 0.03), (Capability, "identity", 0.12),
    (Capability, "launch", 0.29), (Capability, "make", 0.20), (Capability, "manner", 0.11),
    (Capability, "move", 0.14), (Capability, "not-deal", -0.24), (Capability, "not-event", 0.05),
    (Capability, "not-fact", -0.33), (Capability, "not-market", -0.14), (Capability, "not-money", -0.06),
    (Capability, "not-politics", -0.01), (Capability, "not-post", -0.20), (Capability, "offering", 0.12),
    (Capability, "operate", 0.25), (Capability, "output", 0.23), (Capability, "provider", 0.56),
    (Capability, "purpose", 0.44), (Capability, "quantity", 0.04), (Capability, "role", 0.54),
    (Capability, "scale", 0.08), (Capability, "serve", 0.28), (Capability, "show", 0.22), (Capability, "state", 0.33),
    (Capability, "tend", -0.05), (Capability, "trial", 0.49), (Framing, "acclaim", 1.31), (Framing, "aphorism", 0.46),
    (Framing, "aside", 0.55), (Framing, "blame", 1.27), (Framing, "brochure", 0.19), (Framing, "catchword", 0.38),
    (Framing, "commitment", 0.86), (Framing, "complaint", 0.45), (Framing, "courtesy", 1.12),
    (Framing, "emblem", 0.25), (Framing, "enthusiasm", 1.07), (Framing, "epithet", 0.96), (Framing, "faint", 0.07),
    (Framing, "feeling", 0.42), (Framing, "greeting", 0.43), (Framing, "image", 0.98), (Framing, "imagery", 0.39),
    (Framing, "improve", 0.04), (Framing, "leadership", 0.85), (Framing, "milestone", 1.08),
    (Framing, "mission", 0.76), (Framing, "mood", 0.33), (Framing, "patriotic", 0.02), (Framing, "pointing", 0.00),
    (Framing, "predicate", 0.44), (Framing, "promise", 0.14), (Framing, "rationale", 0.48),
    (Framing, "resolve", 0.06), (Framing, "rhetoric", 0.47), (Framing, "showing", 0.98), (Framing, "slogan", 0.86),
    (Framing, "standing", 0.56), (Framing, "step", 0.45), (Framing, "stir", 0.22), (Framing, "transform", 0.52),
    (Framing, "values", 0.07), (Framing, "verdict", 1.37), (Framing, "warm", 0.23), (Framing, "weighty", 0.29),
];
