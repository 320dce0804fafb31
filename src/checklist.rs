//! Checklists: the kinds of claims a reader looks for, as data.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::cue::Phrase;
use crate::error::Error;
use crate::lang::{self, kind::KindRow};
use crate::vocabulary::{Actor, Dimension, Language, Outlook};

/// A kind of claim: what names its topic, what makes it a claim, what only looks like it.
///
/// Phrases are written in a small pattern language, which [`Phrase`] explains: `award~` is a verb in any
/// form, `contract+` a noun in either number, `a/b` one of several words, `*` up to four words. Behind `!` a
/// phrase of a kind can have decoys of its own, between `|`: `win~ ! win~ hearts | win~ the day`.
///
/// ```
/// use unsaid::{Checklist, Dimension, Kind, Reader};
/// let mut layoffs = Kind::new("layoffs", "job cuts");
/// layoffs.objects = vec!["job+".into(), "position+".into()];
/// layoffs.acts = vec!["cut~".into(), "eliminate~".into()];
/// layoffs.dimensions = vec![Dimension::Count];
/// let checklist = Checklist::new(vec![layoffs]);
/// let reader = Reader::builder().checklist(checklist).build()?;
/// let reading = reader.read("The company said today that it will cut 400 jobs at its plant in Leeds.");
/// assert!(reading.finding("layoffs").is_some_and(|finding| finding.said));
/// # Ok::<(), unsaid::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Kind {
    /// Id in findings and rule ids, such as `export_measures`.
    pub id: Cow<'static, str>,
    /// What a summary calls it, in the plural: "export measures".
    pub name: Cow<'static, str>,
    /// Kinds of one group are named together in a summary where they are missing. `leading`, `technology` and
    /// `targets` have words of their own. Kinds of any other group, or of none, are named behind those: "No word
    /// of product recalls."; but `corporate`, `money`, `people` and `resources` only where the checklist has
    /// no kind of those three.
    #[cfg_attr(feature = "serde", serde(default))]
    pub group: Cow<'static, str>,
    /// Phrases that name the topic; alone they are a mention.
    #[cfg_attr(feature = "serde", serde(default))]
    pub topics: Vec<Phrase>,
    /// What is a claim with a figure of one of the dimensions near it: "raise~", "revenue+". Alone
    /// it shows nothing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub measures: Vec<Phrase>,
    /// What the acts are done to: "plant+", "director+". Alone they show nothing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub objects: Vec<Phrase>,
    /// Acts that make a topic or an object near them a claim.
    #[cfg_attr(feature = "serde", serde(default))]
    pub acts: Vec<Phrase>,
    /// Phrases that are a claim by themselves.
    #[cfg_attr(feature = "serde", serde(default))]
    pub instances: Vec<Phrase>,
    /// Parts of a claim that can be withheld when the claim is made: "terms", "value of the deal".
    #[cfg_attr(feature = "serde", serde(default))]
    pub aspects: Vec<Phrase>,
    /// What is missing where the text says that something is: "output", "how much it paid".
    /// Elsewhere such a phrase shows nothing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub omissions: Vec<Phrase>,
    /// Phrases that look like the topic and mean something else.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decoys: Vec<Phrase>,
    /// A figure of one of these dimensions makes a topic near it a claim.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dimensions: Vec<Dimension>,
    /// Which times count: a kind may be only of what is done, or look ahead by nature.
    #[cfg_attr(feature = "serde", serde(default))]
    pub outlook: Outlook,
    /// Whose doing counts.
    #[cfg_attr(feature = "serde", serde(default))]
    pub actor: Actor,
}

