//! Sentences: where one ends within a block.

use std::ops::Range;

use crate::text::block::Layout;
use crate::text::word::{Token, Vocabulary};

/// Appends the token ranges of the sentences of one block; together they are all of `tokens`.
pub(crate) fn split(
    _text: &str,
    tokens: &[Token],
    _layout: Layout,
    _vocabulary: &Vocabulary,
    sentences: &mut Vec<Range<usize>>,
) {
    let mut start = 0;
    for (i, token) in tokens.iter().enumerate() {
        if token.is('.') && i + 1 > start {
            sentences.push(start..i + 1);
            start = i + 1;
        }
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
}
