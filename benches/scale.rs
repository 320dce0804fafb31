//! What a byte costs from one kilobyte to 64 megabytes of one document, and over 100,000 documents,
//! and how much memory a reading takes at its peak; both should stay flat.
//!
//! ```text
//! cargo bench --bench scale
//! ```

#[path = "../tests/support/texts.rs"]
mod texts;

use std::hint::black_box;
use std::time::Instant;

use peak_alloc::PeakAlloc;
use unsaid::{Reader, Reading};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SIZES: &[usize] = &[1 << 10, 16 << 10, 256 << 10, 4 << 20, 64 << 20];
/// Documents of a size are cut from this much text, so that no short one is learnt by heart.
const VOLUME: usize = 4 << 20;
const DOCUMENTS: usize = 100_000;
/// Documents timed together.
const BATCH: usize = 20_000;

/// The announcements behind each other until there are so many bytes.
fn prose(texts: &[String], length: usize) -> String {
    let mut prose = String::with_capacity(length + (8 << 10));
    for text in texts.iter().cycle() {
        if prose.len() >= length {
            break;
        }
        prose.push_str(text);
        prose.push_str("\n\n");
    }
    prose.truncate(boundary(&prose, length));
    prose
}

/// The last end of a character up to `at`.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}

/// The text in pieces of about `size` bytes.
fn cut(mut text: &str, size: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    while !text.is_empty() {
        let (piece, rest) = text.split_at(boundary(text, size));
        pieces.push(piece);
        text = rest;
    }
    pieces
}

/// Bytes a reading takes, at its peak and when it is done.
fn memory(read: impl FnOnce() -> Reading) -> (usize, usize) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let reading = read();
    let taken = (
        MEMORY.peak_usage() - before,
        MEMORY.current_usage() - before,
    );
    drop(black_box(reading));
    taken
}

fn main() {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let start = Instant::now();
    let reader = Reader::builder().build().expect("embedded pack");
    println!(
        "reader: built in {:.1} ms, {:.1} MB at its peak, {:.1} MB kept",
        start.elapsed().as_secs_f64() * 1e3,
        (MEMORY.peak_usage() - before) as f64 / 1e6,
        (MEMORY.current_usage() - before) as f64 / 1e6,
    );
    let texts: Vec<String> = texts::announcements().map(|(_, text)| text).collect();
    black_box(reader.read(&texts[0]));

    println!(
        "\n{:>12} {:>8} {:>10} {:>10}",
        "one document", "ns/B", "peak B/B", "kept B/B"
    );
    for &size in SIZES {
        let prose = prose(&texts, size.max(VOLUME));
        let documents = cut(&prose, size);
        let (peak, kept) = memory(|| reader.read(documents[0]));
        let least = (0..3)
            .map(|_| {
                let start = Instant::now();
                for document in &documents {
                    black_box(reader.read(document));
                }
                start.elapsed()
            })
            .min()
            .unwrap_or_default();
        let each = |bytes: usize| bytes as f64 / size as f64;
        println!(
            "{:>9} KB {:>8.1} {:>10.2} {:>10.2}",
            size >> 10,
            least.as_nanos() as f64 / prose.len() as f64,
            each(peak),
            each(kept)
        );
    }

    println!("\n{:>12} {:>8} {:>10}", "documents", "ns/B", "peak MB");
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let mut documents = texts.iter().cycle();
    for batch in 1..=DOCUMENTS / BATCH {
        let start = Instant::now();
        let mut bytes = 0;
        for text in documents.by_ref().take(BATCH) {
            black_box(reader.read(text));
            bytes += text.len();
        }
        println!(
            "{:>12} {:>8.1} {:>10.2}",
            batch * BATCH,
            start.elapsed().as_nanos() as f64 / bytes as f64,
            (MEMORY.peak_usage() - before) as f64 / 1e6
        );
    }
}
