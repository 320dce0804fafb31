//! Prints what changed between two announcements, kind by kind.
//!
//! ```text
//! cargo run --release --example compare -- EARLIER LATER
//! ```

mod shared;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use unsaid::{Movement, Reader, Reading, Side, compare};

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
    let earlier = shared::read(&reader, &arguments.earlier)?;
    let later = shared::read(&reader, &arguments.later)?;
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
            "{} {}: {} -> {}",
            change.kind, change.movement, change.earlier.status, change.later.status
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

fn print_side(name: &str, reading: &Reading, side: &Side, out: &mut impl Write) -> io::Result<()> {
    if let Some(evidence) = side.evidence.first()
        && let Some(sentence) = reading.sentences().nth(evidence.sentence)
    {
        let words: Vec<&str> = sentence.text().split_whitespace().collect();
        writeln!(out, "  {name}: {}", words.join(" "))?;
    }
    Ok(())
}
