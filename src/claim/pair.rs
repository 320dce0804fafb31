//! Pairs: whether an act is done to the topic or object that stands near it.
//!
//! Distance alone takes too much for a pair: in "completed at a toll plant" and "the mine opened by
//! a rival closed" words stand together that do not belong together. What lies between the two
//! tells: a verb governs the noun phrase behind it until a preposition of place or company, a
//! pronoun or another verb; a noun is acted on by a verb behind it when that is a passive, or when
//! nothing follows the verb that it could be done to.

use crate::assertion::Scopes;
use crate::cue::automaton::Hit;
use crate::lang::class;
use crate::text::word::{self, Classes, Kind, Token};

/// How far an act may stand from its topic, in tokens.
const NEAR_ACT: u32 = 7;

/// How far before a date its verb is looked for, in tokens.
const FARTHEST_VERB: u32 = 10;

/// How far behind the head of a subject its verb may stand, in tokens.
const FARTHEST_SUBJECT: u32 = 4;

/// The words of a sentence with their classes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'s> {
    pub tokens: &'s [Token],
    /// Headlines leave auxiliaries and articles out.
    pub headline: bool,
}

impl Words<'_> {
    fn classes(&self, at: usize) -> Classes {
        self.tokens.get(at).map_or(0, |token| token.classes)
    }

    /// The act nearest to `topic` that is done to it, in its clause.
    pub(super) fn act<'h>(
        &self,
        acts: &'h [Hit],
        topic: &Hit,
        named: bool,
        scopes: &Scopes,
    ) -> Option<&'h Hit> {
        acts.iter()
            .filter(|act| act.last < topic.first || topic.last < act.first)
            .filter(|act| gap(topic, act.first, act.last) <= NEAR_ACT)
            .filter(|act| !scopes.parted(topic.last.min(act.last), topic.first.max(act.first)))
            .filter(|act| !self.is_name(act))
            .filter(|act| {
                let between = topic.last.min(act.last) + 1..topic.first.max(act.first);
                !between.into_iter().any(|at| self.is_quote(at as usize))
            })
            .filter(|act| {
                if named {
                    true
                } else if act.last < topic.first {
                    self.governs(act, topic)
                } else {
                    self.suffers(topic, act)
                }
            })
            .min_by_key(|act| gap(topic, act.first, act.last))
    }

    /// Whether one word is part of a name: "President Grant Orr".
    pub(super) fn is_name(&self, hit: &Hit) -> bool {
        let capital = |at: usize| {
            self.tokens
                .get(at)
                .is_some_and(|token| token.kind == Kind::Word && token.has(word::CAPITAL))
        };
        let at = hit.first as usize;
        hit.first == hit.last
            && capital(at)
            && at > 0
            && (self.classes(at - 1) & (class::PERSON | class::TITLE) != 0 && capital(at - 1)
                || !self.headline && capital(at - 1) && capital(at + 1))
    }

    fn is_quote(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| matches!(token.mark, '"' | '\u{201c}' | '\u{201d}'))
    }

    /// Whether the verb `act` reaches the noun phrase of the `object` behind it.
    fn governs(&self, act: &Hit, object: &Hit) -> bool {
        const BARRIER: Classes = class::SETTING
            | class::MODAL
            | class::AUXILIARY
            | class::RELATIVE
            | class::SUBORDINATOR;
        // "as" joins a person and the office, "that" may point.
        const BRIDGE: Classes = class::DETERMINER | class::PREPOSITION;
        (act.last as usize + 1..object.first as usize).all(|at| {
            let classes = self.classes(at);
            // "One of its furnaces" is a noun phrase.
            let pronoun = classes & class::PRONOUN != 0
                && classes & class::DETERMINER == 0
                && self.classes(at + 1) & class::GENITIVE == 0;
            let barrier =
                classes & BARRIER != 0 && (classes & class::SETTING != 0 || classes & BRIDGE == 0);
            !barrier && !pronoun
        })
    }

    /// Whether the verb `act` behind the `object` is done to it, or done by it to nothing.
    fn suffers(&self, object: &Hit, act: &Hit) -> bool {
        let (from, to) = (object.last as usize + 1, act.first as usize);
        let classes = |at: usize| self.classes(at);
        if (from..to).any(|at| {
            let classes = classes(at);
            let pronoun = classes & class::PRONOUN != 0 && classes & class::DETERMINER == 0;
            pronoun
                || classes & (class::RELATIVE | class::SUBORDINATOR) != 0
                    && classes & class::PREPOSITION == 0
        }) {
            return false;
        }
        if self.headline {
            return true;
        }
        let Some(before) = (from..to)
            .rev()
            .find(|&at| classes(at) & class::ADVERB == 0)
        else {
            // "A contract awarded to", not "a laboratory upgraded a sample".
            return classes(to) & class::PAST != 0 && self.ends_clause(act.last as usize + 1);
        };
        let kind = classes(before);
        if kind & class::BE != 0 {
            // What may be done is no deed: "an appeal may be lodged".
            const MAY: Classes = class::ABLE | class::NORM;
            return !(from..before).any(|at| classes(at) & MAY == MAY);
        }
        if kind & (class::HAVE | class::MODAL | class::TO) != 0 {
            return self.ends_clause(act.last as usize + 1);
        }
        // "Hole 12 intersected", "vice-president Ada Orr takes over": a name stands between.
        let name = |at: usize| {
            let token = &self.tokens[at];
            token.kind == Kind::Number || token.has(word::CAPITAL) || token.is('.')
        };
        classes(to) & (class::THIRD | class::PAST) != 0
            && (from..to).all(|at| name(at) || classes(at) & class::ADVERB != 0)
    }

    /// Whether the phrase that ends at a token is the subject of a verb of the future: "the new plant in Turku will
    /// open".
    pub(super) fn is_subject_of_future(&self, last: u32, scopes: &Scopes) -> bool {
        const VERB: Classes =
            class::MODAL | class::BE | class::PRETERITE | class::PAST | class::THIRD | class::TO;
        scopes
            .future_behind(last, FARTHEST_SUBJECT)
            .is_some_and(|at| {
                let between = last as usize + 1..at as usize;
                self.classes(at as usize) & (class::MODAL | class::BE) != 0
                    && between
                        .into_iter()
                        .all(|at| self.classes(at) & VERB == 0 && !self.tokens[at].is(','))
            })
    }

    /// Whether the verb nearest to a date tells of the past: "was turned down in April", "on Monday
    /// ordered".
    pub(super) fn tells_of_past(&self, date: &Hit, scopes: &Scopes) -> bool {
        let (first, after) = (date.first, self.classes(date.last as usize + 1));
        if after & (class::PRETERITE | class::PAST) != 0 && after & class::BASE == 0 {
            return true;
        }
        let from = first.saturating_sub(FARTHEST_VERB) as usize;
        for at in (from..first as usize).rev() {
            if scopes.looks_ahead(at as u32, first) {
                return false;
            }
            let classes = self.classes(at);
            if classes & class::PRETERITE != 0 {
                return true;
            }
            if classes & (class::MODAL | class::TO) != 0 && self.classes(at + 1) & class::BASE != 0
            {
                return false;
            }
            // The "United States" have no verb.
            let name = !self.headline && self.tokens[at].has(word::CAPITAL);
            if name || classes & class::PAST == 0 || classes & class::BASE != 0 {
                continue;
            }
            let before = (from..at)
                .rev()
                .find(|&at| self.classes(at) & class::ADVERB == 0)
                .map_or(0, |at| self.classes(at));
            // "The integrated system" has a participle and no verb.
            if before & (class::DETERMINER | class::PREPOSITION) != 0 {
                continue;
            }
            // "is completed" and "be completed" tell of no past, "has completed" does.
            return before & class::BE == 0 || before & class::PRETERITE != 0;
        }
        self.fronts_past(date, scopes)
    }

    /// Whether a date stands in front of its clause, and the first verb behind tells of the past: "on Monday,
    /// inspectors closed the pit".
    fn fronts_past(&self, date: &Hit, scopes: &Scopes) -> bool {
        let before = (date.first as usize).checked_sub(1);
        if before.is_some_and(|at| !self.tokens[at].is(',')) {
            return false;
        }
        let from = date.last as usize + 1;
        for at in from..(from + FARTHEST_VERB as usize).min(self.tokens.len()) {
            let classes = self.classes(at);
            if classes & (class::MODAL | class::TO | class::BE) != 0
                || scopes.looks_ahead(at as u32, self.tokens.len() as u32)
            {
                return classes & class::PRETERITE != 0;
            }
            if classes & class::PRETERITE != 0 {
                return true;
            }
            let name = !self.headline && self.tokens[at].has(word::CAPITAL);
            if name || classes & class::PAST == 0 || classes & class::BASE != 0 {
                continue;
            }
            let noun = class::DETERMINER | class::PREPOSITION;
            return self.classes(at - 1) & noun == 0;
        }
        false
    }

    /// Whether no object begins at a token: the verb before it is done to nothing.
    fn ends_clause(&self, at: usize) -> bool {
        const CLOSER: Classes = class::PREPOSITION
            | class::ADVERB
            | class::CONJUNCTION
            | class::SUBORDINATOR
            | class::MONTH
            | class::WEEKDAY;
        self.tokens
            .get(at)
            .is_none_or(|token| token.kind == Kind::Punct || self.classes(at) & CLOSER != 0)
    }
}

/// Tokens between a hit and the tokens `first..=last`.
pub(super) fn gap(hit: &Hit, first: u32, last: u32) -> u32 {
    if first > hit.last {
        first - hit.last
    } else {
        hit.first.saturating_sub(last)
    }
}
