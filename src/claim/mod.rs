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

/// The leaning, in log odds above what a claim needs that a phrase shows, from which on a topic alone is a claim, or
/// words alone make one: somewhat fewer than one in two of such sentences say something of the kind, as most kinds that
/// a text says are said more than once. `NEEDED_ALONE` less `NEEDED` of `examples/fit/kinds.rs`; change the three
/// together.
const PLAIN: f32 = 3.0;

impl Claim {
    /// Whether its words only look like the kind.
    fn is_decoy(&self) -> bool {
        matches!(self.content, Content::Mention(_, Reason::Decoy))
    }

    /// Makes it what its sentence bears out: in a sentence that leans away from the kind its
    /// words stand for something else, and a topic in a sentence that leans far towards it is an
    /// instance, if it can be one by how it is asserted. What is said to be absent stays as it is, and so does a
    /// topic in an order, which speaks of the thing it wants, and everything of a kind the pack tells no leanings of.
    /// What is `discussed` is spoken of in a sentence that leans away, too, by its topic or as somebody else's.
    pub(crate) fn weigh(&mut self, outlook: Outlook, discussed: bool) {
        let is_topic = matches!(self.content, Content::Mention(..));
        self.content = match (self.content, self.leaning) {
            (content, _) if content.form().is_some() => content,
            (Content::Mention(it, Reason::NoInstance), _) if it.ordered => self.content,
            (Content::Mention(it, Reason::NoInstance) | Content::Instance(it), Some(leaning))
                if leaning < 0.0 && discussed && (is_topic || it.voice == Voice::ThirdParty) =>
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
