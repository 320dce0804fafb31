//! The words of sentences as columns of a regression, and how far it finds them to lean.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::regression::{Model, Row};
use crate::vectors::Vectors;

/// Documents a word must stand in to get a leaning.
const DOCUMENTS: usize = 10;
/// The words of a sentence, with how often they stand in it; capitalised ones apart.
pub type Words = BTreeMap<String, f64>;

pub fn words(sentence: &str) -> Words {
    let mut words = BTreeMap::new();
    for piece in sentence.split(|c: char| !is_of_word(c)) {
        for word in split(piece).filter(|word| word.chars().count() > 1) {
            *words.entry(word).or_default() += 1.0;
        }
    }
    words
}

/// The words of a sentence and its pairs: two words with nothing but a space between them, "able to".
pub fn words_and_pairs(sentence: &str) -> Words {
    let mut all = words(sentence);
    let mut before: Option<String> = None;
    for piece in sentence.split_whitespace() {
        let first = piece.split(|c: char| !is_of_word(c)).next();
        let first = first.and_then(|piece| split(piece).next());
        if let (Some(one), Some(other)) = (before, first) {
            let pair = format!("{one} {other}").to_lowercase();
            *all.entry(pair).or_default() += 1.0;
        }
        let last = piece.rsplit(|c: char| !is_of_word(c)).next();
        before = last.and_then(|piece| split(piece).last());
    }
    all
}

fn is_of_word(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\'' | '’')
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
    let piece = piece.replace('’', "'");
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

/// Words that stand in several documents and are seldom capitalised within a sentence.
pub fn common_words<'w>(sentences: impl Iterator<Item = (usize, &'w Words)>) -> BTreeSet<String> {
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
            documents.len() >= DOCUMENTS && capitals[word][0] > capitals[word][1]
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
            let own = columns.get(word).map_or(0.0, |&at| model.weights[at]);
            let alike = vectors.score(word, &model.weights[columns.len()..]);
            (word.to_owned(), own + alike)
        })
        .collect()
}

/// Gives every name a column.
pub fn columns<'n>(names: impl Iterator<Item = &'n String>) -> BTreeMap<&'n str, usize> {
    let distinct: BTreeSet<&str> = names.map(String::as_str).collect();
    distinct.into_iter().zip(0..).collect()
}
