//! The words of a report: what a rendered page says beside the text itself.

use crate::lang::Counted;
use crate::vocabulary::{Bound, Role, Status, Tag};

/// Words of a report; `{}` stands for a number or a word of the reading.
#[derive(Debug)]
pub(crate) struct ReportWords {
    /// Value of the `lang` attribute.
    pub language: &'static str,
    /// Title of a text without a headline.
    pub untitled: &'static str,
    pub skip_to_checklist: &'static str,
    pub skip_to_text: &'static str,
    pub contents: &'static str,
    pub summary: &'static str,
    pub profile: &'static str,
    pub checklist: &'static str,
    pub text: &'static str,
    pub cues: &'static str,
    pub key: &'static str,
    /// What the key says of words found for the checklist: their name and what it means.
    pub claim: (&'static str, &'static str),
    /// The same of sentences that say that something is absent.
    pub disclaimer: (&'static str, &'static str),
    /// How to see the rules of a marked phrase.
    pub hint: &'static str,
    pub empty: &'static str,
    /// Headings of the checklist with the statuses below them, in order.
    pub groups: &'static [(&'static str, &'static [Status])],
    pub statuses: &'static [(Status, &'static str)],
    pub tags: &'static [TagWords],
    pub roles: &'static [(Role, &'static str)],
    pub bounds: &'static [(Bound, &'static str)],
    pub quote: (&'static str, &'static str),
    pub sentence: &'static str,
    /// Evidence beyond the first few.
    pub more: Counted,
    pub near_misses: Counted,
    pub no_near_misses: &'static str,
    /// Cues of a certificate of absence.
    pub cues_sought: Counted,
    /// The certificate: cues, sentences.
    pub searched: &'static str,
    /// How surprising a silence is: times said, readings, bits.
    pub surprise: &'static str,
    /// What the surprise is.
    pub surprise_meaning: &'static str,
    /// That too few texts are known to say so: times said, readings, fewest readings.
    pub too_few: &'static str,
    /// A count out of all: "9 of 17".
    pub of: &'static str,
    pub sentences: Counted,
    pub figures: &'static str,
    pub new_and_background: &'static str,
    pub background: &'static str,
    pub chart: &'static str,
    pub open: &'static str,
    pub column_sentence: &'static str,
    pub column_sort: &'static str,
    pub column_words: &'static str,
    pub column_rule: &'static str,
    pub column_share: &'static str,
    pub footer: &'static str,
}

/// What a report calls a tag.
#[derive(Debug)]
pub(crate) struct TagWords {
    pub tag: Tag,
    pub name: &'static str,
    /// One letter or sign behind a sentence that carries the tag.
    pub letter: &'static str,
    /// Name of its row in the profile.
    pub row: &'static str,
    pub meaning: &'static str,
}
