//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.29), (Directive, "advice", 0.54), (Directive, "charge", 0.61),
    (Directive, "decree", 0.16), (Directive, "demand", 0.83), (Directive, "imperative", 1.10),
    (Directive, "leave", 0.33), (Directive, "mandate", 0.09), (Directive, "may", 0.14), (Directive, "mood", 0.63),
    (Directive, "must", 0.32), (Directive, "necessity", 0.38), (Directive, "obligation", 0.25),
    (Directive, "order", 0.55), (Directive, "permission", 0.30), (Directive, "plan", 0.18),
    (Directive, "prohibition", 0.71), (Directive, "provision", 0.14), (Directive, "regulated", 0.28),
    (Directive, "request", 0.48), (Directive, "rule", 0.14), (Directive, "should", 0.29), (Directive, "stress", 0.51),
    (Directive, "trade", 0.49), (Directive, "undertaking", 0.00), (Capability, "able", 0.04),
    (Capability, "act", 0.00), (Capability, "actor", -0.08), (Capability, "advance", 0.03),
    (Capability, "assay", 0.29), (Capability, "asset", -0.01), (Capability, "capacity", 0.21),
    (Capability, "change", 0.01), (Capability, "develop", 0.25), (Capability, "device", 0.10),
    (Capability, "effect", 0.24), (Capability, "enable", 0.25), (Capability, "energy", -0.02),
    (Capability, "find", 0.37), (Capability, "general", -0.02), (Capability, "geology", -0.04),
    (Capability, "identity", 0.11), (Capability, "launch", 0.16), (Capability, "make", 0.16),
    (Capability, "manner", 0.10), (Capability, "move", 0.15), (Capability, "not-deal", -0.09),
    (Capability, "not-event", 0.07), (Capability, "not-fact", -0.16), (Capability, "not-market", -0.10),
    (Capability, "not-money", -0.03), (Capability, "not-politics", 0.00), (Capability, "not-post", -0.11),
    (Capability, "offering", 0.05), (Capability, "operate", 0.22), (Capability, "output", 0.26),
    (Capability, "provider", 0.36), (Capability, "purpose", 0.30), (Capability, "quantity", -0.01),
    (Capability, "role", 0.42), (Capability, "scale", 0.04), (Capability, "serve", 0.21), (Capability, "show", 0.08),
    (Capability, "state", 0.37), (Capability, "tend", 0.08), (Capability, "trial", 0.26), (Framing, "acclaim", 1.27),
    (Framing, "aphorism", 0.38), (Framing, "aside", 0.32), (Framing, "blame", 1.18), (Framing, "brochure", 0.12),
    (Framing, "catchword", 0.28), (Framing, "commitment", 0.48), (Framing, "complaint", 0.41),
    (Framing, "courtesy", 0.75), (Framing, "emblem", 0.18), (Framing, "enthusiasm", 0.74), (Framing, "epithet", 0.79),
    (Framing, "faint", 0.16), (Framing, "feeling", 0.37), (Framing, "greeting", 0.33), (Framing, "image", 0.94),
    (Framing, "imagery", 0.34), (Framing, "improve", 0.06), (Framing, "leadership", 0.72),
    (Framing, "milestone", 0.89), (Framing, "mission", 0.63), (Framing, "mood", 0.25), (Framing, "patriotic", 0.01),
    (Framing, "pointing", 0.08), (Framing, "predicate", 0.38), (Framing, "promise", 0.18),
    (Framing, "rationale", 0.43), (Framing, "resolve", 0.17), (Framing, "rhetoric", 0.30), (Framing, "showing", 0.60),
    (Framing, "slogan", 0.69), (Framing, "standing", 0.47), (Framing, "step", 0.59), (Framing, "stir", 0.27),
    (Framing, "transform", 0.63), (Framing, "values", 0.10), (Framing, "verdict", 1.00), (Framing, "warm", 0.14),
    (Framing, "weighty", 0.27),
];
