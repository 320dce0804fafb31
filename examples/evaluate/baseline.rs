//! A bag-of-words baseline: naive Bayes over lower-cased words, one classifier a tag, gold
//! sentences, five-fold by document. What a figure of the crate should be compared with.

use std::collections::{BTreeSet, HashMap};

use unsaid::Tag;

use crate::gold::Document;
use crate::score::Counts;

const FOLDS: usize = 5;

/// Counts per tag of the baseline, each document tagged by what the other folds taught.
pub fn cross_validate(documents: &[Document]) -> [Counts; 4] {
    let mut counts = [Counts::default(); 4];
    for fold in 0..FOLDS {
        let (test, train): (Vec<_>, Vec<_>) = documents
            .iter()
            .enumerate()
            .partition(|(i, _)| i % FOLDS == fold);
        for (tag, counts) in Tag::ALL.iter().zip(&mut counts) {
            let model = Model::train(train.iter().map(|(_, document)| *document), *tag);
            for (_, document) in &test {
                for sentence in &document.sentences {
                    counts.decide(
                        sentence.tags.contains(tag),
                        model.has(&document.text[sentence.span]),
                    );
                }
            }
        }
    }
    counts
}

struct Model {
    /// Log odds of a word for the tag.
    words: HashMap<String, f64>,
    prior: f64,
}

impl Model {
    fn train<'d>(documents: impl Iterator<Item = &'d Document>, tag: Tag) -> Model {
        let mut seen: HashMap<String, [f64; 2]> = HashMap::new();
        let mut sentences = [1.0; 2];
        for document in documents {
            for sentence in &document.sentences {
                let class = usize::from(sentence.tags.contains(&tag));
                sentences[class] += 1.0;
                for word in words(&document.text[sentence.span]) {
                    seen.entry(word).or_default()[class] += 1.0;
                }
            }
        }
        let odds = |[without, with]: [f64; 2]| {
            ((with + 0.5) / (sentences[1] + 1.0)).ln()
                - ((without + 0.5) / (sentences[0] + 1.0)).ln()
        };
        Model {
            words: seen
                .into_iter()
                .filter(|(_, [a, b])| a + b >= 2.0)
                .map(|(word, n)| (word, odds(n)))
                .collect(),
            prior: (sentences[1] / sentences[0]).ln(),
        }
    }

    fn has(&self, text: &str) -> bool {
        self.prior
            + words(text)
                .iter()
                .filter_map(|word| self.words.get(word))
                .sum::<f64>()
            > 0.0
    }
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
