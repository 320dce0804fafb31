//! Prints what changed between two announcements, kind by kind.
//!
//! ```text
//! cargo run --release --example compare -- EARLIER LATER
//! ```

use std::process::ExitCode;

use unsaid::{Movement, Reading, Side, compare};

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [earlier, later] = paths.as_slice() else {
        eprintln!("two files are compared: compare EARLIER LATER");
        return ExitCode::FAILURE;
    };
    match (open(earlier), open(later)) {
        (Ok(earlier), Ok(later)) => {
            print(&earlier, &later);
            ExitCode::SUCCESS
        }
        (earlier, later) => {
            for problem in [earlier.err(), later.err()].into_iter().flatten() {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn open(path: &str) -> Result<Reading, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    Ok(unsaid::read(&text))
}

fn print(earlier: &Reading, later: &Reading) {
    let changes = compare(earlier, later);
    for change in changes
        .iter()
        .filter(|change| change.movement != Movement::Unchanged)
    {
        println!(
            "{} {}: {} -> {}",
            change.kind, change.movement, change.earlier.status, change.later.status
        );
        print_side("before", earlier, &change.earlier);
        print_side("now", later, &change.later);
    }
    let unchanged: Vec<&str> = changes
        .iter()
        .filter(|change| change.movement == Movement::Unchanged)
        .map(|change| change.kind.as_ref())
        .collect();
    println!("unchanged: {}", unchanged.join(", "));
}

fn print_side(name: &str, reading: &Reading, side: &Side) {
    if let Some(evidence) = side.evidence.first()
        && let Some(sentence) = reading.sentences().nth(evidence.sentence)
    {
        println!(
            "  {name}: {}",
            sentence
                .text()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        );
    }
}
