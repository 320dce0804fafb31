//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.31), (Directive, "advice", 0.60), (Directive, "charge", 0.58),
    (Directive, "decree", 0.27), (Directive, "demand", 0.93), (Directive, "imperative", 1.17),
    (Directive, "leave", 0.35), (Directive, "mandate", 0.12), (Directive, "may", 0.20), (Directive, "must", 0.36),
    (Directive, "necessity", 0.47), (Directive, "obligation", 0.30), (Directive, "order", 0.63),
    (Directive, "permission", 0.20), (Directive, "plan", 0.20), (Directive, "prohibition", 0.78),
    (Directive, "provision", 0.30), (Directive, "regulated", 0.30), (Directive, "request", 0.58),
    (Directive, "rule", 0.15), (Directive, "should", 0.34), (Directive, "stress", 0.58), (Directive, "trade", 0.65),
    (Directive, "undertaking", -0.01), (Capability, "able", 0.10), (Capability, "act", -0.05),
    (Capability, "actor", -0.04), (Capability, "advance", -0.02), (Capability, "assay", 0.36),
    (Capability, "asset", -0.02), (Capability, "capacity", 0.31), (Capability, "change", -0.04),
    (Capability, "develop", 0.27), (Capability, "device", 0.11), (Capability, "effect", 0.24),
    (Capability, "enable", 0.23), (Capability, "energy", 0.05), (Capability, "find", 0.40),
    (Capability, "general", -0.13), (Capability, "geology", 0.00), (Capability, "identity", 0.13),
    (Capability, "launch", 0.24), (Capability, "make", 0.12), (Capability, "manner", 0.14),
    (Capability, "move", 0.16), (Capability, "not-deal", -0.12), (Capability, "not-event", 0.03),
    (Capability, "not-fact", -0.20), (Capability, "not-market", -0.14), (Capability, "not-money", -0.05),
    (Capability, "not-politics", 0.03), (Capability, "not-post", -0.17), (Capability, "offering", 0.06),
    (Capability, "operate", 0.27), (Capability, "output", 0.28), (Capability, "provider", 0.40),
    (Capability, "purpose", 0.38), (Capability, "quantity", 0.01), (Capability, "role", 0.57),
    (Capability, "scale", 0.06), (Capability, "serve", 0.20), (Capability, "show", 0.12), (Capability, "state", 0.32),
    (Capability, "tend", 0.05), (Capability, "trial", 0.36), (Framing, "acclaim", 1.28), (Framing, "aphorism", 0.42),
    (Framing, "aside", 0.31), (Framing, "blame", 1.16), (Framing, "brochure", 0.21), (Framing, "catchword", 0.38),
    (Framing, "commitment", 0.60), (Framing, "complaint", 0.50), (Framing, "courtesy", 0.78),
    (Framing, "emblem", 0.18), (Framing, "enthusiasm", 0.79), (Framing, "epithet", 0.86), (Framing, "faint", 0.11),
    (Framing, "feeling", 0.42), (Framing, "greeting", 0.44), (Framing, "image", 1.01), (Framing, "imagery", 0.34),
    (Framing, "improve", 0.05), (Framing, "leadership", 0.79), (Framing, "milestone", 0.91),
    (Framing, "mission", 0.62), (Framing, "mood", 0.42), (Framing, "patriotic", 0.02), (Framing, "pointing", 0.04),
    (Framing, "predicate", 0.40), (Framing, "promise", 0.14), (Framing, "rationale", 0.40),
    (Framing, "resolve", 0.11), (Framing, "rhetoric", 0.28), (Framing, "showing", 0.76), (Framing, "slogan", 0.70),
    (Framing, "standing", 0.55), (Framing, "step", 0.65), (Framing, "stir", 0.18), (Framing, "transform", 0.62),
    (Framing, "values", 0.09), (Framing, "verdict", 1.08), (Framing, "warm", 0.16), (Framing, "weighty", 0.30),
];
