//! Fits the weights of the tags, and the leanings towards kinds and absences, to annotated announcements, and writes the tables of a pack.
//!
//! ```text
//! cargo run --release --example fit -- src/lang/en/weights FOLDER...
//! ```
//!
//! For each of directive, capability and framing two regressions: one over the words of a sentence,
//! which gives the leanings of the words and their pairs (with `--vectors`, words used alike lean alike, so that rare
//! ones get one too); and one over what `Reader::explain` says the sum is made
//! of, with the leaning of the sentence and of those before it, each taken from a model that has not
//! seen the document. The threshold is the middle of those with the best F1 across documents; the tables are
//! scaled so that it falls at 1.0. As the features of one tag depend on the decisions about another,
//! build and run it twice after a change of the cues. Announcements that are nearer to those the crate
//! is for than the others count twice when their folder is named twice, and for the threshold as much as all the others
//! together. The leanings towards a kind are one
//! regression over the words, and so are those towards a sentence that says something to be absent.

mod absence;
mod cases;
#[path = "../../tests/support/extracts.rs"]
mod extracts;
#[path = "../../tests/support/gold.rs"]
mod gold;
mod kinds;
#[path = "../../tests/support/marked.rs"]
mod marked;
mod regression;
#[path = "../shared/mod.rs"]
mod shared;
mod tables;
mod vectors;
mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use extracts::{Label, Subject};
use gold::Document;
use rayon::prelude::*;
use regression::{Model, Row, Weighted, best_threshold, scores_across};
use tables::{Fitted, LEANING_KINDS, write};
use unsaid::{Checklist, Explanation, Part, Reader, Tag};
use vectors::Vectors;
use words::{Words, columns, common_words, leanings, lower_case_words, scaled, word_row};

/// Penalties: on the leaning of a word, the weight of a group or feature, and of a single cue.
const WORD: f64 = 4.0;
const GROUP: f64 = 6.0;
const CUE: f64 = 20.0;
/// Sentences a word must stand in to lean as words used alike do.
const SENTENCES: usize = 2;
/// Documents a word must stand in to get a leaning of its own.
const DOCUMENTS: usize = 10;
/// How much more than a sentence of an announcement an extract counts, and one of a case.
const EXTRACT: f64 = 1.0;
const MARKED: f64 = 4.0;
/// By how much, in log odds, a case must be right.
const MARGIN: f64 = 0.1;
/// What a tag needs without a cue, where 1.0 decides with one: as `NEEDED_BY_WORDS` of `src/tag/mod.rs`.
const NEEDED_BY_WORDS: f64 = 1.2;
const FOLDS: usize = 10;

/// Where a sentence comes from.
#[derive(Clone, Copy, PartialEq)]
enum Origin {
    Announcement,
    Extract,
    Marked,
}

/// What is known of one sentence and tag.
struct Case {
    document: usize,
    origin: Origin,
    /// Its folder was named twice.
    near: bool,
    label: bool,
    words: Words,
    parts: BTreeMap<String, f64>,
    /// A cue speaks for the tag, without which it is never given.
    eligible: bool,
}

impl Case {
    fn new(
        document: usize,
        origin: Origin,
        label: bool,
        sentence: &str,
        explanation: &Explanation,
    ) -> Case {
        Case {
            document,
            origin,
            near: false,
            label,
            words: scaled(sentence),
            parts: parts(explanation),
            eligible: is_eligible(explanation),
        }
    }

    /// How often it counts.
    fn count(&self) -> f64 {
        match self.origin {
            Origin::Announcement => 1.0,
            Origin::Extract => EXTRACT,
            Origin::Marked => MARKED,
        }
    }
}

/// What the tables tell about.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Tables {
    /// What is a tag, and what is said to be absent
    Tags,
    /// What is a claim of a kind
    Kinds,
}

