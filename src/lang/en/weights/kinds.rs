//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.90), ("contracts", 0.34), ("export_measures", 0.57), ("capacity", 0.16), ("breakthrough", 0.28),
    ("targets", 0.33), ("recovery", 0.79), ("funding", 0.28), ("results", 0.86), ("timeline", 0.18),
    ("pricing", 0.52), ("partnerships", 0.33), ("approvals", 0.33), ("resources", 0.86), ("shipments", 0.62),
    ("personnel", 0.77),
];
