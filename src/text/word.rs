//! Words: the tokens every later stage looks at, and the vocabulary they are looked up in.
//!
//! A text is tokenised once. A word found in the vocabulary of the language pack carries its id and
//! the classes the pack gives it; every other word carries id 0. Hyphens inside a compound are no
//! tokens: the part behind the hyphen is marked [`HYPHEN`], so that "world-class" and "world class"
//! are the same two words.
//!
//! Words with characters outside ASCII are cut by the word boundaries of UAX #29.

pub(crate) use crate::text::vocabulary::{Classes, Vocabulary, WordId};
use unicode_segmentation::UnicodeSegmentation;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with inner apostrophes and the dots of initialisms ("U.S.").
    Word,
    /// Digits, with the separators between them ("1,234.5").
    Number,
    /// A sign that belongs to a figure: currency, per cent, degree, plus, tilde ...
    Symbol,
    /// Any other visible character.
    Punct,
    /// A web or mail address.
    Address,
}

/// White space stands before the token.
pub(crate) const SPACE: u8 = 1;
/// A hyphen without spaces joins the token to the one before.
pub(crate) const HYPHEN: u8 = 2;
/// The first letter is a capital.
pub(crate) const CAPITAL: u8 = 4;
/// Two letters or more, all capitals.
pub(crate) const UPPER: u8 = 8;
/// A line end stands before the token.
pub(crate) const LINE: u8 = 16;

/// One token of the (repaired) text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub start: usize,
    pub end: usize,
    /// Id in the vocabulary, 0 when the word is not in it.
    pub word: WordId,
    /// For punctuation and symbols, the character; dashes are `—`, double quotes `"`, `“` and `”`,
    /// apostrophes and single quotes `'`. `\0` for other kinds.
    pub mark: char,
    pub kind: Kind,
    pub flags: u8,
}

impl Token {
    pub(crate) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// Whether nothing stands between this token and the one before.
    pub(crate) fn is_glued(&self) -> bool {
        self.flags & (SPACE | HYPHEN) == 0
    }

    pub(crate) fn is(&self, mark: char) -> bool {
        self.mark == mark
    }

    pub(crate) fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
const BLANK: u8 = 3;
const BREAK: u8 = 4;
const WIDE: u8 = 5;
const OTHER: u8 = 0;

const CLASS: [u8; 256] = {
    let mut table = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' => DIGIT,
            b' ' | b'\t' | 0x0B | 0x0C | 0x00..=0x08 | 0x0E..=0x1F | 0x7F => BLANK,
            b'\n' | b'\r' => BREAK,
            0x80..=0xFF => WIDE,
            _ => OTHER,
        };
        byte += 1;
    }
    table
};

/// Longest web or mail address that is looked for, in bytes.
const ADDRESS_LIMIT: usize = 2048;

/// Appends the tokens of `text[start..end]`, whose ends are character boundaries.
pub(crate) fn tokenize(
    text: &str,
    start: usize,
    end: usize,
    vocabulary: &Vocabulary,
    tokens: &mut Vec<Token>,
) {
    let scanner = Scanner {
        text,
        bytes: &text.as_bytes()[..end],
        vocabulary,
        at: start,
        flags: 0,
        no_address_before: 0,
    };
    scanner.run(tokens);
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    vocabulary: &'a Vocabulary,
    at: usize,
    flags: u8,
    no_address_before: usize,
}

