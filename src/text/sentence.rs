//! Sentences: where one ends within a block.
//!
//! A stop, question or exclamation mark ends a sentence unless what stands around it says otherwise:
//! an abbreviation by its class, an initial, a number, a small letter behind it, the attribution of a
//! quotation. Each decision looks at a bounded number of tokens.

use std::ops::Range;

use crate::lang::class::{
    ABBREVIATION, BE, COMPANY, CONJUNCTION, LATIN, MONTH, NUMBERED, SPEECH, STARTER, TITLE,
    UNIT_ABBREVIATION, WEEKDAY,
};
use crate::text::block::Layout;
use crate::text::word::{CAPITAL, Classes, DOTTED, Flags, HYPHEN, Kind, LINE, Token, UPPER};

/// How many tokens behind a quotation its attribution is looked for in.
const ATTRIBUTION: usize = 6;

/// Most tokens of a title behind the number of its section.
const LABELLED: usize = 12;

/// Most tokens of a dateline that ends with a stop.
const DATELINE: usize = 14;

/// How many tokens an open bracket may hold back the end of a sentence.
const BRACKET: usize = 60;

/// Appends the token ranges of the sentences of one block; together they are all of `tokens`.
pub(crate) fn split(
    text: &str,
    tokens: &[Token],
    layout: Layout,
    sentences: &mut Vec<Range<usize>>,
) {
    let splitter = Splitter { text, tokens };
    let mut start = if layout == Layout::Item {
        splitter.behind_marker()
    } else {
        0
    };
    let mut from = 0;
    let mut bracket = None;
    let mut at = start;
    while let Some(token) = tokens.get(at) {
        // Most tokens are plain words, which end nothing.
        if token.mark == '\0' && !token.has(DOTTED) {
            at += 1;
            continue;
        }
        match token.mark {
            '(' | '[' => bracket = Some(at),
            ')' | ']' => bracket = None,
            _ => {}
        }
        let held = bracket.is_some_and(|open| at - open < BRACKET);
        match splitter.end(at, start) {
            Some(end) if !held || splitter.closes_bracket(at, end) => {
                sentences.push(from..end);
                (from, start, bracket) = (end, end, None);
                at = end;
            }
            _ => at += 1,
        }
    }
    if from < tokens.len() {
        sentences.push(from..tokens.len());
    }
}

struct Splitter<'a> {
    text: &'a str,
    tokens: &'a [Token],
}

