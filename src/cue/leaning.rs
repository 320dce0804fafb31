//! How far the words of a sentence lean: towards tags, towards kinds, and towards saying that something is absent.

use crate::cue::absent::{Absent, AbsentWords};
use crate::cue::pairs::Pairs;
use crate::lang::{KindLeaning, LEANING_KINDS, Weights};
use crate::text::word::{Kind, Token, Vocabulary, WordId};
use crate::vocabulary::Tag;

/// The place of absence in a row: that of figures, towards which no words lean.
const ABSENCE: usize = Tag::Figure as usize;

/// Any number, in the tables.
const NUMBER: &str = "#";

/// Length in words of a sentence in which each counts in full. In one four times as long it counts half, and so on with
/// the root of the length: long sentences would lean far by their length alone. The example `fit` has the same number
/// in `examples/fit/words.rs`; change the two together.
const TYPICAL: f32 = 20.0;

/// How far a word leans, or a pair beyond its words.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    /// Towards each tag, and at `ABSENCE` towards an absence, in hundredths.
    tags: [i16; Tag::ALL.len()],
    /// Towards each kind, in tenths.
    kinds: KindLeaning,
}

/// How far a sentence leans towards tags, kinds and absences, in log odds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Leaning {
    tags: [f32; Tag::ALL.len()],
    absence: f32,
    kinds: [f32; LEANING_KINDS],
}

impl Leaning {
    /// Towards a tag.
    pub(crate) fn tag(&self, tag: Tag) -> f32 {
        self.tags[tag as usize]
    }

    /// Towards saying that something is absent.
    pub(crate) fn absence(&self) -> f32 {
        self.absence
    }

    /// Towards the kind of a column.
    pub(crate) fn kind(&self, column: usize) -> f32 {
        self.kinds[column]
    }
}

/// The leanings of the words of a pack.
#[derive(Clone, Debug)]
pub(super) struct Leanings {
    /// The word that stands for any number.
    number: WordId,
    /// By word.
    words: Vec<Row>,
    pairs: Pairs<Row>,
    /// What a sentence leans towards an absence before its words are read.
    absence: f32,
    absent: AbsentWords,
}

