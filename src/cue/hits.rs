//! [`Hits`]: what was found in a sentence, by the stage that uses it.

use crate::cue::Job;
use crate::cue::automaton::{Hit, Search};

/// The hits of one sentence by the stage that uses them, each in text order. One value is used for
/// all sentences of a text.
#[derive(Debug)]
pub(crate) struct Hits {
    pub tags: Vec<Hit>,
    pub triggers: Vec<Hit>,
    pub roles: Vec<Hit>,
    pub kinds: Vec<Hit>,
    pub(super) decoys: Vec<Hit>,
    /// All of them, as the automaton finds them.
    pub(super) all: Vec<Hit>,
    pub(super) search: Search,
}

/// Hits of a sentence that there is room for from the beginning.
const ROOM: usize = 64;

impl Default for Hits {
    fn default() -> Hits {
        let room = || Vec::with_capacity(ROOM);
        Hits {
            tags: room(),
            triggers: room(),
            roles: Vec::new(),
            kinds: room(),
            decoys: Vec::new(),
            all: room(),
            search: Search::default(),
        }
    }
}

impl Hits {
    /// Number of hits, those of decoys aside.
    pub(crate) fn len(&self) -> usize {
        self.tags.len() + self.triggers.len() + self.roles.len() + self.kinds.len()
    }

    pub(super) fn clear(&mut self) {
        for list in [
            &mut self.tags,
            &mut self.triggers,
            &mut self.roles,
            &mut self.kinds,
            &mut self.decoys,
            &mut self.all,
        ] {
            list.clear();
        }
    }
}

/// The stage that uses the hits of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum User {
    Tags,
    Triggers,
    Roles,
    Kinds,
    Decoys,
}

impl From<Job> for User {
    fn from(job: Job) -> User {
        match job {
            Job::Tag { .. } => User::Tags,
            Job::Trigger { .. } => User::Triggers,
            Job::Role { .. } => User::Roles,
            Job::Kind { .. } => User::Kinds,
            Job::Decoy { .. } => User::Decoys,
        }
    }
}
