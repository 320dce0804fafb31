//! How far words lean towards a sentence that says something to be absent, towards the ways of saying so, and
//! towards what is absent.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use unsaid::{Checklist, Form, Kind, Reader, Status};

use crate::cases::{SingleCase, single_cases};
use crate::extracts::{self, Label, Subject};
use crate::gold::{Document, GoldKind};
use crate::regression::{Model, Row, Weighted, logistic};
use crate::vectors::Vectors;
use crate::words::{
    Words, columns, common_words, leanings, lower_case_words, word_row, words_and_pairs,
};
use crate::{DOCUMENTS, MARGIN, SENTENCES, numbers, shared};

/// Penalties: on what a word leans towards an absence, towards a form of saying so and towards what is absent, and on
/// what a sentence leans towards that before its words are read.
const WORD: f64 = 2.0;
const WORD_OF_FORM: f64 = 1.0;
const WORD_OF_KIND: f64 = 1.0;
const BASE_OF_KIND: f64 = 0.1;
/// Sentences that say something to be absent in which a rare word must stand to lean for itself, and a word to lean
/// towards what is absent.
const RARE: usize = 2;
const ABSENT: usize = 3;
/// How likely something of a kind must be absent for it to be so where a trigger reaches it, and where none does: the
/// bars of these names in `src/claim/absence.rs`, with a margin. Change them together.
const REACHED: f64 = 0.06;
const UNREACHED: f64 = 0.18;
/// How much a sentence counts that says something of a kind: words that name a kind where it is said name it where
/// it is absent, too.
const SAID: f64 = 0.05;
/// How much an extract counts, and a case.
const EXTRACT: f64 = 0.5;
const MARKED: f64 = 2.0;

/// The leanings of words, and of a sentence without them.
#[derive(Default)]
pub struct Leanings {
    pub base: f64,
    pub words: BTreeMap<String, f64>,
}

/// The leanings towards an absence, and among absences towards what is withheld and what is reported absent.
pub struct Absence {
    pub any: Leanings,
    pub withheld: Leanings,
    pub reported: Leanings,
    /// Towards each kind of the default checklist, where something is absent.
    pub kinds: Vec<Leanings>,
}

/// A sentence, with how something is said to be absent in it.
struct Sample {
    document: usize,
    words: Words,
    form: Option<Form>,
    /// The kinds of which something is absent when it has a form, and else those of which something is said.
    kinds: BTreeSet<String>,
    /// The one kind that this is known of, unless it is of all.
    known: Option<String>,
    count: f64,
    is_case: bool,
}

impl Sample {
    /// Whether it is of a kind, as far as that is known, and how much it counts.
    fn label(&self, kind: &str) -> Option<(bool, f64)> {
        let known = self.known.as_ref().is_none_or(|known| known == kind);
        let count = match self.form {
            Some(_) => self.count,
            None if self.kinds.is_empty() => return None,
            None => SAID * self.count,
        };
        known.then_some((self.kinds.contains(kind), count))
    }
}

/// Samples as the rows of a regression.
struct Table<'s> {
    samples: &'s [&'s Sample],
    columns: BTreeMap<&'s str, usize>,
    vectors: Vectors,
    rows: Vec<Row>,
}

impl<'s> Table<'s> {
    /// `known` are the words that lean for themselves; the others lean as those used alike.
    fn new(samples: &'s [&'s Sample], known: &'s BTreeSet<String>, vectors: &Vectors) -> Table<'s> {
        let columns = columns(known.iter());
        let words = lower_case_words(samples.iter().map(|one| &one.words), SENTENCES);
        let vectors = vectors.of(&words);
        let row = |one: &&Sample| word_row(&one.words, &columns, &vectors);
        let rows = samples.iter().map(row).collect();
        Table {
            samples,
            columns,
            vectors,
            rows,
        }
    }

    /// How many columns there are.
    fn width(&self) -> usize {
        self.columns.len() + self.vectors.len()
    }

