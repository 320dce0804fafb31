//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.90), ("contracts", 0.31), ("export_measures", 0.54), ("capacity", 0.12), ("breakthrough", 0.25),
    ("targets", 0.32), ("recovery", 0.81), ("funding", 0.22), ("results", 0.83), ("timeline", 0.13),
    ("pricing", 0.51), ("partnerships", 0.28), ("approvals", 0.33), ("resources", 0.81), ("shipments", 0.69),
    ("personnel", 0.72),
];
