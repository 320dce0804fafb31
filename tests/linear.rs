//! Time is linear in the length of the text, whatever the text: hostile families at two lengths.
//!
//! No clock limit is asserted, only that four times the text takes nowhere near sixteen times the
//! time; a family that fails is measured again before it counts.

use std::time::{Duration, Instant};

use unsaid::Reader;

const SMALL: usize = 16 << 10;
const FACTOR: usize = 4;
/// Linear time gives the factor itself, quadratic its square; the limit lies between, nearer the square.
const LIMIT: f64 = 10.0;
const TRIES: usize = 4;

/// A text of about `length` bytes.
type Family = (String, Box<dyn Fn(usize) -> String>);

fn repeated(piece: &str) -> Family {
    let piece = piece.to_owned();
    (
        format!("{piece:?} repeated"),
        Box::new(move |length| piece.repeat(length / piece.len() + 1)),
    )
}

fn families() -> Vec<Family> {
    let mut families = Vec::new();
    let characters = "aAzZ019 .,;:!?'\"()[]{}<>-_/\\|@#$%^&*+=~`\t\n\r\0\u{7f}é漢字\u{301}\u{200b}\u{ad}\u{feff}\u{fffd}\u{e42}’“”–—…•€°½🏭";
    families.extend(
        characters
            .chars()
            .map(|character| repeated(&character.to_string())),
    );
    let pieces = [
        "end. ",
        "end.",
        ") 1",
        "(((",
        "\"'\"",
        "((\"[",
        "no ",
        "not only ",
        "more than ",
        "$1 ",
        "1,2,3,4",
        "1-2-",
        "1 to 2 to ",
        "a@",
        "www.",
        "http://",
        "x.com/",
        "U.S. ",
        "Inc. ",
        "e.g. ",
        "About X",
        "About ",
        "AaBb",
        "- ",
        "\n- ",
        "\n\n",
        "a\n",
        "1.\n",
        "| a ",
        "&amp;",
        "&amp",
        "&#x",
        "â€™",
        "â€",
        "\u{fffd}s",
        "a\u{e42}b",
        "\u{ad}a",
        "of the ",
        "shall not ",
        "5 new old big ",
        "said, ",
        "\" said X. ",
        "the report does not ",
        "million ",
        "per ",
        "%",
        "between 1 and ",
        "up to ",
        "two-",
        "one hundred ",
        "a漢",
        "Я a ",
        "can ",
        "will ",
        "and ",
        ", ",
        "company ",
        "contract ",
        "production of ",
        "2024 ",
        "January 1, ",
        "[1]",
        "...",
        "!?",
        "--",
        "word-\n",
    ];
    families.extend(pieces.iter().map(|piece| repeated(piece)));
    families.push((
        "no stop".to_owned(),
        Box::new(|length| "the company makes steel and ".repeat(length / 28)),
    ));
    families.push(("digits".to_owned(), Box::new(|length| "9".repeat(length))));
    families.push((
        "nested brackets".to_owned(),
        Box::new(|length| "(".repeat(length / 2) + &")".repeat(length / 2)),
    ));
    families.push((
        "spaces behind a stop".to_owned(),
        Box::new(|length| "end.".to_owned() + &" ".repeat(length)),
    ));
    families
}

/// The least of several times, as noise only adds.
fn time(reader: &Reader, text: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        std::hint::black_box(reader.read(text));
        start.elapsed()
    };
    (0..2).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn hostile_texts_take_linear_time() {
    let reader = Reader::builder().build().expect("the embedded pack");
    let phrases = reader.phrases().join(" ");
    let mut families = families();
    families.push((
        "every phrase of the lexicon".to_owned(),
        Box::new(move |length| phrases.repeat(length / phrases.len() + 1)[..length].to_owned()),
    ));
    let mut slow = Vec::new();
    for (name, make) in families {
        let (small, large) = (make(SMALL), make(SMALL * FACTOR));
        let ratio =
            || time(&reader, &large).as_secs_f64() / time(&reader, &small).as_secs_f64().max(1e-6);
        let least = (0..TRIES).map(|_| ratio()).find(|ratio| *ratio < LIMIT);
        if least.is_none() {
            slow.push(format!("{name}: {:.1} times", ratio()));
        }
    }
    assert!(
        slow.is_empty(),
        "{FACTOR} times the text took\n{}",
        slow.join("\n")
    );
}
