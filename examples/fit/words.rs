//! The words of sentences as columns of a regression, and how far it finds them to lean.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use regex::{Match, Regex};

use crate::regression::{Model, Row};
use crate::vectors::Vectors;

/// Any number, as `NUMBER` of `src/cue/leaning.rs`.
const NUMBER: &str = "#";
/// Length in words of a sentence in which each counts in full, as `TYPICAL` of `src/cue/leaning.rs`.
const TYPICAL: f64 = 20.0;
/// The words of a sentence, with how much each counts; capitalised ones apart, numbers alike.
pub type Words = BTreeMap<String, f64>;

/// The words of a sentence and its pairs: two words with nothing but a space between them, "able to". However often
/// one stands there, it counts once.
pub fn words_and_pairs(sentence: &str) -> Words {
    let counts = |word: &String| word == NUMBER || word.chars().count() > 1;
    let mut all: BTreeSet<String> = words(sentence).filter(counts).collect();
    let mut before: Option<String> = None;
    for spaced in sentence.split_whitespace() {
        let pieces: Vec<Match<'_>> = pieces(spaced).collect();
        let first = pieces.first().filter(|piece| piece.start() == 0);
        let first = first.and_then(|piece| split(piece.as_str()).next());
        if let (Some(one), Some(other)) = (before, first) {
            all.insert(format!("{one} {other}").to_lowercase());
        }
        let last = pieces.last().filter(|piece| piece.end() == spaced.len());
        before = last.and_then(|piece| split(piece.as_str()).last());
    }
    let is_first = |word: &&String| {
        let lower = word.to_lowercase();
        **word == lower || !all.contains(&lower)
    };
    let distinct = all.iter().filter(is_first);
    distinct.map(|word| (word.clone(), 1.0)).collect()
}

/// The same, each of which counts less the more words the sentence has: long sentences would lean far by their
/// length alone.
pub fn scaled(sentence: &str) -> Words {
    let length = words(sentence).count().max(1);
    let share = (TYPICAL / length as f64).sqrt();
    let words = words_and_pairs(sentence).into_keys();
    words.map(|word| (word, share)).collect()
}

/// The words of a sentence, as often as they stand there.
fn words(sentence: &str) -> impl Iterator<Item = String> {
    pieces(sentence).flat_map(|piece| split(piece.as_str()))
}

/// The runs of letters of a text, and its numbers.
fn pieces(text: &str) -> impl Iterator<Item = Match<'_>> {
    static PIECE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"[\p{Alphabetic}'’]+|[0-9]+(?:[,.'][0-9]+)*").expect("valid"));
    PIECE.find_iter(text).filter(|piece| {
        // The digits of "Q3" belong to the word.
        let before = text[..piece.start()].chars().next_back();
        !is_number(piece.as_str()) || !before.is_some_and(char::is_alphabetic)
    })
}

fn is_number(piece: &str) -> bool {
    piece.starts_with(|c: char| c.is_ascii_digit())
}

/// The words of a piece as a reader tells them apart: "don't" is one, "mill's" two.
fn split(piece: &str) -> impl Iterator<Item = String> {
    const CLITICS: &[(&str, &str)] = &[
        ("'s", "'s"),
        ("'ll", "will"),
        ("'ve", "have"),
        ("'re", "are"),
        ("'d", "would"),
        ("'m", "am"),
    ];
    let piece = match is_number(piece) {
        true => NUMBER.to_owned(),
        false => piece.replace('’', "'"),
    };
    let piece = piece.trim_matches('\'');
    let (word, clitic) = (CLITICS.iter())
        .find_map(|(end, word)| Some((piece.strip_suffix(end)?, Some(*word))))
        .unwrap_or((piece, None));
    let words = [Some(word).filter(|word| !word.is_empty()), clitic];
    words
        .map(|word| word.map(str::to_owned))
        .into_iter()
        .flatten()
}

/// Words that stand in at least so many documents and are seldom capitalised within a sentence.
pub fn common_words<'w>(
    sentences: impl Iterator<Item = (usize, &'w Words)>,
    least: usize,
) -> BTreeSet<String> {
    let mut documents: HashMap<String, BTreeSet<usize>> = HashMap::new();
    let mut capitals: HashMap<String, [f64; 2]> = HashMap::new();
    for (document, words) in sentences {
        for (word, count) in words {
            let lower = word.to_lowercase();
            let capital = usize::from(*word != lower);
            documents.entry(lower.clone()).or_default().insert(document);
            capitals.entry(lower).or_default()[capital] += count;
        }
    }
    documents
        .into_iter()
        .filter(|(word, documents)| {
            documents.len() >= least && capitals[word][0] > capitals[word][1]
        })
        .map(|(word, _)| word)
        .collect()
}

/// The words that stand in lower case in at least so many sentences.
pub fn lower_case_words<'w>(
    sentences: impl Iterator<Item = &'w Words>,
    least: usize,
) -> BTreeSet<&'w str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in sentences.flat_map(BTreeMap::keys) {
        if word.chars().all(|c| c.is_lowercase() || c == '\'') {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count >= least);
    counts.into_keys().collect()
}

/// The columns of a sentence: its known words, and behind them the sum of the vectors.
pub fn word_row(words: &Words, columns: &BTreeMap<&str, usize>, vectors: &Vectors) -> Row {
    let column = |word: &String| columns.get(word.to_lowercase().as_str()).copied();
    let known = words
        .iter()
        .filter_map(|(word, count)| Some((column(word)?, *count)));
    known
        .chain((columns.len()..).zip(vectors.sum(words)))
        .collect()
}

/// How far every word leans: for itself, and as the words used alike.
pub fn leanings(
    model: &Model,
    columns: &BTreeMap<&str, usize>,
    vectors: &Vectors,
) -> BTreeMap<String, f64> {
    (vectors.words())
        .chain(columns.keys().copied())
        .map(|word| {
            let own = columns.get(word).map_or(0.0, |&at| model.weights()[at]);
            let alike = vectors.score(word, &model.weights()[columns.len()..]);
            (word.to_owned(), own + alike)
        })
        .collect()
}

/// Gives every name a column.
pub fn columns<'n>(names: impl Iterator<Item = &'n String>) -> BTreeMap<&'n str, usize> {
    let distinct: BTreeSet<&str> = names.map(String::as_str).collect();
    distinct.into_iter().zip(0..).collect()
}
