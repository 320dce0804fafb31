//! Pairs of words that follow one another, with how far they lean.

use crate::text::word::WordId;
use crate::vocabulary::Tag;

/// How far a pair leans towards each tag, in hundredths.
type Hundredths = [i16; Tag::ALL.len()];

/// Hashes of pairs that are told apart.
const SLOTS: usize = 1 << 16;

/// The hash of a pair, below `SLOTS`.
#[inline]
fn slot(first: WordId, second: WordId) -> usize {
    let both = u64::from(first.0) << 32 | u64::from(second.0);
    (both.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize
}

/// The pairs of a pack, by their first word.
#[derive(Clone, Debug)]
pub(super) struct Pairs {
    /// A bit for each hash of a pair: most words that follow one another are none, and are told at one look.
    known: Box<[u64; SLOTS / 64]>,
    /// Where the pairs of a first word begin, by its id, and behind the last where they end.
    starts: Vec<u32>,
    /// Second words, ascending within those of a first word.
    rows: Vec<(WordId, Hundredths)>,
}

impl Pairs {
    /// Pairs of a vocabulary of so many `words`.
    pub(super) fn new(words: usize, mut pairs: Vec<((WordId, WordId), Hundredths)>) -> Pairs {
        pairs.sort_unstable_by_key(|&((first, second), _)| (first.0, second.0));
        let mut known = Box::new([0; SLOTS / 64]);
        for &((first, second), _) in &pairs {
            let slot = slot(first, second);
            known[slot / 64] |= 1 << (slot % 64);
        }
        let start =
            |word: usize| pairs.partition_point(|((first, _), _)| (first.0 as usize) < word);
        Pairs {
            known,
            starts: (0..=words).map(|word| start(word) as u32).collect(),
            rows: (pairs.iter())
                .map(|&((_, second), leaning)| (second, leaning))
                .collect(),
        }
    }

    /// How far the pair leans, when it is one.
    #[inline]
    pub(super) fn get(&self, first: WordId, second: WordId) -> Option<Hundredths> {
        let slot = slot(first, second);
        if self.known[slot / 64] >> (slot % 64) & 1 == 0 {
            return None;
        }
        let at = first.0 as usize;
        let (from, to) = (*self.starts.get(at)?, *self.starts.get(at + 1)?);
        let rows = self.rows.get(from as usize..to as usize)?;
        let row = rows
            .binary_search_by_key(&second.0, |(word, _)| word.0)
            .ok()?;
        rows.get(row).map(|&(_, leaning)| leaning)
    }
}
