//! Figures, printed in random styles, read back the same; what is no number gives none.

use proptest::prelude::*;
use unsaid::{Bound, Dimension, Direction, Figure, Newness};

fn figures(text: &str) -> Vec<Figure> {
    unsaid::read(text)
        .sentences()
        .flat_map(|sentence| sentence.figures().to_vec())
        .collect()
}

/// Digits in groups of three.
fn grouped(whole: u64, mark: &str) -> String {
    let digits = whole.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

/// Digits in the Indian way: three, then twos.
fn indian(whole: u64) -> String {
    let digits = whole.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        let left = digits.len() - i;
        if i > 0 && (left == 3 || left > 3 && left % 2 == 1) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number below a thousand million in words.
fn words(number: u64) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    match number {
        0..=19 => SMALL[number as usize].to_owned(),
        20..=99 if number.is_multiple_of(10) => TENS[number as usize / 10].to_owned(),
        20..=99 => format!(
            "{}-{}",
            TENS[number as usize / 10],
            SMALL[number as usize % 10]
        ),
        100..=999 if number.is_multiple_of(100) => format!("{} hundred", words(number / 100)),
        100..=999 => format!(
            "{} hundred and {}",
            words(number / 100),
            words(number % 100)
        ),
        1000..=999_999 if number.is_multiple_of(1000) => {
            format!("{} thousand", words(number / 1000))
        }
        1000..=999_999 => format!("{} thousand {}", words(number / 1000), words(number % 1000)),
        _ if number.is_multiple_of(1_000_000) => format!("{} million", words(number / 1_000_000)),
        _ => format!(
            "{} million {}",
            words(number / 1_000_000),
            words(number % 1_000_000)
        ),
    }
}

/// A number in one of the styles, with the value it stands for.
fn number() -> impl Strategy<Value = (String, f64)> {
    let whole = prop_oneof![2u64..1000, 1000u64..1_000_000, 1_000_000u64..900_000_000];
    (whole, 0u64..100, 0u8..12).prop_map(|(whole, cents, style)| {
        let plain = whole as f64;
        let decimal: f64 = format!("{whole}.{cents:02}").parse().unwrap();
        match style {
            0 => (grouped(whole, ","), plain),
            1 => (format!("{}.{cents:02}", grouped(whole, ",")), decimal),
            2 => (grouped(whole, "'"), plain),
            3 => (grouped(whole, " "), plain),
            4 => (grouped(whole, "\u{A0}"), plain),
            5 => (indian(whole), plain),
            6 => (words(whole), plain),
            7 => (format!("{whole}.{cents:02}"), decimal),
            8 if whole >= 1000 => (format!("{},{cents:02}", grouped(whole, ".")), decimal),
            9 if whole < 1000 => (
                format!("{whole}.{cents:02} million"),
                (decimal * 1e6).round(),
            ),
            10 if whole < 1000 => (format!("{whole} bn"), plain * 1e9),
            11 if whole < 1000 => (format!("{whole} lakh"), plain * 1e5),
            _ => (grouped(whole, ","), plain),
        }
    })
}

const UNITS: &[(&str, &str, &str, Dimension)] = &[
    ("", " tonnes", "t", Dimension::Mass),
    ("", " kg", "kg", Dimension::Mass),
    ("", " ounces", "oz", Dimension::Mass),
    ("", " km", "km", Dimension::Length),
    ("", " square metres", "m2", Dimension::Area),
    ("", " ha", "ha", Dimension::Area),
    ("", " litres", "l", Dimension::Volume),
    ("", " barrels a day", "bbl/day", Dimension::Rate),
    ("", " tonnes per year", "t/year", Dimension::Rate),
    ("", " MWh", "MWh", Dimension::Energy),
    ("", " g/t", "g/t", Dimension::Grade),
    ("", " %", "%", Dimension::Percent),
    ("", " per cent", "%", Dimension::Percent),
    ("", " basis points", "bp", Dimension::Percent),
    ("", " days", "day", Dimension::Duration),
    ("", " dollars", "USD", Dimension::Money),
    ("$", "", "USD", Dimension::Money),
    ("US$", "", "USD", Dimension::Money),
    ("€", "", "EUR", Dimension::Money),
    ("RMB ", "", "CNY", Dimension::Money),
    ("$", "/t", "USD/t", Dimension::Price),
    ("$", " a share", "USD/share", Dimension::Price),
    ("", " workers", "worker", Dimension::Count),
    ("", " underground mines", "mine", Dimension::Count),
];

const BOUNDS: &[(&str, Bound)] = &[
    ("", Bound::Exact),
    ("about ", Bound::About),
    ("nearly ", Bound::About),
    ("some ", Bound::About),
    ("~", Bound::About),
    ("more than ", Bound::AtLeast),
    ("at least ", Bound::AtLeast),
    ("no fewer than ", Bound::AtLeast),
    ("in excess of ", Bound::AtLeast),
    ("up to ", Bound::AtMost),
    ("no more than ", Bound::AtMost),
    ("fewer than ", Bound::AtMost),
];

fn same(read: Option<f64>, written: f64) -> bool {
    read.is_some_and(|read| (read - written).abs() <= 1e-12 * written.abs())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figure_printed_in_any_style_reads_back((number, value) in number(), unit in 0..UNITS.len(), bound in 0..BOUNDS.len()) {
        let (sign, behind, symbol, dimension) = UNITS[unit];
        let (before, bound) = BOUNDS[bound];
        // A sign of money stands before digits only.
        prop_assume!(sign.is_empty() || number.starts_with(|c: char| c.is_ascii_digit()));
        let printed = format!("{before}{sign}{number}{behind}");
        for text in [format!("The plant took {printed} in all."), format!("It came to {printed}.")] {
            let read = figures(&text);
            prop_assert_eq!(read.len(), 1, "{}: {:?}", text, read);
            let figure = &read[0];
            prop_assert_eq!(figure.text.as_str(), printed.as_str());
            prop_assert_eq!(figure.bound, bound, "{}", text);
            prop_assert_eq!(figure.dimension, dimension, "{}", text);
            prop_assert_eq!(figure.unit.as_ref(), symbol, "{}", text);
            prop_assert!(bound == Bound::AtMost || same(figure.low, value), "{}: {:?}", text, figure);
            prop_assert!(bound == Bound::AtLeast || same(figure.high, value), "{}: {:?}", text, figure);
        }
    }

    #[test]
    fn range_shares_its_sign_scale_and_unit(low in 1u32..400, more in 1u32..400, dress in 0usize..5, unit in 0usize..5) {
        let (sign, behind, symbol, factor) =
            [("$", " billion", "USD", 1e9), ("", " tonnes", "t", 1.0), ("", " million tonnes", "t", 1e6), ("", "%", "%", 1.0), ("", " mines", "mine", 1.0)][unit];
        let high = low + more;
        let range = match dress {
            0 => format!("{sign}{low}-{high}{behind}"),
            1 => format!("{sign}{low}–{high}{behind}"),
            2 => format!("{sign}{low} to {sign}{high}{behind}"),
            3 => format!("between {sign}{low} and {sign}{high}{behind}"),
            _ => format!("{sign}{low} to {high}{behind}"),
        };
        let read = figures(&format!("It will take {range} in all."));
        prop_assert_eq!(read.len(), 1, "{}: {:?}", range, read);
        let figure = &read[0];
        prop_assert_eq!(figure.text.as_str(), range.as_str());
        prop_assert_eq!(figure.bound, Bound::Range);
        prop_assert_eq!(figure.unit.as_ref(), symbol);
        prop_assert!(same(figure.low, f64::from(low) * factor) && same(figure.high, f64::from(high) * factor), "{:?}", figure);
    }

    #[test]
    fn any_digits_and_marks_are_safe(text in "[0-9$€%.,'/:+~()a-zA-Z½×°² -]{0,60}") {
        for figure in figures(&text) {
            prop_assert_eq!(&text[figure.span], figure.text.as_str());
            prop_assert!([figure.low, figure.high].into_iter().flatten().all(f64::is_finite));
        }
    }
}

/// What can't be read as one value is no figure.
#[test]
fn hostile_numerals_give_no_figure() {
    let long = "9".repeat(400);
    let hostile = [
        long.clone(),
        format!("{long} tonnes"),
        format!("${long}"),
        format!("0.{long} kg"),
        "1,2,3,4".into(),
        "1,2,3,4 tonnes".into(),
        "1.2.3 kg".into(),
        "12,34 things".into(),
        "1,23,4 t".into(),
        "007 agents".into(),
        "9 trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion trillion tonnes".into(),
        "NaN tonnes".into(),
        "inf kg".into(),
        "1/0 of it".into(),
        "- - - $ %".into(),
    ];
    for text in hostile {
        let read = figures(&text);
        assert!(read.is_empty(), "{text}: {read:?}");
    }
}

/// A figure's text, read in a sentence that says nothing else, gives the same figure.
#[test]
fn every_figure_of_the_cases_reads_back_alone() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/cases/en");
    let (mut count, mut problems) = (0, Vec::new());
    for entry in std::fs::read_dir(folder)
        .expect("folder of cases")
        .flatten()
    {
        let path = entry.path();
        if !path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("figures-"))
        {
            continue;
        }
        let file: toml::Table = std::fs::read_to_string(&path)
            .expect("readable")
            .parse()
            .expect("TOML");
        for case in file["case"].as_array().expect("cases") {
            let text = case["text"]
                .as_str()
                .expect("text")
                .replace("{figure:", "")
                .replace('}', "");
            for figure in figures(&text) {
                count += 1;
                let alone = figures(&format!("It came to {}.", figure.text));
                let values = |figure: &Figure| {
                    (
                        figure.low,
                        figure.high,
                        figure.bound,
                        figure.unit.to_string(),
                    )
                };
                // A bare number takes its unit from its neighbour, degrees theirs from the sentence, and a
                // tally is known by the word for a vote.
                let shared = figure
                    .text
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b'-')
                    // ... and a noun may stand behind a second number.
                    || figure.dimension == Dimension::Count
                        && text.contains(&format!("{} and ", figure.text));
                if !shared && alone.iter().map(values).ne([values(&figure)]) {
                    problems.push(format!("{:?} of {text:?}: {alone:?}", figure.text));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(count > 300, "only {count} figures");
}

#[test]
fn conversions_are_exact() {
    let converted = |text: &str| {
        let figure = figures(text).pop().expect("a figure");
        let quantity = figure.in_base_unit().expect("it converts");
        assert!(!quantity.source.is_empty());
        (quantity.low.expect("a value"), quantity.unit)
    };
    let expected = [
        ("It weighs 12 t.", 12_000.0, "kg"),
        ("It weighs 10 lb.", 4.535_923_7, "kg"),
        ("It is 3 miles long.", 4_828.032, "m"),
        ("It covers 2 ha.", 20_000.0, "m2"),
        ("It took 2 hours.", 7_200.0, "s"),
        ("It is 0 °C.", 273.15, "K"),
        ("It is 32 °F.", 273.15, "K"),
        ("It used 1 kWh.", 3.6e6, "J"),
        ("It rose 50 basis points.", 0.5, "%"),
        ("It runs at 36 km/h.", 10.0, "m/s"),
    ];
    for (text, value, unit) in expected {
        let (read, base) = converted(text);
        assert!(
            (read - value).abs() <= 1e-15 * value && base == unit,
            "{text} {read} {base}"
        );
    }
    for text in [
        "It cost $5.",
        "It took 3 months.",
        "It has 4 mines.",
        "It holds 3 boe.",
    ] {
        assert_eq!(figures(text)[0].in_base_unit(), None, "{text}");
    }
}

#[test]
fn figures_are_attached() {
    let text = "Production of 412 t in the March quarter was worth RMB 833 billion (about USD 115 billion).";
    let read = figures(text);
    let words = |span: Option<unsaid::Span>| span.map(|span| &text[span]);
    assert_eq!(words(read[0].measures), Some("Production"));
    assert_eq!(words(read[0].period), Some("the March quarter"));
    assert_eq!(read[1].conversion_of, None);
    assert_eq!(read[2].conversion_of, Some(1));

    let text = "In 2024 turnover dropped to $61.5 million from $70.2 million the year before, while costs rose 4%.";
    let read = figures(text);
    let words = |span: Option<unsaid::Span>| span.map(|span| &text[span]);
    assert_eq!(
        (words(read[0].measures), words(read[0].period)),
        (Some("turnover"), Some("2024"))
    );
    assert_eq!(
        (read[0].direction, read[0].newness),
        (Some(Direction::Down), Newness::New)
    );
    assert_eq!(read[1].newness, Newness::Background);
    assert_eq!(
        (words(read[2].measures), read[2].direction),
        (Some("costs"), Some(Direction::Up))
    );
}
