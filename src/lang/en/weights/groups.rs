//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.40), (Directive, "advice", 0.58), (Directive, "charge", 0.52),
    (Directive, "decree", 0.18), (Directive, "demand", 0.77), (Directive, "imperative", 1.05),
    (Directive, "leave", 0.22), (Directive, "mandate", 0.13), (Directive, "may", 0.01), (Directive, "must", 0.49),
    (Directive, "necessity", 0.41), (Directive, "obligation", 0.36), (Directive, "order", 0.59),
    (Directive, "permission", 0.27), (Directive, "plan", 0.06), (Directive, "prohibition", 0.81),
    (Directive, "provision", 0.21), (Directive, "regulated", 0.27), (Directive, "request", 0.50),
    (Directive, "rule", 0.15), (Directive, "should", 0.33), (Directive, "stress", 0.65), (Directive, "trade", 0.61),
    (Directive, "undertaking", 0.04), (Capability, "able", 0.08), (Capability, "act", -0.10),
    (Capability, "actor", -0.02), (Capability, "advance", 0.06), (Capability, "assay", 0.33),
    (Capability, "asset", -0.04), (Capability, "capacity", 0.32), (Capability, "change", -0.08),
    (Capability, "develop", 0.25), (Capability, "device", 0.24), (Capability, "effect", 0.21),
    (Capability, "enable", 0.27), (Capability, "energy", -0.01), (Capability, "find", 0.33),
    (Capability, "general", -0.21), (Capability, "geology", 0.02), (Capability, "identity", 0.06),
    (Capability, "launch", 0.27), (Capability, "make", 0.20), (Capability, "manner", 0.09),
    (Capability, "move", 0.12), (Capability, "not-deal", -0.21), (Capability, "not-event", 0.06),
    (Capability, "not-fact", -0.26), (Capability, "not-market", -0.12), (Capability, "not-money", -0.04),
    (Capability, "not-politics", 0.02), (Capability, "not-post", -0.20), (Capability, "offering", 0.09),
    (Capability, "operate", 0.23), (Capability, "output", 0.20), (Capability, "provider", 0.51),
    (Capability, "purpose", 0.36), (Capability, "quantity", 0.03), (Capability, "role", 0.52),
    (Capability, "scale", 0.04), (Capability, "serve", 0.26), (Capability, "show", 0.21), (Capability, "state", 0.30),
    (Capability, "tend", -0.05), (Capability, "trial", 0.45), (Framing, "acclaim", 1.17), (Framing, "aphorism", 0.39),
    (Framing, "aside", 0.42), (Framing, "blame", 1.10), (Framing, "brochure", 0.17), (Framing, "catchword", 0.31),
    (Framing, "commitment", 0.70), (Framing, "complaint", 0.42), (Framing, "courtesy", 0.99),
    (Framing, "emblem", 0.20), (Framing, "enthusiasm", 0.84), (Framing, "epithet", 0.88), (Framing, "faint", 0.06),
    (Framing, "feeling", 0.35), (Framing, "greeting", 0.37), (Framing, "image", 0.86), (Framing, "imagery", 0.37),
    (Framing, "improve", 0.02), (Framing, "leadership", 0.74), (Framing, "milestone", 0.96),
    (Framing, "mission", 0.69), (Framing, "mood", 0.30), (Framing, "patriotic", 0.01), (Framing, "pointing", -0.02),
    (Framing, "predicate", 0.40), (Framing, "promise", 0.10), (Framing, "rationale", 0.45),
    (Framing, "resolve", 0.02), (Framing, "rhetoric", 0.37), (Framing, "showing", 0.88), (Framing, "slogan", 0.75),
    (Framing, "standing", 0.50), (Framing, "step", 0.40), (Framing, "stir", 0.17), (Framing, "transform", 0.47),
    (Framing, "values", 0.06), (Framing, "verdict", 1.25), (Framing, "warm", 0.20), (Framing, "weighty", 0.25),
];