impl Leanings {
    /// Reads the tables of a pack, whose words are added to the vocabulary.
    pub(super) fn new(weights: &'static Weights, vocabulary: &mut Vocabulary) -> Leanings {
        let mut words: Vec<Row> = Vec::new();
        let number = vocabulary.intern(NUMBER);
        for (word, leaning) in weights.words {
            at(&mut words, vocabulary.intern(word)).tags = in_place(*leaning);
        }
        for (word, leaning) in weights.words_of_kinds {
            at(&mut words, vocabulary.intern(word)).kinds = *leaning;
        }
        let mut pairs: Pairs<Row> =
            Pairs::with_capacity(weights.pairs.len() + weights.pairs_of_kinds.len());
        // The tables come in the order of the first words, so that most need no looking up.
        let mut last = ("", WordId::default());
        let mut words_of = |first: &'static str, second: &str, vocabulary: &mut Vocabulary| {
            if last.0 != first {
                last = (first, vocabulary.intern(first));
            }
            (last.1, vocabulary.intern(second))
        };
        for (first, second, leaning) in weights.pairs {
            let (first, second) = words_of(first, second, vocabulary);
            let row = pairs.at(first, second);
            for (sum, one) in row.tags.iter_mut().zip(in_place(*leaning)) {
                *sum = sum.saturating_add(one);
            }
        }
        for (first, second, leaning) in weights.pairs_of_kinds {
            let (first, second) = words_of(first, second, vocabulary);
            let row = pairs.at(first, second);
            for (sum, one) in row.kinds.iter_mut().zip(leaning) {
                *sum = sum.saturating_add(*one);
            }
        }
        let absent = AbsentWords::new(weights, vocabulary);
        words.resize(vocabulary.len(), Default::default());
        Leanings {
            number,
            pairs,
            words,
            absence: weights.absence.base,
            absent,
        }
    }

    /// How the words of a sentence lean, and their pairs, added up. However often one stands there, it counts once:
    /// "no" says no more for being said of several things.
    pub(super) fn of(&self, tokens: &[Token]) -> Leaning {
        let mut tags = [0i32; Tag::ALL.len()];
        let mut kinds = [0i32; LEANING_KINDS];
        for row in self.rows(tokens) {
            for (sum, one) in tags.iter_mut().zip(row.tags) {
                *sum += i32::from(one);
            }
            for (sum, one) in kinds.iter_mut().zip(row.kinds) {
                *sum += i32::from(one);
            }
        }
        let is_word = |token: &&Token| matches!(token.kind, Kind::Word | Kind::Number);
        let length = tokens.iter().filter(is_word).count().max(1);
        let share = (TYPICAL / length as f32).sqrt();
        let absence = self.absence + tags[ABSENCE] as f32 / 100.0;
        tags[ABSENCE] = 0;
        Leaning {
            tags: tags.map(|hundredths| share * hundredths as f32 / 100.0),
            absence,
            kinds: kinds.map(|tenths| share * tenths as f32 / 10.0),
        }
    }

    /// What is known of the words of a sentence, and of their pairs, each once.
    fn rows(&self, tokens: &[Token]) -> impl Iterator<Item = &Row> {
        let mut pairs: Vec<&Row> = (tokens.windows(2))
            .filter_map(|pair| self.pair(pair))
            .collect();
        // Each pair has a row of its own.
        pairs.sort_unstable_by_key(|row| std::ptr::from_ref(*row));
        pairs.dedup_by(|one, other| std::ptr::eq(*one, *other));
        let words = (self.distinct(tokens).into_iter()).map(|word| &self.words[word.0 as usize]);
        words.chain(pairs)
    }

    /// The first and the last of the words that lean furthest towards the kind of a column.
    pub(super) fn furthest(&self, tokens: &[Token], column: usize) -> Option<(u32, u32)> {
        self.furthest_by(tokens, |row| row.kinds[column].into())
    }

    /// The first and the last of the words that lean furthest towards a tag.
    pub(super) fn furthest_tag(&self, tokens: &[Token], tag: Tag) -> Option<(u32, u32)> {
        self.furthest_by(tokens, |row| row.tags[tag as usize].into())
    }

    /// The first and the last of the words that lean furthest: a word, or one with the next when the two lean
    /// further. None when none leans.
    fn furthest_by(&self, tokens: &[Token], leaning: impl Fn(&Row) -> i32) -> Option<(u32, u32)> {
        let alone = |token: &Token| leaning(self.word(token));
        let words = tokens.iter().map(alone);
        let pairs = tokens.windows(2).map(|pair| {
            let beyond = self.pair(pair).map_or(0, &leaning);
            pair.iter().map(alone).sum::<i32>() + beyond
        });
        let words = (0..).zip(words).map(|(at, far)| (far, (at, at)));
        let pairs = (0..).zip(pairs).map(|(at, far)| (far, (at, at + 1)));
        // Of those that lean as far the first, and the single word.
        let best = words
            .chain(pairs)
            .reduce(|best, one| if one.0 > best.0 { one } else { best })?;
        (best.0 > 0).then_some(best.1)
    }

    /// How the words of a sentence lean where something may be absent, each once.
    pub(super) fn absent(&self, tokens: &[Token]) -> Absent {
        self.absent.of(self.distinct(tokens))
    }

    /// The word that leans furthest towards the kind of a column where something is absent. None when nothing leans
    /// towards it.
    pub(super) fn furthest_absent(&self, tokens: &[Token], column: usize) -> Option<u32> {
        let words = tokens.iter().map(|token| self.id(token));
        self.absent.furthest(words, column)
    }

    /// The words of a sentence, each once.
    fn distinct(&self, tokens: &[Token]) -> Vec<WordId> {
        let mut words: Vec<WordId> = tokens.iter().map(|token| self.id(token)).collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    #[inline]
    fn word(&self, token: &Token) -> &Row {
        &self.words[self.id(token).0 as usize]
    }

    /// The word that a token is looked up as: all numbers are one.
    #[inline]
    fn id(&self, token: &Token) -> WordId {
        match token.kind {
            Kind::Number => self.number,
            _ => token.word,
        }
    }

    /// What is known of a pair: two words with a space between.
    #[inline]
    fn pair(&self, tokens: &[Token]) -> Option<&Row> {
        match tokens {
            [first, second] if is_spaced(tokens) => self.pairs.get(self.id(first), self.id(second)),
            _ => None,
        }
    }
}

/// Whether a space stands between two tokens.
#[inline]
fn is_spaced(pair: &[Token]) -> bool {
    matches!(pair, [first, second] if first.end < second.start)
}

/// The place of a word in a table that grows to hold it.
fn at<T: Clone + Default>(table: &mut Vec<T>, word: WordId) -> &mut T {
    let at = word.0 as usize;
    if table.len() <= at {
        table.resize(at + 1, T::default());
    }
    &mut table[at]
}

