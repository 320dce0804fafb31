//! The decision: a sum over the cues of a tag and the structure of the sentence.
//!
//! Every part of the sum is data of the pack: the weight of a cue and the weight of a [`Feature`]. A
//! second cue of the same group adds half of its weight, a third a quarter, so that a list of like
//! words does not decide alone.

use std::sync::Arc;

use crate::cue::Lexicon;
use crate::lang::Feature;
use crate::span::Span;
use crate::tag::explanation::Part;
use crate::vocabulary::Tag;

/// The sum a tag needs.
pub(crate) const NEEDED: f32 = 1.0;

/// What one tag has for and against it in a sentence, added up.
#[derive(Debug, Default)]
pub(crate) struct Sum {
    total: f32,
    /// Groups seen with the share their next cue adds.
    groups: Vec<(u16, f32)>,
    /// The same of the ways verbs stand.
    slots: Vec<(Feature, f32)>,
    /// What was added, when it is wanted.
    parts: Option<Vec<Part>>,
}

impl Sum {
    /// A sum that remembers what was added.
    pub(crate) fn recording() -> Sum {
        Sum {
            parts: Some(Vec::new()),
            ..Sum::default()
        }
    }

    pub(crate) fn is_recording(&self) -> bool {
        self.parts.is_some()
    }

    pub(crate) fn clear(&mut self) {
        self.total = 0.0;
        self.groups.clear();
        self.slots.clear();
        if let Some(parts) = &mut self.parts {
            parts.clear();
        }
    }

    pub(crate) fn total(&self) -> f32 {
        self.total
    }

    /// What was added since the last clear.
    pub(crate) fn take_parts(&mut self) -> Vec<Part> {
        self.parts.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Adds a cue of the group with this number, of which only `part` counts; `origin` tells the name
    /// of the group, rule and place.
    pub(crate) fn cue(
        &mut self,
        group: u16,
        weight: f32,
        part: f32,
        origin: impl FnOnce() -> (&'static str, Arc<str>, Span),
    ) {
        let share = part * halved(&mut self.groups, group);
        self.total += weight * share;
        if let Some(parts) = &mut self.parts {
            let (name, rule, span) = origin();
            parts.push(Part {
                name: name.into(),
                rule: Some(rule),
                span: Some(span),
                share,
                weight,
            });
        }
    }

    /// Adds what `feature` of a cue weighs.
    pub(crate) fn slot(&mut self, feature: Feature, weight: f32) {
        let share = halved(&mut self.slots, feature);
        self.add(feature, share, weight);
    }

    /// Adds what the features of the sentence weigh for `tag`.
    pub(crate) fn features(&mut self, tag: Tag, features: Features, lexicon: &Lexicon) {
        let mut left = features.0;
        if self.parts.is_none() {
            let weights = lexicon.weights(tag);
            while left != 0 {
                self.total += weights[left.trailing_zeros() as usize];
                left &= left - 1;
            }
            return;
        }
        for &feature in Feature::ALL {
            if features.has(feature) {
                self.add(feature, 1.0, lexicon.weight(tag, feature));
            }
        }
    }

    /// Adds `share` times the weight of a feature.
    pub(crate) fn add(&mut self, feature: Feature, share: f32, weight: f32) {
        self.total += weight * share;
        if let Some(parts) = &mut self.parts {
            parts.push(Part {
                name: format!("{feature:?}").into(),
                rule: None,
                span: None,
                share,
                weight,
            });
        }
    }
}

/// The share the next of its like has.
fn halved<T: Copy + PartialEq>(seen: &mut Vec<(T, f32)>, one: T) -> f32 {
    match seen.iter_mut().find(|(known, _)| *known == one) {
        Some((_, share)) => {
            *share /= 2.0;
            *share
        }
        None => {
            seen.push((one, 1.0));
            1.0
        }
    }
}

/// A set of features.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Features(pub(crate) u64);

impl Features {
    pub(crate) fn set(&mut self, feature: Feature, on: bool) {
        self.0 = self.0 & !(1 << feature as u32) | u64::from(on) << feature as u32;
    }

    pub(crate) fn has(self, feature: Feature) -> bool {
        self.0 & 1 << feature as u32 != 0
    }
}
