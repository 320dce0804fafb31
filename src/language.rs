//! Whether a text can be judged: its language, and whether it is whole.

use crate::lang::class;
use crate::text::block::Layout;
use crate::text::outline::Outline;
use crate::text::word::{Classes, Kind, Token};
use crate::vocabulary::Role;

/// Words a text needs before its share of function words tells its language.
const ENOUGH: usize = 24;

/// Words from which on a sentence of running text ends with a mark.
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
                && (breaks_off(tokens, outline)
                    || layout == Layout::Paragraph
                        && role != Role::Heading
                        && is_running(outline)
                        && tokens.last().is_some_and(is_unmarked));
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

/// Whether a sentence reads as running text: most of its words are small and a fifth are among the most
/// frequent. A signature or a line of contacts does not.
fn is_running(outline: &Outline) -> bool {
    outline.words >= RUNNING
        && outline.small() * 2 > outline.words
        && outline.frequent * 5 >= outline.words
}

/// Whether the last token is neither a mark nor an abbreviation, which shares its stop with the sentence.
fn is_unmarked(last: &Token) -> bool {
    last.mark == '\0' && last.classes & class::ABBREVIATION == 0
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
fn breaks_off(tokens: &[Token], outline: &Outline) -> bool {
    const NEVER_LAST: Classes =
        class::CONJUNCTION | class::DETERMINER | class::GENITIVE | class::TO;
    let Some(last) = tokens.last() else {
        return false;
    };
    last.is('…')
        || ends_with(tokens, 1, '.') && ends_with(tokens, 2, '.')
        // A valediction ends in a comma too, and is shorter.
        || last.is(',') && outline.words >= RUNNING
        || tokens.len() > 2
            && last.kind == Kind::Word
            && last.classes & NEVER_LAST != 0
            && last.classes & class::PRONOUN == 0
}
