//! `unsaid` reads an announcement and says what was said in it and what was not.
//!
//! It splits a text into sentences, tags each as [directive](Tag::Directive), [capability
//! claim](Tag::Capability), [quantitative figure](Tag::Figure) or [framing language](Tag::Framing) (any
//! number of them, or none), and reports which kinds of claims are missing. It is a pure library: no
//! I/O, no network, no clock, no randomness, no global configuration. The same text gives the same
//! reading, byte for byte.
//!
//! # Example
//!
//! ```
//! let reading = unsaid::read(
//!     "The chairman called for work on separation. Terms of the supply contract were not disclosed.",
//! );
//! let unsaid: Vec<&str> = reading.unsaid().map(|finding| finding.kind.as_ref()).collect();
//! assert!(unsaid.contains(&"production") && unsaid.contains(&"export_measures"));
//!
//! let first = reading.sentences().next().unwrap();
//! let directive = &first.tags()[0];
//! assert_eq!(&reading.text()[directive.span], "called for");
//! assert_eq!(&*directive.rule, "en.directive.call-for");
//! println!("{reading}");
//! ```
//!
//! # Vocabulary
//!
//! | word | meaning |
//! |---|---|
//! | text | the input, never changed; every offset is a byte offset into it, half-open |
//! | [sentence](Sentence) | the unit that is tagged; it has a [role](Role): heading, body, about, legal, furniture |
//! | [cue](Cue) | a phrase found in the text; it carries a rule id such as `en.directive.call-for` |
//! | [figure](Figure) | a measured number: low, high, bound, dimension, unit |
//! | [tag](TagEvidence) | directive, capability, figure or framing, always with the cue, words or figure that are its evidence |
//! | [kind](Kind) | a kind of claim a reader looks for, an entry of a [checklist](Checklist) |
//! | [finding](Finding) | one kind's [status](Status) with its evidence, its disclaimers and its near misses |
//! | [reading](Reading) | the whole result |
//!
//! # How a tag is decided
//!
//! A figure is read as such. The other tags need a cue, and a sum: what its cues weigh, what the structure of the
//! sentence adds or takes (how the verb of the cue stands and what its subject is, figures, negation, the section),
//! and how the words of the sentence, and of those before it, lean. No list of cues is complete: without one the sum
//! must be a fifth higher, and the words that lean furthest are the evidence, by the rule `en.TAG.wording`. The weights
//! are data fitted to annotated texts; [`Reader::explain`] lists what added up to each decision.
//!
//! A rule id is made of the language, the tag or kind, and the words of the rule as it was written first, of
//! alternatives the first: the rule `call~/appeal~ for` has the id `en.directive.call-for` wherever it is found. Rules
//! that would share an id are numbered. What was matched is the span beside the id.
//!
//! # How a status is decided
//!
//! A kind is data: what names its topic, what makes it a claim (an act of the kind, or a figure of a
//! dimension near the topic), what only looks like it. A topic with its act or figure is an instance, and
//! the assertion of its clause decides: affirmed and done is *announced*, to come is *planned*, hedged or
//! non-binding is *tentative*; denied, withheld or reported absent is *disclaimed*; standing description
//! and earlier history are *background*; a topic without an instance, or another actor's, is *mentioned*;
//! nothing is *silent*. The first that fits counts. How the words of the sentence lean, by weights fitted to
//! annotated texts, bears the claim out: in a sentence that leans away from the kind the same words stand
//! for something else, and a topic in one that leans far towards it is an instance. No list of phrases is complete:
//! where none of the kind stands, a sentence whose words lean far towards it is a claim of it, too, with the words that
//! lean furthest as its evidence and the rule `en.KIND.wording`. In the same way words lean
//! towards saying that something is absent: what is denied or withheld must stand in a sentence that bears it out, and how
//! it is absent is told by those words. A text that is empty, cut off or in another language is *unknown*, never
//! silent.
//!
//! A said kind may be disclaimed in part: "signed the contract; its value was not disclosed". The
//! [disclaimer](Disclaimer) then stands beside the evidence, and the summary says "contracts (in part withheld)".
//!
//! Absence needs more evidence than presence: every finding says how many cues were [searched](Searched) in
//! how many sentences, and lists its [near misses](NearMiss) with the reason each was refused. In words it is the
//! [certificate](Reading::certificate) of the kind, with the words found and those that disclaim it.
//!
//! # Kinds, checklists and cues of one's own
//!
//! A [`Checklist`] is built in code or read with serde from any format, and so are [`Kind`]s and
//! [`Cue`]s; a bad one is an [`Error`] that names it. Phrases are written in a small pattern language:
//! `urge~` is a verb in any form, `mine+` a noun in either number, `a/an` one of two words, `the?` an optional
//! word, `*` up to four words, `#` a number; [`Phrase`] tells the whole of it.
//!
//! ```
//! use unsaid::{Checklist, Cue, Kind, Reader, Tag};
//! let mut recall = Kind::new("recall", "product recalls");
//! recall.instances = vec!["recall~ * unit+".into(), "product recall+".into()];
//! let reader = Reader::builder()
//!     .checklist(Checklist::default().extend([recall]))
//!     .cue(Cue::new("house.framing.game-changer", Tag::Framing, ["game changer+"]))
//!     .build()?;
//! let reading = reader.read("The maker said today that it is recalling 4,000 units of its kettle in Norway.");
//! assert!(reading.finding("recall").is_some_and(|finding| finding.said));
//! # Ok::<(), unsaid::Error>(())
//! ```
//!
//! # Untrusted input
//!
//! Any `&str` can be read: no panic, no unsafe code, no recursion on the input; time and memory are linear in
//! its length. [`Reader::read_bytes`] refuses invalid UTF-8 with the offset. Patterns from outside have at most
//! 16 places and two gaps, so that a checklist can't make reading slow.
//!
//! A [`Reading`] or [`Baseline`] read with serde is checked: one with a span that is no part of its text, an
//! index out of range or a count that can't be is refused, so that indexing the text with the spans of a reading
//! never panics.
//!
//! # Limits
//!
//! The crate knows nothing that is not in the text, does not judge whether it is true, reads English only, and
//! reads each sentence by its words and the section it stands in; it does not resolve pronouns, and only a sentence that
//! withholds or denies without naming a kind is taken to speak of the one or two before it. In doubt it
//! misses a claim rather than invents one. How well it does is measured in the README.
//!
//! # Versions
//!
//! Semantic Versioning holds for the Rust interface. What a text is read as, rule ids and weights may change in a
//! minor version, and fields may be added to the JSON; results and growing sets are `#[non_exhaustive]`. The README
//! says it in full.
//!
//! # Examples
//!
//! The programs of [`examples`] are shown there whole.
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `serde` | yes | `Serialize` and `Deserialize` for readings, checklists, cues, baselines |
//! | `render` | yes | the `render` module: readings as HTML, Markdown and annotated text |

