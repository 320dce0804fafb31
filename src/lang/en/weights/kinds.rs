//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.94), ("contracts", 0.37), ("export_measures", 0.66), ("capacity", 0.19), ("breakthrough", 0.35),
    ("targets", 0.40), ("recovery", 0.83), ("funding", 0.28), ("results", 0.87), ("timeline", 0.15),
    ("pricing", 0.58), ("partnerships", 0.33), ("approvals", 0.39), ("resources", 0.87), ("shipments", 0.72),
    ("personnel", 0.82),
];
