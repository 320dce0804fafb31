//! One figure: amounts, ranges and what is measured, from the tokens of a sentence.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::figure::count::Counted;
use crate::figure::numeral::{Form, Numeral};
use crate::figure::table::{Tables, UnitId};
use crate::figure::unit::Measure;
use crate::lang::figures::*;
use crate::text::word::{CAPITAL, HYPHEN, Kind, Token, Vocabulary};
use crate::vocabulary::{Bound, Dimension};

/// The tokens of one sentence, with what the figure stage knows of their words.
pub(crate) struct Scan<'s> {
    pub text: &'s str,
    pub tokens: &'s [Token],
    pub tables: &'s Tables,
    pub vocabulary: &'s Vocabulary,
    pub(super) title: OnceCell<bool>,
    pub(super) warmth: OnceCell<bool>,
}

/// A figure as tokens and values, before its text is cut out.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub first: usize,
    /// The token behind it.
    pub end: usize,
    pub low: f64,
    pub high: f64,
    pub bound: Bound,
    pub dimension: Dimension,
    pub unit: Cow<'static, str>,
    pub direction: Option<Qualifier>,
}

/// A number with the money sign and scale that belong to it.
#[derive(Clone, Debug)]
pub(crate) struct Amount {
    pub first: usize,
    numeral: Numeral,
    value: f64,
    money: Option<UnitId>,
    /// The token behind it, scale letters included.
    pub end: usize,
    negative: bool,
    measure: Option<Measure>,
    /// "several hundred": at least twice the value.
    several: bool,
}

/// What a place in an order needs to know of an amount.
pub(crate) struct Placed {
    pub first: usize,
    pub end: usize,
    pub value: f64,
    pub words: bool,
    pub measured: bool,
}

