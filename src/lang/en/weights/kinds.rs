//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.52), ("contracts", -0.01), ("export_measures", 0.14), ("capacity", -0.09),
    ("breakthrough", 0.00), ("targets", 0.03), ("recovery", 0.38), ("funding", -0.05), ("results", 0.51),
    ("timeline", 0.04), ("pricing", 0.20), ("partnerships", 0.03), ("approvals", 0.00), ("resources", 0.43),
    ("shipments", 0.33), ("personnel", 0.35),
];
