//! [`Error`]: what can go wrong when a reader is built or bytes are read.

use std::fmt::Display;

/// Why a [`Reader`](crate::Reader) could not be built or a word could not be parsed.
///
/// The message names the offending value and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{0}")]
pub struct Error(ErrorKind);

#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
enum ErrorKind {
    #[error("text is not UTF-8: invalid byte at offset {offset}; decode it before reading")]
    Utf8 { offset: usize },
    #[error("no date: {word:?}; write 2026, 2026-03 or 2026-03-20")]
    Date { word: String },
    #[error("unknown {what} {word:?}; known are: {known}")]
    UnknownWord {
        what: &'static str,
        word: String,
        known: String,
    },
    #[error("{owner}: phrase {phrase:?} {problem}")]
    Pattern {
        owner: String,
        phrase: String,
        problem: String,
    },
    #[error("{what} {id:?} {problem}")]
    Invalid {
        what: &'static str,
        id: String,
        problem: String,
    },
    #[cfg(feature = "serde")]
    #[error("{what}: {problem}")]
    Stored { what: &'static str, problem: String },
}

impl Error {
    /// Whether the text was not valid UTF-8.
    #[must_use]
    pub fn is_utf8(&self) -> bool {
        matches!(self.0, ErrorKind::Utf8 { .. })
    }

    /// Offset of the first invalid byte, when the text was not valid UTF-8.
    #[must_use]
    pub fn utf8_offset(&self) -> Option<usize> {
        match self.0 {
            ErrorKind::Utf8 { offset } => Some(offset),
            _ => None,
        }
    }

    /// Whether a word is not of a closed set, such as an unknown language or dimension.
    #[must_use]
    pub fn is_unknown_word(&self) -> bool {
        matches!(self.0, ErrorKind::UnknownWord { .. })
    }

    /// Whether a phrase of a cue or a kind is not a valid pattern.
    #[must_use]
    pub fn is_pattern(&self) -> bool {
        matches!(self.0, ErrorKind::Pattern { .. })
    }

    /// Whether a checklist, kind or cue is invalid as a whole, such as a duplicate id.
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        matches!(self.0, ErrorKind::Invalid { .. })
    }

    /// Whether a word is no [`Date`](crate::Date).
    #[must_use]
    pub fn is_date(&self) -> bool {
        matches!(self.0, ErrorKind::Date { .. })
    }

    /// What was read with serde and can't be: its errors are those of the format, with this message.
    #[cfg(feature = "serde")]
    pub(crate) fn stored(what: &'static str, problem: String) -> Error {
        Error(ErrorKind::Stored { what, problem })
    }

    pub(crate) fn date(word: &str) -> Error {
        Error(ErrorKind::Date {
            word: word.to_owned(),
        })
    }

    pub(crate) fn utf8(offset: usize) -> Error {
        Error(ErrorKind::Utf8 { offset })
    }

    pub(crate) fn unknown_word(what: &'static str, word: &str, known: &[&str]) -> Error {
        Error(ErrorKind::UnknownWord {
            what,
            word: word.to_owned(),
            known: known.join(", "),
        })
    }

    pub(crate) fn pattern(owner: &str, phrase: &str, problem: impl Display) -> Error {
        Error(ErrorKind::Pattern {
            owner: owner.to_owned(),
            phrase: phrase.to_owned(),
            problem: problem.to_string(),
        })
    }

    /// Names the owner of a phrase anew, given the phrase: its field is known only further out.
    pub(crate) fn of(mut self, name: impl FnOnce(&str) -> String) -> Error {
        if let ErrorKind::Pattern { owner, phrase, .. } = &mut self.0 {
            *owner = name(phrase);
        }
        self
    }

    /// Says in which group of cues the row stands: its rule id tells only the tag.
    pub(crate) fn in_group(mut self, group: &str) -> Error {
        if let ErrorKind::Pattern { problem, .. } | ErrorKind::Invalid { problem, .. } = &mut self.0
        {
            problem.push_str(&format!("; the row stands in the group {group:?}"));
        }
        self
    }

    pub(crate) fn invalid(what: &'static str, id: &str, problem: impl Display) -> Error {
        Error(ErrorKind::Invalid {
            what,
            id: id.to_owned(),
            problem: problem.to_string(),
        })
    }
}
