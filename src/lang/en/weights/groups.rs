//! How much a cue of each group adds.

use crate::vocabulary::Tag::{self, Capability, Directive, Framing};

#[rustfmt::skip]
pub(crate) const GROUPS: &[(Tag, &str, f32)] = &[
    (Directive, "addressee", 0.31), (Directive, "advice", 0.61), (Directive, "charge", 0.60),
    (Directive, "decree", 0.29), (Directive, "demand", 0.93), (Directive, "imperative", 1.19),
    (Directive, "leave", 0.35), (Directive, "mandate", 0.16), (Directive, "may", 0.20), (Directive, "must", 0.37),
    (Directive, "necessity", 0.50), (Directive, "obligation", 0.32), (Directive, "order", 0.65),
    (Directive, "permission", 0.26), (Directive, "plan", 0.20), (Directive, "prohibition", 0.82),
    (Directive, "provision", 0.28), (Directive, "regulated", 0.33), (Directive, "request", 0.58),
    (Directive, "rule", 0.17), (Directive, "should", 0.35), (Directive, "stress", 0.63), (Directive, "trade", 0.66),
    (Directive, "undertaking", -0.02), (Capability, "able", 0.11), (Capability, "act", -0.05),
    (Capability, "actor", -0.04), (Capability, "advance", -0.01), (Capability, "assay", 0.35),
    (Capability, "asset", -0.02), (Capability, "capacity", 0.30), (Capability, "change", -0.04),
    (Capability, "develop", 0.26), (Capability, "device", 0.12), (Capability, "effect", 0.23),
    (Capability, "enable", 0.22), (Capability, "energy", 0.05), (Capability, "find", 0.39),
    (Capability, "general", -0.13), (Capability, "geology", -0.01), (Capability, "identity", 0.13),
    (Capability, "launch", 0.22), (Capability, "make", 0.12), (Capability, "manner", 0.13),
    (Capability, "move", 0.16), (Capability, "not-deal", -0.12), (Capability, "not-event", 0.03),
    (Capability, "not-fact", -0.20), (Capability, "not-market", -0.14), (Capability, "not-money", -0.05),
    (Capability, "not-politics", 0.03), (Capability, "not-post", -0.17), (Capability, "offering", 0.05),
    (Capability, "operate", 0.26), (Capability, "output", 0.27), (Capability, "provider", 0.38),
    (Capability, "purpose", 0.37), (Capability, "quantity", 0.01), (Capability, "role", 0.55),
    (Capability, "scale", 0.06), (Capability, "serve", 0.19), (Capability, "show", 0.11), (Capability, "state", 0.32),
    (Capability, "tend", 0.05), (Capability, "trial", 0.38), (Framing, "acclaim", 1.32), (Framing, "aphorism", 0.43),
    (Framing, "aside", 0.32), (Framing, "blame", 1.21), (Framing, "brochure", 0.21), (Framing, "catchword", 0.39),
    (Framing, "commitment", 0.62), (Framing, "complaint", 0.54), (Framing, "courtesy", 0.80),
    (Framing, "emblem", 0.18), (Framing, "enthusiasm", 0.82), (Framing, "epithet", 0.89), (Framing, "faint", 0.12),
    (Framing, "feeling", 0.44), (Framing, "greeting", 0.44), (Framing, "image", 1.03), (Framing, "imagery", 0.35),
    (Framing, "improve", 0.05), (Framing, "leadership", 0.81), (Framing, "milestone", 0.93),
    (Framing, "mission", 0.63), (Framing, "mood", 0.44), (Framing, "patriotic", 0.04), (Framing, "pointing", 0.06),
    (Framing, "predicate", 0.40), (Framing, "promise", 0.15), (Framing, "rationale", 0.40),
    (Framing, "resolve", 0.12), (Framing, "rhetoric", 0.30), (Framing, "showing", 0.78), (Framing, "slogan", 0.73),
    (Framing, "standing", 0.57), (Framing, "step", 0.66), (Framing, "stir", 0.18), (Framing, "transform", 0.65),
    (Framing, "values", 0.10), (Framing, "verdict", 1.09), (Framing, "warm", 0.17), (Framing, "weighty", 0.32),
];
