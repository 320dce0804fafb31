//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", 0.91), ("contracts", 0.31), ("export_measures", 0.54), ("capacity", 0.13), ("breakthrough", 0.25),
    ("targets", 0.33), ("recovery", 0.82), ("funding", 0.22), ("results", 0.83), ("timeline", 0.14),
    ("pricing", 0.52), ("partnerships", 0.29), ("approvals", 0.34), ("resources", 0.81), ("shipments", 0.69),
    ("personnel", 0.73),
];
