//! How far a sentence leans towards each kind before its words are read.

#[rustfmt::skip]
pub(crate) const KINDS: &[(&str, f32)] = &[
    ("production", -4.54), ("contracts", -2.56), ("export_measures", -3.53), ("capacity", -2.54),
    ("breakthrough", -2.21), ("targets", -5.16), ("recovery", -4.66), ("funding", -3.67), ("results", -3.64),
    ("timeline", -4.13), ("pricing", -3.78), ("partnerships", -2.15), ("approvals", -2.33), ("resources", -3.19),
    ("shipments", -3.97), ("personnel", -1.57),
];
