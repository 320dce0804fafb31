//! Claims: instances of the kinds in a sentence, each with its assertion.

use std::borrow::Cow;

use crate::assertion::{Assertion, Dates, Mention, Reached, Scopes};
use crate::checklist::{Checklist, Kind};
use crate::cue::automaton::Hit;
use crate::cue::{Job, Lexicon, LexiconBuilder, Part};
use crate::error::Error;
use crate::figure::Figure;
use crate::span::Span;
use crate::text::word::Token;
use crate::vocabulary::{Actor, Dimension, Newness, Outlook, Reason, Role, Time, Voice};

/// How far an act or a figure may stand from its topic, in tokens.
const NEAR: u32 = 14;
/// Most phrases of one part of a kind that are looked at in a sentence.
const MOST: usize = 24;

/// What was found of a kind in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim {
    /// Number of the kind on the checklist.
    pub kind: u16,
    /// Number of the sentence.
    pub sentence: u32,
    /// Where it stands.
    pub span: Span,
    /// The pattern that found it.
    pub pattern: u32,
    pub content: Content,
    pub role: Role,
    /// Whether a figure belongs to it.
    pub measured: bool,
}

/// What a claim is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content {
    /// An instance, as asserted.
    Instance(Assertion),
    /// The topic alone, as asserted, and why it is no instance.
    Mention(Assertion, Reason),
    /// A part of a claim that is withheld.
    Aspect(Assertion),
}

/// The kinds of a checklist as the claim stage uses them.
#[derive(Clone, Debug)]
pub(crate) struct Kinds {
    /// A bit a dimension, by kind.
    dimensions: Vec<u32>,
    outlooks: Vec<Outlook>,
    subject_only: Vec<bool>,
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
            cues: Vec::new(),
            ids: Vec::new(),
        };
        for (number, kind) in checklist.kinds.iter().enumerate() {
            let parts = [
                (Part::Topic, &kind.topics),
                (Part::Act, &kind.acts),
                (Part::Instance, &kind.instances),
                (Part::Aspect, &kind.aspects),
                (Part::Decoy, &kind.decoys),
            ];
            let mut cues = 0;
            for (part, phrases) in parts {
                for phrase in phrases {
                    lexicon.phrase(
                        &kind.id,
                        phrase,
                        Job::Kind {
                            kind: number as u16,
                            part,
                        },
                    )?;
                }
                cues += phrases.len();
            }
            kinds.add(kind, cues);
        }
        Ok(kinds)
    }

    fn add(&mut self, kind: &Kind, cues: usize) {
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

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }
}

fn bit(dimension: Dimension) -> u32 {
    1 << dimension as u32
}

/// A sentence as the claim stage sees it.
pub(crate) struct Scene<'s> {
    pub text: &'s str,
    pub tokens: &'s [Token],
    pub hits: &'s [Hit],
    pub figures: &'s [Figure],
    pub scopes: &'s Scopes,
    pub dates: &'s Dates,
    pub role: Role,
    pub number: u32,
}

/// Finds claims; keeps its buffers from sentence to sentence.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    /// Hits of kinds, sorted by kind.
    hits: Vec<(u16, Part, Hit)>,
    /// Token ranges of the figures with the bit of their dimension.
    figures: Vec<(u32, u32, u32)>,
    topics: Vec<Hit>,
    acts: Vec<Hit>,
    decoys: Vec<Hit>,
}

impl Finder {
    /// Appends the claims of a sentence.
    pub(crate) fn find(
        &mut self,
        scene: &Scene<'_>,
        kinds: &Kinds,
        lexicon: &Lexicon,
        claims: &mut Vec<Claim>,
    ) {
        self.hits.clear();
        for hit in scene.hits {
            if let Job::Kind { kind, part } = lexicon.entry(hit).job {
                self.hits.push((kind, part, *hit));
            }
        }
        if self.hits.is_empty() || scene.role == Role::Furniture {
            return;
        }
        self.hits.sort_by_key(|&(kind, _, hit)| (kind, hit.first));
        self.place_figures(scene);
        let hits = std::mem::take(&mut self.hits);
        for group in hits.chunk_by(|one, other| one.0 == other.0) {
            if let Some(&(kind, ..)) = group.first() {
                self.kind(kind, group, scene, kinds, claims);
            }
        }
        self.hits = hits;
    }

    fn place_figures(&mut self, scene: &Scene<'_>) {
        self.figures.clear();
        for figure in scene.figures {
            let first = scene
                .tokens
                .partition_point(|token| token.end <= figure.span.start);
            let end = scene
                .tokens
                .partition_point(|token| token.start < figure.span.end);
            self.figures.push((
                first as u32,
                end.saturating_sub(1) as u32,
                bit(figure.dimension),
            ));
        }
    }

