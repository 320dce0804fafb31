//! Roles: which part of the announcement a sentence belongs to.
//!
//! Sentences come in order. A heading opens a section, which lasts until the next heading; within a
//! section the layout and the role cues of a sentence decide.

mod form;
mod shown;

use crate::cue::Lexicon;
use crate::cue::automaton::Hit;
use crate::lang::class::{AUXILIARY, MODAL, MONTH, NUMBERED, SPEECH, WEEKDAY};
use crate::role::shown::Shown;
use crate::text::block::{Block, Layout};
use crate::text::outline::Outline;
use crate::text::word::{ADDRESS, BAR, CAPITAL, Kind, SIGN, Token};
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
    /// The section before a block that belongs to another without a title.
    block: Option<Role>,
    /// Whether the last sentence was the heading of a section, or a row below one.
    rows: bool,
    /// Where the first paragraph begins.
    prose: usize,
    /// Where items begin that stand between paragraphs, in order: numbered headings.
    apart: Vec<usize>,
    /// Where the last block ends that is no line by itself; lines behind it head nothing.
    last: usize,
}

/// Most words of a line that can be a heading or furniture.
const SHORT: usize = 14;

/// Fewest sentences of an announcement that furniture can stand behind.
const ANNOUNCEMENT: usize = 4;

/// More words than a title that ends with a colon has.
const LEAD_IN: usize = 5;

/// Most words of a section heading that ends with a stop.
const NAME: usize = 8;

/// The part of the text that leads, in which a phrase that notices use alone shows none.
const LEAD: usize = 5;

/// The part of the text before a paragraph that opens as profiles do, and before a notice inside one.
const LATE: f32 = 0.75;

/// Most words of the name of somebody who signs.
const NAMES: usize = 4;

/// Most words of a label with what it labels.
const KEYED: usize = 24;

/// Most words of a title at the top.
const TITLE: usize = 45;

/// What the stages before found in one sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scene<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    pub outline: &'a Outline,
    /// The role cues.
    pub hits: &'a [Hit],
    pub layout: Layout,
    /// Whether it begins a block.
    pub first: bool,
    /// Whether it ends a block.
    pub last: bool,
    pub lexicon: &'a Lexicon,
}

impl Roles {
    /// Roles of the text with these blocks.
    pub(crate) fn new(blocks: &[Block]) -> Roles {
        let prose = blocks
            .iter()
            .find(|block| block.layout == Layout::Paragraph);
        let last = blocks.iter().rfind(|block| block.layout != Layout::Heading);
        let item = |at: usize| {
            blocks
                .get(at)
                .is_some_and(|block| block.layout == Layout::Item)
        };
        let apart = (1..blocks.len())
            .filter(|&at| item(at) && !item(at - 1))
            .filter(|&at| {
                blocks
                    .get(at + 1)
                    .is_some_and(|next| next.layout == Layout::Paragraph)
            })
            .map(|at| blocks[at].span.start);
        Roles {
            apart: apart.collect(),
            section: Role::Body,
            begun: false,
            ran: 0,
            chrome: 0,
            page: false,
            tail: false,
            notice: false,
            block: None,
            rows: false,
            prose: prose.map_or(0, |block| block.span.start),
            last: last.map_or(usize::MAX, |block| block.span.end),
        }
    }

