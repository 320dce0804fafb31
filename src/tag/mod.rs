//! Tags: what a sentence does, each with the cue or figure that is its evidence.
//!
//! A tag other than figure is decided by a sum: the weights of its cues, what the structure of the
//! sentence adds or takes, and how its words and those of the sentences before lean (see
//! [`score`]). Every cue that supports a given tag is evidence. Where no cue does, as no list of cues is
//! complete, the sum must be higher, and the words that lean furthest are the evidence; structure
//! alone never gives a tag.

mod directive;
mod evidence;
mod explanation;
mod feature;
mod framing;
pub(crate) mod score;
pub(crate) mod slot;

use std::borrow::Cow;

use crate::assertion::{Reached, Scopes};
use crate::cue::automaton::Hit;
use crate::cue::pattern::LONGEST;
use crate::cue::{HitsOf, Leaning, Lexicon, TagCue};
use crate::figure::Figure;
use crate::lang::Feature;
use crate::span::Span;
pub use crate::tag::evidence::TagEvidence;
pub use crate::tag::explanation::{Explanation, Part};
use crate::tag::score::{Features, NEEDED, Sum};
use crate::text::block::Layout;
use crate::text::outline::Outline;
use crate::text::word::Token;
use crate::vocabulary::{Mode, Role, Tag};

/// What the stages before found in one sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scene<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    pub outline: &'a Outline,
    pub hits: HitsOf<'a>,
    pub figures: &'a [Figure],
    pub scopes: &'a Scopes,
    pub role: Role,
    pub layout: Layout,
    pub lexicon: &'a Lexicon,
    pub leaning: &'a Leaning,
}

/// Decides the tags of the sentences of one text, in order.
#[derive(Debug, Default)]
pub(crate) struct Tagger {
    sum: Sum,
    shapes: framing::Shapes,
    orders: directive::Orders,
    /// The cues that speak for the tag in question.
    support: Vec<Support>,
    /// Tags of the sentence before.
    last: Vec<Tag>,
    register: Register,
    /// Why the tags were given or not, when that is wanted.
    explanations: Vec<Explanation>,
}

/// A cue that speaks for a tag.
#[derive(Clone, Copy, Debug)]
struct Support {
    hit: Hit,
    /// How its verb stands.
    slot: Option<Feature>,
    weight: f32,
}

/// How the sentences of a text lean on average.
#[derive(Clone, Copy, Debug, Default)]
struct Register {
    sentences: f32,
    sum: [f32; Tag::ALL.len()],
}

impl Register {
    /// How the sentences so far lean; at the start, not at all.
    fn mean(&self, tag: Tag) -> f32 {
        self.sum[tag as usize] / (self.sentences + 1.0)
    }

    fn add(&mut self, leaning: &Leaning) {
        self.sentences += 1.0;
        for (sum, tag) in self.sum.iter_mut().zip(Tag::ALL) {
            *sum += leaning.tag(*tag);
        }
    }
}

impl Tagger {
    /// A tagger that remembers why it decided as it did.
    pub(crate) fn explaining() -> Tagger {
        Tagger {
            sum: Sum::recording(),
            ..Tagger::default()
        }
    }

