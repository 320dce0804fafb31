//! One figure: amounts, ranges and what is measured, from the tokens of a sentence.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::figure::numeral::Form;
use crate::figure::table::Tables;
use crate::lang::figures::*;
use crate::text::word::{CAPITAL, Kind, Token};
use crate::vocabulary::{Bound, Dimension};

/// The tokens of one sentence, with what the figure stage knows of their words.
pub(crate) struct Scan<'s> {
    pub text: &'s str,
    pub tokens: &'s [Token],
    pub tables: &'s Tables,
    pub(super) title: OnceCell<bool>,
    pub(super) warmth: OnceCell<bool>,
}

/// A figure as tokens and values, before its text is cut out.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub first: usize,
    /// The token behind it.
    pub end: usize,
    pub low: f64,
    pub high: f64,
    pub bound: Bound,
    pub dimension: Dimension,
    pub unit: Cow<'static, str>,
    pub direction: Option<Qualifier>,
}

/// What a place in an order needs to know of an amount.
pub(crate) struct Placed {
    pub first: usize,
    pub end: usize,
    pub value: f64,
    pub words: bool,
    pub measured: bool,
}

impl<'s> Scan<'s> {
    pub(crate) fn token(&self, at: usize) -> Option<&'s Token> {
        self.tokens.get(at)
    }

    #[inline]
    pub(crate) fn has(&self, at: usize, roles: Roles) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| self.tables.roles(token) & roles != 0)
    }

    /// a, an: an article of one letter or two, no "every".
    pub(crate) fn is_article(&self, at: usize) -> bool {
        self.has(at, INDEFINITE)
    }

    pub(crate) fn is_title(&self) -> bool {
        *self.title.get_or_init(|| {
            let words = self
                .tokens
                .iter()
                .filter(|token| token.kind == Kind::Word && token.end - token.start > 3);
            let (mut all, mut capital) = (0, 0);
            for token in words {
                all += 1;
                capital += usize::from(token.has(CAPITAL));
            }
            capital * 10 >= all * 7
        })
    }

    pub(crate) fn is_about_warmth(&self) -> bool {
        *self
            .warmth
            .get_or_init(|| (0..self.tokens.len()).any(|at| self.has(at, WARMTH)))
    }

    /// Whether the token is a currency sign or code.
    pub(crate) fn is_currency(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| match token.kind {
            Kind::Word => {
                self.tables.code(self.text, token).is_some() || self.scaled_code(token).is_some()
            }
            _ => self.tables.sign(token.mark).is_some(),
        })
    }

    /// Whether a number word or number ends right before token `at`.
    pub(crate) fn numeral_ends(&self, at: usize) -> Option<()> {
        let before = self.token(at.checked_sub(1)?)?;
        (before.kind == Kind::Number || self.tables.word(before).number.is_some()).then_some(())
    }

    /// Whether the word before token `at` is a qualifier or "to" joined by hyphens: "up-to-20".
    pub(crate) fn is_joining_qualifier(&self, at: usize) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| self.has(before, TO | AND | BY | ARTICLE))
            || self.tables.match_before(self.tokens, at, 0).is_some()
            || at
                .checked_sub(1)
                .is_some_and(|before| self.named_before(before))
    }

    /// A unit joined before the number: "0.5-km-2.1".
    pub(super) fn named_before(&self, at: usize) -> bool {
        self.tables.match_unit(self.text, self.tokens, at).is_some()
            && at > 0
            && self.numeral_ends(at).is_some()
    }

    /// The figure that begins at token `at`; `Err` gives the token to go on from.
    pub(crate) fn figure(&self, at: usize, floor: usize) -> Result<Draft, usize> {
        let token = self.token(at).ok_or(at + 1)?;
        if token.kind == Kind::Word {
            match self.tables.word(token).number {
                Some(
                    Number::Vague(_) | Number::Factor(_) | Number::Ordinal(_) | Number::Digits(_),
                ) => return self.word_figure(at, floor),
                Some(Number::OrdinalPart(_)) => return self.word_figure(at, floor),
                Some(_) => {}
                None => return self.article_duration(at, floor),
            }
        }
        let first = self.amount(at, floor)?;
        let place = Placed {
            first: first.first,
            end: first.end,
            value: first.value,
            words: first.numeral.form == Form::Words,
            measured: first.measure.is_some(),
        };
        if self.number_sign(&place) {
            return self.rank_number(&place, floor);
        }
        let draft = match self.range(&first, floor) {
            Some(draft) => draft,
            None => self.single(self.with_shared_unit(first), floor)?,
        };
        Ok(self.qualified(draft, floor))
    }
}
