//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.65), ("contracts", 0.10), ("export_measures", 0.28), ("capacity", -0.01), ("breakthrough", 0.09),
    ("targets", 0.13), ("recovery", 0.55), ("funding", 0.04), ("results", 0.62), ("timeline", 0.08),
    ("pricing", 0.30), ("partnerships", 0.12), ("approvals", 0.11), ("resources", 0.58), ("shipments", 0.45),
    ("personnel", 0.49),
];
