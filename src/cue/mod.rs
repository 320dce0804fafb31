//! Cues: the phrases of the lexicon, found in one pass over the words.
//!
//! A [`Lexicon`] is everything a reader looks for: the cues of the tags, the triggers of the
//! assertion stage, the role cues and the phrases of the kinds, in one automaton. A hit that lies
//! inside a hit of one of its decoys, or begins with one, is dropped.

pub(crate) mod automaton;
mod custom;
pub(crate) mod pattern;

pub use custom::Cue;

use std::collections::HashMap;
use std::sync::Arc;

use crate::cue::automaton::{Automaton, Builder, Hit};
use crate::error::Error;
use crate::lang::{Feature, Pack, Place, Reach, Trigger};
use crate::text::word::{Token, Vocabulary};
use crate::vocabulary::{Role, Tag};

/// What a pattern is there for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Job {
    Tag {
        tag: Tag,
        group: &'static str,
        weight: f32,
        /// It opens with a verb in any of its forms.
        verb: bool,
    },
    Trigger {
        trigger: Trigger,
        reach: Reach,
    },
    Role {
        role: Role,
        place: Place,
    },
    Kind {
        kind: u16,
        part: Part,
    },
    /// Suppresses hits of the entry it belongs to.
    Decoy {
        of: u32,
    },
}

/// What a phrase of a kind shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The topic is named.
    Topic,
    /// A claim with a figure of the kind's dimensions near it; alone it shows nothing.
    Measure,
    /// What the kind's acts are done to; alone it shows nothing.
    Object,
    /// An act that makes a topic near it a claim.
    Act,
    /// A claim by itself.
    Instance,
    /// A part of a claim that can be withheld.
    Aspect,
    /// What is missing where the text says that something is; elsewhere it shows nothing.
    Omission,
    /// Looks like the topic and means something else.
    Decoy,
}

/// A pattern of the lexicon.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub job: Job,
    pub rule: Arc<str>,
}

/// Everything a reader looks for.
#[derive(Clone, Debug)]
pub(crate) struct Lexicon {
    pub pack: &'static Pack,
    pub vocabulary: Vocabulary,
    automaton: Automaton,
    entries: Vec<Entry>,
    /// Rule ids of what is found by its shape and not by a cue.
    pub shapes: Shapes,
    /// What each feature weighs, by tag.
    structure: [[f32; Feature::COUNT]; Tag::ALL.len()],
    /// How far each word of the vocabulary leans towards a tag.
    leanings: Vec<Leaning>,
}

/// How far a word leans towards each tag.
pub(crate) type Leaning = [f32; Tag::ALL.len()];

/// Rule ids of what is found by its shape and not by a cue.
#[derive(Clone, Debug)]
pub(crate) struct Shapes {
    pub figure: Arc<str>,
    pub quotation: Arc<str>,
}

impl Lexicon {
    pub(crate) fn entry(&self, hit: &Hit) -> &Entry {
        &self.entries[hit.pattern as usize]
    }

    /// What `feature` weighs for `tag`.
    pub(crate) fn weight(&self, tag: Tag, feature: Feature) -> f32 {
        self.structure[tag as usize][feature as usize]
    }

    /// What every feature weighs for `tag`, in the order of the features.
    pub(crate) fn weights(&self, tag: Tag) -> &[f32] {
        &self.structure[tag as usize]
    }

    /// How far a word leans.
    pub(crate) fn leaning(&self, token: &Token) -> Leaning {
        self.leanings[token.word.0 as usize]
    }

    /// Id of the rule of a pattern.
    pub(crate) fn rule(&self, pattern: u32) -> &Arc<str> {
        &self.entries[pattern as usize].rule
    }

    /// The phrases of the lexicon as they may stand in a text, in lower case and with every
    /// inflection, each up to its first gap, number or class: what a dictionary scan would look for.
    pub(crate) fn phrases(&self) -> Vec<String> {
        let mut phrases = Vec::new();
        for path in self.automaton.literal_paths() {
            let mut open = vec![String::new()];
            for key in path {
                let forms = self.vocabulary.forms(key);
                open = open
                    .iter()
                    .flat_map(|start| {
                        forms.iter().map(move |form| match start.as_str() {
                            "" => (*form).to_owned(),
                            _ => format!("{start} {form}"),
                        })
                    })
                    .collect();
            }
            phrases.append(&mut open);
        }
        phrases.sort_unstable();
        phrases.dedup();
        phrases
    }

    /// Fills `hits` with what stands in `tokens`, in text order, without the hits of decoys.
    pub(crate) fn find(&self, tokens: &[Token], hits: &mut Vec<Hit>) {
        hits.clear();
        self.automaton.find(tokens, &self.vocabulary, hits);
        let is_decoy = |hit: &Hit| matches!(self.entry(hit).job, Job::Decoy { .. });
        if !hits.iter().any(is_decoy) {
            return;
        }
        let decoys: Vec<Hit> = hits.iter().copied().filter(is_decoy).collect();
        hits.retain(|hit| {
            // Hits come in the order of their first tokens, and none is longer than a pattern can be.
            let from = decoys.partition_point(|decoy| decoy.first + pattern::LONGEST < hit.first);
            let near = decoys[from..]
                .iter()
                .take_while(|decoy| decoy.first <= hit.first);
            let covered = near
                .filter(|decoy| hit.last <= decoy.last || decoy.first == hit.first)
                .any(
                    |decoy| matches!(self.entry(decoy).job, Job::Decoy { of } if of == hit.pattern),
                );
            !covered && !is_decoy(hit)
        });
    }
}

