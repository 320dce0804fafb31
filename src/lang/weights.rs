//! What evidence weighs and how far words lean: the types of the tables that are fitted.

use crate::vocabulary::Tag;

/// What the evidence of a tag weighs, where 1.0 decides, and how far words lean towards tags, kinds and absences. Towards
/// tags and kinds they lean so far in a sentence of the length that `src/cue/leaning.rs` calls typical; "#" is any number.
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