    fn kind(
        &mut self,
        kind: u16,
        group: &[(u16, Part, Hit)],
        scene: &Scene<'_>,
        kinds: &Kinds,
        claims: &mut Vec<Claim>,
    ) {
        self.topics.clear();
        self.acts.clear();
        self.decoys.clear();
        for &(_, part, hit) in group {
            match part {
                Part::Topic if self.topics.len() < MOST => self.topics.push(hit),
                Part::Act if self.acts.len() < MOST => self.acts.push(hit),
                Part::Decoy if self.decoys.len() < MOST => self.decoys.push(hit),
                _ => {}
            }
        }
        let add = |claims: &mut Vec<Claim>,
                   first: u32,
                   last: u32,
                   pattern: u32,
                   content: Content,
                   measured: bool| {
            if let (Some(from), Some(to)) = (
                scene.tokens.get(first as usize),
                scene.tokens.get(last as usize),
            ) {
                let span = Span::new(from.start, to.end);
                claims.push(Claim {
                    kind,
                    sentence: scene.number,
                    span,
                    pattern,
                    content,
                    role: scene.role,
                    measured,
                });
            }
        };
        let dimensions = kinds.dimensions.get(kind as usize).copied().unwrap_or(0);
        let outlook = kinds.outlook(kind);
        let subject_only = kinds
            .subject_only
            .get(kind as usize)
            .copied()
            .unwrap_or(false);
        let looks_like = |hit: &Hit| {
            self.decoys
                .iter()
                .any(|decoy| decoy.first <= hit.last && hit.first <= decoy.last)
        };
        for &(_, part, hit) in group.iter().take(MOST * 4) {
            let reached = scene.scopes.at(hit.first, hit.last);
            match part {
                Part::Instance if !looks_like(&hit) => {
                    let measured = self.figure_near(&hit, u32::MAX, scene).is_some();
                    let assertion = self.assert(hit.first, hit.last, reached, scene, subject_only);
                    add(
                        claims,
                        hit.first,
                        hit.last,
                        hit.pattern,
                        Content::Instance(assertion),
                        measured,
                    );
                }
                Part::Aspect => {
                    let assertion = Assertion::from(reached);
                    if assertion.form.is_some() {
                        add(
                            claims,
                            hit.first,
                            hit.last,
                            hit.pattern,
                            Content::Aspect(assertion),
                            false,
                        );
                    }
                }
                _ => {}
            }
        }
        for topic in &self.topics {
            let reached = scene.scopes.at(topic.first, topic.last);
            if looks_like(topic) {
                let content = Content::Mention(Assertion::from(reached), Reason::Decoy);
                add(
                    claims,
                    topic.first,
                    topic.last,
                    topic.pattern,
                    content,
                    false,
                );
                continue;
            }
            let figure = self.figure_near(topic, dimensions, scene);
            let act = nearest(&self.acts, topic, scene.scopes).filter(|act| !looks_like(act));
            let partner = match (act, figure) {
                (Some(act), _) => Some((act.first, act.last)),
                (None, Some((first, last))) => Some((first, last)),
                (None, None) => None,
            };
            let Some((first, last)) = partner else {
                let assertion = self.assert(topic.first, topic.last, reached, scene, subject_only);
                let content = Content::Mention(assertion, Reason::NoInstance);
                add(
                    claims,
                    topic.first,
                    topic.last,
                    topic.pattern,
                    content,
                    false,
                );
                continue;
            };
            let reached = reached.and(scene.scopes.at(first, last));
            let (from, to) = (topic.first.min(first), topic.last.max(last));
            let assertion = self.assert(from, to, reached, scene, subject_only);
            let counts = match outlook {
                Outlook::Any => true,
                Outlook::Done => assertion.time != Time::Future,
                Outlook::Ahead => assertion.time == Time::Future,
            };
            let content = if counts || assertion.form.is_some() {
                Content::Instance(assertion)
            } else {
                Content::Mention(assertion, Reason::NoInstance)
            };
            add(claims, from, to, topic.pattern, content, figure.is_some());
        }
    }

    /// The assertion of the words `first..=last`, with what their years say.
    fn assert(
        &self,
        first: u32,
        last: u32,
        reached: Reached,
        scene: &Scene<'_>,
        subject_only: bool,
    ) -> Assertion {
        let mut assertion = Assertion::from(reached);
        let from = (first as usize).saturating_sub(8);
        let to = (last as usize + 9).min(scene.tokens.len());
        let mention = scene
            .dates
            .mention(scene.text, scene.tokens.get(from..to).unwrap_or(&[]));
        if scene.role == Role::About
            || (mention == Mention::Earlier && assertion.time != Time::Future)
        {
            assertion.newness = Newness::Background;
        }
        if !subject_only && assertion.voice == Voice::ThirdParty {
            assertion.voice = Voice::Issuer;
        }
        assertion
    }

    /// The figure of one of `dimensions` that stands nearest to `hit`, in its clause.
    fn figure_near(&self, hit: &Hit, dimensions: u32, scene: &Scene<'_>) -> Option<(u32, u32)> {
        let mut best = None;
        for &(first, last, dimension) in &self.figures {
            let distance = gap(hit, first, last);
            if dimension & dimensions != 0
                && distance <= NEAR
                && best.is_none_or(|(known, _)| distance < known)
                && !scene
                    .scopes
                    .parted(hit.last.min(last), hit.first.max(first))
            {
                best = Some((distance, (first, last)));
            }
        }
        best.map(|(_, place)| place)
    }
}

/// The hit of `acts` nearest to `topic`, in its clause.
fn nearest<'h>(acts: &'h [Hit], topic: &Hit, scopes: &Scopes) -> Option<&'h Hit> {
    acts.iter()
        .filter(|act| gap(topic, act.first, act.last) <= NEAR)
        .filter(|act| !scopes.parted(topic.last.min(act.last), topic.first.max(act.first)))
        .min_by_key(|act| gap(topic, act.first, act.last))
}

/// Tokens between a hit and the tokens `first..=last`.
fn gap(hit: &Hit, first: u32, last: u32) -> u32 {
    if first > hit.last {
        first - hit.last
    } else {
        hit.first.saturating_sub(last)
    }
}