    /// The explanations since the last call.
    pub(crate) fn explanations(&mut self) -> std::vec::Drain<'_, Explanation> {
        self.explanations.drain(..)
    }

    /// Puts the tags of the next sentence into `tags`; spans are those of the tokens.
    pub(crate) fn next(&mut self, scene: &Scene<'_>, tags: &mut Vec<TagEvidence>) {
        let &Scene {
            text,
            tokens,
            outline,
            hits,
            figures,
            role,
            layout,
            lexicon,
            scopes,
            leaning,
        } = scene;
        tags.clear();
        if matches!(role, Role::Legal | Role::Furniture) {
            return self.shapes.close();
        }
        let shape = self.shapes.next(tokens, outline);
        let words = |tag: Tag| leaning.tag(tag) * lexicon.weight(tag, Feature::Words);
        let carried = |tag: Tag| tag != Tag::Figure && words(tag) >= CARRIED;
        // The tags that have a cue, or words that may do. The others are weighed only to be explained.
        let explained = self.sum.is_recording();
        let mut cued = Tag::ALL.iter().fold(0, |tags, &tag| {
            let any = !hits.tag(tag).is_empty() || carried(tag);
            tags | u8::from(any) << tag as u8
        });
        if shape.quotation.is_some() {
            cued |= 1 << Tag::Framing as u8;
        }
        let mut features = if cued != 0 || explained {
            feature::features(scene, shape)
        } else {
            Features::default()
        };
        let counts = |hit: &Hit, tag: Tag| {
            tag != Tag::Framing
                || shape.title
                || role == Role::Heading
                || !framing::is_name(tokens, hit)
        };
        features.set(Feature::Orders, self.orders.given());
        features.set(Feature::Led, self.orders.lead(layout).is_some());
        features.set(Feature::Item, layout == Layout::Item);
        features.set(Feature::Title, shape.title);
        features.set(
            Feature::Question,
            tokens.iter().rev().take(2).any(|token| token.is('?')),
        );
        let title = shape.title || role == Role::Heading;
        for &tag in Tag::ALL {
            if cued & 1 << tag as u8 == 0 && !explained || tag == Tag::Figure {
                continue;
            }
            // What has no cue that speaks for it is not given, whatever speaks against it.
            let speaks = |hit: &Hit| lexicon.cue(hit).weight > NOTHING;
            let quotes = tag == Tag::Framing && shape.quotation.is_some();
            if !explained && !quotes && !carried(tag) && !hits.tag(tag).iter().any(speaks) {
                continue;
            }
            self.sum.clear();
            features.set(Feature::After, self.last.contains(&tag));
            features.set(Feature::Measured, false);
            let measure = features.has(Feature::TechnicalFigure) || features.has(Feature::Percent);
            self.support.clear();
            for hit in hits.tag(tag) {
                let cue = lexicon.cue(hit);
                let TagCue {
                    weight,
                    group,
                    verb,
                    traits,
                } = cue;
                if !counts(hit, tag) {
                    continue;
                }
                if traits.opener && !slot::opens(tokens, hit) {
                    continue;
                }
                if tag == Tag::Directive
                    && !title
                    && (slot::capital(tokens, hit)
                        || layout != Layout::Item && slot::is_inverted(tokens, hit))
                {
                    continue;
                }
                if tag == Tag::Directive && verb && !slot::controls(tokens, hit, title) {
                    continue;
                }
                let mut stands = None;
                if verb && tag != Tag::Framing {
                    let Some(slot) = slot::slot(text, tokens, hit, title, lexicon) else {
                        continue;
                    };
                    stands = slot;
                    if let Some(slot) = slot {
                        self.sum.slot(slot, lexicon.weight(tag, slot));
                        if let Some(subject) = slot::subject(tokens, hit) {
                            self.sum.slot(subject, lexicon.weight(tag, subject));
                        }
                    }
                }
                let side = tag == Tag::Capability && slot::is_side(stands);
                let part = if side { SIDE } else { 1.0 };
                self.sum.cue(group, weight, part, || {
                    let name = lexicon.group(cue);
                    (
                        name,
                        lexicon.rule(hit.pattern).clone(),
                        span(tokens, (hit.first, hit.last)),
                    )
                });
                if slot::is_plain(stands) && traits.function {
                    self.sum
                        .slot(Feature::Plain, lexicon.weight(tag, Feature::Plain));
                }
                if measure && traits.result {
                    features.set(Feature::Measured, true);
                }
                if tag != Tag::Framing {
                    // "Must not" orders; "does not oblige" does not.
                    let reached = scopes.around(hit.first, hit.last);
                    for (bit, feature) in [
                        (Reached::NEGATION, Feature::Negated),
                        (Reached::HEDGE, Feature::Hedged),
                    ] {
                        if reached.has(bit) {
                            self.sum.slot(feature, lexicon.weight(tag, feature));
                        }
                    }
                }
                if weight > NOTHING {
                    self.support.push(Support {
                        hit: *hit,
                        slot: stands,
                        weight,
                    });
                }
            }
            // A cue that weighs nothing is evidence only where the other words carry the tag alone.
            if self.support.iter().any(|support| support.weight > 0.0) {
                self.support.retain(|support| support.weight > 0.0);
            }
            // A statement quoted whole is evidence of framing by itself.
            let quoted = (tag == Tag::Framing && self.support.is_empty())
                .then_some(shape.quotation)
                .flatten();
            features.set(Feature::BareQuotation, quoted.is_some());
            self.sum.features(tag, features, lexicon);
            let register = self.register.mean(tag);
            self.sum.add(
                Feature::Words,
                leaning.tag(tag),
                lexicon.weight(tag, Feature::Words),
            );
            self.sum.add(
                Feature::Register,
                register,
                lexicon.weight(tag, Feature::Register),
            );
            let is_cued = !self.support.is_empty() || quoted.is_some();
            let worded = (!is_cued && carried(tag) && self.sum.total() >= NEEDED_BY_WORDS)
                .then(|| lexicon.furthest_tag(tokens, tag))
                .flatten();
            let given = worded.is_some() || is_cued && self.sum.total() >= NEEDED;
            if self.sum.is_recording() {
                self.explanations.push(Explanation {
                    sentence: whole(tokens),
                    tag,
                    given,
                    sum: self.sum.total(),
                    parts: self.sum.take_parts(),
                });
            }
            if given {
                features.set(
                    Feature::Directive,
                    features.has(Feature::Directive) || tag == Tag::Directive,
                );
                features.set(
                    Feature::Capability,
                    features.has(Feature::Capability) || tag == Tag::Capability,
                );
                if let Some((first, last)) = quoted {
                    let rule = lexicon.shapes.quotation.clone();
                    let hit = (first as u32, last as u32);
                    let mut evidence = TagEvidence::new(tag, span(tokens, hit), rule);
                    evidence.group = Some(Cow::Borrowed("quotation"));
                    tags.push(evidence);
                }
                if let Some(words) = worded {
                    let rule = lexicon.shapes.wording[tag as usize].clone();
                    let mut evidence = TagEvidence::new(tag, span(tokens, words), rule);
                    if tag == Tag::Capability {
                        evidence.mode = Some(mode(scene, words, None, false));
                    }
                    tags.push(evidence);
                }
                // Words that hardly weigh are no evidence beside those that do.
                let shown = || {
                    let all = self.support.iter().enumerate();
                    all.filter(|&(at, _)| !is_covered(&self.support, at))
                };
                let heaviest =
                    shown().fold(f32::NEG_INFINITY, |most, (_, one)| most.max(one.weight));
                let least = heaviest.min(heaviest * EVIDENT);
                for (_, support) in shown().filter(|(_, support)| support.weight >= least) {
                    tags.push(evidence(scene, tag, &support.hit, support.slot));
                }
            }
        }
        let ordered = |tag: &&TagEvidence| tag.tag == Tag::Directive;
        if let Some((rule, group)) = self.orders.lead(layout)
            && !tags.iter().any(|tag| ordered(&tag))
            && let Some(span) = directive::item(tokens)
        {
            let mut led = TagEvidence::new(Tag::Directive, span, rule);
            led.action = Some(span);
            led.group = group;
            tags.push(led);
        }
        self.orders.next(tokens, layout, tags.iter().find(ordered));
        self.register.add(leaning);
        self.last.clear();
        self.last.extend(tags.iter().map(|tag| tag.tag));
        for figure in figures {
            tags.push(TagEvidence::new(
                Tag::Figure,
                figure.span,
                lexicon.shapes.figure.clone(),
            ));
        }
    }
}

