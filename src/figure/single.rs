//! Figures of one value: measures, multiples and counts.

use std::borrow::Cow;

use crate::figure::amount::Amount;
use crate::figure::count::Counted;
use crate::figure::numeral::{Form, Numeral};
use crate::figure::scan::{Draft, Scan};
use crate::figure::unit::Measure;
use crate::lang::figures::*;
use crate::text::word::{HYPHEN, Kind};
use crate::vocabulary::{Bound, Dimension};

/// Fewest digits without separators of a code: 7105102010. A count of so many is grouped.
const CODE: usize = 7;

impl Scan<'_> {
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
    pub(super) fn single(&self, amount: Amount, floor: usize) -> Result<Draft, usize> {
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
        let more = self.joined(end)
            && matches!(self.tables.match_behind(self.tokens, end), Some((Qualifier::Bound(Bound::AtLeast), behind)) if behind == end + 1);
        let plus = more
            || self
                .token(end)
                .is_some_and(|token| token.is('+') && token.is_glued())
                && !self
                    .token(end + 1)
                    .is_some_and(|next| next.kind == Kind::Number && next.is_glued());
        if let Some(measure) = amount.measure {
            let mut draft = draft(measure.end, measure.dimension, measure.symbol);
            if plus {
                draft.bound = Bound::AtLeast;
            }
            return self.accept_measure(draft, &numeral);
        }
        if numeral.form == Form::CommaDecimal && self.multiple_behind(end, value).is_none() {
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
    pub(super) fn count(
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
            self.counted(end).or_else(|| self.counted_with_next(end))
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
            let long = self
                .token(numeral.end - 1)
                .is_some_and(|token| token.end - token.start >= CODE);
            if long && counted.is_none() {
                return Err(end);
            }
            if self.is_year(
                numeral.end - 1,
                counted.map_or(end, |_| end),
                counted.is_some(),
            ) && (counted.is_none() || !self.is_qualified(at, floor))
            {
                return Err(end);
            }
            if self.is_labelled(at, counted.is_some()) {
                return Err(self.behind_groups(end));
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
            if words && value == 1.0 && self.one_is_no_count(at, counted.end, floor)
                || words && self.is_in_name(numeral.end - 1)
            {
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
        // "net zero" counts nothing, "fell to zero" does.
        if value <= 1.0 && words && !(value == 0.0 && self.is_level(at, end)) {
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

    /// Whether a level stands at token `at`: "to zero", "remain at zero" before no noun.
    fn is_level(&self, at: usize, end: usize) -> bool {
        let noun = self.is_phrase(end);
        !noun
            && at
                .checked_sub(1)
                .is_some_and(|before| self.has(before, TO | FROM | COPULA))
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
