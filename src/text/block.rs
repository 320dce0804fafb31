//! Blocks: runs of the text with one layout.
//!
//! A text is looked at line by line. Lines of one paragraph that were wrapped at a width are joined
//! again: where a line ends only because the first word of the next one would not have fitted. List
//! items, table rows and lines that stand for themselves are blocks of their own. What is decided
//! depends on the lines between two blank ones alone.

use crate::lang::Pack;
use crate::lang::class::{MONTH, STARTER};
use crate::span::Span;
use crate::text::repair::WRAP;
use crate::text::word::Vocabulary;

/// How a block is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A short line or two without a stop: title of the text or of a section, or a line of furniture.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table, or of keys and values.
    Row,
}

/// A run of text with one layout; sentences never cross its ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block {
    pub span: Span,
    pub layout: Layout,
}

/// A visible line, without the white space around it.
#[derive(Clone, Copy, Debug)]
struct Line {
    span: Span,
    /// Number of characters behind the last place it was wrapped at.
    width: usize,
    item: bool,
    row: bool,
    indent: usize,
}

/// Narrowest width at which text is taken to be wrapped.
const NARROW: usize = 45;

/// Longest title, in characters.
const TITLE: usize = 260;

/// The blocks of `text`, in order; every visible character lies in one.
pub(crate) fn blocks(text: &str, pack: &Pack, vocabulary: &Vocabulary) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut group: Vec<Line> = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let rest = &text.as_bytes()[start..];
        let end = rest
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .map_or(rest.len(), |end| end + 1);
        let piece = &text[start..start + end];
        let line = piece.trim();
        if line.is_empty() {
            // The second half of a line end of two characters ends no paragraph.
            if !(piece == "\n" && text[..start].ends_with('\r')) {
                close(text, &mut group, &mut blocks);
            }
        } else {
            let indent = piece.len() - piece.trim_start().len();
            let from = start + indent;
            group.push(Line {
                span: Span::new(from, from + line.len()),
                width: width(line),
                item: is_item(line),
                row: line.len() <= ROW && is_row(line),
                indent,
            });
        }
        start += piece.len();
    }
    close(text, &mut group, &mut blocks);
    join_datelines(text, vocabulary, &mut blocks);
    split_run_in(text, pack, vocabulary, blocks)
}

/// Number of characters behind the last place a line was wrapped at.
fn width(line: &str) -> usize {
    let last = line.rsplit(WRAP).next().unwrap_or(line);
    last.len() - last.bytes().filter(|byte| byte & 0xC0 == 0x80).count()
}

/// Longest dateline on a line of its own, in bytes.
const DATELINE: usize = 90;

/// Joins a dateline that stands on a line of its own to the paragraph below.
fn join_datelines(text: &str, vocabulary: &Vocabulary, blocks: &mut Vec<Block>) {
    blocks.dedup_by(|block, above| {
        let joined = block.layout == Layout::Paragraph
            && above.layout == Layout::Heading
            && is_dateline(&text[above.span], vocabulary);
        if joined {
            above.span.end = block.span.end;
            above.layout = Layout::Paragraph;
        }
        joined
    });
}

