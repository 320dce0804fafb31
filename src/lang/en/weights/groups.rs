//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.40), (Directive, "advice", 0.57), (Directive, "charge", 0.51),
    (Directive, "decree", 0.29), (Directive, "demand", 0.87), (Directive, "imperative", 0.93),
    (Directive, "leave", 0.17), (Directive, "mandate", 0.22), (Directive, "may", -0.04), (Directive, "must", 0.64),
    (Directive, "necessity", 0.42), (Directive, "obligation", 0.48), (Directive, "order", 0.65),
    (Directive, "permission", 0.24), (Directive, "plan", -0.02), (Directive, "prohibition", 0.95),
    (Directive, "provision", 0.22), (Directive, "regulated", 0.27), (Directive, "request", 0.44),
    (Directive, "rule", 0.20), (Directive, "should", 0.39), (Directive, "stress", 0.84), (Directive, "trade", 0.77),
    (Directive, "undertaking", 0.03), (Capability, "able", 0.11), (Capability, "act", -0.15),
    (Capability, "actor", 0.02), (Capability, "advance", 0.02), (Capability, "assay", 0.40),
    (Capability, "asset", 0.09), (Capability, "capacity", 0.37), (Capability, "change", -0.14),
    (Capability, "develop", 0.50), (Capability, "device", 0.32), (Capability, "effect", 0.24),
    (Capability, "enable", 0.30), (Capability, "energy", 0.11), (Capability, "find", 0.31),
    (Capability, "general", -0.10), (Capability, "geology", 0.12), (Capability, "identity", 0.08),
    (Capability, "launch", 0.31), (Capability, "make", 0.25), (Capability, "move", 0.15),
    (Capability, "not-deal", -0.39), (Capability, "not-event", 0.06), (Capability, "not-fact", -0.36),
    (Capability, "not-market", -0.31), (Capability, "not-money", -0.14), (Capability, "not-politics", -0.20),
    (Capability, "not-post", -0.26), (Capability, "offering", 0.23), (Capability, "operate", 0.22),
    (Capability, "output", 0.19), (Capability, "provider", 0.70), (Capability, "purpose", 0.53),
    (Capability, "quantity", 0.15), (Capability, "role", 0.68), (Capability, "scale", 0.08),
    (Capability, "serve", 0.27), (Capability, "show", 0.23), (Capability, "state", 0.24), (Capability, "tend", -0.09),
    (Capability, "trial", 0.60), (Framing, "acclaim", 1.42), (Framing, "aphorism", 0.65), (Framing, "aside", 0.56),
    (Framing, "blame", 1.23), (Framing, "brochure", 0.32), (Framing, "catchword", 0.36),
    (Framing, "commitment", 0.75), (Framing, "complaint", 0.37), (Framing, "courtesy", 1.23),
    (Framing, "emblem", 0.39), (Framing, "enthusiasm", 1.17), (Framing, "epithet", 0.98), (Framing, "faint", 0.25),
    (Framing, "feeling", 0.54), (Framing, "greeting", 0.48), (Framing, "image", 0.96), (Framing, "imagery", 0.50),
    (Framing, "improve", 0.18), (Framing, "leadership", 0.88), (Framing, "milestone", 1.06),
    (Framing, "mission", 0.89), (Framing, "mood", 0.28), (Framing, "patriotic", 0.18), (Framing, "pointing", 0.32),
    (Framing, "predicate", 0.60), (Framing, "promise", 0.26), (Framing, "rationale", 0.45),
    (Framing, "resolve", 0.27), (Framing, "rhetoric", 0.53), (Framing, "showing", 0.96), (Framing, "slogan", 0.97),
    (Framing, "standing", 0.46), (Framing, "step", 0.45), (Framing, "stir", 0.32), (Framing, "transform", 0.55),
    (Framing, "values", 0.27), (Framing, "verdict", 1.27), (Framing, "warm", 0.31), (Framing, "weighty", 0.47),
];
