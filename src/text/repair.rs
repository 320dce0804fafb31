//! Repair: undoes the damage text takes on its way, keeping the offsets of the input.

use std::borrow::Cow;

use crate::span::Span;

/// A text with its damage undone, and the way back to the offsets of the input.
#[derive(Debug)]
pub(crate) struct Repaired<'t> {
    text: Cow<'t, str>,
    /// Where the two texts part: (offset in the repaired text, offset in the input), ascending.
    /// From each entry on, offsets run in step until the next.
    steps: Vec<(usize, usize)>,
}

impl Repaired<'_> {
    /// The repaired text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The offset in the input of an offset in the repaired text.
    pub(crate) fn input_offset(&self, offset: usize) -> usize {
        match self
            .steps
            .partition_point(|&(repaired, _)| repaired <= offset)
        {
            0 => offset,
            after => {
                let (repaired, input) = self.steps[after - 1];
                input + (offset - repaired)
            }
        }
    }

    /// The span in the input of a span of the repaired text.
    pub(crate) fn input_span(&self, span: Span) -> Span {
        Span::new(self.input_offset(span.start), self.input_offset(span.end))
    }
}

/// Repairs `text`.
pub(crate) fn repair(text: &str) -> Repaired<'_> {
    Repaired {
        text: Cow::Borrowed(text),
        steps: Vec::new(),
    }
}