/// Whether the cue at `at` lies inside a longer one of the same tag, which is the better evidence.
/// The cues are in the order of their first words.
fn is_covered(support: &[Support], at: usize) -> bool {
    let hit = support[at].hit;
    let covers = |other: &&Support| {
        let other = other.hit;
        other.last >= hit.last && other.last - other.first > hit.last - hit.first
    };
    let before = support[..at]
        .iter()
        .rev()
        .take_while(|other| other.hit.first + LONGEST >= hit.first);
    let behind = support[at + 1..]
        .iter()
        .take_while(|other| other.hit.first == hit.first);
    before.chain(behind).any(|other| covers(&other))
}

/// The evidence a cue gives for `tag`; `slot` says how its verb stands.
fn evidence(scene: &Scene<'_>, tag: Tag, hit: &Hit, slot: Option<Feature>) -> TagEvidence {
    let lexicon = scene.lexicon;
    let rule = lexicon.rule(hit.pattern).clone();
    let mut evidence = TagEvidence::new(tag, span(scene.tokens, (hit.first, hit.last)), rule);
    let cue = lexicon.cue(hit);
    let group = lexicon.group(cue);
    evidence.group = Some(Cow::Borrowed(group));
    match tag {
        Tag::Directive => directive::fill(&mut evidence, scene.tokens, hit, group, slot, lexicon),
        Tag::Capability => {
            let words = (hit.first, hit.last);
            evidence.mode = Some(mode(scene, words, slot, cue.traits.demonstration));
        }
        Tag::Framing | Tag::Figure => {}
    }
    evidence
}

/// How the words `first..=last` state a capability.
fn mode(
    scene: &Scene<'_>,
    (first, last): (u32, u32),
    slot: Option<Feature>,
    demonstration: bool,
) -> Mode {
    let reached = scene.scopes.at(first, last);
    let shown =
        matches!(slot, Some(Feature::Past | Feature::Perfect)) || slot.is_none() && demonstration;
    if reached.has(Reached::HEDGE) {
        Mode::Hedged
    } else if reached.has(Reached::FUTURE) || slot == Some(Feature::Future) {
        Mode::Aspired
    } else if shown {
        Mode::Demonstrated
    } else {
        Mode::Asserted
    }
}

/// The span of a sentence.
fn whole(tokens: &[Token]) -> Span {
    let start = tokens.first().map_or(0, |token| token.start);
    Span::new(start, tokens.last().map_or(start, |token| token.end))
}

/// The span of the tokens `first..=last`.
fn span(tokens: &[Token], (first, last): (u32, u32)) -> Span {
    let start = tokens.get(first as usize).map_or(0, |token| token.start);
    let end = tokens.get(last as usize).map_or(start, |token| token.end);
    Span::new(start, end)
}

/// What a tag needs where no cue is among the words.
const NEEDED_BY_WORDS: f32 = 1.2 * NEEDED;

/// What the words must add for that.
const CARRIED: f32 = 0.5 * NEEDED;

/// A cue that weighs more, if next to nothing, does not speak against its tag.
const NOTHING: f32 = -0.02;

/// A cue that weighs less than this share of the heaviest is no evidence beside it.
const EVIDENT: f32 = 0.33;

/// What is left of the weight of a verb that is not what its clause states.
const SIDE: f32 = 0.5;
