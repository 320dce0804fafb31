//! How far words lean towards the kinds: for each kind a regression over the words of a sentence and their pairs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use unsaid::{Checklist, Kind, Reader, Status};

use crate::cases::{SingleCase, single_cases};
use crate::extracts::{self, Label, Subject};
use crate::gold::Document;
use crate::regression::{Model, Row};
use crate::vectors::Vectors;
use crate::words::{Words, columns, common_words, leanings, scaled, word_row};
use crate::{numbers, shared};

/// Penalty on the leaning of a word.
const WORD: f64 = 2.0;
/// Documents a word must stand in to get a leaning of its own.
const DOCUMENTS: usize = 5;
/// How much an extract counts: they were picked for their kinds.
const EXTRACT: f64 = 0.5;
/// How much a case counts for the kinds it does not list, as long as it is right about them.
const UNLISTED: f64 = 0.2;
/// Log odds a claim needs that a phrase shows. The rules are right more often than a sentence with such words is, so
/// that this is far below 0.
const NEEDED: f64 = -3.3;
/// Log odds a claim needs that the words alone make: `PLAIN` of `src/claim/mod.rs` above what one needs that a phrase
/// shows. Change the three together.
const NEEDED_ALONE: f64 = -0.3;

/// By how much, in log odds, a case must be right: more than what rounding the words of a short sentence to tenths may
/// add up to.
const MARGIN: f64 = 0.45;

/// The leanings towards one kind.
pub struct Leanings {
    pub kind: String,
    /// What a sentence leans before its words are read, above what a claim needs.
    pub base: f64,
    pub words: BTreeMap<String, f64>,
}

/// A sentence with what it says.
struct Sample {
    document: usize,
    words: Words,
    /// Whether it says something of a kind, as far as that is known.
    said: BTreeMap<String, bool>,
    /// Those that no phrase of its shows, as far as that is asked.
    alone: BTreeSet<String>,
    /// How much it counts as a sentence that says nothing of the kinds that are not listed; 0 when that is not
    /// known.
    unlisted: f64,
    count: f64,
}

impl Sample {
    /// Whether it says something of a kind, as far as that is known, and how much it counts.
    fn label(&self, kind: &str) -> Option<(bool, f64)> {
        let listed = self.said.get(kind).map(|said| (*said, self.count));
        listed.or_else(|| (self.unlisted > 0.0).then_some((false, self.unlisted)))
    }
}

/// Fits the leanings of every kind of the default checklist.
pub fn fit(documents: &[Document], reader: &Reader) -> shared::Result<Vec<Leanings>> {
    let mut samples = of_documents(documents);
    samples.extend(of_extracts(documents.len())?);
    let first_case = samples.len();
    let next = samples.last().map_or(0, |sample| sample.document + 1);
    samples.extend(of_cases(next, reader));
    let sentences = (samples.iter()).map(|sample| (sample.document, &sample.words));
    let known = common_words(sentences, DOCUMENTS);
    let columns = columns(known.iter());
    // That words used alike lean alike was tried and made kinds no better.
    let vectors = Vectors::default();
    let rows: Vec<Row> = (samples.iter())
        .map(|sample| word_row(&sample.words, &columns, &vectors))
        .collect();
    let penalties = vec![WORD; columns.len()];
    let fit_one = |kind: &Kind| {
        let mut data = Vec::new();
        let mut of_case = Vec::new();
        let mut alone = BTreeSet::new();
        for (at, sample) in samples.iter().enumerate() {
            if let Some((label, count)) = sample.label(&kind.id) {
                if at >= first_case {
                    of_case.push(data.len());
                }
                if sample.alone.contains(&*kind.id) {
                    alone.insert(data.len());
                }
                data.push((&rows[at], label, count));
            }
        }
        let marked: Vec<(&Row, bool)> = data.iter().map(|(row, label, _)| (*row, *label)).collect();
        let model = Model::fit_until_right(&mut data, &penalties, &of_case, |model, at| {
            let (row, label) = marked[at];
            let score = model.score(row);
            // What is said must not be refused, and what isn't must not be made a claim by its words.
            if label && alone.contains(&at) {
                score > NEEDED_ALONE + MARGIN
            } else if label {
                score > NEEDED + MARGIN
            } else {
                score < NEEDED_ALONE - MARGIN
            }
        });
        println!(
            "{}: {} sentences, {} say something of it",
            kind.id,
            data.len(),
            data.iter().filter(|one| one.1).count()
        );
        Leanings {
            kind: kind.id.to_string(),
            base: model.intercept() - NEEDED,
            words: leanings(&model, &columns, &vectors),
        }
    };
    Ok(Checklist::default().kinds.par_iter().map(fit_one).collect())
}

fn of_documents(documents: &[Document]) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (document, one) in numbers(documents).zip(documents) {
        for (number, sentence) in (1..).zip(&one.sentences) {
            let said = one
                .kinds
                .iter()
                .filter(|(_, kind)| kind.status.is_said() && kind.evidence.contains(&number));
            samples.push(Sample {
                document,
                words: scaled(&one.text[sentence.span]),
                said: said.map(|(kind, _)| (kind.clone(), true)).collect(),
                alone: BTreeSet::new(),
                unlisted: 1.0,
                count: 1.0,
            });
        }
    }
    samples
}

fn of_extracts(first: usize) -> shared::Result<Vec<Sample>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/extracts");
    let mut samples = Vec::new();
    for file in extracts::load(&folder)? {
        let Subject::Kind(kind) = file.subject else {
            continue;
        };
        for (label, text) in file.lines {
            let Label::Is(status, _) = label else {
                continue;
            };
            samples.push(Sample {
                document: first + samples.len(),
                words: scaled(&text),
                said: BTreeMap::from([(kind.clone(), status.is_said())]),
                alone: BTreeSet::new(),
                unlisted: 0.0,
                count: EXTRACT,
            });
        }
    }
    Ok(samples)
}

/// The cases that state what is said, by the default checklist.
fn of_cases(first: usize, reader: &Reader) -> Vec<Sample> {
    let mut samples = Vec::new();
    for SingleCase {
        text,
        case,
        checklist,
    } in single_cases(reader)
    {
        let Some(kinds) = case.kinds.filter(|_| checklist.is_none()) else {
            continue;
        };
        let reading = reader.read(&text);
        let is_shown = |kind: &str| {
            let evidence = reading.finding(kind).map(|it| &it.evidence);
            let mut evidence = evidence.into_iter().flatten();
            evidence.any(|it| !it.rule.ends_with(".wording"))
        };
        let is_alone =
            |(kind, status): &(&String, &Status)| status.is_said() && !is_shown(kind.as_str());
        let alone = kinds.iter().filter(is_alone);
        // What is told of former days is claimed, too.
        let is_claimed = |status: &Status| status.is_said() || *status == Status::Background;
        samples.push(Sample {
            document: first + samples.len(),
            words: scaled(&text),
            alone: alone.map(|(kind, _)| kind.clone()).collect(),
            said: (kinds.iter())
                .map(|(kind, status)| (kind.clone(), is_claimed(status)))
                .collect(),
            unlisted: UNLISTED,
            count: 1.0,
        });
    }
    samples
}
