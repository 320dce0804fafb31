//! Roles: which part of the announcement a sentence belongs to.
//!
//! Sentences come in order. A heading opens a section, which lasts until the next heading; within a
//! section the layout and the role cues of a sentence decide.

use once_cell::sync::Lazy;
use regex::Regex;

use crate::cue::automaton::Hit;
use crate::cue::{Job, Lexicon};
use crate::lang::Place;
use crate::lang::class::{MONTH, SPEECH, WEEKDAY};
use crate::text::block::{Block, Layout};
use crate::text::word::{CAPITAL, Kind, Token};
use crate::vocabulary::Role;

/// Assigns roles to the sentences of one text, in order.
#[derive(Debug)]
pub(crate) struct Roles {
    section: Role,
    /// Whether running text of the announcement has begun.
    begun: bool,
    /// Sentences of running text since the beginning.
    ran: usize,
    /// Sentences of furniture in a row.
    chrome: usize,
    /// The section is page chrome, no contacts.
    page: bool,
    /// Furniture has stood behind the announcement: what still runs on is a standing description.
    tail: bool,
    /// Whether the block the last sentence stood in is legal.
    notice: bool,
    /// Where the first paragraph begins.
    prose: usize,
    /// Where the last block ends that is no line by itself; lines behind it head nothing.
    last: usize,
}

/// Fewest digits of a telephone number. Only a short line that has as many is searched for one.
const TELEPHONE_DIGITS: usize = 7;

/// A telephone number: groups of digits with spaces, dots or hyphens between (ITU-T E.123), the
/// prefixes in brackets or behind a plus.
static TELEPHONE: Lazy<Regex> = Lazy::new(|| {
    pattern(
        r"(?-u)(?:\+\d{1,3}|\(\+?\d{1,4}\)|\b\d{1,5})[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,5}(?:[ .-]\d{2,5})+\b",
    )
});

/// A telephone number with the prefix of its country.
static INTERNATIONAL: Lazy<Regex> =
    Lazy::new(|| pattern(r"(?-u)\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,5}(?:[ .-]?\d{2,5})+\b"));

fn pattern(source: &str) -> Regex {
    Regex::new(source)
        .unwrap_or_else(|error| unreachable!("the pattern {source:?} is invalid: {error}"))
}

/// Most words of a line that can be a heading or furniture.
const SHORT: usize = 14;

/// Fewest sentences of an announcement that furniture can stand behind.
const ANNOUNCEMENT: usize = 4;

/// More words than a title that ends with a colon has.
const LEAD_IN: usize = 5;

/// Most words of a section heading that ends with a stop.
const NAME: usize = 8;

/// How many words of a name may stand before what it is.
const NEAR: u32 = 6;

/// Most words of a title at the top.
const TITLE: usize = 45;

/// The role cues of a sentence.
#[derive(Clone, Copy, Debug, Default)]
struct Shown {
    section: Option<Role>,
    /// The sentence begins with the name of a section and a colon.
    label: Option<Role>,
    start: bool,
    legal: bool,
    notice: bool,
    furniture: bool,
    line: bool,
    closing: bool,
    page: bool,
}

impl Roles {
    /// Roles of the text with these blocks.
    pub(crate) fn new(blocks: &[Block]) -> Roles {
        let prose = blocks
            .iter()
            .find(|block| block.layout == Layout::Paragraph);
        let last = blocks.iter().rfind(|block| block.layout != Layout::Heading);
        Roles {
            section: Role::Body,
            begun: false,
            ran: 0,
            chrome: 0,
            page: false,
            tail: false,
            notice: false,
            prose: prose.map_or(0, |block| block.span.start),
            last: last.map_or(usize::MAX, |block| block.span.end),
        }
    }

