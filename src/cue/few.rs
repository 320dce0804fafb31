//! What is known of a few words.

use crate::text::word::WordId;

/// What is known of a few of all words.
#[derive(Clone, Debug)]
pub(super) struct Few<T> {
    /// The place of each word in `rows`; of those of which nothing is known, the first.
    places: Vec<u32>,
    rows: Vec<T>,
}

impl<T: Copy + Default> Few<T> {
    /// What is known of a word, which is added when new.
    pub(super) fn at(&mut self, word: WordId) -> &mut T {
        let at = word.0 as usize;
        if self.places.len() <= at {
            self.places.resize(at + 1, 0);
        }
        if self.places[at] == 0 {
            self.places[at] = self.rows.len() as u32;
            self.rows.push(T::default());
        }
        &mut self.rows[self.places[at] as usize]
    }

    pub(super) fn get(&self, word: WordId) -> &T {
        let place = self.places.get(word.0 as usize).copied();
        &self.rows[place.unwrap_or(0) as usize]
    }
}

impl<T: Default> Default for Few<T> {
    fn default() -> Few<T> {
        Few {
            places: Vec::new(),
            rows: vec![T::default()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_of_a_word_is_kept_and_of_others_nothing_is_known() {
        let mut few: Few<u8> = Few::default();
        *few.at(WordId(7)) = 3;
        *few.at(WordId(2)) = 1;
        *few.at(WordId(7)) += 1;
        let known = [0, 2, 5, 7, 8, u32::MAX].map(|word| *few.get(WordId(word)));
        assert_eq!(known, [0, 1, 0, 4, 0, 0]);
    }
}
