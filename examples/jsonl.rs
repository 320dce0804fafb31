//! JSON lines `{"id", "text"}` in, one reading a line out, in the same order.
//!
//! ```text
//! cargo run --release --example jsonl -- [--allow-failures] [FILE] > readings.jsonl
//! ```
//!
//! Without a file, standard input is read. All cores work (`RAYON_NUM_THREADS` sets how many); memory
//! does not grow with the input. A line that is no such object becomes
//! `{"error": "...", "line": 3}`, and the run goes on. At its end standard error tells how many lines
//! failed, and the exit code is 3; with `--allow-failures` it is 0.
//!
//! | exit code | means |
//! |---|---|
//! | 0 | every line is answered by a reading |
//! | 1 | the run ended early: what could not be read or written is told on standard error |
//! | 2 | the arguments are wrong |
//! | 3 | every line is answered, some by an error |

mod shared;

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use serde::{Deserialize, Serialize};
use unsaid::Reading;

/// A thread takes lines of at least this many bytes at a time.
const CHUNK: usize = 256 << 10;

#[derive(Deserialize)]
struct Document<'line> {
    id: serde_json::Value,
    #[serde(borrow)]
    text: Cow<'line, str>,
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

/// Turns JSON lines {"id", "text"} into one reading a line
#[derive(Parser)]
struct Arguments {
    /// A file of JSON lines; standard input when left out or `-`
    file: Option<PathBuf>,
    /// Exit with 0 even if lines failed; without it the exit code is then 3
    #[arg(long)]
    allow_failures: bool,
}

/// Exit code of a run in which lines failed.
const SOME_FAILED: u8 = 3;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let tolerant = arguments.allow_failures;
    let failed = match open(arguments) {
        Ok(failed) => failed,
        Err(error) => return shared::exit(Err(error)),
    };
    if failed == 0 {
        return ExitCode::SUCCESS;
    }
    let lines = if failed == 1 { "line" } else { "lines" };
    eprintln!("{failed} {lines} failed; look for \"error\" in the output");
    if tolerant {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(SOME_FAILED)
    }
}

/// Answers the lines of the input; gives the number of those that failed.
fn open(arguments: Arguments) -> shared::Result<u64> {
    let path = arguments.file.filter(|path| path != Path::new("-"));
    let (input, size): (Box<dyn Read>, Option<u64>) = match path {
        Some(path) => {
            let unreadable = |error: io::Error| shared::unreadable(&path, &error);
            let file = File::open(&path).map_err(unreadable)?;
            let about = file.metadata().map_err(unreadable)?;
            if about.is_dir() {
                return Err(unreadable(io::ErrorKind::IsADirectory.into()).into());
            }
            (Box::new(file), Some(about.len()))
        }
        None => (Box::new(io::stdin()), None),
    };
    let progress = progress(size);
    let failed = run(
        BufReader::with_capacity(CHUNK, input),
        BufWriter::with_capacity(CHUNK, io::stdout()),
        &progress,
    )?;
    progress.finish_and_clear();
    Ok(failed)
}

/// Lines of output, and how many of them are errors.
#[derive(Default)]
struct Answers {
    lines: Vec<u8>,
    failed: u64,
}

/// Takes lines, has them read on all cores, and writes the answers in the order of the lines; gives
/// the number of lines that failed. Taking, reading and writing go on at once; what is under way is
/// bounded by the queue.
pub fn run(
    mut input: impl BufRead,
    mut out: impl Write + Send,
    progress: &ProgressBar,
) -> io::Result<u64> {
    let ahead = rayon::current_num_threads();
    let (queue, answers) = mpsc::sync_channel::<(mpsc::Receiver<Answers>, usize)>(ahead);
    thread::scope(|scope| {
        let writer = scope.spawn(move || {
            let mut failed = 0;
            for (answer, bytes) in answers {
                let answer = answer.recv().map_err(io::Error::other)?;
                out.write_all(&answer.lines)?;
                failed += answer.failed;
                progress.inc(bytes as u64);
            }
            out.flush().map(|()| failed)
        });
        let mut number = 1;
        let taken = loop {
            let (chunk, lines) = match chunk(&mut input) {
                Ok((_, 0)) => break Ok(()),
                Ok(chunk) => chunk,
                Err(error) => break Err(error),
            };
            let (sender, answer) = mpsc::sync_channel(1);
            if queue.send((answer, chunk.len())).is_err() {
                break Ok(()); // The writer has failed; its error follows.
            }
            let first = number;
            rayon::spawn(move || {
                let _ = sender.send(answer_all(&chunk, first));
            });
            number += lines;
        };
        drop(queue);
        let written = writer.join().expect("the writer does not panic");
        taken.and(written)
    })
}

/// The next lines, at least one, and how many there are.
fn chunk(input: &mut impl BufRead) -> io::Result<(Vec<u8>, usize)> {
    let (mut chunk, mut lines) = (Vec::new(), 0);
    while chunk.len() < CHUNK && input.read_until(b'\n', &mut chunk)? > 0 {
        lines += 1;
    }
    Ok((chunk, lines))
}

/// A line of output for each line of input; `first` is the number of the first.
fn answer_all(chunk: &[u8], first: usize) -> Answers {
    let mut answers = Answers::default();
    for (line, number) in chunk.split_inclusive(|byte| *byte == b'\n').zip(first..) {
        answer(line, number, &mut answers);
        answers.lines.push(b'\n');
    }
    answers
}

fn answer(line: &[u8], number: usize, answers: &mut Answers) {
    let out = &mut answers.lines;
    let written = match serde_json::from_slice::<Document>(line) {
        Ok(document) => serde_json::to_writer(
            out,
            &Output {
                id: document.id,
                reading: unsaid::read(&document.text),
            },
        ),
        Err(error) => {
            answers.failed += 1;
            serde_json::to_writer(
                out,
                &Failure {
                    error: format!("not an object with `id` and `text`: {error}"),
                    line: number,
                },
            )
        }
    };
    written.expect("a reading is JSON");
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