impl<'s> Scan<'s> {
    pub(crate) fn token(&self, at: usize) -> Option<&'s Token> {
        self.tokens.get(at)
    }

    pub(crate) fn has(&self, at: usize, roles: Roles) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| self.tables.roles(token) & roles != 0)
    }

    /// a, an: an article of one letter or two, no "every".
    pub(crate) fn is_article(&self, at: usize) -> bool {
        self.has(at, INDEFINITE)
    }

    pub(crate) fn is_title(&self) -> bool {
        *self.title.get_or_init(|| {
            let words = self
                .tokens
                .iter()
                .filter(|token| token.kind == Kind::Word && token.end - token.start > 3);
            let (mut all, mut capital) = (0, 0);
            for token in words {
                all += 1;
                capital += usize::from(token.has(CAPITAL));
            }
            capital * 10 >= all * 7
        })
    }

    pub(crate) fn is_about_warmth(&self) -> bool {
        *self
            .warmth
            .get_or_init(|| (0..self.tokens.len()).any(|at| self.has(at, WARMTH)))
    }

    /// Whether the token is a currency sign or code.
    pub(crate) fn is_currency(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| match token.kind {
            Kind::Word => {
                self.tables.code(self.text, token).is_some() || self.scaled_code(token).is_some()
            }
            _ => self.tables.sign(token.mark).is_some(),
        })
    }

    /// Whether a number word or number ends right before token `at`.
    pub(crate) fn numeral_ends(&self, at: usize) -> Option<()> {
        let before = self.token(at.checked_sub(1)?)?;
        (before.kind == Kind::Number || self.tables.word(before).number.is_some()).then_some(())
    }

    /// Whether the word before token `at` is a qualifier or "to" joined by hyphens: "up-to-20".
    pub(crate) fn is_joining_qualifier(&self, at: usize) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| self.has(before, TO | AND | BY | ARTICLE))
            || self.tables.match_before(self.tokens, at, 0).is_some()
            || at
                .checked_sub(1)
                .is_some_and(|before| self.named_before(before))
    }

    /// A unit joined before the number: "0.5-km-2.1".
    fn named_before(&self, at: usize) -> bool {
        self.tables.match_unit(self.text, self.tokens, at).is_some()
            && at > 0
            && self.numeral_ends(at).is_some()
    }

    /// The figure that begins at token `at`; `Err` gives the token to go on from.
    pub(crate) fn figure(&self, at: usize, floor: usize) -> Result<Draft, usize> {
        let token = self.token(at).ok_or(at + 1)?;
        if token.kind == Kind::Word {
            match self.tables.word(token).number {
                Some(
                    Number::Vague(_) | Number::Factor(_) | Number::Ordinal(_) | Number::Digits(_),
                ) => return self.word_figure(at, floor),
                Some(Number::OrdinalPart(_)) => return self.word_figure(at, floor),
                Some(_) => {}
                None => return self.article_duration(at, floor),
            }
        }
        let first = self.amount(at, floor)?;
        let place = Placed {
            first: first.first,
            end: first.end,
            value: first.value,
            words: first.numeral.form == Form::Words,
            measured: first.measure.is_some(),
        };
        if self.number_sign(&place) {
            return self.rank_number(&place, floor);
        }
        let draft = match self.range(&first, floor) {
            Some(draft) => draft,
            None => self.single(self.with_shared_unit(first), floor)?,
        };
        Ok(self.qualified(draft, floor))
    }

    /// Reads the amount whose number begins at token `at`.
    fn amount(&self, at: usize, floor: usize) -> Result<Amount, usize> {
        let numeral = self.numeral(at).ok_or(at + 1)?;
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

    /// "multi-million": at least two of the scale.
    fn multi(&self, at: usize, numeral: Numeral) -> Result<Amount, usize> {
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

    /// Currency signs and codes before token `at`, and where they begin.
    fn money_before(&self, at: usize, floor: usize) -> (usize, Option<UnitId>) {
        let mut first = at;
        let mut money = None;
        let behind = |at: usize| {
            at.checked_sub(1)
                .filter(|at| *at >= floor)
                .and_then(|at| self.token(at))
        };
        if let Some(sign) = behind(first)
            .filter(|token| token.kind != Kind::Word)
            .and_then(|token| self.tables.sign(token.mark))
        {
            let dollar = behind(first).is_some_and(|token| token.is('$'));
            let tight = behind(first).is_some_and(Token::is_glued);
            first -= 1;
            money = Some(sign);
            if let Some(before) = behind(first).filter(|before| before.kind == Kind::Word && dollar)
                && let Some(unit) = self.tables.dollar(before)
                && (tight
                    || before.end - before.start > 1
                    || before.text(self.text).eq_ignore_ascii_case("c"))
            {
                first -= 1;
                money = Some(unit);
            }
        }
        if money.is_none() || money == self.tables.sign('$') {
            if let Some(before) = behind(first).filter(|before| before.kind == Kind::Word)
                && let Some(unit) = self
                    .tables
                    .code(self.text, before)
                    .or_else(|| self.scaled_code(before).map(|(unit, _)| unit))
                && !self.code_ends_amount(first - 1, floor)
            {
                first -= 1;
                money = Some(unit);
            } else if let Some(before) =
                behind(first).filter(|before| before.is('.') && before.is_glued())
                && first >= floor + 2
                && let Some(unit) = self
                    .token(first - 2)
                    .filter(|_| !before.has(HYPHEN))
                    .and_then(|token| self.tables.code(self.text, token))
                && self
                    .token(first - 2)
                    .is_some_and(|token| token.end - token.start <= 3)
            {
                // Rs. 500
                first -= 2;
                money = Some(unit);
            }
        }
        (first, money)
    }

    /// Whether the code at token `at` belongs to the number before it: "10 rmb 20 usd".
    fn code_ends_amount(&self, at: usize, floor: usize) -> bool {
        at > floor && self.numeral_ends(at).is_some()
    }

    /// MUSD, MEUR, kSEK: a scale letter and a code in one word.
    fn scaled_code(&self, token: &Token) -> Option<(UnitId, f64)> {
        let word = token.text(self.text);
        if word.len() != 4 {
            return None;
        }
        let scale = self
            .tables
            .scale(word.get(..1)?)
            .filter(|scale| !scale.money)?;
        let code = word.get(1..)?;
        let unit = self
            .tables
            .units
            .iter()
            .position(|unit| unit.dimension == Dimension::Money && unit.symbol == code)?;
        Some((unit as UnitId, scale.factor))
    }

    /// Scale letters behind the number: $5m, 10K, USD 196 m, 30 MUSD.
    fn take_scale(&self, amount: &mut Amount) {
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
        if scale.money && !money || scale.glued && !tight || slash && !money {
            return;
        }
        // "500 m" of a length, "5 m" behind a sign of money.
        amount.value *= scale.factor;
        amount.numeral.scale = scale.factor;
        amount.numeral.form = Form::Digits;
        amount.end += 1;
    }

    fn take_measure(&self, amount: &mut Amount) {
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
    fn take_minor(&self, amount: &mut Amount) {
        let Some(major) = &amount.measure else { return };
        let minor = match major.symbol.as_ref() {
            "ft" => ("in", 12.0),
            "USD" | "EUR" | "AUD" | "CAD" | "NZD" | "HKD" | "SGD" | "ZAR" => ("cent", 100.0),
            "GBP" => ("penny", 100.0),
            _ => return,
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
            if minor.1 == 100.0
                && closes
                && two
                && amount.numeral.scale == 1.0
                && major.dimension == Dimension::Money
            {
                amount.value += numeral.value / 100.0;
                if let Some(measure) = &mut amount.measure {
                    measure.end = numeral.end;
                }
            }
            return;
        };
        let fits = self.tables.units[unit as usize].symbol == minor.0
            && numeral.value < minor.1
            && amount.numeral.scale == 1.0;
        if fits {
            amount.value += numeral.value / minor.1;
            if let Some(measure) = &mut amount.measure {
                measure.end = end;
            }
        }
    }

    /// Signs and brackets before the amount: -5 °C, +1 %, (2.1)%, .5
    fn take_sign(&self, amount: &mut Amount, floor: usize) {
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

    /// The range that begins with `first`.
    fn range(&self, first: &Amount, floor: usize) -> Option<Draft> {
        let between = self.is_between(first.first, floor);
        let mut at = first
            .measure
            .as_ref()
            .map_or(first.end, |measure| measure.end.max(first.end));
        let mut token = self.token(at)?;
        let hanging = token.is('-') && token.is_glued() && self.has(at + 1, TO | OR);
        if hanging {
            // 8- to 16-metre
            at += 1;
            token = self.token(at)?;
        }
        let mut dash = false;
        let mut by = false;
        if token.has(HYPHEN)
            && (token.kind == Kind::Number
                || self.tables.sign(token.mark).is_some()
                || self.tables.word(token).number.is_some())
        {
            dash = true;
        } else if matches!(token.mark, '-' | '—')
            && (token.is_glued() || self.token(at + 1).is_some_and(|next| !next.is_glued()))
        {
            dash = true;
            at += 1;
        } else if self.has(at, TO)
            || self.has(at, OR)
                && self
                    .token(at + 1)
                    .is_some_and(|next| next.kind == Kind::Word)
                && first.measure.is_none()
        {
            at += 1;
            // "2 to 3", "44 mg to 50 mg"
        } else if self.has(at, AND) && between {
            at += 1;
        } else if self.has(at, BY) || token.is('×') {
            by = true;
            at += 1;
        } else if self.is_at_ratio(first) {
            return self.ratio(first);
        } else {
            return None;
        }
        let mut number_at = at;
        while number_at < at + 3
            && !self
                .token(number_at)
                .is_some_and(|token| token.kind == Kind::Number || self.tables.starts(token))
        {
            let passes = self.token(number_at).is_some_and(|token| {
                token.kind == Kind::Symbol
                    || token.is('-')
                    || self.is_currency(number_at)
                    || self.tables.dollar(token).is_some()
            });
            if !passes {
                return None;
            }
            number_at += 1;
        }
        let second = self.amount(number_at, at).ok()?;
        if second.first != at {
            return None;
        }
        if by {
            return self.sides(first, &second);
        }
        self.join(first, &second, dash, between, floor)
    }

    /// "from 41 to 30 minutes", "45 and 50 mg": the first number has the unit of the second.
    fn with_shared_unit(&self, mut first: Amount) -> Amount {
        let at = first.end;
        let bare = first.measure.is_none()
            && matches!(first.numeral.form, Form::Bare | Form::Digits)
            && first.numeral.scale == 1.0;
        if !bare
            || !self.has(at, TO | AND | OR)
            || !self
                .token(at + 1)
                .is_some_and(|next| next.kind == Kind::Number)
            || self.is_year_like(at - 1)
        {
            return first;
        }
        let from = first.first > 0 && self.has(first.first - 1, FROM);
        if !from && !self.has(at, AND | OR) {
            return first;
        }
        if let Ok(second) = self.amount(at + 1, at + 1)
            && let Some(measure) = second.measure
            && !matches!(measure.dimension, Dimension::Money | Dimension::Price)
            && !self.is_labelled(first.first, false)
        {
            first.measure = Some(Measure { end: at, ..measure });
        }
        first
    }

    /// Both ends of a range made one figure, when they measure the same.
    fn join(
        &self,
        first: &Amount,
        second: &Amount,
        dash: bool,
        between: bool,
        floor: usize,
    ) -> Option<Draft> {
        let (mut low, high) = (first.value, second.value);
        let same_unit = match (&first.measure, &second.measure) {
            (Some(a), Some(b)) => a.symbol == b.symbol,
            (None, _) => true,
            (Some(a), None) => a.dimension == Dimension::Money && first.money.is_some(),
        };
        // "$350 to 400 per kg": the sign counts for both, the unit below the line for both.
        let money = first.money.or(second.money);
        let shares = match (&first.measure, &second.measure) {
            (Some(a), Some(b)) => {
                a.dimension == Dimension::Money
                    && b.dimension == Dimension::Price
                    && b.symbol.starts_with(a.symbol.as_ref())
            }
            _ => false,
        };
        if !same_unit && !shares {
            return None;
        }
        if first.numeral.form == Form::Part
            && second.numeral.form != Form::Part
            && first.measure.is_none()
        {
            return None;
        }
        let up = first.first > floor && self.has(first.first - 1, BY)
            || self
                .tables
                .match_before(self.tokens, first.first, floor)
                .is_some_and(|(qualifier, _)| matches!(qualifier, Qualifier::Up | Qualifier::Down));
        if !dash
            && (up || !between && (low > high && low > 0.0 || self.is_change(first.first, floor)))
        {
            return None;
        }
        if first.numeral.scale == 1.0
            && second.numeral.scale > 1.0
            && first.numeral.plain.abs() <= second.numeral.plain.abs() * 1.000_001
        {
            low *= second.numeral.scale;
        } else if first.numeral.scale == 1.0 && second.numeral.scale > 1.0 && dash {
            return None;
        }
        if dash && low >= high && first.measure.is_none() && !(second.negative || first.negative) {
            return self.parts_of_a_whole(first, second);
        }
        if first.measure.is_none() && second.measure.is_none() && first.money.is_none() {
            // Bare numbers: only with a noun behind, or a clear frame.
            let years = self.is_year_like(first.numeral.end - 1)
                && self.is_year_like(second.numeral.end - 1);
            let label = first.first > 0
                && (self.is_label(first.first - 1) || dash && self.is_labelled(first.first, false));
            if years || low >= high || label {
                return None;
            }
        }
        let mut end = second.end;
        let (unit, dimension) = match (&second.measure, &first.measure) {
            (Some(measure), _) => {
                end = measure.end;
                (measure.symbol.clone(), measure.dimension)
            }
            (None, Some(_)) if money.is_some() => {
                let entry = self.per(self.entry(money?, end));
                end = entry.end;
                (entry.symbol, entry.dimension)
            }
            _ => match self.multiple_behind(second.end, low) {
                Some(behind) => {
                    end = behind;
                    (
                        Cow::Borrowed(self.tables.pack.figures.multiple),
                        Dimension::Multiple,
                    )
                }
                None => {
                    let counted = self.counted(second.end);
                    if counted.is_none()
                        && !between
                        && !dash
                        && first.numeral.form == Form::Bare
                        && self.is_labelled(first.first, false)
                    {
                        return None;
                    }
                    end = counted.map_or(end, |counted| counted.end);
                    (self.counted_unit(counted), Dimension::Count)
                }
            },
        };
        let plus_minus = low > high;
        let (low, high) = if plus_minus { (high, low) } else { (low, high) };
        Some(Draft {
            first: first.first,
            end,
            low,
            high,
            bound: Bound::Range,
            dimension,
            unit,
            direction: None,
        })
    }

    /// "rose from 40 to 60 %": two values, not a range.
    fn is_change(&self, at: usize, floor: usize) -> bool {
        let Some(from) = at.checked_sub(1).filter(|from| self.has(*from, FROM)) else {
            return false;
        };
        let _ = floor;
        (from.saturating_sub(10)..from).any(|at| self.has(at, RISE | FALL | CHANGE))
    }

    /// 51-49: two parts of a whole.
    fn parts_of_a_whole(&self, first: &Amount, second: &Amount) -> Option<Draft> {
        let whole = (first.value + second.value - 100.0).abs() < 1e-9;
        (whole && second.measure.is_none() && first.numeral.form == Form::Bare).then(|| Draft {
            first: first.first,
            end: second.end,
            low: first.value / second.value,
            high: first.value / second.value,
            bound: Bound::Exact,
            dimension: Dimension::Multiple,
            unit: Cow::Borrowed(self.tables.pack.figures.multiple),
            direction: None,
        })
    }

    fn is_at_ratio(&self, first: &Amount) -> bool {
        self.is_ratio(first.numeral.end.saturating_sub(1))
    }

    /// 60:40.
    fn ratio(&self, first: &Amount) -> Option<Draft> {
        let right = self.numeral(first.end + 1)?;
        let value = first.value / right.value;
        Some(Draft {
            first: first.first,
            end: right.end,
            low: value,
            high: value,
            bound: Bound::Exact,
            dimension: Dimension::Multiple,
            unit: Cow::Borrowed(self.tables.pack.figures.multiple),
            direction: None,
        })
    }

    /// 450 by 450 m, 10 × 10 × 5 m: the area or the volume.
    fn sides(&self, first: &Amount, second: &Amount) -> Option<Draft> {
        if first.measure.is_some() {
            return None;
        }
        let mut value = first.value * second.value;
        let mut last = second.clone();
        let mut sides = 2;
        if second.measure.is_none()
            && self
                .token(second.end)
                .is_some_and(|token| token.is('×') || self.tables.roles(token) & BY != 0)
        {
            last = self.amount(second.end + 1, second.end + 1).ok()?;
            value *= last.value;
            sides = 3;
        }
        let measure = last
            .measure
            .filter(|measure| measure.dimension == Dimension::Length)?;
        let (unit, dimension) = match sides {
            2 => (format!("{}2", measure.symbol), Dimension::Area),
            _ => (format!("{}3", measure.symbol), Dimension::Volume),
        };
        Some(Draft {
            first: first.first,
            end: measure.end,
            low: value,
            high: value,
            bound: Bound::Exact,
            dimension,
            unit: unit.into(),
            direction: None,
        })
    }

    pub(super) fn counted_unit(&self, counted: Option<Counted>) -> Cow<'static, str> {
        let head = counted
            .and_then(|counted| counted.head)
            .and_then(|head| self.token(head));
        head.map_or(Cow::Borrowed(""), |head| {
            Cow::Owned(self.singular(head.text(self.text)))
        })
    }

    /// "times", "x" behind a factor; the token behind it.
    pub(super) fn multiple_behind(&self, at: usize, _value: f64) -> Option<usize> {
        let token = self.token(at)?;
        let roles = self.tables.roles(token);
        let tight = token.is_glued() || token.has(HYPHEN);
        if roles & FOLD != 0 && (tight || token.kind == Kind::Word) {
            return Some(at + 1);
        }
        let letter = token.end - token.start <= 2;
        let sides = self
            .token(at + 1)
            .is_some_and(|next| next.kind == Kind::Number);
        (roles & TIMES != 0 && (!letter || tight && !sides)).then_some(at + 1)
    }

    /// A figure with one value.
    fn single(&self, amount: Amount, floor: usize) -> Result<Draft, usize> {
        let Amount {
            first,
            numeral,
            value,
            end,
            several,
            ..
        } = amount;
        let value = if several { 2.0 * value } else { value };
        let draft = |end: usize, dimension: Dimension, unit: Cow<'static, str>| Draft {
            first,
            end,
            low: value,
            high: value,
            bound: if several {
                Bound::AtLeast
            } else {
                Bound::Exact
            },
            dimension,
            unit,
            direction: None,
        };
        let plus = self
            .token(end)
            .is_some_and(|token| token.is('+') && token.is_glued());
        if let Some(measure) = amount.measure {
            let mut draft = draft(measure.end, measure.dimension, measure.symbol);
            if plus {
                draft.bound = Bound::AtLeast;
            }
            return self.accept_measure(draft, &numeral);
        }
        if numeral.form == Form::CommaDecimal {
            return Err(end);
        }
        let multiple = Cow::Borrowed(self.tables.pack.figures.multiple);
        if numeral.form == Form::Part {
            return self.part_of(draft(end, Dimension::Multiple, multiple), floor);
        }
        if let Some(share) =
            self.one_in(&draft(end, Dimension::Multiple, multiple.clone()), &numeral)
        {
            return Ok(share);
        }
        if let Some(behind) = self.multiple_behind(end, value) {
            let mut draft = draft(behind, Dimension::Multiple, multiple);
            let rate = self.per(Measure {
                symbol: Cow::Borrowed(""),
                dimension: Dimension::Other,
                end: behind,
            });
            if rate.end > behind {
                draft.unit = rate.symbol;
                draft.dimension = Dimension::Rate;
                draft.end = rate.end;
            }
            return Ok(draft);
        }
        let behind = if plus { end + 1 } else { end };
        // 86th, 737F, 16s: letters on the number.
        if self
            .token(end)
            .is_some_and(|next| next.kind == Kind::Word && next.is_glued())
        {
            return self.lettered(first, end, floor);
        }
        let mut result = self.count(
            draft(behind, Dimension::Count, Cow::Borrowed("")),
            &numeral,
            value,
            floor,
        )?;
        if plus {
            result.bound = Bound::AtLeast;
        }
        Ok(result)
    }

    /// A count: the number and its noun phrase, or a bare number that can be one.
    fn count(
        &self,
        mut draft: Draft,
        numeral: &Numeral,
        value: f64,
        floor: usize,
    ) -> Result<Draft, usize> {
        let at = draft.first;
        let end = draft.end;
        let words = numeral.form == Form::Words;
        let counted = if value == 1.0 && numeral.scale == 1.0 {
            self.counted_one(end)
        } else {
            self.counted(end)
        };
        // 43-101: a number joined to another that makes no range with it.
        if counted.is_none()
            && self.joined(numeral.end - 1)
            && self.numeral_ends(numeral.end - 1).is_some()
        {
            return Err(end);
        }
        let decimal = numeral.form == Form::Digits && numeral.scale == 1.0 && counted.is_none();
        if decimal && self.is_labelled(at, false) {
            return Err(end);
        }
        if numeral.form == Form::Bare {
            if self.is_year(
                numeral.end - 1,
                counted.map_or(end, |_| end),
                counted.is_some(),
            ) && !self.is_qualified(at, floor)
            {
                return Err(end);
            }
            if self.is_labelled(at, counted.is_some()) {
                return Err(end);
            }
        }
        if let Some(counted) = counted {
            draft.end = counted.end;
            draft.unit = self.counted_unit(Some(counted));
            // "one sample in twelve"
            if value == 1.0
                && self.has(counted.end, IN)
                && let Some(whole) = self
                    .numeral(counted.end + 1)
                    .filter(|whole| whole.form == Form::Words && whole.value > 1.0)
                && self.measure(whole.end).is_none()
                && self.counted(whole.end).is_none()
            {
                let share = 1.0 / whole.value;
                return Ok(Draft {
                    end: whole.end,
                    low: share,
                    high: share,
                    dimension: Dimension::Multiple,
                    unit: Cow::Borrowed(self.tables.pack.figures.multiple),
                    ..draft
                });
            }
            if words && value == 1.0 && self.one_is_no_count(at, floor) {
                return Err(end);
            }
            let per = self.per(Measure {
                symbol: draft.unit.clone(),
                dimension: Dimension::Count,
                end: draft.end,
            });
            if per.end > draft.end && per.dimension == Dimension::Rate {
                draft.unit = per.symbol;
                draft.dimension = Dimension::Rate;
                draft.end = per.end;
            }
            return Ok(draft);
        }
        if value == 1.0 && words {
            return Err(end);
        }
        if draft.bound == Bound::AtLeast {
            return Ok(draft);
        }
        if let Some(set) = self.counted_of(end) {
            draft.end = set.end;
            draft.unit = self.counted_unit(Some(set));
            return Ok(draft);
        }
        if self.has(end, MORE) && self.token(end).is_some_and(|token| !token.has(HYPHEN)) {
            draft.end = end + 1;
            return Ok(draft);
        }
        if self.bare_is_figure(at, end, numeral, floor) {
            Ok(draft)
        } else {
            Err(end)
        }
    }

    pub(super) fn is_between(&self, at: usize, floor: usize) -> bool {
        (0..3).any(|back| {
            at.checked_sub(back).is_some_and(|at| {
                self.tables
                    .match_before(self.tokens, at, floor)
                    .is_some_and(|(qualifier, _)| qualifier == Qualifier::Between)
            })
        })
    }
}
