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
mod explained;
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
mod tags;
mod vectors;
mod words;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use explained::{of_cases, of_documents, of_extracts};
use gold::Document;
use rayon::prelude::*;
use tables::{LEANING_KINDS, write};
use unsaid::{Checklist, Reader, Tag};
use vectors::Vectors;

/// Sentences a word must stand in to lean as words used alike do.
const SENTENCES: usize = 2;
/// Documents a word must stand in to get a leaning of its own.
const DOCUMENTS: usize = 10;
/// By how much, in log odds, a case must be right.
const MARGIN: f64 = 0.1;

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
                let mut samples = of_documents(tag, &documents, &reader);
                let extracts = of_extracts(tag, documents.len(), &reader);
                samples.extend(extracts.map_err(|error| error.to_string())?);
                let next = samples.last().map_or(0, |sample| sample.document + 1);
                samples.extend(of_cases(tag, next, &reader));
                tags::fit(tag, &samples, &vectors).map_err(|error| error.to_string())
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
