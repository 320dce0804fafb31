//! Figures that are more or less than a number with a unit: multiples, ranks, vague numbers,
//! and bare numbers.

use std::borrow::Cow;

use crate::figure::amount::Amount;
use crate::figure::numeral::{Form, Numeral};
use crate::figure::scan::{Draft, Placed, Scan};
use crate::figure::unit::Measure;
use crate::lang::class::{DETERMINER, PREPOSITION};
use crate::lang::figures::*;
use crate::text::word::Kind;
use crate::vocabulary::{Bound, Dimension};

impl Scan<'_> {
    fn draft(
        &self,
        first: usize,
        end: usize,
        value: f64,
        dimension: Dimension,
        unit: Cow<'static, str>,
    ) -> Draft {
        Draft {
            first,
            end,
            low: value,
            high: value,
            bound: Bound::Exact,
            dimension,
            unit,
            direction: None,
        }
    }

    fn multiple(&self) -> Cow<'static, str> {
        Cow::Borrowed(self.tables.pack.figures.multiple)
    }

    /// Figures that begin with a word that is no plain number: doubled, dozens of, third-largest.
    pub(super) fn word_figure(&self, at: usize, floor: usize) -> Result<Draft, usize> {
        let number = self.number_word(at).ok_or(at + 1)?;
        match number {
            Number::Factor(value) => {
                let digits = self.joined(at + 1) || self.has(at + 1, DIGIT);
                if digits && self.has(at + 1, DIGIT) {
                    return self.digit_figure(at, (value * 10.0).min(100.0), floor);
                }
                let name = at > 0 && self.is_in_name(at);
                if self.joined(at + 1) || self.joined(at) || name {
                    return Err(at + 1);
                }
                let first = if at > floor && self.is_article(at - 1) {
                    at - 1
                } else {
                    at
                };
                // "the double chairlift", "doubling down"
                let named = self.is_compound_factor(at, floor);
                let is_noun = named || first < at && self.is_phrase(at + 1);
                if is_noun {
                    return Err(at + 1);
                }
                let noun = first < at
                    && (self.has(at + 1, OF)
                        || self
                            .token(at + 1)
                            .is_none_or(|next| next.kind == Kind::Punct));
                let mut draft = self.draft(
                    if noun { first } else { at },
                    at + 1,
                    value,
                    Dimension::Multiple,
                    self.multiple(),
                );
                // "twice a year"
                if self.is_article(at + 1) {
                    let rate = self.per(Measure {
                        symbol: Cow::Borrowed(""),
                        dimension: Dimension::Other,
                        end: at + 1,
                    });
                    if rate.dimension == Dimension::Rate {
                        draft.end = rate.end;
                        draft.dimension = rate.dimension;
                        draft.unit = rate.symbol;
                    }
                }
                Ok(self.qualified(draft, floor))
            }
            Number::Vague(scale) => self.vague(at, scale, floor),
            Number::Digits(digits) => match self.has(at + 1, DIGIT) {
                true => self.digit_figure(at, 10f64.powf(digits - 1.0), floor),
                false => Err(at + 1),
            },
            Number::Ordinal(place) | Number::OrdinalPart(place) => {
                if self.has(at + 1, SUPERLATIVE) {
                    let draft = self.draft(at, at + 2, place, Dimension::Rank, Cow::Borrowed(""));
                    return Ok(draft);
                }
                if self.is_ranked(at, floor) {
                    return Ok(self.qualified(
                        self.draft(at, at + 1, place, Dimension::Rank, Cow::Borrowed("")),
                        floor,
                    ));
                }
                // "a third of", "by a fifth"
                let part = matches!(number, Number::OrdinalPart(_))
                    && at > floor
                    && self.is_article(at - 1)
                    && !self.joined(at + 1)
                    && self.part_ends(at + 1, at - 1, floor);
                if part {
                    let draft = self.draft(
                        at - 1,
                        at + 1,
                        1.0 / place,
                        Dimension::Multiple,
                        self.multiple(),
                    );
                    return Ok(self.qualified(draft, floor));
                }
                Err(at + 1)
            }
            _ => Err(at + 1),
        }
    }

    /// Whether a factor is part of the name of a thing, as a double chairlift or double taxation are,
    /// or of a verb, as in "double down".
    fn is_compound_factor(&self, at: usize, floor: usize) -> bool {
        let Some(next) = self.token(at + 1).filter(|next| next.kind == Kind::Word) else {
            return false;
        };
        if self.has(at + 1, DOWNWARD) {
            return true;
        }
        let noun = !self.ends_phrase(at + 1) && next.classes & DETERMINER == 0;
        let determined = at > floor
            && self
                .token(at - 1)
                .is_some_and(|before| before.classes & (DETERMINER | PREPOSITION) != 0)
            && !self.has(at - 1, TO);
        noun && determined
    }

    fn is_ranked(&self, at: usize, floor: usize) -> bool {
        self.tables
            .match_before(self.tokens, at, floor)
            .is_some_and(|(qualifier, _)| qualifier == Qualifier::Rank)
    }

    /// "within a year", "more than a decade": one of a unit of time, when it is bounded.
    pub(super) fn article_duration(&self, at: usize, floor: usize) -> Result<Draft, usize> {
        let bounded = at > floor
            && !self.has(at + 1, LATER)
            && self.is_article(at - 1)
            && !self.joined(at)
            && (matches!(
                self.tables.match_before(self.tokens, at - 1, floor),
                Some((Qualifier::Bound(_), _))
            ) || at > floor + 1
                && self.has(at - 2, FOR | TO)
                && self
                    .token(at + 1)
                    .is_none_or(|next| next.kind == Kind::Punct));
        match self
            .measure(at)
            .filter(|measure| bounded && measure.dimension == Dimension::Duration)
        {
            Some(measure) => Ok(self.qualified(
                self.draft(
                    at - 1,
                    measure.end,
                    1.0,
                    Dimension::Duration,
                    measure.symbol,
                ),
                floor,
            )),
            None => Err(at + 1),
        }
    }

    /// "percent of 10" with no number before it.
    pub(super) fn percent_of(&self, amount: &Amount) -> Option<Measure> {
        let of = amount
            .first
            .checked_sub(1)
            .filter(|of| (1..3).contains(of) && self.has(*of, OF))?;
        let percent = self
            .measure_name(0)
            .filter(|measure| measure.dimension == Dimension::Percent && measure.end == of)?;
        Some(Measure {
            end: amount.end,
            ..percent
        })
    }

    /// "one in five Americans", "30 in every 100,000 people": a share.
    pub(super) fn one_in(&self, draft: &Draft, numeral: &Numeral) -> Option<Draft> {
        // "nine out of ten", "one in five"
        let out = self.has(numeral.end, OUT) && self.has(numeral.end + 1, OF);
        let at = numeral.end + usize::from(out);
        let every = self.has(at + 1, EVERY);
        let plain = numeral.form == Form::Words || every || out || draft.low == 1.0;
        if !(out || self.has(at, IN)) || !plain || numeral.scale != 1.0 {
            return None;
        }
        let of = if every { at + 2 } else { at + 1 };
        let whole = self
            .numeral(of)
            .filter(|whole| whole.value > draft.low && whole.form != Form::Part)?;
        if self.measure(whole.end).is_some()
            || self.is_year_like(of)
            || self.refused(of, &whole).is_some()
        {
            return None;
        }
        let counted = self.counted(whole.end);
        if counted.is_none() && whole.form == Form::Bare && whole.value > 100.0 {
            return None;
        }
        let value = draft.low / whole.value;
        Some(Draft {
            end: counted.map_or(whole.end, |counted| counted.end),
            low: value,
            high: value,
            ..draft.clone()
        })
    }

    /// "single-digit", "double-digit millions", "mid-single digits".
    fn digit_figure(&self, at: usize, low: f64, floor: usize) -> Result<Draft, usize> {
        let high = if low >= 2.0 * 10.0 {
            99.0
        } else {
            low * 10.0 - 1.0
        };
        let low = if low >= 20.0 { 10.0 } else { low };
        let mut end = at + 2;
        let mut scale = 1.0;
        if let Some(Number::Scale(by) | Number::Vague(by)) = self.number_word(end) {
            scale = by;
            end += 1;
        }
        let mut draft = self.draft(at, end, low * scale, Dimension::Count, Cow::Borrowed(""));
        draft.high = high * scale;
        draft.bound = Bound::Range;
        if let Some(measure) = self.measure(end) {
            draft.end = measure.end;
            draft.dimension = measure.dimension;
            draft.unit = measure.symbol;
        } else if scale > 1.0 {
            let noun_at = if self.has(end, OF) { end + 1 } else { end };
            if let Some(counted) = self.counted(noun_at) {
                draft.end = counted.end;
                draft.unit = self.counted_unit(Some(counted));
            }
        } else {
            draft.dimension = Dimension::Percent;
            draft.unit = Cow::Borrowed("%");
        }
        while draft.first > floor && self.has(draft.first - 1, DIGIT_PART) {
            draft.first -= 1;
        }
        Ok(self.qualified(draft, floor))
    }

    /// "dozens of", "hundreds of thousands of", "billions of dollars", "multi-million".
    fn vague(&self, at: usize, scale: f64, floor: usize) -> Result<Draft, usize> {
        let mut value = scale;
        let mut end = at + 1;
        while self.has(end, OF) {
            match self.number_word(end + 1) {
                Some(Number::Vague(by) | Number::Scale(by)) => {
                    value *= by;
                    end += 2;
                }
                _ => break,
            }
        }
        if self.joined(at) || self.joined(end) {
            return Err(at + 1);
        }
        // At least two of them.
        let mut draft = self.draft(at, end, 2.0 * value, Dimension::Count, Cow::Borrowed(""));
        draft.bound = Bound::AtLeast;
        if self.has(end, OF) {
            if let Some(measure) = self.measure(end + 1) {
                draft.end = measure.end;
                draft.dimension = measure.dimension;
                draft.unit = measure.symbol;
            } else if let Some(counted) = self.counted(end + 1) {
                draft.end = counted.end;
                draft.unit = self.counted_unit(Some(counted));
            } else if let Some(set) = self.counted_of(end) {
                draft.end = set.end;
                draft.unit = self.counted_unit(Some(set));
            }
        } else if let Some(counted) = self.counted(end) {
            draft.end = counted.end;
            draft.unit = self.counted_unit(Some(counted));
        }
        if draft.end == end && self.has(end, MORE) {
            draft.end += 1;
        }
        if draft.end == end {
            // "in millions", "scores": no figure without what is counted.
            return Err(at + 1);
        }
        Ok(self.qualified(draft, floor))
    }

    /// Letters glued to a number that are no unit: 86th place, 737F, 1960s.
    pub(super) fn lettered(&self, first: usize, end: usize, floor: usize) -> Result<Draft, usize> {
        let ordinal = self.has(end, ORDINAL_ENDING);
        if ordinal {
            let numeral = self.numeral(end - 1).ok_or(end + 1)?;
            let ranked = self.is_ranked(first, floor);
            if ranked || self.has(end + 1, SUPERLATIVE) {
                let to = if ranked { end + 1 } else { end + 2 };
                let draft =
                    self.draft(first, to, numeral.value, Dimension::Rank, Cow::Borrowed(""));
                return Ok(if ranked {
                    self.qualified(draft, floor)
                } else {
                    draft
                });
            }
        }
        Err(end + 1)
    }

    /// Whether the amount stands behind "#" or "number" and so is a place or a label.
    pub(super) fn number_sign(&self, amount: &Placed) -> bool {
        let Some(before) = amount.first.checked_sub(1) else {
            return false;
        };
        !amount.measured
            && (self.token(before).is_some_and(|token| token.is('#'))
                || amount.value == 1.0 && amount.words && self.has(before, NUMBER_SIGN))
    }

    /// "#1", "number one": a rank; any other number behind them is a label.
    pub(super) fn rank_number(&self, amount: &Placed, floor: usize) -> Result<Draft, usize> {
        // "our number one priority"
        let adjective =
            amount.words && self.is_phrase(amount.end) && !self.has(amount.end, AND | SUPERLATIVE);
        if amount.value != 1.0 || amount.first <= floor || adjective {
            return Err(amount.end);
        }
        Ok(self.draft(
            amount.first - 1,
            amount.end,
            1.0,
            Dimension::Rank,
            Cow::Borrowed(""),
        ))
    }
}