/// Whether a line names a place and a day, and nothing else.
fn is_dateline(line: &str, vocabulary: &Vocabulary) -> bool {
    let words = || {
        line.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let month = |word: &str| vocabulary.classes(vocabulary.get(word)) & MONTH != 0;
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    // A title that ends with a day has words that are no names; a careless place has one.
    let small = |word: &&str| {
        word.len() > 3 && !month(word) && word.starts_with(|c: char| c.is_lowercase())
    };
    line.len() <= DATELINE
        && line.contains(',') | line.contains(' ')
        && words().filter(small).count() <= 1
        && !line.contains(['|', '·', ':', '@'])
        && words().any(month)
        && words().any(number)
        && words().any(|word| !month(word) && !number(word))
        && words()
            .next_back()
            .is_some_and(|word| month(word) || number(word))
}

/// Splits headings from the text they are glued to: "About OrlanOrlan is ...".
fn split_run_in(
    text: &str,
    pack: &Pack,
    vocabulary: &Vocabulary,
    blocks: Vec<Block>,
) -> Vec<Block> {
    let mut split = Vec::with_capacity(blocks.len());
    for block in blocks {
        let prose = matches!(block.layout, Layout::Heading | Layout::Paragraph);
        match run_in(&text[block.span], block.layout, pack, vocabulary).filter(|_| prose) {
            Some(at) => {
                let at = block.span.start + at;
                split.push(Block {
                    span: Span::new(block.span.start, at),
                    layout: Layout::Heading,
                });
                split.push(Block {
                    span: Span::new(at, block.span.end),
                    layout: block.layout,
                });
            }
            None => split.push(block),
        }
    }
    split
}

/// How far into a block a heading glued to its text is looked for, in bytes.
const RUN_IN: usize = 120;

/// Offset at which the text begins that a heading at the start of `block` is glued to.
fn run_in(block: &str, layout: Layout, pack: &Pack, vocabulary: &Vocabulary) -> Option<usize> {
    let capital =
        |at: usize| block[at..].starts_with(char::is_uppercase) || block[at..].starts_with("http");
    if !block.starts_with(char::is_uppercase) {
        return None;
    }
    if let Some(heading) = pack
        .run_in_headings
        .iter()
        .find(|heading| block.starts_with(**heading))
        && capital(heading.len())
    {
        return Some(heading.len());
    }
    if layout == Layout::Heading {
        return None;
    }
    let end = (0..=RUN_IN.min(block.len()))
        .rev()
        .find(|&at| block.is_char_boundary(at))?;
    let head = &block[..end];
    if let Some(name) = pack
        .run_in_with_name
        .iter()
        .find_map(|heading| head.strip_prefix(heading))
    {
        let from = head.len() - name.len();
        let doubled = name
            .char_indices()
            .skip(2)
            .map(|(at, _)| at)
            .find(|at| name[*at..].starts_with(&name[..*at]));
        // A name may have a capital inside; a heading by itself is no longer than a name.
        return doubled
            .or_else(|| camel(name).filter(|_| block.len() > RUN_IN / 2))
            .map(|at| from + at);
    }
    // A title glued to a sentence: "Copper Is UniqueAs the metal of ...".
    let at = camel(head)?;
    let letters = |text: &str| {
        text.split(|c: char| !c.is_alphabetic())
            .next()
            .unwrap_or("")
            .to_owned()
    };
    let (before, word) = (&head[..at], letters(&head[at..]));
    let starter = vocabulary.classes(vocabulary.get(&word)) & STARTER != 0 && word.len() > 1;
    let last = before
        .rsplit(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or("");
    let known = last.len() > 4
        && vocabulary.get(last).0 != 0
        && before.split_whitespace().count() > 2
        && !before.contains([',', ':', '/']);
    let small = before
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_lowercase))
        .count();
    ((starter || known) && small <= 2 && before.contains(' ')).then_some(at)
}

/// Offset of the last capital letter behind a small one, or before a small one behind a capital,
/// within the first word that has any.
fn camel(text: &str) -> Option<usize> {
    let glued = text
        .as_bytes()
        .windows(2)
        .any(|pair| !pair[0].is_ascii_whitespace() && pair[1].is_ascii_uppercase());
    if !glued && text.is_ascii() {
        return None;
    }
    let (mut last, mut turn) = ((' ', ' '), None);
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, after) in ends {
        // The turn is at the character before `at`.
        let (before, here) = last;
        if here.is_uppercase()
            && (before.is_lowercase()
                || after.is_lowercase() && (before.is_alphabetic() || before == ')'))
        {
            turn = Some(at - here.len_utf8());
        }
        if after == ' ' && turn.is_some() {
            return turn;
        }
        last = (here, after);
    }
    None
}

/// Turns the lines between two blank ones into blocks.
fn close(text: &str, group: &mut Vec<Line>, blocks: &mut Vec<Block>) {
    let width = group
        .iter()
        .filter(|line| !line.row)
        .map(|line| line.width)
        .max()
        .unwrap_or(0);
    let pairs = || {
        group
            .windows(2)
            .filter(|pair| !pair[0].row && !pair[1].row && !pair[1].item)
    };
    let full = pairs().filter(|pair| is_full(text, pair, width)).count();
    let wrapped = width >= NARROW && full * 10 >= pairs().count() * 7;
    let mut first = 0;
    for next in 1..=group.len() {
        let joined =
            next < group.len() && joins(text, &group[next - 1], &group[next], width, wrapped);
        if !joined {
            blocks.push(block(text, &group[first..next]));
            first = next;
        }
    }
    group.clear();
}

/// Whether the line ends because the first word of the next would not have fitted into `width`.
fn is_full(text: &str, pair: &[Line], width: usize) -> bool {
    let word = text[pair[1].span].split_whitespace().next().unwrap_or("");
    pair[0].width + 1 + word.chars().count() > width
}

