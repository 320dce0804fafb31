//! Words of ASCII letters, and what may follow their letters: apostrophes, the dots of initialisms, and
//! all that makes them an address.

use crate::text::octet::{self, FOLD};
use crate::text::vocabulary;
use crate::text::word::address::is_address;
use crate::text::word::scan::{LETTER, Scanner, TOGETHER};
use crate::text::word::{CAPITAL, DOTTED, Kind, Token, UPPER, WordId};

/// What may belong to the word before it, or tell that it is more than a word.
const HAS_A_SAY: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(
            byte as u8,
            b'.' | b':' | b'@' | b'/' | b'-' | b'_' | b'0'..=b'9' | b'\'' | 0x80..
        );
        byte += 1;
    }
    table
};

/// Longest web or mail address that is looked for, in bytes.
const ADDRESS_LIMIT: usize = 2048;

impl Scanner<'_> {
    /// Takes the word that begins here.
    #[inline]
    pub(super) fn word(&mut self, tokens: &mut Vec<Token>) {
        let first = octet::load(self.all, self.at);
        let mut end = self.at;
        let mut octet = first;
        loop {
            let letters = octet::letters(octet);
            end += letters;
            if letters < 8 {
                break;
            }
            octet = octet::load(self.all, end);
        }
        end = end.min(self.bytes.len());
        if HAS_A_SAY[self.byte(end) as usize] {
            self.joined_word(tokens, end, first);
        } else {
            self.plain_word(tokens, end, first);
        }
    }

    /// The same when what stands at `end`, behind the letters, may belong to the word or tell of it.
    fn joined_word(&mut self, tokens: &mut Vec<Token>, mut end: usize, first: u64) {
        let letters = end;
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
                        self.flags |= DOTTED;
                        dots + 1
                    } else {
                        dots
                    };
                }
            }
            // The end of a sentence or lead-in begins no address.
            b'.' | b':' if self.no_address_before <= self.at && self.byte(end + 1) <= b' ' => {
                self.no_address_before = end + 1;
            }
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
        if end == letters {
            self.plain_word(tokens, end, first);
            self.clitic(tokens);
        } else {
            self.push_word(tokens, end);
        }
    }

    /// Takes a word of letters alone; `first` are its first eight bytes.
    #[inline(always)]
    fn plain_word(&mut self, tokens: &mut Vec<Token>, end: usize, first: u64) {
        let length = end - self.at;
        let key = vocabulary::ascii_key(&self.bytes[self.at..end], first);
        // Small letters have the bit that folds; all others of a word of letters are capitals.
        if first as u8 & FOLD as u8 == 0 {
            self.flags |= CAPITAL;
            let small = if length <= 8 {
                octet::head(first & FOLD, length) != 0
            } else {
                self.bytes[self.at..end].iter().any(u8::is_ascii_lowercase)
            };
            if length > 1 && !small {
                self.flags |= UPPER;
            }
        }
        self.push_pending(tokens, end, key);
        if tokens.len() - self.looked_up >= TOGETHER {
            self.look_up(tokens);
        }
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
            true => {
                let key = vocabulary::ascii_key(letters, octet::load(letters, 0));
                self.vocabulary.find_key(key, letters, 0..letters.len())
            }
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
        self.push_known(tokens, end, word);
        self.clitic(tokens);
    }

    /// The clitic behind a word, when one stands here.
    pub(super) fn clitic(&mut self, tokens: &mut Vec<Token>) {
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
            self.push_known(tokens, to, word);
        }
    }

    /// Takes a web or mail address that starts here; false when there is none.
    pub(super) fn address(&mut self, tokens: &mut Vec<Token>) -> bool {
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
        let address = &self.bytes[self.at..end];
        // Every address has one of these.
        if address
            .iter()
            .any(|byte| matches!(byte, b'.' | b'@' | b':'))
            && is_address(address)
        {
            self.push(tokens, end, Kind::Address, '\0');
            return true;
        }
        self.no_address_before = run;
        false
    }
}
