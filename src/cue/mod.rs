//! Cues: the phrases of the lexicon, found in one pass over the words.
//!
//! A [`Lexicon`] is everything a reader looks for: the cues of the tags, the triggers of the
//! assertion stage, the role cues and the phrases of the kinds, in one automaton. A hit that lies
//! inside a hit of one of its decoys, or begins with one, is dropped.

mod absent;
pub(crate) mod automaton;
mod build;
mod custom;
mod decoy;
mod few;
mod hits;
mod leaning;
mod pairs;
pub(crate) mod pattern;

pub(crate) use absent::Absent;
pub(crate) use build::LexiconBuilder;
pub use custom::{Cue, Phrase};
pub(crate) use hits::{Hits, HitsOf, Place};
use hits::{Sorter, User};
pub(crate) use leaning::Leaning;
use leaning::Leanings;

use std::sync::Arc;

use crate::cue::automaton::{Automaton, Hit};
use crate::lang::{self, Feature, Pack, Reach, Trigger};
use crate::text::word::{Kind, Token, Vocabulary};
use crate::vocabulary::{Role, Tag};

/// How many tokens behind its first word a sentence opens: so many words of a name may stand before
/// what it is.
pub(crate) const OPENING: u32 = 6;

/// What a pattern is there for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Job {
    Tag {
        tag: Tag,
        cue: TagCue,
    },
    Trigger {
        trigger: Trigger,
        reach: Reach,
    },
    Role {
        role: Role,
        place: lang::Place,
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

/// What a cue of a tag weighs, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct TagCue {
    pub weight: f32,
    /// Number of its group.
    pub group: u16,
    /// It opens with a verb in any of its forms.
    pub verb: bool,
    /// What the pack says of its group.
    pub traits: Traits,
}

/// What the pack says of a group of cues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits {
    /// Its cues count only where a sentence or clause begins.
    pub opener: bool,
    /// Its verbs are verbs of function.
    pub function: bool,
    /// Its cues are results when a measure stands with them.
    pub result: bool,
    /// Its cues show something done, not only said.
    pub demonstration: bool,
}

impl Traits {
    fn new(group: &str, pack: &Pack) -> Traits {
        Traits {
            opener: pack.openers.contains(&group),
            function: pack.functions.contains(&group),
            result: pack.results.contains(&group),
            demonstration: pack.demonstrations.contains(&group),
        }
    }
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

impl Part {
    /// Number of parts.
    pub(crate) const COUNT: usize = Part::Decoy as usize + 1;

    /// The field of a kind that has its phrases.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Part::Topic => "topics",
            Part::Measure => "measures",
            Part::Object => "objects",
            Part::Act => "acts",
            Part::Instance => "instances",
            Part::Aspect => "aspects",
            Part::Omission => "omissions",
            Part::Decoy => "decoys",
        }
    }
}

/// Everything a reader looks for.
#[derive(Clone, Debug)]
pub(crate) struct Lexicon {
    pub pack: &'static Pack,
    pub vocabulary: Vocabulary,
    automaton: Automaton,
    /// By pattern, as what follows: a job is large, and read only where a hit counts.
    jobs: Vec<Job>,
    rules: Vec<Arc<str>>,
    users: Vec<User>,
    kinds: Vec<Option<(u16, Part)>>,
    cues: Vec<TagCue>,
    /// Names of the groups of cues.
    groups: Vec<&'static str>,
    /// Rule ids of what is found by its shape and not by a cue.
    pub shapes: Shapes,
    /// What each feature weighs, by tag.
    structure: [[f32; Feature::COUNT]; Tag::ALL.len()],
    leanings: Leanings,
}

/// Rule ids of what is found by its shape and not by a cue.
#[derive(Clone, Debug)]
pub(crate) struct Shapes {
    pub figure: Arc<str>,
    pub quotation: Arc<str>,
    /// By tag: of words that no cue is among.
    pub wording: [Arc<str>; Tag::ALL.len()],
}

impl Lexicon {
    pub(crate) fn job(&self, hit: &Hit) -> Job {
        self.jobs[hit.pattern as usize]
    }

