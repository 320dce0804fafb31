//! Attachment: what a figure measures, of which period, which way it moved, and what it converts.

use crate::figure::Figure;
use crate::figure::scan::{Draft, Scan};
use crate::lang::class::{ADVERB, AUXILIARY, DETERMINER, MODAL, MONTH};
use crate::lang::figures::*;
use crate::span::Span;
use crate::text::word::{CAPITAL, HYPHEN, Kind, Token};
use crate::vocabulary::{Dimension, Direction, Newness};

/// How many tokens a noun phrase may take, and how many may link it to the figure.
const PHRASE: usize = 6;
const LINK: usize = 7;
/// How far behind or before a figure its period may stand.
const NEAR: usize = 12;

/// Digits of a year.
const YEAR: usize = 4;

/// A figure that was kept, as tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept {
    pub first: usize,
    pub end: usize,
    pub direction: Option<Qualifier>,
}

impl From<&Draft> for Kept {
    fn from(draft: &Draft) -> Kept {
        Kept {
            first: draft.first,
            end: draft.end,
            direction: draft.direction,
        }
    }
}

impl Scan<'_> {
    /// Fills in what the sentence says about its figures. `kept` are their tokens, in the same order.
    pub(crate) fn attach(&self, figures: &mut [Figure], kept: &[Kept]) {
        let periods = self.periods(kept);
        for (i, here) in kept.iter().enumerate() {
            let floor = i.checked_sub(1).map_or(0, |before| kept[before].end);
            let ceiling = kept.get(i + 1).map_or(self.tokens.len(), |next| next.first);
            let conversion = i.checked_sub(1).filter(|before| {
                self.converts(&figures[*before], &figures[i], kept[*before].end, here)
            });
            let Some(figure) = figures.get_mut(i) else {
                break;
            };
            figure.conversion_of = conversion;
            if conversion.is_some() {
                // What holds for the figure holds for its conversion.
                let (measures, period, direction) = {
                    let original = &figures[i - 1];
                    (original.measures, original.period, original.direction)
                };
                let figure = &mut figures[i];
                (figure.measures, figure.period, figure.direction) = (measures, period, direction);
                continue;
            }
            figure.measures = self.measured(here, floor, ceiling);
            figure.period = self.period(&periods, here, floor, ceiling);
            figure.direction = self.direction(here, floor);
            if self.is_compared(here) {
                figure.newness = Newness::Background;
            }
        }
    }

    fn span(&self, first: usize, end: usize) -> Option<Span> {
        Some(Span::new(
            self.token(first)?.start,
            self.token(end.checked_sub(1)?)?.end,
        ))
    }

    /// "RMB 833 billion (approximately USD 115 billion)", "40 t, or 88,000 lb".
    fn converts(&self, original: &Figure, figure: &Figure, end: usize, here: &Kept) -> bool {
        let same = original.dimension == figure.dimension
            && original.unit != figure.unit
            && !matches!(
                figure.dimension,
                Dimension::Count
                    | Dimension::Multiple
                    | Dimension::Percent
                    | Dimension::Rank
                    | Dimension::Other
            );
        if !same || here.first <= end || here.first > end + 4 {
            return false;
        }
        let mut between = end..here.first;
        let opens = self
            .token(end)
            .is_some_and(|token| matches!(token.mark, '(' | '[' | ',' | '/'))
            || self.has(end, EQUAL);
        let sign = self
            .token(end)
            .is_some_and(|token| matches!(token.mark, '(' | '[' | '/'));
        opens
            && between.all(|at| {
                self.token(at).is_some_and(|token| {
                    matches!(token.mark, '(' | '[' | ',' | '/' | '=' | '~') || self.has(at, EQUAL)
                })
            })
            && (sign || self.has(here.first - 1, EQUAL) || self.has(end, EQUAL))
    }

    /// The noun phrase that governs the figure.
    fn measured(&self, here: &Kept, floor: usize, ceiling: usize) -> Option<Span> {
        let mut at = here.first;
        let mut linked = matches!(self.number_word(here.first), Some(Number::Factor(_)));
        for _ in 0..LINK {
            let before = at.checked_sub(1).filter(|at| *at >= floor)?;
            let Some(token) = self.token(before) else {
                break;
            };
            let classes = token.classes;
            let link = token.kind == Kind::Word
                && (self.has(before, COPULA | RISE | FALL | OF)
                    || classes & (AUXILIARY | MODAL | ADVERB) != 0);
            if !link {
                break;
            }
            linked = true;
            at = before;
        }
        if linked && let Some(span) = self.phrase_before(at, floor) {
            return Some(span);
        }
        // "412 t of copper", "$5 million in revenue"
        if self.has(here.end, OF | IN) && here.end + 1 < ceiling {
            let mut first = here.end + 1;
            if self
                .token(first)
                .is_some_and(|token| token.classes & DETERMINER != 0)
            {
                first += 1;
            }
            let mut end = first;
            while end < ceiling.min(first + PHRASE) && self.is_phrase_word(end) {
                end += 1;
            }
            if end > first && !self.is_period_core(first) {
                return self.span(first, end);
            }
        }
        None
    }

    fn is_phrase_word(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| {
            token.kind == Kind::Word
                && (token.has(HYPHEN) || !self.ends_phrase(at) && !self.has(at, AND | RISE | FALL))
        })
    }

    /// The noun phrase that ends before token `end`, with the phrases "of" joins to it.
    fn phrase_before(&self, end: usize, floor: usize) -> Option<Span> {
        let mut first = end;
        while first > floor && first + PHRASE > end {
            let at = first - 1;
            let joins =
                first < end && self.has(at, OF) && at > floor && self.is_phrase_word(at - 1);
            if !(joins || self.is_phrase_word(at)) {
                break;
            }
            first = at;
        }
        let period = (first..end).any(|at| self.is_period_core(at));
        (first < end && !period)
            .then(|| self.span(first, end))
            .flatten()
    }

    /// The periods named in the sentence, outside its figures.
    fn periods(&self, kept: &[Kept]) -> Vec<(usize, usize)> {
        let mut periods: Vec<(usize, usize)> = Vec::new();
        let mut at = 0;
        let mut figure = kept.iter().peekable();
        while let Some(token) = self.token(at) {
            if !self.may_be_period(token) {
                at += 1;
                continue;
            }
            while figure.peek().is_some_and(|figure| figure.end <= at) {
                figure.next();
            }
            let inside = figure.peek().is_some_and(|figure| figure.first <= at);
            if inside || !self.is_period_core(at) {
                at += 1;
                continue;
            }
            let mut first = at;
            while first > 0
                && at - first < 4
                && self.has(first - 1, PERIOD)
                && periods.last().is_none_or(|last| last.1 < first)
            {
                first -= 1;
            }
            let mut end = at + 1;
            // "third quarter of 2025", "June 2024", "2012-13", "three months to March 31"
            while end < self.tokens.len() && end < at + 6 {
                let next = end + usize::from(self.has(end, OF));
                if !(self.is_period_core(next) || next == end && self.is_day(next)) {
                    break;
                }
                end = next + 1;
            }
            periods.push((first, end));
            at = end;
        }
        periods
    }

    fn is_day(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| {
            token.kind == Kind::Number && (token.has(HYPHEN) || token.end - token.start <= 2)
        }) && at > 0
            && (self.is_month(at - 1) || self.is_year_like(at - 1))
    }

    /// Whether the token alone may be of a period; hardly any is.
    #[inline]
    fn may_be_period(&self, token: &Token) -> bool {
        match token.kind {
            Kind::Number => token.end - token.start == YEAR,
            Kind::Word if token.word.0 == 0 => false,
            Kind::Word => token.classes & MONTH != 0 || self.tables.roles(token) & PERIOD_NOUN != 0,
            _ => false,
        }
    }

    /// A year, a month, or a noun of a period behind a word that picks one.
    #[inline]
    fn is_period_core(&self, at: usize) -> bool {
        let Some(token) = self.token(at) else {
            return false;
        };
        match token.kind {
            Kind::Number => self.is_year_like(at),
            Kind::Word => {
                let month = token.classes & MONTH != 0 && token.has(CAPITAL);
                let picked = self.has(at, PERIOD_NOUN)
                    && at > 0
                    && self.has(at - 1, PERIOD)
                    && !self.is_article(at - 1);
                month || picked
            }
            _ => false,
        }
    }

    /// The period nearest to a figure: behind it before the next figure, or else before it.
    fn period(
        &self,
        periods: &[(usize, usize)],
        here: &Kept,
        floor: usize,
        ceiling: usize,
    ) -> Option<Span> {
        let open = |from: usize, to: usize| {
            (from..to).all(|at| {
                !self
                    .token(at)
                    .is_some_and(|token| matches!(token.mark, ';' | ':' | '(' | ')'))
            })
        };
        let behind = periods.partition_point(|(first, _)| *first < here.end);
        let next = periods.get(behind).filter(|(first, _)| {
            *first < ceiling && *first <= here.end + NEAR && open(here.end, *first)
        });
        let before = behind
            .checked_sub(1)
            .and_then(|at| periods.get(at))
            .filter(|(_, end)| {
                *end >= floor
                    && *end <= here.first
                    && here.first - *end <= NEAR
                    && open(*end, here.first)
            });
        let (first, end) = next.or(before)?;
        self.span(*first, *end)
    }

    /// Whether the figure is said of something that rose or fell.
    fn direction(&self, here: &Kept, floor: usize) -> Option<Direction> {
        match here.direction {
            Some(Qualifier::Up) => return Some(Direction::Up),
            Some(Qualifier::Down) => return Some(Direction::Down),
            _ => {}
        }
        let mut at = here.first;
        if matches!(self.number_word(at), Some(Number::Factor(_))) {
            at += 1;
        }
        for _ in 0..LINK {
            let before = at.checked_sub(1).filter(|at| *at >= floor)?;
            if self.has(before, RISE) {
                return Some(Direction::Up);
            }
            if self.has(before, FALL) {
                return Some(Direction::Down);
            }
            let token = self.token(before)?;
            let passes = self.has(before, BY | TO | OF | FROM) || token.classes & ADVERB != 0;
            if !passes {
                return None;
            }
            at = before;
        }
        None
    }

    /// Whether the figure is one of an earlier time that the news is compared with.
    fn is_compared(&self, here: &Kept) -> bool {
        let earlier = self.has(here.end, ARTICLE)
            && self.has(here.end + 1, PERIOD_NOUN)
            && self.has(here.end + 2, LATER);
        let from = here.first > 0
            && self.has(here.first - 1, COMPARED)
            && (here.first.saturating_sub(LINK)..here.first - 1)
                .any(|at| self.has(at, RISE | FALL | CHANGE));
        earlier || from
    }
}
