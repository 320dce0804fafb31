//! Tags: what a sentence does, each with the cue or figure that is its evidence.

use std::borrow::Cow;

use crate::cue::automaton::Hit;
use crate::cue::{Job, Lexicon};
use crate::figure::Figure;
use crate::span::Span;
use crate::text::word::Token;
use crate::vocabulary::{Role, Tag};

/// A tag of a sentence, with its evidence.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TagEvidence {
    /// The tag.
    pub tag: Tag,
    /// The cue or figure that shows it.
    pub span: Span,
    /// Id of the rule that found it, such as `en.directive.call-for`.
    pub rule: Cow<'static, str>,
}

/// The tags of one sentence; spans are those of the tokens.
pub(crate) fn tags(
    tokens: &[Token],
    hits: &[Hit],
    figures: &[Figure],
    role: Role,
    lexicon: &Lexicon,
) -> Vec<TagEvidence> {
    if matches!(role, Role::Legal | Role::Furniture) {
        return Vec::new();
    }
    let mut tags = Vec::new();
    for hit in hits {
        let entry = lexicon.entry(hit);
        if let Job::Tag { tag, .. } = entry.job {
            let span = Span::new(
                tokens[hit.first as usize].start,
                tokens[hit.last as usize].end,
            );
            tags.push(TagEvidence {
                tag,
                span,
                rule: entry.rule.clone(),
            });
        }
    }
    for figure in figures {
        tags.push(TagEvidence {
            tag: Tag::Figure,
            span: figure.span,
            rule: Cow::Borrowed("figure"),
        });
    }
    tags
}
