//! Headings that are glued to the text they head: "About OrlanOrlan is ...".

use crate::lang::Pack;
use crate::lang::class::STARTER;
use crate::span::Span;
use crate::text::block::{Block, Layout};
use crate::text::word::Vocabulary;

/// Splits headings from the text they are glued to.
pub(super) fn split(
    text: &str,
    pack: &Pack,
    vocabulary: &Vocabulary,
    blocks: Vec<Block>,
) -> Vec<Block> {
    let place = |block: &Block| match block.layout {
        Layout::Heading | Layout::Paragraph => {
            run_in(&text[block.span], block.layout, pack, vocabulary)
                .map(|at| block.span.start + at)
        }
        Layout::Item | Layout::Row => None,
    };
    // Hardly any block is split, so that the list mostly stays as it is.
    let places: Vec<(usize, usize)> = blocks
        .iter()
        .enumerate()
        .filter_map(|(number, block)| place(block).map(|at| (number, at)))
        .collect();
    if places.is_empty() {
        return blocks;
    }
    let mut split = Vec::with_capacity(blocks.len() + places.len());
    let mut places = places.into_iter().peekable();
    for (number, block) in blocks.into_iter().enumerate() {
        match places.next_if(|(at, _)| *at == number) {
            Some((_, at)) => {
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
    let opens = |heading: &&&'static str| {
        heading.as_bytes().first() == block.as_bytes().first() && block.starts_with(**heading)
    };
    if let Some(heading) = pack.run_in_headings.iter().find(opens)
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
    if !may_turn(text.as_bytes()) {
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

/// The capitals of ASCII, and the first bytes of other characters.
const MAY_BE_CAPITAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte as u8, b'A'..=b'Z' | 0xC0..);
        byte += 1;
    }
    table
};

/// Whether the text may have a turn. Only the characters outside ASCII are not looked at closely, but
/// quotes and dashes, which begin with the bytes E2 80, make no turn.
fn may_turn(head: &[u8]) -> bool {
    // Most texts have nothing that is near to one, which is looked for in many bytes at once.
    let near = |before: u8, here: u8, after: u8| {
        let quote = (here == 0xE2) & (after == 0x80);
        let small = before.is_ascii_lowercase() | (before >= 0x80);
        let large = before.is_ascii_uppercase() | (before == b')');
        let goes_on = after.is_ascii_lowercase() | (after >= 0x80);
        (here.is_ascii_uppercase() & (small | large & goes_on))
            | ((here >= 0xC0) & !quote & (small | large))
    };
    let [.., before, here] = *head else {
        return false;
    };
    let last = near(before, here, b' ');
    let places = head.iter().zip(&head[1..]).zip(&head[2..]);
    let any = places.fold(last, |found, ((&before, &here), &after)| {
        found | near(before, here, after)
    });
    any && turns(head)
}

/// The same, looked at one by one.
fn turns(head: &[u8]) -> bool {
    let dash = |at: usize| head.get(at..at + 2) == Some(&[0xE2, 0x80]);
    head.iter().enumerate().skip(1).any(|(at, &capital)| {
        MAY_BE_CAPITAL[capital as usize]
            && !dash(at)
            && match head[at - 1] {
                b'a'..=b'z' => true,
                0x80.. => !(at > 2 && dash(at - 3)),
                b'A'..=b'Z' | b')' => {
                    let small = |after: &u8| after.is_ascii_lowercase() || *after >= 0x80;
                    capital >= 0xC0 || head.get(at + 1).is_some_and(small)
                }
                _ => false,
            }
    })
}
