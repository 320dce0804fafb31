//! Blocks: runs of the text with one layout.
//!
//! A text is looked at line by line. Lines of one paragraph that were wrapped at a width are joined
//! again: where a line ends only because the first word of the next one would not have fitted. List
//! items, table rows and lines that stand for themselves are blocks of their own. What is decided
//! depends on the lines between two blank ones alone.

mod run_in;

use crate::lang::Pack;
use crate::lang::class::MONTH;
use crate::span::Span;
use crate::text::octet;
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
    /// Number of characters behind the last place it was wrapped at; counted only for lines that
    /// stand next to others.
    width: usize,
    /// Number of characters of its first word, counted where the width is.
    word: usize,
    item: bool,
    row: bool,
    indent: usize,
}

/// Narrowest width at which text is taken to be wrapped.
const NARROW: usize = 45;

/// Blocks and lines that there is room for from the beginning.
const ROOM: usize = 32;

/// Fewest words of a sentence that makes running text of a block without a stop.
const SENTENCE: usize = 4;

/// Longest title, in characters.
const TITLE: usize = 260;

/// The blocks of `text`, in order; every visible character lies in one.
pub(crate) fn blocks(text: &str, pack: &Pack, vocabulary: &Vocabulary) -> Vec<Block> {
    let mut blocks = Vec::with_capacity(ROOM);
    let mut group: Vec<Line> = Vec::with_capacity(ROOM);
    let mut start = 0;
    while start < text.len() {
        let end = octet::line_end(text.as_bytes(), start);
        let piece = &text[start..end];
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
                width: 0,
                word: 0,
                item: is_item(line),
                row: line.len() <= ROW && may_be_row(line.as_bytes()) && is_row(line),
                indent,
            });
        }
        start = end;
    }
    close(text, &mut group, &mut blocks);
    join_datelines(text, vocabulary, &mut blocks);
    run_in::split(text, pack, vocabulary, blocks)
}

