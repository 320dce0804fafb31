//! The decision: a sum over the cues of a tag and the structure of the sentence.
//!
//! Every part of the sum is data of the pack: the weight of a cue's group and the weight of a
//! [`Feature`]. A second cue of the same group adds half of its weight, a third a quarter, so that a
//! list of like words does not decide alone.

use crate::lang::{Feature, Pack};
use crate::vocabulary::Tag;

/// The sum a tag needs.
pub(crate) const NEEDED: f32 = 1.0;

/// The cues of one tag in a sentence, added up by group.
#[derive(Debug, Default)]
pub(crate) struct Sum {
    total: f32,
    /// Groups seen with the share their next cue adds.
    groups: Vec<(&'static str, f32)>,
    /// The same of the ways verbs stand.
    slots: Vec<(Feature, f32)>,
}

impl Sum {
    pub(crate) fn clear(&mut self) {
        self.total = 0.0;
        self.groups.clear();
        self.slots.clear();
    }

    /// Adds a cue of `group`.
    pub(crate) fn cue(&mut self, group: &'static str, weight: f32) {
        match self.groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, share)) => {
                self.total += weight * *share;
                *share /= 2.0;
            }
            None => {
                self.total += weight;
                self.groups.push((group, 0.5));
            }
        }
    }

    /// Adds what the way weighs in which the verb of a cue stands.
    pub(crate) fn slot(&mut self, slot: Feature, weight: f32) {
        match self.slots.iter_mut().find(|(known, _)| *known == slot) {
            Some((_, share)) => {
                self.total += weight * *share;
                *share /= 2.0;
            }
            None => {
                self.total += weight;
                self.slots.push((slot, 0.5));
            }
        }
    }

    /// Adds what `features` weigh for `tag`, and decides.
    pub(crate) fn decides(&self, tag: Tag, features: Features, pack: &Pack) -> bool {
        let structure: f32 = weights(tag, pack)
            .filter(|(feature, _)| features.has(*feature))
            .map(|(_, weight)| weight)
            .sum();
        self.total + structure >= NEEDED
    }
}

fn weights(tag: Tag, pack: &Pack) -> impl Iterator<Item = &'static (Feature, f32)> {
    pack.weights
        .iter()
        .filter(move |(of, _)| *of == tag)
        .flat_map(|(_, weights)| *weights)
}

/// What `feature` weighs for `tag`.
pub(crate) fn weigh(tag: Tag, feature: Feature, pack: &Pack) -> f32 {
    weights(tag, pack)
        .find(|(known, _)| *known == feature)
        .map_or(0.0, |(_, weight)| *weight)
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
