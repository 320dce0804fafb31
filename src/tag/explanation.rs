//! [`Explanation`]: what added up to a tag, or failed to.

use std::borrow::Cow;
use std::sync::Arc;

use crate::span::Span;
use crate::vocabulary::Tag;

/// Why a sentence has a tag, or has it not: the parts of the sum that decides, see
/// [`Reader::explain`](crate::Reader::explain).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Explanation {
    /// The sentence.
    pub sentence: Span,
    /// The tag in question.
    pub tag: Tag,
    /// Whether the sentence has it.
    pub given: bool,
    /// The sum of the parts; the tag needs 1.0 with a cue, and 1.2 where the words carry it alone.
    pub sum: f32,
    /// What was added up, in the order of the sum.
    pub parts: Vec<Part>,
}

impl Explanation {
    /// Replaces every span.
    pub(crate) fn map_spans(&mut self, map: impl Fn(Span) -> Span) {
        self.sentence = map(self.sentence);
        for span in self.parts.iter_mut().filter_map(|part| part.span.as_mut()) {
            *span = map(*span);
        }
    }
}

/// One part of the sum: `share * weight` is what it adds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Part {
    /// The group of the cue, or the feature of the sentence.
    pub name: Cow<'static, str>,
    /// Id of the rule, when it is a cue.
    pub rule: Option<Arc<str>>,
    /// Where the cue stands.
    pub span: Option<Span>,
    /// How much of the weight counts: less for a cue beside others of its group.
    pub share: f32,
    /// What it weighs.
    pub weight: f32,
}
