//! What the evidence of a tag weighs, and how far words lean towards it: a regression over the words of a sentence,
//! and one over the parts of its sum.

use unsaid::Tag;

use crate::explained::{Origin, Sample};
use crate::regression::{Model, Row, Weighted, best_threshold, scores_across};
use crate::tables::Fitted;
use crate::vectors::Vectors;
use crate::words::{columns, common_words, leanings, lower_case_words, word_row};
use crate::{DOCUMENTS, MARGIN, SENTENCES, shared};

/// Penalties: on the leaning of a word, the weight of a group or feature, and of a single cue.
const WORD: f64 = 4.0;
const GROUP: f64 = 6.0;
const CUE: f64 = 20.0;
/// What a tag needs without a cue, where 1.0 decides with one: as `NEEDED_BY_WORDS` of `src/tag/mod.rs`.
const NEEDED_BY_WORDS: f64 = 1.2;
const FOLDS: usize = 10;

/// Rows with the label and count of their cases.
fn weighted<'r>(rows: &'r [Row], samples: &[Sample]) -> Vec<Weighted<'r>> {
    (rows.iter().zip(samples))
        .map(|(row, sample)| (row, sample.label, sample.count()))
        .collect()
}

/// Fits one tag.
pub fn fit(tag: Tag, samples: &[Sample], vectors: &Vectors) -> shared::Result<Fitted> {
    let labels: Vec<bool> = samples.iter().map(|sample| sample.label).collect();
    let documents: Vec<usize> = samples.iter().map(|sample| sample.document).collect();
    let eligible: Vec<bool> = samples.iter().map(|sample| sample.eligible).collect();

    let known = common_words(
        samples
            .iter()
            .map(|sample| (sample.document, &sample.words)),
        DOCUMENTS,
    );
    let word_columns = columns(known.iter());
    let vectors = &vectors.of(&lower_case_words(
        samples.iter().map(|sample| &sample.words),
        SENTENCES,
    ));
    let word_rows: Vec<Row> = (samples.iter())
        .map(|sample| word_row(&sample.words, &word_columns, vectors))
        .collect();
    let penalties = vec![WORD; word_columns.len() + vectors.len()];
    let data = weighted(&word_rows, samples);
    let word_model = Model::fit(&data, &penalties);
    let across_words = scores_across(&data, &documents, &penalties, FOLDS);

    let names = columns(samples.iter().flat_map(|sample| sample.parts.keys()));
    let (own, register) = (names.len(), names.len() + 1);
    let mut penalties: Vec<f64> = (names.keys())
        .map(|name| if name.starts_with("cue ") { CUE } else { GROUP })
        .collect();
    penalties.extend([GROUP, GROUP]);
    let rows_with = |scores: &[f64]| -> Vec<Row> {
        let (mut document, mut sum, mut count) = (usize::MAX, 0.0, 0.0);
        let row = |(sample, score): (&Sample, &f64)| {
            if sample.document != document {
                (document, sum, count) = (sample.document, 0.0, 0.0);
            }
            let leaning = score - word_model.intercept();
            let mut row: Row = (sample.parts.iter())
                .map(|(name, share)| (names[name.as_str()], *share))
                .collect();
            row.extend([(own, leaning), (register, sum / (count + 1.0))]);
            sum += leaning;
            count += 1.0;
            row
        };
        samples.iter().zip(scores).map(row).collect()
    };
    let rows = rows_with(&across_words);
    let data = weighted(&rows, samples);
    let across = scores_across(&data, &documents, &penalties, FOLDS);
    // Extracts and cases are picked; only whole announcements, which come first, tell how often a tag is
    // right.
    let is_announced = |sample: &&Sample| sample.origin == Origin::Announcement;
    let announced = ..samples.iter().filter(is_announced).count();
    // Those that are nearer to what the crate is for count as much as all the others together.
    let near = samples[announced]
        .iter()
        .filter(|sample| sample.near)
        .count();
    let share = (announced.end - near) as f64 / near.max(1) as f64;
    let counts: Vec<f64> = samples[announced]
        .iter()
        .map(|sample| if sample.near { share } else { 1.0 })
        .collect();
    let (threshold, f1) = best_threshold(
        &across[announced],
        &labels[announced],
        &eligible[announced],
        &counts,
    );
    println!(
        "{tag}: {} sentences, {} words, {} parts; F1 across documents {f1:.3}",
        samples.len(),
        known.len(),
        names.len()
    );
    if f1 <= 0.0 {
        return Err(format!(
            "{tag}: no sentence of the announcements has both the tag and a cue of it, so that no threshold can be \
             told; give more announcements"
        )
        .into());
    }
    // What a reader will see: the leanings of the words as they are written down.
    let seen: Vec<f64> = word_rows.iter().map(|row| word_model.score(row)).collect();
    let seen = rows_with(&seen);
    let mut data = data;
    // What takes its tag from the lead-in of its list needs none of its own.
    let marked = (0..).zip(samples).filter(|(_, sample)| {
        sample.origin == Origin::Marked && !sample.parts.contains_key("feature Led")
    });
    let marked: Vec<usize> = marked.map(|(at, _)| at).collect();
    let model = Model::fit_until_right(&mut data, &penalties, &marked, |model, at| {
        let sample = &samples[at];
        let needed = if sample.eligible {
            1.0
        } else {
            NEEDED_BY_WORDS
        };
        let bar = model.intercept() + needed * (threshold - model.intercept());
        let above = model.score(&seen[at]) - bar;
        if sample.label {
            above >= MARGIN
        } else {
            above <= -MARGIN
        }
    });
    let distance = threshold - model.intercept();
    if distance <= 0.0 {
        return Err(format!(
            "{tag}: a sentence without a cue has the tag already, so that no weight can be told; give more \
             announcements, of which some have the tag and most sentences have not"
        )
        .into());
    }
    let scale = 1.0 / distance;
    Ok(Fitted {
        tag,
        parts: (names.iter())
            .map(|(name, &column)| ((*name).to_owned(), model.weights()[column] * scale))
            .chain([
                ("feature Words".to_owned(), model.weights()[own] * scale),
                (
                    "feature Register".to_owned(),
                    model.weights()[register] * scale,
                ),
            ])
            .collect(),
        words: leanings(&word_model, &word_columns, vectors),
    })
}
