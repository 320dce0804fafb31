//! Claims: instances of the kinds in a sentence, each with its assertion.

mod absence;
mod finder;
mod instance;
mod kinds;
mod pair;
mod refer;
mod scene;
mod wording;

pub(crate) use absence::Absence;
pub(crate) use finder::Finder;
pub(crate) use kinds::Kinds;
pub(crate) use scene::Scene;

use crate::assertion::Assertion;
use crate::span::Span;
use crate::vocabulary::{Certainty, Form, Newness, Outlook, Reason, Role, Time, Voice};

/// What was found of a kind in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim {
    /// Number of the kind on the checklist.
    pub kind: u16,
    /// Number of the sentence.
    pub sentence: u32,
    /// Where it stands.
    pub span: Span,
    /// The pattern that found it.
    pub pattern: u32,
    pub content: Content,
    /// How far the words of its sentence lean towards the kind, in log odds above what a claim
    /// needs; `None` for a kind the pack tells no leanings of.
    pub leaning: Option<f32>,
    pub role: Role,
    /// Whether a figure belongs to it.
    pub measured: bool,
    /// Whether the sentence says who speaks: then it is no commentator's own observation.
    pub attributed: bool,
}

/// The leaning, in log odds above what a claim needs, from which on a topic alone is a claim: where its words
/// alone make one likelier than not, as a claim needs `NEEDED`, -3.8, of `examples/fit/kinds.rs`. Change the
/// two together.
const PLAIN: f32 = 3.8;

impl Claim {
    /// Makes it what its sentence bears out: in a sentence that leans away from the kind its
    /// words stand for something else, and a topic in a sentence that leans far towards it is an
    /// instance, if it can be one by how it is asserted. What is said to be absent stays as it is, and so does a
    /// topic in an order, which speaks of the thing it wants, and everything of a kind the pack tells no leanings of.
    /// A topic that is `discussed` is so in a sentence that leans away, too.
    pub(crate) fn weigh(&mut self, outlook: Outlook, discussed: bool) {
        self.content = match (self.content, self.leaning) {
            (content, _) if content.form().is_some() => content,
            (Content::Mention(it, Reason::NoInstance), _) if it.ordered => self.content,
            (Content::Mention(_, Reason::NoInstance), Some(leaning))
                if leaning < 0.0 && discussed =>
            {
                self.content
            }
            (Content::Instance(it) | Content::Mention(it, Reason::NoInstance), Some(leaning))
                if leaning < 0.0 =>
            {
                Content::Mention(it, Reason::Context)
            }
            (Content::Mention(it, Reason::NoInstance), Some(leaning))
                if leaning > PLAIN && can_be_said(it, outlook) =>
            {
                Content::Instance(it)
            }
            (content, _) => content,
        };
    }
}

/// Whether a topic asserted so can be a claim that is the issuer's own and new, in a time that counts for
/// kinds of this outlook.
fn can_be_said(it: Assertion, outlook: Outlook) -> bool {
    let is_done = it.time != Time::Future && it.certainty == Certainty::Certain;
    !it.ordered
        && it.voice != Voice::ThirdParty
        && it.newness != Newness::Background
        && (outlook != Outlook::Done || is_done)
}

/// What a claim is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content {
    /// An instance, as asserted.
    Instance(Assertion),
    /// The topic alone, as asserted, and why it is no instance.
    Mention(Assertion, Reason),
    /// A part of a claim that is withheld.
    Aspect(Assertion),
    /// Something of the kind that is said to be missing.
    Omission(Assertion),
}

impl Content {
    /// How the thing is said to be absent, when it is.
    pub(crate) fn form(&self) -> Option<Form> {
        match self {
            Content::Mention(_, reason) if *reason != Reason::NoInstance => None,
            Content::Instance(assertion)
            | Content::Mention(assertion, _)
            | Content::Aspect(assertion)
            | Content::Omission(assertion) => assertion.form,
        }
    }
}