impl Kind {
    /// A kind without phrases.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>, name: impl Into<Cow<'static, str>>) -> Kind {
        Kind {
            id: id.into(),
            name: name.into(),
            group: Cow::Borrowed(""),
            topics: Vec::new(),
            measures: Vec::new(),
            objects: Vec::new(),
            acts: Vec::new(),
            instances: Vec::new(),
            aspects: Vec::new(),
            omissions: Vec::new(),
            decoys: Vec::new(),
            dimensions: Vec::new(),
            outlook: Outlook::Any,
            actor: Actor::Any,
        }
    }

    /// The kind of the English pack with this id, to build on; the ids are those of its
    /// [checklists](Checklist#checklists-of-the-english-pack).
    #[must_use]
    pub fn known(id: &str) -> Option<Kind> {
        Kind::of_pack(Language::English, id)
    }

    fn of_pack(language: Language, id: &str) -> Option<Kind> {
        lang::pack(language)
            .kinds
            .iter()
            .find(|row| row.id == id)
            .map(|row| Kind::from(*row))
    }

    /// Refuses a phrase without words, which the builder of a reader would find only later.
    #[cfg(feature = "serde")]
    fn refuse_blanks(&self) -> Result<(), Error> {
        let fields = [
            ("topics", &self.topics),
            ("measures", &self.measures),
            ("objects", &self.objects),
            ("acts", &self.acts),
            ("instances", &self.instances),
            ("aspects", &self.aspects),
            ("omissions", &self.omissions),
            ("decoys", &self.decoys),
        ];
        for (field, phrases) in fields {
            if let Some(phrase) = phrases.iter().find(|phrase| phrase.trim().is_empty()) {
                let owner = format!("kind {:?}, `{field}`", self.id);
                let problem = "is empty; give at least one word, or leave it out";
                return Err(Error::pattern(&owner, phrase, problem));
            }
        }
        Ok(())
    }

    fn validate(&self) -> Result<(), Error> {
        let id = self.id.trim();
        if id.is_empty() || id.contains(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')) {
            return Err(Error::invalid(
                "kind",
                &self.id,
                "has no valid id; make `id` of letters, digits, `_` and `-`",
            ));
        }
        if self.name.trim().is_empty() {
            return Err(Error::invalid(
                "kind",
                &self.id,
                "has no name; fill in `name`, which summaries need",
            ));
        }
        if self.instances.is_empty()
            && self.topics.is_empty()
            && self.objects.is_empty()
            && self.measures.is_empty()
        {
            return Err(Error::invalid(
                "kind",
                &self.id,
                "names nothing to look for; fill in `instances`, `topics`, `objects` or `measures`",
            ));
        }
        if self.instances.is_empty() && self.acts.is_empty() && self.dimensions.is_empty() {
            return Err(Error::invalid(
                "kind",
                &self.id,
                "has nothing that makes a claim; fill in `instances`, `acts` or `dimensions`",
            ));
        }
        Ok(())
    }
}

impl From<&KindRow> for Kind {
    fn from(row: &KindRow) -> Kind {
        let phrases = |rows: &[&'static str]| rows.iter().map(|&row| Cow::Borrowed(row)).collect();
        Kind {
            id: Cow::Borrowed(row.id),
            name: Cow::Borrowed(row.name),
            group: Cow::Borrowed(row.group),
            topics: phrases(row.topics),
            measures: phrases(row.measures),
            objects: phrases(row.objects),
            acts: phrases(row.acts),
            instances: phrases(row.instances),
            aspects: phrases(row.aspects),
            omissions: phrases(row.omissions),
            decoys: phrases(row.decoys),
            dimensions: row.dimensions.to_vec(),
            outlook: row.outlook,
            actor: row.actor,
        }
    }
}

/// Name of the checklist that is used when none is given.
pub(crate) const DEFAULT: &str = "minerals";

/// An ordered list of kinds, at least one, each with an id of its own.
///
/// The default has 16. Findings come in the order of the checklist.
///
/// A checklist read with serde is refused where it has no kinds, an id twice, or a kind that can't be found;
/// one made in code, and the words of every phrase, are checked when a reader is
/// [built](crate::Builder::build).
///
/// # Checklists of the English pack
///
/// | name | kinds |
/// |---|---|
/// | `minerals` | `production`, `contracts`, `export_measures`, `capacity`, `breakthrough`, `targets`, `recovery`, `funding`, `results`, `timeline`, `pricing`, `partnerships`, `approvals`, `resources`, `shipments`, `personnel` |
/// | `corporate` | `results`, `guidance`, `targets`, `contracts`, `partnerships`, `funding`, `capacity`, `breakthrough`, `pricing`, `personnel`, `layoffs`, `litigation`, `timeline`, `approvals`, `production`, `shipments` |
/// | `regulation` | `export_measures`, `approvals`, `enforcement_dates`, `penalties`, `consultations`, `investigations`, `pricing`, `funding`, `targets`, `timeline`, `partnerships`, `personnel` |
/// | `biopharma` | `trial_endpoints`, `trial_progress`, `safety`, `approvals`, `breakthrough`, `partnerships`, `funding`, `results`, `targets`, `timeline`, `capacity`, `pricing`, `litigation`, `personnel` |
///
/// ```
/// use unsaid::Checklist;
/// let checklist = Checklist::default().subset(&["contracts", "production"])?;
/// assert_eq!(checklist.ids().collect::<Vec<_>>(), ["contracts", "production"]);
/// # Ok::<(), unsaid::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Checklist {
    /// The kinds, in order.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "some_kinds"))]
    pub kinds: Vec<Kind>,
}

/// Reads kinds, and refuses them where they are written: there their place can be told.
#[cfg(feature = "serde")]
fn some_kinds<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Kind>, D::Error> {
    let kinds: Vec<Kind> = serde::Deserialize::deserialize(deserializer)?;
    let checked = kinds.iter().try_for_each(Kind::refuse_blanks);
    match checked.and_then(|()| validate(&kinds)) {
        Err(error) => Err(serde::de::Error::custom(error)),
        Ok(()) => Ok(kinds),
    }
}

