//! Batches: sentences that go through the stages together.

use std::iter::Peekable;
use std::ops::Range;

use crate::cue::{Hits, Place};
use crate::figure::Figure;
use crate::reader::Reader;
use crate::role::{self, Roles};
use crate::span::Span;
use crate::text::block::{Block, Layout};
use crate::text::outline::Outline;
use crate::text::sentence;
use crate::text::word::{self, Token};
use crate::vocabulary::Role;

/// Sentences that go through the stages together. Each stage has much code: the processor keeps that of
/// one stage at hand where many sentences pass it one behind the other.
#[derive(Debug)]
pub(super) struct Batch {
    pub tokens: Vec<Token>,
    /// The sentences of one block.
    ranges: Vec<Range<usize>>,
    pub sentences: Vec<Seen>,
    pub hits: Hits,
    pub figures: Vec<Figure>,
}

/// A sentence of a batch.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub tokens: Range<usize>,
    pub outline: Outline,
    pub role: Role,
    pub layout: Layout,
    pub hits: Place,
    pub figures: Range<usize>,
}

/// Most tokens of a batch, unless one block alone has more.
const BATCH: usize = 512;

/// Room for tokens beyond those that were foreseen.
const BEYOND: usize = 16;

/// Bytes of a short token with the space behind it, to foresee how many tokens a text or block has.
const TOKEN: usize = 5;

/// Tokens for each sentence, and for each figure, of a text that has many.
const SENTENCE: usize = 16;
const FIGURE: usize = 32;

impl Batch {
    /// An empty one, with room for what `text` needs and hardly more: beside a short text it is large.
    pub(super) fn new(text: &str) -> Batch {
        let tokens = (text.len() / TOKEN).min(BATCH) + BEYOND;
        Batch {
            tokens: Vec::with_capacity(tokens),
            ranges: Vec::with_capacity(tokens / SENTENCE),
            sentences: Vec::with_capacity(tokens / SENTENCE),
            hits: Hits::new(tokens),
            figures: Vec::with_capacity(tokens / FIGURE),
        }
    }

    fn clear(&mut self) {
        self.tokens.clear();
        self.sentences.clear();
        self.hits.clear();
    }
}

impl Seen {
    /// Where it stands in the repaired text.
    pub(super) fn span(&self, tokens: &[Token]) -> Span {
        Span::new(
            tokens[self.tokens.start].start,
            tokens[self.tokens.end - 1].end,
        )
    }
}

impl Reader {
    /// Fills the batch with the sentences of the next blocks: their words, cues and roles. False when
    /// there are none.
    pub(super) fn take(
        &self,
        clean: &str,
        blocks: &mut Peekable<impl Iterator<Item = Block>>,
        roles: &mut Roles,
        batch: &mut Batch,
    ) -> bool {
        batch.clear();
        let Batch {
            tokens,
            ranges,
            sentences,
            hits,
            ..
        } = batch;
        let fits = |tokens: &[Token], block: &Block| {
            tokens.is_empty() || tokens.len() + block.span.len() / TOKEN <= BATCH
        };
        while let Some(block) = blocks.next_if(|block| fits(tokens, block)) {
            let (from, span) = (tokens.len(), block.span);
            // At once, where a block is long: else its growth would take more than the block needs.
            tokens.reserve_exact(span.len() / TOKEN);
            word::tokenize(
                clean,
                span.start,
                span.end,
                &self.lexicon.vocabulary,
                tokens,
            );
            let of_block = &tokens[from..];
            sentence::split(clean, of_block, block.layout, ranges);
            for range in ranges.drain(..).filter(|range| !range.is_empty()) {
                let tokens = &of_block[range.clone()];
                let place = self.lexicon.find(tokens, hits);
                let outline = Outline::new(tokens);
                let role = roles.next(&role::Scene {
                    text: clean,
                    tokens,
                    outline: &outline,
                    hits: hits.of(place).roles(),
                    layout: block.layout,
                    first: range.start == 0,
                    last: range.end == of_block.len(),
                    lexicon: &self.lexicon,
                });
                sentences.push(Seen {
                    tokens: from + range.start..from + range.end,
                    outline,
                    role,
                    layout: block.layout,
                    hits: place,
                    figures: 0..0,
                });
            }
        }
        !sentences.is_empty()
    }

    /// Reads the figures of the sentences of the batch.
    pub(super) fn measure(&self, clean: &str, batch: &mut Batch) {
        let Batch {
            tokens, figures, ..
        } = batch;
        for seen in &mut batch.sentences {
            let from = figures.len();
            if seen.outline.has(word::NUMERAL)
                && !matches!(seen.role, Role::Legal | Role::Furniture)
            {
                let tokens = &tokens[seen.tokens.clone()];
                self.figures.read(clean, tokens, figures);
            }
            seen.figures = from..figures.len();
        }
    }
}