#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod assertion;
mod baseline;
mod certificate;
mod checklist;
mod claim;
mod compare;
mod cue;
mod date;
mod error;
#[cfg(doc)]
pub mod examples;
mod figure;
mod finding;
mod lang;
mod language;
mod profile;
mod reader;
mod reading;
#[cfg(feature = "render")]
pub mod render;
mod role;
mod span;
mod summary;
mod tag;
mod text;
mod vocabulary;

pub use baseline::{Baseline, Frequency, Silence};
pub use checklist::{Checklist, Kind};
pub use compare::{Change, Side, compare};
pub use cue::{Cue, Phrase};
pub use date::Date;
pub use error::Error;
pub use figure::{Figure, Quantity};
pub use finding::{Disclaimer, Evidence, Finding, NearMiss, Searched};
pub use profile::Profile;
pub use reader::{Builder, Context, Reader};
pub use reading::{Reading, Sentence};
pub use span::Span;
pub use tag::{Explanation, Part, TagEvidence};
pub use vocabulary::*;

use once_cell::sync::Lazy;

// The error is kept, not thrown away with a panic: whoever comes later is told it as well.
static READER: Lazy<Result<Reader, Error>> = Lazy::new(|| Reader::builder().build());

/// Reads a text with the embedded language pack and the default checklist.
#[must_use]
pub fn read(text: &str) -> Reading {
    embedded(&READER).read(text)
}

/// The reader of the embedded pack. A row that can't be read is found by any test of a change to it.
fn embedded(reader: &Result<Reader, Error>) -> &Reader {
    match reader {
        Ok(reader) => reader,
        Err(error) => panic!("a row of the language pack can't be read: {error}"),
    }
}

/// The README's examples are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;
    use crate::cue::LexiconBuilder;
    use crate::lang::kind::KindRow;
    use crate::lang::{CueGroup, Pack, en};

    const fn pack(cues: &'static [&'static [CueGroup]]) -> Pack {
        Pack { cues, ..en::PACK }
    }

    const fn group(cues: &'static [&'static str]) -> CueGroup {
        CueGroup {
            tag: Tag::Framing,
            name: "evaluation",
            cues,
        }
    }

    const TWICE: &Pack = &pack(&[&[group(&["proud of", "proud~ of"])]]);
    const GAP: &Pack = &pack(&[&[group(&["* of pride"])]]);
    const SIGN: &Pack = &pack(&[&[group(&["pride & joy"])]]);
    const CLASS: &Pack = &pack(&[&[group(&["pride of <place>"])]]);
    const VERBS: &Pack = &pack(&[&[group(&["pride~ itself", "prid~ itself"])]]);

    const STRAY: &KindRow = &KindRow {
        group: "corprate",
        ..*en::PACK.kinds[0]
    };
    const GROUPLESS: &Pack = &Pack {
        kinds: &[STRAY],
        ..en::PACK
    };

    #[test]
    fn a_kind_of_a_group_no_summary_knows_is_refused() {
        let told = LexiconBuilder::new(GROUPLESS).err();
        let told = told.expect("refused").to_string();
        for part in ["\"production\"", "\"corprate\"", "corporate"] {
            assert!(told.contains(part), "{told}");
        }
    }

    /// Whoever reads is told which row is wrong, where it stands and what to do about it, not only the
    /// first.
    #[test]
    fn a_row_that_cannot_be_read_is_named_to_everybody() {
        let cases = [
            (TWICE, "\"proud~ of\"", "merge"),
            (GAP, "\"* of pride\"", "must begin with a word"),
            (SIGN, "\"pride & joy\"", "write words"),
            (CLASS, "\"pride of <place>\"", "known are"),
            (VERBS, "\"prid~ itself\"", "check the spelling"),
        ];
        for (pack, row, remedy) in cases {
            let reader = Lazy::new(|| match LexiconBuilder::new(pack) {
                Ok(_) => Reader::builder().build(),
                Err(error) => Err(error),
            });
            for _ in 0..2 {
                let told = catch_unwind(AssertUnwindSafe(|| embedded(&reader).read("")));
                let told = told.expect_err("a panic");
                let told = told.downcast_ref::<String>().expect("a message");
                assert!(told.starts_with("a row of the language pack"), "{told}");
                assert!(told.contains(row) && told.contains(remedy), "{told}");
                assert!(told.contains("group \"evaluation\""), "{told}");
            }
        }
    }
}
