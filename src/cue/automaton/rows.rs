//! Rows: which words may follow where very many patterns begin with a word, one bit a word.

use crate::cue::automaton::Special;
use crate::lang::class::NUMBER;
use crate::text::hash::QuickMap;
use crate::text::word::{Classes, Kind, Token, Vocabulary, WordId};

/// Sets of words that may follow a word; every word may in the first.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    bits: Vec<u64>,
    /// Numbers of 64 bits a row is long.
    width: usize,
    /// The bit that stands for every number.
    number: usize,
}

impl Rows {
    /// Whether `next`, or the end of the sentence, may follow in a row.
    #[inline]
    pub(super) fn has(&self, row: u32, next: Option<&Token>) -> bool {
        let bit = match next {
            Some(token) if token.kind == Kind::Number => self.number,
            // A word that came later follows nowhere, as one that is not in the vocabulary.
            Some(token) if token.word.0 as usize >= self.number => 0,
            Some(token) => token.word.0 as usize,
            None => self.number + 1,
        };
        self.bits[row as usize * self.width + bit / 64] >> (bit % 64) & 1 != 0
    }
}

/// Builds [`Rows`].
pub(super) struct RowBuilder {
    rows: Rows,
    /// The words that have classes.
    classed: Vec<(usize, Classes)>,
    /// The forms of each key, and where those of a key begin among them.
    forms: Vec<u32>,
    begins: Vec<u32>,
    /// Rows by the targets they were made of.
    known: QuickMap<[u32; 3], u32>,
}

impl RowBuilder {
    pub(super) fn new(vocabulary: &Vocabulary) -> RowBuilder {
        let words = vocabulary.len();
        let keys = |word: usize| vocabulary.keys(WordId(word as u32)).into_iter();
        let mut begins = vec![0; words + 1];
        for key in (0..words).flat_map(keys) {
            begins[key as usize + 1] += 1;
        }
        for key in 0..words {
            begins[key + 1] += begins[key];
        }
        let mut forms = vec![0; begins[words] as usize];
        let mut ends = begins.clone();
        for word in 0..words {
            for key in keys(word) {
                forms[ends[key as usize] as usize] = word as u32;
                ends[key as usize] += 1;
            }
        }
        let width = (words + 2).div_ceil(64);
        RowBuilder {
            rows: Rows {
                bits: vec![u64::MAX; width],
                width,
                number: words,
            },
            classed: (0..words)
                .map(|word| (word, vocabulary.classes(WordId(word as u32))))
                .filter(|(_, classes)| *classes != 0)
                .collect(),
            forms,
            begins,
            known: QuickMap::default(),
        }
    }

    pub(super) fn build(self) -> Rows {
        self.rows
    }

    /// The row of what may follow behind these targets, when it is known.
    pub(super) fn known(&self, targets: [u32; 3]) -> Option<u32> {
        self.known.get(&targets).copied()
    }

    /// A new row of what may follow behind these targets; nothing may so far.
    pub(super) fn add(&mut self, targets: [u32; 3]) -> u32 {
        let row = (self.rows.bits.len() / self.rows.width) as u32;
        self.known.insert(targets, row);
        self.rows
            .bits
            .resize(self.rows.bits.len() + self.rows.width, 0);
        row
    }

    /// Lets the words that are found under a key follow in the last row.
    pub(super) fn allow_key(&mut self, key: u32) {
        let (from, to) = (self.begins[key as usize], self.begins[key as usize + 1]);
        for at in from..to {
            self.allow(self.forms[at as usize] as usize);
        }
    }

    /// Lets the words of classes and numbers follow in the last row.
    pub(super) fn allow_special(&mut self, special: &Special) {
        let numbers = if special.number != 0 { NUMBER } else { 0 };
        let wanted = special
            .classes
            .iter()
            .fold(numbers, |all, (wanted, _)| all | wanted);
        for at in 0..self.classed.len() {
            let (word, classes) = self.classed[at];
            if classes & wanted != 0 {
                self.allow(word);
            }
        }
        if special.number != 0 {
            self.allow(self.rows.number);
        }
    }

    fn allow(&mut self, bit: usize) {
        let row = self.rows.bits.len() - self.rows.width;
        self.rows.bits[row + bit / 64] |= 1 << (bit % 64);
    }
}
