//! Finds the claims of a sentence: phrases that are one, and topics with an act or a figure.

use crate::assertion::{Assertion, Dates, Reached};
use crate::claim::instance::Traits;
use crate::claim::kinds::{Kinds, bit};
use crate::claim::pair::Words;
use crate::claim::refer::refer_back;
use crate::claim::scene::Scene;
use crate::claim::{Claim, Content};
use crate::cue::automaton::Hit;
use crate::cue::{Lexicon, Part};
use crate::lang::class;
use crate::span::Span;
use crate::vocabulary::{Reason, Role};

/// Most phrases of one part of a kind that are looked at in a sentence.
const MOST: usize = 24;

/// Finds claims; keeps its buffers from sentence to sentence.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    /// Hits of kinds that can have a claim, sorted by kind.
    hits: Vec<(u16, Part, Hit)>,
    /// The tokens of the sentence that may be years.
    pub(super) years: Vec<usize>,
    /// Token ranges of the figures with the bit of their dimension.
    pub(super) figures: Vec<(u32, u32, u32)>,
    pub(super) acts: Vec<Hit>,
    decoys: Vec<Hit>,
    /// Sentences of the text that comment on an announcement.
    comments: u32,
}

/// From so many sentences on that speak of an announcement as somebody else's, the whole text does.
const COMMENTARY: u32 = 2;

impl Finder {
    /// Whether the text read so far is a commentary on somebody else's announcement.
    pub(crate) fn is_commentary(&self) -> bool {
        self.comments >= COMMENTARY
    }

    /// Appends the claims of a sentence.
    pub(crate) fn find(
        &mut self,
        scene: &Scene<'_>,
        kinds: &Kinds,
        lexicon: &Lexicon,
        claims: &mut Vec<Claim>,
    ) {
        self.hits.clear();
        if scene.scopes.comments() && matches!(scene.role, Role::Body | Role::Heading) {
            self.comments += 1;
        }
        let begun = claims.len();
        if scene.role != Role::Furniture {
            self.gather(scene, kinds, lexicon);
            self.place_years(scene);
            if !self.hits.is_empty() {
                self.read(scene, kinds, claims);
            }
            self.by_wording(scene, kinds, lexicon, begun, claims);
            self.absent_by_wording(scene, kinds, lexicon, begun, claims);
        }
        refer_back(scene, kinds, begun, claims);
    }

    /// Appends the claims of the hits of a sentence.
    fn read(&mut self, scene: &Scene<'_>, kinds: &Kinds, claims: &mut Vec<Claim>) {
        // Room for most sentences at once.
        self.acts.reserve(MOST);
        self.decoys.reserve(MOST);
        self.hits.sort_by_key(|&(kind, _, hit)| (kind, hit.first));
        self.place_figures(scene);
        let hits = std::mem::take(&mut self.hits);
        let words = Words {
            tokens: scene.tokens,
            headline: scene.role == Role::Heading,
        };
        for group in hits.chunk_by(|one, other| one.0 == other.0) {
            if let Some(&(kind, ..)) = group.first() {
                self.kind(kind, group, &words, scene, kinds, claims);
            }
        }
        self.hits = hits;
    }

    /// Takes the hits of the kinds that can have a claim here. Most kinds show nothing but a part of
    /// one.
    fn gather(&mut self, scene: &Scene<'_>, kinds: &Kinds, lexicon: &Lexicon) {
        // Kinds of a very long checklist share bits, and then some are taken in vain.
        let bit = |kind: u16| 1u64 << (kind % 64);
        let mut shown = [0; Part::COUNT];
        for hit in scene.hits {
            if let Some((kind, part)) = lexicon.kind(hit) {
                shown[part as usize] |= bit(kind);
                self.hits.push((kind, part, *hit));
            }
        }
        let of = |part: Part| shown[part as usize];
        let any = shown.iter().fold(0, |all, kinds| all | kinds);
        let mut taken = of(Part::Topic) | of(Part::Instance) | of(Part::Decoy);
        taken |= of(Part::Object) & of(Part::Act);
        taken |= any & kinds.ahead;
        if !scene.figures.is_empty() {
            taken |= of(Part::Measure);
        }
        // A part of a claim, or what a kind lists as said to be missing, needs a trigger that reaches it.
        if !scene.scopes.is_empty() {
            taken |= of(Part::Aspect) | of(Part::Omission);
        }
        self.hits.retain(|(kind, ..)| taken & bit(*kind) != 0);
    }

    /// Whether a phrase of the kind stands in the sentence.
    pub(super) fn has_hit(&self, kind: u16) -> bool {
        self.hits.iter().any(|hit| hit.0 == kind)
    }

    fn place_years(&mut self, scene: &Scene<'_>) {
        self.years.clear();
        if scene.outline.numbers > 0 {
            let tokens = scene.tokens.iter().enumerate();
            let years = tokens.filter(|(_, token)| Dates::may_be_year(token));
            self.years.extend(years.map(|(at, _)| at));
        }
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
        words: &Words<'_>,
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
        let traits = Traits::of(kind, kinds);
        let attributed = scene.outline.classes & class::SPEECH != 0;
        let asked = scene.asks();
        let towards = kinds.towards(kind);
        let leaning = towards.map(|towards| towards.of(scene.leaning));
        let column = towards.map(|towards| towards.column);
        for &(_, part, hit) in group.iter().take(MOST * 4) {
            let decoy = matches!(
                part,
                Part::Topic | Part::Measure | Part::Object | Part::Instance | Part::Omission
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
                Part::Instance => Some(self.instance(&hit, &traits, words, scene)),
                Part::Topic => Some(self.topic(&hit, &traits, words, scene)),
                Part::Measure | Part::Object if words.is_name(&hit) => None,
                Part::Object => self.paired(&hit, &traits, (true, false), words, scene),
                Part::Measure => self.paired(&hit, &traits, (false, true), words, scene),
                Part::Aspect => {
                    let reached = scene.scopes.at(hit.first, hit.last);
                    let assertion = scene.absence.of(Assertion::from(reached), column);
                    assertion
                        .form
                        .map(|_| (hit.first, hit.last, Content::Aspect(assertion), false))
                }
                Part::Omission => {
                    let reached = scene.scopes.close(hit.first, hit.last);
                    let reached = reached.without(Reached::UNDONE);
                    let assertion = scene.absence.of(Assertion::from(reached), column);
                    assertion
                        .form
                        .map(|_| (hit.first, hit.last, Content::Omission(assertion), false))
                }
                _ => None,
            };
            let Some((first, last, content, measured)) = found else {
                continue;
            };
            // A date in a sentence that denies something else is not denied.
            let content = if part == Part::Instance && traits.is_date() {
                content
            } else {
                scene.absence.weigh(content, column)
            };
            // A question says of nothing that it is absent; it only names it.
            let content = match content {
                Content::Instance(assertion) | Content::Mention(assertion, Reason::NoInstance)
                    if asked && assertion.form.is_some() =>
                {
                    let form = None;
                    Content::Mention(Assertion { form, ..assertion }, Reason::NoInstance)
                }
                Content::Aspect(_) | Content::Omission(_) if asked => continue,
                content => content,
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
                    leaning,
                    role: scene.role,
                    attributed,
                    // A date makes an order as concrete as a figure does.
                    measured: measured || scene.is_dated(first, last),
                });
            }
        }
    }

    pub(super) fn looks_like(&self, hit: &Hit) -> bool {
        self.decoys
            .iter()
            .any(|decoy| decoy.first <= hit.last && hit.first <= decoy.last)
    }
}
