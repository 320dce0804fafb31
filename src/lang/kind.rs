//! Rows of the kinds a reader looks for.

use std::borrow::Cow;

use crate::error::Error;
use crate::lang::{Counted, SummaryWords};
use crate::vocabulary::{Actor, Dimension, Form, Outlook, Reason};

/// A kind of claim as a pack states it; the public face is [`crate::Kind`].
#[derive(Debug)]
pub(crate) struct KindRow {
    pub id: &'static str,
    /// What it is called in a summary, in the plural: "production figures".
    pub name: &'static str,
    /// Kinds of one group are named together in a summary; one of those that stand in the pack's words of
    /// the summary.
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

/// Refuses a kind whose group the summary does not know: it would be named in the wrong place, or in none.
pub(crate) fn check_groups(kinds: &[&KindRow], words: &SummaryWords) -> Result<(), Error> {
    let known: Vec<&str> = words.known_groups().collect();
    match kinds.iter().find(|row| !known.contains(&row.group)) {
        None => Ok(()),
        Some(row) => Err(Error::invalid(
            "kind",
            row.id,
            format!(
                "has the unknown group {:?}; known are: {}",
                row.group,
                known.join(", ")
            ),
        )),
    }
}

/// A checklist as a pack states it: a name and the ids of its kinds.
#[derive(Debug)]
pub(crate) struct ChecklistRow {
    pub name: &'static str,
    pub kinds: &'static [&'static str],
}

/// The words of a certificate; `{}` stands for a number or a form.
#[derive(Debug)]
pub(crate) struct CertificateWords {
    /// What introduces the words found.
    pub found: &'static str,
    /// Evidence beyond the first few.
    pub more: Counted,
    pub sentence: &'static str,
    pub cues: Counted,
    pub searched_in: &'static str,
    pub sentences: Counted,
    pub near_misses: Counted,
    pub no_near_miss: &'static str,
    pub forms: &'static [(Form, &'static str)],
    /// How a kind is disclaimed that is said all the same.
    pub in_part: &'static str,
    pub reasons: &'static [(Reason, &'static str)],
}

impl CertificateWords {
    /// How a kind is disclaimed; of one that is said only in part.
    pub(crate) fn disclaimed(&self, form: Form, said: bool) -> Cow<'static, str> {
        let known = self.forms.iter().find(|(known, _)| *known == form);
        let name = known.map_or("", |(_, name)| name);
        if said {
            Cow::Owned(self.in_part.replacen("{}", name, 1))
        } else {
            Cow::Borrowed(name)
        }
    }

    /// Why a near miss was refused.
    pub(crate) fn reason(&self, reason: Reason) -> &'static str {
        let known = self.reasons.iter().find(|(known, _)| *known == reason);
        known.map_or("", |(_, words)| words)
    }
}
