//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.32), (Directive, "advice", 0.59), (Directive, "charge", 0.64),
    (Directive, "decree", 0.18), (Directive, "demand", 0.87), (Directive, "imperative", 1.13),
    (Directive, "leave", 0.36), (Directive, "mandate", 0.12), (Directive, "may", 0.16), (Directive, "mood", 0.64),
    (Directive, "must", 0.33), (Directive, "necessity", 0.41), (Directive, "obligation", 0.27),
    (Directive, "order", 0.57), (Directive, "permission", 0.32), (Directive, "plan", 0.17),
    (Directive, "prohibition", 0.74), (Directive, "provision", 0.13), (Directive, "regulated", 0.30),
    (Directive, "request", 0.51), (Directive, "rule", 0.15), (Directive, "should", 0.31), (Directive, "stress", 0.55),
    (Directive, "trade", 0.51), (Directive, "undertaking", 0.00), (Capability, "able", 0.03),
    (Capability, "act", 0.00), (Capability, "actor", -0.09), (Capability, "advance", 0.03),
    (Capability, "assay", 0.31), (Capability, "asset", -0.03), (Capability, "capacity", 0.22),
    (Capability, "change", 0.01), (Capability, "develop", 0.24), (Capability, "device", 0.09),
    (Capability, "effect", 0.23), (Capability, "enable", 0.25), (Capability, "energy", -0.03),
    (Capability, "find", 0.39), (Capability, "general", -0.04), (Capability, "geology", -0.05),
    (Capability, "identity", 0.11), (Capability, "launch", 0.16), (Capability, "make", 0.15),
    (Capability, "manner", 0.08), (Capability, "move", 0.14), (Capability, "not-deal", -0.10),
    (Capability, "not-event", 0.08), (Capability, "not-fact", -0.15), (Capability, "not-market", -0.10),
    (Capability, "not-money", -0.04), (Capability, "not-politics", 0.01), (Capability, "not-post", -0.11),
    (Capability, "offering", 0.03), (Capability, "operate", 0.22), (Capability, "output", 0.27),
    (Capability, "provider", 0.36), (Capability, "purpose", 0.30), (Capability, "quantity", -0.02),
    (Capability, "role", 0.43), (Capability, "scale", 0.04), (Capability, "serve", 0.21), (Capability, "show", 0.10),
    (Capability, "state", 0.36), (Capability, "tend", 0.08), (Capability, "trial", 0.29), (Framing, "acclaim", 1.23),
    (Framing, "aphorism", 0.37), (Framing, "aside", 0.31), (Framing, "blame", 1.15), (Framing, "brochure", 0.12),
    (Framing, "catchword", 0.27), (Framing, "commitment", 0.48), (Framing, "complaint", 0.40),
    (Framing, "courtesy", 0.73), (Framing, "emblem", 0.18), (Framing, "enthusiasm", 0.75), (Framing, "epithet", 0.77),
    (Framing, "faint", 0.15), (Framing, "feeling", 0.34), (Framing, "greeting", 0.33), (Framing, "image", 0.93),
    (Framing, "imagery", 0.33), (Framing, "improve", 0.04), (Framing, "leadership", 0.71),
    (Framing, "milestone", 0.88), (Framing, "mission", 0.61), (Framing, "mood", 0.24), (Framing, "patriotic", 0.00),
    (Framing, "pointing", 0.07), (Framing, "predicate", 0.37), (Framing, "promise", 0.17),
    (Framing, "rationale", 0.43), (Framing, "resolve", 0.16), (Framing, "rhetoric", 0.29), (Framing, "showing", 0.58),
    (Framing, "slogan", 0.66), (Framing, "standing", 0.47), (Framing, "step", 0.58), (Framing, "stir", 0.24),
    (Framing, "transform", 0.61), (Framing, "values", 0.10), (Framing, "verdict", 0.99), (Framing, "warm", 0.13),
    (Framing, "weighty", 0.26),
];