    /// The rows with the label and count of those that have one.
    fn labelled(&self, label: impl Fn(&Sample) -> Option<(bool, f64)>) -> Vec<Weighted<'_>> {
        (self.rows.iter().zip(self.samples))
            .filter_map(|(row, one)| label(one).map(|(label, count)| (row, label, count)))
            .collect()
    }

    fn leanings(&self, model: &Model) -> Leanings {
        Leanings {
            base: model.intercept(),
            words: leanings(model, &self.columns, &self.vectors),
        }
    }
}

/// Fits the leanings.
pub fn fit(documents: &[Document], vectors: &Vectors, reader: &Reader) -> shared::Result<Absence> {
    let mut samples = of_documents(documents);
    samples.extend(of_extracts(documents.len())?);
    let next = samples.last().map_or(0, |sample| sample.document + 1);
    samples.extend(of_cases(next, reader));
    let absent: Vec<&Sample> = samples.iter().filter(|one| one.form.is_some()).collect();
    println!(
        "absence: {} sentences, {} say that something is absent",
        samples.len(),
        absent.len()
    );
    let all: Vec<&Sample> = samples.iter().collect();
    // What is reported absent is told from the rest, and what is withheld from what is denied.
    let own: Vec<&Sample> = (absent.iter().copied())
        .filter(|one| one.form != Some(Form::ReportedAbsent))
        .collect();
    let (any, likelihoods) = any(&all, vectors);
    Ok(Absence {
        any,
        withheld: forms(&own, vectors, Form::Withheld),
        reported: forms(&absent, vectors, Form::ReportedAbsent),
        kinds: kinds(&samples, &likelihoods, vectors),
    })
}

/// The words that lean for themselves.
fn known(samples: &[&Sample]) -> BTreeSet<String> {
    let mut known = common_words(
        samples.iter().map(|one| (one.document, &one.words)),
        DOCUMENTS,
    );
    known.extend(words_of_absence(samples));
    known
}

/// Towards saying that something is absent, with how likely every sample does.
fn any(samples: &[&Sample], vectors: &Vectors) -> (Leanings, Vec<f64>) {
    let known = known(samples);
    let table = Table::new(samples, &known, vectors);
    let mut data = table.labelled(|one| Some((one.form.is_some(), one.count)));
    let cases: Vec<usize> = (0..samples.len())
        .filter(|&at| samples[at].is_case)
        .collect();
    let penalties = vec![WORD; table.width()];
    let model = Model::fit_until_right(&mut data, &penalties, &cases, |model, at| {
        let score = model.score(&table.rows[at]);
        if samples[at].form.is_some() {
            score > -MARGIN
        } else {
            logistic(score) < UNREACHED
        }
    });
    let likely = table.rows.iter().map(|row| logistic(model.score(row)));
    (table.leanings(&model), likely.collect())
}

/// Towards each kind, where something is absent.
fn kinds(samples: &[Sample], likelihoods: &[f64], vectors: &Vectors) -> Vec<Leanings> {
    let absent = samples.iter().filter(|one| one.form.is_some());
    let words = lower_case_words(absent.map(|one| &one.words), ABSENT);
    let words: BTreeSet<String> = words.into_iter().map(str::to_owned).collect();
    let all: Vec<&Sample> = samples.iter().collect();
    let table = Table::new(
        &all,
        &words,
        &vectors.of(&words.iter().map(String::as_str).collect()),
    );
    let is_absent = table.width();
    let rows: Vec<Row> = (table.rows.iter().zip(samples))
        .map(|(row, one)| {
            let mut row = row.clone();
            row.extend(one.form.map(|_| (is_absent, 1.0)));
            row
        })
        .collect();
    let mut penalties = vec![WORD_OF_KIND; is_absent];
    penalties.push(BASE_OF_KIND);
    let fit_one = |kind: &Kind| {
        let (mut data, mut cases, mut places) = (Vec::new(), Vec::new(), Vec::new());
        for (at, one) in samples.iter().enumerate() {
            if let Some((label, count)) = one.label(&kind.id) {
                cases.extend(one.is_case.then_some(data.len()));
                data.push((&rows[at], label, count));
                places.push(at);
            }
        }
        let model = Model::fit_until_right(&mut data, &penalties, &cases, |model, case| {
            let at = places[case];
            let likelihood = likelihoods[at] * logistic(model.score(&rows[at]));
            match samples[at].form {
                Some(_) if samples[at].kinds.contains(&*kind.id) => likelihood > REACHED,
                Some(_) => likelihood < UNREACHED,
                None => true,
            }
        });
        Leanings {
            base: model.intercept() + model.weights()[is_absent],
            ..table.leanings(&model)
        }
    };
    Checklist::default().kinds.par_iter().map(fit_one).collect()
}

