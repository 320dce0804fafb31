//! Words: the tokens every later stage looks at, and the vocabulary they are looked up in.
//!
//! A text is tokenised once. A word found in the vocabulary of the language pack carries its id and
//! the classes the pack gives it; every other word carries id 0. Hyphens inside a compound are no
//! tokens: the part behind the hyphen is marked [`HYPHEN`], so that "world-class" and "world class"
//! are the same two words.

mod address;
mod letters;
mod scan;

use crate::lang::class;
pub(crate) use crate::text::vocabulary::{Classes, Vocabulary, WordId};
pub(crate) use crate::text::word::scan::tokenize;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with inner apostrophes and the dots of initialisms ("U.S.").
    Word,
    /// Digits, with the separators between them ("1,234.5").
    Number,
    /// A sign that belongs to a figure: currency, per cent, degree, plus, tilde ...
    Symbol,
    /// Any other visible character.
    Punct,
    /// A web or mail address.
    Address,
}

/// A set of the marks below.
pub(crate) type Flags = u16;

/// White space stands before the token.
pub(crate) const SPACE: Flags = 1;
/// A hyphen without spaces joins the token to the one before.
pub(crate) const HYPHEN: Flags = 1 << 1;
/// A line end stands before the token.
pub(crate) const LINE: Flags = 1 << 2;
/// Two letters or more, all capitals.
pub(crate) const UPPER: Flags = 1 << 3;
/// The word ends with a dot: an initialism.
pub(crate) const DOTTED: Flags = 1 << 4;
/// A figure may begin with the token: a number, or a word that a number may begin with.
pub(crate) const NUMERAL: Flags = 1 << 5;
/// A mark that ends a clause.
pub(crate) const STOP: Flags = 1 << 6;
/// One of the marks `|`, `/` and `@`.
pub(crate) const SIGN: Flags = 1 << 7;
/// Any word.
pub(crate) const WORD: Flags = 1 << COUNTED;
/// A word of more than three bytes; in a title these are capitalised.
pub(crate) const LONG: Flags = 1 << (COUNTED + 1);
/// A word so frequent that every text in the language has some.
pub(crate) const FREQUENT: Flags = 1 << (COUNTED + 2);
/// Any number.
pub(crate) const NUMBER: Flags = 1 << (COUNTED + 3);
/// The first letter is a capital.
pub(crate) const CAPITAL: Flags = 1 << (COUNTED + 4);
/// A double quote.
pub(crate) const QUOTE: Flags = 1 << 13;
/// The mark `|`.
pub(crate) const BAR: Flags = 1 << 14;
/// A web or mail address.
pub(crate) const ADDRESS: Flags = 1 << 15;

/// The first of the five flags that sentences are counted by.
pub(crate) const COUNTED: u32 = 8;

/// One token of the (repaired) text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub start: usize,
    pub end: usize,
    /// The classes of the word.
    pub classes: Classes,
    /// Id in the vocabulary, 0 when the word is not in it.
    pub word: WordId,
    /// For punctuation and symbols, the character; dashes are `—`, double quotes `"`, `“` and `”`,
    /// apostrophes and single quotes `'`. `\0` for other kinds.
    pub mark: char,
    pub kind: Kind,
    pub flags: Flags,
}

impl Token {
    pub(crate) fn has(&self, flag: Flags) -> bool {
        self.flags & flag != 0
    }

    /// Makes it a token of this word.
    #[inline]
    fn set_word(&mut self, word: WordId, vocabulary: &Vocabulary) {
        let (classes, numeral) = vocabulary.known(word);
        let frequent = classes & class::FUNCTION != 0;
        self.word = word;
        self.classes = classes;
        self.flags |= (Flags::from(numeral) * NUMERAL) | (Flags::from(frequent) * FREQUENT);
    }

    /// Whether nothing stands between this token and the one before.
    pub(crate) fn is_glued(&self) -> bool {
        self.flags & (SPACE | HYPHEN) == 0
    }

    pub(crate) fn is(&self, mark: char) -> bool {
        self.mark == mark
    }

    pub(crate) fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or("")
    }
}