    /// The role of the next sentence.
    pub(crate) fn next(&mut self, scene: &Scene<'_>) -> Role {
        let layout = scene.layout;
        let role = self.decide(scene);
        self.rows = self.begun && (role == Role::Heading || self.rows && layout == Layout::Heading);
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

    fn decide(&mut self, scene: &Scene<'_>) -> Role {
        let &Scene {
            text,
            tokens,
            outline,
            layout,
            first,
            last,
            ..
        } = scene;
        if first {
            self.notice = false;
            // A profile or a notice without a title ends with its paragraph.
            self.section = self.block.take().unwrap_or(self.section);
        }
        let closing = tokens[0].start as f32 > text.len() as f32 * LATE;
        let words = outline.words + outline.numbers;
        let stop = tokens[tokens.len() - 1].is('.');
        let top = tokens[0].start == 0 && layout == Layout::Row && !stop;
        if top && words > 3 {
            return Role::Heading;
        }
        let trailing = self.begun && tokens[0].start >= self.last;
        let address = outline.has(ADDRESS);
        let shown = Shown::in_sentence(scene);
        let line = matches!(layout, Layout::Heading | Layout::Row);
        if tokens.iter().take(2).any(|token| token.is('©')) {
            self.notice = true;
            return Role::Legal;
        }
        let listed = !self.begun && shown.section.is_none() && words <= NAME && is_listing(tokens);
        let title = !self.begun && is_title(outline) && !outline.has(SIGN);
        let header = self.begun && !trailing && self.section == Role::Body && outline.has(BAR);
        let chrome = line && is_furniture_line(scene, words);
        let dated = line
            && tokens[0].start > 0
            && (form::is_day(tokens) || !self.begun && form::is_reference(tokens));
        let aside = form::is_aside(tokens, words) && !shown.legal;
        if words == 0
            || listed
            || dated
            || aside
            || tokens[0].is('<')
            || chrome && !title && !header && !shown.legal
        {
            return Role::Furniture;
        }
        if first && let Some(section) = shown.label {
            self.section = section;
            return section;
        }
        if first
            && let Some(section) = shown.section
            && (layout == Layout::Heading && words <= SHORT || words <= NAME)
        {
            self.section = section;
            self.page = shown.page;
            self.begun |= section == Role::Body;
            return if section == Role::Furniture && !shown.title {
                Role::Furniture
            } else {
                Role::Heading
            };
        }
        if first
            && let Some(role) = shown.key
            && words <= if role == Role::Heading { TITLE } else { KEYED }
        {
            return role;
        }
        if first && last && words <= SHORT && form::is_question(tokens) {
            return self.heading(words);
        }
        if shown.body && self.section != Role::Legal {
            return self.running(Role::Body);
        }
        let late = self.section == Role::Legal || tokens[0].start > text.len() / LEAD;
        let hinted = shown.hints > usize::from(!late);
        // What an announcement says of its subject in the words of notices.
        let inside = !(first || closing || self.notice)
            && layout == Layout::Paragraph
            && self.section == Role::Body;
        let noticed = shown.legal || hinted || self.notice && !shown.furniture;
        if noticed && !inside {
            self.notice = layout != Layout::Item && (shown.legal || self.notice);
            return Role::Legal;
        }
        let name = || closing && words <= NAMES && form::is_name(tokens);
        let signed = layout == Layout::Heading
            && late
            && self.begun
            && (form::is_signature(tokens)
                || self.chrome > 0 && (form::is_office(tokens) || name()));
        if shown.furniture
            || signed
            || shown.reference && address
            || shown.start && (line || words <= NAME || address)
            || shown.line && first && !stop && (line || words <= NAME)
        {
            // "For further information, please contact:" has the names below it.
            if line && tokens[tokens.len() - 1].is(':') {
                self.section = Role::Furniture;
                self.page = false;
            }
            return Role::Furniture;
        }
        if (shown.closing || shown.acting) && first && self.begun && closing {
            self.block = Some(self.section);
            return self.running(Role::About);
        }
        if layout == Layout::Heading {
            // Below a heading, what says more than a heading does is a row of the section.
            let row = self.rows
                && (outline.numbers > 0
                    || words > NAME
                    || tokens.iter().any(|token| token.is(':')));
            if header
                || self.begun && (row || form::is_clock(tokens) || form::is_row(tokens, words))
            {
                return self.running(Role::Body);
            }
            if trailing && words <= SHORT {
                return Role::Furniture;
            }
            return if leads_in(tokens, outline) {
                self.running(self.section)
            } else {
                self.heading(words)
            };
        }
        let bullet = layout == Layout::Item && tokens[0].kind == Kind::Punct;
        let above = bullet && tokens[0].start > 0 && tokens[0].start < self.prose;
        let prose = layout == Layout::Paragraph && stop && words > SHORT;
        if !self.begun && (layout == Layout::Item && !stop || above || is_title(outline) && !prose)
        {
            return Role::Heading;
        }
        let numbered = tokens[0].classes & NUMBERED != 0
            && words <= NAME
            && tokens[1..]
                .iter()
                .take(2)
                .any(|token| token.kind == Kind::Number);
        let article = words == 2 && tokens[0].has(CAPITAL) && tokens[1].kind == Kind::Number;
        let apart = tokens[0].kind == Kind::Number
            && !stop
            && words <= SHORT
            && self.apart.binary_search(&tokens[0].start).is_ok();
        if first && (article || numbered && tokens[0].has(CAPITAL) || apart) {
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

/// Whether a line by itself is an address, a telephone number, a date, a ticker or a row of signs.
fn is_furniture_line(scene: &Scene<'_>, words: usize) -> bool {
    let &Scene {
        text,
        tokens,
        outline,
        layout,
        ..
    } = scene;
    if words > SHORT {
        return false;
    }
    let line = text
        .get(tokens[0].start..tokens[tokens.len() - 1].end)
        .unwrap_or("");
    let address = outline.has(ADDRESS) || line.contains("www.") || line.contains('@');
    let names = outline.small();
    let dated = outline.classes & (MONTH | WEEKDAY) != 0;
    let only_date = dated
        && tokens
            .iter()
            .all(|token| token.kind != Kind::Word || token.classes & (MONTH | WEEKDAY) != 0);
    if layout == Layout::Row {
        return address || form::has_telephone(line, true);
    }
    let telephone = names <= 1 && !dated && form::has_telephone(line, false);
    address || only_date || outline.has(BAR) && !form::has_kicker(tokens) || telephone
}

/// Whether a line is a name and where it is listed: "Orlan Metals PLC (AIM: ORM)".
fn is_listing(tokens: &[Token]) -> bool {
    let place = |mark: char| tokens.iter().position(|token| token.is(mark));
    tokens[tokens.len() - 1].is(')')
        && place('(')
            .zip(place(':'))
            .is_some_and(|(open, colon)| open < colon && open > 0)
}

/// Whether a line introduces what follows, as "The order provides:" does, and is no title.
fn leads_in(tokens: &[Token], outline: &Outline) -> bool {
    let last = tokens.len() - 1;
    if !tokens[last].is(':') {
        return false;
    }
    tokens.len() > 2 && tokens[last - 1].classes & (SPEECH | MODAL | AUXILIARY) != 0
        || outline.small() * 2 > tokens.len()
        || outline.words > LEAD_IN && !is_title(outline)
}

/// Whether nearly every longer word begins with a capital.
fn is_title(outline: &Outline) -> bool {
    (3..=TITLE).contains(&outline.long) && outline.long_capitals * 10 >= outline.long * 8
}
