//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.34), ("contracts", -0.11), ("export_measures", 0.03), ("capacity", -0.03),
    ("breakthrough", -0.04), ("targets", -0.03), ("recovery", 0.21), ("funding", -0.12), ("results", 0.43),
    ("timeline", 0.10), ("pricing", 0.09), ("partnerships", 0.14), ("approvals", 0.03), ("resources", 0.35),
    ("shipments", 0.22), ("personnel", 0.30),
];
