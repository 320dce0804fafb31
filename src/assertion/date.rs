//! Dates: when the text was issued, and which of its clauses speak of earlier years.

use crate::lang::class;
use crate::text::word::{Kind, Token, Vocabulary};

/// Years that are taken for years and not for quantities.
const YEARS: std::ops::RangeInclusive<u32> = 1850..=2150;

/// The year a text was issued in, as far as it shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dates<'v> {
    vocabulary: &'v Vocabulary,
    /// Year of issue.
    year: Option<u32>,
    /// Whether the caller gave it.
    given: bool,
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

impl<'v> Dates<'v> {
    pub(crate) fn new(year: Option<u32>, vocabulary: &'v Vocabulary) -> Dates<'v> {
        Dates {
            vocabulary,
            year,
            given: year.is_some(),
        }
    }

    /// Takes the year of issue from the first full date of the text: a month with a year near it.
    pub(crate) fn learn(&mut self, text: &str, tokens: &[Token]) {
        let vocabulary = self.vocabulary;
        if self.given || self.year.is_some() {
            return;
        }
        for (at, token) in tokens.iter().enumerate().take(60) {
            if vocabulary.classes(token.word) & class::MONTH != 0 {
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

    /// Whether the latest year among `tokens` is the year of issue or later; `None` without a year.
    pub(crate) fn standing(&self, text: &str, tokens: &[Token]) -> Option<bool> {
        let latest = tokens.iter().filter_map(|token| year(text, token)).max()?;
        Some(self.year.is_none_or(|now| latest >= now))
    }

    /// Whether one of the tokens is a month.
    pub(crate) fn has_month(&self, tokens: &[Token]) -> bool {
        tokens
            .iter()
            .any(|token| self.vocabulary.classes(token.word) & class::MONTH != 0)
    }

    /// Whether the token is a preposition.
    pub(crate) fn is_preposition(&self, token: &Token) -> bool {
        self.vocabulary.classes(token.word) & class::PREPOSITION != 0
    }

    /// Whether the token is a number word.
    pub(crate) fn is_number(&self, token: &Token) -> bool {
        self.vocabulary.classes(token.word) & class::NUMBER != 0
    }

    /// How the years among `tokens` stand to the year of issue; the latest decides.
    pub(crate) fn mention(&self, text: &str, tokens: &[Token]) -> Mention {
        let Some(latest) = tokens.iter().filter_map(|token| year(text, token)).max() else {
            return Mention::None;
        };
        match self.year {
            None => Mention::None,
            Some(now) if latest + 1 < now => Mention::Earlier,
            Some(now) if latest > now => Mention::Later,
            Some(_) => Mention::Current,
        }
    }
}

/// The year a token names.
fn year(text: &str, token: &Token) -> Option<u32> {
    if token.kind != Kind::Number || token.end - token.start != 4 {
        return None;
    }
    token
        .text(text)
        .parse()
        .ok()
        .filter(|year| YEARS.contains(year))
}
