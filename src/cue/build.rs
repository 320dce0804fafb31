//! How a lexicon is put together: the tables of a pack, the caller's own cues, and the phrases of
//! the kinds.

use std::fmt::Write;
use std::sync::Arc;

use crate::cue::automaton::Builder;
use crate::cue::hits::User;
use crate::cue::leaning::Leanings;
use crate::cue::pattern::Pattern;
use crate::cue::{Job, Lexicon, Shapes, TagCue, Traits, pattern};
use crate::error::Error;
use crate::lang::{Feature, Pack, kind};
use crate::text::hash::{QuickMap, QuickSet};
use crate::text::word::Vocabulary;
use crate::vocabulary::Tag;

/// Puts a [`Lexicon`] together.
#[derive(Debug)]
pub(crate) struct LexiconBuilder {
    pack: &'static Pack,
    vocabulary: Vocabulary,
    builder: Builder,
    jobs: Vec<Job>,
    /// Rule ids by pattern, and each of them.
    rules: Vec<Arc<str>>,
    known: QuickSet<Arc<str>>,
    /// What the last phrase was read into, and its rule id; kept for its room.
    pattern: Pattern,
    rule: String,
    /// Names of the groups of tag cues.
    groups: Vec<&'static str>,
}

/// What the rule of a claim without a phrase is called, and of a tag without a cue.
const WORDING: &str = "wording";

/// Patterns that there is room for from the beginning.
const ROOM: usize = 24 << 10;

impl LexiconBuilder {
    /// A lexicon with the words, tag cues, triggers and role cues of `pack`.
    pub(crate) fn new(pack: &'static Pack) -> Result<LexiconBuilder, Error> {
        kind::check_groups(pack.kinds, pack.summary)?;
        let mut vocabulary = Vocabulary::new();
        vocabulary.set_clitics(pack.clitics, pack.contractions);
        for (classes, words) in pack.classes.iter().copied().flatten() {
            for word in *words {
                vocabulary.add_classes(word, *classes);
            }
        }
        let mut known = QuickSet::default();
        known.reserve(ROOM);
        let mut lexicon = LexiconBuilder {
            pack,
            vocabulary,
            builder: Builder::new(),
            jobs: Vec::with_capacity(ROOM),
            rules: Vec::with_capacity(ROOM),
            known,
            pattern: Pattern::default(),
            rule: String::new(),
            groups: Vec::new(),
        };
        let weights: QuickMap<&str, f32> = pack.weights.rows.iter().copied().collect();
        for group in pack.cues.iter().copied().flatten() {
            let traits = Traits::new(group.name, pack);
            let number = lexicon.group(group.name);
            let weight = pack.weights.group(group.tag, group.name);
            for row in group.cues {
                let (phrase, decoys) = cut(row);
                lexicon.name(group.tag.as_str(), phrase);
                let bare = lexicon.rule.split_once('.').map_or("", |(_, rule)| rule);
                let job = Job::Tag {
                    tag: group.tag,
                    cue: TagCue {
                        weight: weight + weights.get(bare).unwrap_or(&0.0),
                        group: number,
                        verb: pattern::opens_with_verb(phrase),
                        traits,
                    },
                };
                let inserted = lexicon
                    .only(phrase)
                    .and_then(|rule| lexicon.insert(rule, [phrase], decoys, job));
                inserted.map_err(|error| error.in_group(group.name))?;
            }
        }
        for group in pack.triggers {
            for row in group.cues {
                lexicon.phrase(
                    "assertion",
                    row,
                    Job::Trigger {
                        trigger: group.trigger,
                        reach: group.reach,
                    },
                )?;
            }
        }
        for group in pack.roles {
            let family = format!("{}-{}", group.role, group.place.as_str());
            for row in group.cues {
                let (phrase, decoys) = cut(row);
                lexicon.name(&family, phrase);
                let job = Job::Role {
                    role: group.role,
                    place: group.place,
                };
                let rule = lexicon.only(phrase)?;
                lexicon.insert(rule, [phrase], decoys, job)?;
            }
        }
        Ok(lexicon)
    }

    /// The number of a group of tag cues.
    pub(crate) fn group(&mut self, name: &'static str) -> u16 {
        let known = self.groups.iter().position(|known| *known == name);
        let number = known.unwrap_or_else(|| {
            self.groups.push(name);
            self.groups.len() - 1
        });
        number as u16
    }

    /// Adds a row of the kind `family`: a phrase, and behind `!` its decoys. Phrases of one kind may
    /// share their first words; the ids of their rules are then numbered.
    pub(crate) fn phrase(&mut self, family: &str, row: &str, job: Job) -> Result<(), Error> {
        let (phrase, decoys) = cut(row);
        self.name(family, phrase);
        let length = self.rule.len();
        let mut rule: Arc<str> = self.rule.as_str().into();
        let mut number = 2;
        while !self.known.insert(rule.clone()) {
            self.rule.truncate(length);
            // Writing to a string can't fail.
            let _ = write!(self.rule, "-{number}");
            rule = self.rule.as_str().into();
            number += 1;
        }
        self.insert(rule, [phrase], decoys, job)
    }

