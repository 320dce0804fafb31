//! What was stored is read back; what was damaged since, or made up, is refused by an error that names it.
#![cfg(feature = "serde")]

use serde_json::{Value, json};
use unsaid::{Baseline, Figure, Frequency, Quantity, Reading, Span};

const TEXT: &str = "The ministry ordered mills to make 40\u{a0}000 t (88 million lb) of tin a year. \
    The mine produced 412 tonnes in May. Terms of its supply contract were not disclosed.";

fn stored() -> Value {
    serde_json::to_value(unsaid::read(TEXT)).expect("a reading is JSON")
}

fn back(value: Value) -> Result<Reading, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}

#[test]
fn a_reading_comes_back_whole() {
    assert_eq!(back(stored()), Ok(unsaid::read(TEXT)));
}

#[test]
fn a_reading_that_was_changed_is_refused_by_name() {
    let finding = unsaid::read(TEXT)
        .findings()
        .iter()
        .position(|finding| finding.said && !finding.evidence.is_empty())
        .expect("something is said");
    let disclaimer = unsaid::read(TEXT)
        .findings()
        .iter()
        .position(|finding| !finding.disclaimers.is_empty())
        .expect("something is disclaimed");
    let inside = TEXT.find('\u{a0}').expect("it has one") + 1;
    let evidence = format!("/findings/{finding}/evidence/0");
    let length = TEXT.len();
    let cases = [
        (
            "/text",
            json!("The ministry"),
            "ends behind the text, which has 12 bytes",
        ),
        (
            "/sentences/0/span",
            json!([0, 9999]),
            "sentences[0].span 0..9999 ends behind",
        ),
        (
            "/sentences/0/span",
            json!([9, 4]),
            "[9, 4] ends before it begins",
        ),
        (
            "/sentences/0/span",
            json!([0, inside]),
            "inside a character",
        ),
        (
            "/sentences/1/span",
            json!([10, length]),
            "sentences[1].span 10",
        ),
        (
            "/sentences/0/tags/0/span",
            json!([0, inside]),
            "sentences[0].tags[0].span",
        ),
        (
            "/sentences/0/tags/0/span",
            json!([length - 9, length]),
            "outside its sentence",
        ),
        (
            "/sentences/0/tags/0/issuer",
            json!([0, 9999]),
            "sentences[0].tags[0].issuer 0..9999",
        ),
        (
            "/sentences/0/figures/0/span",
            json!([length - 9, length]),
            "figures[0].span",
        ),
        (
            "/sentences/0/figures/0/measures",
            json!([0, 9999]),
            "figures[0].measures 0..9999",
        ),
        (
            "/sentences/0/figures/0/conversion_of",
            json!(7),
            "figures[0].conversion_of 7",
        ),
        ("/findings/0/said", json!("x"), "invalid type"),
        (
            &format!("/findings/{finding}/said"),
            json!(false),
            "said false does not fit",
        ),
        (
            &format!("{evidence}/sentence"),
            json!(3),
            "evidence[0].sentence 3 names none of the 3",
        ),
        (
            &format!("{evidence}/sentence"),
            json!(2),
            "lies outside its sentence",
        ),
        (
            &format!("{evidence}/span"),
            json!([0, inside]),
            "evidence[0].span",
        ),
        (
            &format!("/findings/{disclaimer}/disclaimers/0/span"),
            json!([0, 9999]),
            "disclaimers[0].span 0..9999",
        ),
        (
            "/findings/0/near_misses",
            json!([{"span": [0, 9999], "reason": "decoy"}]),
            "near_misses[0].span 0..9999",
        ),
    ];
    for (at, value, named) in cases {
        let mut changed = stored();
        let (parent, field) = at.rsplit_once('/').expect("a path");
        let parent = changed
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("no {at}"));
        match parent.as_array_mut() {
            Some(list) => list[field.parse::<usize>().expect("an index")] = value,
            None => parent[field] = value,
        }
        let error = back(changed).expect_err(at);
        assert!(error.contains(named), "{at}: {error}");
        let told = error.contains("read its text again") || error.contains("lower offset");
        assert!(told || named == "invalid type", "{at}: {error}");
    }
}

#[test]
fn a_span_is_two_offsets_in_order() {
    let span: Span = serde_json::from_str("[4, 8]").expect("a span");
    assert_eq!(serde_json::to_string(&span).expect("JSON"), "[4,8]");
    assert_eq!(format!("{span} {span:?} {span:>6}"), "4..8 4..8   4..8");
    assert_eq!(std::ops::Range::from(span), 4..8);
    assert!(serde_json::from_str::<Span>("[8, 4]").is_err());
}

#[test]
fn a_quantity_comes_back() {
    let reading = unsaid::read(TEXT);
    let mut figures = reading.sentences().flat_map(|sentence| sentence.figures());
    let quantity = figures
        .find_map(Figure::in_base_unit)
        .expect("one converts");
    let json = serde_json::to_string(&quantity).expect("JSON");
    let back: Quantity = serde_json::from_str(&json).expect("its own JSON");
    assert_eq!(back, quantity);
}

#[test]
fn a_baseline_keeps_its_ranges() {
    let stored = |readings: u64, said: u64| json!({"kinds": {"production": {"readings": readings, "said": said}}});
    for (readings, said) in [
        (0, 0),
        (12, 0),
        (12, 12),
        (u64::MAX, 0),
        (u64::MAX, u64::MAX),
    ] {
        let baseline: Baseline =
            serde_json::from_value(stored(readings, said)).expect("a baseline");
        let frequency = baseline.frequency("production");
        assert_eq!((frequency.readings, frequency.said), (readings, said));
        assert_eq!(
            baseline.frequencies().collect::<Vec<_>>(),
            [("production", frequency)]
        );
        let probability = frequency.probability();
        assert!(0.0 < probability && probability < 1.0, "{probability}");
        let silences = baseline.silences(&unsaid::read("The mine held a safety day in May."));
        let ranged = |bits: f64| (0.0..=64.0).contains(&bits);
        assert!(
            silences.iter().all(|silence| ranged(silence.bits)),
            "{silences:?}"
        );
    }
    let error = serde_json::from_value::<Baseline>(stored(8, 22)).expect_err("refused");
    let error = error.to_string();
    assert!(
        error.contains("said 22 of 8 readings") && error.contains("learn the"),
        "{error}"
    );
    let mut frequency = Frequency::default();
    frequency.said = 22;
    assert!(frequency.probability() < 1.0);
}
