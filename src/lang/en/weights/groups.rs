//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.40), (Directive, "advice", 0.52), (Directive, "charge", 0.51),
    (Directive, "decree", 0.24), (Directive, "demand", 0.74), (Directive, "imperative", 0.85),
    (Directive, "leave", 0.17), (Directive, "mandate", 0.16), (Directive, "may", 0.01), (Directive, "must", 0.54),
    (Directive, "necessity", 0.47), (Directive, "obligation", 0.40), (Directive, "order", 0.63),
    (Directive, "permission", 0.29), (Directive, "plan", 0.03), (Directive, "prohibition", 0.92),
    (Directive, "provision", 0.18), (Directive, "regulated", 0.27), (Directive, "request", 0.45),
    (Directive, "rule", 0.15), (Directive, "should", 0.36), (Directive, "stress", 0.81), (Directive, "trade", 0.65),
    (Directive, "undertaking", 0.04), (Capability, "able", 0.12), (Capability, "act", -0.18),
    (Capability, "actor", 0.02), (Capability, "advance", 0.06), (Capability, "assay", 0.46),
    (Capability, "asset", 0.10), (Capability, "capacity", 0.47), (Capability, "change", -0.15),
    (Capability, "develop", 0.47), (Capability, "device", 0.34), (Capability, "effect", 0.33),
    (Capability, "enable", 0.35), (Capability, "energy", 0.06), (Capability, "find", 0.43),
    (Capability, "general", -0.16), (Capability, "geology", 0.10), (Capability, "identity", 0.12),
    (Capability, "launch", 0.26), (Capability, "make", 0.26), (Capability, "manner", 0.29),
    (Capability, "move", 0.14), (Capability, "not-deal", -0.41), (Capability, "not-event", 0.00),
    (Capability, "not-fact", -0.41), (Capability, "not-market", -0.28), (Capability, "not-money", -0.16),
    (Capability, "not-politics", -0.22), (Capability, "not-post", -0.35), (Capability, "offering", 0.28),
    (Capability, "operate", 0.31), (Capability, "output", 0.23), (Capability, "provider", 0.72),
    (Capability, "purpose", 0.59), (Capability, "quantity", 0.13), (Capability, "role", 0.71),
    (Capability, "scale", 0.19), (Capability, "serve", 0.31), (Capability, "show", 0.20), (Capability, "state", 0.34),
    (Capability, "tend", -0.05), (Capability, "trial", 0.69), (Framing, "acclaim", 1.54), (Framing, "aphorism", 0.69),
    (Framing, "aside", 0.60), (Framing, "blame", 1.41), (Framing, "brochure", 0.36), (Framing, "catchword", 0.38),
    (Framing, "commitment", 0.85), (Framing, "complaint", 0.53), (Framing, "courtesy", 1.26),
    (Framing, "emblem", 0.37), (Framing, "enthusiasm", 1.22), (Framing, "epithet", 1.17), (Framing, "faint", 0.26),
    (Framing, "feeling", 0.56), (Framing, "greeting", 0.49), (Framing, "image", 1.11), (Framing, "imagery", 0.49),
    (Framing, "improve", 0.17), (Framing, "leadership", 0.93), (Framing, "milestone", 1.14),
    (Framing, "mission", 0.96), (Framing, "mood", 0.32), (Framing, "patriotic", 0.06), (Framing, "pointing", 0.13),
    (Framing, "predicate", 0.60), (Framing, "promise", 0.17), (Framing, "rationale", 0.46),
    (Framing, "resolve", 0.06), (Framing, "rhetoric", 0.52), (Framing, "showing", 1.07), (Framing, "slogan", 1.02),
    (Framing, "standing", 0.45), (Framing, "step", 0.34), (Framing, "stir", 0.29), (Framing, "transform", 0.59),
    (Framing, "values", 0.06), (Framing, "verdict", 1.43), (Framing, "warm", 0.31), (Framing, "weighty", 0.47),
];
