//! Findings: the status of each kind of the checklist, with its evidence.

use std::borrow::Cow;

use crate::span::Span;
use crate::vocabulary::{Form, Reason, Status};

/// What a text says, or does not say, of one kind of claim.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Finding {
    /// Id of the kind.
    pub kind: Cow<'static, str>,
    /// Its status.
    pub status: Status,
    /// Whether the status is one of the said ones.
    pub said: bool,
    /// What the status rests on, in text order.
    pub evidence: Vec<Evidence>,
    /// Where the text says that something of the kind is absent.
    pub disclaimers: Vec<Disclaimer>,
    /// What looked like the kind and was refused, in text order.
    pub near_misses: Vec<NearMiss>,
    /// What was searched.
    pub searched: Searched,
}

/// An instance of a kind.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Evidence {
    /// Where it stands.
    pub span: Span,
    /// Id of the rule that found it.
    pub rule: Cow<'static, str>,
    /// Index of its sentence.
    pub sentence: usize,
}

/// A statement that something of a kind is absent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Disclaimer {
    /// How the absence is stated.
    pub form: Form,
    /// The sentence that states it.
    pub span: Span,
}

/// What looked like an instance of a kind and is none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NearMiss {
    /// Where it stands.
    pub span: Span,
    /// Why it was refused.
    pub reason: Reason,
}

/// What was searched for a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Searched {
    /// Number of cues looked for.
    pub cues: usize,
    /// Number of sentences looked at.
    pub sentences: usize,
}
