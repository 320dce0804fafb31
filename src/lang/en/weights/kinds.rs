//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.69), ("contracts", 0.28), ("export_measures", 0.35), ("capacity", 0.37), ("breakthrough", 0.34),
    ("targets", 0.36), ("recovery", 0.55), ("funding", 0.28), ("results", 0.79), ("timeline", 0.49),
    ("pricing", 0.48), ("partnerships", 0.55), ("approvals", 0.43), ("resources", 0.71), ("shipments", 0.57),
    ("personnel", 0.65),
];
