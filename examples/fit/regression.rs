//! Logistic regression with a penalty of its own for each column, and folds by document.

use std::collections::VecDeque;

use rayon::prelude::*;

/// A row: its columns with their values.
pub type Row = Vec<(usize, f64)>;

/// A row with whether it is one that is looked for, and how often it counts.
pub type Weighted<'r> = (&'r Row, bool, f64);

/// Coefficients, and behind them the intercept.
#[derive(Clone, Debug)]
pub struct Model(Vec<f64>);

/// Rounds in which what was decided wrongly counts more than before, and how much more.
const ROUNDS: usize = 12;
const AGAIN: f64 = 2.0;

/// Steps of the descent at most, and the share of the loss a step must lessen it by for another.
const STEPS: usize = 200;
const LEAST: f64 = 1e-7;

/// How many steps the descent looks back on.
const MEMORY: usize = 8;

/// The share of what the slope promises that a step must lessen the loss by.
const ENOUGH: f64 = 1e-4;

/// Log odds of a row.
fn score(parameters: &[f64], row: &Row) -> f64 {
    let sum: f64 = row
        .iter()
        .map(|(column, value)| parameters[*column] * value)
        .sum();
    sum + parameters[parameters.len() - 1]
}

/// The loss, and its slope in every parameter.
fn loss_and_slope(parameters: &[f64], rows: &[Weighted], penalties: &[f64]) -> (f64, Vec<f64>) {
    let weights = || parameters.iter().zip(penalties);
    let mut loss: f64 = weights().map(|(x, penalty)| penalty * x * x / 2.0).sum();
    let mut slope: Vec<f64> = weights().map(|(x, penalty)| penalty * x).collect();
    let mut base = 0.0;
    for (row, label, count) in rows {
        let score = score(parameters, row);
        let against = if *label { -score } else { score };
        loss += count * (against.max(0.0) + (-against.abs()).exp().ln_1p());
        let error = (logistic(score) - f64::from(u8::from(*label))) * count;
        base += error;
        for (column, value) in row.iter() {
            slope[*column] += error * value;
        }
    }
    slope.push(base);
    (loss, slope)
}

/// A step of the descent: how far it went, how far the slope changed, and the product of the two.
struct Step {
    way: Vec<f64>,
    turn: Vec<f64>,
    product: f64,
}

impl Step {
    /// None when the slope did not change enough to tell the curve.
    fn new(from: &[f64], to: &[f64], before: &[f64], after: &[f64]) -> Option<Step> {
        let minus =
            |one: &[f64], other: &[f64]| one.iter().zip(other).map(|(a, b)| a - b).collect();
        let (way, turn): (Vec<f64>, Vec<f64>) = (minus(to, from), minus(after, before));
        let product = dot(&way, &turn);
        (product > f64::EPSILON).then_some(Step { way, turn, product })
    }
}

/// Where to go from a point with this slope, by the last steps, the newest first.
fn direction(slope: &[f64], steps: &VecDeque<Step>) -> Vec<f64> {
    let mut direction: Vec<f64> = slope.iter().map(|x| -x).collect();
    let add = |direction: &mut Vec<f64>, much: f64, of: &[f64]| {
        direction
            .iter_mut()
            .zip(of)
            .for_each(|(d, x)| *d += much * x);
    };
    let mut shares = Vec::new();
    for step in steps {
        let share = dot(&step.way, &direction) / step.product;
        add(&mut direction, -share, &step.turn);
        shares.push(share);
    }
    if let Some(newest) = steps.front() {
        let scale = newest.product / dot(&newest.turn, &newest.turn);
        direction.iter_mut().for_each(|d| *d *= scale);
    }
    for (step, share) in steps.iter().zip(shares).rev() {
        let back = dot(&step.turn, &direction) / step.product;
        add(&mut direction, share - back, &step.way);
    }
    direction
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

impl Model {
    /// The model with the least loss: that of the rows, which is logistic, and the squares of the coefficients, each
    /// times half its penalty.
    pub fn fit(rows: &[Weighted], penalties: &[f64]) -> Model {
        let nothing = Model(vec![0.0; penalties.len() + 1]);
        nothing.refit(rows, penalties)
    }

    /// The same, found from this model on, by L-BFGS (Nocedal 1980) with halved steps.
    fn refit(self, rows: &[Weighted], penalties: &[f64]) -> Model {
        let mut at = self.0;
        let (mut loss, mut slope) = loss_and_slope(&at, rows, penalties);
        let mut steps: VecDeque<Step> = VecDeque::new();
        for _ in 0..STEPS {
            let direction = direction(&slope, &steps);
            let promised = dot(&slope, &direction);
            // Nothing is known of the curve before the first step.
            let mut length = match steps.is_empty() {
                true => 1.0 / dot(&slope, &slope).sqrt().max(1.0),
                false => 1.0,
            };
            let (next, (next_loss, next_slope)) = loop {
                let next: Vec<f64> = (at.iter().zip(&direction))
                    .map(|(x, d)| x + length * d)
                    .collect();
                let reached = loss_and_slope(&next, rows, penalties);
                if reached.0 <= loss + ENOUGH * length * promised {
                    break (next, reached);
                }
                length /= 2.0;
                if length < f64::EPSILON {
                    return Model(at);
                }
            };
            if let Some(step) = Step::new(&at, &next, &slope, &next_slope) {
                steps.truncate(MEMORY - 1);
                steps.push_front(step);
            }
            let is_last = loss - next_loss < LEAST * loss;
            (at, loss, slope) = (next, next_loss, next_slope);
            if is_last {
                break;
            }
        }
        Model(at)
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
            model = model.refit(rows, penalties);
        }
        model
    }

    /// The coefficients.
    pub fn weights(&self) -> &[f64] {
        &self.0[..self.0.len() - 1]
    }

    pub fn intercept(&self) -> f64 {
        self.0[self.0.len() - 1]
    }

    /// Log odds of a row.
    pub fn score(&self, row: &Row) -> f64 {
        score(&self.0, row)
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
/// by chance. Rows that are not `eligible` are never taken; `counts` is how often each row counts.
pub fn best_threshold(
    scores: &[f64],
    labels: &[bool],
    eligible: &[bool],
    counts: &[f64],
) -> (f64, f64) {
    let mut order: Vec<usize> = (0..scores.len()).filter(|&i| eligible[i]).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    let labelled = labels.iter().zip(counts).filter(|(label, _)| **label);
    let positives: f64 = labelled.map(|(_, count)| count).sum();
    let (mut right, mut given) = (0.0, 0.0);
    let thresholds: Vec<(f64, f64)> = (order.iter().enumerate())
        .map(|(taken, &i)| {
            given += counts[i];
            if labels[i] {
                right += counts[i];
            }
            let f1 = 2.0 * right / (given + positives);
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