/// Fits the weights of the tags to annotated announcements
#[derive(Parser)]
struct Arguments {
    /// Word vectors in the text format of GloVe: a word and its numbers a line
    #[arg(long)]
    vectors: Option<PathBuf>,
    /// Leave the other tables as they are
    #[arg(long)]
    only: Option<Tables>,
    /// The folder whose tables are written: src/lang/en/weights
    out: PathBuf,
    /// Folders of announcements: .txt files with their gold in a .toml beside each
    #[arg(required = true)]
    gold: Vec<PathBuf>,
}

fn main() -> ExitCode {
    shared::exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> shared::Result<()> {
    let Arguments {
        vectors,
        only,
        out,
        gold,
    } = arguments;
    if !out.is_dir() {
        return Err(format!(
            "{}: is no folder; give the one that holds the tables, src/lang/en/weights",
            out.display()
        )
        .into());
    }
    let kinds = Checklist::default().kinds.len();
    if kinds > LEANING_KINDS {
        return Err(format!(
            "the default checklist has {kinds} kinds, and a row of words_of_kinds.rs {LEANING_KINDS} columns; raise \
             LEANING_KINDS in src/lang/weights.rs and in examples/fit/tables.rs"
        )
        .into());
    }
    let mut documents = Vec::new();
    for folder in gold {
        documents.extend(gold::load(&folder)?);
    }
    let vectors = match vectors {
        Some(path) => vectors::load(&path)?,
        None => Vectors::default(),
    };
    let reader = Reader::builder().build()?;
    let fit_tags = || {
        let fitted = [Tag::Directive, Tag::Capability, Tag::Framing]
            .into_par_iter()
            .map(|tag| {
                let mut cases = cases(tag, &documents, &reader);
                let of_extracts = extracts(tag, documents.len(), &reader);
                cases.extend(of_extracts.map_err(|error| error.to_string())?);
                let next = cases.last().map_or(0, |case| case.document + 1);
                cases.extend(marked_cases(tag, next, &reader));
                fit(tag, &cases, &vectors).map_err(|error| error.to_string())
            });
        shared::Result::Ok((
            fitted.collect::<Result<Vec<_>, String>>()?,
            absence::fit(&documents, &vectors, &reader)?,
        ))
    };
    let fit_kinds = || kinds::fit(&documents, &reader);
    let tags = (only != Some(Tables::Kinds)).then(fit_tags).transpose()?;
    let kinds = (only != Some(Tables::Tags)).then(fit_kinds).transpose()?;
    let tags = tags.as_ref().map(|(fitted, absence)| (&**fitted, absence));
    let written = write(&out, tags, kinds.as_deref());
    Ok(written.map_err(|error| shared::unwritable(&out, &error))?)
}

/// A number for each document. A copy is the same document, so that no model is asked of one whose copy it has
/// seen.
fn numbers(documents: &[Document]) -> impl Iterator<Item = usize> {
    let mut known = BTreeMap::new();
    documents.iter().map(move |document| {
        let next = known.len();
        *known.entry(&document.id).or_insert(next)
    })
}

/// Every explained sentence of the documents.
fn cases(tag: Tag, documents: &[Document], reader: &Reader) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut copies: BTreeMap<usize, usize> = BTreeMap::new();
    for number in numbers(documents) {
        *copies.entry(number).or_default() += 1;
    }
    for (number, document) in numbers(documents).zip(documents) {
        let explanations = reader.explain(&document.text);
        for explanation in explanations.iter().filter(|one| one.tag == tag) {
            let start = explanation.sentence.start;
            let home = (document.sentences)
                .partition_point(|sentence| sentence.span.start <= start)
                .saturating_sub(1);
            let label = document.sentences[home].tags.contains(&tag);
            let sentence = &document.text[explanation.sentence];
            let origin = Origin::Announcement;
            cases.push(Case {
                near: copies[&number] > 1,
                ..Case::new(number, origin, label, sentence, explanation)
            });
        }
    }
    cases
}

