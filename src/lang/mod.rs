//! Language packs: what the crate knows of a language, as tables.
//!
//! A pack is data only: one folder a language, one table a concern, one cue a row. The types of the
//! rows stand here; the algorithms that use them stand in the stages. A row of cues is written in
//! the pattern language of [`crate::cue`]; behind `!` stand its decoys, phrases that contain or
//! begin the cue and mean something else, separated by `|`:
//!
//! ```text
//! "address~ ! email address | address book"
//! ```

pub(crate) mod class;
pub(crate) mod en;
pub(crate) mod figures;
pub(crate) mod inflect;
pub(crate) mod kind;
#[cfg(feature = "render")]
pub(crate) mod report;
mod summary;
mod weights;

pub(crate) use summary::{Counted, SummaryGroup, SummaryWords};
pub(crate) use weights::{AbsenceWeights, Feature, KindLeaning, LEANING_KINDS, Weights};

use crate::text::word::Classes;
use crate::vocabulary::{Language, Role, Strength, Tag};

/// Everything the crate knows of one language.
#[derive(Debug)]
pub(crate) struct Pack {
    pub language: Language,
    /// Words with their classes; a word may stand in several rows.
    pub classes: &'static [&'static [(Classes, &'static [&'static str])]],
    /// The names of the months, January first.
    pub months: &'static [&'static [&'static str]],
    /// Letters behind an apostrophe that are a word of their own, and the word they are.
    pub clitics: &'static [(&'static str, &'static str)],
    /// Ends of contractions that stay one word.
    pub contractions: &'static [&'static str],
    pub inflections: &'static inflect::Inflections,
    pub figures: &'static figures::FigureTables,
    pub cues: &'static [&'static [CueGroup]],
    /// How strong the directives of a group of cues are, and how they are read.
    pub directives: &'static [(&'static str, Strength, Reading)],
    /// Groups of capability cues that show something done, not only said.
    pub demonstrations: &'static [&'static str],
    /// Groups of cues that count only where a sentence or clause begins.
    pub openers: &'static [&'static str],
    /// Groups of verbs of function.
    pub functions: &'static [&'static str],
    /// Groups of cues that are results when a measure stands with them.
    pub results: &'static [&'static str],
    /// What the evidence of a tag weighs, and how far words lean.
    pub weights: Weights,
    pub triggers: &'static [TriggerGroup],
    pub roles: &'static [RoleGroup],
    /// Headings that are found glued to the text they head.
    pub run_in_headings: &'static [&'static str],
    /// Run-in headings that a name belongs to.
    pub run_in_with_name: &'static [&'static str],
    pub summary: &'static SummaryWords,
    #[cfg(feature = "render")]
    pub report: &'static report::ReportWords,
    pub kinds: &'static [&'static kind::KindRow],
    /// Kinds whose topics are discussed where nobody claims an instance, by id.
    pub discussed: &'static [&'static str],
    /// Kinds that are done once they are settled, whatever time that is for, by id.
    pub settled: &'static [&'static str],
    pub checklists: &'static [kind::ChecklistRow],
    pub certificate: &'static kind::CertificateWords,
}

impl Pack {
    /// What the kind with this id is called.
    pub(crate) fn name(&self, id: &str) -> Option<&'static str> {
        let row = self.kinds.iter().find(|row| row.id == id)?;
        Some(row.name)
    }
}

/// The pack of a language.
pub(crate) fn pack(language: Language) -> &'static Pack {
    match language {
        Language::English => &en::PACK,
    }
}

/// Cues of a tag that behave alike.
#[derive(Debug)]
pub(crate) struct CueGroup {
    pub tag: Tag,
    /// Name of the group, such as `order` or `evaluation`.
    pub name: &'static str,
    pub cues: &'static [&'static str],
}

/// How the cues of a group of directives are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// The sentence performs the directive; its subject is the addressee.
    Performed,
    /// It reports it; its subject is the issuer, unless it is passive.
    Reported,
    /// Neither subject nor object are parties.
    Bare,
}

