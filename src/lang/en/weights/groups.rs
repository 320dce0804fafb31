//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.39), (Directive, "advice", 0.50), (Directive, "charge", 0.52),
    (Directive, "decree", 0.17), (Directive, "demand", 0.75), (Directive, "imperative", 0.83),
    (Directive, "leave", 0.16), (Directive, "mandate", 0.20), (Directive, "may", 0.01), (Directive, "must", 0.58),
    (Directive, "necessity", 0.50), (Directive, "obligation", 0.40), (Directive, "order", 0.59),
    (Directive, "permission", 0.21), (Directive, "plan", 0.02), (Directive, "prohibition", 0.89),
    (Directive, "provision", 0.19), (Directive, "regulated", 0.26), (Directive, "request", 0.48),
    (Directive, "rule", 0.10), (Directive, "should", 0.38), (Directive, "stress", 0.83), (Directive, "trade", 0.57),
    (Directive, "undertaking", 0.03), (Capability, "able", 0.15), (Capability, "act", -0.17),
    (Capability, "actor", -0.03), (Capability, "advance", 0.07), (Capability, "assay", 0.48),
    (Capability, "asset", 0.00), (Capability, "capacity", 0.41), (Capability, "change", -0.14),
    (Capability, "develop", 0.40), (Capability, "device", 0.29), (Capability, "effect", 0.28),
    (Capability, "enable", 0.30), (Capability, "energy", 0.07), (Capability, "find", 0.44),
    (Capability, "general", -0.27), (Capability, "geology", 0.03), (Capability, "identity", 0.17),
    (Capability, "launch", 0.20), (Capability, "make", 0.24), (Capability, "manner", 0.21),
    (Capability, "move", 0.07), (Capability, "not-deal", -0.35), (Capability, "not-event", 0.09),
    (Capability, "not-fact", -0.33), (Capability, "not-market", -0.21), (Capability, "not-money", -0.11),
    (Capability, "not-politics", -0.09), (Capability, "not-post", -0.26), (Capability, "offering", 0.19),
    (Capability, "operate", 0.29), (Capability, "output", 0.24), (Capability, "provider", 0.67),
    (Capability, "purpose", 0.50), (Capability, "quantity", 0.15), (Capability, "role", 0.70),
    (Capability, "scale", 0.17), (Capability, "serve", 0.30), (Capability, "show", 0.24), (Capability, "state", 0.33),
    (Capability, "tend", -0.09), (Capability, "trial", 0.60), (Framing, "acclaim", 1.21), (Framing, "aphorism", 0.49),
    (Framing, "aside", 0.47), (Framing, "blame", 1.14), (Framing, "brochure", 0.24), (Framing, "catchword", 0.27),
    (Framing, "commitment", 0.68), (Framing, "complaint", 0.40), (Framing, "courtesy", 0.99),
    (Framing, "emblem", 0.23), (Framing, "enthusiasm", 1.02), (Framing, "epithet", 0.90), (Framing, "faint", 0.17),
    (Framing, "feeling", 0.31), (Framing, "greeting", 0.38), (Framing, "image", 0.96), (Framing, "imagery", 0.41),
    (Framing, "improve", 0.09), (Framing, "leadership", 0.81), (Framing, "milestone", 0.92),
    (Framing, "mission", 0.80), (Framing, "mood", 0.26), (Framing, "patriotic", 0.00), (Framing, "pointing", 0.10),
    (Framing, "predicate", 0.49), (Framing, "promise", 0.10), (Framing, "rationale", 0.39),
    (Framing, "resolve", 0.03), (Framing, "rhetoric", 0.40), (Framing, "showing", 0.90), (Framing, "slogan", 0.80),
    (Framing, "standing", 0.38), (Framing, "step", 0.26), (Framing, "stir", 0.20), (Framing, "transform", 0.44),
    (Framing, "values", 0.01), (Framing, "verdict", 1.23), (Framing, "warm", 0.21), (Framing, "weighty", 0.31),
];
