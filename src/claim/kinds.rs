//! The kinds of a checklist, made ready for the claim stage.

use std::borrow::Cow;

use crate::checklist::{Checklist, Kind};
use crate::cue::{Job, Leaning, LexiconBuilder, Part};
use crate::error::Error;
use crate::vocabulary::{Actor, Dimension, Outlook};

/// How words lean towards a kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Towards {
    /// The column of the kind.
    pub column: usize,
    /// What a sentence leans without words.
    base: f32,
    /// The pattern of claims that words alone make.
    pub pattern: u32,
}

impl Towards {
    /// How far a sentence leans, in log odds above what a claim needs.
    pub(super) fn of(&self, words: &Leaning) -> f32 {
        self.base + words.kind(self.column)
    }
}

/// The kinds of a checklist as the claim stage uses them.
#[derive(Clone, Debug)]
pub(crate) struct Kinds {
    /// A bit a dimension, by kind.
    pub(super) dimensions: Vec<u32>,
    outlooks: Vec<Outlook>,
    pub(super) subject_only: Vec<bool>,
    /// The kinds whose topics are claims with neither act nor figure when they lie ahead: the bit of
    /// the number of each, modulo 64.
    pub(super) ahead: u64,
    /// How words lean towards it, by kind; `None` where the pack tells no leanings.
    pub(super) towards: Vec<Option<Towards>>,
    discussed: Vec<bool>,
    settled: Vec<bool>,
    /// Number of phrases, by kind.
    pub cues: Vec<usize>,
    pub ids: Vec<Cow<'static, str>>,
}

impl Kinds {
    /// Adds the phrases of a checklist to the lexicon.
    pub(crate) fn new(checklist: &Checklist, lexicon: &mut LexiconBuilder) -> Result<Kinds, Error> {
        checklist.validate()?;
        let mut kinds = Kinds {
            dimensions: Vec::new(),
            outlooks: Vec::new(),
            subject_only: Vec::new(),
            ahead: 0,
            towards: Vec::new(),
            discussed: Vec::new(),
            settled: Vec::new(),
            cues: Vec::new(),
            ids: Vec::new(),
        };
        for (number, kind) in checklist.kinds.iter().enumerate() {
            let parts = [
                (Part::Topic, &kind.topics),
                (Part::Measure, &kind.measures),
                (Part::Object, &kind.objects),
                (Part::Act, &kind.acts),
                (Part::Instance, &kind.instances),
                (Part::Aspect, &kind.aspects),
                (Part::Omission, &kind.omissions),
                (Part::Decoy, &kind.decoys),
            ];
            let mut known = lexicon.pack().weights.kinds.iter().enumerate();
            let leaning = known.find(|(_, (id, _))| *id == kind.id);
            let towards = leaning.map(|(column, (_, base))| {
                let job = Job::Kind {
                    kind: number as u16,
                    part: Part::Instance,
                };
                let pattern = lexicon.wording(&kind.id, job)?;
                Ok::<_, Error>(Towards {
                    column,
                    base: *base,
                    pattern,
                })
            });
            kinds.towards.push(towards.transpose()?);
            let mut cues = 0;
            for (part, phrases) in parts {
                for phrase in phrases {
                    let job = Job::Kind {
                        kind: number as u16,
                        part,
                    };
                    let owner = |_: &str| format!("kind {:?}, `{}`", kind.id, part.field());
                    let added = lexicon.phrase(&kind.id, phrase, job);
                    added.map_err(|error| error.of(owner))?;
                }
                cues += phrases.len();
            }
            kinds.add(kind, cues);
            let one_of = |ids: &[&str]| ids.contains(&&*kind.id);
            kinds.discussed.push(one_of(lexicon.pack().discussed));
            kinds.settled.push(one_of(lexicon.pack().settled));
        }
        Ok(kinds)
    }

    fn add(&mut self, kind: &Kind, cues: usize) {
        if kind.outlook == Outlook::Ahead && kind.dimensions.is_empty() {
            self.ahead |= 1 << (self.ids.len() % 64);
        }
        self.dimensions.push(
            kind.dimensions
                .iter()
                .fold(0, |all, &dimension| all | bit(dimension)),
        );
        self.outlooks.push(kind.outlook);
        self.subject_only.push(kind.actor == Actor::Subject);
        self.cues.push(cues);
        self.ids.push(kind.id.clone());
    }

    pub(crate) fn outlook(&self, kind: u16) -> Outlook {
        self.outlooks
            .get(kind as usize)
            .copied()
            .unwrap_or_default()
    }

    /// Whether its topic is a mention in whatever sentence.
    pub(crate) fn is_discussed(&self, kind: u16) -> bool {
        self.discussed.get(kind as usize) == Some(&true)
    }

    /// Whether an instance is done once it is settled, whatever time that is for.
    pub(crate) fn is_settled(&self, kind: u16) -> bool {
        self.settled.get(kind as usize) == Some(&true)
    }

    /// How the words of a sentence lean towards a kind; `None` for one the pack tells no leanings of.
    pub(super) fn towards(&self, kind: u16) -> Option<&Towards> {
        self.towards.get(kind as usize)?.as_ref()
    }

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }
}

pub(super) fn bit(dimension: Dimension) -> u32 {
    1 << dimension as u32
}