/// Phrases that change how what stands in their reach is asserted (ConText's triggers).
#[derive(Debug)]
pub(crate) struct TriggerGroup {
    pub trigger: Trigger,
    pub reach: Reach,
    pub cues: &'static [&'static str],
}

/// What a trigger does to what it reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// Negates what it reaches: no, neither, without.
    Negation,
    /// Negates a verb, and denies only what stands close by: did not, has never.
    Not,
    /// Says that something is not given.
    Withheld,
    /// Hedges: possible, conditional, non-binding.
    Hedge,
    /// Proposes, negotiates, considers: a hedge that makes a topic a claim in itself.
    Proposal,
    /// Puts into the future.
    Future,
    /// Puts into earlier history.
    History,
    /// Names the document itself as the one who says or does not say.
    Document,
    /// Orders, requests, calls for.
    Order,
    /// Another actor, or actors in general.
    ThirdParty,
    /// Another maker or body of the same trade: its doing is nobody's news here, whatever the kind.
    Rival,
    /// A verb of stating: what is negated there is absent from a document.
    Statement,
    /// A verb of giving information: what is negated there is withheld.
    Disclosure,
    /// Shows that somebody comments on an announcement that is not his own; reaches nothing.
    Comment,
    /// Puts a topic before the clause that is about it: "asked about prices, he", "regarding prices, he".
    Fronting,
    /// Names no kind and refers to what was said before: "no decision has been taken". Reaches nothing.
    Anaphor,
    /// Ends the reach of a trigger before it.
    Terminator,
}

/// In which direction of its clause a trigger reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    Forward,
    Backward,
    Clause,
}

/// Phrases that show which part of an announcement a sentence belongs to.
#[derive(Debug)]
pub(crate) struct RoleGroup {
    pub role: Role,
    pub place: Place,
    pub cues: &'static [&'static str],
}

/// Where a role cue must stand to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Anywhere in the sentence.
    Anywhere,
    /// At its beginning.
    Start,
    /// A heading that opens a section of the role.
    Section,
    /// The same, which is a heading even where what it opens is furniture: a title and no label.
    Title,
    /// A heading of page chrome; running text behind it is of the announcement again.
    Chrome,
    /// At the beginning of a line that stands for itself.
    Line,
    /// Near the beginning of a paragraph in the later half of the text.
    Closing,
    /// Right behind the name a paragraph opens with, late in the text: "Korvala makes".
    Acting,
    /// At the beginning of a line, with a colon behind it.
    Key,
    /// Anywhere, when the sentence has a web or mail address.
    Reference,
    /// Anywhere; alone it decides only late in the text.
    Hint,
}

impl Place {
    /// Whether the cue counts only where a sentence opens.
    pub(crate) const fn opens(self) -> bool {
        match self {
            Place::Start
            | Place::Section
            | Place::Title
            | Place::Chrome
            | Place::Line
            | Place::Closing
            | Place::Acting
            | Place::Key => true,
            Place::Anywhere | Place::Reference | Place::Hint => false,
        }
    }

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Place::Anywhere => "anywhere",
            Place::Start => "start",
            Place::Line => "line",
            Place::Closing => "closing",
            Place::Acting => "acting",
            Place::Section => "section",
            Place::Title => "title",
            Place::Chrome => "chrome",
            Place::Key => "key",
            Place::Reference => "reference",
            Place::Hint => "hint",
        }
    }
}

/// Domains that end a web address without a scheme.
pub(crate) const TOP_LEVEL_DOMAINS: &[&str] = &[
    "com", "org", "net", "gov", "edu", "int", "mil", "info", "biz", "io", "ai", "app", "dev", "co",
    "eu", "uk", "us", "ca", "au", "de", "fr", "it", "es", "nl", "ch", "at", "be", "se", "no", "fi",
    "dk", "pl", "ru", "cn", "jp", "kr", "in", "br", "mx", "za", "nz", "ie", "hk", "sg", "tv", "me",
    "aero", "energy", "news", "tech", "online", "xyz",
];
