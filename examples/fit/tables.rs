//! Writes fitted weights as the tables of a language pack.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use unsaid::Tag;

use crate::kinds::Leanings;

/// The weights of one tag.
pub struct Fitted {
    pub tag: Tag,
    /// By "group NAME", "cue RULE" or "feature NAME".
    pub parts: BTreeMap<String, f64>,
    pub words: BTreeMap<String, f64>,
}

/// Single cues and words that weigh less than this are left out.
const LEAST_CUE: f64 = 0.03;
const LEAST_WORD: f64 = 0.1;

const WIDTH: usize = 118;

/// Writes `groups.rs`, `structure.rs`, `rows.rs`, `words.rs`, `kinds.rs` and `words_of_kinds.rs` into
/// `folder`.
pub fn write(folder: &Path, fitted: &[Fitted], kinds: &[Leanings]) -> io::Result<()> {
    write_kinds(folder, kinds)?;
    let of = |prefix: &str, one: &Fitted| -> Vec<(String, f64)> {
        (one.parts.iter())
            .filter_map(|(name, weight)| Some((name.strip_prefix(prefix)?.to_owned(), *weight)))
            .collect()
    };
    let groups = fitted.iter().flat_map(|one| {
        let tag = variant(one.tag);
        (of("group ", one).into_iter())
            .map(move |(name, weight)| format!("({tag}, \"{name}\", {weight:.2})"))
    });
    fs::write(
        folder.join("groups.rs"),
        table(
            "How much a cue of each group adds.",
            "use crate::vocabulary::Tag::{self, Capability, Directive, Framing};\n\n",
            "GROUPS: &[(Tag, &str, f32)]",
            &lines(groups, "    "),
        ),
    )?;
    let mut structure = String::new();
    for one in fitted {
        let features = of("feature ", one)
            .into_iter()
            .map(|(name, weight)| format!("({name}, {weight:.2})"));
        let _ = write!(
            structure,
            "    (Tag::{}, &[\n{}    ]),\n",
            variant(one.tag),
            lines(features, "        ")
        );
    }
    fs::write(
        folder.join("structure.rs"),
        table(
            "What the structure of the sentence adds.",
            "use crate::lang::Feature::{self, *};\nuse crate::vocabulary::Tag;\n\n",
            "STRUCTURE: &[(Tag, &[(Feature, f32)])]",
            &structure,
        ),
    )?;
    let rows: BTreeMap<String, f64> = fitted
        .iter()
        .flat_map(|one| of("cue ", one))
        .filter(|(_, weight)| weight.abs() >= LEAST_CUE)
        .collect();
    let rows = rows
        .iter()
        .map(|(rule, weight)| format!("(\"{rule}\", {weight:.2})"));
    fs::write(
        folder.join("rows.rs"),
        table(
            "What single cues add or take beside the weight of their group, by rule id.",
            "",
            "ROWS: &[(&str, f32)]",
            &lines(rows, "    "),
        ),
    )?;
    let mut words: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (number, one) in fitted.iter().enumerate() {
        for (word, weight) in &one.words {
            words.entry(word).or_insert_with(|| vec![0.0; fitted.len()])[number] = *weight;
        }
    }
    let words = words
        .iter()
        .filter(|(_, weights)| weights.iter().any(|weight| weight.abs() >= LEAST_WORD))
        .map(|(word, weights)| {
            let weights: Vec<String> = (weights.iter())
                .map(|weight| format!("{:.0}", weight * 100.0))
                .collect();
            format!("(\"{word}\", [{}])", weights.join(", "))
        });
    fs::write(
        folder.join("words.rs"),
        table(
            "How far words lean towards directive, capability and framing, in hundredths.",
            "",
            "WORDS: &[(&str, [i16; 3])]",
            &lines(words, "    "),
        ),
    )
}

fn write_kinds(folder: &Path, kinds: &[Leanings]) -> io::Result<()> {
    let bases = (kinds.iter()).map(|one| format!("(\"{}\", {:.2})", one.kind, one.base));
    fs::write(
        folder.join("kinds.rs"),
        table(
            "How far a sentence leans towards each kind before its words are read.",
            "",
            "KINDS: &[(&str, f32)]",
            &lines(bases, "    "),
        ),
    )?;
    let mut words: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (number, one) in kinds.iter().enumerate() {
        for (word, weight) in &one.words {
            // In tenths, as far as a byte goes.
            let weight = (weight * 10.0).round().clamp(-127.0, 127.0);
            words.entry(word).or_insert_with(|| vec![0.0; kinds.len()])[number] = weight;
        }
    }
    words.retain(|_, weights| weights.iter().any(|weight| weight.abs() >= 2.0));
    let words = words.iter().map(|(word, weights)| {
        let weights: Vec<String> = weights
            .iter()
            .map(|weight| format!("{weight:.0}"))
            .collect();
        format!("(\"{word}\", [{}])", weights.join(", "))
    });
    fs::write(
        folder.join("words_of_kinds.rs"),
        table(
            "How far words lean towards each kind, in tenths.",
            "use crate::lang::KindLeaning;\n\n",
            "WORDS_OF_KINDS: &[(&str, KindLeaning)]",
            &lines(words, "    "),
        ),
    )
}

fn variant(tag: Tag) -> &'static str {
    match tag {
        Tag::Directive => "Directive",
        Tag::Capability => "Capability",
        Tag::Figure => "Figure",
        Tag::Framing => "Framing",
    }
}

fn table(about: &str, imports: &str, name: &str, body: &str) -> String {
    format!("//! {about}\n\n{imports}#[rustfmt::skip]\npub(crate) const {name} = &[\n{body}];\n")
}

/// Items on as few lines as fit.
fn lines(items: impl Iterator<Item = String>, indent: &str) -> String {
    let mut lines = String::new();
    let mut width = 0;
    for item in items {
        let item = item
            .replace("-0.00", "0.00")
            .replace("-0,", "0,")
            .replace("-0]", "0]");
        if width > 0 && width + item.len() + 2 > WIDTH {
            lines.push('\n');
            width = 0;
        }
        if width == 0 {
            lines.push_str(indent);
            width = indent.len();
        } else {
            lines.push(' ');
            width += 1;
        }
        let _ = write!(lines, "{item},");
        width += item.len() + 1;
    }
    if width > 0 {
        lines.push('\n');
    }
    lines
}
