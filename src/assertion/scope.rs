//! Scopes: which tokens of a sentence the triggers reach.

use crate::assertion::Reached;
use crate::cue::automaton::Hit;
use crate::cue::{Job, Lexicon};
use crate::lang::class;
use crate::lang::{Reach, Trigger};
use crate::text::word::{Classes, Token, Vocabulary};

/// Most tokens a trigger reaches; keeps the cost linear in the length of the sentence.
const FARTHEST: usize = 48;

/// What the triggers of one sentence reach. One value is used for all sentences of a text.
#[derive(Debug, Default)]
pub(crate) struct Scopes {
    /// Triggers that reach a token, by token; empty when the sentence has no trigger.
    reached: Vec<u16>,
    /// Whether a reach ends before the token: 1 for negation and its like, 2 for every trigger.
    stops: Vec<u8>,
}

impl Scopes {
    /// Reads the triggers of one sentence.
    pub(crate) fn read(&mut self, tokens: &[Token], hits: &[Hit], lexicon: &Lexicon) {
        self.reached.clear();
        let triggers = || {
            hits.iter()
                .filter(|hit| matches!(lexicon.entry(hit).job, Job::Trigger { .. }))
        };
        if triggers().next().is_none() {
            return;
        }
        self.reached.resize(tokens.len(), 0);
        self.stops.clear();
        self.stops.resize(tokens.len() + 1, 0);
        mark_stops(tokens, &lexicon.vocabulary, &mut self.stops);
        for hit in triggers() {
            if let Job::Trigger {
                trigger: Trigger::Terminator,
                ..
            } = lexicon.entry(hit).job
                && let Some(stop) = self.stops.get_mut(hit.first as usize)
            {
                *stop = 1;
            }
        }
        for hit in triggers() {
            if let Job::Trigger { trigger, reach } = lexicon.entry(hit).job
                && let Some(bit) = bit(trigger)
            {
                self.spread(hit, reach, bit.0);
            }
        }
    }

    fn spread(&mut self, hit: &Hit, reach: Reach, bit: u16) {
        let (first, last) = (hit.first as usize, hit.last as usize);
        self.mark(first, last, bit);
        if reach != Reach::Backward {
            let end = self.reached.len().min(last + 1 + FARTHEST);
            for at in last + 1..end {
                if self.stops[at] != 0 {
                    break;
                }
                self.reached[at] |= bit;
            }
        }
        if reach != Reach::Forward {
            for at in (first.saturating_sub(FARTHEST)..first).rev() {
                if self.stops[at + 1] != 0 {
                    break;
                }
                self.reached[at] |= bit;
            }
        }
    }

    fn mark(&mut self, first: usize, last: usize, bit: u16) {
        for reached in self.reached.iter_mut().take(last + 1).skip(first) {
            *reached |= bit;
        }
    }

    /// What reaches any of the tokens `first..=last`.
    pub(crate) fn at(&self, first: u32, last: u32) -> Reached {
        let tokens = self
            .reached
            .get(first as usize..=last as usize)
            .unwrap_or(&[]);
        Reached(tokens.iter().fold(0, |all, reached| all | reached))
    }

    /// What reaches any token of the sentence.
    pub(crate) fn anywhere(&self) -> Reached {
        Reached(self.reached.iter().fold(0, |all, reached| all | reached))
    }

    /// Whether a clause ends between two tokens.
    pub(crate) fn parted(&self, from: u32, to: u32) -> bool {
        let (from, to) = (from.min(to) as usize, from.max(to) as usize);
        !self.reached.is_empty()
            && self
                .stops
                .get(from + 1..=to)
                .is_some_and(|stops| stops.iter().any(|&stop| stop != 0))
    }
}

fn bit(trigger: Trigger) -> Option<Reached> {
    Some(match trigger {
        Trigger::Negation => Reached::NEGATION,
        Trigger::Withheld => Reached::WITHHELD,
        Trigger::Hedge => Reached::HEDGE,
        Trigger::Future => Reached::FUTURE,
        Trigger::History => Reached::HISTORY,
        Trigger::Document => Reached::DOCUMENT,
        Trigger::Order => Reached::ORDER,
        Trigger::ThirdParty => Reached::THIRD_PARTY,
        Trigger::Statement => Reached::STATEMENT,
        Trigger::Disclosure => Reached::DISCLOSURE,
        Trigger::Terminator => return None,
    })
}

/// Marks the tokens before which a clause begins: behind strong punctuation, and behind a comma or
/// `and` when what follows has a subject or a verb of its own.
fn mark_stops(tokens: &[Token], vocabulary: &Vocabulary, stops: &mut [u8]) {
    let classes = |at: usize| {
        tokens
            .get(at)
            .map_or(0, |token| vocabulary.classes(token.word))
    };
    for (at, token) in tokens.iter().enumerate() {
        if matches!(token.mark, ';' | '—' | '?' | '!' | '|') {
            stops[at + 1] = 2;
        } else if token.is(',') {
            let next = at + 1;
            let after = if classes(next) & class::CONJUNCTION != 0 {
                next + 1
            } else {
                next
            };
            if opens_clause(classes(after), classes(after + 1))
                || classes(next) & class::SUBORDINATOR != 0
            {
                stops[at + 1] = 1;
            }
        } else if classes(at) & class::CONJUNCTION != 0
            && opens_clause(classes(at + 1), classes(at + 2))
        {
            stops[at + 1] = 1;
        }
    }
}

/// Whether a clause begins with words of these classes: a subject pronoun, a verb of saying, an
/// auxiliary, or a determiner before an actor and so on.
fn opens_clause(first: Classes, second: Classes) -> bool {
    const VERB: Classes = class::SPEECH | class::MODAL | class::AUXILIARY;
    let subject = first & class::PRONOUN != 0 && first & class::DETERMINER == 0;
    subject
        || first & VERB != 0
        || (first & class::DETERMINER != 0 && second & (class::ORGANISATION | class::PERSON) != 0)
}
