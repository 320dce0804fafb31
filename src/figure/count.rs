//! Counts: the noun phrase behind a number, and the noun that is counted.

use crate::figure::scan::Scan;
use crate::lang::class::{
    ADVERB, AUXILIARY, DETERMINER, MODAL, MONTH, PREPOSITION, PRONOUN, SUBORDINATOR, WEEKDAY,
};
use crate::lang::figures::{
    AND, LABEL, MORE, NO_COMPOUND, NO_COUNT, OF, OR, PER_TIME, PLURAL, STOP,
};
use crate::text::word::{CAPITAL, HYPHEN, Kind, UPPER};

/// What is counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted {
    /// The token behind the noun phrase.
    pub end: usize,
    /// The noun; `None` for a bare number.
    pub head: Option<usize>,
}

/// Most adjectives between a number and the noun that another behind "and" has.
const ADJECTIVES: usize = 3;

/// Longest noun phrase of a count, in tokens.
const LONGEST: usize = 14;

impl Scan<'_> {
    /// The noun phrase that begins at token `at`, behind a number other than one.
    pub(crate) fn counted(&self, at: usize) -> Option<Counted> {
        let first = self.token(at)?;
        if first.has(HYPHEN) && first.kind == Kind::Word {
            return self.compound(at);
        }
        // "40 or more firms"
        if self.has(at, OR) {
            return None;
        }
        let mut found = None;
        let mut next = at;
        while let Some(token) = self.token(next).filter(|_| next < at + LONGEST) {
            match token.kind {
                Kind::Word => {}
                // "twelve 11-metre boats", "two 2008 vintage lines"
                Kind::Number if next > at || self.joined(next + 1) || self.is_year_like(next) => {
                    if found.is_some()
                        || !(self.joined(next + 1)
                            || next > at && self.is_label(next - 1)
                            || token.has(HYPHEN)
                            || self.is_year_like(next))
                    {
                        break;
                    }
                    next += 1;
                    continue;
                }
                Kind::Punct if token.is('\'') && token.is_glued() && next > at => {
                    found = None;
                    next += 1;
                    continue;
                }
                Kind::Punct if token.is('(') && found.is_none() && next > at => {
                    match self.closing(next) {
                        Some(closing) => {
                            next = closing + 1;
                            continue;
                        }
                        None => break,
                    }
                }
                _ => break,
            }
            if token.has(HYPHEN) {
                if self.is_plural(next) && !self.joined(next + 1) {
                    found = Some(next);
                }
                next += 1;
                continue;
            }
            if self.is_possessive(next) {
                found = None;
                next += 1;
                continue;
            }
            if self.has(next, AND) {
                let goes_on = found.is_none() && next > at && self.is_noun_like(next + 1);
                if !goes_on {
                    break;
                }
                next += 1;
                continue;
            }
            let often = self.has(next, PER_TIME) && next == at && self.is_plural(next + 1);
            // "nine such filings"
            let such = next == at && self.has(next, MORE) && self.is_plural(next + 1);
            if self.ends_phrase(next) && !self.joined(next + 1) && !often && !such {
                break;
            }
            let plural = self.is_plural(next) && !self.joined(next + 1);
            // "service members" behind "United States"
            let name = found == next.checked_sub(1)
                && found
                    .and_then(|at| self.token(at))
                    .is_some_and(|token| token.has(CAPITAL))
                && !token.has(CAPITAL)
                && self.is_plural(next + 1);
            if found.is_some() && !plural && !name {
                break;
            }
            if plural {
                found = Some(next);
            }
            next += 1;
        }
        found.map(|head| Counted {
            end: head + 1,
            head: Some(head),
        })
    }

    /// "1,200 direct and 3,500 indirect jobs": the adjectives behind the first number, and the noun
    /// behind the second.
    pub(crate) fn counted_with_next(&self, at: usize) -> Option<Counted> {
        let adjective =
            |at: usize| self.is_noun_like(at) && !self.is_plural(at) && !self.has(at, AND);
        let adjectives = (at..at + ADJECTIVES)
            .take_while(|&at| adjective(at))
            .count();
        let and = at + adjectives;
        if adjectives == 0 || !self.has(and, AND | OR) {
            return None;
        }
        let second = self
            .numeral(and + 1)
            .filter(|_| !self.is_year_like(and + 1))?;
        let counted = self.counted(second.end)?;
        Some(Counted {
            end: and,
            ..counted
        })
    }

    /// The noun phrase behind "one": up to the first word that can't belong to it.
    pub(crate) fn counted_one(&self, at: usize) -> Option<Counted> {
        let first = self.token(at).filter(|first| first.kind == Kind::Word)?;
        if self.has(at, NO_COUNT) || first.has(HYPHEN) || self.ends_phrase(at) {
            return None;
        }
        // "one hopes", but "one sales office"
        let noun = self.is_phrase(at + 1);
        if self.is_plural(at) && !self.has(at, PLURAL) && !noun {
            return None;
        }
        let mut next = at + 1;
        while let Some(token) = self
            .token(next)
            .filter(|token| token.kind == Kind::Word && next < at + 4)
        {
            let word = token.text(self.text);
            let verb = word.ends_with("ed")
                || word.ends_with('s')
                || word.ends_with("ing")
                || word.ends_with("ly");
            if !token.has(HYPHEN) && (self.ends_phrase(next) || self.has(next, AND) || verb) {
                break;
            }
            next += 1;
        }
        Some(Counted {
            end: next,
            head: Some(next - 1),
        })
    }

    /// "four-bed", "two-line", "12,000-seat": the words joined to the number.
    fn compound(&self, at: usize) -> Option<Counted> {
        let word = self.token(at)?.text(self.text);
        if word.len() < 3
            || self.has(at, NO_COMPOUND)
            || self.tables.word(self.token(at)?).number.is_some()
        {
            return None;
        }
        let mut end = at + 1;
        while self.joined(end) && end < at + 4 {
            end += 1;
        }
        Some(Counted {
            end,
            head: Some(at),
        })
    }

    /// "two of the nine directors", "three of them", "212 of 280 cells": the set counted from.
    pub(crate) fn counted_of(&self, at: usize) -> Option<Counted> {
        if !self.has(at, OF) {
            return None;
        }
        let mut next = at + 1;
        let first = self.token(next)?;
        let classes = first.classes;
        if classes & SUBORDINATOR != 0 {
            return None;
        }
        // "four of them" counts four.
        if classes & PRONOUN != 0 && self.ends_phrase(next + 1) && self.numeral(next).is_none() {
            return Some(Counted {
                end: at,
                head: None,
            });
        }
        if classes & DETERMINER != 0 {
            next += 1;
        }
        if let Some(numeral) = self.numeral(next) {
            next = numeral.end;
            if self.measure(next).is_some() {
                return None;
            }
            return Some(self.counted(next).unwrap_or(Counted {
                end: next,
                head: None,
            }));
        }
        self.counted(next)
    }

    /// Whether the token is joined by a hyphen to the one before.
    pub(crate) fn joined(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.has(HYPHEN))
    }

    fn is_possessive(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| {
            token.is_glued()
                && self
                    .text
                    .get(token.start..)
                    .is_some_and(|rest| rest.starts_with(['\'', '’']))
        })
    }

    fn closing(&self, open: usize) -> Option<usize> {
        (open + 1..open + 4).find(|&at| self.token(at).is_some_and(|token| token.is(')')))
    }

    pub(crate) fn ends_phrase(&self, at: usize) -> bool {
        const ENDS: u64 =
            AUXILIARY | MODAL | PREPOSITION | SUBORDINATOR | DETERMINER | PRONOUN | WEEKDAY;
        let Some(token) = self.token(at) else {
            return true;
        };
        let classes = token.classes;
        let adverb = classes & ADVERB != 0 && !self.has(at, MORE);
        let name = classes & MONTH != 0 && token.has(CAPITAL);
        self.has(at, STOP) || classes & ENDS != 0 && !self.has(at, PLURAL) || adverb || name
    }

    /// Whether a word stands at token `at` that can go on a noun phrase.
    pub(crate) fn is_phrase(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.kind == Kind::Word) && !self.ends_phrase(at)
    }

    fn is_noun_like(&self, at: usize) -> bool {
        self.is_phrase(at) && self.numeral(at).is_none()
    }

    /// Whether a word looks like a plural noun.
    pub(crate) fn is_plural(&self, at: usize) -> bool {
        let Some(token) = self.token(at).filter(|token| token.kind == Kind::Word) else {
            return false;
        };
        if self.has(at, PLURAL) {
            return true;
        }
        let word = token.text(self.text).as_bytes();
        match word {
            [.., before, b's'] => {
                word.len() > 2 && !matches!(before, b's' | b'u' | b'i' | b'\'' | b'.')
            }
            [.., before, b'S'] => {
                token.has(UPPER) && word.len() > 4 && !matches!(before, b'S' | b'U' | b'I')
            }
            _ => false,
        }
    }

    /// The singular of a counted noun, in small letters.
    pub(crate) fn singular(&self, word: &str) -> String {
        let word = word.to_lowercase();
        match self.tables.singulars.get(word.as_str()) {
            Some(singular) => (*singular).to_owned(),
            None => self.tables.pack.inflections.singular(&word),
        }
    }

    /// Whether a word makes a number behind it a label: section 12.
    pub(crate) fn is_label(&self, at: usize) -> bool {
        self.has(at, LABEL)
    }
}
