//! What the form of a line shows: telephone numbers, signatures, labels.

use crate::lang::class::{AUXILIARY, DETERMINER, MODAL, MONTH, NUMBERED, PERSON, PRONOUN, WEEKDAY};
use crate::text::word::{CAPITAL, HYPHEN, Kind, QUOTE, Token, UPPER};

/// Fewest and most digits of a telephone number (ITU-T E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Most groups a telephone number is written in.
const GROUPS: usize = 7;

/// Whether a telephone number stands in the line: groups of digits with spaces, dots or hyphens
/// between (ITU-T E.123). Amounts, dates and the values of a table have other groups; `strict`
/// refuses what may be such values.
pub(super) fn has_telephone(line: &str, strict: bool) -> bool {
    let bytes = line.as_bytes();
    let (mut at, mut found) = (0, false);
    while at < bytes.len() {
        let begins = bytes[at].is_ascii_digit() || matches!(bytes[at], b'+' | b'(');
        if !begins {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
        let mut end = at + 1;
        while end < bytes.len()
            && (bytes[end].is_ascii_digit()
                || matches!(bytes[end], b' ' | b'.' | b'-' | b'(' | b')'))
        {
            end += 1;
        }
        let after = bytes.get(end).copied().unwrap_or(b' ');
        let values = matches!(after, b',' | b'%' | b'/' | b'$') && bytes[end - 1].is_ascii_digit()
            || matches!(before, b',' | b'/' | b'$' | b'%');
        found |= !values && !before.is_ascii_alphanumeric() && is_dialled(&bytes[at..end], strict);
        at = end;
    }
    found
}

/// Whether digits with separators are grouped as a telephone number is.
fn is_dialled(run: &[u8], strict: bool) -> bool {
    let (mut groups, mut count, mut digits) = ([0; GROUPS], 0, 0);
    for group in run.split(|byte| !byte.is_ascii_digit()) {
        if group.is_empty() {
            continue;
        }
        if count == GROUPS {
            return false;
        }
        groups[count] = group.len();
        count += 1;
        digits += group.len();
    }
    if !DIGITS.contains(&digits) {
        return false;
    }
    let marked = matches!(run[0], b'+' | b'(');
    match (marked, &groups[..count]) {
        (true, [_, _, ..]) => true,
        (true, [all]) => *all > 8,
        (_, [1, 3, 3, 4] | [3, 3, 4] | [4, 3, 3] | [4, 3, 4]) => true,
        (_, [3, 4]) => run.contains(&b'-'),
        (_, [_, _, ..]) if run[0] == b'0' => digits > 8,
        (_, [first, .., last]) => {
            !strict && count > 2 && *first < 5 && *last > 1 && !run.contains(&b'.')
        }
        _ => false,
    }
}

/// Most words of a line that signs or dates the announcement.
const SIGNED: usize = 10;

/// Whether a line is a name and an office: "Ann Reeve, Chief Executive".
pub(super) fn is_signature(tokens: &[Token]) -> bool {
    let classes = |token: &Token| token.classes;
    let Some(comma) = tokens.iter().position(|token| token.is(',')) else {
        return false;
    };
    let names = |tokens: &[Token]| {
        let words = || tokens.iter().filter(|token| token.kind == Kind::Word);
        words().count() > 1
            && words().all(|token| {
                (token.has(CAPITAL) || token.end - token.start < 4)
                    && classes(token) & (AUXILIARY | MODAL) == 0
            })
    };
    tokens.len() <= SIGNED + 4
        && (2..=5).contains(&comma)
        && names(&tokens[..comma])
        && tokens[..comma]
            .iter()
            .all(|token| classes(token) & PERSON == 0)
        && tokens[comma..]
            .iter()
            .any(|token| classes(token) & PERSON != 0)
        && tokens[comma..].iter().all(|token| {
            token.has(CAPITAL) || token.kind == Kind::Punct || token.end - token.start < 4
        })
}

/// Whether the words a sentence opens with are the name of an institution or a firm, with an article
/// and a remark in brackets perhaps: a word that is no other, or two with capitals.
pub(super) fn is_name(tokens: &[Token]) -> bool {
    let word = |token: &&Token| token.kind == Kind::Word;
    let capitals = tokens.iter().filter(|token| token.has(CAPITAL)).count();
    let unknown = |token: &Token| token.word.0 == 0 || token.has(UPPER);
    tokens
        .iter()
        .filter(word)
        .all(|token| token.has(CAPITAL) || token.end - token.start < 4)
        && tokens.iter().all(|token| {
            token.kind != Kind::Punct || matches!(token.mark, '(' | ')' | '\'' | '&' | '-' | '.')
        })
        && tokens.first().is_some_and(|first| {
            let article = first.classes & DETERMINER != 0;
            first.has(CAPITAL)
                && first.classes & PRONOUN == 0
                && (capitals > 1 + usize::from(article)
                    || tokens
                        .iter()
                        .filter(|token| token.has(CAPITAL))
                        .any(unknown))
        })
}

/// Whether a line is an office: "Chief Operating Officer".
pub(super) fn is_office(tokens: &[Token]) -> bool {
    let classes = |token: &Token| token.classes;
    tokens.len() <= SIGNED
        && tokens.iter().any(|token| classes(token) & PERSON != 0)
        && tokens.iter().all(|token| {
            token.kind != Kind::Word || token.has(CAPITAL) || token.end - token.start < 4
        })
}

/// Most tokens of a line that is nothing but the number of the announcement.
const CODE: usize = 6;

/// Whether a line without the gaps of a table has the values of one.
pub(super) fn is_row(tokens: &[Token], words: usize) -> bool {
    let values = tokens
        .iter()
        .filter(|token| token.kind == Kind::Number)
        .count();
    values > 2 && values * 5 >= words * 2
}

/// Whether a line is a day, with a place or little else: "3 May 2024, Leeds".
pub(super) fn is_day(tokens: &[Token]) -> bool {
    let classes = |token: &Token| token.classes;
    let words = || tokens.iter().filter(|token| token.kind == Kind::Word);
    let day = |token: &Token| classes(token) & (MONTH | WEEKDAY) != 0;
    let names = words().filter(|token| !day(token) && token.end - token.start > 4);
    tokens.len() <= SIGNED
        && words().any(day)
        && tokens.iter().any(|token| token.kind == Kind::Number)
        && names.clone().count() <= 2
        && names.clone().all(|token| token.has(CAPITAL))
}

/// Whether a line begins with a clock time: "08:30 Registration".
pub(super) fn is_clock(tokens: &[Token]) -> bool {
    matches!(tokens, [hour, colon, minutes, ..]
        if hour.kind == Kind::Number && colon.is(':') && minutes.kind == Kind::Number)
}

/// Whether a line above the text is a clock time or the number of the announcement: "8:41 P.M.
/// EDT", "Public Notice No. 27", "NR 25-118".
pub(super) fn is_reference(tokens: &[Token]) -> bool {
    let last = &tokens[tokens.len() - 1];
    let numbered = |token: &Token| token.classes & NUMBERED != 0;
    let clock = is_clock(tokens)
        && tokens[1..]
            .iter()
            .all(|token| token.kind != Kind::Word || token.has(UPPER));
    let number = last.kind == Kind::Number
        && tokens[..tokens.len() - 1]
            .iter()
            .rev()
            .take(5)
            .any(numbered)
        && tokens.iter().all(|token| {
            token.kind != Kind::Word || token.has(CAPITAL) || token.end - token.start < 4
        });
    let code = tokens.len() <= CODE
        && last.kind == Kind::Number
        && tokens
            .iter()
            .all(|token| token.kind != Kind::Word || token.has(UPPER))
        && tokens.iter().any(|token| token.has(HYPHEN));
    tokens.len() <= SIGNED && (clock || number || code)
}

/// Whether the sentence is a remark in brackets or a signature in quotes: "(Applause.)".
pub(super) fn is_aside(tokens: &[Token], words: usize) -> bool {
    let (first, last) = (&tokens[0], &tokens[tokens.len() - 1]);
    words <= 4
        && match first.mark {
            '(' => last.is(')'),
            '[' => last.is(']'),
            '“' => last.is('”') && !tokens.iter().any(|token| token.is('.')),
            _ => false,
        }
        && tokens.iter().all(|token| token.kind != Kind::Number)
}

/// Whether a line asks something: a heading of questions and answers.
pub(super) fn is_question(tokens: &[Token]) -> bool {
    tokens.last().is_some_and(|last| last.is('?'))
        && tokens[0].kind == Kind::Word
        && !tokens.iter().any(|token| token.has(QUOTE) || token.is(':'))
}

/// Most words of a kicker, and fewest of the title behind it.
const KICKER: usize = 2;
const TITLE: usize = 5;

/// Whether a line is a title with a kicker before it: "Commentary | What the forum left open".
pub(super) fn has_kicker(tokens: &[Token]) -> bool {
    let words = |tokens: &[Token]| {
        let words = tokens.iter().filter(|token| token.kind == Kind::Word);
        words.count()
    };
    let mut parts = tokens.split(|token| token.is('|'));
    match (parts.next(), parts.next(), parts.next()) {
        (Some(kicker), Some(title), None) => {
            (1..=KICKER).contains(&words(kicker)) && words(title) >= TITLE
        }
        _ => false,
    }
}
