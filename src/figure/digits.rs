//! Digits as they are written, with the marks between them, to one value.

use crate::figure::numeral::Form;

/// Most digits a number may have; what is longer identifies something and measures nothing.
const MOST_DIGITS: usize = 18;

/// Most digits of a whole number that every place of a value holds.
const EXACT_DIGITS: u32 = 15;

/// The value of digits with commas between them; `None` when it may not be exact, or is none.
fn whole(written: &str) -> Option<f64> {
    let (mut value, mut count) = (0u64, 0);
    for byte in written.bytes().filter(|byte| *byte != b',') {
        if !byte.is_ascii_digit() || count == EXACT_DIGITS {
            return None;
        }
        value = value * 10 + u64::from(byte - b'0');
        count += 1;
    }
    (count > 0).then_some(value as f64)
}

/// The value of digits with separators; `None` when they are no single number.
pub(super) fn grouped(written: &str) -> Option<(f64, Form)> {
    if written.len() > MOST_DIGITS + 8 {
        return None;
    }
    let (mut digits, mut commas, mut dots, mut ticks) = (0, 0, 0, 0);
    for byte in written.bytes() {
        digits += usize::from(byte.is_ascii_digit());
        commas += usize::from(byte == b',');
        dots += usize::from(byte == b'.');
        ticks += usize::from(byte == b'\'');
    }
    if digits > MOST_DIGITS {
        return None;
    }
    let parse = |number: &str| number.parse::<f64>().ok().filter(|value| value.is_finite());
    if ticks > 0 {
        let (whole, rest) = written.split_once('.').unwrap_or((written, ""));
        return (commas == 0 && in_groups(whole, '\''))
            .then(|| parse(&format!("{}.{rest}0", whole.replace('\'', ""))))
            .flatten()
            .map(|value| (value, Form::Digits));
    }
    match (commas, dots) {
        (0, 0) => {
            // Digits behind a zero are no count: 007.
            let zero = written.len() > 1 && written.starts_with('0');
            (!zero)
                .then(|| whole(written).or_else(|| parse(written)))
                .flatten()
                .map(|value| (value, Form::Bare))
        }
        (0, 1) => parse(written).map(|value| (value, Form::Digits)),
        (0, _) => in_groups(written, '.')
            .then(|| parse(&written.replace('.', "")))
            .flatten()
            .map(|value| (value, Form::Digits)),
        (_, 0) if in_groups(written, ',') || in_lakhs(written) => whole(written)
            .or_else(|| parse(&written.replace(',', "")))
            .map(|value| (value, Form::Digits)),
        (1, 0) => {
            let (_, decimals) = written.split_once(',')?;
            (decimals.len() <= 2)
                .then(|| parse(&written.replace(',', ".")))
                .flatten()
                .map(|value| (value, Form::CommaDecimal))
        }
        (_, 1) => {
            let comma_last = written.rfind(',') > written.rfind('.');
            let (whole, decimals) = written.rsplit_once(if comma_last { ',' } else { '.' })?;
            let mark = if comma_last { '.' } else { ',' };
            let fits = in_groups(whole, mark) || !comma_last && in_lakhs(whole);
            fits.then(|| parse(&format!("{}.{decimals}", whole.replace(mark, ""))))
                .flatten()
                .map(|value| (value, Form::Digits))
        }
        (1, _) => {
            let (whole, decimals) = written.rsplit_once(',')?;
            in_groups(whole, '.')
                .then(|| parse(&format!("{}.{decimals}", whole.replace('.', ""))))
                .flatten()
                .map(|value| (value, Form::Digits))
        }
        _ => None,
    }
}

/// Whether `mark` separates groups of three digits, the first of one to three and not zero.
fn in_groups(written: &str, mark: char) -> bool {
    let mut groups = written.split(mark);
    let first = groups.next().unwrap_or("");
    let mut more = 0;
    let fit = groups.all(|group| {
        more += 1;
        group.len() == 3
    });
    fit && more > 0 && (1..=3).contains(&first.len()) && !first.starts_with('0')
}

/// Indian grouping: groups of two, the last of three.
fn in_lakhs(written: &str) -> bool {
    let groups: Vec<&str> = written.split(',').collect();
    match groups.as_slice() {
        [first, middle @ .., last] => {
            (1..=2).contains(&first.len())
                && !first.starts_with('0')
                && !middle.is_empty()
                && middle.iter().all(|group| group.len() == 2)
                && last.len() == 3
        }
        _ => false,
    }
}

/// The value of a vulgar fraction that is one character.
pub(super) fn vulgar(mark: char) -> Option<f64> {
    Some(match mark {
        '½' => 0.5,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅕' => 0.2,
        '⅖' => 0.4,
        '⅗' => 0.6,
        '⅘' => 0.8,
        '⅙' => 1.0 / 6.0,
        '⅚' => 5.0 / 6.0,
        '⅛' => 0.125,
        '⅜' => 0.375,
        '⅝' => 0.625,
        '⅞' => 0.875,
        _ => return None,
    })
}
