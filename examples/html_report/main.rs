//! Writes reports as HTML pages.
//!
//! ```text
//! cargo run --release --example html_report -- FILE [PAGE]      # one page, to PAGE or standard output
//! cargo run --release --example html_report -- FOLDER [OUTPUT]  # a page for each .txt file, and an index
//! ```
//!
//! A folder's reports go to `OUTPUT` (`report` when not given). Its readings make a baseline, so that
//! every silence is shown with its surprise. The index comes in two orders that link to each other,
//! by surprise (`index.html`) and by number of silences (`silences.html`): no script is needed.

use std::cmp::Ordering;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use unsaid::render::{self, Report, escape};
use unsaid::{Baseline, Reader, Reading, Role, Silence};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let source = arguments
        .next()
        .ok_or("usage: html_report FILE [PAGE] | FOLDER [OUTPUT]")?;
    let target = arguments.next();
    let reader = Reader::builder().build()?;
    if source.is_dir() {
        let target = target.unwrap_or_else(|| PathBuf::from("report"));
        return folder(&reader, &source, &target);
    }
    let page = render::html(&read(&reader, &source)?);
    match target {
        Some(path) => write(&path, &page),
        None => Ok(io::stdout().write_all(page.as_bytes())?),
    }
}

/// One announcement of a folder.
struct Entry {
    page: String,
    title: String,
    reading: Reading,
    /// The unsaid kinds, the most surprising first.
    silences: Vec<Silence>,
}

fn folder(reader: &Reader, source: &Path, target: &Path) -> Result<()> {
    let mut paths: Vec<PathBuf> = fs::read_dir(source)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    if paths.is_empty() {
        return Err(format!("{}: no .txt files", source.display()).into());
    }
    let mut baseline = Baseline::new();
    let mut entries = Vec::new();
    for path in &paths {
        let reading = read(reader, path)?;
        baseline.learn(&reading);
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        entries.push(Entry {
            page: page_name(&stem),
            title: title(&reading).unwrap_or_else(|| stem.into_owned()),
            reading,
            silences: Vec::new(),
        });
    }
    fs::create_dir_all(target)?;
    for entry in &mut entries {
        entry.silences = baseline.silences(&entry.reading);
        let report = Report::new(&entry.reading)
            .title(&entry.title)
            .silences(&entry.silences)
            .up("index.html", "All announcements");
        write(&target.join(&entry.page), &report.html())?;
    }
    entries.sort_by(|a, b| by_surprise(&b.silences, &a.silences));
    write(
        &target.join("index.html"),
        &index(&entries, Order::Surprise),
    )?;
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.silences.len()));
    write(
        &target.join("silences.html"),
        &index(&entries, Order::Silences),
    )?;
    println!("{} reports in {}", entries.len(), target.display());
    Ok(())
}

fn read(reader: &Reader, path: &Path) -> Result<Reading> {
    let name = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let bytes = fs::read(path).map_err(|error| name(&error))?;
    Ok(reader.read_bytes(&bytes).map_err(|error| name(&error))?)
}

fn write(path: &Path, page: &str) -> Result<()> {
    Ok(fs::write(path, page).map_err(|error| format!("{}: {error}", path.display()))?)
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

/// The more surprising of the first silences decides, then that of the second ones, and so on.
fn by_surprise(a: &[Silence], b: &[Silence]) -> Ordering {
    let bits = |silences: &[Silence]| silences.iter().map(|s| s.bits).collect::<Vec<_>>();
    bits(a).partial_cmp(&bits(b)).unwrap_or(Ordering::Equal)
}

#[derive(Clone, Copy, PartialEq)]
enum Order {
    Surprise,
    Silences,
}

fn index(entries: &[Entry], order: Order) -> String {
    let head = |of: Order, page: &str, name: &str| {
        if of == order {
            format!(
                r#"<th scope="col" class="number" aria-sort="descending">{name} <span aria-hidden="true">▼</span></th>"#
            )
        } else {
            format!(r#"<th scope="col" class="number"><a href="{page}">{name}</a></th>"#)
        }
    };
    let mut rows = String::new();
    for entry in entries {
        let (kind, bits) = entry.silences.first().map_or_else(
            || ("–".to_owned(), String::from("–")),
            |silence| {
                (
                    silence.kind.replace('_', " "),
                    format!("{:.1}", silence.bits),
                )
            },
        );
        let profile = entry.reading.profile();
        let _ = writeln!(
            rows,
            r#"<tr><th scope="row"><a href="{}">{}</a><span class="note">silent on {}</span></th><td class="number">{bits}</td><td class="number">{}</td><td class="number wide">{}</td><td class="number wide">{}</td><td class="number wide">{:.0} %</td></tr>"#,
            entry.page,
            escape(&entry.title),
            escape(&kind),
            entry.silences.len(),
            profile.directives,
            profile.new_figures,
            100.0 * profile.framing_share()
        );
    }
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What was not said</title>
<style>
{style}
td, th {{ font-weight: 400; }}
thead th {{ font-weight: 600; }}
tbody .note {{ display: block; font-size: .8125rem; }}
@media (max-width: 48rem) {{ .wide {{ display: none; }} td, th {{ font-size: .8125rem; }} }}
</style>
</head>
<body>
<header class="top"><h1>What was not said</h1></header>
<main>
<p>{count} announcements. Each is shown with the silence that is least expected after reading the others, and its surprise in bits.
Follow the name of a column to sort by it.</p>
<table>
<thead><tr><th scope="col">Announcement</th>{surprise}{silences}<th scope="col" class="number wide">Directives</th><th scope="col" class="number wide">New figures</th><th scope="col" class="number wide">Framing</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</main>
</body>
</html>
"#,
        style = render::STYLE,
        count = entries.len(),
        surprise = head(Order::Surprise, "index.html", "Surprise"),
        silences = head(Order::Silences, "silences.html", "Silences"),
    )
}