impl Scanner<'_> {
    fn run(mut self, tokens: &mut Vec<Token>) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match CLASS[byte as usize] {
                BLANK => {
                    self.at += 1;
                    self.flags |= SPACE;
                }
                BREAK => {
                    self.at += 1;
                    self.flags |= SPACE | LINE;
                }
                LETTER => self.word(tokens),
                DIGIT => self.number(tokens),
                WIDE => self.wide(tokens),
                _ => self.mark(tokens, byte as char, 1),
            }
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn class(&self, at: usize) -> u8 {
        self.bytes
            .get(at)
            .map_or(BLANK, |&byte| CLASS[byte as usize])
    }

    fn push(&mut self, tokens: &mut Vec<Token>, end: usize, kind: Kind, word: WordId, mark: char) {
        tokens.push(Token {
            start: self.at,
            end,
            word,
            mark,
            kind,
            flags: self.flags,
        });
        self.flags = 0;
        self.at = end;
    }

    fn word(&mut self, tokens: &mut Vec<Token>) {
        let mut end = self.at + 1;
        while self.class(end) == LETTER {
            end += 1;
        }
        match self.byte(end) {
            b'.' if end - self.at == 1 => {
                // Initialisms: single letters, each with its dot.
                let mut dots = end;
                while self.byte(dots) == b'.'
                    && self.class(dots + 1) == LETTER
                    && self.class(dots + 2) != LETTER
                {
                    dots += 2;
                }
                if dots > end {
                    end = if self.byte(dots) == b'.' {
                        dots + 1
                    } else {
                        dots
                    };
                }
            }
            b'.' | b':' | b'@' | b'/' => {}
            b'\'' => end = self.apostrophe(end, 1),
            0xE2 if self.bytes[end..].starts_with("’".as_bytes()) => {
                end = self.apostrophe(end, 3)
            }
            0x80..=0xFF => return self.wide(tokens),
            _ => {}
        }
        if matches!(
            self.byte(end),
            b'.' | b':' | b'@' | b'/' | b'-' | b'_' | b'0'..=b'9'
        ) && self.address(tokens)
        {
            return;
        }
        self.push_word(tokens, end);
    }

    /// End of a word with an apostrophe at `end`: clitics are tokens of their own.
    fn apostrophe(&self, end: usize, width: usize) -> usize {
        let from = end + width;
        let mut to = from;
        while self.class(to) == LETTER {
            to += 1;
        }
        let letters = &self.bytes[from..to];
        if letters.is_empty() || self.vocabulary.clitic(letters).is_some() {
            end
        } else {
            to
        }
    }

    fn push_word(&mut self, tokens: &mut Vec<Token>, end: usize) {
        let letters = &self.bytes[self.at..end];
        let word = match letters.is_ascii() {
            true => self.vocabulary.get_at(self.bytes, self.at, end),
            // A curly apostrophe inside the word.
            false => self.text.get(self.at..end).map_or(WordId(0), |word| {
                self.vocabulary.get(&word.replace('’', "'"))
            }),
        };
        if letters[0].is_ascii_uppercase() {
            self.flags |= CAPITAL;
            if letters.len() > 1 && letters.iter().all(|byte| !byte.is_ascii_lowercase()) {
                self.flags |= UPPER;
            }
        }
        self.push(tokens, end, Kind::Word, word, '\0');
        self.clitic(tokens);
    }

    /// The clitic behind a word, when one stands here.
    fn clitic(&mut self, tokens: &mut Vec<Token>) {
        let width = match self.byte(self.at) {
            b'\'' => 1,
            0xE2 if self.bytes[self.at..].starts_with("’".as_bytes()) => 3,
            _ => return,
        };
        let mut to = self.at + width;
        while self.class(to) == LETTER {
            to += 1;
        }
        if let Some(word) = self.vocabulary.clitic(&self.bytes[self.at + width..to]) {
            self.push(tokens, to, Kind::Word, word, '\0');
        }
    }

    fn number(&mut self, tokens: &mut Vec<Token>) {
        let mut end = self.at + 1;
        loop {
            match self.byte(end) {
                b'0'..=b'9' => end += 1,
                b',' | b'.' | b'\'' if self.class(end + 1) == DIGIT => end += 2,
                _ => break,
            }
        }
        if (self.class(end) == LETTER || matches!(self.byte(end), b'@' | b'_' | b'-'))
            && self.address(tokens)
        {
            return;
        }
        self.push(tokens, end, Kind::Number, WordId(0), '\0');
    }

    /// A character outside ASCII, or a word that contains one.
    fn wide(&mut self, tokens: &mut Vec<Token>) {
        let Some(rest) = self.text.get(self.at..self.bytes.len()) else {
            self.at += 1;
            return;
        };
        let Some(first) = rest.chars().next() else {
            return;
        };
        let width = first.len_utf8();
        match first {
            '\u{A0}'
            | '\u{2000}'..='\u{200D}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{2060}'
            | '\u{3000}'
            | '\u{FEFF}'
            | '\u{AD}' => {
                self.at += width;
                self.flags |= SPACE;
            }
            '\u{2028}' | '\u{2029}' | '\u{85}' => {
                self.at += width;
                self.flags |= SPACE | LINE;
            }
            _ if first.is_alphabetic() => {
                let word = rest.split_word_bounds().next().unwrap_or(rest);
                // No word boundary of the standard, but a space all the same.
                let word = word.split('\u{202F}').next().unwrap_or(word);
                let end = self.at + word.len().max(width);
                let id = self.vocabulary.get(word);
                if first.is_uppercase() {
                    self.flags |= CAPITAL;
                    if word.chars().nth(1).is_some() && !word.chars().any(char::is_lowercase) {
                        self.flags |= UPPER;
                    }
                }
                self.push(tokens, end, Kind::Word, id, '\0');
                self.clitic(tokens);
            }
            _ if first.is_numeric() => {
                self.push(tokens, self.at + width, Kind::Number, WordId(0), first)
            }
            '–' | '—' | '―' | '‐' | '‑' | '−' => self.mark(tokens, first, width),
            '„' | '«' => self.push(tokens, self.at + width, Kind::Punct, WordId(0), '“'),
            '»' => self.push(tokens, self.at + width, Kind::Punct, WordId(0), '”'),
            '‘' | '’' | '‛' => {
                self.push(tokens, self.at + width, Kind::Punct, WordId(0), '\'')
            }
            '€' | '£' | '¥' | '₹' | '₽' | '₩' | '₦' | '₱' | '฿' | '₫' | '₴' | '₺' | '¢' | '°'
            | 'º' | '²' | '³' | '±' | '≥' | '≤' | '≈' | '×' | '‰' | '％' | '₂' => {
                self.push(tokens, self.at + width, Kind::Symbol, WordId(0), first)
            }
            _ => self.push(tokens, self.at + width, Kind::Punct, WordId(0), first),
        }
    }

    fn mark(&mut self, tokens: &mut Vec<Token>, mark: char, width: usize) {
        let end = self.at + width;
        match mark {
            '-' | '‐' | '‑' | '–' => {
                if mark == '-' && self.byte(end) == b'-' {
                    let mut dash = end;
                    while self.byte(dash) == b'-' {
                        dash += 1;
                    }
                    return self.push(tokens, dash, Kind::Punct, WordId(0), '—');
                }
                let after = self.class(end);
                let joins = self.flags == 0
                    && tokens.last().is_some_and(|last| last.end == self.at)
                    && (after == LETTER
                        || after == DIGIT
                        || matches!(self.byte(end), b'$' | 0xC3..=0xDF));
                if joins {
                    self.at = end;
                    self.flags = HYPHEN;
                } else {
                    let dash = if mark == '–' { '—' } else { '-' };
                    self.push(tokens, end, Kind::Punct, WordId(0), dash);
                }
            }
            '−' => self.push(tokens, end, Kind::Symbol, WordId(0), '-'),
            '―' => self.push(tokens, end, Kind::Punct, WordId(0), '—'),
            '$' | '%' | '+' | '~' | '<' | '>' | '=' | '#' => {
                self.push(tokens, end, Kind::Symbol, WordId(0), mark)
            }
            '\'' | '`' => self.push(tokens, end, Kind::Punct, WordId(0), '\''),
            _ => self.push(tokens, end, Kind::Punct, WordId(0), mark),
        }
    }

    /// Takes a web or mail address that starts here; false when there is none.
    fn address(&mut self, tokens: &mut Vec<Token>) -> bool {
        if self.at < self.no_address_before {
            return false;
        }
        let limit = self.bytes.len().min(self.at + ADDRESS_LIMIT);
        let mut end = self.at;
        while end < limit
            && self.bytes[end] > b' '
            && !matches!(
                self.bytes[end],
                b'"' | b'<' | b'>' | b'(' | b')' | b'[' | b']' | b',' | b';' | 0x80..
            )
        {
            end += 1;
        }
        let run = end;
        while end > self.at
            && matches!(
                self.bytes[end - 1],
                b'.' | b':' | b'!' | b'?' | b'\'' | b'-' | b'/'
            )
        {
            end -= 1;
        }
        if is_address(&self.bytes[self.at..end]) {
            self.push(tokens, end, Kind::Address, WordId(0), '\0');
            return true;
        }
        self.no_address_before = run;
        false
    }
}

fn is_address(run: &[u8]) -> bool {
    let Ok(run) = std::str::from_utf8(run) else {
        return false;
    };
    if run.contains("://") || starts_with_fold(run, "www.") {
        return true;
    }
    if let Some((name, host)) = run.split_once('@') {
        return !name.is_empty() && host.contains('.');
    }
    let host = run.split('/').next().unwrap_or(run);
    let Some((name, domain)) = host.rsplit_once('.') else {
        return false;
    };
    let known = crate::lang::TOP_LEVEL_DOMAINS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(domain));
    known
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-')
        && domain.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn starts_with_fold(text: &str, start: &str) -> bool {
    text.get(..start.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(start))
}
