//! Repair: undoes the damage text takes on its way, keeping the offsets of the input.
//!
//! Three things are undone: characters that were decoded wrongly or escaped ([`sequence`]), single
//! characters that stand where another was lost ([`stray`]), and characters that show nothing but
//! stand inside words. Quotes, dashes and spaces of every typographic kind are no damage. One pass
//! looks for the few bytes that can begin damage; every decision looks at a bounded stretch.

mod map;
mod sequence;
mod stray;

pub(crate) use map::{Repaired, WRAP};

use crate::text::word::Vocabulary;
use map::Builder;
use stray::{Lost, Strays};

/// How far back the word before a hyphen at a line end, and on the word behind it, are looked for.
const WORD: usize = 40;

/// How deep the next line may be indented behind a hyphen at a line end.
const INDENT: usize = 12;

/// Bytes that cannot begin damage.
const SOUND: [bool; 256] = {
    let mut table = [true; 256];
    let mut byte = 0;
    while byte < 256 {
        let sound = byte < 0x80 && !matches!(byte as u8, b'&' | b'?' | b'-');
        table[byte] = sound || matches!(byte, 0x80..=0xC1);
        byte += 1;
    }
    table
};

/// Repairs `text`.
pub(crate) fn repair<'t>(text: &'t str, vocabulary: &Vocabulary) -> Repaired<'t> {
    let mut builder = Builder::new(text);
    let mut strays = Strays::new(text, vocabulary);
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at = unsound(bytes, at);
        let Some(&byte) = bytes.get(at) else { break };
        at = match byte {
            b'-' => hyphen(text, at, vocabulary, &mut builder),
            b'?' => match strays.questions(at) {
                Some((end, kept)) => builder.replace(at, end, kept),
                None => at + 1,
            },
            // Quotes, dashes, spaces and signs; most of what is not ASCII.
            0xE2 if is_typographic(bytes, at) => at + 3,
            _ => character(text, at, &mut strays, &mut builder),
        };
    }
    builder.finish()
}

/// Offset of the first byte at or behind `at` that can begin damage; the end when there is none.
fn unsound(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or(&[]);
    let (chunks, _) = rest.as_chunks::<16>();
    // Chunks without such a byte are passed with all their bytes at once.
    let sound = chunks
        .iter()
        .take_while(|chunk| {
            !chunk.iter().fold(false, |found, byte| {
                found | (*byte >= 0x80) | (*byte == b'&') | (*byte == b'?') | (*byte == b'-')
            })
        })
        .count()
        * 16;
    let place = rest[sound..].iter().position(|byte| !SOUND[*byte as usize]);
    place.map_or(bytes.len(), |place| at + sound + place)
}

fn is_typographic(bytes: &[u8], at: usize) -> bool {
    let (second, third) = (bytes.get(at + 1), bytes.get(at + 2));
    second == Some(&0x80)
        && third.is_some_and(
            |third| matches!(third, 0x80..=0x8A | 0x90..=0x99 | 0x9B..=0xA7 | 0xAF..=0xBF),
        )
}

