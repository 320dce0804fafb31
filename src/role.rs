//! Roles: which part of the announcement a sentence belongs to.
//!
//! Sentences come in order. A heading opens a section, which lasts until the next heading; within a
//! section the layout and the role cues of a sentence decide.

use crate::cue::automaton::Hit;
use crate::cue::{Job, Lexicon};
use crate::lang::Place;
use crate::lang::class::{MONTH, WEEKDAY};
use crate::text::block::Layout;
use crate::text::word::{CAPITAL, Kind, Token};
use crate::vocabulary::Role;

/// Assigns roles to the sentences of one text, in order.
#[derive(Debug)]
pub(crate) struct Roles {
    section: Role,
    /// Whether running text of the announcement has begun.
    begun: bool,
}

impl Default for Roles {
    fn default() -> Roles {
        Roles {
            section: Role::Body,
            begun: false,
        }
    }
}

/// Most words of a line that can be a heading or furniture.
const SHORT: usize = 14;

/// Most words of a title at the top.
const TITLE: usize = 45;

/// The role cues of a sentence.
#[derive(Clone, Copy, Debug, Default)]
struct Shown {
    section: Option<Role>,
    start: bool,
    legal: bool,
    furniture: bool,
}

impl Roles {
    /// The role of the next sentence.
    pub(crate) fn next(
        &mut self,
        text: &str,
        tokens: &[Token],
        hits: &[Hit],
        layout: Layout,
        lexicon: &Lexicon,
    ) -> Role {
        let words = tokens
            .iter()
            .filter(|token| matches!(token.kind, Kind::Word | Kind::Number))
            .count();
        let shown = shown(hits, lexicon);
        let line = matches!(layout, Layout::Heading | Layout::Row);
        if words == 0 || (line && is_furniture_line(text, tokens, words, lexicon)) {
            return Role::Furniture;
        }
        if layout == Layout::Heading
            && words <= SHORT
            && let Some(section) = shown.section
        {
            self.section = section;
            return if section == Role::Furniture {
                Role::Furniture
            } else {
                Role::Heading
            };
        }
        if shown.legal {
            if layout != Layout::Item {
                self.section = if self.section == Role::Furniture {
                    Role::Furniture
                } else {
                    Role::Legal
                };
            }
            return Role::Legal;
        }
        if shown.furniture || (shown.start && (line || words <= SHORT)) {
            return Role::Furniture;
        }
        if layout == Layout::Heading {
            return self.heading(words);
        }
        if layout == Layout::Item && !self.begun {
            return Role::Heading;
        }
        let address = tokens.iter().any(|token| token.kind == Kind::Address);
        match self.section {
            Role::Furniture if words > 2 * SHORT && !address => self.running(Role::Body),
            Role::Furniture => Role::Furniture,
            section => self.running(section),
        }
    }

    fn running(&mut self, role: Role) -> Role {
        self.begun = true;
        self.section = role;
        role
    }

    fn heading(&mut self, words: usize) -> Role {
        if !self.begun && words <= TITLE {
            return Role::Heading;
        }
        match self.section {
            Role::Furniture if words <= SHORT => Role::Furniture,
            Role::Legal if words > SHORT => Role::Legal,
            _ if words > SHORT => self.running(self.section),
            _ => {
                self.section = Role::Body;
                Role::Heading
            }
        }
    }
}

fn shown(hits: &[Hit], lexicon: &Lexicon) -> Shown {
    let mut shown = Shown::default();
    for hit in hits {
        let Job::Role { role, place } = lexicon.entry(hit).job else {
            continue;
        };
        match (place, role) {
            (Place::Section, _) if hit.first <= 1 && shown.section.is_none() => {
                shown.section = Some(role)
            }
            (Place::Start, _) if hit.first == 0 => shown.start = true,
            (Place::Anywhere, Role::Legal) => shown.legal = true,
            (Place::Anywhere, Role::Furniture) => shown.furniture = true,
            _ => {}
        }
    }
    shown
}

/// Whether a line by itself is an address, a telephone number, a date, a ticker or a row of signs.
fn is_furniture_line(text: &str, tokens: &[Token], words: usize, lexicon: &Lexicon) -> bool {
    if words > SHORT {
        return false;
    }
    let address = tokens.iter().any(|token| token.kind == Kind::Address);
    let digits = text
        .get(tokens[0].start..tokens[tokens.len() - 1].end)
        .map_or(0, |line| line.bytes().filter(u8::is_ascii_digit).count());
    let names = tokens
        .iter()
        .filter(|token| token.kind == Kind::Word && !token.has(CAPITAL))
        .count();
    let classes = |token: &Token| lexicon.vocabulary.classes(token.word);
    let dated = tokens
        .iter()
        .any(|token| classes(token) & (MONTH | WEEKDAY) != 0);
    let only_date = dated
        && tokens
            .iter()
            .all(|token| token.kind != Kind::Word || classes(token) & (MONTH | WEEKDAY) != 0);
    address || only_date || (digits >= 7 && names == 0 && !dated && words <= 8)
}
