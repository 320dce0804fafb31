//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.30), (Directive, "advice", 0.61), (Directive, "charge", 0.62),
    (Directive, "decree", 0.16), (Directive, "demand", 0.93), (Directive, "imperative", 1.19),
    (Directive, "leave", 0.38), (Directive, "mandate", 0.16), (Directive, "may", 0.17), (Directive, "mood", 0.67),
    (Directive, "must", 0.34), (Directive, "necessity", 0.38), (Directive, "obligation", 0.28),
    (Directive, "order", 0.59), (Directive, "permission", 0.35), (Directive, "plan", 0.20),
    (Directive, "prohibition", 0.77), (Directive, "provision", 0.13), (Directive, "regulated", 0.28),
    (Directive, "request", 0.55), (Directive, "rule", 0.15), (Directive, "should", 0.29), (Directive, "stress", 0.54),
    (Directive, "trade", 0.53), (Directive, "undertaking", -0.02), (Capability, "able", 0.05),
    (Capability, "act", 0.03), (Capability, "actor", -0.10), (Capability, "advance", 0.08),
    (Capability, "assay", 0.30), (Capability, "asset", 0.00), (Capability, "capacity", 0.20),
    (Capability, "change", 0.04), (Capability, "develop", 0.23), (Capability, "device", 0.18),
    (Capability, "effect", 0.27), (Capability, "enable", 0.26), (Capability, "energy", 0.06),
    (Capability, "find", 0.41), (Capability, "general", -0.01), (Capability, "geology", -0.02),
    (Capability, "identity", 0.11), (Capability, "launch", 0.24), (Capability, "make", 0.21),
    (Capability, "manner", 0.12), (Capability, "move", 0.19), (Capability, "not-deal", -0.08),
    (Capability, "not-event", 0.05), (Capability, "not-fact", -0.16), (Capability, "not-market", -0.08),
    (Capability, "not-money", -0.01), (Capability, "not-politics", 0.02), (Capability, "not-post", -0.09),
    (Capability, "offering", 0.04), (Capability, "operate", 0.26), (Capability, "output", 0.26),
    (Capability, "provider", 0.37), (Capability, "purpose", 0.33), (Capability, "quantity", -0.03),
    (Capability, "role", 0.42), (Capability, "scale", 0.06), (Capability, "serve", 0.23), (Capability, "show", 0.16),
    (Capability, "state", 0.35), (Capability, "tend", 0.16), (Capability, "trial", 0.26), (Framing, "acclaim", 1.35),
    (Framing, "aphorism", 0.40), (Framing, "aside", 0.31), (Framing, "blame", 1.15), (Framing, "brochure", 0.12),
    (Framing, "catchword", 0.29), (Framing, "commitment", 0.53), (Framing, "complaint", 0.45),
    (Framing, "courtesy", 0.78), (Framing, "emblem", 0.18), (Framing, "enthusiasm", 0.76), (Framing, "epithet", 0.82),
    (Framing, "faint", 0.17), (Framing, "feeling", 0.36), (Framing, "greeting", 0.33), (Framing, "image", 0.94),
    (Framing, "imagery", 0.35), (Framing, "improve", 0.07), (Framing, "leadership", 0.73),
    (Framing, "milestone", 0.84), (Framing, "mission", 0.60), (Framing, "mood", 0.22), (Framing, "patriotic", 0.02),
    (Framing, "pointing", 0.13), (Framing, "predicate", 0.34), (Framing, "promise", 0.18),
    (Framing, "rationale", 0.44), (Framing, "resolve", 0.25), (Framing, "rhetoric", 0.33), (Framing, "showing", 0.66),
    (Framing, "slogan", 0.70), (Framing, "standing", 0.56), (Framing, "step", 0.74), (Framing, "stir", 0.26),
    (Framing, "transform", 0.67), (Framing, "values", 0.15), (Framing, "verdict", 1.01), (Framing, "warm", 0.14),
    (Framing, "weighty", 0.29),
];
