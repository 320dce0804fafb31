//! Finds the claims of a sentence: phrases that are one, and topics with an act or a figure.

use crate::assertion::{Assertion, Dates, Mention, Reached};
use crate::claim::kinds::{Kinds, bit};
use crate::claim::pair::{Words, gap};
use crate::claim::refer::refer_back;
use crate::claim::scene::Scene;
use crate::claim::{Claim, Content};
use crate::cue::automaton::Hit;
use crate::cue::{Lexicon, Part};
use crate::lang::class;
use crate::span::Span;
use crate::vocabulary::{Certainty, Newness, Outlook, Reason, Role, Time, Voice};

/// How far behind its topic a figure may stand, in tokens, and how far before it.
const NEAR_FIGURE: (u32, u32) = (8, 4);
/// The same for a measure, which by itself names no topic.
const NEAR_MEASURE: (u32, u32) = (7, 2);
/// How far from the words that look ahead the sign of the future may stand, in tokens.
const NEAR_FUTURE: u32 = 16;
/// The same for a figure that is looked forward to: it is the object of what is to come.
const NEAR_PLAN: u32 = 5;
/// Most phrases of one part of a kind that are looked at in a sentence.
const MOST: usize = 24;

/// What the claim stage needs to know of a kind.
pub(super) struct Traits {
    dimensions: u32,
    outlook: Outlook,
    subject_only: bool,
}

impl Traits {
    pub(super) fn of(kind: u16, kinds: &Kinds) -> Traits {
        let at = kind as usize;
        Traits {
            dimensions: kinds.dimensions.get(at).copied().unwrap_or(0),
            outlook: kinds.outlook(kind),
            subject_only: kinds.subject_only.get(at).copied().unwrap_or(false),
        }
    }

    /// Whether only the date of an act to come is of the kind.
    pub(super) fn is_date(&self) -> bool {
        self.outlook == Outlook::Ahead && self.dimensions == 0
    }
}

/// First and last token of a claim, its content, and whether a figure belongs to it.
type Found = (u32, u32, Content, bool);

/// Finds claims; keeps its buffers from sentence to sentence.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    /// Hits of kinds that can have a claim, sorted by kind.
    hits: Vec<(u16, Part, Hit)>,
    /// The tokens of the sentence that may be years.
    years: Vec<usize>,
    /// Token ranges of the figures with the bit of their dimension.
    figures: Vec<(u32, u32, u32)>,
    acts: Vec<Hit>,
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

    fn looks_like(&self, hit: &Hit) -> bool {
        self.decoys
            .iter()
            .any(|decoy| decoy.first <= hit.last && hit.first <= decoy.last)
    }

    /// A phrase that is a claim by itself.
    fn instance(&self, hit: &Hit, traits: &Traits, words: &Words<'_>, scene: &Scene<'_>) -> Found {
        let mut reached = scene.scopes.around(hit.first, hit.last);
        if traits.outlook == Outlook::Any && words.is_subject_of_future(hit.last, scene.scopes) {
            reached = reached.and(Reached::FUTURE);
        }
        let measured = self
            .figure_near(hit, u32::MAX, NEAR_FIGURE, scene)
            .is_some();
        let assertion = self.assert(hit.first, hit.last, reached, scene, traits);
        let content = match traits.outlook {
            // What a negation reaches from too far away is neither denied nor said.
            _ if reached.has(Reached::REMOTE) && assertion.form.is_none() => {
                Content::Mention(assertion, Reason::NoInstance)
            }
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
    fn topic(&self, hit: &Hit, traits: &Traits, words: &Words<'_>, scene: &Scene<'_>) -> Found {
        self.paired(hit, traits, (true, true), words, scene)
            .unwrap_or_else(|| {
                let reached = scene
                    .scopes
                    .at(hit.first, hit.last)
                    .without(Reached::UNDONE);
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
        (acts, figures): (bool, bool),
        words: &Words<'_>,
        scene: &Scene<'_>,
    ) -> Option<Found> {
        let near = if acts { NEAR_FIGURE } else { NEAR_MEASURE };
        let figure = self.figure_near(hit, traits.dimensions, near, scene);
        let act = words
            .act(&self.acts, hit, acts && figures, scene.scopes)
            .filter(|act| acts && !self.looks_like(act));
        // What looks ahead and has neither acts nor dimensions needs only the future.
        let partner = match (act, figure) {
            (Some(act), _) => (act.first, act.last),
            (None, Some(figure)) if figures => figure,
            (None, None) if traits.is_date() => {
                if !scene.may_be_ahead(hit) || words.tells_of_past(hit, scene.scopes) {
                    return None;
                }
                (hit.first, hit.last)
            }
            _ => return None,
        };
        let mut reached = scene
            .scopes
            .at(hit.first, hit.last)
            .without(Reached::UNDONE)
            .and(scene.scopes.at(partner.0, partner.1));
        let (first, last) = (hit.first.min(partner.0), hit.last.max(partner.1));
        if traits.outlook == Outlook::Ahead {
            let most = if traits.dimensions == 0 {
                NEAR_FUTURE
            } else {
                NEAR_PLAN
            };
            reached = reached.and(scene.scopes.future_near(first, last, most));
            // A date that is planned stays planned beside something that is only proposed.
            let planned = reached.has(Reached::FUTURE.and(Reached::ORDER));
            if traits.dimensions == 0 && planned {
                reached = reached.without(Reached::HEDGE.and(Reached::PROPOSAL));
            }
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
        // What a negation reaches from too far away is neither denied nor said.
        if reached.has(Reached::REMOTE) && !denied {
            return None;
        }
        let kept = if denied {
            acts && traits.outlook != Outlook::Ahead
        } else {
            counts
        };
        kept.then_some((first, last, Content::Instance(assertion), figure.is_some()))
    }

    /// The assertion of the words `first..=last`, with what their years say.
    pub(super) fn assert(
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
        let mention = if self.years.iter().any(|year| (from..to).contains(year)) {
            scene
                .dates
                .mention(scene.text, scene.tokens.get(from..to).unwrap_or(&[]))
        } else {
            Mention::None
        };
        // What history a sentence tells does not reach what it looks forward to.
        if traits.outlook == Outlook::Ahead && assertion.time == Time::Future {
            assertion.newness = Newness::New;
        }
        if scene.role == Role::About
            || (mention == Mention::Earlier && assertion.time != Time::Future)
        {
            assertion.newness = Newness::Background;
        }
        let anybody = !traits.subject_only && !reached.has(Reached::RIVAL);
        if (anybody || scene.names_issuer()) && assertion.voice == Voice::ThirdParty {
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
