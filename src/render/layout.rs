//! Which sentences of a text begin a paragraph, an item or a row of it.

use crate::lang::Pack;
use crate::reading::Reading;
use crate::text::block::{self, Layout};
use crate::text::repair;
use crate::text::word::Vocabulary;

/// For each sentence the layout of the block it opens; `None` where it goes on in one.
///
/// A reading keeps no blocks, so they are found again in its text, but without the words of the pack, by which
/// blocks are joined and parted too. A dateline that they join to its text is one sentence with it, and
/// opens once. A title glued to its text, which only they part from it, opens no block here: `lines` of the
/// model opens a paragraph wherever the role turns.
pub(super) fn openings(reading: &Reading, pack: &Pack) -> Vec<Option<Layout>> {
    let vocabulary = Vocabulary::new();
    let repaired = repair::repair(reading.text(), &vocabulary);
    let mut blocks = block::blocks(repaired.text(), pack, &vocabulary)
        .into_iter()
        .map(|block| (repaired.input_span(block.span).start, block.layout))
        .peekable();
    let mut openings = Vec::new();
    for sentence in reading.sentences() {
        let mut opened = None;
        while let Some((_, layout)) = blocks.next_if(|(start, _)| *start < sentence.span().end) {
            opened = opened.or(Some(layout));
        }
        openings.push(opened);
    }
    openings
}
