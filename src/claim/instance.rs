//! What a phrase of a kind shows: an instance, alone or with an act or a figure near it, or only a mention.

use crate::assertion::{Assertion, Mention, Reached};
use crate::claim::Content;
use crate::claim::finder::Finder;
use crate::claim::kinds::Kinds;
use crate::claim::pair::{Words, gap};
use crate::claim::scene::Scene;
use crate::cue::automaton::Hit;
use crate::vocabulary::{Certainty, Newness, Outlook, Reason, Role, Time, Voice};

/// How far behind its topic a figure may stand, in tokens, and how far before it.
const NEAR_FIGURE: (u32, u32) = (8, 4);
/// The same for a measure, which by itself names no topic.
const NEAR_MEASURE: (u32, u32) = (7, 2);
/// How far from the words that look ahead the sign of the future may stand, in tokens.
const NEAR_FUTURE: u32 = 16;
/// The same for a figure that is looked forward to: it is the object of what is to come.
const NEAR_PLAN: u32 = 5;

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
pub(super) type Found = (u32, u32, Content, bool);

impl Finder {
    /// A phrase that is a claim by itself.
    pub(super) fn instance(
        &self,
        hit: &Hit,
        traits: &Traits,
        words: &Words<'_>,
        scene: &Scene<'_>,
    ) -> Found {
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
    pub(super) fn topic(
        &self,
        hit: &Hit,
        traits: &Traits,
        words: &Words<'_>,
        scene: &Scene<'_>,
    ) -> Found {
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
    pub(super) fn paired(
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
