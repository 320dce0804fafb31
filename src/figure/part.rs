//! Parts without a unit: half, a third less, a quarter of.

use crate::figure::scan::{Draft, Scan};
use crate::figure::unit::Measure;
use crate::lang::class::PREPOSITION;
use crate::lang::figures::*;
use crate::text::word::Kind;

impl Scan<'_> {
    /// Whether a part named by an ordinal ends before token `end`: "a third of" but not "a third plant".
    pub(super) fn part_ends(&self, end: usize, first: usize, floor: usize) -> bool {
        if self.has(end, OF | COMPARATIVE) || first == 0 && end == self.tokens.len() {
            return true;
        }
        let closes = self.token(end).is_none_or(|token| token.kind != Kind::Word)
            || self.ends_phrase(end)
            || self.has(end, AND);
        let framed = first > floor
            && (self.has(first - 1, BY | TO)
                || self
                    .tables
                    .match_before(self.tokens, first, floor)
                    .is_some());
        closes && framed
    }

    /// A part without a unit: "half", "two thirds of", "1/4".
    pub(super) fn part_of(&self, mut draft: Draft, floor: usize) -> Result<Draft, usize> {
        let last = draft.end - 1;
        // "Phase 1/2"
        if draft.first > 0 && self.is_label(draft.first - 1) {
            return Err(draft.end);
        }
        let bare = self.number_word(last).is_some()
            && (draft.first == last || draft.first + 1 == last && self.is_article(draft.first));
        if bare && self.is_plural(last) {
            return Err(draft.end);
        }
        if bare {
            let quarter = draft.low == 0.25;
            let before = draft.first.checked_sub(1);
            let period = self.has(
                if draft.first == last {
                    last.wrapping_sub(1)
                } else {
                    draft.first
                },
                PERIOD,
            ) && !(self.is_article(draft.first)
                || self.has(last + 1, OF | DETERMINED)
                    && draft.low == 0.5
                    && !self.has(last.wrapping_sub(1), PERIOD));
            let framed = before.is_some_and(|before| {
                before >= floor
                    && !(quarter && self.is_added(draft.first, floor))
                    && (self.has(before, BY | TO)
                        || self
                            .tables
                            .match_before(self.tokens, draft.first, floor)
                            .is_some())
            });
            // "a half-point", but "the half-year"
            if draft.low == 0.5
                && self.joined(last + 1)
                && let Some(measure) = self.measure(last + 1)
                && measure.symbol != "year"
            {
                return Ok(Draft {
                    end: measure.end,
                    dimension: measure.dimension,
                    unit: measure.symbol,
                    ..draft
                });
            }
            let named = self.is_phrase(last + 1);
            if period
                || self.joined(last + 1)
                || self.joined(last)
                || quarter && !self.is_quarter(draft.first, last, framed)
                || named && !framed
            {
                return Err(draft.end);
            }
        }
        if let Some(measure) = self.article_measure(draft.end) {
            draft.end = measure.end;
            draft.dimension = measure.dimension;
            draft.unit = measure.symbol;
        }
        Ok(draft)
    }

    /// "another quarter" is one of a year.
    fn is_added(&self, at: usize, floor: usize) -> bool {
        matches!(
            self.tables.match_before(self.tokens, at, floor),
            Some((Qualifier::Added, _))
        )
    }

    /// "a quarter of", "by a quarter", no quarter of a year or town.
    fn is_quarter(&self, first: usize, last: usize, framed: bool) -> bool {
        let adjective = first == last
            && first.checked_sub(1).is_some_and(|before| {
                self.token(before).is_some_and(|token| {
                    token.kind == Kind::Word && token.classes & PREPOSITION == 0
                })
            });
        // "a quarter less"
        if first < last && self.has(last + 1, COMPARATIVE) {
            return true;
        }
        let noun = self.is_phrase(last + 1);
        if framed {
            !noun
        } else {
            self.has(last + 1, OF) && !adjective
        }
    }

    /// "half a mile": the unit behind an article.
    fn article_measure(&self, at: usize) -> Option<Measure> {
        self.is_article(at).then(|| self.measure(at + 1)).flatten()
    }
}
