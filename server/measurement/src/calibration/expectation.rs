//! The expectation: how likely each pattern is at each point, and what that makes of each item.
//!
//! In the logistic model the logarithm of a pattern's likelihood is Σ ln(1 − P) over the answered items plus θ Σ a + Σ d over those
//! answered rightly, so that a person who answered everything costs one pass over her right answers instead of one per point.

use super::Parameters;
use super::patterns::{Pattern, Patterns};
use crate::grid::{Grid, softplus};

/// What a round of expectation finds.
#[derive(Clone)]
pub(super) struct Expected {
    /// Per item and point: people expected to have answered it there.
    pub(super) answered: Vec<f64>,
    /// Per item and point: of them, how many rightly.
    pub(super) right: Vec<f64>,
    /// Per point: people expected there.
    pub(super) people: Vec<f64>,
    /// The logarithm of the likelihood.
    pub(super) log_likelihood: f64,
}

/// The logarithms of a wrong answer's probability per item and point, and their sum over items.
pub(super) struct Wrong {
    pub(super) each: Vec<f64>,
    all: Vec<f64>,
}

impl Wrong {
    pub(super) fn new(grid: &Grid, parameters: &Parameters) -> Self {
        let points = grid.points.len();
        let mut each = Vec::with_capacity(points * parameters.slopes.len());
        for (slope, intercept) in parameters.slopes.iter().zip(&parameters.intercepts) {
            each.extend(grid.points.iter().map(|theta| -softplus(slope.mul_add(*theta, *intercept))));
        }
        let mut all = grid.log_weights.clone();
        for row in each.chunks_exact(points) {
            all.iter_mut().zip(row).for_each(|(sum, log)| *sum += log);
        }
        Self { each, all }
    }

    /// Writes the posterior weights of a pattern, which add up to 1, and gives the logarithm of its likelihood.
    pub(super) fn posterior(&self, grid: &Grid, parameters: &Parameters, pattern: &Pattern<'_>, weights: &mut [f64]) -> f64 {
        let points = grid.points.len();
        let (mut slope, mut intercept) = (0.0, 0.0);
        for item in pattern.right {
            slope += parameters.slopes[*item as usize];
            intercept += parameters.intercepts[*item as usize];
        }
        let row = |item: &u32| &self.each[*item as usize * points..][..points];
        if pattern.nearly_all {
            weights.copy_from_slice(&self.all);
            for item in pattern.rest {
                weights.iter_mut().zip(row(item)).for_each(|(sum, log)| *sum -= log);
            }
        } else {
            weights.copy_from_slice(&grid.log_weights);
            for item in pattern.right.iter().chain(pattern.rest) {
                weights.iter_mut().zip(row(item)).for_each(|(sum, log)| *sum += log);
            }
        }
        let mut highest = f64::NEG_INFINITY;
        for (weight, theta) in weights.iter_mut().zip(&grid.points) {
            *weight += slope.mul_add(*theta, intercept);
            highest = highest.max(*weight);
        }
        let mut total = 0.0;
        for weight in weights.iter_mut() {
            *weight = (*weight - highest).exp();
            total += *weight;
        }
        let scale = total.recip();
        weights.iter_mut().for_each(|weight| *weight *= scale);
        highest + total.ln()
    }
}

/// So many patterns are summed by themselves, whoever does it: sums then do not depend on the number of threads.
const BLOCK: usize = 2048;

/// One round of expectation.
pub(super) fn expect(patterns: &Patterns, grid: &Grid, parameters: &Parameters, threads: usize) -> Expected {
    let wrong = Wrong::new(grid, parameters);
    let blocks: Vec<usize> = (0..patterns.len()).step_by(BLOCK).collect();
    let threads = threads.clamp(1, blocks.len().max(1));
    let work = |start: &usize| block(patterns, grid, parameters, &wrong, *start, (*start + BLOCK).min(patterns.len()));
    let parts: Vec<Expected> = if threads == 1 {
        blocks.iter().map(work).collect()
    } else {
        std::thread::scope(|scope| {
            let shares: Vec<_> = blocks
                .chunks(blocks.len().div_ceil(threads))
                .map(|share| scope.spawn(move || share.iter().map(work).collect::<Vec<_>>()))
                .collect();
            shares.into_iter().flat_map(|share| share.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        })
    };
    let mut sum = empty(patterns.items(), grid.points.len());
    for part in parts {
        sum.answered.iter_mut().zip(&part.answered).for_each(|(sum, value)| *sum += value);
        sum.right.iter_mut().zip(&part.right).for_each(|(sum, value)| *sum += value);
        sum.people.iter_mut().zip(&part.people).for_each(|(sum, value)| *sum += value);
        sum.log_likelihood += part.log_likelihood;
    }
    sum
}

fn empty(items: usize, points: usize) -> Expected {
    Expected { answered: vec![0.0; items * points], right: vec![0.0; items * points], people: vec![0.0; points], log_likelihood: 0.0 }
}

/// The expectation over some of the patterns.
fn block(patterns: &Patterns, grid: &Grid, parameters: &Parameters, wrong: &Wrong, from: usize, to: usize) -> Expected {
    let points = grid.points.len();
    let mut sum = empty(patterns.items(), points);
    let mut nearly_all = vec![0.0; points];
    let mut weights = vec![0.0; points];
    for pattern in patterns.range(from, to) {
        sum.log_likelihood += pattern.count * wrong.posterior(grid, parameters, &pattern, &mut weights);
        weights.iter_mut().for_each(|weight| *weight *= pattern.count);
        sum.people.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight);
        for item in pattern.right {
            sum.right[*item as usize * points..][..points].iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight);
        }
        if pattern.nearly_all {
            nearly_all.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight);
            for item in pattern.rest {
                sum.answered[*item as usize * points..][..points].iter_mut().zip(&weights).for_each(|(sum, weight)| *sum -= weight);
            }
        } else {
            for item in pattern.right.iter().chain(pattern.rest) {
                sum.answered[*item as usize * points..][..points].iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight);
            }
        }
    }
    for row in sum.answered.chunks_exact_mut(points) {
        row.iter_mut().zip(&nearly_all).for_each(|(sum, weight)| *sum += weight);
    }
    sum
}
