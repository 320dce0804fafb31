//! One measure per another: a tonne a day, dollars a barrel, kg/h, 300 tonnes of ore monthly.

use std::borrow::Cow;

use crate::figure::scan::Scan;
use crate::figure::unit::Measure;
use crate::lang::figures::{AND, ARTICLE, IN, LATER, MEASURE_ADJECTIVE, OF, PER, PER_TIME, STOP};
use crate::text::word::{HYPHEN, Kind};
use crate::vocabulary::Dimension;

/// How many words may stand between a measure and its "a year".
const FAR_PERIOD: usize = 8;

impl Scan<'_> {
    /// Adds what the measure is per: a tonne, per month, /h, annually, of ore a day.
    pub(crate) fn per(&self, first: Measure) -> Measure {
        let at = first.end;
        let Some(token) = self.token(at) else {
            return first;
        };
        if token.is('/') {
            return self.over(first, at + 1).unwrap_or_else(|first| first);
        }
        if token.kind != Kind::Word {
            return first;
        }
        let roles = self.tables.roles(token);
        if roles & PER_TIME != 0 {
            return match self.once_a(at) {
                Some(time) => compose(first, time, Dimension::Duration, at + 1),
                None => first,
            };
        }
        if roles & (PER | ARTICLE) != 0 {
            let every = roles & ARTICLE != 0;
            if every && self.is_later(at + 2) {
                return first;
            }
            let rate = self
                .per_word(first, at + 1, every)
                .unwrap_or_else(|first| first);
            // "per user per month"
            let again = rate.end > at
                && self.has(rate.end, PER)
                && !matches!(rate.dimension, Dimension::Rate)
                && matches!(
                    self.denominator(rate.end + 1),
                    Some((_, Dimension::Duration, _))
                );
            if again {
                let (end, dimension) = (rate.end, rate.dimension);
                let rate = self
                    .per_word(rate, end + 1, false)
                    .unwrap_or_else(|rate| rate);
                return Measure { dimension, ..rate };
            }
            return rate;
        }
        if roles & OF != 0 {
            return self.far_period(first);
        }
        first
    }

    /// The unit of time of "daily", "annually" ...
    fn once_a(&self, at: usize) -> Option<Cow<'static, str>> {
        let word = self.token(at)?.text(self.text);
        let once = self.tables.pack.figures.once;
        once.iter()
            .find(|(once, _)| once.eq_ignore_ascii_case(word))
            .map(|(_, unit)| Cow::Borrowed(*unit))
    }

    /// The unit behind a slash.
    fn over(&self, first: Measure, at: usize) -> Result<Measure, Measure> {
        let Some(token) = self.token(at).filter(|token| token.kind == Kind::Word) else {
            return Err(first);
        };
        if let Some(unit) = self.denominator(at) {
            let (symbol, dimension, end) = unit;
            return Ok(compose(first, symbol, dimension, end));
        }
        let word = token.text(self.text);
        if first.dimension == Dimension::Money && word.len() > 2 && !self.has(at, STOP) {
            let noun = self.singular(word);
            return Ok(compose(first, noun.into(), Dimension::Count, at + 1));
        }
        Err(first)
    }

    /// A unit below the line, passing adjectives: dry tonne.
    fn denominator(&self, mut at: usize) -> Option<(Cow<'static, str>, Dimension, usize)> {
        for _ in 0..3 {
            if let Some((unit, end)) = self.tables.match_unit(self.text, self.tokens, at) {
                let entry = self.tables.units[unit as usize];
                if entry.dimension == Dimension::Length
                    && let Some((power, behind)) = self.power(end)
                    && let Some((symbol, dimension)) = self.powered(entry.symbol, power)
                {
                    return Some((symbol.into(), dimension, behind));
                }
                return (entry.dimension != Dimension::Money).then_some((
                    entry.symbol.into(),
                    entry.dimension,
                    end,
                ));
            }
            if !self.has(at, MEASURE_ADJECTIVE) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// "a year earlier", "a year or two": a point in time, or another figure.
    fn is_later(&self, at: usize) -> bool {
        self.has(at, LATER) && !self.has(at, AND)
    }

    fn per_word(&self, first: Measure, mut at: usize, every: bool) -> Result<Measure, Measure> {
        let Some(token) = self.token(at).filter(|token| token.kind == Kind::Word) else {
            return Err(first);
        };
        let money = first.dimension == Dimension::Money;
        if let Some((symbol, dimension, end)) = self.denominator(at) {
            let fits = match dimension {
                Dimension::Duration => first.symbol != symbol,
                // "50 kg a box": without "per", only money is said of a thing.
                _ => !every || money,
            };
            return if fits {
                Ok(compose(first, symbol, dimension, end))
            } else {
                Err(first)
            };
        }
        if every
            || self.has(at, STOP)
            || matches!(first.dimension, Dimension::Percent | Dimension::Duration)
        {
            return Err(first);
        }
        // "per diluted share"
        while self.has(at, MEASURE_ADJECTIVE) && self.is_phrase(at + 1) {
            at += 1;
        }
        let noun = self.singular(self.token(at).unwrap_or(token).text(self.text));
        Ok(compose(first, noun.into(), Dimension::Count, at + 1))
    }

    /// "tonnes of ore a day": the period of a measure stands behind what is measured.
    pub(crate) fn far_period(&self, first: Measure) -> Measure {
        let measured = !matches!(
            first.dimension,
            Dimension::Money
                | Dimension::Percent
                | Dimension::Duration
                | Dimension::Rate
                | Dimension::Price
                | Dimension::Grade
        );
        if !measured {
            return first;
        }
        for at in first.end..first.end + FAR_PERIOD {
            let Some(token) = self.token(at).filter(|token| token.kind == Kind::Word) else {
                break;
            };
            let roles = self.tables.roles(token);
            if roles & PER_TIME != 0 {
                return match self.once_a(at) {
                    Some(time) => compose(first, time, Dimension::Duration, at + 1),
                    None => first,
                };
            }
            if roles & (PER | ARTICLE) != 0
                && !self.is_later(at + 2)
                && let Some((symbol, Dimension::Duration, end)) = self.denominator(at + 1)
            {
                return compose(first, symbol, Dimension::Duration, end);
            }
            if roles & STOP != 0 && roles & (OF | IN) == 0 && !token.has(HYPHEN) {
                break;
            }
        }
        first
    }
}

/// One measure per another.
fn compose(first: Measure, per: Cow<'static, str>, by: Dimension, end: usize) -> Measure {
    use Dimension::{
        Count, Duration, Grade, Length, Mass, Money, Other, Percent, Price, Rate, Volume,
    };
    let dimension = match (first.dimension, by) {
        (Money, _) => Price,
        (_, Duration) => Rate,
        (Mass, Mass | Volume) | (Volume, Volume) => Grade,
        (Length, _) | (Percent, _) | (_, Count) => Other,
        _ => Other,
    };
    let symbol = match per.as_ref() {
        "" => first.symbol,
        below => Cow::Owned(format!("{}/{below}", first.symbol)),
    };
    Measure {
        symbol,
        dimension,
        end,
    }
}
