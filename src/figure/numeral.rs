//! Numerals: digits with their separators, number words, fractions and scale words, to one value.

use crate::figure::digits::{grouped, vulgar};
use crate::figure::scan::Scan;
use crate::lang::figures::{AND, Number};
use crate::text::word::{Kind, Token};

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Numeral {
    pub value: f64,
    /// The value without its scale words.
    pub plain: f64,
    /// The token behind it.
    pub end: usize,
    /// Product of its scale words, 1 without.
    pub scale: f64,
    pub form: Form,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Digits and nothing else: may be a year or a label.
    Bare,
    /// Digits with separators, decimals or a scale.
    Digits,
    /// One or more digits, a comma and one or two digits: a decimal only where a unit follows.
    CommaDecimal,
    /// Words.
    Words,
    /// A fraction: half, two thirds, 1/4.
    Part,
}

/// Most words a number may have.
const MOST_WORDS: usize = 32;

impl Scan<'_> {
    /// The number that begins at token `at`.
    pub(crate) fn numeral(&self, at: usize) -> Option<Numeral> {
        let token = self.token(at)?;
        match token.kind {
            Kind::Number => {
                let digits = self.digits(at)?;
                Some(self.scaled(digits))
            }
            Kind::Word => self.number_words(at),
            _ => None,
        }
    }

    fn digits(&self, at: usize) -> Option<Numeral> {
        let token = self.token(at)?;
        if let Some(value) = vulgar(token.mark) {
            return Some(Numeral {
                value,
                plain: value,
                end: at + 1,
                scale: 1.0,
                form: Form::Part,
            });
        }
        if token.mark != '\0' {
            return None;
        }
        let written = token.text(self.text);
        let (mut value, mut form) = grouped(written)?;
        let mut end = at + 1;
        if form == Form::Bare {
            // Groups of three digits behind single spaces: 816 000.
            while written.len() <= 3
                && !written.starts_with('0')
                && self.token(end).is_some_and(|next| self.is_group(end, next))
                && !self.continues_row(at, end)
            {
                value = value * 1000.0 + self.token(end)?.text(self.text).parse::<f64>().ok()?;
                form = Form::Digits;
                end += 1;
            }
            // 1 482,7
            if let Some(group) = self.decimal_group(at, end) {
                value = value * 1000.0 + group;
                form = Form::Digits;
                end += 1;
            }
            if let Some((part, behind)) = self.fraction(at) {
                return Some(Numeral {
                    value: part,
                    plain: part,
                    end: behind,
                    scale: 1.0,
                    form: Form::Part,
                });
            }
            // Mixed numbers: 10 1/2, 4-3/4, 2½.
            if let Some(next) = self.token(end).filter(|next| next.kind == Kind::Number) {
                let part = match vulgar(next.mark) {
                    Some(part) => Some((part, end + 1)),
                    None => self.fraction(end).filter(|(part, _)| *part < 1.0),
                };
                if let Some((part, behind)) = part {
                    value += part;
                    form = Form::Digits;
                    end = behind;
                }
            }
        }
        Some(Numeral {
            value,
            plain: value,
            end,
            scale: 1.0,
            form,
        })
    }

    /// Whether the token is a group of three digits that goes on a number across one space.
    fn is_group(&self, at: usize, token: &Token) -> bool {
        let written = token.text(self.text);
        let gap = at
            .checked_sub(1)
            .and_then(|before| self.token(before))
            .and_then(|before| self.text.get(before.end..token.start));
        token.kind == Kind::Number
            && written.len() == 3
            && written.bytes().all(|byte| byte.is_ascii_digit())
            && matches!(gap, Some(" " | "\u{A0}" | "\u{202F}" | "\u{2009}"))
    }

    /// The last group of a number in groups, with decimals: the 482,7 of 1 482,7.
    fn decimal_group(&self, first: usize, at: usize) -> Option<f64> {
        let token = self.token(at).filter(|token| token.kind == Kind::Number)?;
        let written = token.text(self.text);
        let (whole, decimals) = written.split_once([',', '.'])?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let before = self.token(at - 1)?;
        let gap = self.text.get(before.end..token.start);
        let fits = matches!(gap, Some(" " | "\u{A0}" | "\u{202F}" | "\u{2009}"))
            && self.token(first)?.end - self.token(first)?.start <= 3
            && !self.token(first)?.text(self.text).starts_with('0')
            && whole.len() == 3
            && digits(whole)
            && (1..=2).contains(&decimals.len())
            && digits(decimals)
            && !self.continues_row(first, at);
        fits.then(|| format!("{whole}.{decimals}").parse().ok())
            .flatten()
    }

    /// Whether the numbers around are the cells of a row, not groups of one number.
    fn continues_row(&self, first: usize, group: usize) -> bool {
        let number = |at: Option<usize>| {
            at.and_then(|at| self.token(at))
                .is_some_and(|token| token.kind == Kind::Number && !token.is_glued())
        };
        let ragged = self.token(group + 1).is_some_and(|next| {
            next.kind == Kind::Number && !next.is_glued() && !self.is_group(group + 1, next)
        });
        ragged || number(first.checked_sub(1))
    }

    /// The fraction `a/b` at token `at`, and the token behind it.
    fn fraction(&self, at: usize) -> Option<(f64, usize)> {
        let (upper, slash, lower) = (self.token(at)?, self.token(at + 1)?, self.token(at + 2)?);
        let glued =
            slash.is('/') && slash.is_glued() && lower.is_glued() && lower.kind == Kind::Number;
        if !glued
            || self
                .token(at + 3)
                .is_some_and(|next| next.is('/') && next.is_glued())
        {
            return None;
        }
        let (upper, lower) = (upper.text(self.text), lower.text(self.text));
        if upper.len() > 2 || lower.len() > 2 {
            return None;
        }
        let (upper, lower): (f64, f64) = (upper.parse().ok()?, lower.parse().ok()?);
        let known = [
            2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 16.0, 20.0, 32.0, 40.0, 50.0, 64.0,
        ]
        .contains(&lower);
        (known && upper > 0.0 && upper < lower).then_some((upper / lower, at + 3))
    }

    /// Takes the scale words behind a number: 4.2 million, 35 lakh, 3 hundred thousand.
    pub(super) fn scaled(&self, mut numeral: Numeral) -> Numeral {
        while let Some(Number::Scale(scale)) = self.number_word(numeral.end) {
            numeral.value *= scale;
            numeral.scale *= scale;
            numeral.end += 1;
            if numeral.form != Form::Words {
                numeral.form = Form::Digits;
            }
            if !numeral.value.is_finite() {
                break;
            }
        }
        numeral
    }

    pub(crate) fn number_word(&self, at: usize) -> Option<Number> {
        self.token(at)
            .and_then(|token| self.tables.word(token).number)
    }

    fn number_words(&self, at: usize) -> Option<Numeral> {
        let (mut total, mut group, mut scale, mut least) = (0.0, 0.0, 1.0, f64::INFINITY);
        let (mut next, mut seen, mut behind_scale) = (at, false, false);
        if let Some(Number::Part(part)) = self.number_word(at) {
            return Some(self.part(1.0 / part, at + 1));
        }
        while let Some(token) = self
            .token(next)
            .filter(|token| next < at + MOST_WORDS && token.kind == Kind::Word)
        {
            match self.tables.word(token).number {
                Some(Number::Cardinal(count)) => {
                    let fits = !seen
                        || behind_scale && (group == 0.0 || group % 100.0 == 0.0)
                        || !behind_scale
                            && group % 10.0 == 0.0
                            && group % 100.0 >= 20.0
                            && count < 10.0
                            && count > 0.0;
                    if !fits {
                        break;
                    }
                    group += count;
                    behind_scale = false;
                }
                Some(Number::Scale(by)) => {
                    if by == 12.0 {
                        if group >= 100.0 || seen && behind_scale {
                            break;
                        }
                        group = group.max(1.0) * by;
                    } else if by == 100.0 && group < 100.0 {
                        group = group.max(1.0) * by;
                    } else if by < least && by > 100.0 {
                        total += group.max(1.0) * by;
                        group = 0.0;
                        least = by;
                    } else if by > 100.0 {
                        total = (total + group) * by;
                        group = 0.0;
                        least = by;
                    } else {
                        break;
                    }
                    scale = if by > 100.0 { by } else { scale };
                    behind_scale = true;
                }
                Some(Number::Part(part))
                    if seen && !behind_scale && total == 0.0 && group < part =>
                {
                    return Some(self.part(group / part, next + 1));
                }
                Some(Number::OrdinalPart(part)) if seen && group == 1.0 && total == 0.0 => {
                    return Some(self.part(1.0 / part, next + 1));
                }
                Some(Number::Vague(_)) | None if seen && self.has(next, AND) => {
                    if let Some((part, end)) = self.and_a_part(next) {
                        let numeral = Numeral {
                            value: total + group + part,
                            plain: total + group + part,
                            end,
                            scale,
                            form: Form::Words,
                        };
                        return Some(self.scaled(numeral));
                    }
                    let joins = behind_scale
                        && matches!(self.number_word(next + 1), Some(Number::Cardinal(count)) if count > 0.0)
                        && !self.scale_follows(next + 1, least);
                    if !joins {
                        break;
                    }
                }
                _ => break,
            }
            seen = true;
            next += 1;
        }
        let value = total + group;
        seen.then_some(Numeral {
            value,
            plain: value / scale,
            end: next,
            scale,
            form: Form::Words,
        })
    }

    /// Whether the words from `at` on are a number of their own, scaled as high as the one before.
    fn scale_follows(&self, at: usize, least: f64) -> bool {
        (at..at + 3)
            .map(|at| self.number_word(at))
            .take_while(Option::is_some)
            .any(|number| matches!(number, Some(Number::Scale(scale)) if scale == 100.0 && !least.is_finite() || scale > 100.0 && scale >= least))
    }

    /// "and a half", "and three quarters": the part and the token behind it.
    fn and_a_part(&self, and: usize) -> Option<(f64, usize)> {
        match self.number_word(and + 1) {
            Some(Number::Cardinal(count)) => match self.number_word(and + 2)? {
                Number::Part(part) | Number::OrdinalPart(part) if count < part => {
                    Some((count / part, and + 3))
                }
                _ => None,
            },
            None if self.is_article(and + 1) => match self.number_word(and + 2)? {
                Number::Part(part) => Some((1.0 / part, and + 3)),
                Number::OrdinalPart(part) => Some((1.0 / part, and + 3)),
                _ => None,
            },
            _ => None,
        }
    }

    /// A part, with the scale behind it: half a million, three quarters billion.
    fn part(&self, value: f64, end: usize) -> Numeral {
        let scale_at = if self.is_article(end) { end + 1 } else { end };
        let part = Numeral {
            value,
            plain: value,
            end,
            scale: 1.0,
            form: Form::Part,
        };
        match self.number_word(scale_at) {
            Some(Number::Scale(_)) => Numeral {
                form: Form::Words,
                ..self.scaled(Numeral {
                    end: scale_at,
                    ..part
                })
            },
            _ => part,
        }
    }
}
