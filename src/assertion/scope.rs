//! Scopes: which tokens of a sentence the triggers reach.

use std::ops::Range;

use crate::assertion::Reached;
use crate::assertion::clause::{headline_infinitive, mark_stops, open_insertions};
use crate::cue::automaton::Hit;
use crate::cue::pattern::LONGEST;
use crate::cue::{Job, Lexicon};
use crate::lang::class;
use crate::lang::{Reach, Trigger};
use crate::text::word::{self, Token};

/// Most tokens a trigger reaches; keeps the cost linear in the length of the sentence.
const FARTHEST: usize = 48;

/// How far the words of a negation may stand from what it denies to exist.
const CLOSE: usize = 10;

/// Tokens of a sentence that there is room for from the beginning.
const ROOM: usize = 64;

/// How far from a negated verb its object may stand to be denied: what "has not been approved" denies
/// is the approval, and "did not stand for re-election" denies no election.
const NEGATED_VERB: usize = 4;

/// How far from a negation its object may stand to be denied; beyond it the words are of something else.
const NEGATED_NOUN: usize = 16;

/// How far back the noun may stand that a relative clause describes: "at prices that were not given".
const ANTECEDENT: usize = 5;

/// Most phrases of a sentence that refer back and are looked at.
const MOST_ANAPHORS: usize = 4;

/// What the triggers of one sentence reach. One value is used for all sentences of a text.
#[derive(Debug, Default)]
pub(crate) struct Scopes {
    /// Triggers that reach a token, by token; empty when the sentence has no trigger.
    reached: Vec<u16>,
    /// Triggers whose words stand close to a token, by token.
    close: Vec<u16>,
    /// The cues of the triggers: bit, first and last token.
    cues: Vec<(u16, u32, u32)>,
    /// Whether the sentence comments on an announcement.
    comment: bool,
    /// First and last tokens of the phrases that refer back.
    anaphors: Vec<(u32, u32)>,
    /// Whether a reach ends before the token: 1 for negation and its like, 2 for every trigger,
    /// 3 for a negation that stands before the token, 4 for every trigger that stands before it.
    stops: Vec<u8>,
}

