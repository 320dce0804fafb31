//! Rows of the kinds a reader looks for.

use crate::vocabulary::{Actor, Dimension, Outlook, Reason};

/// A kind of claim as a pack states it; the public face is [`crate::Kind`].
#[derive(Debug)]
pub(crate) struct KindRow {
    pub id: &'static str,
    /// What it is called in a summary, in the plural: "production figures".
    pub name: &'static str,
    /// Kinds of one group are named together in a summary.
    pub group: &'static str,
    /// Names the topic; alone it is a mention.
    pub topics: &'static [&'static str],
    /// A claim with a figure of one of the dimensions near it; alone it shows nothing.
    pub measures: &'static [&'static str],
    /// What the acts are done to; alone it shows nothing.
    pub objects: &'static [&'static str],
    /// Makes a topic or an object near it a claim.
    pub acts: &'static [&'static str],
    /// A claim by itself.
    pub instances: &'static [&'static str],
    /// Part of a claim that can be withheld: "terms", "value of the deal".
    pub aspects: &'static [&'static str],
    /// What is missing where the text says that something is: "output", "how much it paid".
    pub omissions: &'static [&'static str],
    /// Looks like the topic and means something else.
    pub decoys: &'static [&'static str],
    /// A figure of one of these makes a topic near it a claim.
    pub dimensions: &'static [Dimension],
    pub outlook: Outlook,
    /// Whose doing counts.
    pub actor: Actor,
}

/// A checklist as a pack states it: a name and the ids of its kinds.
#[derive(Debug)]
pub(crate) struct ChecklistRow {
    pub name: &'static str,
    pub kinds: &'static [&'static str],
}

/// The words of a certificate; of pairs, the first is for one.
#[derive(Debug)]
pub(crate) struct CertificateWords {
    pub cues: (&'static str, &'static str),
    pub searched_in: &'static str,
    pub sentences: (&'static str, &'static str),
    pub near_misses: (&'static str, &'static str),
    pub no_near_miss: &'static str,
    pub reasons: &'static [(Reason, &'static str)],
}