/// Number of characters behind the last place a line was wrapped at.
fn width(line: &str) -> usize {
    line.bytes().fold(0, |width, byte| match byte {
        WRAP => 0,
        // The first byte of a character is not of this form.
        0x80..=0xBF => width,
        _ => width + 1,
    })
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
        && line.bytes().any(|byte| byte.is_ascii_digit())
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

/// Turns the lines between two blank ones into blocks.
fn close(text: &str, group: &mut Vec<Line>, blocks: &mut Vec<Block>) {
    if let [line] = group[..] {
        blocks.push(block(text, &[line]));
        return group.clear();
    }
    for line in group.iter_mut() {
        let words = &text[line.span];
        line.width = width(words);
        line.word = first_word(words).chars().count();
    }
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
    let (all, full) = pairs().fold((0, 0), |(all, full), pair| {
        (
            all + 1,
            full + usize::from(is_full(&pair[0], &pair[1], width)),
        )
    });
    let wrapped = width >= NARROW && full * 10 >= all * 7;
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
fn is_full(line: &Line, next: &Line, width: usize) -> bool {
    line.width + 1 + next.word > width
}

fn first_word(line: &str) -> &str {
    // A visible line begins with its first word, which mostly has no characters outside ASCII.
    let end = |byte: &u8| !byte.is_ascii_graphic();
    match line.bytes().position(|byte| end(&byte)) {
        Some(end) if end > 0 && line.as_bytes()[end] == b' ' => &line[..end],
        _ => line.split_whitespace().next().unwrap_or(""),
    }
}

fn joins(text: &str, line: &Line, next: &Line, width: usize, wrapped: bool) -> bool {
    if line.row || next.row || next.item {
        return false;
    }
    // An address begins small too.
    let plain =
        |word: &str| !word.contains(['@', '/']) && !word.trim_end_matches('.').contains('.');
    let below = &text[next.span];
    if below.starts_with(char::is_lowercase) {
        let word = first_word(below);
        let plain = plain(word);
        let alone = !plain && word.len() == below.len();
        if (plain || line.width >= NARROW / 2) && !alone {
            return true;
        }
    }
    // "The chairman said:" above what he said.
    if text[line.span].ends_with(':') && below.starts_with(['"', '“']) {
        return false;
    }
    if line.item && next.indent > line.indent && line.width >= NARROW / 2 {
        return true;
    }
    wrapped && is_full(line, next, width)
}

fn block(text: &str, lines: &[Line]) -> Block {
    let (first, last) = (lines[0], lines[lines.len() - 1]);
    let span = Span::new(first.span.start, last.span.end);
    let body = &text[span];
    let layout = if first.item {
        Layout::Item
    } else if first.row {
        Layout::Row
    } else if !ends_sentence(body)
        && body.len() <= TITLE
        && !leads_in(body)
        && !holds_sentence(body)
    {
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

/// Whether a whole sentence stands before a last line without a stop: "It employs 300 people. Follow us on the web".
fn holds_sentence(text: &str) -> bool {
    text.match_indices(". ").any(|(stop, _)| {
        let (before, behind) = (&text[..stop], text[stop + 2..].trim_start());
        let word = before.rsplit(' ').next().unwrap_or("");
        word.len() > 3
            && word.bytes().all(|byte| byte.is_ascii_lowercase())
            && behind.starts_with(char::is_uppercase)
            && before.split(' ').count() >= SENTENCE
    })
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
        // "(416) 555-0117" is a telephone number.
        '(' => is_numbered(rest, b")") && !is_dialled(rest),
        _ => is_numbered(line, b".)"),
    }
}

/// Whether what stands behind an opening bracket is a prefix of three digits or more, and a number.
fn is_dialled(rest: &str) -> bool {
    rest.split_once(')').is_some_and(|(prefix, after)| {
        prefix.len() > 2 && after.trim_start().starts_with(|c: char| c.is_ascii_digit())
    })
}

/// Longest number of a list item, in bytes.
const NUMBER: usize = 4;

/// Whether a line begins with a number, one of the bytes `ends`, and a space.
fn is_numbered(line: &str, ends: &[u8]) -> bool {
    let bytes = line.as_bytes();
    let end = bytes
        .iter()
        .take(NUMBER + 1)
        .position(|byte| ends.contains(byte));
    end.is_some_and(|end| {
        matches!(bytes.get(end + 1), Some(b' ' | b'\t')) && line.get(..end).is_some_and(is_number)
    })
}

/// Digits, one letter, or a small Roman number.
fn is_number(text: &str) -> bool {
    let digits = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let letter = text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    let roman = text.len() <= NUMBER && text.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    !text.is_empty() && (digits || letter || roman)
}

/// Longest table row, in bytes.
const ROW: usize = 400;

/// Whether a line has anything that makes a row, looked for in many bytes at once; most have nothing.
fn may_be_row(line: &[u8]) -> bool {
    let signs = line.iter().fold(false, |found, byte| {
        found | (*byte == b'\t') | (*byte == b'|') | (*byte == b':')
    });
    let pairs = line.iter().zip(line.get(1..).unwrap_or(&[]));
    let gaps = pairs.fold(false, |found, (one, other)| {
        found | ((*one == *other) & ((*one == b' ') | (*one == b'.')))
    });
    signs | gaps
}

/// Whether a line has the gaps, bars or dots of a table row, or is a key with its value.
fn is_row(line: &str) -> bool {
    let inner = line.trim_matches(['|', ' ', '\t']).as_bytes();
    let has = |wanted: fn(u8) -> bool| {
        inner
            .iter()
            .fold(false, |found, byte| found | wanted(*byte))
    };
    let gap = has(|byte| byte == b'\t') || has_run(inner, b' ', 3) || has_run(inner, b'.', 4);
    let bars = line.len() - inner.len() + inner.iter().filter(|byte| **byte == b'|').count();
    let digit = has(|byte| byte.is_ascii_digit());
    let colon = has(|byte| byte == b':');
    gap || (bars >= 2 && (digit || line.starts_with('|'))) || (colon && digit && is_pair(line))
}

/// Whether a byte stands so many times in a row.
fn has_run(line: &[u8], byte: u8, times: usize) -> bool {
    line.windows(times).fold(false, |found, window| {
        found | window.iter().all(|one| *one == byte)
    })
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