impl Scopes {
    /// Reads the triggers of one sentence, which may be a `heading`.
    pub(crate) fn read(
        &mut self,
        tokens: &[Token],
        hits: &[Hit],
        heading: bool,
        lexicon: &Lexicon,
    ) {
        self.reached.clear();
        self.close.clear();
        self.cues.clear();
        self.comment = false;
        self.anaphors.clear();
        let ahead = if heading {
            headline_infinitive(tokens)
        } else {
            None
        };
        if hits.is_empty() && ahead.is_none() {
            return;
        }
        // Room for most sentences at once, whatever the length of the first.
        self.reached.reserve(ROOM);
        self.close.reserve(ROOM);
        self.stops.reserve(ROOM);
        self.cues.reserve(ROOM / 4);
        self.reached.resize(tokens.len(), 0);
        self.close.resize(tokens.len(), 0);
        self.stops.clear();
        self.stops.resize(tokens.len() + 1, 0);
        mark_stops(tokens, &mut self.stops);
        let mut terminated = false;
        for hit in hits {
            // The words of a trigger open no clause against it: "nor has any".
            let words = hit.first as usize + 1..hit.last as usize + 2;
            if let Some(stops) = self.stops.get_mut(words) {
                stops.fill(0);
            }
            if let Job::Trigger { trigger, .. } = lexicon.job(hit) {
                match trigger {
                    Trigger::Comment => self.comment = true,
                    Trigger::Terminator => terminated = true,
                    Trigger::Anaphor if self.anaphors.len() < MOST_ANAPHORS => {
                        self.anaphors.push((hit.first, hit.last));
                    }
                    _ => {}
                }
            }
        }
        for hit in hits.iter().filter(|_| terminated) {
            if let Job::Trigger {
                trigger: Trigger::Terminator,
                reach,
            } = lexicon.job(hit)
                && let Some(stop) = self.stops.get_mut(hit.first as usize)
                && *stop == 0
            {
                // Behind "and the price will" no negation goes on; what is negated behind it may go back.
                *stop = if reach == Reach::Backward { 3 } else { 1 };
            }
        }
        if terminated {
            open_insertions(tokens, &mut self.stops);
            self.open_questions(hits, lexicon);
        }
        // What is put before a clause belongs to it, and is what the clause keeps back.
        let mut fronted = None;
        for hit in hits {
            if let Job::Trigger {
                trigger: Trigger::Fronting,
                ..
            } = lexicon.job(hit)
            {
                fronted = fronted.or(Some(hit.first));
                let from = hit.last as usize + 1;
                if let Some(stop) = self
                    .stops
                    .iter_mut()
                    .skip(from)
                    .take(FARTHEST)
                    .find(|stop| matches!(stop, 1 | 2))
                    .filter(|stop| **stop == 1)
                {
                    *stop = 0;
                }
            }
        }
        if let Some(at) = ahead {
            let stops = self.stops.get(at + 1..).unwrap_or(&[]);
            let end = at + 1 + reach_of(stops.iter(), |stop| stop == 2);
            add(
                &mut self.reached,
                at..end.min(tokens.len()),
                Reached::FUTURE.0,
            );
        }
        for hit in hits {
            if let Job::Trigger { trigger, reach } = lexicon.job(hit)
                && let Some(bit) = bit(trigger)
                && !is_month(tokens, hit)
                && !is_numero(tokens, hit)
            {
                let (more, denial) = match trigger {
                    Trigger::Negation => (Reached::DENIAL, NEGATED_NOUN),
                    Trigger::Not => (Reached::UNDONE, NEGATED_VERB),
                    _ => (Reached::default(), 0),
                };
                let reach = match trigger {
                    Trigger::Withheld if fronted.is_some_and(|at| at < hit.first) => Reach::Clause,
                    _ => reach,
                };
                let farthest = if reach == Reach::Backward && is_relative(tokens, hit) {
                    ANTECEDENT
                } else {
                    FARTHEST
                };
                self.spread(hit, reach, farthest, bit.0, (bit.and(more).0, denial));
            }
        }
    }

    /// Lets what is kept back reach into the question it is kept of: "did not say which mines".
    fn open_questions(&mut self, hits: &[Hit], lexicon: &Lexicon) {
        for hit in hits {
            if let Job::Trigger {
                trigger: Trigger::Withheld,
                ..
            } = lexicon.job(hit)
                && let Some(stop) = self.stops.get_mut(hit.last as usize + 1)
                && *stop == 1
            {
                *stop = 0;
            }
        }
    }

    /// Whether no trigger stands in the sentence.
    pub(crate) fn is_empty(&self) -> bool {
        self.reached.is_empty()
    }

    /// Whether the sentence comments on an announcement.
    pub(crate) fn comments(&self) -> bool {
        self.comment
    }

    /// First and last tokens of the phrases that refer back to what was said before.
    pub(crate) fn anaphors(&self) -> &[(u32, u32)] {
        &self.anaphors
    }

    fn spread(
        &mut self,
        hit: &Hit,
        reach: Reach,
        farthest: usize,
        bit: u16,
        (all, denial): (u16, usize),
    ) {
        let (first, last) = (hit.first as usize, hit.last as usize);
        self.mark(first, last, all);
        self.cues.push((all, hit.first, hit.last));
        // Close by the trigger a reach marks both, farther off only what it reaches.
        if reach != Reach::Backward {
            let absence = bit & (Reached::NEGATION.0 | Reached::WITHHELD.0) != 0;
            let remote = match all & Reached::DENIAL.0 {
                0 => bit,
                _ => bit | Reached::REMOTE.0,
            };
            let end = self.reached.len().min(last + 1 + farthest);
            let stops = self.stops.get(last + 1..end).unwrap_or(&[]);
            // Of a time or a hedge the next clause may take its share.
            let ends = |stop: u8| matches!(stop, 1 | 2 | 4) || absence && stop == 3;
            let end = last + 1 + reach_of(stops.iter(), ends);
            let near = |most: usize| end.min(last + 1 + most);
            add(&mut self.reached, last + 1..near(denial), all);
            add(&mut self.reached, near(denial)..end, remote);
            add(&mut self.close, last + 1..near(denial.min(CLOSE)), all);
            add(
                &mut self.close,
                near(denial.min(CLOSE))..near(CLOSE),
                remote,
            );
        }
        if reach != Reach::Forward {
            let from = first.saturating_sub(farthest);
            let stops = self.stops.get(from + 1..first + 1).unwrap_or(&[]);
            let from = first - reach_of(stops.iter().rev(), |stop| matches!(stop, 1 | 2));
            let near = |most: usize| from.max(first.saturating_sub(most));
            add(&mut self.reached, near(denial)..first, all);
            add(&mut self.reached, from..near(denial), bit);
            add(&mut self.close, near(denial.min(CLOSE))..first, all);
            add(&mut self.close, near(CLOSE)..near(denial.min(CLOSE)), bit);
        }
    }

