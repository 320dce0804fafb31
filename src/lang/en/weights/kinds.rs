//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.69), ("contracts", 0.28), ("export_measures", 0.32), ("capacity", 0.40), ("breakthrough", 0.35),
    ("targets", 0.38), ("recovery", 0.52), ("funding", 0.30), ("results", 0.80), ("timeline", 0.52),
    ("pricing", 0.49), ("partnerships", 0.56), ("approvals", 0.43), ("resources", 0.72), ("shipments", 0.59),
    ("personnel", 0.66),
];