/// Looks at the character at `at`, which is `&` or outside ASCII; gives the offset to go on at.
fn character(text: &str, at: usize, strays: &mut Strays, builder: &mut Builder) -> usize {
    let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else {
        return at + 1;
    };
    let end = at + character.len_utf8();
    if character == '&'
        && let Some((length, meant)) = sequence::numeric(text, at)
    {
        let mut buffer = [0; 4];
        return builder.replace(at, at + length, visible(meant).encode_utf8(&mut buffer));
    }
    if sequence::may_begin(character)
        && let Some((length, meant)) = sequence::find(text, at)
    {
        return builder.replace(at, at + length, meant);
    }
    match character {
        '&' => end,
        '\u{AD}' => soft_hyphen(text, at, end, builder),
        // Invisible: zero-width spaces and joiners, marks of direction, the byte order mark.
        '\u{34F}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' => builder.replace(at, end, ""),
        '\u{2028}' | '\u{2029}' => builder.replace(at, end, "\n"),
        // Full-width forms of ASCII.
        '\u{FF01}'..='\u{FF5E}' => {
            let narrow = (character as u32 - 0xFEE0) as u8;
            match std::str::from_utf8(&[narrow]) {
                Ok(narrow) => builder.replace(at, end, narrow),
                Err(_) => end,
            }
        }
        '\u{FFE0}' => builder.replace(at, end, "¢"),
        '\u{FFE1}' => builder.replace(at, end, "£"),
        '\u{FFE5}' => builder.replace(at, end, "¥"),
        '\u{FB00}' => builder.replace(at, end, "ff"),
        '\u{FB01}' => builder.replace(at, end, "fi"),
        '\u{FB02}' => builder.replace(at, end, "fl"),
        '\u{FB03}' => builder.replace(at, end, "ffi"),
        '\u{FB04}' => builder.replace(at, end, "ffl"),
        '\u{80}'..='\u{9F}' => match sequence::windows(character) {
            Some(meant) => {
                let mut buffer = [0; 4];
                builder.replace(at, end, meant.encode_utf8(&mut buffer))
            }
            None => lost(strays.decide(at, character), at, builder).unwrap_or(end),
        },
        _ if stray::may_be(character) => {
            lost(strays.decide(at, character), at, builder).unwrap_or(end)
        }
        _ => end,
    }
}

fn lost(decided: Option<Lost>, at: usize, builder: &mut Builder) -> Option<usize> {
    decided.map(|lost| builder.replace(at, lost.end, lost.meant))
}

/// A character of an entity; those that show nothing become a space.
fn visible(character: char) -> char {
    match character {
        '\u{0}'..='\u{1F}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}' => ' ',
        _ => character,
    }
}

/// Takes a soft hyphen out, and the line end behind it.
fn soft_hyphen(text: &str, at: usize, end: usize, builder: &mut Builder) -> usize {
    match line_end(text, end) {
        Some(next) if text[next..].starts_with(char::is_lowercase) => {
            builder.wrap_before_word(at, WORD);
            builder.replace(at, next, "")
        }
        _ => builder.replace(at, end, ""),
    }
}

/// Joins a word cut by a hyphen at a line end; the line then ends before the whole word. The hyphen
/// stays when it is part of the word: when both halves are words and the whole is none.
fn hyphen(text: &str, at: usize, vocabulary: &Vocabulary, builder: &mut Builder) -> usize {
    let Some(next) = line_end(text, at + 1) else {
        return at + 1;
    };
    let left = word_before(text, at);
    let right = word_at(text, next);
    let (Some(last), Some(first)) = (left.chars().next_back(), right.chars().next()) else {
        return at + 1;
    };
    let halves = last.is_lowercase() && first.is_lowercase();
    if left.chars().nth(1).is_none() && !last.is_numeric() {
        return at + 1;
    }
    let known = |word: &str| vocabulary.get(word).0 != 0;
    let joined = halves && !text[..at].ends_with('-') && {
        let whole = format!("{left}{right}");
        known(&whole) || !(known(left) && known(right))
    };
    builder.wrap_before_word(at, WORD);
    builder.replace(at, next, if joined { "" } else { "-" })
}

/// Offset of the first character of the next line, when the line ends at `at` and the next is not
/// blank.
fn line_end(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut next = match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => at + 2,
        (Some(b'\r' | b'\n'), _) => at + 1,
        _ => return None,
    };
    let limit = next + INDENT;
    while next < limit && matches!(bytes.get(next), Some(b' ' | b'\t')) {
        next += 1;
    }
    text.get(next..)?
        .starts_with(char::is_alphanumeric)
        .then_some(next)
}

fn word_before(text: &str, end: usize) -> &str {
    let head = text.get(..end).unwrap_or("");
    let start = head
        .char_indices()
        .rev()
        .take(WORD)
        .take_while(|(_, character)| character.is_alphanumeric())
        .last()
        .map_or(end, |(start, _)| start);
    &head[start..]
}

fn word_at(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or("");
    let end = rest
        .char_indices()
        .take(WORD)
        .take_while(|(_, character)| character.is_alphanumeric())
        .last()
        .map_or(0, |(at, character)| at + character.len_utf8());
    &rest[..end]
}
