//! How far words lean where something may be absent: towards the way it is, and towards what it is.

use crate::cue::few::Few;
use crate::lang::{AbsenceWeights, KindLeaning, LEANING_KINDS, Weights};
use crate::text::word::{Vocabulary, WordId};

/// How far a sentence in which something may be absent leans, in log odds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Absent {
    /// If it says that something is absent, towards reporting it absent; and if it does not report it, towards
    /// withholding it.
    pub forms: [f32; 2],
    /// If it does, towards each kind.
    pub kinds: [f32; LEANING_KINDS],
}

/// How far a word leans where something is absent.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    /// Towards an absence that is reported, and towards one that is withheld, in hundredths.
    forms: [i16; 2],
    /// Towards each kind, in tenths.
    kinds: KindLeaning,
}

/// The words of a pack that lean where something may be absent.
#[derive(Clone, Debug)]
pub(super) struct AbsentWords {
    rows: Few<Row>,
    /// What a sentence leans before its words are read.
    bases: &'static AbsenceWeights,
}

impl AbsentWords {
    /// Reads the tables of a pack, whose words are added to the vocabulary.
    pub(super) fn new(weights: &'static Weights, vocabulary: &mut Vocabulary) -> AbsentWords {
        let mut rows: Few<Row> = Few::default();
        for (word, leaning) in weights.absence.words_of_forms {
            rows.at(vocabulary.intern(word)).forms = *leaning;
        }
        for (word, leaning) in weights.absent_kinds {
            rows.at(vocabulary.intern(word)).kinds = *leaning;
        }
        AbsentWords {
            rows,
            bases: &weights.absence,
        }
    }

    /// How words lean together.
    pub(super) fn of(&self, words: impl IntoIterator<Item = WordId>) -> Absent {
        let mut absent = Absent {
            forms: self.bases.forms,
            kinds: self.bases.kinds,
        };
        for row in words.into_iter().map(|word| self.rows.get(word)) {
            for (sum, one) in absent.forms.iter_mut().zip(row.forms) {
                *sum += f32::from(one) / 100.0;
            }
            for (sum, one) in absent.kinds.iter_mut().zip(row.kinds) {
                *sum += f32::from(one) / 10.0;
            }
        }
        absent
    }

    /// The place of the word that leans furthest towards the kind of a column. None when none leans towards it.
    pub(super) fn furthest(
        &self,
        words: impl Iterator<Item = WordId>,
        column: usize,
    ) -> Option<u32> {
        let leanings = words.map(|word| self.rows.get(word).kinds[column]);
        // Of those that lean as far the first.
        let best = leanings
            .zip(0..)
            .reduce(|best, one| if one.0 > best.0 { one } else { best })?;
        (best.0 > 0).then_some(best.1)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A row of kinds whose first column is `tenths`.
    pub(in crate::cue) const fn of_kind(tenths: i8) -> KindLeaning {
        let mut row = [0; LEANING_KINDS];
        row[0] = tenths;
        row
    }

    /// Weights of absences alone.
    pub(in crate::cue) const WEIGHTS: Weights = Weights {
        groups: &[],
        rows: &[],
        structure: &[],
        words: &[],
        pairs: &[],
        absence: AbsenceWeights {
            base: -2.0,
            forms: [-1.0, -0.5],
            kinds: [0.0; LEANING_KINDS],
            words_of_forms: &[("memo", [150, 0]), ("secret", [0, 100])],
        },
        absent_kinds: &[("memo", of_kind(-5)), ("secret", of_kind(20))],
        kinds: &[],
        words_of_kinds: &[],
        pairs_of_kinds: &[],
    };

    /// The words of a pack, and those of a text.
    fn read(text: &str) -> (AbsentWords, Vec<WordId>) {
        let mut vocabulary = Vocabulary::new();
        let absent = AbsentWords::new(&WEIGHTS, &mut vocabulary);
        let words = text.split_whitespace();
        (absent, words.map(|word| vocabulary.get(word)).collect())
    }

    fn of(text: &str) -> Absent {
        let (absent, words) = read(text);
        absent.of(words)
    }

    fn furthest(text: &str, column: usize) -> Option<u32> {
        let (absent, words) = read(text);
        absent.furthest(words.into_iter(), column)
    }

    pub(in crate::cue) fn close(one: f32, other: f32) -> bool {
        (one - other).abs() < 1e-4
    }

    #[test]
    fn words_lean_towards_the_ways_of_being_absent() {
        let [reported, withheld] = of("memo secret").forms;
        assert!(close(reported, -1.0 + 1.5));
        assert!(close(withheld, -0.5 + 1.0));
    }

    #[test]
    fn words_lean_towards_what_is_absent() {
        let absent = of("memo secret");
        assert!(close(absent.kinds[0], -0.5 + 2.0));
        assert!(close(absent.kinds[1], 0.0));
    }

    #[test]
    fn unknown_words_and_no_words_lean_nowhere() {
        for text in ["", "zinc kiln"] {
            assert_eq!(of(text).forms, WEIGHTS.absence.forms);
            assert_eq!(of(text).kinds, WEIGHTS.absence.kinds);
        }
    }

    #[test]
    fn the_word_that_leans_furthest_towards_what_is_absent_is_found() {
        assert_eq!(furthest("memo secret secret", 0), Some(1));
        assert_eq!(furthest("memo zinc", 0), None);
        assert_eq!(furthest("memo secret", 1), None);
    }
}
