//! Pairs of words that follow one another.

use crate::text::word::WordId;

/// Hashes of pairs that are told apart.
const SLOTS: usize = 1 << 16;

/// The hash of a pair, below `SLOTS`.
#[inline]
fn slot(first: WordId, second: WordId) -> usize {
    let both = u64::from(first.0) << 32 | u64::from(second.0);
    (both.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize
}

/// The pairs of a pack with what is known of each, by their first word.
#[derive(Clone, Debug)]
pub(super) struct Pairs<T> {
    /// A bit for each hash of a pair: most words that follow one another are none, and are told at one look.
    known: Box<[u64; SLOTS / 64]>,
    /// Where the pairs of a first word begin, by its id, and behind the last where they end.
    starts: Vec<u32>,
    /// Second words, ascending within those of a first word.
    rows: Vec<(WordId, T)>,
}

impl<T> Pairs<T> {
    /// Pairs of a vocabulary of so many `words`; what is told of a pair twice is put together by `both`.
    pub(super) fn new(
        words: usize,
        mut pairs: Vec<((WordId, WordId), T)>,
        both: impl Fn(&mut T, &T),
    ) -> Pairs<T> {
        pairs.sort_by_key(|&((first, second), _)| (first.0, second.0));
        pairs.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            if same {
                both(&mut kept.1, &later.1);
            }
            same
        });
        let mut known = Box::new([0; SLOTS / 64]);
        for ((first, second), _) in &pairs {
            let slot = slot(*first, *second);
            known[slot / 64] |= 1 << (slot % 64);
        }
        let start =
            |word: usize| pairs.partition_point(|((first, _), _)| (first.0 as usize) < word);
        Pairs {
            known,
            starts: (0..=words).map(|word| start(word) as u32).collect(),
            rows: (pairs.into_iter())
                .map(|((_, second), known)| (second, known))
                .collect(),
        }
    }

    /// What is known of a pair, when it is one.
    #[inline]
    pub(super) fn get(&self, first: WordId, second: WordId) -> Option<&T> {
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
        rows.get(row).map(|(_, known)| known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs() -> Pairs<Vec<u8>> {
        let pair = |first, second| (WordId(first), WordId(second));
        let told = vec![
            (pair(3, 1), vec![1]),
            (pair(0, 2), vec![2]),
            (pair(3, 0), vec![3]),
            (pair(3, 1), vec![4]),
        ];
        Pairs::new(5, told, |known, more| known.extend(more))
    }

    #[test]
    fn what_is_told_of_a_pair_twice_is_put_together_in_the_order_told() {
        assert_eq!(pairs().get(WordId(3), WordId(1)), Some(&vec![1, 4]));
        assert_eq!(pairs().get(WordId(3), WordId(0)), Some(&vec![3]));
        assert_eq!(pairs().get(WordId(0), WordId(2)), Some(&vec![2]));
    }

    #[test]
    fn two_words_the_other_way_round_or_of_different_pairs_are_none() {
        for (first, second) in [(1, 3), (2, 0), (0, 1), (3, 2), (4, 4)] {
            assert_eq!(pairs().get(WordId(first), WordId(second)), None);
        }
    }

    #[test]
    fn a_word_that_came_later_begins_no_pair() {
        assert_eq!(pairs().get(WordId(4_000), WordId(1)), None);
        assert_eq!(pairs().get(WordId(u32::MAX), WordId(u32::MAX)), None);
    }
}
