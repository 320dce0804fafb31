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
#[path = "../../tests/support/gold.rs"]
mod gold;
#[path = "../../tests/support/score.rs"]
mod score;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use score::{Counts, Scores};
use unsaid::{Span, Tag};

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let mut folder = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/corpora/announcements"
    ));
    let (mut errors, mut only) = (false, String::new());
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--errors" => errors = true,
            "--only" => only = arguments.next().ok_or("--only takes a word")?,
            "--boundaries" => {
                let file = arguments
                    .next()
                    .ok_or("--boundaries takes a file of JSON lines")?;
                return boundaries(Path::new(&file));
            }
            option if option.starts_with('-') => return Err(format!("unknown option {option}")),
            path => folder = PathBuf::from(path),
        }
    }
    let documents = gold::load(&folder)?;
    let mut all = Scores::default();
    let mut genres: BTreeMap<&str, Scores> = BTreeMap::new();
    for document in &documents {
        let scores = score::score(document, &unsaid::read(&document.text));
        all.add(&scores);
        genres.entry(&document.genre).or_default().add(&scores);
    }
    if errors {
        for line in all.errors.iter().filter(|line| line.contains(&only)) {
            println!("{line}");
        }
    }
    table(&all, &baseline::cross_validate(&documents));
    by_genre(&genres);
    Ok(())
}

fn table(all: &Scores, baseline: &[Counts; 4]) {
    println!("{} documents, {} sentences\n", all.documents, all.sentences);
    println!(
        "{:16} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6}   baseline F1",
        "", "P", "R", "F1", "right", "extra", "missed"
    );
    let row = |name: &str, counts: &Counts, beside: String| {
        let Counts {
            right,
            extra,
            missed,
        } = counts;
        let (precision, recall, f1) = (counts.precision(), counts.recall(), counts.f1());
        println!(
            "{name:16} {precision:6.3} {recall:6.3} {f1:6.3} {right:6} {extra:6} {missed:6}   {beside}"
        );
    };
    row("boundary", &all.boundary, String::new());
    for ((tag, counts), beside) in Tag::ALL.iter().zip(&all.tags).zip(baseline) {
        row(tag.as_str(), counts, format!("{:.3}", beside.f1()));
    }
    row("figure overlap", &all.figure_overlap, String::new());
    row("figure exact", &all.figure_exact, String::new());
    row("said", &all.said, String::new());
    row("disclaimers", &all.disclaimers, String::new());
    let beside = baseline.iter().map(Counts::f1).sum::<f64>() / baseline.len() as f64;
    println!(
        "\nmacro tag F1     {:.3}   (bag of words {beside:.3})",
        all.macro_f1()
    );
    println!("role accuracy    {:.3}", all.role_accuracy());
    println!("status accuracy  {:.3}\n", all.status_accuracy());
}

fn by_genre(genres: &BTreeMap<&str, Scores>) {
    print!(
        "{:16} {:>4} {:>5} {:>8}",
        "genre", "docs", "sents", "boundary"
    );
    for tag in Tag::ALL {
        print!(" {:>10}", tag.as_str());
    }
    println!(" {:>6} {:>6} {:>6}", "role", "said", "status");
    for (genre, scores) in genres {
        print!(
            "{genre:16} {:4} {:5} {:8.3}",
            scores.documents,
            scores.sentences,
            scores.boundary.f1()
        );
        for counts in &scores.tags {
            print!(" {:10.3}", counts.f1());
        }
        println!(
            " {:6.3} {:6.3} {:6.3}",
            scores.role_accuracy(),
            scores.said.f1(),
            scores.status_accuracy()
        );
    }
}

#[derive(serde::Deserialize)]
struct Item {
    text: String,
    spans: Vec<Span>,
}

fn boundaries(file: &Path) -> Result<(), String> {
    let lines =
        std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut counts = Counts::default();
    let mut items = 0;
    for (number, line) in lines.lines().enumerate() {
        let item: Item =
            serde_json::from_str(line).map_err(|error| format!("line {}: {error}", number + 1))?;
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
    println!("items {items}  P {precision:.4}  R {recall:.4}  F1 {f1:.4}");
    Ok(())
}
