//! Logistic regression with a penalty of its own for each column, and folds by document.

use rayon::prelude::*;

/// A row: its columns with their values.
pub type Row = Vec<(usize, f64)>;

/// A row with whether it is one that is looked for, and how often it counts.
pub type Weighted<'r> = (&'r Row, bool, f64);

/// Coefficients, and the intercept.
#[derive(Clone, Debug, Default)]
pub struct Model {
    pub weights: Vec<f64>,
    pub intercept: f64,
}

/// Rounds in which what was decided wrongly counts more than before, and how much more.
const ROUNDS: usize = 8;
const AGAIN: f64 = 2.0;

/// Steps of the descent; far more than the loss needs to settle.
const STEPS: usize = 400;

/// Length of the first step.
const RATE: f64 = 0.5;

impl Model {
    /// Minimises the logistic loss of the rows and the squares of the coefficients, each times half its
    /// penalty, by full-batch AdaGrad.
    pub fn fit(rows: &[Weighted], penalties: &[f64]) -> Model {
        let mut model = Model {
            weights: vec![0.0; penalties.len()],
            intercept: 0.0,
        };
        let mut squares = vec![1e-8; penalties.len() + 1];
        for _ in 0..STEPS {
            let mut slope: Vec<f64> = (model.weights.iter().zip(penalties))
                .map(|(weight, penalty)| weight * penalty)
                .collect();
            let mut base = 0.0;
            for (row, label, count) in rows {
                let error = (logistic(model.score(row)) - f64::from(u8::from(*label))) * count;
                base += error;
                for (column, value) in row.iter() {
                    slope[*column] += error * value;
                }
            }
            slope.push(base);
            for (i, slope) in slope.iter().enumerate() {
                squares[i] += slope * slope;
                let step = RATE * slope / squares[i].sqrt();
                match model.weights.get_mut(i) {
                    Some(weight) => *weight -= step,
                    None => model.intercept -= step,
                }
            }
        }
        model
    }

    /// Fits a model, and again with every row of `marked` that is not right counting more, until all are or it has
    /// been tried often enough.
    pub fn fit_until_right(
        rows: &mut [Weighted],
        penalties: &[f64],
        marked: &[usize],
        is_right: impl Fn(&Model, usize) -> bool,
    ) -> Model {
        let mut model = Model::fit(rows, penalties);
        for _ in 0..ROUNDS {
            let wrong = marked.iter().filter(|&&at| !is_right(&model, at));
            let wrong: Vec<usize> = wrong.copied().collect();
            if wrong.is_empty() {
                break;
            }
            for at in wrong {
                rows[at].2 *= AGAIN;
            }
            model = Model::fit(rows, penalties);
        }
        model
    }

    /// Log odds of a row.
    pub fn score(&self, row: &Row) -> f64 {
        let sum: f64 = row
            .iter()
            .map(|(column, value)| self.weights[*column] * value)
            .sum();
        sum + self.intercept
    }
}

pub fn logistic(score: f64) -> f64 {
    1.0 / (1.0 + (-score).exp())
}

/// The score of every row by a model that has not seen the row's document.
pub fn scores_across(
    rows: &[Weighted],
    documents: &[usize],
    penalties: &[f64],
    folds: usize,
) -> Vec<f64> {
    let mut scores = vec![0.0; rows.len()];
    let folds: Vec<_> = (0..folds)
        .into_par_iter()
        .map(|fold| {
            let (test, train): (Vec<usize>, Vec<usize>) =
                (0..rows.len()).partition(|&i| documents[i] % folds == fold);
            let seen: Vec<_> = train.iter().map(|&i| rows[i]).collect();
            (test, Model::fit(&seen, penalties))
        })
        .collect();
    for (test, model) in folds {
        for i in test {
            scores[i] = model.score(rows[i].0);
        }
    }
    scores
}

/// By how much the F1 of thresholds may differ that are as good as one another.
const ALIKE: f64 = 0.003;

/// The middle of the thresholds with the best F1 or one like it, and that F1: the very best stands where it does
/// by chance. Rows that are not `eligible` are never taken.
pub fn best_threshold(scores: &[f64], labels: &[bool], eligible: &[bool]) -> (f64, f64) {
    let mut order: Vec<usize> = (0..scores.len()).filter(|&i| eligible[i]).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    let positives = labels.iter().filter(|label| **label).count();
    let mut right = 0;
    let thresholds: Vec<(f64, f64)> = (order.iter().enumerate())
        .map(|(taken, &i)| {
            right += usize::from(labels[i]);
            let f1 = 2.0 * right as f64 / (taken + 1 + positives) as f64;
            let next = order.get(taken + 1).map_or(scores[i], |&next| scores[next]);
            ((scores[i] + next) / 2.0, f1)
        })
        .collect();
    let best = (thresholds.iter().map(|one| one.1)).fold(0.0, f64::max);
    let alike = thresholds.iter().filter(|one| one.1 >= best - ALIKE);
    let (highest, lowest) = alike.fold((f64::NEG_INFINITY, f64::INFINITY), |(high, low), one| {
        (high.max(one.0), low.min(one.0))
    });
    (
        if best > 0.0 {
            (highest + lowest) / 2.0
        } else {
            0.0
        },
        best,
    )
}
