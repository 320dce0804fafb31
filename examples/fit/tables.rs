//! Writes fitted weights as the tables of a language pack.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use unsaid::Tag;

use crate::absence::Absence;
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
/// The same for the words of the kinds, in tenths.
const LEAST_WORD_OF_KINDS: f64 = 3.0;

/// Columns of a row of `words_of_kinds.rs`, however many kinds there are: as `LEANING_KINDS` of
/// `src/lang/weights.rs`.
pub const LEANING_KINDS: usize = 16;

const WIDTH: usize = 118;

/// Writes `groups.rs`, `structure.rs`, `rows.rs`, `words.rs`, `pairs.rs`, `absence.rs`, `absent_kinds.rs`, `kinds.rs`,
/// `words_of_kinds.rs` and `pairs_of_kinds.rs` into `folder`: of the tags, the last three of the kinds.
pub fn write(
    folder: &Path,
    tags: Option<(&[Fitted], &Absence)>,
    kinds: Option<&[Leanings]>,
) -> io::Result<()> {
    let mut tables = Vec::new();
    if let Some((fitted, absence)) = tags {
        tables.extend([
            ("groups.rs", groups(fitted)),
            ("structure.rs", structure(fitted)),
            ("rows.rs", rows(fitted)),
            ("words.rs", words(fitted, absence)),
            ("pairs.rs", pairs(fitted, absence)),
            ("absence.rs", forms(absence)),
            ("absent_kinds.rs", absent_kinds(absence)),
        ]);
    }
    if let Some(kinds) = kinds {
        tables.extend([
            ("kinds.rs", bases(kinds)),
            ("words_of_kinds.rs", words_of_kinds(kinds)),
            ("pairs_of_kinds.rs", pairs_of_kinds(kinds)),
        ]);
    }
    tables
        .iter()
        .try_for_each(|(name, table)| fs::write(folder.join(name), table))
}

fn groups(fitted: &[Fitted]) -> String {
    let groups = fitted.iter().flat_map(|one| {
        let tag = variant(one.tag);
        (parts("group ", one)).map(move |(name, weight)| format!("({tag}, {name:?}, {weight:.2})"))
    });
    table(
        "How much a cue of each group adds.",
        "use crate::vocabulary::Tag::{self, Capability, Directive, Framing};\n\n",
        "GROUPS: &[(Tag, &str, f32)]",
        &lines(groups, "    "),
    )
}

fn structure(fitted: &[Fitted]) -> String {
    let mut structure = String::new();
    for one in fitted {
        let features =
            parts("feature ", one).map(|(name, weight)| format!("({name}, {weight:.2})"));
        let _ = write!(
            structure,
            "    (Tag::{}, &[\n{}    ]),\n",
            variant(one.tag),
            lines(features, "        ")
        );
    }
    table(
        "What the structure of the sentence adds.",
        "use crate::lang::Feature::{self, *};\nuse crate::vocabulary::Tag;\n\n",
        "STRUCTURE: &[(Tag, &[(Feature, f32)])]",
        &structure,
    )
}

fn rows(fitted: &[Fitted]) -> String {
    let rows: BTreeMap<&str, f64> = fitted
        .iter()
        .flat_map(|one| parts("cue ", one))
        .filter(|(_, weight)| weight.abs() >= LEAST_CUE)
        .collect();
    let rows = (rows.iter()).map(|(rule, weight)| format!("({rule:?}, {weight:.2})"));
    table(
        "What single cues add or take beside the weight of their group, by rule id.",
        "",
        "ROWS: &[(&str, f32)]",
        &lines(rows, "    "),
    )
}

fn words(fitted: &[Fitted], absence: &Absence) -> String {
    table(
        "How far words lean towards directive, capability, framing and an absence, in hundredths.",
        "",
        "WORDS: &[(&str, [i16; 4])]",
        &leanings(fitted, absence, |word| !word.contains(' ')),
    )
}

fn pairs(fitted: &[Fitted], absence: &Absence) -> String {
    table(
        "How far two words that follow one another lean beyond what each of them does, in hundredths.",
        "",
        "PAIRS: &[(&str, &str, [i16; 4])]",
        &leanings(fitted, absence, |word| word.contains(' ')),
    )
}

/// The lines of the words, or pairs of them, that are wanted.
fn leanings(fitted: &[Fitted], absence: &Absence, wanted: impl Fn(&str) -> bool) -> String {
    let models = (fitted.iter().map(|one| &one.words)).chain([&absence.any.words]);
    let mut words = by_word(models, fitted.len() + 1);
    words.retain(|word, weights| {
        wanted(word) && weights.iter().any(|weight| weight.abs() >= LEAST_WORD)
    });
    lines(word_rows(&words, hundredths), "    ")
}

fn hundredths(weight: f64) -> f64 {
    weight * 100.0
}

