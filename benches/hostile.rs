//! What a byte of each hostile family costs at two lengths, the dearest first, beside prose.
//!
//! ```text
//! cargo bench --bench hostile
//! ```

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use unsaid::Reader;

#[path = "../tests/support/hostile.rs"]
mod hostile;

const SHORT: usize = 16 << 10;
const LONG: usize = 1 << 20;

/// Nanoseconds a byte, the least of some readings.
fn cost(reader: &Reader, text: &str) -> f64 {
    let once = || {
        let start = Instant::now();
        black_box(reader.read(text));
        start.elapsed()
    };
    let least = (0..3).map(|_| once()).min().unwrap_or(Duration::ZERO);
    least.as_nanos() as f64 / text.len().max(1) as f64
}

fn main() {
    let reader = Reader::builder().build().expect("embedded pack");
    let prose = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpora/announcements/visit-strategic-minerals-innovation.txt");
    let prose = std::fs::read_to_string(prose).expect("bundled text") + "\n\n";
    let prose = |length: usize| prose.repeat(length / prose.len() + 1);
    let mut rows = vec![(
        "prose, for comparison".to_owned(),
        cost(&reader, &prose(SHORT)),
        cost(&reader, &prose(LONG)),
    )];
    for family in hostile::families(&reader.phrases()) {
        let (short, long) = (family.text(SHORT), family.text(LONG));
        rows.push((family.name, cost(&reader, &short), cost(&reader, &long)));
    }
    rows.sort_by(|one, other| other.2.total_cmp(&one.2));
    println!("{:>12} {:>12} {:>6}", "ns/B, 16 KB", "ns/B, 1 MB", "ratio");
    for (name, short, long) in rows {
        println!("{short:>12.1} {long:>12.1} {:>6.2}  {name}", long / short);
    }
}
