//! Words of the text, made fit to stand in a report.

/// Quotations in the checklist are cut behind this many bytes.
const LONGEST_QUOTE: usize = 240;

/// Escapes a text so that it can stand in HTML, in an element or between the quotes of an attribute.
///
/// Control characters, which HTML forbids, become the replacement character.
///
/// ```
/// assert_eq!(unsaid::render::escape("R&D <br>"), "R&amp;D &lt;br&gt;");
/// ```
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    push_escaped(&mut escaped, text);
    escaped
}

pub(super) fn push_escaped(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(if character == '\r' { '\n' } else { character }),
            other if other.is_control() || is_direction(other) => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
}

/// Overrides of the writing direction, which would reorder what stands around the text.
pub(super) fn is_direction(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A stretch of text cut to the length of a quotation, on one line.
pub(super) fn shortened(text: &str) -> String {
    cut(text, LONGEST_QUOTE)
}

/// A stretch of text cut to a length, on one line.
pub(super) fn cut(text: &str, longest: usize) -> String {
    let mut short = String::new();
    for word in text.split_whitespace() {
        if !short.is_empty() {
            short.push(' ');
        }
        for character in word.chars() {
            if short.len() >= longest {
                short.push('…');
                return short;
            }
            short.push(character);
        }
    }
    short
}
