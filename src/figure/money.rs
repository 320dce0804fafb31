//! Signs and codes of money at an amount: $5, US$5, USD 5, Rs. 5, R5 billion, MEUR 5.

use crate::figure::numeral::{Form, Numeral};
use crate::figure::scan::Scan;
use crate::figure::table::UnitId;
use crate::text::word::{HYPHEN, Kind, Token};
use crate::vocabulary::Dimension;

impl Scan<'_> {
    /// Currency signs and codes before token `at`, and where they begin.
    pub(super) fn money_before(&self, at: usize, floor: usize) -> (usize, Option<UnitId>) {
        let mut first = at;
        let mut money = None;
        let behind = |at: usize| {
            at.checked_sub(1)
                .filter(|at| *at >= floor)
                .and_then(|at| self.token(at))
        };
        if let Some(sign) = behind(first)
            .filter(|token| token.kind != Kind::Word)
            .and_then(|token| self.tables.sign(token.mark))
        {
            let dollar = behind(first).is_some_and(|token| token.is('$'));
            let tight = behind(first).is_some_and(Token::is_glued);
            first -= 1;
            money = Some(sign);
            if let Some(before) = behind(first).filter(|before| before.kind == Kind::Word && dollar)
                && let Some(unit) = self.tables.dollar(before)
                && (tight
                    || before.end - before.start > 1
                    || before.text(self.text).eq_ignore_ascii_case("c"))
            {
                first -= 1;
                money = Some(unit);
            }
        }
        // GH¢5
        if money.is_none()
            || ['$', '¢']
                .map(|sign| self.tables.sign(sign))
                .contains(&money)
        {
            if let Some(before) = behind(first).filter(|before| before.kind == Kind::Word)
                && let Some(unit) = self
                    .tables
                    .code(self.text, before)
                    .or_else(|| self.scaled_code(before).map(|(unit, _)| unit))
                && !self.code_ends_amount(first - 1, floor)
                && (before.end - before.start > 1
                    || self
                        .numeral(at)
                        .is_some_and(|numeral| self.is_money_letter(at, &numeral)))
            {
                first -= 1;
                money = Some(unit);
            } else if let Some(before) =
                behind(first).filter(|before| before.is('.') && before.is_glued())
                && first >= floor + 2
                && let Some(unit) = self
                    .token(first - 2)
                    .filter(|_| !before.has(HYPHEN))
                    .and_then(|token| self.tables.code(self.text, token))
                && self
                    .token(first - 2)
                    .is_some_and(|token| token.end - token.start <= 3)
            {
                // Rs. 500
                first -= 2;
                money = Some(unit);
            }
        }
        (first, money)
    }

    /// Whether a letter that is a code stands right before a number that can be no model: R2.6 billion.
    pub(super) fn is_money_letter(&self, at: usize, numeral: &Numeral) -> bool {
        let letter = |before: &Token| {
            before.end - before.start == 1 && self.tables.code(self.text, before).is_some()
        };
        numeral.form == Form::Digits
            && self.token(at).is_some_and(Token::is_glued)
            && at
                .checked_sub(1)
                .and_then(|before| self.token(before))
                .is_some_and(letter)
    }

    /// Whether the code at token `at` belongs to the number before it: "10 rmb 20 usd".
    pub(super) fn code_ends_amount(&self, at: usize, floor: usize) -> bool {
        at > floor && self.numeral_ends(at).is_some()
    }

    /// MUSD, MEUR, kSEK: a scale letter and a code in one word.
    pub(super) fn scaled_code(&self, token: &Token) -> Option<(UnitId, f64)> {
        let word = token.text(self.text);
        if word.len() != 4 {
            return None;
        }
        let scale = self
            .tables
            .scale(word.get(..1)?)
            .filter(|scale| !scale.money)?;
        let code = word.get(1..)?;
        let unit = self
            .tables
            .units
            .iter()
            .position(|unit| unit.dimension == Dimension::Money && unit.symbol == code)?;
        Some((unit as UnitId, scale.factor))
    }
}
