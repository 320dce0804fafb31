//! [`Reading`]: the result, plain data.

#[cfg(feature = "serde")]
mod stored;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};

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
///
/// It is stored in a format that tells its fields by name, such as JSON, CBOR or MessagePack with named
/// fields: fields that hold nothing are left out, so a format that only counts them (postcard, bincode)
/// can't be read back.
///
/// What is read back is checked, so that a reading from outside is as safe to use as one that was made
/// here: spans lie in the text and on character boundaries, those of tags, figures and evidence in their
/// sentences, sentences in order; every index is in range, and [`said`](Finding::said) fits the status.
/// Whether a reading is that of its text, only reading the text tells.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// let json = serde_json::to_string(&unsaid::read("The mine reopened.")).unwrap();
/// let reading: unsaid::Reading = serde_json::from_str(&json).unwrap();
/// assert_eq!(reading.text(), "The mine reopened.");
///
/// let cut = json.replace("The mine reopened.", "The mine");
/// let error = serde_json::from_str::<unsaid::Reading>(&cut).unwrap_err().to_string();
/// assert!(error.contains("sentences[0].span 0..18"), "{error}");
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "stored::Stored"))]
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

/// One sentence as it is stored, with no more room than it needs: a reading is kept.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Record {
    pub span: Span,
    pub role: Role,
    pub tags: Box<[TagEvidence]>,
    pub figures: Box<[Figure]>,
}

/// A sentence of a reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sentence<'r> {
    index: usize,
    text: &'r str,
    record: &'r Record,
}

// Values of figures are finite: none differs from itself.
impl Eq for Sentence<'_> {}

impl Hash for Sentence<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.index, self.record.span, self.text()).hash(state);
    }
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
        let records = self.sentences.iter().enumerate();
        records.map(|(index, record)| Sentence {
            index,
            text: &self.text,
            record,
        })
    }

    /// The sentence with this [index](Sentence::index), such as that of a piece of
    /// [evidence](crate::Evidence::sentence).
    ///
    /// ```
    /// let reading = unsaid::read("The plant is old. It made 412 tonnes of tin in May.");
    /// let evidence = &reading.said().next().unwrap().evidence[0];
    /// let sentence = reading.sentence(evidence.sentence).unwrap();
    /// assert_eq!((sentence.index(), sentence.text()), (1, "It made 412 tonnes of tin in May."));
    /// ```
    #[must_use]
    pub fn sentence(&self, index: usize) -> Option<Sentence<'_>> {
        self.sentences.get(index).map(|record| Sentence {
            index,
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
    /// Its place among the sentences of the reading, from 0.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

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
