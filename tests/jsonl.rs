//! The example `jsonl`: every line answered, in order, the bad ones by an error.

#[path = "../examples/jsonl.rs"]
#[allow(dead_code)]
mod jsonl;

use std::io::{self, BufReader, Read, Write};

use indicatif::ProgressBar;
use serde_json::{Value, json};
use unsaid::Reading;

const LINES: usize = 1_000;

/// Lines that are no document, among them one that is not UTF-8.
const BAD: &[&[u8]] = &[
    b"",
    b"no JSON",
    b"{\"id\": \"x\"}",
    b"{\"text\": \"x\"}",
    b"{\"id\": 1, \"text\": 2}",
    b"[]",
    b"{\"id\": 1, \"text\": \"\xff\"}",
    b"{\"id\": 1, \"text\": \"cut",
];

fn text(i: usize) -> String {
    // Some longer than others, so that a thread that comes late would show; some with escapes.
    let piece = format!("Brackwater \"mined\" {i} t of copper.\nTerms weren\u{2019}t disclosed. ");
    piece.repeat(1 + i * i % 29)
}

fn is_bad(i: usize) -> bool {
    i.is_multiple_of(13)
}

fn input() -> Vec<u8> {
    let mut input = Vec::new();
    for i in 0..LINES {
        if is_bad(i) {
            input.extend_from_slice(BAD[i / 13 % BAD.len()]);
        } else {
            let line = json!({"id": i, "text": text(i), "date": "2024-03-20"});
            input.extend_from_slice(line.to_string().as_bytes());
        }
        input.extend_from_slice(if i.is_multiple_of(7) { b"\r\n" } else { b"\n" });
    }
    input.pop(); // The last line has no end.
    input
}

fn run(input: &[u8], out: impl Write + Send) -> io::Result<u64> {
    jsonl::run(BufReader::new(input), out, &ProgressBar::hidden())
}

#[test]
fn every_line_is_answered_in_order() {
    let mut out = Vec::new();
    let failed = run(&input(), &mut out).expect("nothing fails in memory");
    assert_eq!(failed as usize, (0..LINES).filter(|i| is_bad(*i)).count());
    let answers: Vec<Value> = out
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).expect("a line of JSON"))
        .collect();
    assert_eq!(answers.len(), LINES);
    for (i, mut answer) in answers.into_iter().enumerate() {
        if is_bad(i) {
            assert_eq!(answer["line"], json!(i + 1));
            assert!(
                answer["error"]
                    .as_str()
                    .is_some_and(|error| error.starts_with("not an object"))
            );
        } else {
            let object = answer.as_object_mut().expect("an object");
            assert_eq!(object.remove("id"), Some(json!(i)));
            let reading: Reading = serde_json::from_value(answer).expect("a reading");
            assert_eq!(reading, unsaid::read(&text(i)));
        }
    }
}

#[test]
fn no_line_gives_none() {
    let mut out = Vec::new();
    assert_eq!(run(b"", &mut out).expect("nothing fails in memory"), 0);
    assert!(out.is_empty());
}

#[test]
fn a_writer_that_fails_ends_the_run() {
    struct Closed;
    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let error = run(&input(), Closed).expect_err("closed");
    assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn an_input_that_fails_ends_the_run_and_what_came_before_is_written() {
    struct Broken<'a>(&'a [u8]);
    impl Read for Broken<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.0.read(buffer)? {
                0 => Err(io::ErrorKind::ConnectionReset.into()),
                taken => Ok(taken),
            }
        }
    }
    let input = input().repeat(2);
    let mut out = Vec::new();
    let error = jsonl::run(
        BufReader::new(Broken(&input)),
        &mut out,
        &ProgressBar::hidden(),
    )
    .expect_err("broken");
    assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);
    assert!(out.starts_with(b"{\"error\"") && out.ends_with(b"}\n"));
}
