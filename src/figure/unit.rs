//! Units behind a number: names, symbols, signs and powers.

use std::borrow::Cow;

use crate::figure::scan::Scan;
use crate::figure::table::UnitId;
use crate::lang::figures::{CUBED, MEASURE_ADJECTIVE, SQUARED, STOP};
use crate::text::word::{HYPHEN, Kind};
use crate::vocabulary::Dimension;

/// A unit read from the text.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    pub symbol: Cow<'static, str>,
    pub dimension: Dimension,
    pub end: usize,
}

impl Scan<'_> {
    /// The unit that stands at token `at`, right behind a number, with what it is measured per.
    pub(crate) fn measure(&self, at: usize) -> Option<Measure> {
        let first = self.base_unit(at)?;
        Some(self.per(first))
    }

    pub(crate) fn entry(&self, unit: UnitId, end: usize) -> Measure {
        let entry = self.tables.units[unit as usize];
        Measure {
            symbol: Cow::Borrowed(entry.symbol),
            dimension: entry.dimension,
            end,
        }
    }

    fn base_unit(&self, at: usize) -> Option<Measure> {
        let token = self.token(at)?;
        match token.kind {
            Kind::Word => {
                let direct = self.named_unit(at, true);
                if direct.is_some() {
                    return direct;
                }
                let mut next = at;
                while next < at + 2 && self.has(next, MEASURE_ADJECTIVE) {
                    next += 1;
                    if self.joined(next) {
                        break;
                    }
                    if let Some(measure) = self.named_unit(next, false) {
                        let fits = !matches!(
                            measure.dimension,
                            Dimension::Money | Dimension::Percent | Dimension::Count
                        );
                        return fits.then_some(measure);
                    }
                }
                None
            }
            Kind::Symbol | Kind::Punct => {
                let mark = token.mark;
                if let Some(closing) = bracket(mark) {
                    // 20 (kg)
                    let inner = self
                        .named_unit(at + 1, false)
                        .filter(|inner| inner.dimension != Dimension::Money)?;
                    let closed = self.token(inner.end).is_some_and(|token| token.is(closing));
                    return closed.then(|| Measure {
                        end: inner.end + 1,
                        ..inner
                    });
                }
                let next_number = self
                    .token(at + 1)
                    .is_some_and(|next| next.kind == Kind::Number && next.is_glued());
                if matches!(mark, '%' | '％' | '‰') {
                    let symbol = if mark == '‰' { "‰" } else { "%" };
                    return Some(Measure {
                        symbol: symbol.into(),
                        dimension: Dimension::Percent,
                        end: at + 1,
                    });
                }
                if matches!(mark, '°' | 'º' | '℃' | '℉') {
                    return Some(self.degrees(mark, at));
                }
                let unit = self.tables.sign(mark).filter(|_| !next_number)?;
                Some(self.entry(unit, at + 1))
            }
            _ => None,
        }
    }

    /// The unit named at token `at`, with nothing before it.
    pub(crate) fn measure_name(&self, at: usize) -> Option<Measure> {
        self.named_unit(at, false)
    }

    fn degrees(&self, mark: char, at: usize) -> Measure {
        let scale = match mark {
            '℃' => Some(('C', at + 1)),
            '℉' => Some(('F', at + 1)),
            _ => self
                .token(at + 1)
                .filter(|next| next.kind == Kind::Word)
                .and_then(|next| {
                    let word = next.text(self.text);
                    let unit = self.tables.match_unit(self.text, self.tokens, at + 1);
                    match unit.map(|(unit, _)| self.tables.units[unit as usize].symbol) {
                        Some("°C") => Some(('C', at + 2)),
                        Some("°F") => Some(('F', at + 2)),
                        _ if word.eq_ignore_ascii_case("c") => Some(('C', at + 2)),
                        _ if word.eq_ignore_ascii_case("f") => Some(('F', at + 2)),
                        _ => None,
                    }
                }),
        };
        let (symbol, dimension, end) = match scale {
            Some(('C', end)) => ("°C", Dimension::Temperature, end),
            Some((_, end)) => ("°F", Dimension::Temperature, end),
            None => ("°", self.degree_dimension(), at + 1),
        };
        Measure {
            symbol: symbol.into(),
            dimension,
            end,
        }
    }

    /// Plain degrees are of warmth when the sentence speaks of it, else of an angle.
    fn degree_dimension(&self) -> Dimension {
        match self.is_about_warmth() {
            true => Dimension::Temperature,
            false => Dimension::Angle,
        }
    }

    fn named_unit(&self, at: usize, direct: bool) -> Option<Measure> {
        let token = self.token(at)?;
        let (unit, mut end) = self.tables.match_unit(self.text, self.tokens, at)?;
        let word = token.text(self.text);
        let tight = token.is_glued() || token.has(HYPHEN);
        let entry = self.tables.units[unit as usize];
        if entry.dimension == Dimension::Count
            && entry.symbol.bytes().any(|byte| byte.is_ascii_lowercase())
        {
            return None;
        }
        // 24703L202, 18h42, 3 USD50
        let letters_on = self.token(end).is_some_and(|next| {
            next.kind == Kind::Number
                && (next.is_glued() || word.len() == 1 && next.has(HYPHEN))
                && !(entry.dimension == Dimension::Length && self.power(end).is_some())
        });
        if letters_on {
            return None;
        }
        if end == at + 1 && !self.may_be_unit(at, word, tight && direct) {
            return None;
        }
        let mut measure = self.entry(unit, end);
        if entry.symbol == "°" {
            measure.dimension = self.degree_dimension();
        }
        if entry.dimension == Dimension::Length
            && let Some((power, behind)) = self.power(end)
            && let Some((symbol, dimension)) = self.powered(entry.symbol, power)
        {
            measure.symbol = Cow::Borrowed(symbol);
            measure.dimension = dimension;
            end = behind;
            measure.end = end;
        }
        Some(measure)
    }

    /// Whether a word that is also something else can be a unit where it stands.
    fn may_be_unit(&self, at: usize, word: &str, tight: bool) -> bool {
        let next = self.token(at + 1);
        let slash = next.is_some_and(|next| next.is('/') && next.is_glued());
        match word.len() {
            1 => {
                tight
                    || slash
                    || !matches!(
                        word,
                        "c" | "p" | "P" | "d" | "a" | "y" | "C" | "A" | "T" | "B" | "J" | "K"
                    )
            }
            _ if tight => true,
            // A word such as "in" is a unit only at the end of its clause.
            2 if self.has(at, STOP) => {
                next.is_none_or(|next| next.kind == Kind::Punct && !next.is('('))
            }
            _ => true,
        }
    }

    /// A power behind a unit of length: m², km2, km^2, km(2), metres squared.
    pub(super) fn power(&self, at: usize) -> Option<(u8, usize)> {
        let token = self.token(at)?;
        let digit = |at: usize| match self.token(at)?.text(self.text) {
            "2" => Some(2),
            "3" => Some(3),
            _ => None,
        };
        if token.is_glued() {
            match token.mark {
                '²' => return Some((2, at + 1)),
                '³' => return Some((3, at + 1)),
                '^' => return digit(at + 1).map(|power| (power, at + 2)),
                '(' => {
                    let closed = self.token(at + 2)?.is(')');
                    return digit(at + 1)
                        .filter(|_| closed)
                        .map(|power| (power, at + 3));
                }
                _ if token.kind == Kind::Number => return digit(at).map(|power| (power, at + 1)),
                _ => {}
            }
        }
        match self.tables.roles(token) {
            roles if roles & SQUARED != 0 => Some((2, at + 1)),
            roles if roles & CUBED != 0 => Some((3, at + 1)),
            _ => None,
        }
    }

    pub(super) fn powered(&self, symbol: &str, power: u8) -> Option<(&'static str, Dimension)> {
        let fits = |entry: &&crate::figure::table::UnitEntry| {
            entry
                .symbol
                .strip_prefix(symbol)
                .is_some_and(|rest| rest.bytes().eq([b'0' + power]))
        };
        self.tables
            .units
            .iter()
            .find(fits)
            .map(|entry| (entry.symbol, entry.dimension))
    }
}

/// What closes a bracket.
fn bracket(open: char) -> Option<char> {
    match open {
        '(' => Some(')'),
        '[' => Some(']'),
        '{' => Some('}'),
        '<' => Some('>'),
        _ => None,
    }
}
