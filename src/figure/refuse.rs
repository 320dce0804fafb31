//! What looks like a number and measures nothing: dates, times, labels, versions, telephone numbers.

use crate::figure::numeral::{Form, Numeral};
use crate::figure::scan::Scan;
use crate::lang::class::{DETERMINER, MONTH, NUMBERED, PREPOSITION};
use crate::lang::figures::{AND, CLOCK, COUNTED, DAYTIME, MULTI, OR, STREET, TO, YEAR_BEFORE};
use crate::text::word::{CAPITAL, HYPHEN, Kind, LINE, Token, UPPER};

/// Most words of the name of a street.
const NAME: usize = 5;

impl Scan<'_> {
    /// Whether the digits at token `at` are part of something written that is no figure, whatever
    /// stands behind them. Gives the token behind it.
    pub(crate) fn refused(&self, at: usize, numeral: &Numeral) -> Option<usize> {
        let token = self.token(at)?;
        if token.kind != Kind::Number {
            // "nine o'clock", "net-zero", "SIX: PELN"
            let ticker =
                token.has(UPPER) && self.token(numeral.end).is_some_and(|next| next.is(':'));
            let joined = token.has(HYPHEN)
                && !self.has(at.wrapping_sub(1), MULTI)
                && self.numeral_ends(at).is_none()
                && !self.is_joining_qualifier(at);
            let clock = self.has(numeral.end, CLOCK) || self.is_daytime(numeral.end);
            return (clock || ticker || joined).then_some(numeral.end);
        }
        if let Some(end) = self.telephone(at) {
            return Some(end);
        }
        if self.is_paragraph(at, numeral) {
            return Some(numeral.end);
        }
        let before = at.checked_sub(1).and_then(|before| self.token(before));
        if let Some(before) = before {
            // A380, COVID-19, v2: behind letters, and no currency.
            let tight = token.is_glued() || token.has(HYPHEN);
            let letters = before.kind == Kind::Word
                && tight
                && !self.is_money_letter(at, numeral)
                && (!self.is_currency(at - 1)
                    || token.has(HYPHEN)
                    || before.end - before.start == 1)
                && (token.is_glued()
                    || self.numeral_ends(at).is_none() && !self.is_joining_qualifier(at));
            if letters
                || before.is('/') && token.is_glued() && self.measure(numeral.end).is_none()
                || before.is('.') && before.is_glued() && token.is_glued() && self.is_word(at, 2)
                || before.is('#') && numeral.value != 1.0
            {
                return Some(self.run_end(at));
            }
        }
        if self.is_address(numeral) {
            return Some(self.run_end(at));
        }
        if self.is_date(at, numeral) || self.is_clock(at, numeral) {
            return Some(self.run_end(at));
        }
        let next = self.token(numeral.end)?;
        if next.is_glued() {
            let after = self.token(numeral.end + 1);
            let number_after =
                after.is_some_and(|after| after.kind == Kind::Number && after.is_glued());
            // 12:30 as a clock time, 24/7, 3/4/2025, 1.2.3.
            let written = matches!(next.mark, '/' | '.') || next.is(':') && !self.is_ratio(at);
            let letter_after = next.is('.')
                && after.is_some_and(|after| {
                    after.kind == Kind::Word && after.is_glued() && after.end - after.start == 1
                });
            // 510(k), 11(a): a provision.
            let provision = numeral.form == Form::Bare
                && next.is('(')
                && after.is_some_and(|after| {
                    after.kind == Kind::Word && after.is_glued() && after.end - after.start == 1
                })
                && self
                    .token(numeral.end + 2)
                    .is_some_and(|close| close.is(')'));
            if number_after && written || letter_after || provision {
                return Some(self.run_end(at));
            }
        }
        // Telephone and account numbers: three groups joined by hyphens.
        let chain = (1..=2).all(|i| {
            self.token(at + i)
                .is_some_and(|token| token.kind == Kind::Number && token.has(HYPHEN))
        });
        if chain || self.is_season(at) {
            return Some(self.run_end(at));
        }
        None
    }

    /// The token behind digits that are no number: 02:47, 0800 55 21 21, N00024-24-C-2299.
    pub(super) fn behind_code(&self, at: usize) -> usize {
        let mut end = self.run_end(at);
        if self.is_digits(end - 1) {
            while self.is_digits(end) {
                end += 1;
            }
        }
        end
    }

    /// Whether a token is digits and nothing else.
    fn is_digits(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| {
            let mut written = token.text(self.text).bytes();
            token.kind == Kind::Number && written.all(|byte| byte.is_ascii_digit())
        })
    }

    /// The token behind the groups that go on a label: the 12 and 11 of "code 7606 12 11".
    pub(super) fn behind_groups(&self, mut at: usize) -> usize {
        while self.is_digits(at)
            && self.token(at).is_some_and(|token| !token.has(LINE))
            && self.measure(at + 1).is_none()
            && self.counted(at + 1).is_none()
        {
            at += 1;
        }
        at
    }

    /// Whether the token so many before another is a word.
    fn is_word(&self, at: usize, back: usize) -> bool {
        at.checked_sub(back)
            .and_then(|at| self.token(at))
            .is_some_and(|token| token.kind == Kind::Word)
    }

    /// "six in the evening", "ten at night".
    fn is_daytime(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.classes & PREPOSITION != 0)
            && (self.has(at + 1, DAYTIME)
                || self
                    .token(at + 1)
                    .is_some_and(|token| token.classes & DETERMINER != 0)
                    && self.has(at + 2, DAYTIME))
    }

    /// The token behind a telephone number: +44 20 ..., (256) 665-9953.
    fn telephone(&self, at: usize) -> Option<usize> {
        let plain = |at: usize| {
            let token = self.token(at).filter(|token| token.kind == Kind::Number)?;
            let written = token.text(self.text);
            written
                .bytes()
                .all(|byte| byte.is_ascii_digit())
                .then_some(written.len())
        };
        let first = plain(at)?;
        let before = at.checked_sub(1).and_then(|at| self.token(at));
        let plus = before.is_some_and(|before| before.is('+'))
            && self.token(at).is_some_and(Token::is_glued);
        let more = self
            .token(at + 1)
            .is_some_and(|next| next.is('(') || next.kind == Kind::Number);
        let local = first == 3 && plain(at + 1) == Some(4) && self.joined(at + 1);
        if !(plus && more && self.measure(at + 1).is_none() || local) {
            return None;
        }
        let goes_on = |at: &usize| {
            self.token(*at).is_some_and(|token| {
                token.kind == Kind::Number || matches!(token.mark, '(' | ')' | '-' | '/')
            })
        };
        Some(
            (at + 1..at + 12)
                .take_while(goes_on)
                .last()
                .map_or(at + 1, |last| last + 1),
        )
    }

    fn is_capital_function_word(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.has(CAPITAL) && !token.has(UPPER))
            && self.ends_phrase(at)
            && !self.is_title()
    }

    /// The number of a paragraph: "2.4 The failings", "10 The Authority".
    fn is_paragraph(&self, at: usize, numeral: &Numeral) -> bool {
        let parts = |digits: &str| {
            let parts = digits.split_once('.');
            parts.is_some_and(|(section, part)| section.len() <= 2 && part.len() <= 2)
        };
        let digits = self.token(0).map(|token| token.start..token.end);
        at == 0
            && numeral.end == 1
            && (self.is_capital_function_word(1)
                || digits
                    .and_then(|span| self.text.get(span))
                    .is_some_and(parts))
            && self.token(1).is_some_and(|next| {
                next.kind == Kind::Word
                    && next.has(CAPITAL)
                    && !next.is_glued()
                    && !next.has(HYPHEN)
            })
            && self.tables.match_unit(self.text, self.tokens, 1).is_none()
            && !self.has(1, MULTI | CLOCK)
    }

    /// The number of a house: 1150 Linden Avenue.
    fn is_address(&self, numeral: &Numeral) -> bool {
        let name = |at: &usize| {
            self.token(*at).is_some_and(|token| {
                token.kind == Kind::Word && token.has(CAPITAL) && !token.has(HYPHEN)
            })
        };
        // The other end of a range of houses.
        let mut from = numeral.end;
        if self.joined(from)
            && self
                .token(from)
                .is_some_and(|token| token.kind == Kind::Number)
        {
            from += 1;
        }
        let street = (from..from + NAME)
            .take_while(name)
            .find(|&at| self.has(at, STREET));
        numeral.form == Form::Bare && street.is_some_and(|at| at > from)
    }

    /// Whether "No." or "#" stands before the number.
    pub(crate) fn is_numbered(&self, at: usize) -> bool {
        at.checked_sub(2).is_some_and(|sign| {
            self.token(at - 1)
                .is_some_and(|token| token.is('.') && token.is_glued())
                && self
                    .token(sign)
                    .is_some_and(|token| token.classes & NUMBERED != 0)
        })
    }

    /// The token behind everything glued or joined to the number.
    fn run_end(&self, at: usize) -> usize {
        let mut end = at + 1;
        while let Some(token) = self.token(end).filter(|token| {
            (token.is_glued() || token.has(HYPHEN))
                && (token.kind != Kind::Punct || matches!(token.mark, '/' | ':' | '.' | '-'))
        }) {
            let closes = token.kind == Kind::Punct
                && self.token(end + 1).is_none_or(|next| !next.is_glued());
            if closes {
                break;
            }
            end += 1;
        }
        end
    }

    pub(crate) fn is_month(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.classes & MONTH != 0 && token.has(CAPITAL))
    }

    /// 12 March, March 12, 3 to 5 May, March 12-14.
    fn is_date(&self, at: usize, numeral: &Numeral) -> bool {
        if numeral.form != Form::Bare {
            return false;
        }
        let day = (1.0..=31.0).contains(&numeral.value);
        let before = |back: usize| at.checked_sub(back).is_some_and(|at| self.is_month(at));
        let dotted = at >= 2 && self.token(at - 1).is_some_and(|token| token.is('.')) && before(2);
        if day && (before(1) || dotted) {
            // "In March 12 tonnes were sold" has a unit, "March 12" has none.
            return self.measure(numeral.end).is_none();
        }
        if day {
            let mut next = numeral.end;
            // The day as an ordinal, and the other end of a range of days.
            if self
                .token(next)
                .is_some_and(|token| token.is_glued() && token.kind == Kind::Word)
            {
                next += 1;
            }
            for _ in 0..3 {
                if self.is_month(next) {
                    return true;
                }
                let passes = self.has(next, TO | AND | OR)
                    || self.token(next).is_some_and(|token| {
                        token.kind == Kind::Number && token.end - token.start <= 2
                            || token.is('-')
                            || token.is('—')
                    });
                if !passes {
                    break;
                }
                next += 1;
            }
            // A second day behind a range or "and": 12 and 13 March; March 12-14; March 12 to 14.
            if at >= 2 && self.joined(at) && (before(2) || before(3)) {
                return true;
            }
            let days = before(3)
                && self.has(at - 1, TO | AND | OR)
                && self
                    .token(at - 2)
                    .is_some_and(|day| day.kind == Kind::Number);
            if days && self.measure(numeral.end).is_none() && self.counted(numeral.end).is_none() {
                return true;
            }
        }
        false
    }

    /// 10 am, 10:30, 2.15pm.
    fn is_clock(&self, at: usize, numeral: &Numeral) -> bool {
        if numeral.value >= 25.0 || numeral.scale != 1.0 {
            return false;
        }
        let Some(token) = self.token(at) else {
            return false;
        };
        let written = token.text(self.text);
        let minutes = match written.split_once('.') {
            None => true,
            Some((_, minutes)) => minutes.len() == 2,
        };
        if minutes && self.is_daytime(numeral.end) {
            return true;
        }
        // "between 5 and 9 a.m."
        let second = numeral.end + 1;
        let pair = self.has(numeral.end, TO | AND)
            && self
                .token(second)
                .is_some_and(|next| next.kind == Kind::Number)
            && self.has(second + 1, CLOCK);
        minutes && (self.has(numeral.end, CLOCK) || pair)
    }

    /// 60:40: two parts of a whole, no clock time.
    pub(crate) fn is_ratio(&self, at: usize) -> bool {
        let (Some(left), Some(colon), Some(right)) =
            (self.token(at), self.token(at + 1), self.token(at + 2))
        else {
            return false;
        };
        let number = |text: &str| text.parse::<u16>().ok().filter(|_| text.len() <= 3);
        let glued =
            colon.is(':') && colon.is_glued() && right.is_glued() && right.kind == Kind::Number;
        if !glued
            || self
                .token(at + 3)
                .is_some_and(|next| next.is(':') && next.is_glued())
        {
            return false;
        }
        let (left, right) = (left.text(self.text), right.text(self.text));
        match (number(left), number(right)) {
            (Some(hours), Some(parts)) => {
                !(hours < 25 && right.len() == 2 && parts < 60) && parts > 0
            }
            _ => false,
        }
    }

    /// A four-digit number that may be a year.
    pub(crate) fn is_year_like(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| {
            token.end - token.start == 4 && matches!(token.text(self.text).parse(), Ok(1800..=2199))
        })
    }

    /// 2012-13, 2024-2025, 2025/26.
    fn is_season(&self, at: usize) -> bool {
        self.is_year_like(at)
            && self.token(at + 1).is_some_and(|next| {
                next.kind == Kind::Number && next.has(HYPHEN) && {
                    let written = next.text(self.text);
                    (written.len() == 2 || self.is_year_like(at + 1))
                        && written.bytes().all(|byte| byte.is_ascii_digit())
                }
            })
    }

    /// Whether a bare number, with nothing behind it but perhaps a noun, is a year.
    pub(crate) fn is_year(&self, at: usize, end: usize, counted: bool) -> bool {
        if !self.is_year_like(at) {
            return false;
        }
        let before = at.checked_sub(1);
        if before.is_some_and(|before| self.has(before, YEAR_BEFORE) || self.is_month(before)) {
            return true;
        }
        !(counted && self.has(end, COUNTED))
    }

    /// Whether a bare number is only the label of something: Section 12, No. 5, Boeing 737.
    pub(crate) fn is_labelled(&self, at: usize, counted: bool) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let Some(token) = self.token(before) else {
            return false;
        };
        if token.is('.') && token.is_glued() {
            return self.is_numbered(at) || before > 0 && self.is_label(before - 1);
        }
        // "Sections 9 and 16", "Resolutions 1 to 9", "sections 5(a) and 7(b)"
        if self.has(before, AND | OR | TO) && before >= 2 {
            let provision = |at: usize| {
                !counted
                    && self
                        .token(at)
                        .is_some_and(|open| open.is('(') && open.is_glued())
            };
            if self.numeral_ends(before).is_some()
                && self.is_label(before - 2)
                && !(counted && self.ends_phrase(before - 2))
                || self.token(before - 1).is_some_and(|close| close.is(')')) && provision(at + 1)
            {
                return true;
            }
        }
        // "(TPEx: 6799)"
        if token.is(':') && before >= 2 && self.is_label(before - 1) {
            return (before.saturating_sub(8)..before)
                .any(|at| self.token(at).is_some_and(|open| open.is('(')));
        }
        if token.kind != Kind::Word {
            return token.is('[');
        }
        if self.is_label(before) && !(counted && !token.has(CAPITAL) && self.ends_phrase(before)) {
            return true;
        }
        // A name before the number: the number belongs to it.
        let name = token.has(CAPITAL)
            && (before > 0 || !counted)
            && !self.ends_phrase(before)
            && (!counted || !self.is_title());
        name && !self.is_month(before) && (token.word.0 == 0 || !counted && !self.is_title())
    }
}
