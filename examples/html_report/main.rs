//! Writes reports as HTML pages.
//!
//! ```text
//! cargo run --release --example html_report -- FILE [PAGE]      # one page, to PAGE or standard output
//! cargo run --release --example html_report -- FOLDER [OUTPUT]  # a page for each .txt file, and an index
//! ```
//!
//! A folder's reports go to `OUTPUT` (`report` when not given). Its readings make a baseline, so that
//! every silence is shown with its surprise, unless they are too few to tell it. The index is a page for each column it is sorted by, and
//! they link to each other (`index.html` is by surprise): no script is needed. A file that can't be read
//! is told on standard error when the others have their pages, and the exit code is then 1.

mod index;
#[path = "../shared/mod.rs"]
mod shared;

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use index::Entry;
use unsaid::render::{self, Report};
use unsaid::{Baseline, Reader, Reading, Role};

/// Writes reports as HTML pages: one for a file, or one for each .txt file of a folder and an index
#[derive(Parser)]
struct Arguments {
    /// A text file, or a folder of .txt files
    source: PathBuf,
    /// The page of a file (standard output when left out), or the folder for the pages of a folder
    /// (`report` when left out)
    target: Option<PathBuf>,
}

fn main() -> ExitCode {
    shared::exit(run(Arguments::parse()))
}

fn run(Arguments { source, target }: Arguments) -> shared::Result<()> {
    let reader = Reader::builder().build()?;
    if source.is_dir() {
        let target = target.unwrap_or_else(|| PathBuf::from("report"));
        return folder(&reader, &source, &target);
    }
    let reading = shared::read(&reader, &source)?;
    shared::warn(&reading, source.display());
    let page = render::html(&reading);
    match target {
        Some(path) => shared::write(&path, &page),
        None => Ok(io::stdout().write_all(page.as_bytes())?),
    }
}

fn folder(reader: &Reader, source: &Path, target: &Path) -> shared::Result<()> {
    let page = target
        .extension()
        .is_some_and(|extension| extension == "html");
    if target.is_file() || (page && !target.is_dir()) {
        return Err(format!(
            "{}: is no folder; the pages of a folder go to a folder, give the name of one",
            target.display()
        )
        .into());
    }
    let mut baseline = Baseline::new();
    let mut entries = Vec::new();
    let mut problems = Vec::new();
    for path in shared::texts(source)? {
        let reading = match shared::read(reader, &path) {
            Ok(reading) => reading,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        shared::warn(&reading, path.display());
        baseline.learn(&reading);
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        entries.push(Entry {
            page: page_name(&stem),
            title: title(&reading).unwrap_or_else(|| stem.to_string()),
            file: path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            profile: reading.profile(),
            reading,
            silences: Vec::new(),
        });
    }
    let all = entries.len() + problems.len();
    let finish = || {
        for problem in &problems {
            eprintln!("error: {problem}");
        }
        match problems.len() {
            0 => Ok(()),
            bad => Err(format!("{}: {bad} of {all} files have no report", source.display()).into()),
        }
    };
    if entries.is_empty() {
        return finish();
    }
    fs::create_dir_all(target).map_err(|error| shared::unwritable(target, &error))?;
    for entry in &mut entries {
        entry.silences = baseline.silences(&entry.reading);
        let report = Report::new(&entry.reading)
            .title(&entry.title)
            .silences(&entry.silences)
            .up("index.html", "All announcements");
        shared::write(&target.join(&entry.page), &report.html())?;
    }
    for (page, index) in index::pages(&entries) {
        shared::write(&target.join(page), &index)?;
    }
    let first = target.join("index.html");
    println!(
        "{}, beginning with {}",
        match entries.len() {
            1 => "1 report".to_owned(),
            reports => format!("{reports} reports"),
        },
        first.display()
    );
    finish()
}

/// A file name that is a plain address, and none of those of the index.
fn page_name(stem: &str) -> String {
    let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let mut name = String::from("a-");
    for byte in stem.bytes() {
        match char::from(byte) {
            c if safe(c) => name.push(c),
            _ => drop(write!(name, ".{byte:02x}")),
        }
    }
    name + ".html"
}

fn title(reading: &Reading) -> Option<String> {
    let heading = reading
        .sentences()
        .find(|sentence| sentence.role() == Role::Heading)?;
    let words: Vec<&str> = heading.text().split_whitespace().collect();
    Some(words.join(" "))
}
