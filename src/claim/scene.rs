//! A sentence as the claim stage sees it, with what it shows of dates and of the issuer.

use crate::assertion::{Dates, Scopes};
use crate::claim::absence::Absence;
use crate::cue::Leaning;
use crate::cue::automaton::Hit;
use crate::figure::Figure;
use crate::lang::class;
use crate::text::outline::Outline;
use crate::text::word::{self, Token};
use crate::vocabulary::Role;

/// A sentence as the claim stage sees it.
pub(crate) struct Scene<'s> {
    pub text: &'s str,
    pub tokens: &'s [Token],
    pub outline: &'s Outline,
    pub hits: &'s [Hit],
    pub figures: &'s [Figure],
    pub scopes: &'s Scopes,
    pub absence: Absence<'s>,
    pub leaning: &'s Leaning,
    pub dates: &'s Dates,
    pub role: Role,
    pub number: u32,
    /// Names of the issuer, when the caller gave them.
    pub issuers: &'s [String],
}

impl Scene<'_> {
    /// Whether it is a question.
    pub(super) fn asks(&self) -> bool {
        self.tokens.iter().rev().take(2).any(|token| token.is('?'))
    }

    /// Whether a date may lie ahead: a number without a month must be a year, and a year not before
    /// the year of issue.
    pub(super) fn may_be_ahead(&self, hit: &Hit) -> bool {
        let first = hit.first as usize;
        let words = self.tokens.get(first..=hit.last as usize).unwrap_or(&[]);
        // The day may stand before its month.
        let from = first.saturating_sub(usize::from(
            self.dates.has_month(&words[..1.min(words.len())]),
        ));
        let after = self
            .tokens
            .get(from..(hit.last as usize + 4).min(self.tokens.len()))
            .unwrap_or(&[]);
        let ends_in_number = words
            .last()
            .is_some_and(|last| last.kind != word::Kind::Word || self.dates.is_number(last))
            // "In two" ends in a number, "the third quarter" in a noun.
            && !matches!(words, [.., before, _] if !self.dates.is_preposition(before));
        // A day needs its month and year behind it, a year nothing.
        let whole = !ends_in_number || self.dates.has_month(after);
        match self
            .dates
            .standing(self.text, if whole { after } else { words })
        {
            Some(ahead) => ahead,
            None => !ends_in_number || self.dates.has_month(words),
        }
    }

    /// Whether a month stands near the tokens `first..=last`.
    pub(super) fn is_dated(&self, first: u32, last: u32) -> bool {
        if self.outline.classes & class::MONTH == 0 {
            return false;
        }
        let from = (first as usize).saturating_sub(12);
        let to = (last as usize + 13).min(self.tokens.len());
        self.dates
            .has_month(self.tokens.get(from..to).unwrap_or(&[]))
    }

    /// Whether the sentence names its issuer: then what it says is no other actor's.
    pub(super) fn names_issuer(&self) -> bool {
        let (Some(first), Some(last)) = (self.tokens.first(), self.tokens.last()) else {
            return false;
        };
        let sentence = self.text.get(first.start..last.end).unwrap_or("");
        self.issuers
            .iter()
            .any(|name| !name.is_empty() && sentence.contains(name.as_str()))
    }
}
