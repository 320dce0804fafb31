//! Reads an announcement and prints its annotated sentences, the checklist and the summary.
//!
//! ```text
//! cargo run --release --example read              # the sample below
//! cargo run --release --example read -- FILE      # a file
//! cargo run --release --example read -- - < FILE  # standard input
//! cargo run --release --example read -- --certificate KIND [FILE]
//! ```
//!
//! With `--certificate` only that of a kind is printed: what was searched for it, and what came near it.
//! Colours appear on a terminal only; `NO_COLOR` is respected.

mod shared;

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use unsaid::Reader;
use unsaid::render::Report;

const SAMPLE: &str =
    include_str!("../corpora/announcements/visit-strategic-minerals-innovation.txt");

/// Prints the annotated sentences of an announcement, the checklist and the summary
#[derive(Parser)]
struct Arguments {
    /// A text file, or `-` for standard input; a sample when left out
    file: Option<PathBuf>,
    /// Print only what was searched for this kind, such as `export_measures`, and what came near it
    #[arg(long, value_name = "KIND")]
    certificate: Option<String>,
}

fn main() -> ExitCode {
    shared::exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> shared::Result<()> {
    let reader = Reader::builder().build()?;
    if let Some(kind) = &arguments.certificate {
        // The error of an unknown kind lists those there are.
        reader.checklist().subset(&[kind])?;
    }
    let reading = match arguments.file {
        None => reader.read(SAMPLE),
        Some(path) if path == Path::new("-") => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes)?;
            shared::decode(&reader, &bytes, "standard input")?
        }
        Some(path) => shared::read(&reader, &path)?,
    };
    if let Some(text) = (arguments.certificate).and_then(|kind| reading.certificate(&kind)) {
        writeln!(io::stdout(), "{text}")?;
        return Ok(());
    }
    // The stream takes the colours out again where nobody would see them.
    let report = Report::new(&reading).color(true).text();
    anstream::stdout().lock().write_all(report.as_bytes())?;
    Ok(())
}
