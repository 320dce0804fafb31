//! Reads an announcement and prints its annotated sentences, the checklist and the summary.
//!
//! ```text
//! cargo run --release --example read              # the sample below
//! cargo run --release --example read -- FILE      # a file
//! cargo run --release --example read -- - < FILE  # standard input
//! cargo run --release --example read -- --certificate KIND [FILE]
//! ```
//!
//! With `--certificate` only that of a kind is printed: what was searched for it, what was found and
//! what came near it. A kind is given by its id or by what summaries call it.
//! Colours appear on a terminal only; `NO_COLOR` is respected.

mod shared;

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use unsaid::render::Report;
use unsaid::{Checklist, Reader};

const SAMPLE: &str =
    include_str!("../corpora/announcements/visit-strategic-minerals-innovation.txt");

/// Prints the annotated sentences of an announcement, the checklist and the summary
#[derive(Parser)]
struct Arguments {
    /// A text file, or `-` for standard input; a sample when left out
    file: Option<PathBuf>,
    /// Print only what was searched and found of this kind, such as `export_measures` or "export
    /// measures", and what came near it
    #[arg(long, value_name = "KIND")]
    certificate: Option<String>,
}

fn main() -> ExitCode {
    shared::exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> shared::Result<()> {
    let reader = Reader::builder().build()?;
    let kind = (arguments.certificate.as_deref())
        .map(|words| kind(reader.checklist(), words))
        .transpose()?;
    let reading = match arguments.file {
        None => reader.read(SAMPLE),
        Some(path) if path == Path::new("-") => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes)?;
            let reading = shared::decode(&reader, &bytes, "standard input")?;
            shared::warn(&reading, "standard input");
            reading
        }
        Some(path) => {
            let reading = shared::read(&reader, &path)?;
            shared::warn(&reading, path.display());
            reading
        }
    };
    if let Some(text) = kind.and_then(|kind| reading.certificate(kind)) {
        writeln!(io::stdout(), "{text}")?;
        return Ok(());
    }
    // The stream takes the colours out again where nobody would see them.
    let report = Report::new(&reading).color(true).text();
    anstream::stdout().lock().write_all(report.as_bytes())?;
    Ok(())
}

/// The id of the kind that `words` are the id or the name of.
fn kind<'c>(checklist: &'c Checklist, words: &str) -> shared::Result<&'c str> {
    let plain = |words: &str| words.to_lowercase().replace(['_', '-'], " ");
    let meant = plain(words);
    let mut kinds = checklist.kinds.iter();
    if let Some(kind) = kinds.find(|kind| {
        [&kind.id, &kind.name]
            .into_iter()
            .any(|name| plain(name) == meant)
    }) {
        return Ok(&kind.id);
    }
    let known: Vec<String> = (checklist.kinds.iter())
        .map(|kind| format!("{} ({})", kind.id, kind.name))
        .collect();
    let order = if Path::new(words).exists() || words.contains(['.', '/']) {
        "; if this is the file, write `--certificate KIND FILE`, the kind first"
    } else {
        ""
    };
    Err(format!(
        "unknown kind {words:?}{order}; known are: {}",
        known.join(", ")
    )
    .into())
}
