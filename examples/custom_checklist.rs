//! Looks for kinds of claims and cues of one's own, built in code and read from JSON.
//!
//! ```text
//! cargo run --release --example custom_checklist [-- CHECKLIST.json FILE]
//! ```

mod shared;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use unsaid::{Checklist, Cue, Dimension, Kind, Reader, Tag};

const TEXT: &str = "Marlow Ceramics will cut 400 jobs at its Leeds works. The company urged suppliers to be patient. \
    It did not say whether the dividend would be paid. We mean to be the last kiln standing.";

/// A checklist as it may stand in a file: one kind of its own.
const JSON: &str = r#"{
    "kinds": [{
        "id": "dividend",
        "name": "dividends",
        "group": "leading",
        "topics": ["dividend+"],
        "acts": ["declare~", "pay~", "raise~", "cut~"],
        "decoys": ["dividend policy"]
    }]
}"#;

/// Looks for kinds of claims and cues of one's own
#[derive(Parser)]
struct Arguments {
    /// A checklist in JSON; a sample when left out
    #[arg(requires = "file")]
    checklist: Option<PathBuf>,
    /// The text file to read
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    shared::exit(run(Arguments::parse()))
}

fn run(arguments: Arguments) -> shared::Result<()> {
    // Errors name the file the checklist comes from.
    let (checklist, source) = match &arguments.checklist {
        None => (sample()?, String::new()),
        Some(path) => {
            let source = format!("{}: ", path.display());
            let checklist = serde_json::from_slice(&shared::bytes(path)?).map_err(|error| {
                format!(
                    "{source}{error}; a checklist looks like JSON in examples/custom_checklist.rs"
                )
            })?;
            (checklist, source)
        }
    };

    // A cue of our own beside those of the language pack.
    let cue = Cue::new(
        "house.framing.last-standing",
        Tag::Framing,
        ["last * standing"],
    );
    let reader = Reader::builder().checklist(checklist).cue(cue).build();
    let reader = reader.map_err(|error| format!("{source}{error}"))?;

    let reading = match &arguments.file {
        None => reader.read(TEXT),
        Some(path) => shared::read(&reader, path)?,
    };
    let mut out = io::stdout().lock();
    for finding in reading.findings() {
        writeln!(out, "{}: {}", finding.kind, finding.status)?;
        for evidence in &finding.evidence {
            let words = &reading.text()[evidence.span];
            writeln!(out, "    {words:?} by {}", evidence.rule)?;
        }
    }
    writeln!(out, "{reading}")?;
    Ok(())
}

/// A kind built in code, one read from JSON, and two of the default checklist.
fn sample() -> shared::Result<Checklist> {
    let mut layoffs = Kind::new("layoffs", "job cuts");
    layoffs.group = "leading".into();
    layoffs.topics = vec!["job+".into(), "position+".into()];
    layoffs.acts = vec!["cut~".into(), "eliminate~".into(), "shed~".into()];
    layoffs.dimensions = vec![Dimension::Count];

    let from_json: Checklist = serde_json::from_str(JSON)?;
    let known = Checklist::default().subset(&["capacity", "funding"])?;
    Ok(Checklist::new(vec![layoffs])
        .extend(from_json.kinds)
        .extend(known.kinds))
}