fn joins(text: &str, line: &Line, next: &Line, width: usize, wrapped: bool) -> bool {
    if line.row || next.row || next.item {
        return false;
    }
    let below = &text[next.span];
    // An address begins small too.
    let word = below.split_whitespace().next().unwrap_or("");
    let plain = !word.contains(['@', '/']) && !word.trim_end_matches('.').contains('.');
    let alone = !plain && word.len() == below.len();
    if below.starts_with(char::is_lowercase) && (plain || line.width >= NARROW / 2) && !alone {
        return true;
    }
    // "The chairman said:" above what he said.
    if text[line.span].ends_with(':') && below.starts_with(['"', '“']) {
        return false;
    }
    if line.item && next.indent > line.indent && line.width >= NARROW / 2 {
        return true;
    }
    wrapped && is_full(text, &[*line, *next], width)
}

fn block(text: &str, lines: &[Line]) -> Block {
    let (first, last) = (lines[0], lines[lines.len() - 1]);
    let span = Span::new(first.span.start, last.span.end);
    let body = &text[span];
    let layout = if first.item {
        Layout::Item
    } else if first.row {
        Layout::Row
    } else if !ends_sentence(body) && body.len() <= TITLE && !leads_in(body) {
        Layout::Heading
    } else {
        Layout::Paragraph
    };
    Block { span, layout }
}

/// Whether sentences stand before a lead-in: "Sales rose. Key points:".
fn leads_in(text: &str) -> bool {
    text.ends_with(':') && text.contains(". ")
}

/// Whether the text ends as a sentence does, closing quotes and brackets aside.
fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '\'', '”', '’', ')', ']', '*', '_']);
    text.ends_with(['.', '!', '?', ';', '…', '。', ','])
}

/// Whether a line begins with the mark or number of a list item.
fn is_item(line: &str) -> bool {
    let mut characters = line.chars();
    let Some(first) = characters.next() else {
        return false;
    };
    let rest = characters.as_str();
    match first {
        '•' | '●' | '▪' | '■' | '‣' | '◦' | '·' | '○' | '►' | '➢' | '✓' | '✔' | '\u{F0B7}' => {
            true
        }
        '*' | '-' | '–' | '—' | '+' | 'o' => {
            rest.starts_with([' ', '\t', '\u{A0}']) && rest.trim_start().len() > 1
        }
        '(' => rest.split_once(')').is_some_and(|(number, after)| {
            // "(416) 555-0117" is a telephone number.
            let dialled = number.len() > 2 && after.trim_start().starts_with(is_digit);
            is_number(number) && after.starts_with([' ', '\t']) && !dialled
        }),
        _ => {
            let end = line.find(['.', ')']).unwrap_or(0);
            let (number, after) = line.split_at(end);
            is_number(number)
                && after
                    .get(1..)
                    .is_some_and(|after| after.starts_with([' ', '\t']))
        }
    }
}

fn is_digit(character: char) -> bool {
    character.is_ascii_digit()
}

/// Digits, one letter, or a small Roman number.
fn is_number(text: &str) -> bool {
    let digits = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let letter = text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    let roman = text.len() <= 4 && text.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    !text.is_empty() && (digits || letter || roman)
}

/// Longest table row, in bytes.
const ROW: usize = 400;

/// Whether a line has the gaps, bars or dots of a table row, or is a key with its value.
fn is_row(line: &str) -> bool {
    let inner = line.trim_matches(['|', ' ', '\t']).as_bytes();
    let (mut bars, mut digit, mut colon, mut gap) = (line.len() - inner.len(), false, false, false);
    let mut run = (0, 0);
    for &byte in inner {
        run = if byte == run.0 {
            (byte, run.1 + 1)
        } else {
            (byte, 1)
        };
        gap |= byte == b'\t' || run == (b' ', 3) || run == (b'.', 4);
        bars += usize::from(byte == b'|');
        digit |= byte.is_ascii_digit();
        colon |= byte == b':';
    }
    gap || (bars >= 2 && (digit || line.starts_with('|'))) || (colon && digit && is_pair(line))
}

/// Whether a line is a short key, a colon, and a value with a number.
fn is_pair(line: &str) -> bool {
    let Some((key, value)) = line.split_once(": ") else {
        return false;
    };
    let words = |text: &str| text.split_whitespace().count();
    !ends_sentence(line)
        && words(key) <= 6
        && words(value) <= 14
        && value.contains(|c: char| c.is_ascii_digit())
}
