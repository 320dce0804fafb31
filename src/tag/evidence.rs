//! [`TagEvidence`]: what shows a tag.

use std::borrow::Cow;
use std::sync::Arc;

use crate::span::Span;
use crate::vocabulary::{Mode, Strength, Tag};

/// A tag of a sentence, with its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TagEvidence {
    /// The tag.
    pub tag: Tag,
    /// The cue or figure that shows it, or the words.
    pub span: Span,
    /// Id of the rule that found it, such as `en.directive.call-for`.
    pub rule: Arc<str>,
    /// The group of cues it belongs to; for framing the kind of framing. None where no cue shows the tag.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub group: Option<Cow<'static, str>>,
    /// How strong a directive is.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub strength: Option<Strength>,
    /// Who gives a directive, where the sentence says so.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub issuer: Option<Span>,
    /// Whom it is given to, where the sentence says so.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub addressee: Option<Span>,
    /// What is to be done or left, where the sentence says so.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub action: Option<Span>,
    /// How a capability is stated.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub mode: Option<Mode>,
}

impl TagEvidence {
    pub(crate) fn new(tag: Tag, span: Span, rule: Arc<str>) -> TagEvidence {
        TagEvidence {
            tag,
            span,
            rule,
            group: None,
            strength: None,
            issuer: None,
            addressee: None,
            action: None,
            mode: None,
        }
    }

    /// Replaces every span.
    pub(crate) fn map_spans(&mut self, map: impl Fn(Span) -> Span) {
        self.span = map(self.span);
        for span in [&mut self.issuer, &mut self.addressee, &mut self.action]
            .into_iter()
            .flatten()
        {
            *span = map(*span);
        }
    }
}
