//! JSON lines `{"id", "text"}` in, one reading a line out, in the same order.
//!
//! ```text
//! cargo run --release --example jsonl -- [FILE] > readings.jsonl
//! ```
//!
//! Without a file, standard input is read. All cores work (`RAYON_NUM_THREADS` sets how many); memory
//! does not grow with the input. A line that is no such object becomes
//! `{"error": "...", "line": 3}`, and the run goes on.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use unsaid::Reading;

/// Lines are taken, read and written in batches of at most this many bytes, or one line.
const BATCH: usize = 4 << 20;

#[derive(Deserialize)]
struct Document {
    id: serde_json::Value,
    text: String,
}

#[derive(Serialize)]
struct Output {
    id: serde_json::Value,
    #[serde(flatten)]
    reading: Reading,
}

#[derive(Serialize)]
struct Failure {
    error: String,
    line: usize,
}

fn main() -> ExitCode {
    match run(std::env::args().nth(1)) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn run(path: Option<String>) -> io::Result<()> {
    let (mut input, size): (Box<dyn BufRead>, Option<u64>) = match path {
        Some(path) => {
            let file = File::open(&path)
                .map_err(|error| io::Error::new(error.kind(), format!("{path}: {error}")))?;
            let size = file.metadata()?.len();
            (
                Box::new(BufReader::with_capacity(1 << 20, file)),
                Some(size),
            )
        }
        None => (
            Box::new(BufReader::with_capacity(1 << 20, io::stdin())),
            None,
        ),
    };
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let progress = progress(size);
    let mut first_line = 1;
    loop {
        let (lines, bytes) = batch(&mut input)?;
        if lines.is_empty() {
            break;
        }
        let numbered = lines.par_iter().enumerate();
        let results: Vec<Vec<u8>> = numbered
            .map(|(i, line)| answer(line, first_line + i))
            .collect();
        for result in &results {
            out.write_all(result)?;
        }
        first_line += lines.len();
        progress.inc(bytes);
    }
    progress.finish_and_clear();
    out.flush()
}

/// The next lines, without their ends, and how many bytes they took.
fn batch(input: &mut dyn BufRead) -> io::Result<(Vec<Vec<u8>>, u64)> {
    let mut lines = Vec::new();
    let mut bytes = 0;
    while bytes < BATCH {
        let mut line = Vec::new();
        let taken = input.read_until(b'\n', &mut line)?;
        if taken == 0 {
            break;
        }
        bytes += taken;
        lines.push(line);
    }
    Ok((lines, bytes as u64))
}

/// The line of output for a line of input.
fn answer(line: &[u8], number: usize) -> Vec<u8> {
    let output = serde_json::from_slice::<Document>(line).and_then(|document| {
        let reading = unsaid::read(&document.text);
        serde_json::to_vec(&Output {
            id: document.id,
            reading,
        })
    });
    let mut bytes = output.unwrap_or_else(|error| {
        let error = format!("not an object with `id` and `text`: {error}");
        serde_json::to_vec(&Failure {
            error,
            line: number,
        })
        .unwrap_or_default()
    });
    bytes.push(b'\n');
    bytes
}

/// A bar on a terminal, nothing elsewhere.
fn progress(size: Option<u64>) -> ProgressBar {
    if !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match size {
        Some(size) => (
            ProgressBar::new(size),
            "{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta} left",
        ),
        None => (
            ProgressBar::new_spinner(),
            "{spinner} {bytes} {bytes_per_sec} {elapsed}",
        ),
    };
    bar.with_style(
        ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()),
    )
}