    /// What a hit of a tag weighs.
    pub(crate) fn cue(&self, hit: &Hit) -> TagCue {
        self.cues[hit.pattern as usize]
    }

    /// Name of the group of a cue.
    pub(crate) fn group(&self, cue: TagCue) -> &'static str {
        self.groups[usize::from(cue.group)]
    }

    /// The kind a hit is of, and what it shows; `None` when it is of no kind.
    pub(crate) fn kind(&self, hit: &Hit) -> Option<(u16, Part)> {
        self.kinds[hit.pattern as usize]
    }

    /// What `feature` weighs for `tag`.
    pub(crate) fn weight(&self, tag: Tag, feature: Feature) -> f32 {
        self.structure[tag as usize][feature as usize]
    }

    /// What every feature weighs for `tag`, in the order of the features.
    pub(crate) fn weights(&self, tag: Tag) -> &[f32] {
        &self.structure[tag as usize]
    }

    /// How the words of a sentence lean.
    pub(crate) fn leaning(&self, tokens: &[Token]) -> Leaning {
        self.leanings.of(tokens)
    }

    /// The first and the last of its words that lean furthest towards the kind of a column.
    pub(crate) fn furthest(&self, tokens: &[Token], column: usize) -> Option<(u32, u32)> {
        self.leanings.furthest(tokens, column)
    }

    /// The first and the last of its words that lean furthest towards a tag.
    pub(crate) fn furthest_tag(&self, tokens: &[Token], tag: Tag) -> Option<(u32, u32)> {
        self.leanings.furthest_tag(tokens, tag)
    }

    /// How the words of a sentence lean where something may be absent.
    pub(crate) fn absent(&self, tokens: &[Token]) -> Absent {
        self.leanings.absent(tokens)
    }

    /// The word that leans furthest towards the kind of a column where something is absent.
    pub(crate) fn furthest_absent(&self, tokens: &[Token], column: usize) -> Option<u32> {
        self.leanings.furthest_absent(tokens, column)
    }

    /// Number of rules that are looked for, those of decoys aside.
    pub(crate) fn rules(&self) -> usize {
        let is_decoy = |job: &&Job| matches!(job, Job::Decoy { .. });
        self.jobs.iter().filter(|job| !is_decoy(job)).count()
    }

    /// Id of the rule of a pattern.
    pub(crate) fn rule(&self, pattern: u32) -> &Arc<str> {
        &self.rules[pattern as usize]
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

    /// Appends what stands in the `tokens` of a sentence to `hits`, in text order, without the hits of
    /// decoys; gives the place.
    pub(crate) fn find(&self, tokens: &[Token], hits: &mut Hits) -> Place {
        let from = hits.counts();
        let word = |token: &Token| token.kind == Kind::Word;
        let opening = tokens.iter().position(word).unwrap_or(0) + OPENING as usize + 1;
        let mut sorter = Sorter {
            lists: &mut hits.lists,
            from,
            users: &self.users,
        };
        self.automaton
            .find(tokens, opening, &mut hits.search, &mut sorter);
        let [lists @ .., decoys] = &mut hits.lists;
        if !decoys.is_empty() {
            for (list, from) in lists.iter_mut().zip(from) {
                let from = from as usize;
                let mut kept = from;
                for at in from..list.len() {
                    if !self.is_refused(&list[at], decoys) {
                        list[kept] = list[at];
                        kept += 1;
                    }
                }
                list.truncate(kept);
            }
            decoys.clear();
        }
        let to = hits.counts();
        Place { from, to }
    }

    /// Whether the hit lies inside one of its decoys, or begins with one.
    fn is_refused(&self, hit: &Hit, decoys: &[Hit]) -> bool {
        // Hits come in the order of their first tokens, and none is longer than a pattern can be.
        let from = decoys.partition_point(|decoy| decoy.first + pattern::LONGEST < hit.first);
        decoys[from..]
            .iter()
            .take_while(|decoy| decoy.first <= hit.first)
            .filter(|decoy| hit.last <= decoy.last || decoy.first == hit.first)
            .any(|decoy| matches!(self.job(decoy), Job::Decoy { of } if of == hit.pattern))
    }
}
