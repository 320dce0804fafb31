//! [`Hits`]: what was found in some sentences, by the stage that uses it.

use crate::cue::Job;
use crate::cue::automaton::{Hit, Search, Sink};
use crate::vocabulary::Tag;

/// The hits of some sentences by the stage that uses them, each in text order. One value is used for
/// all sentences of a text.
#[derive(Debug)]
pub(crate) struct Hits {
    /// By user.
    pub(super) lists: [Vec<Hit>; USERS],
    pub(super) search: Search,
}

/// Where the hits of one sentence are, by user.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(super) from: [u32; USERS],
    pub(super) to: [u32; USERS],
}

/// The hits of one sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HitsOf<'h> {
    hits: &'h Hits,
    place: Place,
}

/// Tokens for each hit of the users that have any, in most texts: room is made by that.
const TOKENS: [(User, usize); 6] = [
    (User::Directives, 32),
    (User::Capabilities, 6),
    (User::Framing, 16),
    (User::Triggers, 12),
    (User::Roles, 32),
    (User::Kinds, 4),
];

impl Hits {
    /// None yet, with room for those of so many tokens.
    pub(crate) fn new(tokens: usize) -> Hits {
        let mut lists: [Vec<Hit>; USERS] = std::array::from_fn(|_| Vec::new());
        for (user, each) in TOKENS {
            lists[user as usize].reserve_exact(tokens / each);
        }
        Hits {
            lists,
            search: Search::default(),
        }
    }

    /// The hits at a place.
    pub(crate) fn of(&self, place: Place) -> HitsOf<'_> {
        HitsOf { hits: self, place }
    }

    pub(crate) fn clear(&mut self) {
        for list in &mut self.lists {
            list.clear();
        }
    }

    /// Number of hits, by user.
    pub(super) fn counts(&self) -> [u32; USERS] {
        std::array::from_fn(|user| self.lists[user].len() as u32)
    }
}

impl Place {
    /// Number of hits, those of decoys aside.
    pub(crate) fn len(&self) -> usize {
        let counts = self.from.iter().zip(&self.to);
        counts.map(|(from, to)| (to - from) as usize).sum()
    }
}

impl<'h> HitsOf<'h> {
    /// The cues of a tag.
    pub(crate) fn tag(self, tag: Tag) -> &'h [Hit] {
        self.list(User::of(tag))
    }

    /// The triggers of the assertion stage.
    pub(crate) fn triggers(self) -> &'h [Hit] {
        self.list(User::Triggers)
    }

    /// The cues of the roles.
    pub(crate) fn roles(self) -> &'h [Hit] {
        self.list(User::Roles)
    }

    /// The phrases of the kinds.
    pub(crate) fn kinds(self) -> &'h [Hit] {
        self.list(User::Kinds)
    }

    fn list(self, user: User) -> &'h [Hit] {
        let user = user as usize;
        let place = self.place.from[user] as usize..self.place.to[user] as usize;
        self.hits.lists[user].get(place).unwrap_or(&[])
    }
}

/// Puts hits into the lists of their users.
pub(super) struct Sorter<'h> {
    pub lists: &'h mut [Vec<Hit>; USERS],
    /// How many are of sentences before.
    pub from: [u32; USERS],
    /// By pattern.
    pub users: &'h [User],
}

impl Sink for Sorter<'_> {
    #[inline]
    fn list(&mut self, pattern: u32) -> (&mut Vec<Hit>, usize) {
        let user = self.users[pattern as usize] as usize;
        (&mut self.lists[user], self.from[user] as usize)
    }
}

/// The stage that uses the hits of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum User {
    Directives,
    Capabilities,
    Figures,
    Framing,
    Triggers,
    Roles,
    Kinds,
    Decoys,
}

/// Number of users.
pub(super) const USERS: usize = User::Decoys as usize + 1;

impl User {
    fn of(tag: Tag) -> User {
        match tag {
            Tag::Directive => User::Directives,
            Tag::Capability => User::Capabilities,
            Tag::Figure => User::Figures,
            Tag::Framing => User::Framing,
        }
    }
}

impl From<Job> for User {
    fn from(job: Job) -> User {
        match job {
            Job::Tag { tag, .. } => User::of(tag),
            Job::Trigger { .. } => User::Triggers,
            Job::Role { .. } => User::Roles,
            Job::Kind { .. } => User::Kinds,
            Job::Decoy { .. } => User::Decoys,
        }
    }
}
