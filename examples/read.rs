//! Reads an announcement and prints its annotated sentences, the checklist and the summary.
//!
//! ```text
//! cargo run --release --example read              # the sample below
//! cargo run --release --example read -- FILE      # a file
//! cargo run --release --example read -- - < FILE  # standard input
//! ```
//!
//! Colours appear on a terminal only; `NO_COLOR` is respected.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use unsaid::Reader;
use unsaid::render::Report;

const SAMPLE: &str =
    include_str!("../corpora/announcements/visit-strategic-minerals-innovation.txt");

fn main() -> ExitCode {
    match run(std::env::args().nth(1).as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of the output has gone away, as `head` does.
        Err(problem) if problem.downcast_ref().is_some_and(is_closed_pipe) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

fn run(source: Option<&str>) -> Result<(), Box<dyn std::error::Error>> {
    let mut bytes = Vec::new();
    match source {
        None => bytes.extend_from_slice(SAMPLE.as_bytes()),
        Some("-") => drop(io::stdin().read_to_end(&mut bytes)?),
        Some(path) => bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?,
    }
    let reader = Reader::builder().build()?;
    let reading = reader.read_bytes(&bytes)?;
    // The stream takes the colours out again where nobody would see them.
    let report = Report::new(&reading).color(true).text();
    anstream::stdout().lock().write_all(report.as_bytes())?;
    Ok(())
}
