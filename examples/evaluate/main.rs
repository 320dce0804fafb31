//! Scores the crate on a folder of announcements with gold (`<id>.txt` beside `<id>.toml`).
//!
//! ```text
//! cargo run --release --example evaluate -- [FOLDER] [--errors] [--only WORD]
//! cargo run --release --example evaluate -- --boundaries FILE.jsonl
//! ```
//!
//! Without a folder the bundled `corpora/announcements` are scored. `--errors` lists the misses,
//! `--only` those whose line contains a word. `--boundaries` scores sentence boundaries alone, on
//! JSON lines `{"id", "text", "spans"}`. A bag-of-words baseline, trained on the other documents of
//! the folder, is printed beside the crate.

mod baseline;
mod extracts;
#[path = "../../tests/support/gold.rs"]
mod gold;
#[path = "../../tests/support/extracts.rs"]
mod labelled;
#[path = "../../tests/support/score.rs"]
mod score;
#[path = "../shared/mod.rs"]
mod shared;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use score::{Counts, Scores};
use unsaid::{Span, Tag};

/// Scores the crate on a folder of announcements with gold
#[derive(Parser)]
struct Arguments {
    /// A folder of announcements: .txt files with their gold in a .toml beside each
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/announcements"))]
    folder: PathBuf,
    /// List what was missed
    #[arg(long)]
    errors: bool,
    /// List only the misses whose line contains this word
    #[arg(long, value_name = "WORD", requires = "errors")]
    only: Option<String>,
    /// Score a folder of extracts: corpora/extracts
    #[arg(long, value_name = "FOLDER", exclusive = true)]
    extracts: Option<PathBuf>,
    /// Score sentence boundaries alone, on JSON lines {"id", "text", "spans"}
    #[arg(long, value_name = "FILE", exclusive = true)]
    boundaries: Option<PathBuf>,
}

fn main() -> ExitCode {
    shared::exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> shared::Result<()> {
    let mut out = io::stdout().lock();
    if let Some(file) = arguments.boundaries {
        return boundaries(&file, &mut out);
    }
    if let Some(folder) = arguments.extracts {
        return extracts::print(&folder, &mut out);
    }
    let documents = gold::load(&arguments.folder)?;
    let mut all = Scores::default();
    let mut genres: BTreeMap<&str, Scores> = BTreeMap::new();
    for document in &documents {
        let scores = score::score(document, &unsaid::read(&document.text));
        all.add(&scores);
        genres.entry(&document.genre).or_default().add(&scores);
    }
    if arguments.errors {
        let only = arguments.only.unwrap_or_default();
        for line in all.errors.iter().filter(|line| line.contains(&only)) {
            writeln!(out, "{line}")?;
        }
    }
    table(&all, &baseline::cross_validate(&documents), &mut out)?;
    by_genre(&genres, &mut out)?;
    Ok(())
}

fn table(all: &Scores, baseline: &[Counts; 4], out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{} documents, {} sentences\n",
        all.documents, all.sentences
    )?;
    writeln!(
        out,
        "{:16} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6}   baseline F1",
        "", "P", "R", "F1", "right", "extra", "missed"
    )?;
    let mut row = |name: &str, counts: &Counts, beside: String| {
        let Counts {
            right,
            extra,
            missed,
        } = counts;
        let (precision, recall, f1) = (counts.precision(), counts.recall(), counts.f1());
        writeln!(
            out,
            "{name:16} {precision:6.3} {recall:6.3} {f1:6.3} {right:6} {extra:6} {missed:6}   {beside}"
        )
    };
    row("boundary", &all.boundary, String::new())?;
    for ((tag, counts), beside) in Tag::ALL.iter().zip(&all.tags).zip(baseline) {
        row(tag.as_str(), counts, format!("{:.3}", beside.f1()))?;
    }
    row("figure overlap", &all.figure_overlap, String::new())?;
    row("figure exact", &all.figure_exact, String::new())?;
    row("said", &all.said, String::new())?;
    row("disclaimers", &all.disclaimers, String::new())?;
    let beside = baseline.iter().map(Counts::f1).sum::<f64>() / baseline.len() as f64;
    writeln!(
        out,
        "\nmacro tag F1     {:.3}   (bag of words {beside:.3})",
        all.macro_f1()
    )?;
    writeln!(out, "role accuracy    {:.3}", all.role_accuracy())?;
    writeln!(out, "status accuracy  {:.3}\n", all.status_accuracy())
}

fn by_genre(genres: &BTreeMap<&str, Scores>, out: &mut impl Write) -> io::Result<()> {
    write!(
        out,
        "{:16} {:>4} {:>5} {:>8}",
        "genre", "docs", "sents", "boundary"
    )?;
    for tag in Tag::ALL {
        write!(out, " {:>10}", tag.as_str())?;
    }
    writeln!(out, " {:>6} {:>6} {:>6}", "role", "said", "status")?;
    for (genre, scores) in genres {
        write!(
            out,
            "{genre:16} {:4} {:5} {:8.3}",
            scores.documents,
            scores.sentences,
            scores.boundary.f1()
        )?;
        for counts in &scores.tags {
            write!(out, " {:10.3}", counts.f1())?;
        }
        writeln!(
            out,
            " {:6.3} {:6.3} {:6.3}",
            scores.role_accuracy(),
            scores.said.f1(),
            scores.status_accuracy()
        )?;
    }
    Ok(())
}

#[derive(serde::Deserialize)]
struct Item {
    text: String,
    spans: Vec<Span>,
}

fn boundaries(file: &Path, out: &mut impl Write) -> shared::Result<()> {
    let lines = shared::bytes(file)?;
    let mut counts = Counts::default();
    let mut items = 0;
    for (line, number) in lines.split(|byte| *byte == b'\n').zip(1..) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let item: Item = serde_json::from_slice(line).map_err(|error| {
            let name = file.display();
            format!("{name}, line {number}: not an object with `text` and `spans`: {error}")
        })?;
        let reading = unsaid::read(&item.text);
        let read = reading.sentences().map(|sentence| sentence.span());
        counts.add(score::boundary_counts(
            &item.text,
            item.spans.iter().copied(),
            read,
        ));
        items += 1;
    }
    let (precision, recall, f1) = (counts.precision(), counts.recall(), counts.f1());
    writeln!(
        out,
        "items {items}  P {precision:.4}  R {recall:.4}  F1 {f1:.4}"
    )?;
    Ok(())
}
