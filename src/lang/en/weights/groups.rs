//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.43), (Directive, "advice", 0.53), (Directive, "charge", 0.57),
    (Directive, "decree", 0.25), (Directive, "demand", 0.74), (Directive, "imperative", 1.07),
    (Directive, "leave", 0.18), (Directive, "mandate", 0.18), (Directive, "may", -0.02), (Directive, "must", 0.55),
    (Directive, "necessity", 0.48), (Directive, "obligation", 0.41), (Directive, "order", 0.66),
    (Directive, "permission", 0.24), (Directive, "plan", 0.09), (Directive, "prohibition", 0.90),
    (Directive, "provision", 0.20), (Directive, "regulated", 0.29), (Directive, "request", 0.58),
    (Directive, "rule", 0.15), (Directive, "should", 0.37), (Directive, "stress", 0.82), (Directive, "trade", 0.66),
    (Directive, "undertaking", 0.04), (Capability, "able", 0.12), (Capability, "act", -0.12),
    (Capability, "actor", -0.05), (Capability, "advance", 0.09), (Capability, "assay", 0.40),
    (Capability, "asset", -0.05), (Capability, "capacity", 0.35), (Capability, "change", -0.11),
    (Capability, "develop", 0.35), (Capability, "device", 0.29), (Capability, "effect", 0.22),
    (Capability, "enable", 0.29), (Capability, "energy", -0.06), (Capability, "find", 0.38),
    (Capability, "general", -0.23), (Capability, "geology", 0.02), (Capability, "identity", 0.15),
    (Capability, "launch", 0.23), (Capability, "make", 0.24), (Capability, "manner", 0.10),
    (Capability, "move", 0.15), (Capability, "not-deal", -0.27), (Capability, "not-event", 0.06),
    (Capability, "not-fact", -0.26), (Capability, "not-market", -0.17), (Capability, "not-money", -0.10),
    (Capability, "not-politics", -0.02), (Capability, "not-post", -0.22), (Capability, "offering", 0.12),
    (Capability, "operate", 0.27), (Capability, "output", 0.21), (Capability, "provider", 0.57),
    (Capability, "purpose", 0.44), (Capability, "quantity", 0.05), (Capability, "role", 0.58),
    (Capability, "scale", 0.13), (Capability, "serve", 0.33), (Capability, "show", 0.25), (Capability, "state", 0.37),
    (Capability, "tend", -0.12), (Capability, "trial", 0.54), (Framing, "acclaim", 1.34), (Framing, "aphorism", 0.49),
    (Framing, "aside", 0.52), (Framing, "blame", 1.29), (Framing, "brochure", 0.24), (Framing, "catchword", 0.40),
    (Framing, "commitment", 0.81), (Framing, "complaint", 0.37), (Framing, "courtesy", 1.19),
    (Framing, "emblem", 0.23), (Framing, "enthusiasm", 1.09), (Framing, "epithet", 0.94), (Framing, "faint", 0.17),
    (Framing, "feeling", 0.40), (Framing, "greeting", 0.39), (Framing, "image", 1.01), (Framing, "imagery", 0.45),
    (Framing, "improve", 0.04), (Framing, "leadership", 0.87), (Framing, "milestone", 1.11),
    (Framing, "mission", 0.83), (Framing, "mood", 0.28), (Framing, "patriotic", 0.02), (Framing, "pointing", 0.04),
    (Framing, "predicate", 0.48), (Framing, "promise", 0.13), (Framing, "rationale", 0.46),
    (Framing, "resolve", 0.00), (Framing, "rhetoric", 0.40), (Framing, "showing", 0.97), (Framing, "slogan", 0.92),
    (Framing, "standing", 0.53), (Framing, "step", 0.39), (Framing, "stir", 0.22), (Framing, "transform", 0.53),
    (Framing, "values", 0.07), (Framing, "verdict", 1.42), (Framing, "warm", 0.22), (Framing, "weighty", 0.30),
];