/// The leanings of a row, which are those of directive, capability, framing and an absence, each in its place.
fn in_place([directive, capability, framing, absence]: [i16; 4]) -> [i16; Tag::ALL.len()] {
    let mut leaning = [0; Tag::ALL.len()];
    leaning[ABSENCE] = absence;
    leaning[Tag::Directive as usize] = directive;
    leaning[Tag::Capability as usize] = capability;
    leaning[Tag::Framing as usize] = framing;
    leaning
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cue::absent::tests::{WEIGHTS as ABSENT, close, of_kind};

    static WEIGHTS: Weights = Weights {
        words: &[("yet", [0, 0, 10, 100]), ("secret", [20, 0, 0, 150])],
        pairs: &[("yet", "secret", [0, 30, 0, 50])],
        words_of_kinds: &[
            (NUMBER, of_kind(2)),
            ("yet", of_kind(5)),
            ("memo", of_kind(-127)),
        ],
        pairs_of_kinds: &[
            (NUMBER, "yet", of_kind(6)),
            ("yet", "secret", of_kind(7)),
            ("memo", "yet", of_kind(3)),
        ],
        ..ABSENT
    };

    fn tokens(text: &str, vocabulary: &Vocabulary) -> Vec<Token> {
        let words = text.split([' ', '-']);
        words
            .filter(|word| !word.is_empty())
            .map(|word| {
                let start = word.as_ptr() as usize - text.as_ptr() as usize;
                Token {
                    start,
                    // What is joined by a hyphen has nothing between.
                    end: start
                        + word.len()
                        + usize::from(text[start + word.len()..].starts_with('-')),
                    classes: 0,
                    word: vocabulary.get(word),
                    mark: '\0',
                    kind: match word.starts_with(|c: char| c.is_ascii_digit()) {
                        true => Kind::Number,
                        false => Kind::Word,
                    },
                    flags: 0,
                }
            })
            .collect()
    }

    fn read(text: &str) -> (Leaning, Absent) {
        let mut vocabulary = Vocabulary::new();
        let leanings = Leanings::new(&WEIGHTS, &mut vocabulary);
        let tokens = tokens(text, &vocabulary);
        (leanings.of(&tokens), leanings.absent(&tokens))
    }

    /// How much a word counts in a sentence of so many.
    fn share_of(words: u16) -> f32 {
        (TYPICAL / f32::from(words)).sqrt()
    }

    #[test]
    fn words_and_pairs_add_up_and_the_base_counts_once() {
        let (leaning, _) = read("yet secret");
        assert!(close(leaning.absence(), -2.0 + 1.0 + 1.5 + 0.5));
        let share = share_of(2);
        assert!(close(leaning.tag(Tag::Directive), share * 0.2));
        assert!(close(leaning.tag(Tag::Capability), share * 0.3));
        assert!(close(leaning.tag(Tag::Framing), share * 0.1));
        assert!(close(leaning.kind(0), share * (0.5 + 0.7)));
        assert!(close(leaning.kind(1), 0.0));
    }

    #[test]
    fn words_lean_towards_no_figure() {
        assert!(close(read("yet secret").0.tag(Tag::Figure), 0.0));
    }

    #[test]
    fn a_pair_needs_a_space_between_its_words() {
        let (leaning, _) = read("yet-secret");
        assert!(close(leaning.absence(), -2.0 + 1.0 + 1.5));
        assert!(close(leaning.kind(0), share_of(2) * 0.5));
        let spaced = read("memo yet").0.kind(0);
        assert!(close(spaced, share_of(2) * (-12.7 + 0.5 + 0.3)));
    }

    #[test]
    fn unknown_words_and_no_words_lean_nowhere() {
        for text in ["", "zinc kiln"] {
            let (leaning, absent) = read(text);
            assert!(close(leaning.absence(), -2.0));
            assert!(close(leaning.kind(0), 0.0));
            assert_eq!(absent.forms, WEIGHTS.absence.forms);
            assert_eq!(absent.kinds, WEIGHTS.absence.kinds);
        }
    }

    #[test]
    fn where_something_may_be_absent_each_word_counts_once() {
        let (_, absent) = read("yet secret yet secret memo memo");
        let [reported, withheld] = absent.forms;
        assert!(close(reported, -1.0 + 1.5) && close(withheld, -0.5 + 1.0));
        assert!(close(absent.kinds[0], -0.5 + 2.0));
    }

    #[test]
    fn each_word_and_pair_counts_once() {
        let (leaning, _) = read("yet secret yet secret");
        assert!(close(leaning.absence(), -2.0 + 1.0 + 1.5 + 0.5));
        assert!(close(leaning.kind(0), share_of(4) * (0.5 + 0.7)));
    }

    #[test]
    fn in_long_sentences_a_word_counts_less() {
        let long = format!("memo {}", "kiln ".repeat(79));
        assert!(close(read(&long).0.kind(0), -12.7 / 2.0));
        let endless = "kiln ".repeat(100_000);
        assert!(close(read(&endless).0.kind(0), 0.0));
    }

    #[test]
    fn all_numbers_are_one_word() {
        let (leaning, _) = read("7 yet 1,234.5");
        assert!(close(leaning.kind(0), share_of(3) * (0.2 + 0.5 + 0.6)));
        assert!(close(leaning.kind(0), read("30 yet 8").0.kind(0)));
    }
}
