//! Blocks: runs of the text with one layout.

use crate::span::Span;

/// How a block is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Title of the text or of a section.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table, or of keys and values.
    Row,
}

/// A run of text with one layout; sentences never cross its ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block {
    pub span: Span,
    pub layout: Layout,
}

/// The blocks of `text`, in order; every visible character lies in one.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut start = 0;
    for part in text.split_inclusive("\n\n") {
        let span = Span::new(start, start + part.len());
        start = span.end;
        if !part.trim().is_empty() {
            blocks.push(Block {
                span,
                layout: Layout::Paragraph,
            });
        }
    }
    blocks
}
