//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.43), (Directive, "advice", 0.53), (Directive, "charge", 0.60),
    (Directive, "decree", 0.38), (Directive, "demand", 0.87), (Directive, "imperative", 0.88),
    (Directive, "leave", 0.14), (Directive, "mandate", 0.24), (Directive, "may", -0.05), (Directive, "must", 0.62),
    (Directive, "necessity", 0.40), (Directive, "obligation", 0.47), (Directive, "order", 0.65),
    (Directive, "permission", 0.27), (Directive, "plan", 0.03), (Directive, "prohibition", 0.98),
    (Directive, "provision", 0.21), (Directive, "request", 0.53), (Directive, "rule", 0.23),
    (Directive, "should", 0.35), (Directive, "stress", 0.59), (Directive, "trade", 0.80), (Capability, "able", 0.13),
    (Capability, "act", -0.11), (Capability, "actor", 0.02), (Capability, "advance", 0.07),
    (Capability, "assay", 0.45), (Capability, "asset", 0.13), (Capability, "capacity", 0.40),
    (Capability, "change", -0.19), (Capability, "develop", 0.52), (Capability, "device", 0.36),
    (Capability, "effect", 0.24), (Capability, "enable", 0.38), (Capability, "energy", 0.09),
    (Capability, "find", 0.41), (Capability, "general", -0.08), (Capability, "geology", 0.12),
    (Capability, "identity", 0.15), (Capability, "launch", 0.35), (Capability, "make", 0.30),
    (Capability, "move", 0.19), (Capability, "not-deal", -0.41), (Capability, "not-event", 0.06),
    (Capability, "not-fact", -0.36), (Capability, "not-market", -0.35), (Capability, "not-money", -0.17),
    (Capability, "not-politics", -0.23), (Capability, "not-post", -0.28), (Capability, "offering", 0.29),
    (Capability, "operate", 0.26), (Capability, "output", 0.22), (Capability, "provider", 0.75),
    (Capability, "purpose", 0.57), (Capability, "quantity", 0.15), (Capability, "role", 0.73),
    (Capability, "scale", 0.07), (Capability, "serve", 0.28), (Capability, "show", 0.26), (Capability, "state", 0.27),
    (Capability, "tend", -0.08), (Capability, "trial", 0.58), (Framing, "acclaim", 1.70), (Framing, "aphorism", 0.79),
    (Framing, "aside", 0.64), (Framing, "blame", 1.53), (Framing, "brochure", 0.41), (Framing, "catchword", 0.40),
    (Framing, "commitment", 0.93), (Framing, "complaint", 0.45), (Framing, "courtesy", 1.45),
    (Framing, "emblem", 0.45), (Framing, "enthusiasm", 1.38), (Framing, "epithet", 1.15), (Framing, "feeling", 0.72),
    (Framing, "greeting", 0.58), (Framing, "image", 1.23), (Framing, "imagery", 0.58), (Framing, "improve", 0.25),
    (Framing, "leadership", 1.11), (Framing, "milestone", 1.39), (Framing, "mission", 1.10), (Framing, "mood", 0.35),
    (Framing, "patriotic", 0.20), (Framing, "pointing", 0.40), (Framing, "predicate", 0.70),
    (Framing, "promise", 0.29), (Framing, "rationale", 0.56), (Framing, "resolve", 0.33), (Framing, "rhetoric", 0.64),
    (Framing, "showing", 1.20), (Framing, "slogan", 1.26), (Framing, "standing", 0.57), (Framing, "step", 0.51),
    (Framing, "stir", 0.40), (Framing, "transform", 0.61), (Framing, "values", 0.39), (Framing, "verdict", 1.55),
    (Framing, "weighty", 0.58),
];
