//! Sentences with what `Reader::explain` says the sum of a tag is made of.

use std::collections::BTreeMap;
use std::path::Path;

use unsaid::{Explanation, Part, Reader, Tag};

use crate::extracts::{self, Label, Subject};
use crate::gold::Document;
use crate::words::{Words, scaled};
use crate::{marked, numbers, shared};

/// How much more than a sentence of an announcement an extract counts, and one of a case.
const EXTRACT: f64 = 1.0;
const MARKED: f64 = 4.0;

/// Where a sentence comes from.
#[derive(Clone, Copy, PartialEq)]
pub enum Origin {
    Announcement,
    Extract,
    Marked,
}

/// What is known of one sentence and tag.
pub struct Sample {
    pub document: usize,
    pub origin: Origin,
    /// Its folder was named twice.
    pub near: bool,
    pub label: bool,
    pub words: Words,
    pub parts: BTreeMap<String, f64>,
    /// A cue speaks for the tag, without which it is never given.
    pub eligible: bool,
}

impl Sample {
    fn new(
        document: usize,
        origin: Origin,
        label: bool,
        sentence: &str,
        explanation: &Explanation,
    ) -> Sample {
        Sample {
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
    pub fn count(&self) -> f64 {
        match self.origin {
            Origin::Announcement => 1.0,
            Origin::Extract => EXTRACT,
            Origin::Marked => MARKED,
        }
    }
}

/// Every explained sentence of the documents.
pub fn of_documents(tag: Tag, documents: &[Document], reader: &Reader) -> Vec<Sample> {
    let mut samples = Vec::new();
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
            samples.push(Sample {
                near: copies[&number] > 1,
                ..Sample::new(number, origin, label, sentence, explanation)
            });
        }
    }
    samples
}

/// The sentences of the extracts that are labelled for the tag.
pub fn of_extracts(tag: Tag, documents: usize, reader: &Reader) -> shared::Result<Vec<Sample>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/extracts");
    let mut samples = Vec::new();
    let files = extracts::load(&folder)?;
    for file in files
        .iter()
        .filter(|file| file.subject == Subject::Tag(tag))
    {
        for ((label, text), number) in file.lines.iter().zip(documents..) {
            for explanation in reader.explain(text).iter().filter(|one| one.tag == tag) {
                let sentence = &text[explanation.sentence];
                let label = *label == Label::Has(true);
                samples.push(Sample::new(
                    number,
                    Origin::Extract,
                    label,
                    sentence,
                    explanation,
                ));
            }
        }
    }
    Ok(samples)
}

/// A rule id without its language.
fn bare(rule: &str) -> &str {
    rule.split_once('.').map_or(rule, |(_, rule)| rule)
}

/// The sentences of the bundled cases, which state what must hold and so count more.
pub fn of_cases(tag: Tag, documents: usize, reader: &Reader) -> Vec<Sample> {
    let mut samples = Vec::new();
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
                samples.push(Sample::new(
                    number,
                    Origin::Marked,
                    label,
                    sentence,
                    explanation,
                ));
            }
        }
    }
    samples
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