    /// The role of the next sentence; `first` says that it begins a block.
    pub(crate) fn next(
        &mut self,
        text: &str,
        tokens: &[Token],
        hits: &[Hit],
        layout: Layout,
        first: bool,
        lexicon: &Lexicon,
    ) -> Role {
        let role = self.decide(text, tokens, hits, layout, first, lexicon);
        match role {
            Role::Furniture => {
                self.chrome += 1;
                self.tail |= self.ran >= ANNOUNCEMENT && self.chrome > 1;
                return role;
            }
            Role::Heading => self.tail = false,
            Role::Body if self.tail && layout == Layout::Paragraph => {
                self.section = Role::About;
                self.chrome = 0;
                return Role::About;
            }
            Role::Body => self.ran += 1,
            _ => {}
        }
        self.chrome = 0;
        role
    }

    fn decide(
        &mut self,
        text: &str,
        tokens: &[Token],
        hits: &[Hit],
        layout: Layout,
        first: bool,
        lexicon: &Lexicon,
    ) -> Role {
        if first {
            self.notice = false;
        }
        let words = tokens
            .iter()
            .filter(|token| matches!(token.kind, Kind::Word | Kind::Number))
            .count();
        let stop = tokens[tokens.len() - 1].is('.');
        let trailing = self.begun && tokens[0].start >= self.last;
        let address = tokens.iter().any(|token| token.kind == Kind::Address);
        let shown = shown(tokens, hits, lexicon);
        let line = matches!(layout, Layout::Heading | Layout::Row);
        if tokens[0].is('©') {
            return Role::Legal;
        }
        let listed = !self.begun && shown.section.is_none() && words <= NAME && is_listing(tokens);
        let title = !self.begun && is_title(tokens) && !has_mark(tokens, &['@', '|', '/']);
        let header =
            self.begun && !trailing && self.section == Role::Body && has_mark(tokens, &['|']);
        let chrome = line && is_furniture_line(text, tokens, words, layout, lexicon);
        if words == 0 || listed || tokens[0].is('<') || chrome && !title && !header {
            return Role::Furniture;
        }
        if first
            && let Some(section) = shown.section
            && (layout == Layout::Heading && words <= SHORT || words <= NAME)
        {
            self.section = section;
            self.page = shown.page;
            self.begun |= section == Role::Body;
            return if section == Role::Furniture {
                Role::Furniture
            } else {
                Role::Heading
            };
        }
        if first && let Some(section) = shown.label {
            self.section = section;
            return section;
        }
        if shown.legal || shown.notice || self.notice && !shown.furniture {
            self.notice = layout != Layout::Item;
            if shown.notice {
                self.section = Role::Legal;
            }
            return Role::Legal;
        }
        if shown.furniture
            || shown.start && (line || words <= NAME || address)
            || shown.line && first && !stop && (line || words <= NAME)
        {
            return Role::Furniture;
        }
        if shown.closing && first && self.begun && tokens[0].start > text.len() / 2 {
            return self.running(Role::About);
        }
        if layout == Layout::Heading {
            if header {
                return self.running(Role::Body);
            }
            if trailing && words <= SHORT {
                return Role::Furniture;
            }
            return if leads_in(tokens, lexicon) {
                self.running(self.section)
            } else {
                self.heading(words)
            };
        }
        let bullet = layout == Layout::Item && tokens[0].kind == Kind::Punct;
        let above = bullet && tokens[0].start > 0 && tokens[0].start < self.prose;
        if !self.begun && (layout == Layout::Item && !stop || above || is_title(tokens)) {
            return Role::Heading;
        }
        if first && words == 2 && tokens[0].has(CAPITAL) && tokens[1].kind == Kind::Number {
            return Role::Heading;
        }
        match self.section {
            Role::Furniture if words > SHORT && stop && !address => {
                self.running(if self.begun && !self.page {
                    Role::About
                } else {
                    Role::Body
                })
            }
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

fn shown(tokens: &[Token], hits: &[Hit], lexicon: &Lexicon) -> Shown {
    let first = tokens
        .iter()
        .position(|token| token.kind == Kind::Word)
        .unwrap_or(0) as u32;
    let mut shown = Shown::default();
    for hit in hits {
        let Job::Role { role, place } = lexicon.entry(hit).job else {
            continue;
        };
        match (place, role) {
            (Place::Section | Place::Chrome, _) if hit.first <= first + 1 => {
                let named = matches!(role, Role::About | Role::Legal);
                if hit.first == first
                    && named
                    && tokens
                        .get(hit.last as usize + 1)
                        .is_some_and(|next| next.is(':'))
                {
                    shown.label = Some(role);
                }
                if shown.section.is_none()
                    && (named || (hit.last - hit.first + 1) as usize * 2 >= tokens.len())
                {
                    shown.section = Some(role);
                    shown.page = place == Place::Chrome;
                }
            }
            (Place::Line, _) if hit.first == first => shown.line = true,
            (Place::Closing, _) if hit.first <= first + NEAR => shown.closing = true,
            (Place::Start, _) if hit.first == first => shown.start = true,
            (Place::Notice, _) => shown.notice = true,
            (Place::Anywhere, Role::Legal) => shown.legal = true,
            (Place::Anywhere, Role::Furniture) => shown.furniture = true,
            _ => {}
        }
    }
    shown
}

fn has_mark(tokens: &[Token], marks: &[char]) -> bool {
    tokens.iter().any(|token| marks.contains(&token.mark))
}

/// Whether a line by itself is an address, a telephone number, a date, a ticker or a row of signs.
fn is_furniture_line(
    text: &str,
    tokens: &[Token],
    words: usize,
    layout: Layout,
    lexicon: &Lexicon,
) -> bool {
    if words > SHORT {
        return false;
    }
    let line = text
        .get(tokens[0].start..tokens[tokens.len() - 1].end)
        .unwrap_or("");
    let address = tokens.iter().any(|token| token.kind == Kind::Address)
        || line.contains("www.")
        || line.contains('@');
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
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
    let bars = tokens.iter().filter(|token| token.is('|')).count();
    if layout == Layout::Row {
        return address || digits >= TELEPHONE_DIGITS && INTERNATIONAL.is_match(line);
    }
    let telephone = digits >= TELEPHONE_DIGITS && names <= 1 && !dated && TELEPHONE.is_match(line);
    address || only_date || bars > 0 || telephone
}

/// Whether a line is a name and where it is listed: "Orlan Metals PLC (AIM: ORM)".
fn is_listing(tokens: &[Token]) -> bool {
    let colon = tokens.iter().position(|token| token.is(':'));
    let open = tokens.iter().position(|token| token.is('('));
    let last = tokens.len() - 1;
    tokens[last].is(')')
        && open
            .zip(colon)
            .is_some_and(|(open, colon)| open < colon && open > 0)
}

/// Whether a line introduces what follows, as "The order provides:" does, and is no title.
fn leads_in(tokens: &[Token], lexicon: &Lexicon) -> bool {
    let speech = |token: &Token| lexicon.vocabulary.classes(token.word) & SPEECH != 0;
    if tokens.len() > 2 && tokens[tokens.len() - 1].is(':') && speech(&tokens[tokens.len() - 2]) {
        return true;
    }
    let words = || tokens.iter().filter(|token| token.kind == Kind::Word);
    let small = words().filter(|token| !token.has(CAPITAL)).count();
    tokens[tokens.len() - 1].is(':')
        && (small * 2 > tokens.len() || words().count() > LEAD_IN && !is_title(tokens))
}

/// Whether nearly every longer word begins with a capital.
fn is_title(tokens: &[Token]) -> bool {
    let long = tokens
        .iter()
        .filter(|token| token.kind == Kind::Word && token.end - token.start > 3);
    let (all, capital) = long.fold((0, 0), |(all, capital), token| {
        (all + 1, capital + usize::from(token.has(CAPITAL)))
    });
    (3..=TITLE).contains(&all) && capital * 10 >= all * 8
}
