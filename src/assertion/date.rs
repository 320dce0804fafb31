//! Dates: when the text was issued, and which of its clauses speak of earlier years.

use crate::date::Date;
use crate::lang::{Pack, class};
use crate::text::word::{Kind, Token};

/// Years that are taken for years and not for quantities.
const YEARS: std::ops::RangeInclusive<u32> = 1850..=2150;

/// From so many months before the issue on, a month is of an earlier time: those of the year before
/// are what an annual report still reports.
const EARLIER: i32 = 16;

/// When a text was issued, as far as it shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dates {
    months: &'static [&'static [&'static str]],
    /// Year of issue.
    year: Option<u32>,
    /// What the caller said.
    given: Option<Date>,
}

/// A date that a phrase names: a year, with what stands beside it of month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    year: u32,
    month: Option<u32>,
    day: Option<u32>,
}

/// How the years a phrase names stand to the year of issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Mention {
    /// No year is named, or the year of issue is not known.
    #[default]
    None,
    /// Two years or more before the issue.
    Earlier,
    /// The year of issue or the one before.
    Current,
    /// After the year of issue.
    Later,
}

impl Dates {
    pub(crate) fn new(given: Option<Date>, pack: &Pack) -> Dates {
        Dates {
            months: pack.months,
            year: given.map(|date| u32::from(date.year())),
            given,
        }
    }

    /// Takes the year of issue from the first full date of the text: a month with a year near it.
    pub(crate) fn learn(&mut self, text: &str, tokens: &[Token]) {
        if self.year.is_some() {
            return;
        }
        for (at, token) in tokens.iter().enumerate().take(60) {
            if token.classes & class::MONTH != 0 {
                self.year = tokens
                    .iter()
                    .skip(at + 1)
                    .take(3)
                    .find_map(|token| year(text, token));
                if self.year.is_some() {
                    return;
                }
            }
        }
    }

    /// Whether the latest date among `tokens` is that of the issue or later; `None` without a year.
    pub(crate) fn standing(&self, text: &str, tokens: &[Token]) -> Option<bool> {
        let latest = self.latest(text, tokens)?;
        Some(
            self.year
                .is_none_or(|now| latest.year > now || latest.year == now && !self.is_past(latest)),
        )
    }

    /// Whether a date in the year of issue lies before the issue, as far as both are known.
    fn is_past(&self, named: Named) -> bool {
        let issued = self
            .given
            .and_then(|date| Some((date.month()?, date.day())));
        let Some(((month, day), named_month)) = issued.zip(named.month) else {
            return false;
        };
        let days = day.zip(named.day);
        named_month < u32::from(month)
            || named_month == u32::from(month)
                && days.is_some_and(|(day, named)| named < u32::from(day))
    }

    /// The latest date among `tokens` that has a year.
    fn latest(&self, text: &str, tokens: &[Token]) -> Option<Named> {
        let dates = tokens.iter().enumerate().filter_map(|(at, token)| {
            let year = year(text, token)?;
            let exact = self.given.is_some_and(|date| date.month().is_some());
            let from = at.saturating_sub(BESIDE);
            let beside = tokens.get(from..at).filter(|_| exact).unwrap_or(&[]);
            let month = beside
                .iter()
                .rev()
                .find_map(|token| self.month(text, token));
            let day = month.and_then(|_| beside.iter().find_map(|token| day(text, token)));
            Some(Named { year, month, day })
        });
        dates.max()
    }

    /// The month a token names, from 1.
    fn month(&self, text: &str, token: &Token) -> Option<u32> {
        if token.classes & class::MONTH == 0 {
            return None;
        }
        let word = token.text(text);
        let is_named = |names: &[&str]| names.iter().any(|name| word.eq_ignore_ascii_case(name));
        let at = self.months.iter().position(|names| is_named(names))?;
        Some(at as u32 + 1)
    }

    /// Whether the token is as long as a year; other numbers are none.
    pub(crate) fn may_be_year(token: &Token) -> bool {
        token.kind == Kind::Number && token.end - token.start == 4
    }

    /// Whether one of the tokens is a month.
    pub(crate) fn has_month(&self, tokens: &[Token]) -> bool {
        tokens.iter().any(|token| token.classes & class::MONTH != 0)
    }

    /// Whether the token is a preposition.
    pub(crate) fn is_preposition(&self, token: &Token) -> bool {
        token.classes & class::PREPOSITION != 0
    }

    /// Whether the token is a number word.
    pub(crate) fn is_number(&self, token: &Token) -> bool {
        token.classes & class::NUMBER != 0
    }

    /// How the dates among `tokens` stand to the issue; the latest decides.
    pub(crate) fn mention(&self, text: &str, tokens: &[Token]) -> Mention {
        let Some(latest) = self.latest(text, tokens) else {
            return Mention::None;
        };
        let age = |now: u32| {
            let month = self.given.and_then(Date::month)?;
            let months = |year: u32, month: u32| year as i32 * 12 + month as i32;
            Some(months(now, u32::from(month)) - months(latest.year, latest.month?))
        };
        match self.year {
            None => Mention::None,
            Some(now) if latest.year + 1 < now => Mention::Earlier,
            Some(now) if age(now).is_some_and(|age| age >= EARLIER) => Mention::Earlier,
            Some(now) if latest.year > now => Mention::Later,
            Some(_) => Mention::Current,
        }
    }
}

/// How many tokens before its year the rest of a date may begin: "March 20, 2026".
const BESIDE: usize = 3;

/// The day a token names.
fn day(text: &str, token: &Token) -> Option<u32> {
    if token.kind != Kind::Number || token.end - token.start > 2 {
        return None;
    }
    token
        .text(text)
        .parse()
        .ok()
        .filter(|day| (1..=31).contains(day))
}

/// The year a token names.
fn year(text: &str, token: &Token) -> Option<u32> {
    if !Dates::may_be_year(token) {
        return None;
    }
    token
        .text(text)
        .parse()
        .ok()
        .filter(|year| YEARS.contains(year))
}
