//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.28), (Directive, "advice", 0.55), (Directive, "charge", 0.58),
    (Directive, "decree", 0.14), (Directive, "demand", 0.85), (Directive, "imperative", 1.20),
    (Directive, "leave", 0.37), (Directive, "mandate", 0.09), (Directive, "may", 0.22), (Directive, "mood", 0.60),
    (Directive, "must", 0.29), (Directive, "necessity", 0.39), (Directive, "obligation", 0.26),
    (Directive, "order", 0.51), (Directive, "permission", 0.37), (Directive, "plan", 0.22),
    (Directive, "prohibition", 0.69), (Directive, "provision", 0.11), (Directive, "regulated", 0.28),
    (Directive, "request", 0.46), (Directive, "rule", 0.13), (Directive, "should", 0.23), (Directive, "stress", 0.53),
    (Directive, "trade", 0.47), (Directive, "undertaking", -0.02), (Capability, "able", 0.03),
    (Capability, "act", 0.04), (Capability, "actor", -0.09), (Capability, "advance", 0.05),
    (Capability, "assay", 0.17), (Capability, "asset", -0.01), (Capability, "capacity", 0.13),
    (Capability, "change", 0.07), (Capability, "develop", 0.21), (Capability, "device", 0.13),
    (Capability, "effect", 0.19), (Capability, "enable", 0.21), (Capability, "energy", 0.12),
    (Capability, "find", 0.34), (Capability, "general", -0.01), (Capability, "geology", -0.02),
    (Capability, "identity", 0.06), (Capability, "launch", 0.18), (Capability, "make", 0.20),
    (Capability, "manner", 0.08), (Capability, "move", 0.14), (Capability, "not-deal", -0.07),
    (Capability, "not-event", 0.03), (Capability, "not-fact", -0.14), (Capability, "not-market", -0.08),
    (Capability, "not-money", -0.01), (Capability, "not-politics", 0.00), (Capability, "not-post", -0.05),
    (Capability, "offering", 0.04), (Capability, "operate", 0.23), (Capability, "output", 0.16),
    (Capability, "provider", 0.31), (Capability, "purpose", 0.27), (Capability, "quantity", -0.01),
    (Capability, "role", 0.37), (Capability, "scale", 0.03), (Capability, "serve", 0.17), (Capability, "show", 0.10),
    (Capability, "state", 0.26), (Capability, "tend", 0.13), (Capability, "trial", 0.18), (Framing, "acclaim", 1.19),
    (Framing, "aphorism", 0.30), (Framing, "aside", 0.24), (Framing, "blame", 1.00), (Framing, "brochure", 0.08),
    (Framing, "catchword", 0.27), (Framing, "commitment", 0.46), (Framing, "complaint", 0.39),
    (Framing, "courtesy", 0.67), (Framing, "emblem", 0.21), (Framing, "enthusiasm", 0.68), (Framing, "epithet", 0.70),
    (Framing, "faint", 0.17), (Framing, "feeling", 0.34), (Framing, "greeting", 0.27), (Framing, "image", 0.84),
    (Framing, "imagery", 0.33), (Framing, "improve", 0.06), (Framing, "leadership", 0.64),
    (Framing, "milestone", 0.77), (Framing, "mission", 0.50), (Framing, "mood", 0.31), (Framing, "patriotic", 0.17),
    (Framing, "pointing", 0.09), (Framing, "predicate", 0.32), (Framing, "promise", 0.15),
    (Framing, "rationale", 0.38), (Framing, "resolve", 0.17), (Framing, "rhetoric", 0.34), (Framing, "showing", 0.57),
    (Framing, "slogan", 0.72), (Framing, "standing", 0.55), (Framing, "step", 0.68), (Framing, "stir", 0.23),
    (Framing, "transform", 0.60), (Framing, "values", 0.15), (Framing, "verdict", 0.80), (Framing, "warm", 0.12),
    (Framing, "weighty", 0.25),
];