/// Checks that there are kinds, their ids, their names and that each can be found.
fn validate(kinds: &[Kind]) -> Result<(), Error> {
    if kinds.is_empty() {
        // A reading with it would say that nothing is missing.
        return Err(Error::invalid(
            "checklist field",
            "kinds",
            "is empty; give at least one kind, or leave the checklist out to use the default one",
        ));
    }
    let mut ids = HashSet::new();
    for kind in kinds {
        kind.validate()?;
        if !ids.insert(&kind.id) {
            return Err(Error::invalid(
                "kind",
                &kind.id,
                "stands twice on the checklist; ids are unique",
            ));
        }
    }
    if kinds.len() > usize::from(u16::MAX) {
        return Err(Error::invalid("checklist", "", "has too many kinds"));
    }
    Ok(())
}

impl Default for Checklist {
    /// The 16 kinds a reader of minerals announcements looks for.
    fn default() -> Checklist {
        Checklist::named(DEFAULT).unwrap_or(Checklist { kinds: Vec::new() })
    }
}

impl Checklist {
    /// A checklist of these kinds. That there are some, each with an id of its own, is checked when a reader
    /// is built.
    #[must_use]
    pub fn new(kinds: Vec<Kind>) -> Checklist {
        Checklist { kinds }
    }

    /// A checklist of the English pack: `minerals` (the default), `corporate`, `regulation` or
    /// `biopharma`.
    ///
    /// # Errors
    ///
    /// When the pack has none of this name; the message lists those it has.
    pub fn named(name: &str) -> Result<Checklist, Error> {
        let language = Language::English;
        let rows = lang::pack(language).checklists;
        let Some(row) = rows.iter().find(|row| row.name == name) else {
            let known: Vec<&str> = rows.iter().map(|row| row.name).collect();
            return Err(Error::unknown_word("checklist", name, &known));
        };
        let kind = |id: &&str| {
            Kind::of_pack(language, id).ok_or_else(|| {
                let known: Vec<&str> = lang::pack(language)
                    .kinds
                    .iter()
                    .map(|row| row.id)
                    .collect();
                Error::unknown_word("kind", id, &known)
            })
        };
        let kinds = row.kinds.iter().map(kind).collect::<Result<_, _>>()?;
        Ok(Checklist { kinds })
    }

    /// The names [`Checklist::named`] knows.
    pub fn names() -> impl ExactSizeIterator<Item = &'static str> + DoubleEndedIterator + Clone {
        lang::pack(Language::English)
            .checklists
            .iter()
            .map(|row| row.name)
    }

    /// The ids of the kinds, in order.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        self.kinds.iter().map(|kind| &*kind.id)
    }

    /// The kind with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// Only the kinds with these ids, in this order.
    ///
    /// # Errors
    ///
    /// When an id is not on the checklist or stands twice among `ids`, or when there are none.
    pub fn subset(&self, ids: &[&str]) -> Result<Checklist, Error> {
        let kinds = self.pick(ids)?;
        validate(&kinds)?;
        Ok(Checklist { kinds })
    }

    /// The same kinds, those with these ids first and in this order.
    ///
    /// # Errors
    ///
    /// When an id is not on the checklist or stands twice among `first`.
    pub fn reorder(&self, first: &[&str]) -> Result<Checklist, Error> {
        let mut kinds = self.pick(first)?;
        let rest = |kind: &&Kind| !first.contains(&&*kind.id);
        kinds.extend(self.kinds.iter().filter(rest).cloned());
        Ok(Checklist { kinds })
    }

    /// The kinds with these ids, each of which is named once.
    fn pick(&self, ids: &[&str]) -> Result<Vec<Kind>, Error> {
        let mut named = HashSet::new();
        let mut kinds = Vec::with_capacity(ids.len());
        for &id in ids {
            if !named.insert(id) {
                return Err(Error::invalid("kind", id, "is named twice; name it once"));
            }
            kinds.push(self.get(id).ok_or_else(|| self.unknown(id))?.clone());
        }
        Ok(kinds)
    }

    /// The checklist with `kinds` behind its own. An id that then stands twice is refused when a reader is
    /// built; [`merge`](Checklist::merge) replaces the kind instead.
    #[must_use]
    pub fn extend(mut self, kinds: impl IntoIterator<Item = Kind>) -> Checklist {
        self.kinds.extend(kinds);
        self
    }

    /// Both checklists; a kind that stands in both is replaced by that of `other`, in its place.
    #[must_use]
    pub fn merge(mut self, other: Checklist) -> Checklist {
        for kind in other.kinds {
            match self.kinds.iter_mut().find(|known| known.id == kind.id) {
                Some(known) => *known = kind,
                None => self.kinds.push(kind),
            }
        }
        self
    }

    fn unknown(&self, id: &str) -> Error {
        let known: Vec<&str> = self.ids().collect();
        Error::unknown_word("kind", id, &known)
    }

    /// Checks that there are kinds, their ids, their names and that each can be found.
    pub(crate) fn validate(&self) -> Result<(), Error> {
        validate(&self.kinds)
    }
}
