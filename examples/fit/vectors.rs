//! Word vectors: words that stand in like places have like numbers.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use crate::shared;

/// How much a vector counts beside the word itself; more lets words lean less for themselves.
const SHARE: f64 = 0.5;

/// Vectors of words, each of length `SHARE`.
#[derive(Default)]
pub struct Vectors {
    size: usize,
    by_word: HashMap<String, Vec<f64>>,
}

/// Reads a file: a word and its numbers a line.
pub fn load(path: &Path) -> shared::Result<Vectors> {
    let file = fs::read_to_string(path).map_err(|error| shared::unreadable(path, &error))?;
    let mut vectors = Vectors::default();
    for (line, number) in file.lines().zip(1..) {
        let mut fields = line.split(' ');
        let word = fields.next().unwrap_or_default().to_owned();
        let numbers: Result<Vec<f64>, _> = fields.map(str::parse).collect();
        let mut numbers = numbers.map_err(|error| {
            format!(
                "{}, line {number}: {error}; give numbers behind the word",
                path.display()
            )
        })?;
        if vectors.by_word.is_empty() {
            vectors.size = numbers.len();
        }
        if numbers.len() != vectors.size {
            return Err(format!(
                "{}, line {number}: {} numbers; give {} as in the first line",
                path.display(),
                numbers.len(),
                vectors.size
            )
            .into());
        }
        let length = numbers
            .iter()
            .map(|x| x * x)
            .sum::<f64>()
            .sqrt()
            .max(f64::MIN_POSITIVE);
        for number in &mut numbers {
            *number *= SHARE / length;
        }
        vectors.by_word.insert(word, numbers);
    }
    Ok(vectors)
}

impl Vectors {
    /// How many numbers a vector has.
    pub fn len(&self) -> usize {
        self.size
    }

    /// Those of `words` alone.
    pub fn of(&self, words: &BTreeSet<&str>) -> Vectors {
        let with_vector =
            |word: &&str| Some(((*word).to_owned(), self.by_word.get(*word)?.clone()));
        Vectors {
            size: self.size,
            by_word: words.iter().filter_map(with_vector).collect(),
        }
    }

    /// Every word that has a vector.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.by_word.keys().map(String::as_str)
    }

    /// The vectors of the words of a sentence, added up.
    pub fn sum(&self, words: &BTreeMap<String, f64>) -> Vec<f64> {
        let mut sum = vec![0.0; self.size];
        for (word, count) in words {
            if let Some(vector) = self.by_word.get(&word.to_lowercase()) {
                for (sum, number) in sum.iter_mut().zip(vector) {
                    *sum += count * number;
                }
            }
        }
        sum
    }

    /// What the vector of a word scores.
    pub fn score(&self, word: &str, weights: &[f64]) -> f64 {
        let vector = self.by_word.get(word).map_or(&[][..], Vec::as_slice);
        vector
            .iter()
            .zip(weights)
            .map(|(number, weight)| number * weight)
            .sum()
    }
}