fn forms(absence: &Absence) -> String {
    let models = [&absence.reported, &absence.withheld];
    let mut words = by_word(models.iter().map(|one| &one.words), models.len());
    words.retain(|_, weights| weights.iter().any(|weight| weight.abs() >= LEAST_WORD));
    let bases = models.map(|one| format!("{:.2}", one.base)).join(", ");
    let kinds = absence.kinds.iter().map(|one| format!("{:.1}", one.base));
    let kinds = kinds
        .chain(std::iter::repeat("0.0".to_owned()))
        .take(LEANING_KINDS);
    format!(
        "//! How far sentences lean towards saying that something is absent, and words towards how they say it.\n\n\
         use crate::lang::AbsenceWeights;\n\n#[rustfmt::skip]\n\
         pub(crate) const ABSENCE: AbsenceWeights = AbsenceWeights {{\n    base: {:.2},\n    forms: [{bases}],\n    kinds: [\n{}    ],\n    \
         words_of_forms: &[\n{}    ],\n}};\n",
        absence.any.base,
        lines(kinds, "        "),
        lines(word_rows(&words, hundredths), "        ")
    )
}

fn bases(kinds: &[Leanings]) -> String {
    let bases = (kinds.iter()).map(|one| format!("({:?}, {:.2})", one.kind, one.base));
    table(
        "How far a sentence leans towards each kind before its words are read.",
        "",
        "KINDS: &[(&str, f32)]",
        &lines(bases, "    "),
    )
}

fn absent_kinds(absence: &Absence) -> String {
    let words = absence.kinds.iter().map(|one| &one.words);
    table(
        "How far words lean towards each kind in a sentence that says something to be absent, in tenths.",
        "use crate::lang::KindLeaning;\n\n",
        "ABSENT_KINDS: &[(&str, KindLeaning)]",
        &leanings_of_kinds(words, |_| true),
    )
}

fn words_of_kinds(kinds: &[Leanings]) -> String {
    table(
        "How far words lean towards each kind, in tenths.",
        "use crate::lang::KindLeaning;\n\n",
        "WORDS_OF_KINDS: &[(&str, KindLeaning)]",
        &leanings_of_kinds(kinds.iter().map(|one| &one.words), |word| {
            !word.contains(' ')
        }),
    )
}

fn pairs_of_kinds(kinds: &[Leanings]) -> String {
    table(
        "How far two words that follow one another lean beyond what each of them does, in tenths.",
        "use crate::lang::KindLeaning;\n\n",
        "PAIRS_OF_KINDS: &[(&str, &str, KindLeaning)]",
        &leanings_of_kinds(kinds.iter().map(|one| &one.words), |word| {
            word.contains(' ')
        }),
    )
}

/// The lines of the words, or pairs of them, that are wanted.
fn leanings_of_kinds<'w>(
    kinds: impl Iterator<Item = &'w BTreeMap<String, f64>>,
    wanted: impl Fn(&str) -> bool,
) -> String {
    let mut words = by_word(kinds, LEANING_KINDS);
    // As far as a byte goes.
    let tenths = |weight: f64| (weight * 10.0).round().clamp(-127.0, 127.0);
    let counts = |weight: &f64| tenths(*weight).abs() >= LEAST_WORD_OF_KINDS;
    words.retain(|word, weights| wanted(word) && weights.iter().any(counts));
    lines(word_rows(&words, tenths), "    ")
}

/// The parts of a tag whose name begins with `prefix`, by the rest of it.
fn parts<'f>(prefix: &str, one: &'f Fitted) -> impl Iterator<Item = (&'f str, f64)> {
    (one.parts.iter()).filter_map(move |(name, weight)| Some((name.strip_prefix(prefix)?, *weight)))
}

/// The weights of every word, in a row of `width`: a column for each model, and 0 where it has none.
fn by_word<'w>(
    models: impl Iterator<Item = &'w BTreeMap<String, f64>>,
    width: usize,
) -> BTreeMap<&'w str, Vec<f64>> {
    let mut words: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (column, model) in models.enumerate() {
        for (word, weight) in model {
            words.entry(word).or_insert_with(|| vec![0.0; width])[column] = *weight;
        }
    }
    words
}

/// The rows of a table of words, whose weights are written in the unit that `scaled` gives.
fn word_rows(
    words: &BTreeMap<&str, Vec<f64>>,
    scaled: impl Fn(f64) -> f64,
) -> impl Iterator<Item = String> {
    words.iter().map(move |(word, weights)| {
        let weights: Vec<String> = (weights.iter())
            .map(|weight| format!("{:.0}", scaled(*weight)))
            .collect();
        // The words of a pair stand apart.
        let words: Vec<String> = (word.split(' ')).map(|word| format!("{word:?}")).collect();
        format!("({}, [{}])", words.join(", "), weights.join(", "))
    })
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
