//! Assertion: how the text stands to what it says.
//!
//! Triggers reach over the words of their clause in one direction, until something ends their
//! reach (ConText's scheme). What a trigger reaches is a bit on each token; the assertion of a
//! phrase is the bits of its tokens, read in one place by tags and claims alike.

mod clause;
mod date;
mod scope;

pub(crate) use date::{Dates, Mention};
pub(crate) use scope::Scopes;

use crate::vocabulary::{Certainty, Form, Newness, Time, Voice};

/// The triggers that reach a phrase, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reached(pub u16);

impl Reached {
    pub(crate) const NEGATION: Reached = Reached(1);
    pub(crate) const WITHHELD: Reached = Reached(2);
    pub(crate) const HEDGE: Reached = Reached(4);
    pub(crate) const FUTURE: Reached = Reached(8);
    pub(crate) const HISTORY: Reached = Reached(16);
    pub(crate) const DOCUMENT: Reached = Reached(32);
    pub(crate) const ORDER: Reached = Reached(64);
    pub(crate) const THIRD_PARTY: Reached = Reached(128);
    pub(crate) const STATEMENT: Reached = Reached(256);
    pub(crate) const DISCLOSURE: Reached = Reached(512);
    pub(crate) const PROPOSAL: Reached = Reached(1024);
    /// What is said not to exist: no, neither, without.
    pub(crate) const DENIAL: Reached = Reached(2048);
    /// What a verb close by is negated of: it denies a deed, and no thing that is only named.
    pub(crate) const UNDONE: Reached = Reached(4096);

    /// It is the doing of a rival, whatever the kind.
    pub(crate) const RIVAL: Reached = Reached(8192);

    /// A negation reaches it from too far away to deny it.
    pub(crate) const REMOTE: Reached = Reached(16384);

    pub(crate) fn has(self, other: Reached) -> bool {
        self.0 & other.0 != 0
    }

    /// All but `other`.
    pub(crate) const fn without(self, other: Reached) -> Reached {
        Reached(self.0 & !other.0)
    }

    pub(crate) const fn and(self, other: Reached) -> Reached {
        Reached(self.0 | other.0)
    }
}

/// How something is asserted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Assertion {
    pub certainty: Certainty,
    pub time: Time,
    pub newness: Newness,
    pub voice: Voice,
    /// Its polarity: set when the thing is said to be absent, to how.
    pub form: Option<Form>,
    /// It is what someone is told or asked to do.
    pub ordered: bool,
    /// It is only proposed.
    pub proposed: bool,
}

impl From<Reached> for Assertion {
    fn from(reached: Reached) -> Assertion {
        let document = reached.has(Reached::DOCUMENT);
        // A negated order is a prohibition, and denies nothing.
        let negated = reached.has(Reached::NEGATION) && !reached.has(Reached::ORDER);
        let denied = negated && reached.has(Reached::DENIAL.and(Reached::UNDONE));
        // What is said to be absent from a document, what is kept back, and what is not so.
        let form = if reached.has(Reached::WITHHELD) {
            Some(if document || reached.has(Reached::STATEMENT) {
                Form::ReportedAbsent
            } else {
                Form::Withheld
            })
        } else if negated && (document || reached.has(Reached::STATEMENT)) {
            Some(Form::ReportedAbsent)
        } else if negated && reached.has(Reached::DISCLOSURE) {
            Some(Form::Withheld)
        } else if denied {
            Some(Form::Denied)
        } else {
            None
        };
        let ordered = reached.has(Reached::ORDER);
        Assertion {
            certainty: if reached.has(Reached::HEDGE.and(Reached::PROPOSAL)) {
                Certainty::Hedged
            } else {
                Certainty::Certain
            },
            time: if ordered || reached.has(Reached::FUTURE) {
                Time::Future
            } else {
                Time::Past
            },
            newness: if reached.has(Reached::HISTORY) {
                Newness::Background
            } else {
                Newness::New
            },
            voice: match (reached.has(Reached::THIRD_PARTY), form) {
                (_, Some(Form::ReportedAbsent)) => Voice::Commentator,
                (true, _) => Voice::ThirdParty,
                _ => Voice::Issuer,
            },
            form,
            ordered,
            proposed: reached.has(Reached::PROPOSAL),
        }
    }
}
