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

pub(crate) use summary::{Counted, SummaryGroup, SummaryWords};

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

/// What the evidence of a tag weighs, where 1.0 decides, and how far words lean towards tags, kinds and absences.
#[derive(Debug)]
pub(crate) struct Weights {
    /// What a cue of a group adds.
    pub groups: &'static [(Tag, &'static str, f32)],
    /// What a cue adds or takes beside the weight of its group, by its rule id without the language,
    /// ascending.
    pub rows: &'static [(&'static str, f32)],
    /// What the structure of the sentence adds.
    pub structure: &'static [(Tag, &'static [(Feature, f32)])],
    /// How far a word leans towards directive, capability, framing and an absence, in hundredths.
    pub words: &'static [(&'static str, [i16; 4])],
    /// How far two words that follow one another lean beyond what each of them does, in hundredths.
    pub pairs: &'static [(&'static str, &'static str, [i16; 4])],
    /// How a sentence shows that it says something to be absent.
    pub absence: AbsenceWeights,
    /// How far a word leans towards each of `kinds` in a sentence that says something to be absent, in tenths.
    pub absent_kinds: &'static [(&'static str, KindLeaning)],
    /// How far a sentence leans towards each kind before its words are read, in log odds above what
    /// a claim needs.
    pub kinds: &'static [(&'static str, f32)],
    /// How far a word leans towards each of `kinds`, in tenths.
    pub words_of_kinds: &'static [(&'static str, KindLeaning)],
    /// How far two words that follow one another lean beyond what each of them does, in tenths.
    pub pairs_of_kinds: &'static [(&'static str, &'static str, KindLeaning)],
}

/// How a sentence shows that it says something to be absent, and how it says so; in log odds.
#[derive(Debug)]
pub(crate) struct AbsenceWeights {
    /// How far a sentence leans towards saying that something is absent, before its words are read.
    pub base: f32,
    /// Among sentences that do: how far towards reporting it absent; and among the others towards withholding it
    /// rather than denying it.
    pub forms: [f32; 2],
    /// Among sentences that do: how far towards each kind, before its words are read.
    pub kinds: [f32; LEANING_KINDS],
    /// How far a word leans towards each of `forms`, in hundredths.
    pub words_of_forms: &'static [(&'static str, [i16; 2])],
}

/// Most kinds a pack can tell the leanings of: every row has so many columns, of which those behind the last
/// kind are 0. The example `fit`, which writes them, has the same number in `examples/fit/tables.rs`.
pub(crate) const LEANING_KINDS: usize = 16;

/// How far a word leans towards each kind, in tenths.
pub(crate) type KindLeaning = [i8; LEANING_KINDS];

