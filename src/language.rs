//! Whether a text can be judged: its language, and whether it is whole.

use crate::lang::class;
use crate::text::block::Layout;
use crate::text::outline::Outline;
use crate::text::word::{Classes, Kind, Token};
use crate::vocabulary::Role;

/// Words a text needs before its share of function words tells its language.
const ENOUGH: usize = 24;

/// Words from which on a sentence of running text ends with a mark; shorter ones may be a signature
/// or a line of contacts.
const RUNNING: usize = 5;

/// Counts what shows the language of a text, and remembers how it ends.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Judge {
    words: usize,
    function: usize,
    open_end: bool,
}

impl Judge {
    /// Takes the next sentence.
    pub(crate) fn add(&mut self, tokens: &[Token], outline: &Outline, role: Role, layout: Layout) {
        self.words += outline.words;
        self.function += outline.frequent;
        self.open_end = is_excerpt(tokens)
            || matches!(role, Role::Body | Role::Heading | Role::About)
                && (breaks_off(tokens)
                    || layout == Layout::Paragraph
                        && role != Role::Heading
                        && outline.words >= RUNNING
                        && tokens.last().is_some_and(|last| last.mark == '\0'));
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

/// Whether the token so many from the end is this mark.
fn ends_with(tokens: &[Token], back: usize, mark: char) -> bool {
    let at = tokens.len().checked_sub(back);
    at.and_then(|at| tokens.get(at))
        .is_some_and(|token| token.is(mark))
}

/// Whether a sentence ends in the mark of an excerpt: "[+2314 chars]".
fn is_excerpt(tokens: &[Token]) -> bool {
    [(1, ']'), (4, '+'), (5, '[')]
        .iter()
        .all(|&(back, mark)| ends_with(tokens, back, mark))
}

/// Whether a sentence ends as none does: in a comma, in dots or in a word that can't be the last.
fn breaks_off(tokens: &[Token]) -> bool {
    const NEVER_LAST: Classes =
        class::CONJUNCTION | class::DETERMINER | class::GENITIVE | class::TO;
    let Some(last) = tokens.last() else {
        return false;
    };
    last.is('…')
        || ends_with(tokens, 1, '.') && ends_with(tokens, 2, '.')
        || tokens.len() > 2
            && (last.is(',')
                || last.kind == Kind::Word
                    && last.classes & NEVER_LAST != 0
                    && last.classes & class::PRONOUN == 0)
}
