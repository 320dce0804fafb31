//! Prints what changed between two announcements, kind by kind.
//!
//! ```text
//! cargo run --release --example compare -- EARLIER LATER
//! ```

mod shared;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use unsaid::{Change, Movement, Reader, Reading, Side, Status, compare};

/// Prints what changed between two announcements, kind by kind
#[derive(Parser)]
struct Arguments {
    /// The text file that came first
    earlier: PathBuf,
    /// The text file that came after it
    later: PathBuf,
}

fn main() -> ExitCode {
    shared::exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> shared::Result<()> {
    let reader = Reader::builder().build()?;
    let side = |path: &Path| -> shared::Result<Reading> {
        let reading = shared::read(&reader, path)?;
        let name = path.display();
        if let Some(why) = shared::unjudged(&reading) {
            return Err(format!("{name}: nothing to compare. {why}").into());
        }
        let mut findings = reading.findings().iter();
        if findings.any(|finding| finding.status == Status::Unknown) {
            eprintln!(
                "note: {name}: the text breaks off, so that what is not found in it is unknown"
            );
        }
        Ok(reading)
    };
    let (earlier, later) = (side(&arguments.earlier)?, side(&arguments.later)?);
    print(&earlier, &later, &mut io::stdout().lock())?;
    Ok(())
}

fn print(earlier: &Reading, later: &Reading, out: &mut impl Write) -> io::Result<()> {
    let (unchanged, changed): (Vec<_>, Vec<_>) = compare(earlier, later)
        .into_iter()
        .partition(|change| change.movement == Movement::Unchanged);
    for change in changed {
        writeln!(
            out,
            "{} {}: {} -> {}{}",
            change.kind,
            change.movement,
            change.earlier.status,
            change.later.status,
            figures(&change)
        )?;
        print_side("earlier", earlier, &change.earlier, out)?;
        print_side("later", later, &change.later, out)?;
    }
    let unchanged: Vec<&str> = unchanged
        .iter()
        .map(|change| change.kind.as_ref())
        .collect();
    writeln!(out, "unchanged: {}", unchanged.join(", "))
}

/// What became stronger or weaker where the status stayed.
fn figures(change: &Change) -> &'static str {
    match change.movement {
        _ if change.earlier.status != change.later.status => "",
        Movement::Strengthened => ", now with a figure",
        Movement::Weakened => ", now without a figure",
        _ => "",
    }
}

fn print_side(name: &str, reading: &Reading, side: &Side, out: &mut impl Write) -> io::Result<()> {
    if let Some(evidence) = side.evidence.first()
        && let Some(sentence) = reading.sentences().nth(evidence.sentence)
    {
        let words: Vec<&str> = sentence.text().split_whitespace().collect();
        writeln!(out, "  {name}: {}", words.join(" "))?;
    }
    Ok(())
}
