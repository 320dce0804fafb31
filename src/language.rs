//! Whether a text can be judged: its language, and whether it is whole.

use crate::lang::class;
use crate::text::outline::Outline;
use crate::text::word::{Classes, Kind, Token};
use crate::vocabulary::Role;

/// Words a text needs before its share of function words tells its language.
const ENOUGH: usize = 24;

/// Counts what shows the language of a text, and remembers how it ends.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Judge {
    words: usize,
    function: usize,
    open_end: bool,
}

impl Judge {
    /// Takes the next sentence.
    pub(crate) fn add(&mut self, tokens: &[Token], outline: &Outline, role: Role) {
        self.words += outline.words;
        self.function += outline.frequent;
        // Running text that ends in a comma or a word that can't be the last was cut off.
        const NEVER_LAST: Classes = class::CONJUNCTION | class::DETERMINER;
        self.open_end = matches!(role, Role::Body | Role::Heading)
            && tokens.len() > 5
            && tokens.last().is_some_and(|last| {
                last.is(',')
                    || last.is('…')
                    || (last.kind == Kind::Word
                        && last.classes & NEVER_LAST != 0
                        && last.classes & class::PRONOUN == 0)
            });
    }

    /// Whether the text is in the language of the vocabulary, as far as it shows.
    pub(crate) fn is_language(&self) -> bool {
        self.words > 0 && (self.words < ENOUGH || self.function * 12 >= self.words)
    }

    /// Whether the text ends as a whole text does.
    pub(crate) fn is_complete(&self) -> bool {
        !self.open_end
    }
}
