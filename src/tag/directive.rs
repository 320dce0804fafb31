//! What the directives of a text leave behind for the sentences after them.

use crate::text::word::Token;

/// Directives that make a text one that gives orders.
const SEVERAL: u32 = 2;

/// One directive in so many sentences is enough for such a text.
const SHARE: u32 = 4;

/// The directives seen so far.
#[derive(Debug, Default)]
pub(super) struct Orders {
    sentences: u32,
    directives: u32,
    /// The last sentence that ended with a colon was a directive.
    leads: bool,
    colon: bool,
}

impl Orders {
    /// Whether the text has given orders enough for its rules to be read as such.
    pub(super) fn given(&self) -> bool {
        self.directives >= SEVERAL && self.directives * SHARE >= self.sentences
    }

    /// Whether the next sentence continues a lead-in that is a directive.
    pub(super) fn leads(&self) -> bool {
        self.leads
    }

    /// Takes in a sentence.
    pub(super) fn next(&mut self, tokens: &[Token], directive: bool) {
        self.sentences += 1;
        self.directives += u32::from(directive);
        if tokens.last().is_some_and(|last| last.is(':')) {
            self.leads = directive;
        }
    }
}
