//! Roles: which part of the announcement a sentence belongs to.

use crate::cue::Lexicon;
use crate::cue::automaton::Hit;
use crate::text::block::Layout;
use crate::text::word::Token;
use crate::vocabulary::Role;

/// Assigns roles to the sentences of one text, in order.
#[derive(Debug, Default)]
pub(crate) struct Roles {}

impl Roles {
    /// The role of the next sentence.
    pub(crate) fn next(
        &mut self,
        _text: &str,
        _tokens: &[Token],
        _hits: &[Hit],
        layout: Layout,
        _lexicon: &Lexicon,
    ) -> Role {
        if layout == Layout::Heading {
            Role::Heading
        } else {
            Role::Body
        }
    }
}