    /// Adds the rule of what the words of a sentence make a claim of the kind `family`, with no phrase of it; gives
    /// its pattern.
    pub(crate) fn wording(&mut self, family: &str, job: Job) -> Result<u32, Error> {
        let pattern = self.jobs.len() as u32;
        self.name(family, WORDING);
        let rule = self.only(WORDING)?;
        self.insert(rule, [], [], job)?;
        Ok(pattern)
    }

    /// Makes the id of the rule of a phrase, of the language, `family` and its words; its number aside.
    fn name(&mut self, family: &str, phrase: &str) {
        self.rule.clear();
        self.rule.push_str(self.pack.language.as_str());
        self.rule.push('.');
        self.rule.push_str(family);
        self.rule.push('.');
        pattern::slug(phrase, &mut self.rule);
    }

    /// Adds phrases under one rule id.
    pub(crate) fn add<'p>(
        &mut self,
        rule: &str,
        phrases: impl IntoIterator<Item = &'p str>,
        decoys: impl IntoIterator<Item = &'p str>,
        job: Job,
    ) -> Result<(), Error> {
        self.rule.clear();
        self.rule.push_str(rule);
        let mut phrases = phrases.into_iter().peekable();
        let rule = self.only(phrases.peek().unwrap_or(&""))?;
        self.insert(rule, phrases, decoys, job)
    }

    /// The rule id that was made last, which must be new; `phrase` is what it is for.
    fn only(&mut self, phrase: &str) -> Result<Arc<str>, Error> {
        let rule: Arc<str> = self.rule.as_str().into();
        if self.known.insert(rule.clone()) {
            return Ok(rule);
        }
        Err(Error::invalid(
            "rule",
            &rule,
            format!(
                "stands twice, the second time for {phrase:?}; rule ids are unique: merge the two, or give one another id (a row of a table gets its id from its words)"
            ),
        ))
    }

    /// Adds phrases under the rule id that was made last, which is `rule`.
    fn insert<'p>(
        &mut self,
        rule: Arc<str>,
        phrases: impl IntoIterator<Item = &'p str>,
        decoys: impl IntoIterator<Item = &'p str>,
        job: Job,
    ) -> Result<(), Error> {
        let entry = self.jobs.len() as u32;
        let opens = matches!(job, Job::Role { place, .. } if place.opens());
        for phrase in phrases {
            self.pattern(phrase, entry, opens)?;
        }
        self.jobs.push(job);
        self.rules.push(rule.clone());
        for decoy in decoys {
            self.pattern(decoy, self.jobs.len() as u32, opens)?;
            self.jobs.push(Job::Decoy { of: entry });
            self.rules.push(rule.clone());
        }
        Ok(())
    }

    /// Adds a phrase as the pattern `number`.
    fn pattern(&mut self, phrase: &str, number: u32, opens: bool) -> Result<(), Error> {
        pattern::parse(
            &self.rule,
            phrase,
            self.pack,
            &mut self.vocabulary,
            &mut self.pattern,
        )?;
        self.builder.add(&self.pattern, number, opens);
        Ok(())
    }

    /// The pack it is of.
    pub(crate) fn pack(&self) -> &'static Pack {
        self.pack
    }

    /// The vocabulary, for stages that add words of their own.
    pub(crate) fn vocabulary(&mut self) -> &mut Vocabulary {
        &mut self.vocabulary
    }

    pub(crate) fn build(mut self) -> Lexicon {
        let weights = &self.pack.weights;
        let mut structure = [[0.0; Feature::COUNT]; Tag::ALL.len()];
        for (tag, features) in weights.structure {
            for (feature, weight) in *features {
                structure[*tag as usize][*feature as usize] = *weight;
            }
        }
        // Before the words that only lean are added, as they stand in no pattern.
        let automaton = self.builder.build(&self.vocabulary);
        let leanings = Leanings::new(weights, &mut self.vocabulary);
        Lexicon {
            structure,
            leanings,
            automaton,
            pack: self.pack,
            vocabulary: self.vocabulary,
            users: self.jobs.iter().map(|job| User::from(*job)).collect(),
            cues: self
                .jobs
                .iter()
                .map(|job| match *job {
                    Job::Tag { cue, .. } => cue,
                    _ => TagCue::default(),
                })
                .collect(),
            kinds: self
                .jobs
                .iter()
                .map(|job| match *job {
                    Job::Kind { kind, part } => Some((kind, part)),
                    _ => None,
                })
                .collect(),
            jobs: self.jobs,
            groups: self.groups,
            rules: self.rules,
            shapes: Shapes {
                figure: format!("{}.figure", self.pack.language).into(),
                quotation: format!("{}.framing.quotation", self.pack.language).into(),
                wording: std::array::from_fn(|tag| {
                    format!("{}.{}.{WORDING}", self.pack.language, Tag::ALL[tag]).into()
                }),
            },
        }
    }
}

/// The phrase of a row, and its decoys.
fn cut(row: &str) -> (&str, impl Iterator<Item = &str>) {
    let (phrase, decoys) = row.split_once('!').unwrap_or((row, ""));
    let decoys = decoys.split('|').filter(|decoy| !decoy.trim().is_empty());
    (phrase, decoys)
}
