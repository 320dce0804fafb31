//! Time is linear in the length of the text, whatever the text: hostile families at two lengths.
//!
//! No clock limit is asserted, only that four times the text takes nowhere near sixteen times the
//! time. As other programs take the machine in turns, a family that fails is measured again after all the
//! others, after a longer and longer rest, with its least times kept.

use std::thread::sleep;
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
/// How often families that failed are measured again, and the first rest before, which grows each time.
const ROUNDS: u32 = 5;
const REST: Duration = Duration::from_secs(1);

/// A family at two lengths, with the least time of reading each so far, as noise only adds.
struct Measured {
    name: String,
    texts: [String; 2],
    least: [Duration; 2],
}

impl Measured {
    /// A family from this length on.
    fn new(family: &Family, length: usize) -> Measured {
        Measured {
            name: family.name.clone(),
            texts: [length, length * FACTOR].map(|length| family.text(length)),
            least: [Duration::MAX; 2],
        }
    }

    fn ratio(&self) -> f64 {
        let [small, large] = self.least.map(|least| least.as_secs_f64());
        large / small.max(1e-6)
    }

    /// Whether the longer text takes more than linear time; reads until it does not, or the tries are used up.
    fn is_slow(&mut self, reader: &Reader) -> bool {
        for _ in 0..TRIES {
            for (text, least) in self.texts.iter().zip(&mut self.least) {
                let start = Instant::now();
                std::hint::black_box(reader.read(text));
                *least = start.elapsed().min(*least);
            }
            if self.ratio() < LIMIT {
                return false;
            }
        }
        true
    }
}

fn assert_linear(families: &[Family], length: usize) {
    let reader = Reader::builder().build().expect("the embedded pack");
    let families = families.iter().map(|family| Measured::new(family, length));
    let mut slow: Vec<Measured> = families
        .filter_map(|mut family| family.is_slow(&reader).then_some(family))
        .collect();
    for round in 1..=ROUNDS {
        if slow.is_empty() {
            return;
        }
        sleep(REST * round);
        slow.retain_mut(|family| family.is_slow(&reader));
    }
    let told = slow
        .iter()
        .map(|family| format!("{}: {:.1} times\n", family.name, family.ratio()));
    assert!(
        slow.is_empty(),
        "{FACTOR} times the text took\n{}",
        told.collect::<String>()
    );
}

#[test]
fn hostile_texts_take_linear_time() {
    let reader = Reader::builder().build().expect("the embedded pack");
    assert_linear(&hostile::families(&reader.phrases()), SMALL);
}

#[test]
fn a_megabyte_without_a_stop_takes_linear_time() {
    assert_linear(&[hostile::endless()], (1 << 20) / FACTOR);
}
