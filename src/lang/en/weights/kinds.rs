//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", -5.04), ("contracts", -3.06), ("export_measures", -4.03), ("capacity", -3.04),
    ("breakthrough", -2.71), ("targets", -5.66), ("recovery", -5.16), ("funding", -4.17), ("results", -4.14),
    ("timeline", -4.63), ("pricing", -4.28), ("partnerships", -2.58), ("approvals", -2.83), ("resources", -3.69),
    ("shipments", -4.47), ("personnel", -2.07),
];