    fn mark(&mut self, first: usize, last: usize, bit: u16) {
        add(&mut self.reached, first..last + 1, bit);
        add(&mut self.close, first..last + 1, bit);
    }

    /// What reaches any of the tokens `first..=last`.
    pub(crate) fn at(&self, first: u32, last: u32) -> Reached {
        let tokens = self
            .reached
            .get(first as usize..=last as usize)
            .unwrap_or(&[]);
        Reached(tokens.iter().fold(0, |all, reached| all | reached))
    }

    /// What reaches the phrase `first..=last` from outside: a trigger that is part of the phrase
    /// says nothing of it.
    pub(crate) fn around(&self, first: u32, last: u32) -> Reached {
        let all = self.at(first, last);
        const LENT: u16 =
            Reached::FUTURE.0 | Reached::HEDGE.0 | Reached::PROPOSAL.0 | Reached::HISTORY.0;
        if all.0 & !LENT == 0 {
            return all;
        }
        let from = self.cues.partition_point(|cue| cue.1 < first);
        let beyond = last.saturating_add(FARTHEST as u32);
        let near = || (self.cues.iter().skip(from)).take_while(|cue| cue.1 <= beyond);
        let inside = near()
            .take_while(|cue| cue.1 <= last)
            .filter(|cue| cue.2 <= last)
            .fold(0, |bits, cue| bits | cue.0 & !LENT);
        let before = first
            .checked_sub(1)
            .map_or(0, |at| self.reached.get(at as usize).copied().unwrap_or(0));
        let after = self.reached.get(last as usize + 1).copied().unwrap_or(0);
        let outside = near().any(|cue| cue.1 > last && cue.0 & inside != 0);
        Reached(all.0 & !(inside & !before & if outside { !after } else { u16::MAX }))
    }

    /// What reaches `first..=last` from close by.
    pub(crate) fn close(&self, first: u32, last: u32) -> Reached {
        const FAR: u16 =
            !(Reached::NEGATION.0 | Reached::DENIAL.0 | Reached::UNDONE.0 | Reached::WITHHELD.0);
        let close = self
            .close
            .get(first as usize..=last as usize)
            .unwrap_or(&[]);
        let far = self.at(first, last).0 & FAR;
        Reached(far | close.iter().fold(0, |all, close| all | close & !FAR))
    }

    /// Signs of the future within `most` tokens of `first..=last`, in the same clause.
    pub(crate) fn future_near(&self, first: u32, last: u32, most: u32) -> Reached {
        const SIGNS: u16 =
            Reached::FUTURE.0 | Reached::ORDER.0 | Reached::HEDGE.0 | Reached::PROPOSAL.0;
        let (first, last, most) = (first as usize, last as usize, most as usize);
        let strong = |at: usize| self.stops.get(at).is_some_and(|&stop| stop == 2);
        let mut signs = 0;
        for at in (first.saturating_sub(most)..first).rev() {
            if strong(at + 1) {
                break;
            }
            signs |= self.reached.get(at).copied().unwrap_or(0) & SIGNS;
        }
        for at in last + 1..self.reached.len().min(last + 1 + most) {
            if strong(at) {
                break;
            }
            signs |= self.reached[at] & SIGNS;
        }
        Reached(signs)
    }

