//! The scanner: one pass over the bytes of a block.
//!
//! Words are read eight bytes at a time and looked up many at once; what stands behind a word decides
//! whether it is more than its letters. Words with characters outside ASCII are cut by the word
//! boundaries of UAX #29.

use unicode_segmentation::UnicodeSegmentation;

use crate::text::word::{
    ADDRESS, BAR, CAPITAL, Flags, HYPHEN, Kind, LINE, LONG, NUMBER, NUMERAL, QUOTE, SIGN, SPACE,
    STOP, Token, UPPER, Vocabulary, WORD, WordId,
};

/// Bytes of the longest word that stays small in a title.
const SHORT: usize = 3;

pub(super) const LETTER: u8 = 1;
pub(super) const DIGIT: u8 = 2;
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

/// Appends the tokens of `text[start..end]`, whose ends are character boundaries, to `tokens`.
pub(crate) fn tokenize(
    text: &str,
    start: usize,
    end: usize,
    vocabulary: &Vocabulary,
    tokens: &mut Vec<Token>,
) {
    let all = text.as_bytes();
    let scanner = Scanner {
        text,
        all,
        bytes: all.get(..end).unwrap_or(all),
        vocabulary,
        at: start,
        flags: 0,
        no_address_before: 0,
        before: tokens.len(),
        looked_up: tokens.len(),
    };
    scanner.run(tokens);
}

/// Tokens whose words are looked up together.
pub(super) const TOGETHER: usize = 256;

/// The id of a word that is still to be looked up; its key is where the classes will be.
const PENDING: WordId = WordId(u32::MAX);

pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    /// The whole text; what stands behind `bytes` is only loaded, never looked at.
    pub(super) all: &'a [u8],
    /// The text up to the end of what is tokenised.
    pub(super) bytes: &'a [u8],
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) at: usize,
    pub(super) flags: Flags,
    pub(super) no_address_before: usize,
    /// Number of tokens of the texts before.
    before: usize,
    /// Number of tokens whose words have been looked up.
    pub(super) looked_up: usize,
}

impl Scanner<'_> {
    /// Looks up the words that are pending. The table is large: words that are looked up together
    /// need not wait for one that is far away.
    pub(super) fn look_up(&mut self, tokens: &mut [Token]) {
        for token in &mut tokens[self.looked_up..] {
            if token.word == PENDING {
                let (key, word) = (token.classes, token.start..token.end);
                token.set_word(
                    self.vocabulary.find_key(key, self.all, word),
                    self.vocabulary,
                );
            }
        }
        self.looked_up = tokens.len();
    }

    fn run(mut self, tokens: &mut Vec<Token>) {
        while let Some(&byte) = self.bytes.get(self.at) {
            let class = CLASS[byte as usize];
            if class == LETTER {
                self.word(tokens);
                // Behind most words stands one space.
                if self.byte(self.at) == b' ' {
                    self.at += 1;
                    self.flags |= SPACE;
                }
                continue;
            }
            match class {
                BLANK => {
                    self.at += 1;
                    self.flags |= SPACE;
                }
                BREAK => {
                    self.at += 1;
                    self.flags |= SPACE | LINE;
                }
                DIGIT => self.number(tokens),
                WIDE => self.wide(tokens),
                _ => self.mark(tokens, byte as char, 1),
            }
        }
        self.look_up(tokens);
    }

    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    pub(super) fn class(&self, at: usize) -> u8 {
        self.bytes
            .get(at)
            .map_or(BLANK, |&byte| CLASS[byte as usize])
    }

    /// Adds what is no word and ends at `end`.
    pub(super) fn push(&mut self, tokens: &mut Vec<Token>, end: usize, kind: Kind, mark: char) {
        let flags = match kind {
            Kind::Number => NUMBER | NUMERAL,
            Kind::Address => ADDRESS,
            _ => match mark {
                '.' | ';' | ':' | '?' | '!' | '—' => STOP,
                '|' => SIGN | BAR,
                '/' | '@' => SIGN,
                '"' | '“' | '”' => QUOTE,
                _ => 0,
            },
        };
        tokens.push(Token {
            start: self.at,
            end,
            classes: 0,
            word: WordId(0),
            mark,
            kind,
            flags: self.flags | flags,
        });
        self.flags = 0;
        self.at = end;
    }

    /// Adds the word that ends at `end`.
    pub(super) fn push_known(&mut self, tokens: &mut Vec<Token>, end: usize, word: WordId) {
        self.push_pending(tokens, end, 0);
        if let Some(token) = tokens.last_mut() {
            token.set_word(word, self.vocabulary);
        }
    }

    /// Adds the word that ends at `end`, which will be looked up by its key.
    #[inline]
    pub(super) fn push_pending(&mut self, tokens: &mut Vec<Token>, end: usize, key: u64) {
        let long = if end - self.at > SHORT { LONG } else { 0 };
        tokens.push(Token {
            start: self.at,
            end,
            classes: key,
            word: PENDING,
            mark: '\0',
            kind: Kind::Word,
            flags: self.flags | WORD | long,
        });
        self.flags = 0;
        self.at = end;
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
        self.push(tokens, end, Kind::Number, '\0');
    }

    /// A character outside ASCII, or a word that contains one.
    pub(super) fn wide(&mut self, tokens: &mut Vec<Token>) {
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
            '–' | '—' | '―' | '‐' | '‑' | '−' => self.mark(tokens, first, width),
            '‘' | '’' | '‛' => self.push(tokens, self.at + width, Kind::Punct, '\''),
            '“' | '”' => self.push(tokens, self.at + width, Kind::Punct, first),
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
                self.push_known(tokens, end, id);
                self.clitic(tokens);
            }
            _ if first.is_numeric() => self.push(tokens, self.at + width, Kind::Number, first),
            '„' | '«' => self.push(tokens, self.at + width, Kind::Punct, '“'),
            '»' => self.push(tokens, self.at + width, Kind::Punct, '”'),
            '€' | '£' | '¥' | '₹' | '₽' | '₩' | '₦' | '₱' | '฿' | '₫' | '₴' | '₺' | '¢' | '°'
            | 'º' | '²' | '³' | '±' | '≥' | '≤' | '≈' | '×' | '‰' | '％' | '₂' => {
                self.push(tokens, self.at + width, Kind::Symbol, first)
            }
            _ => self.push(tokens, self.at + width, Kind::Punct, first),
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
                    return self.push(tokens, dash, Kind::Punct, '—');
                }
                let after = self.class(end);
                let joins = self.flags == 0
                    && tokens[self.before..]
                        .last()
                        .is_some_and(|last| last.end == self.at)
                    && (after == LETTER
                        || after == DIGIT
                        || matches!(self.byte(end), b'$' | 0xC3..=0xDF));
                if joins {
                    self.at = end;
                    self.flags = HYPHEN;
                } else {
                    let dash = if mark == '–' { '—' } else { '-' };
                    self.push(tokens, end, Kind::Punct, dash);
                }
            }
            '−' => self.push(tokens, end, Kind::Symbol, '-'),
            '―' => self.push(tokens, end, Kind::Punct, '—'),
            '$' | '%' | '+' | '~' | '<' | '>' | '=' | '#' => {
                self.push(tokens, end, Kind::Symbol, mark)
            }
            '\'' | '`' => self.push(tokens, end, Kind::Punct, '\''),
            _ => self.push(tokens, end, Kind::Punct, mark),
        }
    }
}
