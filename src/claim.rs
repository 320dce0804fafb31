//! Claims: instances of the kinds in a sentence, each with its assertion.

use std::borrow::Cow;

use crate::assertion::{Assertion, Dates, Mention, Reached, Scopes};
use crate::checklist::{Checklist, Kind};
use crate::cue::automaton::Hit;
use crate::cue::{Job, Lexicon, LexiconBuilder, Part};
use crate::error::Error;
use crate::figure::Figure;
use crate::span::Span;
use crate::text::word::{self, Token};
use crate::vocabulary::{Actor, Certainty, Dimension, Newness, Outlook, Reason, Role, Time, Voice};

/// How far an act may stand from its topic, in tokens.
const NEAR_ACT: u32 = 7;
/// How far behind its topic a figure may stand, in tokens, and how far before it.
const NEAR_FIGURE: (u32, u32) = (8, 4);
/// The same for a measure, which by itself names no topic.
const NEAR_MEASURE: (u32, u32) = (7, 2);
/// How far from the words that look ahead the sign of the future may stand, in tokens.
const NEAR_FUTURE: u32 = 16;
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
    /// Something of the kind that is said to be missing.
    Omission(Assertion),
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
                (Part::Measure, &kind.measures),
                (Part::Object, &kind.objects),
                (Part::Act, &kind.acts),
                (Part::Instance, &kind.instances),
                (Part::Aspect, &kind.aspects),
                (Part::Omission, &kind.omissions),
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
    pub dates: &'s Dates<'s>,
    pub role: Role,
    pub number: u32,
    /// Names of the issuer, when the caller gave them.
    pub issuers: &'s [String],
}

impl Scene<'_> {
    /// Whether a date may lie ahead: a number without a month must be a year, and a year not before
    /// the year of issue.
    fn may_be_ahead(&self, hit: &Hit) -> bool {
        let first = hit.first as usize;
        let words = self.tokens.get(first..=hit.last as usize).unwrap_or(&[]);
        let after = self
            .tokens
            .get(first..(hit.last as usize + 4).min(self.tokens.len()))
            .unwrap_or(&[]);
        let ends_in_number = words
            .last()
            .is_some_and(|last| last.kind != word::Kind::Word || self.dates.is_number(last));
        match self
            .dates
            .standing(self.text, if ends_in_number { words } else { after })
        {
            Some(ahead) => ahead,
            None => !ends_in_number || self.dates.has_month(words),
        }
    }

    /// Whether a month stands near the tokens `first..=last`.
    fn is_dated(&self, first: u32, last: u32) -> bool {
        let from = (first as usize).saturating_sub(12);
        let to = (last as usize + 13).min(self.tokens.len());
        self.dates
            .has_month(self.tokens.get(from..to).unwrap_or(&[]))
    }

    /// Whether the sentence names its issuer: then what it says is no other actor's.
    fn names_issuer(&self) -> bool {
        let (Some(first), Some(last)) = (self.tokens.first(), self.tokens.last()) else {
            return false;
        };
        let sentence = self.text.get(first.start..last.end).unwrap_or("");
        self.issuers
            .iter()
            .any(|name| !name.is_empty() && sentence.contains(name.as_str()))
    }
}

/// What the claim stage needs to know of a kind.
struct Traits {
    dimensions: u32,
    outlook: Outlook,
    subject_only: bool,
}

/// First and last token of a claim, its content, and whether a figure belongs to it.
type Found = (u32, u32, Content, bool);

