//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.47), ("contracts", -0.07), ("export_measures", 0.09), ("capacity", -0.18),
    ("breakthrough", -0.05), ("targets", -0.02), ("recovery", 0.33), ("funding", -0.13), ("results", 0.48),
    ("timeline", 0.01), ("pricing", 0.15), ("partnerships", -0.03), ("approvals", -0.07), ("resources", 0.39),
    ("shipments", 0.28), ("personnel", 0.30),
];
