//! Figures: numbers that measure or count something.
//!
//! A number is read with its scale, its sign of money and its unit; then a range, what is counted,
//! and the qualifiers around it. What looks like a number and measures nothing (dates, years, labels,
//! versions) is refused. Every step looks a bounded number of words ahead or back.

mod accept;
mod amount;
mod attach;
mod convert;
mod count;
mod digits;
mod money;
mod numeral;
mod part;
mod qualifier;
mod range;
mod rate;
mod refuse;
mod scan;
mod single;
mod table;
mod unit;
mod wording;

pub use convert::Quantity;

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::cue::LexiconBuilder;
use crate::error::Error;
use crate::figure::attach::Kept;
use crate::figure::scan::{Draft, Scan};
use crate::figure::table::Tables;
use crate::span::Span;
use crate::text::word::{NUMERAL, Token};
use crate::vocabulary::{Bound, Dimension, Direction, Newness};

/// A measured or counted number.
///
/// Values are plain: `30 %` is 30 with the unit `%`, "$4.2 bn" is 4200000000 with the unit `USD`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Figure {
    /// Where it stands, from its qualifier to its unit.
    pub span: Span,
    /// The text of the span.
    pub text: String,
    /// The lowest value; `None` when open.
    pub low: Option<f64>,
    /// The highest value; `None` when open.
    pub high: Option<f64>,
    /// How exactly the value is given.
    pub bound: Bound,
    /// What is measured.
    pub dimension: Dimension,
    /// ISO 4217 code, common symbol, or the counted noun in the singular.
    pub unit: Cow<'static, str>,
    /// Whether it is news of the text.
    pub newness: Newness,
    /// The words for what it measures, where the sentence says so: "production" of 412 t.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub measures: Option<Span>,
    /// The words for the period it refers to.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub period: Option<Span>,
    /// Which way what it measures moved.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub direction: Option<Direction>,
    /// The figure of the same sentence, by its place there, that this one says in another unit.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub conversion_of: Option<usize>,
}

impl Figure {
    /// Moves every span, as from the repaired text to the input.
    pub(crate) fn map_spans(&mut self, map: impl Fn(Span) -> Span) {
        self.span = map(self.span);
        self.measures = self.measures.map(&map);
        self.period = self.period.map(&map);
    }
}

/// Finds figures: the unit and number tables of a pack, ready to be matched.
#[derive(Clone, Debug)]
pub(crate) struct FigureReader {
    tables: Tables,
}

impl FigureReader {
    /// Compiles the tables of the builder's pack, adding their words to its vocabulary.
    pub(crate) fn new(lexicon: &mut LexiconBuilder) -> Result<FigureReader, Error> {
        let pack = lexicon.pack();
        Ok(FigureReader {
            tables: Tables::new(pack, lexicon.vocabulary()),
        })
    }

    /// Appends the figures of one sentence, in text order; spans are those of `text`.
    pub(crate) fn read(&self, text: &str, tokens: &[Token], figures: &mut Vec<Figure>) {
        let begins = |token: &Token| token.has(NUMERAL);
        let Some(first) = tokens.iter().position(begins) else {
            return;
        };
        let scan = Scan {
            text,
            tokens,
            tables: &self.tables,
            title: OnceCell::new(),
            warmth: OnceCell::new(),
        };
        let (mut at, mut floor) = (first, 0);
        let (before, mut kept) = (figures.len(), Vec::new());
        while let Some(token) = tokens.get(at) {
            if !begins(token) {
                at += 1;
                continue;
            }
            match scan.figure(at, floor) {
                Ok(draft) => {
                    at = draft.end.max(at + 1);
                    floor = at;
                    let place = Kept::from(&draft);
                    if let Some(figure) = finish(text, tokens, draft) {
                        figures.push(figure);
                        kept.push(place);
                    }
                }
                Err(next) => at = next.max(at + 1),
            }
        }
        if let Some(figures) = figures
            .get_mut(before..)
            .filter(|figures| !figures.is_empty())
        {
            scan.attach(figures, &kept);
        }
    }
}

/// The figure of a draft; `None` when its values are not finite.
fn finish(text: &str, tokens: &[Token], draft: Draft) -> Option<Figure> {
    let span = Span::new(
        tokens.get(draft.first)?.start,
        tokens.get(draft.end.checked_sub(1)?)?.end,
    );
    let (low, high) = (tidy(draft.low), tidy(draft.high));
    if !low.is_finite() || !high.is_finite() {
        return None;
    }
    let (low, high) = match draft.bound {
        Bound::AtLeast => (Some(low), None),
        Bound::AtMost => (None, Some(high)),
        _ => (Some(low), Some(high)),
    };
    Some(Figure {
        span,
        text: text.get(span.start..span.end)?.to_owned(),
        low,
        high,
        bound: draft.bound,
        dimension: draft.dimension,
        unit: draft.unit,
        newness: Newness::New,
        measures: None,
        period: None,
        direction: None,
        conversion_of: None,
    })
}

/// Takes back what multiplying by a scale lost: 34.6 million is 34600000.
fn tidy(value: f64) -> f64 {
    let whole = value.round();
    if (value - whole).abs() <= value.abs() * 1e-15 {
        whole
    } else {
        value
    }
}