/// Puts a [`Lexicon`] together.
#[derive(Debug)]
pub(crate) struct LexiconBuilder {
    pack: &'static Pack,
    vocabulary: Vocabulary,
    builder: Builder,
    entries: Vec<Entry>,
    rules: HashMap<String, u32>,
}

impl LexiconBuilder {
    /// A lexicon with the words, tag cues, triggers and role cues of `pack`.
    pub(crate) fn new(pack: &'static Pack) -> Result<LexiconBuilder, Error> {
        let mut vocabulary = Vocabulary::new();
        vocabulary.set_clitics(pack.clitics, pack.contractions);
        for (classes, words) in pack.classes.iter().copied().flatten() {
            for word in *words {
                vocabulary.add_classes(word, *classes);
            }
        }
        let mut lexicon = LexiconBuilder {
            pack,
            vocabulary,
            builder: Builder::new(),
            entries: Vec::new(),
            rules: HashMap::new(),
        };
        for group in pack.cues.iter().copied().flatten() {
            for row in group.cues {
                let phrase = row.split_once('!').map_or(*row, |(phrase, _)| phrase);
                let rule = format!("{}.{}", group.tag, pattern::slug(phrase));
                let job = Job::Tag {
                    tag: group.tag,
                    group: group.name,
                    weight: pack.weights.cue(group.tag, group.name, &rule),
                    verb: pattern::opens_with_verb(row),
                };
                lexicon.row(group.tag.as_str(), row, job)?;
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
                lexicon.row(
                    &family,
                    row,
                    Job::Role {
                        role: group.role,
                        place: group.place,
                    },
                )?;
            }
        }
        Ok(lexicon)
    }

    /// Adds a row of a table: a phrase, and behind `!` its decoys. The rule id is made of the
    /// language, `family` and the words of the phrase.
    pub(crate) fn row(&mut self, family: &str, row: &str, job: Job) -> Result<(), Error> {
        let (phrase, decoys) = row.split_once('!').unwrap_or((row, ""));
        let rule = format!("{}.{family}.{}", self.pack.language, pattern::slug(phrase));
        self.add(
            rule,
            &[phrase],
            decoys.split('|').filter(|decoy| !decoy.trim().is_empty()),
            job,
        )
    }

    /// Adds a phrase of the kind `family`, with its decoys. Phrases of one kind may share their
    /// first words; the ids of their rules are then numbered.
    pub(crate) fn phrase(&mut self, family: &str, row: &str, job: Job) -> Result<(), Error> {
        let (phrase, decoys) = row.split_once('!').unwrap_or((row, ""));
        let id = format!("{}.{family}.{}", self.pack.language, pattern::slug(phrase));
        let mut rule = id.clone();
        let mut number = 2;
        while self.rules.contains_key(&rule) {
            rule = format!("{id}-{number}");
            number += 1;
        }
        self.add(
            rule,
            &[phrase],
            decoys.split('|').filter(|decoy| !decoy.trim().is_empty()),
            job,
        )
    }

    /// Adds phrases under one rule id.
    pub(crate) fn add<'p>(
        &mut self,
        rule: String,
        phrases: &[&str],
        decoys: impl Iterator<Item = &'p str>,
        job: Job,
    ) -> Result<(), Error> {
        let entry = self.entries.len() as u32;
        for phrase in phrases {
            let places = pattern::parse(&rule, phrase, self.pack, &mut self.vocabulary)?;
            self.builder.add(&places, entry);
        }
        if self.rules.insert(rule.clone(), entry).is_some() {
            return Err(Error::invalid(
                "rule",
                &rule,
                "stands twice; rule ids are unique",
            ));
        }
        let rule: Arc<str> = rule.into();
        self.entries.push(Entry {
            job,
            rule: rule.clone(),
        });
        for decoy in decoys {
            let number = self.entries.len() as u32;
            let places = pattern::parse(&rule, decoy, self.pack, &mut self.vocabulary)?;
            self.builder.add(&places, number);
            self.entries.push(Entry {
                job: Job::Decoy { of: entry },
                rule: rule.clone(),
            });
        }
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
        let words: Vec<_> = weights
            .words
            .iter()
            .map(|(word, [directive, capability, framing])| {
                let mut leaning = Leaning::default();
                leaning[Tag::Directive as usize] = f32::from(*directive) / 100.0;
                leaning[Tag::Capability as usize] = f32::from(*capability) / 100.0;
                leaning[Tag::Framing as usize] = f32::from(*framing) / 100.0;
                (self.vocabulary.intern(word), leaning)
            })
            .collect();
        let mut leanings = vec![Leaning::default(); self.vocabulary.len()];
        for (word, leaning) in words {
            leanings[word.0 as usize] = leaning;
        }
        Lexicon {
            structure,
            leanings,
            automaton: self.builder.build(&self.vocabulary),
            pack: self.pack,
            vocabulary: self.vocabulary,
            entries: self.entries,
            shapes: Shapes {
                figure: format!("{}.figure", self.pack.language).into(),
                quotation: format!("{}.framing.quotation", self.pack.language).into(),
            },
        }
    }
}
