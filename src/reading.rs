//! [`Reading`]: the result, plain data.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use crate::figure::Figure;
use crate::finding::Finding;
use crate::lang;
use crate::span::Span;
use crate::tag::TagEvidence;
use crate::vocabulary::{Language, Role, Tag};

/// What was and wasn't said in a text.
///
/// A reading owns a copy of its text, so that it can be kept, sent, stored and read back whole.
/// `Display` prints the summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Reading {
    pub(crate) language: Option<Language>,
    pub(crate) text: String,
    pub(crate) sentences: Vec<Record>,
    pub(crate) findings: Vec<Finding>,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Names::is_empty")
    )]
    pub(crate) names: Names,
    pub(crate) summary: String,
}

/// What kinds of one's own are called, by id. Kinds of the pack are not among them.
pub(crate) type Names = BTreeMap<Cow<'static, str>, Cow<'static, str>>;

/// One sentence as it is stored.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Record {
    pub span: Span,
    pub role: Role,
    pub tags: Vec<TagEvidence>,
    pub figures: Vec<Figure>,
}

/// A sentence of a reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sentence<'r> {
    text: &'r str,
    record: &'r Record,
}

impl Reading {
    /// The text that was read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The language it was read as; `None` when no pack fits, and then every status is unknown.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// The sentences, in order.
    pub fn sentences(
        &self,
    ) -> impl ExactSizeIterator<Item = Sentence<'_>> + DoubleEndedIterator + Clone {
        self.sentences.iter().map(|record| Sentence {
            text: &self.text,
            record,
        })
    }

    /// The findings, in checklist order.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The finding of the kind with this id.
    #[must_use]
    pub fn finding(&self, kind: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.kind == kind)
    }

    /// What the kind with this id is called.
    pub(crate) fn kind_name(&self, id: &str) -> Cow<'_, str> {
        let pack = lang::pack(self.language.unwrap_or(Language::English));
        let own = self.names.get(id).map(|name| &**name);
        match own.or_else(|| pack.name(id)) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(id.replace(['_', '-'], " ")),
        }
    }

    /// The kinds that are said: announced, planned or tentative.
    pub fn said(&self) -> impl DoubleEndedIterator<Item = &Finding> + Clone {
        self.findings
            .iter()
            .filter(|finding| finding.status.is_said())
    }

    /// The kinds that are missing, in checklist order. Kinds of unknown status are in neither list.
    pub fn unsaid(&self) -> impl DoubleEndedIterator<Item = &Finding> + Clone {
        let unknown = crate::vocabulary::Status::Unknown;
        self.findings
            .iter()
            .filter(move |finding| !finding.status.is_said() && finding.status != unknown)
    }

    /// What was and wasn't said, in a few English sentences.
    #[must_use]
    pub fn summary(&self) -> &str {
        &self.summary
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.summary)
    }
}

impl<'r> Sentence<'r> {
    /// Where the sentence stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.record.span
    }

    /// The sentence as it stands in the text.
    #[must_use]
    pub fn text(&self) -> &'r str {
        self.text
            .get(self.record.span.start..self.record.span.end)
            .unwrap_or("")
    }

    /// The part of the announcement it belongs to.
    #[must_use]
    pub fn role(&self) -> Role {
        self.record.role
    }

    /// Its tags with their evidence, in text order.
    #[must_use]
    pub fn tags(&self) -> &'r [TagEvidence] {
        &self.record.tags
    }

    /// Whether the sentence carries `tag`.
    #[must_use]
    pub fn has(&self, tag: Tag) -> bool {
        self.record.tags.iter().any(|evidence| evidence.tag == tag)
    }

    /// Its figures, in text order.
    #[must_use]
    pub fn figures(&self) -> &'r [Figure] {
        &self.record.figures
    }
}
