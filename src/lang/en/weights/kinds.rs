//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.90), ("contracts", 0.36), ("export_measures", 0.60), ("capacity", 0.17), ("breakthrough", 0.32),
    ("targets", 0.35), ("recovery", 0.80), ("funding", 0.27), ("results", 0.85), ("timeline", 0.17),
    ("pricing", 0.55), ("partnerships", 0.32), ("approvals", 0.35), ("resources", 0.85), ("shipments", 0.64),
    ("personnel", 0.80),
];
