//! How far words lean towards a sentence that says something to be absent, and towards the ways of saying so.

use std::collections::BTreeMap;
use std::path::Path;

use unsaid::{Form, Reader, Status};

use crate::cases::{SingleCase, single_cases};
use crate::extracts::{self, Label, Subject};
use crate::gold::Document;
use crate::regression::{Model, Row};
use crate::vectors::Vectors;
use crate::words::{
    Words, columns, common_words, leanings, lower_case_words, word_row, words_and_pairs,
};
use crate::{SENTENCES, numbers, shared};

/// Penalty on what a word leans towards an absence: there are fewer than of the tags.
const WORD: f64 = 5.0;
/// The same towards a form: there are few sentences that say something to be absent.
const WORD_OF_FORM: f64 = 4.0;
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
}

/// A sentence, with how something is said to be absent in it.
struct Sample {
    document: usize,
    words: Words,
    form: Option<Form>,
    count: f64,
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
    Ok(Absence {
        any: regress(&all, vectors, WORD, true, |form| form.is_some()),
        withheld: regress(&own, vectors, WORD_OF_FORM, false, |form| {
            form == Some(Form::Withheld)
        }),
        reported: regress(&absent, vectors, WORD_OF_FORM, false, |form| {
            form == Some(Form::ReportedAbsent)
        }),
    })
}

fn regress(
    samples: &[&Sample],
    vectors: &Vectors,
    penalty: f64,
    pairs: bool,
    label: impl Fn(Option<Form>) -> bool,
) -> Leanings {
    let mut known = common_words(samples.iter().map(|one| (one.document, &one.words)));
    known.retain(|word| pairs || !word.contains(' '));
    let columns = columns(known.iter());
    let vectors = vectors.of(&lower_case_words(
        samples.iter().map(|one| &one.words),
        SENTENCES,
    ));
    let rows: Vec<Row> = (samples.iter())
        .map(|one| word_row(&one.words, &columns, &vectors))
        .collect();
    let data: Vec<_> = (rows.iter().zip(samples))
        .map(|(row, one)| (row, label(one.form), one.count))
        .collect();
    let model = Model::fit(&data, &vec![penalty; columns.len() + vectors.len()]);
    Leanings {
        base: model.intercept,
        words: leanings(&model, &columns, &vectors),
    }
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
            samples.push(Sample {
                document,
                words: words_and_pairs(&one.text[sentence.span]),
                form: forms.first().copied(),
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
        if !matches!(file.subject, Subject::Kind(_)) {
            continue;
        }
        for (label, text) in file.lines {
            let Label::Is(_, form) = label else { continue };
            samples.push(Sample {
                document: first + samples.len(),
                words: words_and_pairs(&text),
                form,
                count: EXTRACT,
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
        let stated = case.disclaimers.and_then(|all| all.into_values().next());
        let is_disclaimed = kinds.values().any(|status| *status == Status::Disclaimed);
        if stated.is_none() && is_disclaimed {
            continue;
        }
        samples.push(Sample {
            document: first + samples.len(),
            words: words_and_pairs(&text),
            form: stated,
            count: MARKED,
        });
    }
    samples
}
