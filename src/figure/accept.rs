//! Last checks: whether a number with a unit, or with nothing behind it, is a figure at all.

use crate::figure::numeral::{Form, Numeral};
use crate::figure::scan::{Draft, Scan};
use crate::lang::class::{BE, MODAL, SPEECH};
use crate::lang::figures::*;
use crate::text::word::{CAPITAL, HYPHEN, Kind, LINE, Token};
use crate::vocabulary::Dimension;

/// How many words behind "one analyst" a verb of speech is looked for.
const SPEAKS: usize = 6;

/// Highest number in brackets that may be that of a footnote.
const FOOTNOTE: f64 = 31.0;

impl Scan<'_> {
    /// Last checks of a number with a unit.
    pub(super) fn accept_measure(&self, draft: Draft, numeral: &Numeral) -> Result<Draft, usize> {
        let whole = numeral.form == Form::Bare;
        let at = numeral.end - 1;
        // "2025 t/y" is a figure, "in 2013 t ..." hardly; a year before a unit of time is a label.
        if whole && draft.dimension == Dimension::Duration && self.is_year_like(at) {
            return Err(draft.end);
        }
        // "the 1960s", "90s"
        // 12th Five-Year Plan
        let ordinal = draft.first.checked_sub(1).is_some_and(|before| {
            self.has(before, ORDINAL_ENDING) && self.token(before).is_some_and(Token::is_glued)
                || matches!(
                    self.number_word(before),
                    Some(Number::Ordinal(_) | Number::OrdinalPart(_))
                )
        });
        let half_year = numeral.form == Form::Part
            && draft.unit == "year"
            && !self.has(numeral.end, INDEFINITE);
        if draft.dimension == Dimension::Duration && self.joined(draft.end - 1) && ordinal
            || half_year
            || self.is_numbered(draft.first)
        {
            return Err(draft.end);
        }
        // "will one day be ready"
        let some_day = draft.low == 1.0
            && numeral.form == Form::Words
            && draft.first > 0
            && self
                .token(draft.first - 1)
                .is_some_and(|before| before.classes & MODAL != 0);
        if some_day {
            return Err(draft.end);
        }
        // "Boeing 737s"
        let last = draft.end - 1;
        let glued = self.token(last).is_some_and(|token| {
            token.kind == Kind::Word && token.is_glued() && token.end - token.start == 1
        });
        // 1080p is a format, 412.5p an amount.
        let format = draft.unit == "penny"
            && [240.0, 360.0, 480.0, 720.0, 1080.0, 1440.0, 2160.0, 4320.0].contains(&draft.low);
        if whole && glued && (format || self.is_labelled(draft.first, false)) {
            return Err(draft.end);
        }
        let decade = draft.unit == "s"
            && self
                .token(draft.end - 1)
                .is_some_and(|token| token.is_glued() && !token.has(HYPHEN));
        if decade && whole && draft.low % 10.0 == 0.0 {
            return Err(draft.end);
        }
        Ok(draft)
    }

    /// Whether a number with nothing counted behind it is a figure all the same.
    pub(super) fn bare_is_figure(
        &self,
        at: usize,
        end: usize,
        numeral: &Numeral,
        floor: usize,
    ) -> bool {
        let next = self.token(end);
        if next.is_some_and(|next| {
            next.has(HYPHEN)
                || next.is_glued()
                    && next.is('.')
                    && self.token(end + 1).is_some_and(Token::is_glued)
        }) {
            return false;
        }
        if self.is_qualified(at, floor) {
            return true;
        }
        let capital_next = next
            .is_some_and(|next| next.kind == Kind::Word && next.has(CAPITAL) && !next.has(LINE));
        let noun_next = next.is_some_and(|next| {
            next.kind == Kind::Word && !self.ends_phrase(end) && !self.has(end, AND | OR)
        });
        match numeral.form {
            Form::Words if self.is_named(at) => false,
            Form::Words => {
                !noun_next || numeral.value >= 2.0 && !capital_next && self.tokens.len() > end
            }
            Form::Digits => !noun_next || numeral.scale > 1.0,
            Form::Bare => {
                // List numbers and footnotes: a small number that opens or closes, or stands in brackets.
                let opens = (at == 0 || self.token(at).is_some_and(|token| token.has(LINE)))
                    && next.is_some_and(|next| {
                        next.is_glued()
                            && (next.is('.') && self.token(end + 1).is_some() || next.is(')'))
                    });
                // "SEK 412 million (389)": the value of the period before.
                let compared = at > 1 && at - 1 == floor && numeral.value > FOOTNOTE;
                let bracketed = !compared
                    && at > 0
                    && self
                        .token(at - 1)
                        .is_some_and(|token| token.is('(') || token.is('['))
                    && next.is_some_and(|next| next.is(')') || next.is(']'));
                let after_name = at > 0
                    && self
                        .token(at - 1)
                        .is_some_and(|token| token.kind == Kind::Word && token.has(CAPITAL))
                    && !self.is_title();
                !(opens
                    || bracketed
                    || noun_next
                    || after_name && next.is_some_and(|next| next.kind == Kind::Word))
                    && !(at == 0 && next.is_none())
            }
            _ => false,
        }
    }

    /// "day two", "Group of Seven": a bare number in words that names something.
    fn is_named(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let name = self.token(at).is_some_and(|token| token.has(CAPITAL))
            && !self.is_title()
            && self
                .token(before)
                .is_some_and(|token| token.kind == Kind::Word);
        self.is_label(before) || name
    }

    /// Whether a qualifier that only figures take stands before the number.
    pub(super) fn is_qualified(&self, at: usize, floor: usize) -> bool {
        self.tables
            .match_before(self.tokens, at, floor)
            .is_some_and(|(qualifier, start)| {
                let strong = start + 1 < at || self.has(start, STRONG);
                strong && !matches!(qualifier, Qualifier::Between)
            })
    }

    /// "that one plant", "no one case": one as a pronoun or for emphasis.
    ///
    /// "one analyst said": somebody, however many there are.
    pub(super) fn one_is_no_count(&self, at: usize, end: usize, floor: usize) -> bool {
        let speaks = (end..end + SPEAKS)
            .map_while(|at| self.token(at).filter(|token| token.kind == Kind::Word))
            .scan(0, |before, token| {
                let classes = token.classes;
                Some((std::mem::replace(before, classes), classes, token))
            })
            .any(|(before, classes, token)| {
                let finite = !token.text(self.text).ends_with("ing");
                classes & SPEECH != 0 && before & BE == 0 && finite
            });
        at > floor && self.has(at - 1, NO_ONE) || speaks
    }

    /// "One Team, One Vision", "Power Five": a number word that is part of a name.
    pub(super) fn is_in_name(&self, at: usize) -> bool {
        let capital = |at: usize| {
            self.token(at)
                .is_some_and(|token| token.kind == Kind::Word && token.has(CAPITAL))
        };
        let opens = at
            .checked_sub(1)
            .and_then(|before| self.token(before))
            .is_none_or(|before| before.kind == Kind::Punct && !before.is(','));
        let goes_on = self.is_phrase(at + 2) && !self.has(at + 2, AND);
        let named = capital(at + 1) && (capital(at + 2) || !opens && !goes_on);
        capital(at) && (named || !opens && at > 0 && capital(at - 1)) && !self.is_title()
    }
}
