//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.77), ("contracts", 0.22), ("export_measures", 0.42), ("capacity", 0.06), ("breakthrough", 0.21),
    ("targets", 0.24), ("recovery", 0.67), ("funding", 0.14), ("results", 0.71), ("timeline", 0.07),
    ("pricing", 0.42), ("partnerships", 0.21), ("approvals", 0.22), ("resources", 0.70), ("shipments", 0.57),
    ("personnel", 0.60),
];
