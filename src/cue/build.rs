//! How a lexicon is put together: the tables of a pack, the caller's own cues, and the phrases of
//! the kinds.

use std::sync::Arc;

use crate::cue::automaton::Builder;
use crate::cue::hits::User;
use crate::cue::{Entry, Job, Lexicon, Shapes, TagCue, Traits, pattern};
use crate::error::Error;
use crate::lang::{Feature, LEANING_KINDS, Pack};
use crate::text::hash::QuickMap;
use crate::text::word::Vocabulary;
use crate::vocabulary::Tag;

/// Puts a [`Lexicon`] together.
#[derive(Debug)]
pub(crate) struct LexiconBuilder {
    pack: &'static Pack,
    vocabulary: Vocabulary,
    builder: Builder,
    entries: Vec<Entry>,
    rules: QuickMap<String, u32>,
    /// Names of the groups of tag cues.
    groups: Vec<&'static str>,
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
            rules: QuickMap::default(),
            groups: Vec::new(),
        };
        for group in pack.cues.iter().copied().flatten() {
            let traits = Traits::new(group.name, pack);
            let number = lexicon.group(group.name);
            for row in group.cues {
                let rule = lexicon.rule(group.tag.as_str(), phrase(row));
                let bare = rule.split_once('.').map_or("", |(_, rule)| rule);
                let job = Job::Tag {
                    tag: group.tag,
                    group: group.name,
                    cue: TagCue {
                        weight: pack.weights.cue(group.tag, group.name, bare),
                        group: number,
                        verb: pattern::opens_with_verb(row),
                        traits,
                    },
                };
                lexicon.row(rule, row, job)?;
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
                let rule = lexicon.rule(&family, phrase(row));
                let job = Job::Role {
                    role: group.role,
                    place: group.place,
                };
                lexicon.row(rule, row, job)?;
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

    /// Adds a row of a table under its rule id: a phrase, and behind `!` its decoys.
    fn row(&mut self, rule: String, row: &str, job: Job) -> Result<(), Error> {
        let (phrase, decoys) = row.split_once('!').unwrap_or((row, ""));
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
        let mut rule = self.rule(family, phrase(row));
        let length = rule.len();
        let mut number = 2;
        while self.rules.contains_key(&rule) {
            rule.truncate(length);
            rule.push_str(&format!("-{number}"));
            number += 1;
        }
        self.row(rule, row, job)
    }

    /// The id of the rule of a phrase, made of the language, `family` and its words; its number aside.
    fn rule(&self, family: &str, phrase: &str) -> String {
        let language = self.pack.language.as_str();
        let mut rule = String::with_capacity(language.len() + family.len() + phrase.len() + 2);
        rule.push_str(language);
        rule.push('.');
        rule.push_str(family);
        rule.push('.');
        pattern::slug(phrase, &mut rule);
        rule
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
        let opens = matches!(job, Job::Role { place, .. } if place.opens());
        for phrase in phrases {
            let places = pattern::parse(&rule, phrase, self.pack, &mut self.vocabulary)?;
            self.builder.add(&places, entry, opens);
        }
        if self.rules.insert(rule.clone(), entry).is_some() {
            let problem = format!(
                "stands twice, the second time for {phrases:?}; rule ids are unique: merge the two, or give one another id (a row of a table gets its id from its words)"
            );
            return Err(Error::invalid("rule", &rule, problem));
        }
        let rule: Arc<str> = rule.into();
        self.entries.push(Entry {
            job,
            rule: rule.clone(),
        });
        for decoy in decoys {
            let number = self.entries.len() as u32;
            let places = pattern::parse(&rule, decoy, self.pack, &mut self.vocabulary)?;
            self.builder.add(&places, number, opens);
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
                let mut leaning = [0; Tag::ALL.len()];
                leaning[Tag::Directive as usize] = *directive;
                leaning[Tag::Capability as usize] = *capability;
                leaning[Tag::Framing as usize] = *framing;
                (self.vocabulary.intern(word), leaning)
            })
            .collect();
        let mut leanings = vec![[0; Tag::ALL.len()]; self.vocabulary.len()];
        for (word, leaning) in words {
            leanings[word.0 as usize] = leaning;
        }
        let words: Vec<_> = (weights.words_of_kinds.iter())
            .map(|(word, leaning)| (self.vocabulary.intern(word), *leaning))
            .collect();
        let mut kind_leanings = vec![[0; LEANING_KINDS]; self.vocabulary.len()];
        for (word, leaning) in words {
            kind_leanings[word.0 as usize] = leaning;
        }
        leanings.resize(self.vocabulary.len(), [0; Tag::ALL.len()]);
        Lexicon {
            structure,
            leanings,
            kind_leanings,
            automaton: self.builder.build(&self.vocabulary),
            pack: self.pack,
            vocabulary: self.vocabulary,
            users: self
                .entries
                .iter()
                .map(|entry| User::from(entry.job))
                .collect(),
            cues: self
                .entries
                .iter()
                .map(|entry| match entry.job {
                    Job::Tag { cue, .. } => cue,
                    _ => TagCue::default(),
                })
                .collect(),
            kinds: self
                .entries
                .iter()
                .map(|entry| match entry.job {
                    Job::Kind { kind, part } => Some((kind, part)),
                    _ => None,
                })
                .collect(),
            entries: self.entries,
            shapes: Shapes {
                figure: format!("{}.figure", self.pack.language).into(),
                quotation: format!("{}.framing.quotation", self.pack.language).into(),
            },
        }
    }
}

/// The phrase of a row, without its decoys.
fn phrase(row: &str) -> &str {
    row.split_once('!').map_or(row, |(phrase, _)| phrase)
}
