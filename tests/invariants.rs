//! Promises that hold for every text.

#[path = "support/promises.rs"]
mod promises;
#[path = "support/texts.rs"]
mod texts;

use promises::{assert_holds, assert_joins, assert_repeats};
use std::sync::LazyLock;

use proptest::prelude::*;
use unsaid::{Error, Reader};

static READER: LazyLock<Result<Reader, Error>> = LazyLock::new(|| Reader::builder().build());

/// The reader, or why there is none: to every test, not only to the first that asks.
fn reader() -> &'static Reader {
    READER.as_ref().unwrap_or_else(|error| panic!("{error}"))
}

/// Texts made of arbitrary characters, and texts made of what announcements are made of.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "The company",
        " announced",
        " no",
        " new",
        " production figures",
        ", contracts",
        " or",
        " export measures",
        ". ",
        ".",
        "\n",
        "\n\n",
        "\r\n",
        "\"",
        "“",
        "”",
        "’",
        "—",
        "(",
        ")",
        "- ",
        "• ",
        "1. ",
        "$",
        "€",
        "4.2",
        " million",
        " tonnes",
        "%",
        " per cent",
        "U.S.",
        "Inc.",
        "About X",
        "Contact:",
        "http://a.example/b?c",
        "a@b.example",
        "&amp;",
        "â€™",
        "\u{FFFD}",
        "\u{E42}",
        "\u{AD}",
        "\u{200B}",
        "\u{FEFF}",
        "\u{A0}",
        "é",
        "漢字",
        "\u{301}",
        "🏭",
        "?",
        "!",
        ":",
        "must",
        " shall",
        " will",
        "2,000",
        "12.8-13.0",
        "to",
        " ",
        "\t",
        "|",
        "SOURCE X",
        "###",
        "Mr. ",
        "was not disclosed",
    ]);
    prop_oneof![
        any::<String>(),
        "\\PC{0,200}",
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat()),
    ]
}

/// The bundled announcements.
fn announcements() -> impl Strategy<Value = String> {
    let texts: Vec<String> = texts::announcements().map(|(_, text)| text).collect();
    prop::sample::select(texts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_promise_holds(text in texts()) {
        let reading = unsaid::read(&text);
        assert_holds(&text, &reading);
        assert_repeats(&text, &reading);
    }

    #[test]
    fn texts_join(first in texts(), second in texts()) {
        assert_joins(&first, &second);
    }

    #[test]
    fn announcements_join(first in announcements(), second in announcements()) {
        assert_joins(&first, &second);
    }

    #[test]
    fn bytes_are_text_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        match (std::str::from_utf8(&bytes), reader().read_bytes(&bytes)) {
            (Ok(text), Ok(reading)) => prop_assert_eq!(text, reading.text()),
            (Err(wrong), Err(error)) => {
                prop_assert_eq!(error.utf8_offset(), Some(wrong.valid_up_to()));
                prop_assert!(error.to_string().contains(&wrong.valid_up_to().to_string()));
            }
            (text, reading) => prop_assert!(false, "{text:?} gave {reading:?}"),
        }
    }
}

#[test]
fn empty_text_is_unknown_not_silent() {
    for text in ["", " \n\t"] {
        let reading = unsaid::read(text);
        assert!(
            reading
                .findings()
                .iter()
                .all(|finding| finding.status == unsaid::Status::Unknown)
        );
        assert_eq!(reading.unsaid().count() + reading.said().count(), 0);
    }
}

#[test]
fn a_reader_is_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    let reader = Reader::builder().build().expect("the embedded pack");
    shared(&reader);
    let text = "The ministry ordered exporters to obtain a licence for 40 products.";
    let alone = reader.read(text);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| reader.read(text))).collect();
        for thread in threads {
            assert_eq!(thread.join().expect("no panic"), alone);
        }
    });
}

/// What no word holds belongs to the sentence on its line or next to it; behind a blank line it stands
/// for itself, whatever comes before and behind.
#[test]
fn an_invisible_character_belongs_to_its_lines() {
    let cases: &[(&str, &[&str])] = &[
        ("\u{feff}", &["\u{feff}"]),
        ("\u{feff}It fell.", &["\u{feff}It fell."]),
        ("It fell.\u{feff}", &["It fell.\u{feff}"]),
        (
            "It fell.\n\n\u{feff}It rose.",
            &["It fell.", "\u{feff}It rose."],
        ),
        (
            "It fell.\n\u{200b}\n\nIt rose.",
            &["It fell.\n\u{200b}", "It rose."],
        ),
        (
            "It fell.\n\n\u{200b}\n\nIt rose.",
            &["It fell.", "\u{200b}", "It rose."],
        ),
        ("\0\n\nIt rose.", &["\0", "It rose."]),
        ("It fell.\n\n\0\n\n\0", &["It fell.", "\0", "\0"]),
    ];
    for (text, sentences) in cases {
        let reading = unsaid::read(text);
        let read: Vec<&str> = reading
            .sentences()
            .map(|sentence| sentence.text())
            .collect();
        assert_eq!(read, *sentences, "{text:?}");
    }
}

/// Evidence keeps to its sentence when one without words comes before it.
#[test]
fn evidence_behind_an_invisible_sentence_stays_in_place() {
    let text = "It fell.\n\n\0\n\nThe mine produced 40 tonnes of tin in May.";
    let reading = unsaid::read(text);
    assert_holds(text, &reading);
    let finding = reading.finding("production").expect("on the checklist");
    assert_eq!(finding.evidence[0].sentence, 2);
}
