//! What a user expects of the public types.

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use unsaid::*;

fn shared<T: Send + Sync + Unpin + 'static>() {}
fn value<T: Clone + Debug + PartialEq + Send + Sync>() {}
fn ordered<T: Ord>() {}
fn key<T: Clone + Debug + Eq + Hash + Send + Sync>() {}

#[test]
fn types_are_shared_between_threads() {
    shared::<Reader>();
    shared::<Builder>();
    shared::<Reading>();
    shared::<Checklist>();
    shared::<Baseline>();
    shared::<Error>();
    shared::<Sentence<'static>>();
}

#[test]
fn types_are_compared_and_used_as_keys() {
    value::<Reading>();
    value::<Figure>();
    value::<Quantity>();
    value::<Silence>();
    key::<Context>();
    key::<Sentence<'_>>();
    key::<Span>();
    ordered::<Span>();
    key::<Date>();
    ordered::<Date>();
    key::<TagEvidence>();
    key::<Finding>();
    key::<Evidence>();
    key::<Disclaimer>();
    key::<NearMiss>();
    key::<Searched>();
    key::<Checklist>();
    key::<Kind>();
    key::<Phrase>();
    key::<Cue>();
    key::<Baseline>();
    key::<Frequency>();
    key::<Change>();
    key::<Side>();
    key::<Profile>();
    key::<Error>();
}

/// A closed set is a key, and every word of it is read back; what is none is refused by an error that
/// lists those that are.
fn closed<T: Copy + Debug + Eq + Hash + Ord + Display + FromStr<Err = Error>>(all: &[T]) {
    for member in all {
        assert_eq!(member.to_string().parse::<T>().as_ref(), Ok(member));
        let error = "no such word".parse::<T>().expect_err("refused");
        assert!(error.to_string().contains(&member.to_string()), "{error}");
        let capitals = member.to_string().to_uppercase();
        assert!(capitals.parse::<T>().is_err(), "{capitals} is read");
    }
    assert!(all.is_sorted());
    assert!(!all.is_empty());
}

#[test]
fn closed_sets_are_read_back() {
    closed(Tag::ALL);
    closed(Role::ALL);
    closed(Status::ALL);
    closed(Form::ALL);
    closed(Reason::ALL);
    closed(Actor::ALL);
    closed(Outlook::ALL);
    closed(Language::ALL);
    closed(Movement::ALL);
    closed(Stage::ALL);
    closed(Dimension::ALL);
    closed(Bound::ALL);
    closed(Newness::ALL);
    closed(Strength::ALL);
    closed(Direction::ALL);
    closed(Mode::ALL);
    closed(Source::ALL);
}

/// A reader in a log or in the `Debug` of what holds it is a line, not the language pack.
#[test]
fn a_reader_is_shown_in_a_line() {
    let reader = Builder::default().build().expect("the embedded pack");
    let shown = format!("{reader:?}");
    assert!(
        shown.starts_with("Reader { language: English, kinds: [\"production\", "),
        "{shown}"
    );
    assert!(
        shown.contains("rules: ") && shown.ends_with(", .. }"),
        "{shown}"
    );
    assert!(shown.len() < 400, "{shown}");
}

#[test]
fn sentences_are_told_apart_by_their_place() {
    let reading = read("It fell. It fell.");
    let sentences: Vec<Sentence> = reading.sentences().collect();
    assert_eq!(
        sentences.iter().map(Sentence::index).collect::<Vec<_>>(),
        [0, 1]
    );
    assert_eq!(reading.sentence(1), Some(sentences[1]));
    assert_eq!(reading.sentence(2), None);
    let again = read("It fell. It fell.");
    let both: std::collections::HashSet<Sentence> =
        again.sentences().chain(reading.sentences()).collect();
    assert_eq!(both.len(), 2);
}

#[test]
fn iterators_know_their_length_and_run_both_ways() {
    fn both<I: ExactSizeIterator + DoubleEndedIterator + Clone>(iterator: I) -> usize {
        assert_eq!(iterator.len(), iterator.clone().rev().count());
        iterator.len()
    }
    let reading = read("The mine reopened. It employs 40 miners.");
    assert_eq!(both(reading.sentences()), 2);
    assert_eq!(
        both(reading.findings().iter()),
        both(Checklist::default().ids())
    );
    assert!(both(Checklist::names()) > 3);
    let back: Vec<_> = reading
        .unsaid()
        .rev()
        .map(|finding| &finding.kind)
        .collect();
    assert!(
        back.iter()
            .rev()
            .copied()
            .eq(reading.unsaid().map(|finding| &finding.kind))
    );
}

#[test]
fn every_named_checklist_builds_and_is_read_against() {
    for name in Checklist::names() {
        let checklist = Checklist::named(name).unwrap();
        let kinds = checklist.ids().len();
        let reader = Reader::builder().checklist(checklist).build();
        let reading = reader
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .read("The mine reopened. It employs 40 miners.");
        assert_eq!(reading.findings().len(), kinds, "{name}");
    }
}
