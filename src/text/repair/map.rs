//! The repaired text and the way back to the offsets of the input.

use std::borrow::Cow;

use crate::span::Span;

/// White space at which a line was wrapped although its paragraph goes on.
pub(crate) const WRAP: u8 = 0x0B;

/// A text with its damage undone, and the way back to the offsets of the input.
#[derive(Debug)]
pub(crate) struct Repaired<'t> {
    text: Cow<'t, str>,
    edits: Vec<Edit>,
}

/// A stretch of the input that was replaced; between two edits both texts run in step.
#[derive(Clone, Copy, Debug)]
struct Edit {
    repaired: Span,
    input: Span,
}

impl Edit {
    /// The offset in the input of one behind the edit.
    fn behind(&self, offset: usize) -> usize {
        self.input.end + (offset - self.repaired.end)
    }
}

impl Repaired<'_> {
    /// The repaired text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether anything was repaired.
    pub(crate) fn is_changed(&self) -> bool {
        !self.edits.is_empty()
    }

    /// The offset in the input of an offset in the repaired text at which something begins.
    pub(crate) fn input_offset(&self, offset: usize) -> usize {
        let edits = &self.edits;
        match edits.partition_point(|edit| edit.repaired.start <= offset) {
            0 => offset,
            after if offset < edits[after - 1].repaired.end => edits[after - 1].input.start,
            after => edits[after - 1].behind(offset),
        }
    }

    /// The span in the input of a span of the repaired text; a replaced stretch belongs to it whole.
    pub(crate) fn input_span(&self, span: Span) -> Span {
        let edits = &self.edits;
        let start = self.input_offset(span.start);
        let end = match edits.partition_point(|edit| edit.repaired.start < span.end) {
            0 => span.end,
            after if span.end < edits[after - 1].repaired.end => edits[after - 1].input.end,
            after => edits[after - 1].behind(span.end),
        };
        Span::new(start, end.max(start))
    }
}

/// Copies a text with edits, which come in order.
#[derive(Debug)]
pub(super) struct Builder<'t> {
    input: &'t str,
    text: String,
    /// How much of the input is in `text`.
    copied: usize,
    edits: Vec<Edit>,
}

impl<'t> Builder<'t> {
    pub(super) fn new(input: &'t str) -> Builder<'t> {
        Builder {
            input,
            text: String::new(),
            copied: 0,
            edits: Vec::new(),
        }
    }

    /// Replaces `input[start..end]`; gives `end`.
    pub(super) fn replace(&mut self, start: usize, end: usize, meant: &str) -> usize {
        self.copy_to(start);
        let from = self.text.len();
        self.text.push_str(meant);
        self.copied = end;
        self.edits.push(Edit {
            repaired: Span::new(from, self.text.len()),
            input: Span::new(start, end),
        });
        end
    }

    /// Makes the space before the word that ends at `at` a [`WRAP`].
    pub(super) fn wrap_before_word(&mut self, at: usize, limit: usize) {
        self.copy_to(at);
        let bytes = self.text.as_bytes();
        let from = bytes.len().saturating_sub(limit);
        let blank = bytes[from..]
            .iter()
            .rposition(u8::is_ascii_whitespace)
            .map(|blank| from + blank);
        if let Some(blank) = blank.filter(|blank| bytes[*blank] == b' ') {
            self.text
                .replace_range(blank..=blank, char::from(WRAP).encode_utf8(&mut [0; 4]));
        }
    }

    pub(super) fn finish(mut self) -> Repaired<'t> {
        if self.edits.is_empty() {
            return Repaired {
                text: Cow::Borrowed(self.input),
                edits: self.edits,
            };
        }
        self.copy_to(self.input.len());
        Repaired {
            text: Cow::Owned(self.text),
            edits: self.edits,
        }
    }

    fn copy_to(&mut self, end: usize) {
        if self.text.is_empty() {
            self.text.reserve(self.input.len());
        }
        if let Some(stretch) = self.input.get(self.copied..end) {
            self.text.push_str(stretch);
            self.copied = end;
        }
    }
}
