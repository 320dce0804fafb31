//! English abbreviations that are written with a full stop, by class.

use crate::lang::class::*;
use crate::text::word::Classes;

#[rustfmt::skip]
pub(crate) const MONTHS: &[&[&str]] = &[
    &["january", "jan"], &["february", "feb"], &["march", "mar"], &["april", "apr"], &["may"], &["june", "jun"],
    &["july", "jul"], &["august", "aug"], &["september", "sep", "sept"], &["october", "oct"], &["november", "nov"],
    &["december", "dec"],
];

#[rustfmt::skip]
pub(crate) const ABBREVIATIONS: &[(Classes, &[&str])] = &[
    (TITLE | ABBREVIATION, &["smt", "shri", "cllr", "mr", "mrs", "ms", "dr", "prof", "eng", "hon", "rev", "fr", "sr", "st", "gen", "col", "maj", "capt",
        "cmdr", "lt", "sgt", "adm", "gov", "sen", "rep", "pres", "messrs", "mme", "mlle", "dipl", "ing", "supt", "assoc", "amb", "insp", "ret"]),
    (COMPANY | ABBREVIATION, &["inc", "ltd", "corp", "co", "llc", "plc", "cos", "bros", "pty", "bhd", "sdn", "pte", "assn", "mfg"]),
    // States and provinces stand in datelines as names of companies do: "RENO, Nev. (May 3)".
    (COMPANY | ABBREVIATION, &["ala", "ariz", "calif", "colo", "conn", "fla", "ga", "kan", "mich", "minn", "mont", "neb", "nev", "okla",
        "pa", "tenn", "tex", "va", "vt", "wis", "wyo", "ont", "alta", "sask", "que"]),
    (MONTH, MONTHS[0]), (MONTH, MONTHS[1]), (MONTH, MONTHS[2]), (MONTH, MONTHS[3]), (MONTH, MONTHS[4]), (MONTH, MONTHS[5]),
    (MONTH, MONTHS[6]), (MONTH, MONTHS[7]), (MONTH, MONTHS[8]), (MONTH, MONTHS[9]), (MONTH, MONTHS[10]), (MONTH, MONTHS[11]),
    (ABBREVIATION, &["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]),
    (UNIT_ABBREVIATION | ABBREVIATION, &["approx", "sq", "ft", "lbs", "lb", "oz", "mi", "yd", "hr", "hrs", "min", "max", "avg", "est",
        "kg", "cu", "bn", "mn", "mln", "dept", "div", "tel", "ext", "ave", "blvd", "rd", "hwy", "bldg", "apt", "ste", "fl"]),
    (LATIN | ABBREVIATION, &["e.g.", "i.e.", "sl", "ul", "eg", "ie", "vs", "viz", "cf", "al", "incl", "excl", "ca", "c", "approx"]),
    (ABBREVIATION, &["etc", "jr", "a.m.", "p.m.", "ph", "esq", "u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "b.c."]),
    (NUMBERED | ABBREVIATION, &["no", "nos", "fig", "figs", "art", "arts", "sec", "vol", "ch", "para", "paras", "pt", "pp", "ref", "reg",
        "eq", "ed", "app", "rs"]),
    // Whole words that label a number, as these do.
    (NUMBERED, &["section", "sections", "article", "chapter", "clause", "annex", "schedule", "paragraph", "part", "title", "rule"]),
];
