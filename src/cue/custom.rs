//! [`Cue`]: a cue of the caller's own.

use std::borrow::Cow;

use crate::cue::{Job, LexiconBuilder, TagCue};
use crate::error::Error;
use crate::vocabulary::Tag;

/// A cue that a caller adds to those of the language pack.
///
/// Phrases are written in the pattern language of the lexicon: words match in any case; `urge~` is
/// a verb in any of its forms, `mine+` a noun in singular or plural, `a/the` one of several words,
/// `the?` an optional word, `*` up to four words, `#` a number.
///
/// ```
/// use unsaid::{Cue, Reader, Tag};
/// let cue = Cue::new("house.directive.green-light", Tag::Directive, ["give~ the green light to"]);
/// let reader = Reader::builder().cue(cue).build()?;
/// let reading = reader.read("The board gave the green light to the second kiln.");
/// assert!(reading.sentences().any(|sentence| sentence.has(Tag::Directive)));
/// # Ok::<(), unsaid::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Cue {
    /// Id of the rule, unique among all cues.
    pub rule: Cow<'static, str>,
    /// The tag it shows.
    pub tag: Tag,
    /// Phrases, any of which is the cue.
    pub phrases: Vec<Cow<'static, str>>,
    /// Phrases that contain the cue and mean something else.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decoys: Vec<Cow<'static, str>>,
}

/// Weight of a caller's cue: no words and no structure speak against it.
const DECISIVE: f32 = 8.0;

impl Cue {
    /// A cue without decoys.
    #[must_use]
    pub fn new<P: Into<Cow<'static, str>>>(
        rule: impl Into<Cow<'static, str>>,
        tag: Tag,
        phrases: impl IntoIterator<Item = P>,
    ) -> Cue {
        Cue {
            rule: rule.into(),
            tag,
            phrases: phrases.into_iter().map(Into::into).collect(),
            decoys: Vec::new(),
        }
    }

    pub(crate) fn add_to(&self, lexicon: &mut LexiconBuilder) -> Result<(), Error> {
        if self.rule.trim().is_empty() {
            return Err(Error::invalid("cue", &self.rule, "has no rule id"));
        }
        if self.phrases.is_empty() {
            return Err(Error::invalid(
                "cue",
                &self.rule,
                "has no phrases, so it can never be found",
            ));
        }
        if let Some(decoy) = self
            .decoys
            .iter()
            .find(|decoy| self.phrases.contains(decoy))
        {
            let problem = format!("can never match: its decoy {decoy:?} is also its phrase");
            return Err(Error::invalid("cue", &self.rule, problem));
        }
        let job = Job::Tag {
            tag: self.tag,
            group: "custom",
            cue: TagCue {
                weight: DECISIVE,
                group: lexicon.group("custom"),
                ..TagCue::default()
            },
        };
        lexicon.add(
            &self.rule,
            self.phrases.iter().map(|phrase| &**phrase),
            self.decoys.iter().map(|decoy| &**decoy),
            job,
        )
    }
}