/// Finds claims; keeps its buffers from sentence to sentence.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    /// Hits of kinds, sorted by kind.
    hits: Vec<(u16, Part, Hit)>,
    /// Token ranges of the figures with the bit of their dimension.
    figures: Vec<(u32, u32, u32)>,
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
        self.acts.clear();
        self.decoys.clear();
        for &(_, part, hit) in group {
            match part {
                Part::Act if self.acts.len() < MOST => self.acts.push(hit),
                Part::Decoy if self.decoys.len() < MOST => self.decoys.push(hit),
                _ => {}
            }
        }
        let traits = Traits {
            dimensions: kinds.dimensions.get(kind as usize).copied().unwrap_or(0),
            outlook: kinds.outlook(kind),
            subject_only: kinds
                .subject_only
                .get(kind as usize)
                .copied()
                .unwrap_or(false),
        };
        for &(_, part, hit) in group.iter().take(MOST * 4) {
            let decoy = matches!(
                part,
                Part::Topic | Part::Measure | Part::Object | Part::Instance
            ) && self.looks_like(&hit);
            let found = match part {
                _ if decoy => None,
                Part::Decoy => {
                    let assertion = Assertion::from(scene.scopes.at(hit.first, hit.last));
                    Some((
                        hit.first,
                        hit.last,
                        Content::Mention(assertion, Reason::Decoy),
                        false,
                    ))
                }
                Part::Instance => Some(self.instance(&hit, &traits, scene)),
                Part::Topic => Some(self.topic(&hit, &traits, scene)),
                Part::Object => self.paired(&hit, &traits, true, false, scene),
                Part::Measure => self.paired(&hit, &traits, false, true, scene),
                Part::Aspect => {
                    let assertion = Assertion::from(scene.scopes.at(hit.first, hit.last));
                    assertion
                        .form
                        .map(|_| (hit.first, hit.last, Content::Aspect(assertion), false))
                }
                Part::Omission => {
                    let assertion = Assertion::from(scene.scopes.close(hit.first, hit.last));
                    assertion
                        .form
                        .map(|_| (hit.first, hit.last, Content::Omission(assertion), false))
                }
                _ => None,
            };
            let Some((first, last, content, measured)) = found else {
                continue;
            };
            if let (Some(from), Some(to)) = (
                scene.tokens.get(first as usize),
                scene.tokens.get(last as usize),
            ) {
                claims.push(Claim {
                    kind,
                    sentence: scene.number,
                    span: Span::new(from.start, to.end),
                    pattern: hit.pattern,
                    content,
                    role: scene.role,
                    // A date makes an order as concrete as a figure does.
                    measured: measured || scene.is_dated(first, last),
                });
            }
        }
    }

    fn looks_like(&self, hit: &Hit) -> bool {
        self.decoys
            .iter()
            .any(|decoy| decoy.first <= hit.last && hit.first <= decoy.last)
    }

    /// A phrase that is a claim by itself.
    fn instance(&self, hit: &Hit, traits: &Traits, scene: &Scene<'_>) -> Found {
        let reached = scene.scopes.around(hit.first, hit.last);
        let measured = self
            .figure_near(hit, u32::MAX, NEAR_FIGURE, scene)
            .is_some();
        let assertion = self.assert(hit.first, hit.last, reached, scene, traits);
        let content = match traits.outlook {
            Outlook::Done if assertion.time == Time::Future && assertion.form.is_none() => {
                Content::Mention(assertion, Reason::NoInstance)
            }
            // A date in a negated clause is no denial of a date.
            Outlook::Ahead if traits.dimensions == 0 && assertion.form.is_some() => {
                Content::Mention(
                    Assertion {
                        form: None,
                        ..assertion
                    },
                    Reason::NoInstance,
                )
            }
            _ => Content::Instance(assertion),
        };
        (hit.first, hit.last, content, measured)
    }

    /// The name of the topic: with an act or a figure a claim, alone a mention.
    fn topic(&self, hit: &Hit, traits: &Traits, scene: &Scene<'_>) -> Found {
        self.paired(hit, traits, true, true, scene)
            .unwrap_or_else(|| {
                let reached = scene.scopes.at(hit.first, hit.last);
                let assertion = self.assert(hit.first, hit.last, reached, scene, traits);
                // What is proposed or negotiated is a claim without an act.
                let content = if reached.has(Reached::PROPOSAL) && traits.outlook == Outlook::Any {
                    Content::Instance(assertion)
                } else {
                    Content::Mention(assertion, Reason::NoInstance)
                };
                (hit.first, hit.last, content, false)
            })
    }

    /// A topic or object with an act or a figure near it.
    fn paired(
        &self,
        hit: &Hit,
        traits: &Traits,
        acts: bool,
        figures: bool,
        scene: &Scene<'_>,
    ) -> Option<Found> {
        let near = if acts { NEAR_FIGURE } else { NEAR_MEASURE };
        let figure = self.figure_near(hit, traits.dimensions, near, scene);
        let act =
            nearest(&self.acts, hit, scene.scopes).filter(|act| acts && !self.looks_like(act));
        // What looks ahead and has neither acts nor dimensions needs only the future.
        let partner = match (act, figure) {
            (Some(act), _) => (act.first, act.last),
            (None, Some(figure)) if figures => figure,
            (None, None) if traits.outlook == Outlook::Ahead && traits.dimensions == 0 => {
                if !scene.may_be_ahead(hit) {
                    return None;
                }
                (hit.first, hit.last)
            }
            _ => return None,
        };
        let mut reached = scene
            .scopes
            .at(hit.first, hit.last)
            .and(scene.scopes.at(partner.0, partner.1));
        let (first, last) = (hit.first.min(partner.0), hit.last.max(partner.1));
        if traits.outlook == Outlook::Ahead {
            reached = reached.and(scene.scopes.future_near(first, last, NEAR_FUTURE));
        }
        let assertion = self.assert(first, last, reached, scene, traits);
        let counts = match traits.outlook {
            Outlook::Any => true,
            Outlook::Done => {
                assertion.time != Time::Future && assertion.certainty == Certainty::Certain
            }
            Outlook::Ahead => {
                assertion.time == Time::Future || assertion.certainty == Certainty::Hedged
            }
        };
        // A measure with a figure shows too little to be denied, and so does a date.
        let denied = assertion.form.is_some();
        let kept = if denied {
            acts && traits.outlook != Outlook::Ahead
        } else {
            counts
        };
        kept.then_some((first, last, Content::Instance(assertion), figure.is_some()))
    }

    /// The assertion of the words `first..=last`, with what their years say.
    fn assert(
        &self,
        first: u32,
        last: u32,
        reached: Reached,
        scene: &Scene<'_>,
        traits: &Traits,
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
        if (!traits.subject_only || scene.names_issuer()) && assertion.voice == Voice::ThirdParty {
            assertion.voice = Voice::Issuer;
        }
        assertion
    }

    /// The figure of one of `dimensions` that stands nearest to `hit`, in its clause.
    fn figure_near(
        &self,
        hit: &Hit,
        dimensions: u32,
        near: (u32, u32),
        scene: &Scene<'_>,
    ) -> Option<(u32, u32)> {
        let mut best = None;
        for &(first, last, dimension) in &self.figures {
            let distance = gap(hit, first, last);
            let farthest = if first > hit.last { near.0 } else { near.1 };
            if dimension & dimensions != 0
                && distance <= farthest
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
        .filter(|act| act.last < topic.first || topic.last < act.first)
        .filter(|act| gap(topic, act.first, act.last) <= NEAR_ACT)
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
