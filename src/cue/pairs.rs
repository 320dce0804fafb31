//! Pairs of words that follow one another.

use crate::text::word::WordId;

/// Slots for each pair: few enough to stay near, so many that few slots are asked for in vain.
const SPARSE: usize = 4;

/// The pairs of a pack with what is known of each, found by their hash.
#[derive(Clone, Debug)]
pub(super) struct Pairs<T> {
    /// A bit for each slot, set for the hash of each pair: most words that follow one another are none, and are
    /// told at one look.
    known: Vec<u64>,
    /// For each slot one more than the place of a pair in `rows`, or 0. A pair whose slot is taken has the next
    /// free one.
    places: Vec<u32>,
    rows: Vec<((WordId, WordId), T)>,
}

impl<T: Default> Pairs<T> {
    /// No pairs, with room for so many, which are all that may be added.
    pub(super) fn with_capacity(pairs: usize) -> Pairs<T> {
        let slots = (pairs * SPARSE).next_power_of_two().max(64);
        Pairs {
            known: vec![0; slots / 64],
            places: vec![0; slots],
            rows: Vec::with_capacity(pairs),
        }
    }

    /// What is known of a pair, which is added when new.
    pub(super) fn at(&mut self, first: WordId, second: WordId) -> &mut T {
        let slots = self.places.len();
        let mut slot = self.slot(first, second);
        self.known[slot / 64] |= 1 << (slot % 64);
        let place = loop {
            match self.places[slot] as usize {
                0 => {
                    self.rows.push(((first, second), T::default()));
                    self.places[slot] = self.rows.len() as u32;
                    break self.rows.len() - 1;
                }
                place if self.rows[place - 1].0 == (first, second) => break place - 1,
                _ => slot = (slot + 1) % slots,
            }
        };
        &mut self.rows[place].1
    }

    /// What is known of a pair, when it is one.
    #[inline]
    pub(super) fn get(&self, first: WordId, second: WordId) -> Option<&T> {
        let mut slot = self.slot(first, second);
        if self.known[slot / 64] >> (slot % 64) & 1 == 0 {
            return None;
        }
        loop {
            let place = (self.places[slot] as usize).checked_sub(1)?;
            let (pair, known) = self.rows.get(place)?;
            if *pair == (first, second) {
                return Some(known);
            }
            slot = (slot + 1) % self.places.len();
        }
    }

    /// The hash of a pair, below the number of slots: the upper half of a product, so that all bits count.
    #[inline]
    fn slot(&self, first: WordId, second: WordId) -> usize {
        let both = u64::from(first.0) << 32 | u64::from(second.0);
        let hash = both.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        ((hash * self.places.len() as u64) >> 32) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs() -> Pairs<Vec<u8>> {
        let mut pairs: Pairs<Vec<u8>> = Pairs::with_capacity(4);
        for (first, second, known) in [(3, 1, 1), (0, 2, 2), (3, 0, 3), (3, 1, 4)] {
            pairs.at(WordId(first), WordId(second)).push(known);
        }
        pairs
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
