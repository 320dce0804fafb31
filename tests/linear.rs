//! Time is linear in the length of the text, whatever the text: hostile families at two lengths.
//!
//! No clock limit is asserted, only that four times the text takes nowhere near sixteen times the
//! time; a family that fails is measured again before it counts.

use std::time::{Duration, Instant};

use unsaid::Reader;

#[path = "support/hostile.rs"]
mod hostile;

use hostile::Family;

const SMALL: usize = 16 << 10;
const FACTOR: usize = 4;
/// Linear time gives the factor itself, quadratic its square; the limit lies between, nearer the square.
const LIMIT: f64 = 10.0;
const TRIES: usize = 20;

/// The least times of reading each text so far, as noise only adds.
fn time(reader: &Reader, texts: [&str; 2], least: &mut [Duration; 2]) {
    for (text, least) in texts.into_iter().zip(least) {
        let start = Instant::now();
        std::hint::black_box(reader.read(text));
        *least = start.elapsed().min(*least);
    }
}

/// What is wrong with a family from this length on.
fn excess(reader: &Reader, family: &Family, length: usize) -> Option<String> {
    let (small, large) = (family.text(length), family.text(length * FACTOR));
    let mut least = [Duration::MAX; 2];
    let mut ratio = f64::INFINITY;
    for _ in 0..TRIES {
        time(reader, [&small, &large], &mut least);
        ratio = least[1].as_secs_f64() / least[0].as_secs_f64().max(1e-6);
        if ratio < LIMIT {
            return None;
        }
    }
    Some(format!("{}: {ratio:.1} times", family.name))
}

fn reader() -> Reader {
    Reader::builder().build().expect("the embedded pack")
}

#[test]
fn hostile_texts_take_linear_time() {
    let reader = reader();
    let slow: Vec<String> = hostile::families(&reader.phrases())
        .iter()
        .filter_map(|family| excess(&reader, family, SMALL))
        .collect();
    assert!(
        slow.is_empty(),
        "{FACTOR} times the text took\n{}",
        slow.join("\n")
    );
}

#[test]
fn a_megabyte_without_a_stop_takes_linear_time() {
    assert_eq!(
        excess(&reader(), &hostile::endless(), (1 << 20) / FACTOR),
        None
    );
}
