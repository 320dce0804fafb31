//! Throughput of the whole reading and of its stages over the bundled announcements, beside two
//! peers on the same bytes: `unicode_sentences` of `unicode-segmentation`, and one pass of an
//! Aho-Corasick DFA over every phrase of the lexicon. Compare the figures of one run only.

#[path = "../tests/support/texts.rs"]
mod texts;

use std::hint::black_box;
use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use unicode_segmentation::UnicodeSegmentation;
use unsaid::{Reader, Stage};

/// At least this many bytes are read in a round.
const VOLUME: usize = 4 << 20;

/// The bundled announcements, repeated until they fill the volume.
fn corpus() -> Vec<String> {
    let texts: Vec<String> = texts::announcements().map(|(_, text)| text).collect();
    let mut volume = Vec::new();
    let mut bytes = 0;
    for (round, text) in (0..).flat_map(|round| texts.iter().map(move |text| (round, text))) {
        if bytes >= VOLUME {
            break;
        }
        bytes += text.len();
        volume.push(format!("{text}\nRef. {round}\n"));
    }
    volume
}

fn reading(criterion: &mut Criterion) {
    let texts = corpus();
    let bytes: usize = texts.iter().map(String::len).sum();
    let reader = Reader::builder().build().expect("embedded pack");
    let dictionary = AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .match_kind(MatchKind::Standard)
        .ascii_case_insensitive(true)
        .build(reader.phrases())
        .expect("phrases of the lexicon");

    let mut group = criterion.benchmark_group("throughput");
    group
        .throughput(Throughput::Bytes(bytes as u64))
        .sample_size(20)
        .measurement_time(Duration::from_secs(8));
    group.bench_function("reading", |bencher| {
        bencher.iter(|| {
            texts
                .iter()
                .map(|text| black_box(reader.read(text)).sentences().len())
                .sum::<usize>()
        });
    });
    group.bench_function("peer: dictionary scan (Aho-Corasick DFA)", |bencher| {
        bencher.iter(|| {
            texts
                .iter()
                .map(|text| dictionary.find_overlapping_iter(text).count())
                .sum::<usize>()
        });
    });
    group.bench_function("peer: unicode_sentences", |bencher| {
        bencher.iter(|| {
            texts
                .iter()
                .map(|text| text.unicode_sentences().count())
                .sum::<usize>()
        });
    });
    for stage in Stage::ALL {
        group.bench_function(BenchmarkId::new("up to", stage), |bencher| {
            bencher.iter(|| {
                texts
                    .iter()
                    .map(|text| reader.run_to(text, *stage))
                    .sum::<usize>()
            });
        });
    }
    group.finish();
}

fn construction(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("construction");
    group.sample_size(20);
    group.bench_function("reader", |bencher| {
        bencher.iter(|| Reader::builder().build().expect("embedded pack"))
    });
    group.finish();
}

criterion_group!(benches, reading, construction);
criterion_main!(benches);
