//! Learns from a folder of announcements how often each kind is said, and ranks the silences of one
//! of them, or of another file, by surprise.
//!
//! ```text
//! cargo run --release --example baseline -- [FOLDER [FILE]]
//! ```
//!
//! Without arguments the bundled announcements are learned and each one's most surprising silence is
//! printed. A silence is ranked only when the folder shows well enough how often its kind is said: in
//! ten texts or more (`Frequency::ENOUGH` says why). The surprise is in bits: -log2 of how probable
//! the silence was, so that 0 to 1 is usual, and above 3, less than one text in eight, is rare.

mod shared;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use unsaid::{Baseline, Frequency, Reader, Silence};

/// Ranks the silences of announcements by surprise
#[derive(Parser)]
struct Arguments {
    /// The folder of .txt files that shows what is usual
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/announcements"))]
    folder: PathBuf,
    /// The text file whose silences are ranked; when left out, each file of the folder has its
    /// most surprising one printed
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    shared::exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> shared::Result<()> {
    let reader = Reader::builder().build()?;
    let mut baseline = Baseline::new();
    let mut readings = Vec::new();
    for path in shared::texts(&arguments.folder)? {
        let reading = shared::read(&reader, &path)?;
        if shared::unjudged(&reading).is_some() {
            shared::warn(&reading, path.display());
            continue;
        }
        baseline.learn(&reading);
        readings.push((path, reading));
    }
    let folder = arguments.folder.display();
    if readings.is_empty() {
        return Err(format!("{folder}: nothing can be told of any of its texts").into());
    }
    if readings.len() < Frequency::ENOUGH as usize && arguments.file.is_none() {
        return Err(format!(
            "{folder}: no silence is surprising beside {} texts; give a folder of {} or more",
            readings.len(),
            Frequency::ENOUGH
        )
        .into());
    }
    let mut out = io::stdout().lock();
    if let Some(file) = arguments.file {
        let reading = shared::read(&reader, &file)?;
        if let Some(why) = shared::unjudged(&reading) {
            return Err(format!("{}: nothing to rank. {why}", file.display()).into());
        }
        for silence in baseline.silences(&reading) {
            writeln!(out, "{}", line(&silence))?;
        }
        return Ok(());
    }
    for (path, reading) in &readings {
        if let Some(silence) = baseline.silences(reading).first() {
            let id = path.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(out, "{id:44} {}", line(silence))?;
        }
    }
    Ok(())
}

fn line(silence: &Silence) -> String {
    let Silence {
        kind,
        frequency,
        bits,
        ..
    } = silence;
    let Frequency { readings, said, .. } = frequency;
    if frequency.is_enough() {
        format!("{kind:16} {bits:5.2} bits, said in {said} of {readings}")
    } else {
        format!("{kind:16}   not ranked, said in {said} of {readings}")
    }
}