    /// Where a sign of the future begins behind a token, at most so many on and in the same clause.
    pub(crate) fn future_behind(&self, token: u32, most: u32) -> Option<u32> {
        let from = self.cues.partition_point(|cue| cue.1 <= token);
        (self.cues.iter().skip(from))
            .take_while(|cue| cue.1 <= token + most)
            .find(|cue| cue.0 & Reached::FUTURE.0 != 0)
            .map(|cue| cue.1)
            .filter(|&at| !self.parted(token, at))
    }

    /// Whether a word at the token puts what follows into the future, before the token `end`.
    pub(crate) fn looks_ahead(&self, at: u32, end: u32) -> bool {
        const SIGNS: u16 = Reached::FUTURE.0 | Reached::HEDGE.0 | Reached::PROPOSAL.0;
        let until = self.cues.partition_point(|cue| cue.1 <= at);
        (self.cues.iter().take(until).rev())
            .take_while(|cue| cue.1 + LONGEST >= at)
            .any(|cue| cue.0 & SIGNS != 0 && at <= cue.2 && cue.2 < end)
    }

    /// Whether a clause ends between two tokens.
    pub(crate) fn parted(&self, from: u32, to: u32) -> bool {
        let (from, to) = (from.min(to) as usize, from.max(to) as usize);
        !self.reached.is_empty()
            && self
                .stops
                .get(from + 1..=to)
                .is_some_and(|stops| stops.iter().any(|stop| matches!(stop, 1 | 2)))
    }
}

/// How far a trigger reaches until the first stop.
fn reach_of<'s>(stops: impl Iterator<Item = &'s u8>, ends: impl Fn(u8) -> bool) -> usize {
    stops.take_while(|stop| !ends(**stop)).count()
}

/// Adds bits to tokens.
fn add(tokens: &mut [u16], range: Range<usize>, bits: u16) {
    for token in tokens.get_mut(range).unwrap_or(&mut []) {
        *token |= bits;
    }
}

/// Whether a trigger is the sign of a number: "No. 41".
fn is_numero(tokens: &[Token], hit: &Hit) -> bool {
    let after = |at: usize| tokens.get(hit.last as usize + at);
    hit.first == hit.last
        && after(1).is_some_and(|token| token.is('.') && token.is_glued())
        && after(2).is_some_and(|token| token.kind == word::Kind::Number)
}

/// Whether a trigger is the verb of a relative clause: "that were not given".
fn is_relative(tokens: &[Token], hit: &Hit) -> bool {
    let classes = |back: usize| {
        (hit.first as usize)
            .checked_sub(back)
            .and_then(|at| tokens.get(at))
            .map_or(0, |token| token.classes)
    };
    let verb = classes(1) & (class::AUXILIARY | class::MODAL) != 0;
    classes(if verb { 2 } else { 1 }) & class::RELATIVE != 0
}

/// Whether a trigger is the name of a month: "on 3 May".
fn is_month(tokens: &[Token], hit: &Hit) -> bool {
    hit.first == hit.last
        && hit.first > 0
        && tokens
            .get(hit.first as usize)
            .is_some_and(|token| token.has(word::CAPITAL) && token.classes & class::MONTH != 0)
}

fn bit(trigger: Trigger) -> Option<Reached> {
    Some(match trigger {
        Trigger::Negation | Trigger::Not => Reached::NEGATION,
        Trigger::Withheld => Reached::WITHHELD,
        Trigger::Hedge => Reached::HEDGE,
        Trigger::Proposal => Reached::PROPOSAL,
        Trigger::Future => Reached::FUTURE,
        Trigger::History => Reached::HISTORY,
        Trigger::Document => Reached::DOCUMENT,
        Trigger::Order => Reached::ORDER,
        Trigger::ThirdParty => Reached::THIRD_PARTY,
        Trigger::Rival => Reached::THIRD_PARTY.and(Reached::RIVAL),
        Trigger::Statement => Reached::STATEMENT,
        Trigger::Disclosure => Reached::DISCLOSURE,
        Trigger::Comment | Trigger::Fronting | Trigger::Anaphor | Trigger::Terminator => {
            return None;
        }
    })
}
