//! Instructions of a reading and of building a [`Reader`], counted by Callgrind: a guard of cost that
//! needs no clock and no quiet machine.
//!
//! ```text
//! cargo install --locked --version 0.20.0 gungraun-runner     # the version in Cargo.lock; needs valgrind
//! cargo bench --bench instructions
//! ```
//!
//! The counts are divided by the bytes that were read (by the bytes of the lexicon's phrases, for the
//! building), so that they survive a corpus or a lexicon that grows, and compared with the figures
//! stored in `benches/instructions.txt`. More than a tenth above one fails. `STORE=1` before the
//! command stores the figures just counted.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use unsaid::Reader;

/// Share of a stored figure a count may lie above it, or below it without a word.
const MARGIN: f64 = 0.10;

/// What is read: one text of each genre, so that no single one decides.
const TEXTS: &[&str] = &[
    "analyst-on-the-visit",
    "cerro-antuco-maiden-resource-and-drill-plan",
    "corveda-lutravemab-phase-3-miss",
    "guinavi-bauxite-export-duty-wire",
    "halvard-marine-acquires-brae-composites",
    "kestrel-point-power-station-operations-update",
    "northmere-foods-q3-fiscal-2026",
    "prudential-notice-liquidity-reporting-small-lenders",
    "quillbase-9-release-notes",
    "rice-export-policy-notification",
    "varland-osmeria-skagen-ilmar-joint-statement",
    "visit-strategic-minerals-innovation",
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn reader() -> Reader {
    Reader::builder().build().expect("embedded pack")
}

fn texts() -> Vec<String> {
    TEXTS
        .iter()
        .map(|name| {
            let path = folder("corpora/announcements").join(format!("{name}.txt"));
            std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        })
        .collect()
}

mod counted {
    use std::hint::black_box;

    use gungraun::prelude::*;
    use unsaid::{Reader, Reading};

    /// A reader that has read once, and what it shall read.
    fn ready() -> (Reader, Vec<String>) {
        let (reader, texts) = (crate::reader(), crate::texts());
        black_box(reader.read(&texts[0]));
        (reader, texts)
    }

    #[library_benchmark]
    #[bench::texts(ready())]
    fn reading((reader, texts): (Reader, Vec<String>)) -> (Reader, Vec<Reading>) {
        let readings = texts
            .iter()
            .map(|text| black_box(reader.read(text)))
            .collect();
        (reader, readings)
    }

    #[library_benchmark]
    fn building() -> Reader {
        black_box(crate::reader())
    }

    library_benchmark_group!(name = cost, benchmarks = [reading, building]);
    gungraun::main!(library_benchmark_groups = cost);

    /// Counts, or does the part of it that the runner asks this process for.
    pub fn run() {
        main();
    }
}

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "--gungraun-run") {
        counted::run();
        return ExitCode::SUCCESS;
    }
    for tool in ["valgrind", "gungraun-runner"] {
        let found = Command::new(tool)
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if found.is_err() {
            eprintln!("SKIPPED: no instructions are counted without {tool}");
            return ExitCode::SUCCESS;
        }
    }
    counted::run();
    match judge() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Compares what was counted with what is stored, or stores it.
fn judge() -> Result<(), String> {
    let bytes = texts().iter().map(String::len).sum::<usize>();
    let phrases = reader().phrases().iter().map(String::len).sum::<usize>();
    let counts = BTreeMap::from([
        ("building", counted_for("building")? / phrases as f64),
        ("reading", counted_for("reading")? / bytes as f64),
    ]);
    let store = folder("benches/instructions.txt");
    let written =
        std::fs::read_to_string(&store).map_err(|error| format!("{}: {error}", store.display()))?;
    if std::env::var_os("STORE").is_some() {
        let heading: String = written
            .lines()
            .filter(|line| line.starts_with('#'))
            .map(|line| format!("{line}\n"))
            .collect();
        let figures: String = counts
            .iter()
            .map(|(name, count)| format!("{name} {count:.1}\n"))
            .collect();
        println!("stored:\n{figures}");
        return std::fs::write(&store, heading + &figures)
            .map_err(|error| format!("{}: {error}", store.display()));
    }
    let mut problems = Vec::new();
    for (name, count) in counts {
        let stored: f64 = written
            .lines()
            .find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
            .ok_or_else(|| format!("{}: no figure for {name}", store.display()))?;
        let change = count / stored - 1.0;
        let line = format!(
            "{name}: {count:.1} instructions a byte, stored {stored:.1}, {:+.1} %",
            change * 100.0
        );
        println!("{line}");
        if change > MARGIN {
            problems.push(line);
        } else if change < -MARGIN {
            println!(
                "WARNING: {name} has become cheaper; store the new figure so that it stays so: {HOW}"
            );
        }
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(format!(
        "Costs more than {:.0} % above what is stored:\n{}\n\
         If the rise is meant, store the new figure and say why in the commit: {HOW}",
        MARGIN * 100.0,
        problems.join("\n")
    ))
}

const HOW: &str = "STORE=1 cargo bench --bench instructions";

/// The instructions Callgrind counted for a benchmark, from the file it left.
fn counted_for(benchmark: &str) -> Result<f64, String> {
    let home = std::env::var_os("GUNGRAUN_HOME").map_or_else(
        || {
            let target = std::env::current_exe().ok()?;
            Some(target.ancestors().nth(3)?.join("gungraun"))
        },
        |home| Some(PathBuf::from(home)),
    );
    let mut folders = Vec::from_iter(home);
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
        {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name.starts_with(&format!("callgrind.{benchmark}")) && name.ends_with(".out")
            {
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                let total = text
                    .lines()
                    .find_map(|line| line.strip_prefix("totals:")?.split_whitespace().next());
                if let Some(total) = total.and_then(|total| total.parse().ok()) {
                    return Ok(total);
                }
            }
        }
    }
    Err(format!("Callgrind left no count for {benchmark}"))
}
