//! Pairs of words that follow one another, with how far they lean.

use crate::text::word::WordId;
use crate::vocabulary::Tag;

/// How far a pair leans towards each tag, in hundredths.
type Hundredths = [i16; Tag::ALL.len()];

/// The pairs of a pack, by their first word.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs {
    /// Where the pairs of a first word begin, by its id, and behind the last where they end.
    starts: Vec<u32>,
    /// Second words, ascending within those of a first word.
    rows: Vec<(WordId, Hundredths)>,
}

impl Pairs {
    /// Pairs of a vocabulary of so many `words`.
    pub(super) fn new(words: usize, mut pairs: Vec<((WordId, WordId), Hundredths)>) -> Pairs {
        pairs.sort_unstable_by_key(|&((first, second), _)| (first.0, second.0));
        let start =
            |word: usize| pairs.partition_point(|((first, _), _)| (first.0 as usize) < word);
        Pairs {
            starts: (0..=words).map(|word| start(word) as u32).collect(),
            rows: (pairs.iter())
                .map(|&((_, second), leaning)| (second, leaning))
                .collect(),
        }
    }

    /// How far the pair leans, when it is one.
    #[inline]
    pub(super) fn get(&self, first: WordId, second: WordId) -> Option<Hundredths> {
        let at = first.0 as usize;
        let (from, to) = (*self.starts.get(at)?, *self.starts.get(at + 1)?);
        if from == to {
            return None;
        }
        let rows = self.rows.get(from as usize..to as usize)?;
        let row = rows
            .binary_search_by_key(&second.0, |(word, _)| word.0)
            .ok()?;
        rows.get(row).map(|&(_, leaning)| leaning)
    }
}