impl Weights {
    /// Weight of a group of cues.
    pub(crate) fn group(&self, tag: Tag, group: &str) -> f32 {
        self.groups
            .iter()
            .find(|(of, name, _)| *of == tag && *name == group)
            .map_or(0.0, |(_, _, weight)| *weight)
    }
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

/// What can hold of a sentence beside its cues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Feature {
    /// Stands in the description of an organisation or person.
    About,
    /// Is a headline or heading.
    Heading,
    /// I, we, our ... among its first words.
    FirstPerson,
    /// Quotes a whole statement of somebody.
    Quotation,
    /// ... and has no cue of framing.
    BareQuotation,
    /// Has a form of be in the present.
    Copula,
    /// ... and few words.
    ShortCopula,
    /// Has was, were or had.
    Preterite,
    /// Has the past form of a verb.
    Narrative,
    /// Has few words, and is no heading.
    Short,
    /// Has shall, must or may.
    Norm,
    /// Begins with the definite article.
    Definite,
    /// Has what, how or why.
    Interrogative,
    /// Is tagged as a directive.
    Directive,
    /// Is tagged as a capability.
    Capability,
    /// Has any figure.
    Figure,
    /// Has more words than most.
    Long,
    /// Has an amount of money.
    Money,
    /// Has a measure that is neither money, a count nor a duration.
    TechnicalFigure,
    /// Counts something.
    Count,
    /// Has a percentage.
    Percent,
    /// The verb of the cue stands in the present.
    Finite,
    /// ... with can, could, may.
    Able,
    /// ... with will, shall, would.
    Future,
    /// ... with have.
    Perfect,
    /// ... in the past.
    Past,
    /// ... as a participle with be.
    Passive,
    /// ... in -ing with be.
    Progressive,
    /// ... as an infinitive.
    Infinitive,
    /// ... in -ing.
    Gerund,
    /// ... at the beginning of the sentence or of an item.
    Imperative,
    /// The text has given orders before.
    Orders,
    /// An item of a list whose lead-in is a directive.
    Led,
    /// Is an item of a list.
    Item,
    /// A person or he, she among its first words.
    Person,
    /// An organisation in general words, it or they among its first words.
    Organisation,
    /// The sentence before has the tag.
    After,
    /// Is a question.
    Question,
    /// A cue of a result stands with a measure.
    Measured,
    /// The cue is negated.
    Negated,
    /// The cue is hedged.
    Hedged,
    /// Most of its long words are capitalised.
    Title,
    /// A verb of function stands in the present, with can or with will.
    Plain,
    /// The subject of the cue's verb is I or we.
    SubjectUs,
    /// ... it, they, this, which, that.
    SubjectPronoun,
    /// ... a person by title or pronoun.
    SubjectPerson,
    /// ... an organisation in general words.
    SubjectOrganisation,
    /// ... what is made, built, tested or dug.
    SubjectThing,
    /// ... prices, demand, investors and their like.
    SubjectMarket,
    /// ... what is written or agreed.
    SubjectDocument,
    /// ... a name.
    SubjectName,
    /// ... any other word.
    SubjectOther,
    /// The leanings of the words and of their pairs, added up: no yes or no, but a number.
    Words,
    /// ... on average in the sentences before.
    Register,
}

impl Feature {
    /// How many there are.
    pub(crate) const COUNT: usize = Feature::Register as usize + 1;

    /// All of them, in order.
    pub(crate) const ALL: &[Feature] = &[
        Feature::About,
        Feature::Heading,
        Feature::FirstPerson,
        Feature::Quotation,
        Feature::BareQuotation,
        Feature::Copula,
        Feature::ShortCopula,
        Feature::Preterite,
        Feature::Narrative,
        Feature::Short,
        Feature::Norm,
        Feature::Definite,
        Feature::Interrogative,
        Feature::Directive,
        Feature::Capability,
        Feature::Figure,
        Feature::Long,
        Feature::Money,
        Feature::TechnicalFigure,
        Feature::Count,
        Feature::Percent,
        Feature::Finite,
        Feature::Able,
        Feature::Future,
        Feature::Perfect,
        Feature::Past,
        Feature::Passive,
        Feature::Progressive,
        Feature::Infinitive,
        Feature::Gerund,
        Feature::Imperative,
        Feature::Orders,
        Feature::Led,
        Feature::Item,
        Feature::Person,
        Feature::Organisation,
        Feature::After,
        Feature::Question,
        Feature::Measured,
        Feature::Negated,
        Feature::Hedged,
        Feature::Title,
        Feature::Plain,
        Feature::SubjectUs,
        Feature::SubjectPronoun,
        Feature::SubjectPerson,
        Feature::SubjectOrganisation,
        Feature::SubjectThing,
        Feature::SubjectMarket,
        Feature::SubjectDocument,
        Feature::SubjectName,
        Feature::SubjectOther,
        Feature::Words,
        Feature::Register,
    ];
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
    /// Anywhere, and what follows in the same section belongs to the role too.
    Notice,
    /// At its beginning.
    Start,
    /// A heading that opens a section of the role.
    Section,
    /// A heading of page chrome; running text behind it is of the announcement again.
    Chrome,
    /// At the beginning of a line that stands for itself.
    Line,
    /// Near the beginning of a paragraph in the later half of the text.
    Closing,
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
            | Place::Chrome
            | Place::Line
            | Place::Closing
            | Place::Key => true,
            Place::Anywhere | Place::Notice | Place::Reference | Place::Hint => false,
        }
    }

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Place::Anywhere => "anywhere",
            Place::Notice => "notice",
            Place::Start => "start",
            Place::Line => "line",
            Place::Closing => "closing",
            Place::Section => "section",
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
