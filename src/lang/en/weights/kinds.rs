//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.69), ("contracts", 0.29), ("export_measures", 0.39), ("capacity", 0.41), ("breakthrough", 0.41),
    ("targets", 0.42), ("recovery", 0.56), ("funding", 0.33), ("results", 0.81), ("timeline", 0.59),
    ("pricing", 0.55), ("partnerships", 0.62), ("approvals", 0.44), ("resources", 0.79), ("shipments", 0.66),
    ("personnel", 0.69),
];
