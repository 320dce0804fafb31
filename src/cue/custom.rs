//! [`Cue`]: a cue of the caller's own, and [`Phrase`], how its phrases are written.

use std::borrow::Cow;

use crate::cue::{Job, LexiconBuilder, TagCue, decoy};
use crate::error::Error;
use crate::vocabulary::Tag;

/// A phrase in the pattern language of cues and kinds.
///
/// | written | matches |
/// |---|---|
/// | `supply chain` | these two words in any case, with a space or a hyphen between them |
/// | `urge~` | the verb in any of its forms |
/// | `mine+` | the noun in the singular or plural |
/// | `a/an/the` | one of the words |
/// | `the?` | the word or nothing |
/// | `*` | up to four words or signs, none of them across the end of a clause |
/// | `**` | up to eight of them |
/// | `#` | a number, in digits or words |
/// | `<modal>` | a word of a class |
///
/// A phrase has at most 16 places, two of them gaps (`*`, `**`). It begins with a word that is not optional, and
/// ends with no gap. Endings are added by rule: `prospect~` is *prospect, prospects, prospected, prospecting*
/// whether there is such a verb or not, so a wrong sign is not always an error.
///
/// A word is letters, with `.` and `'` inside; `'s` is a word of its own: `Moody 's`. Figures are no part of a
/// word, and signs can't be written:
///
/// | to find | write |
/// |---|---|
/// | CO2, COVID-19 | `CO #`, `COVID #` |
/// | B2B | `B # B` |
/// | R&D | `R * D` |
/// | 5G, behind a word | `a/the/our # G` |
///
/// # Classes
///
/// | class | some of its words |
/// |---|---|
/// | `title` | Abbreviated title before a name (Mr, Dr). |
/// | `company` | Abbreviated company form (Inc, Ltd). |
/// | `month` | Month, in full or abbreviated. |
/// | `unit-abbreviation` | Abbreviated unit or measure (approx, sq, ft). |
/// | `latin` | Latin abbreviation that a sentence goes on after (e.g., i.e., vs). |
/// | `numbered` | Abbreviation before a number (No, Fig, Art). |
/// | `abbreviation` | Any abbreviation written with a final stop. |
/// | `starter` | Word that often begins a sentence and seldom a name. |
/// | `number` | Number word, scale words included. |
/// | `first-person` | I, we, our, us ... |
/// | `pronoun` | Any pronoun. |
/// | `auxiliary` | Forms of be, have, do. |
/// | `modal` | will, shall, must, may ... |
/// | `determiner` | a, the, this, its ... |
/// | `preposition` | of, in, to ... |
/// | `conjunction` | and, or, but ... |
/// | `subordinator` | that, which, who, whether, if, because ... |
/// | `weekday` | Day of the week. |
/// | `speech` | said, says, added ... |
/// | `organisation` | The issuing organisation in general words: company, group, ministry, board. |
/// | `person` | Title of a person in general words: chairman, minister, director. |
/// | `adverb` | Adverb of degree or manner that may stand between auxiliary and verb. |
/// | `setting` | Preposition of place, time or company, which begins no object of a verb: in, at, with. |
/// | `function` | A word so frequent in the language that a text without any is not in it. |
/// | `grading` | Adjective that grades what it stands with: key, vital, historic. |
/// | `stake` | Noun that a grading adjective makes an evaluation of: step, moment, role. |
/// | `copula` | is, are, am: the present of be. |
/// | `preterite` | was, were, had. |
/// | `norm` | shall, must, may: the modals of rules. |
/// | `clitic` | `'s`, of a possessive or a contracted verb. |
/// | `definite` | The definite article. |
/// | `interrogative` | what, how, why. |
/// | `able` | can, could, may. |
/// | `future` | will, would, shall. |
/// | `be` | Forms of be. |
/// | `have` | Forms of have. |
/// | `to` | The particle of the infinitive. |
/// | `base` | Base form of a verb of the lexicon. |
/// | `third` | Form in -s of such a verb. |
/// | `past` | Past form or past participle of such a verb. |
/// | `gerund` | Form in -ing of such a verb. |
/// | `market` | What moves by itself, and acts as nobody's deed: price, demand, investors. |
/// | `document` | What is written or agreed: agreement, order, notice. |
/// | `thing` | What is made, built, tested or dug: platform, plant, trial, deposit. |
/// | `relative` | who, which, that as subjects of a relative clause. |
/// | `genitive` | The preposition that follows a noun and seldom a verb: of. |
/// | `agent` | The preposition of the agent: by. |
/// | `do` | What one does to bring something about, as a base form: make, sign, build. |
/// | `deed` | What is done, as a participle: made, signed, seeking. |
/// | `tell` | To make something known, as a base form: disclose, name. |
/// | `told` | Made known, as a participle: disclosed, named. |
/// | `telling` | Making known: disclosing, naming. |
/// | `goods` | What is counted when it is made: vehicles, doses, wafers. |
/// | `measure` | What bulk goods are measured in: tonnes, barrels, GWh. |
/// | `size` | What the size of a plant is told in: megawatt, tpd, bed. |
/// | `facility` | What makes or moves goods: plant, line, terminal. |
/// | `produced` | Won or made in bulk, as a participle: mined, milled, generated. |
/// | `made` | Made by the piece, as a participle: built, assembled, printed. |
/// | `sent` | Dispatched, as a participle: shipped, exported, donated. |
///
/// ```
/// use unsaid::{Cue, Reader, Tag};
/// let cue = Cue::new("house.capability.standard", Tag::Capability, ["meet~ the? # G standard+"]);
/// let reader = Reader::builder().cue(cue).build()?;
/// assert!(reader.read("The chip meets the 5G standard.").sentences().any(|it| it.has(Tag::Capability)));
/// # Ok::<(), unsaid::Error>(())
/// ```
pub type Phrase = Cow<'static, str>;

/// A cue that a caller adds to those of the language pack.
///
/// Phrases are written in the pattern language that [`Phrase`] explains: words match in any case; `urge~` is
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
    pub phrases: Vec<Phrase>,
    /// Phrases that contain the cue, or begin where it does, and mean something else: `email address` of
    /// `address~`. One that can't stand around the cue is refused.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decoys: Vec<Phrase>,
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
            cue: TagCue {
                weight: DECISIVE,
                group: lexicon.group("custom"),
                ..TagCue::default()
            },
        };
        let added = lexicon.add(
            &self.rule,
            self.phrases.iter().map(|phrase| &**phrase),
            self.decoys.iter().map(|decoy| &**decoy),
            job,
        );
        added.map_err(|error| {
            error.of(|phrase| format!("cue {:?}, `{}`", self.rule, self.field(phrase)))
        })?;
        match decoy::useless(&self.phrases, &self.decoys, lexicon.pack()) {
            Some(decoy) => Err(Error::invalid(
                "cue",
                &self.rule,
                format!(
                    "has the decoy {decoy:?}, which neither contains nor begins one of its phrases and so excludes nothing; write the phrase with the words around it"
                ),
            )),
            None => Ok(()),
        }
    }

    /// The field a phrase stands in.
    fn field(&self, phrase: &str) -> &'static str {
        match self.phrases.iter().any(|own| own == phrase) {
            true => "phrases",
            false => "decoys",
        }
    }
}