/// Among sentences that say something to be absent, towards a form of saying so.
fn forms(samples: &[&Sample], vectors: &Vectors, form: Form) -> Leanings {
    let mut known = known(samples);
    known.retain(|word| !word.contains(' '));
    let table = Table::new(samples, &known, vectors);
    let data = table.labelled(|one| Some((one.form == Some(form), one.count)));
    let model = Model::fit(&data, &vec![WORD_OF_FORM; table.width()]);
    table.leanings(&model)
}

/// The words and pairs that stand in several sentences that say something to be absent, however rare they are.
fn words_of_absence(samples: &[&Sample]) -> impl Iterator<Item = String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let absent = samples.iter().filter(|one| one.form.is_some());
    for word in absent.flat_map(|one| one.words.keys()) {
        if !word.contains(char::is_uppercase) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let several = counts.into_iter().filter(|(_, count)| *count >= RARE);
    several.map(|(word, _)| word.to_owned())
}

fn of_documents(documents: &[Document]) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (document, one) in numbers(documents).zip(documents) {
        for (number, sentence) in (1..).zip(&one.sentences) {
            let mut forms: Vec<Form> = (one.kinds.values())
                .flat_map(|kind| &kind.disclaimers)
                .filter(|(_, sentence)| *sentence == number)
                .map(|(form, _)| *form)
                .collect();
            // Of two forms the rarer is what its words show.
            forms.sort_by_key(|form| match form {
                Form::ReportedAbsent => 0,
                Form::Withheld => 1,
                _ => 2,
            });
            let form = forms.first().copied();
            let is_of = |kind: &GoldKind| match form {
                Some(_) => kind.disclaimers.iter().any(|(_, at)| *at == number),
                None => kind.status.is_said() && kind.evidence.contains(&number),
            };
            let kinds = one.kinds.iter().filter(|(_, kind)| is_of(kind));
            samples.push(Sample {
                document,
                words: words_and_pairs(&one.text[sentence.span]),
                form,
                kinds: kinds.map(|(kind, _)| kind.clone()).collect(),
                known: None,
                count: 1.0,
                is_case: false,
            });
        }
    }
    samples
}

fn of_extracts(first: usize) -> shared::Result<Vec<Sample>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/extracts");
    let mut samples = Vec::new();
    for file in extracts::load(&folder)? {
        for (label, text) in file.lines {
            let (form, kinds, known) = match (&file.subject, label) {
                (Subject::Kind(kind), Label::Is(status, form)) => {
                    let is_of = form.is_some() || status.is_said();
                    let kinds = is_of.then(|| kind.clone()).into_iter().collect();
                    (form, kinds, Some(kind.clone()))
                }
                (Subject::Absence, Label::Absent(form, kinds)) => (form, kinds, None),
                _ => continue,
            };
            samples.push(Sample {
                document: first + samples.len(),
                words: words_and_pairs(&text),
                form,
                kinds,
                known,
                count: EXTRACT,
                is_case: false,
            });
        }
    }
    Ok(samples)
}

/// The cases that state what is said, and so what is said to be absent.
fn of_cases(first: usize, reader: &Reader) -> Vec<Sample> {
    let mut samples = Vec::new();
    for SingleCase { text, case, .. } in single_cases(reader) {
        let Some(kinds) = case.kinds else { continue };
        let disclaimers = case.disclaimers.unwrap_or_default();
        let stated = disclaimers.values().next().copied();
        let is_disclaimed = kinds.values().any(|status| *status == Status::Disclaimed);
        if stated.is_none() && is_disclaimed {
            continue;
        }
        samples.push(Sample {
            document: first + samples.len(),
            words: words_and_pairs(&text),
            form: stated,
            kinds: disclaimers.into_keys().collect(),
            known: None,
            count: MARKED,
            is_case: true,
        });
    }
    samples
}