impl Splitter<'_> {
    fn classes(&self, at: usize) -> Classes {
        self.tokens.get(at).map_or(0, |token| token.classes)
    }

    fn has(&self, at: usize, flag: Flags) -> bool {
        self.tokens.get(at).is_some_and(|token| token.has(flag))
    }

    /// Index of the first token behind the mark or number of a list item.
    fn behind_marker(&self) -> usize {
        let spaced = |at: usize| self.tokens.get(at).is_some_and(|token| !token.is_glued());
        (1..=3.min(self.tokens.len()))
            .find(|at| spaced(*at))
            .unwrap_or(0)
    }

    fn closes_bracket(&self, at: usize, end: usize) -> bool {
        self.tokens[at..end]
            .iter()
            .any(|token| matches!(token.mark, ')' | ']'))
    }

    /// Index behind the sentence, when the token `at` ends one that begins at `start`.
    fn end(&self, at: usize, start: usize) -> Option<usize> {
        let token = &self.tokens[at];
        let initialism = token.has(DOTTED) && token.kind == Kind::Word;
        if !initialism && !matches!(token.mark, '.' | '!' | '?' | '…' | '。') {
            return None;
        }
        let mut end = at + 1;
        while self
            .tokens
            .get(end)
            .is_some_and(|next| next.is_glued() && matches!(next.mark, '.' | '!' | '?' | '…'))
        {
            end += 1;
        }
        let run = end - at;
        while self.is_closer(end) {
            end += 1;
        }
        end = self.behind_notes(end);
        let quoted = self.tokens[at + run..end]
            .iter()
            .any(|token| matches!(token.mark, '"' | '”' | '\''));
        if end >= self.tokens.len() {
            return Some(end);
        }
        let ends = if initialism {
            self.initialism_ends(end)
        } else if run > 1 {
            self.has(end, CAPITAL) || self.opens(end)
        } else if token.is('.') {
            self.stop_ends(at, end, start)
        } else {
            self.exclamation_ends(end) || token.is('?') && !quoted && self.opens_small(end)
        };
        (ends && !(quoted && self.is_attribution(end))).then_some(end)
    }

    /// Whether the token closes a quotation or bracket that the mark before it belongs into.
    fn is_closer(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        match token.mark {
            ')' | ']' | '”' => token.is_glued(),
            '"' | '\'' => {
                token.is_glued() && self.tokens.get(at + 1).is_none_or(|next| !next.is_glued())
            }
            _ => false,
        }
    }

    /// Index behind footnote marks ("[6]") that follow the end of a sentence.
    fn behind_notes(&self, at: usize) -> usize {
        let mut end = at;
        while let [open, number, close, ..] = &self.tokens[end..]
            && open.is('[')
            && number.kind == Kind::Number
            && close.is(']')
        {
            end += 3;
        }
        end
    }

    /// Whether a small word begins a sentence of careless writing.
    fn opens_small(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.kind == Kind::Word && !token.has(CAPITAL))
    }

    /// Whether the token may begin a sentence.
    fn opens(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        match token.kind {
            Kind::Word => token.has(CAPITAL),
            Kind::Number | Kind::Symbol | Kind::Address => true,
            Kind::Punct => !matches!(
                token.mark,
                ',' | ';' | ':' | ')' | ']' | '.' | '—' | '-' | '/' | '?' | '!'
            ),
        }
    }

    fn stop_ends(&self, at: usize, next: usize, start: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|before| *before >= start) else {
            return false;
        };
        let (last, following) = (&self.tokens[before], &self.tokens[next]);
        let behind_closer = next > at + 1;
        if following.is_glued() {
            let word = last.kind == Kind::Word
                && last.end - last.start > 1
                && !last.text(self.text).ends_with("www")
                || last.kind == Kind::Number && self.classes(next) & STARTER != 0
                || matches!(last.mark, ')' | ']' | '”')
                || behind_closer;
            let single = following.end - following.start == 1;
            // "<HSPG.V>": a letter that something else is glued to opens nothing.
            let stands_alone = |token: &Token| !token.is_glued();
            let glued = following.kind == Kind::Word
                && following.has(CAPITAL)
                && (!single
                    || self.classes(before) & ABBREVIATION == 0
                        && self.tokens.get(next + 1).is_none_or(stands_alone))
                && !self.is_initial(next);
            return word
                && glued
                && !following.has(UPPER)
                && self.classes(before) & (TITLE | LATIN | MONTH) == 0;
        }
        if !self.opens(next) {
            let word = last.kind == Kind::Word
                && last.end - last.start > 2
                && self.classes(before) & ABBREVIATION == 0;
            return word && !behind_closer && self.opens_small(next);
        }
        if last.kind == Kind::Number {
            // The number of a list item or a heading.
            return before > start
                && !self.is_label(start, before)
                && !(start == 0 && self.is_dateline(before));
        }
        if last.kind != Kind::Word {
            return true;
        }
        let classes = self.classes(before);
        let length = last.end - last.start;
        // "3A001.b. Needle coke": the letter of a provision.
        let behind_stop = before > start && self.tokens[before - 1].is('.');
        if length == 1 && !last.has(CAPITAL) && last.is_glued() && behind_stop {
            return false;
        }
        let number = following.kind == Kind::Number;
        let starter = self.is_starter(next);
        let joined = before > start && (last.is_glued() || last.has(HYPHEN));
        if length == 1 && last.has(CAPITAL) && (!joined || behind_stop) {
            // An initial, unless what follows begins sentences. The last letter of "K2O" is none.
            return (starter && following.has(CAPITAL) || self.is_opening_quote(next))
                && before > start;
        }
        if before == start && self.is_roman(last) {
            return false;
        }
        if classes & ABBREVIATION == 0 || last.has(LINE) && before == start {
            return true;
        }
        if classes & NUMBERED != 0 {
            let roman = following.has(UPPER) && !starter;
            return !number && !roman;
        }
        if classes & MONTH != 0 {
            return !number && (starter || following.kind != Kind::Word);
        }
        if classes & (TITLE | LATIN) != 0 {
            return false;
        }
        if classes & UNIT_ABBREVIATION != 0 {
            // "tel. +47", "4 sq. ft. Rents are quoted"
            let capital = following.has(CAPITAL) && !last.has(CAPITAL);
            return !number
                && following.kind != Kind::Symbol
                && (starter || capital || following.kind != Kind::Word);
        }
        if classes & COMPANY != 0 {
            return starter || following.kind != Kind::Word && !number && !following.is('(');
        }
        starter || following.kind != Kind::Word || following.has(CAPITAL) && !last.has(CAPITAL)
    }

    /// Whether the number `at` belongs to the label of a title or question that begins at `start`:
    /// "Sec. 2. Joint Schedule.", "Q2. Should".
    fn is_label(&self, start: usize, at: usize) -> bool {
        let first = &self.tokens[start];
        if first.kind != Kind::Word || !first.has(CAPITAL) {
            return false;
        }
        let numbered = self.classes(start) & NUMBERED != 0 && self.heads(at + 2);
        match at - start {
            1 => numbered || first.end - first.start == 1 && self.tokens[at].is_glued(),
            2 => numbered && self.tokens[start + 1].is('.'),
            _ => false,
        }
    }

    /// Whether a short title with a stop begins at token `at`; an article that is a sentence is none.
    fn heads(&self, at: usize) -> bool {
        let mut rest = self.tokens[at.min(self.tokens.len())..]
            .iter()
            .take(LABELLED);
        let small = |token: &&Token| {
            token.kind == Kind::Word && !token.has(CAPITAL) && token.end - token.start > 3
        };
        rest.find(|token| token.is('.') || small(token))
            .is_some_and(|token| token.is('.'))
    }

    /// Whether the block up to the number `at` is places and a day: "OSLO and BERGEN, 3 May 2024".
    fn is_dateline(&self, at: usize) -> bool {
        let head = &self.tokens[..=at];
        let plain = |(index, token): (usize, &Token)| match token.kind {
            Kind::Word => {
                token.has(HYPHEN)
                    || token.has(CAPITAL) && self.classes(index) & STARTER == 0
                    || self.classes(index) & CONJUNCTION != 0
            }
            Kind::Number => true,
            _ => matches!(token.mark, ',' | '—' | '-'),
        };
        let place = self.classes(0) & (MONTH | WEEKDAY) == 0 && head[0].kind == Kind::Word;
        place
            && head.len() <= DATELINE
            && head[1..].iter().any(|token| token.is(','))
            && (1..at).any(|index| self.classes(index) & MONTH != 0)
            && head.iter().enumerate().all(plain)
    }

    fn is_roman(&self, token: &Token) -> bool {
        let numeral = |letter: u8| matches!(letter, b'I' | b'V' | b'X');
        token.has(UPPER) && token.text(self.text).bytes().all(numeral)
    }

    fn is_opening_quote(&self, at: usize) -> bool {
        let glued = |token: &Token| token.is_glued();
        match self.tokens[at].mark {
            '“' => true,
            '\u{22}' => self.tokens.get(at + 1).is_some_and(glued),
            _ => false,
        }
    }

    /// Whether a letter with a stop of its own stands there, as in "Ph.D.".
    fn is_initial(&self, at: usize) -> bool {
        let stop = |token: &Token| token.is('.') && token.is_glued();
        self.tokens
            .get(at)
            .is_some_and(|token| token.end - token.start == 1)
            && self.tokens.get(at + 1).is_some_and(stop)
    }

    /// Whether a sentence often begins with the word; in "U.S. TO LEVY" capitals tell nothing.
    fn is_starter(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        self.classes(at) & STARTER != 0 && (!token.has(UPPER) || token.end - token.start == 1)
    }

    fn initialism_ends(&self, next: usize) -> bool {
        self.has(next, CAPITAL) && self.is_starter(next) || matches!(self.tokens[next].mark, '“')
    }

    fn exclamation_ends(&self, next: usize) -> bool {
        self.opens(next) && self.classes(next) & COMPANY == 0
    }

    /// Whether a quotation is followed by who said it.
    fn is_attribution(&self, at: usize) -> bool {
        for index in at..(at + ATTRIBUTION).min(self.tokens.len()) {
            let token = &self.tokens[index];
            if token.kind == Kind::Word && self.classes(index) & SPEECH != 0 {
                // Behind a full stop, one that opens the next quotation belongs to that.
                let next = self.tokens.get(index + 2);
                let opens_next = self.has(at, CAPITAL)
                    && self
                        .tokens
                        .get(index + 1)
                        .is_some_and(|token| token.is(','))
                    && next.is_some_and(|token| matches!(token.mark, '“' | '"'));
                // "The crew were told" says nothing of who spoke.
                let passive = index > at && self.classes(index - 1) & BE != 0;
                return (index > at || !token.has(CAPITAL)) && !opens_next && !passive;
            }
            if token.kind == Kind::Punct && !token.is(',') {
                return false;
            }
        }
        false
    }
}
