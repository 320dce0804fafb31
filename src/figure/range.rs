//! Ranges, ratios and sides: two numbers or more that make one figure.

use std::borrow::Cow;

use crate::figure::amount::Amount;
use crate::figure::numeral::Form;
use crate::figure::scan::{Draft, Scan};
use crate::figure::unit::Measure;
use crate::lang::figures::*;
use crate::text::word::{HYPHEN, Kind, NUMERAL};
use crate::vocabulary::{Bound, Dimension};

/// How many words before "from" a verb of change is looked for.
const CHANGED: usize = 16;

/// How many words before a tally the word for a vote is looked for.
const VOTED: usize = 10;

impl Scan<'_> {
    /// The range that begins with `first`.
    pub(super) fn range(&self, first: &Amount, floor: usize) -> Option<Draft> {
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
                || self.tables.word(token).number.is_some()
                // A$96-A$102
                || self.tables.dollar(token).is_some()
                    && self.token(at + 1).is_some_and(|next| next.is('$')))
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
                .is_some_and(|token| token.has(NUMERAL))
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
    pub(super) fn with_shared_unit(&self, mut first: Amount) -> Amount {
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
    pub(super) fn join(
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
            return self
                .parts_of_a_whole(first, second)
                .or_else(|| self.tally(first, second));
        }
        if first.measure.is_none() && second.measure.is_none() && first.money.is_none() {
            // Bare numbers: only with a noun behind, or a clear frame.
            let years = self.is_year_like(first.numeral.end - 1)
                && self.is_year_like(second.numeral.end - 1);
            let label = first.first > 0
                && (self.is_label(first.first - 1)
                    || dash
                        && first.numeral.form == Form::Bare
                        && self.is_labelled(first.first, false));
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
    pub(super) fn is_change(&self, at: usize, floor: usize) -> bool {
        let Some(from) = at.checked_sub(1).filter(|from| self.has(*from, FROM)) else {
            return false;
        };
        let _ = floor;
        (from.saturating_sub(CHANGED)..from).any(|at| self.has(at, RISE | FALL | CHANGE))
    }

    /// 51-49: two parts of a whole.
    pub(super) fn parts_of_a_whole(&self, first: &Amount, second: &Amount) -> Option<Draft> {
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

    /// The votes for and against: 7-2. The value is those for.
    fn tally(&self, first: &Amount, second: &Amount) -> Option<Draft> {
        let voted = (first.first.saturating_sub(VOTED)..first.first).any(|at| self.has(at, VOTE));
        let plain = |amount: &Amount| amount.measure.is_none() && amount.numeral.form == Form::Bare;
        (voted && plain(first) && plain(second)).then_some(Draft {
            first: first.first,
            end: second.end,
            low: first.value,
            high: first.value,
            bound: Bound::Exact,
            dimension: Dimension::Count,
            unit: Cow::Borrowed(""),
            direction: None,
        })
    }

    pub(super) fn is_at_ratio(&self, first: &Amount) -> bool {
        self.is_ratio(first.numeral.end.saturating_sub(1))
    }

    /// 60:40.
    pub(super) fn ratio(&self, first: &Amount) -> Option<Draft> {
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
    pub(super) fn sides(&self, first: &Amount, second: &Amount) -> Option<Draft> {
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
}
