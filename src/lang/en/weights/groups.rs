//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.29), (Directive, "advice", 0.61), (Directive, "charge", 0.57),
    (Directive, "decree", 0.23), (Directive, "demand", 0.93), (Directive, "imperative", 1.17),
    (Directive, "leave", 0.36), (Directive, "mandate", 0.11), (Directive, "may", 0.20), (Directive, "must", 0.35),
    (Directive, "necessity", 0.47), (Directive, "obligation", 0.30), (Directive, "order", 0.62),
    (Directive, "permission", 0.19), (Directive, "plan", 0.18), (Directive, "prohibition", 0.77),
    (Directive, "provision", 0.29), (Directive, "regulated", 0.30), (Directive, "request", 0.57),
    (Directive, "rule", 0.14), (Directive, "should", 0.34), (Directive, "stress", 0.57), (Directive, "trade", 0.65),
    (Directive, "undertaking", -0.01), (Capability, "able", 0.08), (Capability, "act", -0.05),
    (Capability, "actor", -0.03), (Capability, "advance", -0.02), (Capability, "assay", 0.33),
    (Capability, "asset", -0.03), (Capability, "capacity", 0.28), (Capability, "change", -0.03),
    (Capability, "develop", 0.22), (Capability, "device", 0.09), (Capability, "effect", 0.23),
    (Capability, "enable", 0.20), (Capability, "energy", 0.05), (Capability, "find", 0.36),
    (Capability, "general", -0.13), (Capability, "geology", -0.02), (Capability, "identity", 0.10),
    (Capability, "launch", 0.22), (Capability, "make", 0.11), (Capability, "manner", 0.07),
    (Capability, "move", 0.14), (Capability, "not-deal", -0.10), (Capability, "not-event", 0.03),
    (Capability, "not-fact", -0.16), (Capability, "not-market", -0.12), (Capability, "not-money", -0.04),
    (Capability, "not-politics", 0.05), (Capability, "not-post", -0.15), (Capability, "offering", 0.03),
    (Capability, "operate", 0.24), (Capability, "output", 0.26), (Capability, "provider", 0.35),
    (Capability, "purpose", 0.32), (Capability, "quantity", 0.00), (Capability, "role", 0.53),
    (Capability, "scale", 0.04), (Capability, "serve", 0.17), (Capability, "show", 0.11), (Capability, "state", 0.29),
    (Capability, "tend", 0.05), (Capability, "trial", 0.36), (Framing, "acclaim", 1.20), (Framing, "aphorism", 0.38),
    (Framing, "aside", 0.27), (Framing, "blame", 1.08), (Framing, "brochure", 0.18), (Framing, "catchword", 0.35),
    (Framing, "commitment", 0.54), (Framing, "complaint", 0.46), (Framing, "courtesy", 0.71),
    (Framing, "emblem", 0.15), (Framing, "enthusiasm", 0.73), (Framing, "epithet", 0.81), (Framing, "faint", 0.09),
    (Framing, "feeling", 0.38), (Framing, "greeting", 0.41), (Framing, "image", 0.94), (Framing, "imagery", 0.32),
    (Framing, "improve", 0.04), (Framing, "leadership", 0.72), (Framing, "milestone", 0.85),
    (Framing, "mission", 0.57), (Framing, "mood", 0.39), (Framing, "patriotic", 0.01), (Framing, "pointing", 0.03),
    (Framing, "predicate", 0.37), (Framing, "promise", 0.14), (Framing, "rationale", 0.38),
    (Framing, "resolve", 0.10), (Framing, "rhetoric", 0.25), (Framing, "showing", 0.69), (Framing, "slogan", 0.65),
    (Framing, "standing", 0.51), (Framing, "step", 0.60), (Framing, "stir", 0.15), (Framing, "transform", 0.58),
    (Framing, "values", 0.07), (Framing, "verdict", 1.01), (Framing, "warm", 0.15), (Framing, "weighty", 0.27),
];