/// The sentences of the extracts that are labelled for the tag.
fn extracts(tag: Tag, documents: usize, reader: &Reader) -> shared::Result<Vec<Case>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/extracts");
    let mut cases = Vec::new();
    let files = extracts::load(&folder)?;
    for file in files
        .iter()
        .filter(|file| file.subject == Subject::Tag(tag))
    {
        for ((label, text), number) in file.lines.iter().zip(documents..) {
            for explanation in reader.explain(text).iter().filter(|one| one.tag == tag) {
                let sentence = &text[explanation.sentence];
                let label = *label == Label::Has(true);
                cases.push(Case::new(
                    number,
                    Origin::Extract,
                    label,
                    sentence,
                    explanation,
                ));
            }
        }
    }
    Ok(cases)
}

/// A rule id without its language.
fn bare(rule: &str) -> &str {
    rule.split_once('.').map_or(rule, |(_, rule)| rule)
}

/// The sentences of the bundled cases, which state what must hold and so count more.
fn marked_cases(tag: Tag, documents: usize, reader: &Reader) -> Vec<Case> {
    let mut cases = Vec::new();
    // Each case is a text of its own.
    let mut number = documents;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/cases");
    for path in marked::files(&folder) {
        let file = std::fs::read_to_string(&path).expect("readable");
        let file: marked::File = toml::from_str(&file).expect("valid, as the tests check");
        if !file.checks.contains(&marked::Check::Tags) {
            continue;
        }
        for case in &file.case {
            number += 1;
            let (text, marks) = marked::parse(&case.text).expect("valid, as the tests check");
            for explanation in reader.explain(&text).iter().filter(|one| one.tag == tag) {
                let is_here = |mark: &marked::Mark| {
                    mark.tags.contains(&tag) && mark.span.overlaps(explanation.sentence)
                };
                let label = marks.iter().any(is_here);
                let sentence = &text[explanation.sentence];
                cases.push(Case::new(
                    number,
                    Origin::Marked,
                    label,
                    sentence,
                    explanation,
                ));
            }
        }
    }
    cases
}

/// Whether a cue speaks for the tag.
fn is_eligible(explanation: &Explanation) -> bool {
    explanation
        .parts
        .iter()
        .any(|part| part.rule.is_some() || part.name == "BareQuotation")
}

/// The parts of the sum, by name: each cue counts for its group and for itself.
fn parts(explanation: &Explanation) -> BTreeMap<String, f64> {
    let mut parts = BTreeMap::new();
    for part in &explanation.parts {
        let share = f64::from(part.share);
        match &part.rule {
            Some(rule) => {
                *parts.entry(format!("group {}", part.name)).or_default() += share;
                *parts.entry(format!("cue {}", bare(rule))).or_default() += share;
            }
            None if is_leaning(part) => {}
            None => *parts.entry(format!("feature {}", part.name)).or_default() += share,
        }
    }
    parts
}

fn is_leaning(part: &Part) -> bool {
    part.name == "Words" || part.name == "Register"
}

/// Rows with the label and count of their cases.
fn weighted<'r>(rows: &'r [Row], cases: &[Case]) -> Vec<Weighted<'r>> {
    (rows.iter().zip(cases))
        .map(|(row, case)| (row, case.label, case.count()))
        .collect()
}

