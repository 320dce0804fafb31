//! Figures: numbers that measure or count something.

use std::borrow::Cow;

use crate::cue::LexiconBuilder;
use crate::error::Error;
use crate::span::Span;
use crate::text::word::{Token, Vocabulary};
use crate::vocabulary::{Bound, Dimension, Newness};

/// A measured or counted number.
///
/// Values are plain: `30 %` is 30 with the unit `%`, "$4.2 bn" is 4200000000 with the unit `USD`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
}

/// Finds figures: the unit and number tables of a pack, ready to be matched.
#[derive(Clone, Debug)]
pub(crate) struct FigureReader {}

impl FigureReader {
    /// Compiles the tables of the builder's pack, adding their words to its vocabulary.
    pub(crate) fn new(_lexicon: &mut LexiconBuilder) -> Result<FigureReader, Error> {
        Ok(FigureReader {})
    }

    /// Appends the figures of one sentence, in text order; spans are those of `text`.
    pub(crate) fn read(
        &self,
        _text: &str,
        _tokens: &[Token],
        _vocabulary: &Vocabulary,
        _figures: &mut Vec<Figure>,
    ) {
    }
}
