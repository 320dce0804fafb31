//! How far the words of a sentence lean: towards tags, towards kinds, and towards saying that something is absent.

use crate::cue::pairs::Pairs;
use crate::lang::{AbsenceWeights, KindLeaning, LEANING_KINDS, Weights};
use crate::text::word::{Token, Vocabulary, WordId};
use crate::vocabulary::{Form, Tag};

/// The place of absence in a row: that of figures, towards which no words lean.
const ABSENCE: usize = Tag::Figure as usize;

/// How far a word, or a pair beyond its words, leans.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    /// Towards each tag, and at `ABSENCE` towards an absence, in hundredths.
    tags: [i16; Tag::ALL.len()],
    /// Towards each kind, in tenths.
    kinds: KindLeaning,
}

/// How far a sentence leans, in log odds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Leaning {
    tags: [f32; Tag::ALL.len()],
    kinds: [f32; LEANING_KINDS],
}

impl Leaning {
    /// Towards a tag.
    pub(crate) fn tag(&self, tag: Tag) -> f32 {
        self.tags[tag as usize]
    }

    /// Towards saying that something is absent.
    pub(crate) fn absence(&self) -> f32 {
        self.tags[ABSENCE]
    }

    /// Towards the kind with this column, by its words alone.
    pub(crate) fn kind(&self, column: usize) -> f32 {
        self.kinds[column]
    }
}

/// The leanings of the words of a pack.
#[derive(Clone, Debug)]
pub(super) struct Leanings {
    /// By word.
    words: Vec<Row>,
    pairs: Pairs<Row>,
    /// How far each word leans towards an absence that is reported, and towards one that is withheld, in
    /// hundredths.
    forms: Vec<[i16; 2]>,
    absence: &'static AbsenceWeights,
}

impl Leanings {
    /// Reads the tables of a pack, whose words are added to the vocabulary.
    pub(super) fn new(weights: &'static Weights, vocabulary: &mut Vocabulary) -> Leanings {
        let mut words: Vec<Row> = Vec::new();
        for (word, leaning) in weights.words {
            at(&mut words, vocabulary.intern(word)).tags = in_place(*leaning);
        }
        for (word, kinds) in weights.words_of_kinds {
            at(&mut words, vocabulary.intern(word)).kinds = *kinds;
        }
        let mut pairs = Vec::new();
        for (first, second, leaning) in weights.pairs {
            let pair = (vocabulary.intern(first), vocabulary.intern(second));
            let tags = in_place(*leaning);
            pairs.push((
                pair,
                Row {
                    tags,
                    ..Row::default()
                },
            ));
        }
        for (first, second, kinds) in weights.pairs_of_kinds {
            let pair = (vocabulary.intern(first), vocabulary.intern(second));
            let kinds = *kinds;
            pairs.push((
                pair,
                Row {
                    kinds,
                    ..Row::default()
                },
            ));
        }
        let mut forms: Vec<[i16; 2]> = Vec::new();
        for (word, leaning) in weights.absence.words_of_forms {
            *at(&mut forms, vocabulary.intern(word)) = *leaning;
        }
        words.resize(vocabulary.len(), Row::default());
        forms.resize(vocabulary.len(), [0; 2]);
        let both = |tags: &mut Row, kinds: &Row| {
            for (sum, one) in tags.tags.iter_mut().zip(kinds.tags) {
                *sum += one;
            }
            for (sum, one) in tags.kinds.iter_mut().zip(kinds.kinds) {
                *sum += one;
            }
        };
        Leanings {
            pairs: Pairs::new(vocabulary.len(), pairs, both),
            words,
            forms,
            absence: &weights.absence,
        }
    }

    /// How the words of a sentence lean, and their pairs, added up.
    pub(super) fn of(&self, tokens: &[Token]) -> Leaning {
        let mut tags = [0i32; Tag::ALL.len()];
        let mut kinds = [0i16; LEANING_KINDS];
        let mut add = |row: &Row| {
            for (sum, one) in tags.iter_mut().zip(row.tags) {
                *sum = sum.saturating_add(one.into());
            }
            for (sum, one) in kinds.iter_mut().zip(row.kinds) {
                *sum = sum.saturating_add(one.into());
            }
        };
        let mut before: Option<&Token> = None;
        for token in tokens {
            add(&self.words[token.word.0 as usize]);
            if let Some(first) = before.filter(|first| first.end < token.start)
                && let Some(pair) = self.pairs.get(first.word, token.word)
            {
                add(pair);
            }
            before = Some(token);
        }
        let mut tags = tags.map(|hundredths| hundredths as f32 / 100.0);
        tags[ABSENCE] += self.absence.base;
        Leaning {
            tags,
            kinds: kinds.map(|tenths| f32::from(tenths) / 10.0),
        }
    }

    /// How a sentence says that something is absent, by its words.
    pub(super) fn form(&self, tokens: &[Token]) -> Form {
        let [mut reported, mut withheld] = self.absence.forms;
        for token in tokens {
            let [to_reported, to_withheld] = self.forms[token.word.0 as usize];
            reported += f32::from(to_reported) / 100.0;
            withheld += f32::from(to_withheld) / 100.0;
        }
        if reported > 0.0 {
            Form::ReportedAbsent
        } else if withheld > 0.0 {
            Form::Withheld
        } else {
            Form::Denied
        }
    }
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