fn fit(tag: Tag, cases: &[Case], vectors: &Vectors) -> shared::Result<Fitted> {
    let labels: Vec<bool> = cases.iter().map(|case| case.label).collect();
    let documents: Vec<usize> = cases.iter().map(|case| case.document).collect();
    let eligible: Vec<bool> = cases.iter().map(|case| case.eligible).collect();

    let known = common_words(
        cases.iter().map(|case| (case.document, &case.words)),
        DOCUMENTS,
    );
    let word_columns = columns(known.iter());
    let vectors = &vectors.of(&lower_case_words(
        cases.iter().map(|case| &case.words),
        SENTENCES,
    ));
    let word_rows: Vec<Row> = (cases.iter())
        .map(|case| word_row(&case.words, &word_columns, vectors))
        .collect();
    let penalties = vec![WORD; word_columns.len() + vectors.len()];
    let data = weighted(&word_rows, cases);
    let word_model = Model::fit(&data, &penalties);
    let across_words = scores_across(&data, &documents, &penalties, FOLDS);

    let names = columns(cases.iter().flat_map(|case| case.parts.keys()));
    let (own, register) = (names.len(), names.len() + 1);
    let mut penalties: Vec<f64> = (names.keys())
        .map(|name| if name.starts_with("cue ") { CUE } else { GROUP })
        .collect();
    penalties.extend([GROUP, GROUP]);
    let rows_with = |scores: &[f64]| -> Vec<Row> {
        let (mut document, mut sum, mut count) = (usize::MAX, 0.0, 0.0);
        let row = |(case, score): (&Case, &f64)| {
            if case.document != document {
                (document, sum, count) = (case.document, 0.0, 0.0);
            }
            let leaning = score - word_model.intercept();
            let mut row: Row = (case.parts.iter())
                .map(|(name, share)| (names[name.as_str()], *share))
                .collect();
            row.extend([(own, leaning), (register, sum / (count + 1.0))]);
            sum += leaning;
            count += 1.0;
            row
        };
        cases.iter().zip(scores).map(row).collect()
    };
    let rows = rows_with(&across_words);
    let data = weighted(&rows, cases);
    let across = scores_across(&data, &documents, &penalties, FOLDS);
    // Extracts and cases are picked; only whole announcements, which come first, tell how often a tag is
    // right.
    let is_announced = |case: &&Case| case.origin == Origin::Announcement;
    let announced = ..cases.iter().filter(is_announced).count();
    // Those that are nearer to what the crate is for count as much as all the others together.
    let near = cases[announced].iter().filter(|case| case.near).count();
    let share = (announced.end - near) as f64 / near.max(1) as f64;
    let counts: Vec<f64> = cases[announced]
        .iter()
        .map(|case| if case.near { share } else { 1.0 })
        .collect();
    let (threshold, f1) = best_threshold(
        &across[announced],
        &labels[announced],
        &eligible[announced],
        &counts,
    );
    println!(
        "{tag}: {} sentences, {} words, {} parts; F1 across documents {f1:.3}",
        cases.len(),
        known.len(),
        names.len()
    );
    if f1 <= 0.0 {
        return Err(format!(
            "{tag}: no sentence of the announcements has both the tag and a cue of it, so that no threshold can be \
             told; give more announcements"
        )
        .into());
    }
    // What a reader will see: the leanings of the words as they are written down.
    let seen: Vec<f64> = word_rows.iter().map(|row| word_model.score(row)).collect();
    let seen = rows_with(&seen);
    let mut data = data;
    // What takes its tag from the lead-in of its list needs none of its own.
    let marked = (0..).zip(cases).filter(|(_, case)| {
        case.origin == Origin::Marked && !case.parts.contains_key("feature Led")
    });
    let marked: Vec<usize> = marked.map(|(at, _)| at).collect();
    let model = Model::fit_until_right(&mut data, &penalties, &marked, |model, at| {
        let case = &cases[at];
        let needed = if case.eligible { 1.0 } else { NEEDED_BY_WORDS };
        let bar = model.intercept() + needed * (threshold - model.intercept());
        let above = model.score(&seen[at]) - bar;
        if case.label {
            above >= MARGIN
        } else {
            above <= -MARGIN
        }
    });
    let distance = threshold - model.intercept();
    if distance <= 0.0 {
        return Err(format!(
            "{tag}: a sentence without a cue has the tag already, so that no weight can be told; give more \
             announcements, of which some have the tag and most sentences have not"
        )
        .into());
    }
    let scale = 1.0 / distance;
    Ok(Fitted {
        tag,
        parts: (names.iter())
            .map(|(name, &column)| ((*name).to_owned(), model.weights()[column] * scale))
            .chain([
                ("feature Words".to_owned(), model.weights()[own] * scale),
                (
                    "feature Register".to_owned(),
                    model.weights()[register] * scale,
                ),
            ])
            .collect(),
        words: leanings(&word_model, &word_columns, vectors),
    })
}
