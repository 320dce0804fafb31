//! Amounts: a number with its scale, its sign of money, its unit and its sign.

use crate::figure::numeral::{Form, Numeral};
use crate::figure::scan::Scan;
use crate::figure::table::UnitId;
use crate::figure::unit::Measure;
use crate::lang::figures::*;
use crate::text::word::{HYPHEN, Kind, Token};
use crate::vocabulary::Dimension;

/// A number with the money sign and scale that belong to it.
#[derive(Clone, Debug)]
pub(crate) struct Amount {
    pub first: usize,
    pub numeral: Numeral,
    pub value: f64,
    pub money: Option<UnitId>,
    /// The token behind it, scale letters included.
    pub end: usize,
    pub negative: bool,
    pub measure: Option<Measure>,
    /// "several hundred": at least twice the value.
    pub several: bool,
}

impl Scan<'_> {
    /// Reads the amount whose number begins at token `at`.
    pub(super) fn amount(&self, at: usize, floor: usize) -> Result<Amount, usize> {
        let numeral = self.numeral(at).ok_or_else(|| self.behind_code(at))?;
        if let Some(end) = self.refused(at, &numeral) {
            return Err(end.max(at + 1));
        }
        let mut first = at;
        let mut several = false;
        if let Some(Number::Scale(_)) = self.number_word(at)
            && self.token(at).is_some_and(|token| token.kind == Kind::Word)
        {
            // A scale word needs its number: "a million", "several hundred".
            several = at > floor && self.has(at - 1, SEVERAL);
            let article = at > floor
                && (self.is_article(at - 1) || self.is_currency(at - 1))
                && !self.joined(at);
            if self.has(at.wrapping_sub(1), MULTI) && self.joined(at) && at > floor {
                return self.multi(at, numeral);
            }
            if !several && !article {
                return Err(numeral.end);
            }
        }
        // "a million", "a quarter of", "half a"
        if numeral.form == Form::Words
            && self
                .number_word(at)
                .is_some_and(|word| matches!(word, Number::Scale(_)))
            && at > floor
            && self.is_article(at - 1)
            && !self.joined(at)
            || numeral.form == Form::Part && at > floor && self.is_article(at - 1)
        {
            first = at - 1;
        }
        if several {
            first = at - 1;
            if first > floor && self.is_article(first - 1) {
                first -= 1;
            }
        }
        if let Some(amount) = self.loss(at, &numeral, floor) {
            return Ok(amount);
        }
        let mut money = None;
        if at > floor {
            (first, money) = self.money_before(first, floor);
        }
        let mut amount = Amount {
            first,
            value: numeral.value,
            end: numeral.end,
            money,
            negative: false,
            measure: None,
            numeral,
            several,
        };
        self.take_scale(&mut amount);
        self.take_measure(&mut amount);
        self.take_sign(&mut amount, floor);
        Ok(amount)
    }

    /// $(14.3) million: what accountants write in brackets is below zero.
    fn loss(&self, at: usize, numeral: &Numeral, floor: usize) -> Option<Amount> {
        let open = at.checked_sub(1).filter(|open| *open > floor)?;
        let bracketed = self.token(open)?.is('(')
            && self.token(at)?.is_glued()
            && self
                .token(numeral.end)
                .is_some_and(|close| close.is(')') && close.is_glued());
        let (first, money) = self.money_before(open, floor);
        let money = money.filter(|_| bracketed && self.token(open).is_some_and(Token::is_glued))?;
        let numeral = self.scaled(Numeral {
            end: numeral.end + 1,
            ..*numeral
        });
        let mut amount = Amount {
            first,
            value: -numeral.value,
            end: numeral.end,
            money: Some(money),
            negative: true,
            measure: None,
            numeral,
            several: false,
        };
        self.take_scale(&mut amount);
        amount.measure = Some(self.per(self.entry(money, amount.end)));
        Some(amount)
    }

    /// "multi-million": at least two of the scale.
    pub(super) fn multi(&self, at: usize, numeral: Numeral) -> Result<Amount, usize> {
        let mut amount = Amount {
            first: at - 1,
            value: numeral.value,
            end: numeral.end,
            money: None,
            negative: false,
            measure: None,
            numeral,
            several: true,
        };
        self.take_measure(&mut amount);
        Ok(amount)
    }

    /// Scale letters behind the number: $5m, 10K, USD 196 m, 30 MUSD.
    pub(super) fn take_scale(&self, amount: &mut Amount) {
        let before = amount.first;
        if amount.money.is_some()
            && let Some((_, factor)) = self.token(before).and_then(|token| self.scaled_code(token))
        {
            amount.value *= factor;
            return;
        }
        let Some(token) = self
            .token(amount.end)
            .filter(|token| token.kind == Kind::Word)
        else {
            return;
        };
        let word = token.text(self.text);
        if word.len() == 4
            && let Some((unit, factor)) = self.scaled_code(token)
        {
            amount.value *= factor;
            amount.numeral.scale = factor;
            amount.money = Some(unit);
            amount.end += 1;
            return;
        }
        if word.len() > 2 || amount.numeral.scale != 1.0 {
            return;
        }
        let Some(scale) = self.tables.scale(word) else {
            return;
        };
        let tight = token.is_glued();
        if self
            .token(amount.end + 1)
            .is_some_and(|next| next.kind == Kind::Number && next.is_glued())
        {
            return;
        }
        let money = amount.money.is_some()
            || self
                .tables
                .match_unit(self.text, self.tokens, amount.end + 1)
                .is_some_and(|(unit, _)| {
                    self.tables.units[unit as usize].dimension == Dimension::Money
                });
        let slash = self
            .token(amount.end + 1)
            .is_some_and(|next| next.is('/') && next.is_glued());
        // "1m people", "20m tonnes": a million where metres make no sense.
        let next = amount.end + 1;
        let million = tight
            && (self.has(next, COUNTED)
                || scale.factor > 1e8 && self.is_plural(next)
                || self.token(next).is_some_and(|token| {
                    token.end - token.start > 3
                        && !token.has(HYPHEN)
                        && self
                            .tables
                            .match_unit(self.text, self.tokens, next)
                            .is_some()
                }));
        let money = money || million;
        if scale.money && !money || scale.glued && !tight || slash && !money {
            return;
        }
        // "500 m" of a length, "5 m" behind a sign of money.
        amount.value *= scale.factor;
        amount.numeral.scale = scale.factor;
        amount.numeral.form = Form::Digits;
        amount.end += 1;
    }

    pub(super) fn take_measure(&self, amount: &mut Amount) {
        if amount.money.is_some()
            && self
                .token(amount.first)
                .is_some_and(|token| token.kind == Kind::Word)
            && self
                .token(amount.numeral.end - 1)
                .is_some_and(|token| token.kind != Kind::Word)
            && let Some(measure) = self.measure(amount.end)
            && !matches!(
                measure.dimension,
                Dimension::Money | Dimension::Price | Dimension::Rate
            )
            && amount.numeral.scale == 1.0
            && self
                .token(amount.first + 1)
                .is_some_and(|token| token.kind == Kind::Number)
        {
            // "the dollar 1.5 per cent"
            amount.money = None;
            amount.first += 1;
            amount.measure = Some(measure);
            return;
        }
        if let Some(unit) = amount.money {
            let mut end = amount.end;
            // "$15 AUD", "USD 5 dollars", "75 USD million"
            if let Some((named, behind)) = self.tables.match_unit(self.text, self.tokens, end)
                && self.tables.units[named as usize].dimension == Dimension::Money
                && !self.token(behind).is_some_and(|token| {
                    token.kind == Kind::Number
                        && self
                            .token(end)
                            .is_some_and(|code| self.tables.code(self.text, code).is_some())
                })
                && self.tables.units[named as usize].symbol.len() == 3
            {
                end = behind;
                let plain = Some(unit) == self.tables.sign('$');
                amount.measure = Some(self.per(self.entry(if plain { named } else { unit }, end)));
                return;
            }
            amount.measure = Some(self.per(self.entry(unit, end)));
            return;
        }
        let mut at = amount.end;
        if self
            .token(at)
            .is_some_and(|token| token.is('+') && token.is_glued())
        {
            at += 1;
        }
        // "in" and other words behind a bare number are units only when they can't be anything else.
        amount.measure = self.measure(at).or_else(|| self.percent_of(amount));
        if let Some(measure) = &mut amount.measure
            && measure.dimension == Dimension::Money
        {
            // "75 USD million"
            if let Some(Number::Scale(scale)) = self.number_word(measure.end)
                && scale >= 1e3
                && amount.numeral.scale == 1.0
            {
                amount.value *= scale;
                amount.numeral.scale = scale;
                measure.end += 1;
            }
        }
        self.take_minor(amount);
    }

    /// The smaller unit of a pair: 5 ft 2 in, 3 dollars 50 cents.
    pub(super) fn take_minor(&self, amount: &mut Amount) {
        let Some(major) = &amount.measure else { return };
        let minors = self.tables.pack.figures.minors;
        let Some(&(_, symbol, parts)) = minors.iter().find(|minor| minor.0 == major.symbol) else {
            return;
        };
        let mut at = major.end;
        if self.has(at, AND) {
            at += 1;
        }
        let Some(numeral) = self.numeral(at) else {
            return;
        };
        let Some((unit, end)) = self.tables.match_unit(self.text, self.tokens, numeral.end) else {
            // "15 dollars 50"
            let closes = self
                .token(numeral.end)
                .is_none_or(|next| next.kind == Kind::Punct)
                || self.has(numeral.end, MORE);
            let two = (10.0..100.0).contains(&numeral.value)
                && numeral.scale == 1.0
                && matches!(numeral.form, Form::Bare | Form::Words);
            if closes && two && amount.numeral.scale == 1.0 && major.dimension == Dimension::Money {
                amount.value += numeral.value / 100.0;
                if let Some(measure) = &mut amount.measure {
                    measure.end = numeral.end;
                }
            }
            return;
        };
        let fits = self.tables.units[unit as usize].symbol == symbol
            && numeral.value < parts
            && amount.numeral.scale == 1.0;
        if fits {
            amount.value += numeral.value / parts;
            if let Some(measure) = &mut amount.measure {
                measure.end = end;
            }
        }
    }

    /// Signs and brackets before the amount: -5 °C, +1 %, (2.1)%, .5
    pub(super) fn take_sign(&self, amount: &mut Amount, floor: usize) {
        let Some(before) = amount.first.checked_sub(1).filter(|at| *at >= floor) else {
            return;
        };
        let Some(token) = self.token(before) else {
            return;
        };
        let open = before == 0
            || !token.is_glued()
            || self
                .token(before - 1)
                .is_some_and(|token| token.is('(') || self.tables.sign(token.mark).is_some());
        let measured = amount.measure.is_some();
        match token.mark {
            '-' if open
                && self.token(before + 1).is_some_and(|next| {
                    next.is_glued()
                        || amount
                            .measure
                            .as_ref()
                            .is_some_and(|measure| measure.dimension == Dimension::Temperature)
                }) =>
            {
                amount.first = before;
                amount.negative = true;
                if let Some(sign) = before
                    .checked_sub(1)
                    .filter(|at| *at >= floor && amount.money.is_none())
                    .and_then(|at| self.token(at))
                    .and_then(|token| self.tables.sign(token.mark))
                {
                    amount.money = Some(sign);
                    amount.first -= 1;
                }
            }
            '+' if open => amount.first = before,
            '.' if token.kind == Kind::Punct
                && !token.is_glued()
                && amount.numeral.form == Form::Bare =>
            {
                let digits = amount.numeral.end - 1;
                let length = self
                    .token(digits)
                    .map_or(0, |token| token.end - token.start);
                if self.token(digits).is_some_and(Token::is_glued) {
                    amount.value /= 10f64.powi(length as i32);
                    amount.first = before;
                }
            }
            '(' => {
                let closing = self.token(amount.end).is_some_and(|token| token.is(')'));
                let percent = self
                    .token(amount.end + 1)
                    .filter(|token| token.is('%') && token.is_glued());
                if closing && percent.is_some() && !measured {
                    amount.negative = true;
                    amount.first = before;
                    amount.measure = self.measure(amount.end + 1);
                }
            }
            _ => {}
        }
        // $-99: the tokeniser joins the minus to the number.
        let first = amount.numeral.end - 1;
        if self.joined(first)
            && amount.money.is_some()
            && first > 0
            && self
                .token(first - 1)
                .is_some_and(|token| self.tables.sign(token.mark).is_some())
        {
            amount.negative = true;
        }
        if amount.negative {
            amount.value = -amount.value;
        }
    }
}
