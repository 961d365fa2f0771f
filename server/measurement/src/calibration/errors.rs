//! Standard errors of item parameters.
//!
//! The information that the answers hold is what complete data would hold less what is lost by not knowing the abilities (Louis 1982):
//! per pattern, the mean information less the variance of the score. Where that would be too much work (many items and many patterns)
//! the cross-products of the patterns' scores stand for it, which tend to the same (Berndt, Hall, Hall and Hausman 1974).

use super::expectation::Wrong;
use super::patterns::{Pattern, Patterns};
use super::{FURTHEST, Model, Parameters, STEEPEST};
use crate::grid::{Grid, logistic};

/// How standard errors were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorMethod {
    /// From the observed information, exactly.
    Observed,
    /// From the cross-products of scores.
    CrossProducts,
    /// Not at all.
    None,
}

/// One item's standard errors.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ItemErrors {
    pub(super) slope: Option<f64>,
    pub(super) intercept: Option<f64>,
    pub(super) difficulty: Option<f64>,
}

pub(super) struct Errors {
    pub(super) items: Vec<ItemErrors>,
    pub(super) method: ErrorMethod,
}

/// The exact way is gone up to about so many multiplications.
const AFFORDABLE: usize = 1_500_000_000;

/// Where each item's slope and intercept stand among the free parameters.
struct Layout {
    slopes: Vec<Option<usize>>,
    intercepts: Vec<Option<usize>>,
    size: usize,
}

impl Layout {
    fn new(model: Model, parameters: &Parameters) -> Self {
        let common = matches!(model, Model::Rasch | Model::OnePl);
        let mut size = usize::from(common);
        let (mut slopes, mut intercepts) = (Vec::new(), Vec::new());
        for (slope, intercept) in parameters.slopes.iter().zip(&parameters.intercepts) {
            let inside = slope.abs() < STEEPEST && intercept.abs() < FURTHEST;
            let mut take = |wanted: bool| {
                wanted.then(|| {
                    size += 1;
                    size - 1
                })
            };
            slopes.push(if common { Some(0) } else { take(model == Model::TwoPl && inside) });
            intercepts.push(take(inside));
        }
        Self { slopes, intercepts, size }
    }
}

pub(super) fn standard_errors(patterns: &Patterns, grid: &Grid, model: Model, parameters: &Parameters) -> Errors {
    let layout = Layout::new(model, parameters);
    let exact = patterns.len() * grid.points.len() * layout.size * layout.size / 2 <= AFFORDABLE;
    let mut information = gather(patterns, grid, parameters, &layout, exact);
    let covariance = invert(&mut information, layout.size).then_some(information);
    let at = |row: Option<usize>, column: Option<usize>| Some(covariance.as_ref()?[row? * layout.size + column?]);
    let root = |variance: Option<f64>| variance.filter(|variance| variance.is_finite() && *variance > 0.0).map(f64::sqrt);
    let items = (0..patterns.items()).map(|item| {
        let (slope, intercept) = (layout.slopes[item], layout.intercepts[item]);
        let a = parameters.slopes[item];
        let b = -parameters.intercepts[item] / a;
        // The difficulty is −d/a: its variance follows to first order (the delta method).
        let difficulty = match (at(slope, slope), at(slope, intercept), at(intercept, intercept)) {
            (Some(aa), Some(ad), Some(dd)) => Some((dd + 2.0 * b * ad + b * b * aa) / (a * a)),
            _ => at(intercept, intercept).map(|dd| dd / (a * a)),
        };
        ItemErrors { slope: root(at(slope, slope)), intercept: root(at(intercept, intercept)), difficulty: root(difficulty) }
    });
    Errors { items: items.collect(), method: if exact { ErrorMethod::Observed } else { ErrorMethod::CrossProducts } }
}

/// The information matrix, its lower half.
fn gather(patterns: &Patterns, grid: &Grid, parameters: &Parameters, layout: &Layout, exact: bool) -> Vec<f64> {
    let (points, size) = (grid.points.len(), layout.size);
    let wrong = Wrong::new(grid, parameters);
    let probabilities: Vec<f64> = parameters
        .slopes
        .iter()
        .zip(&parameters.intercepts)
        .flat_map(|(slope, intercept)| grid.points.iter().map(|theta| logistic(slope.mul_add(*theta, *intercept))))
        .collect();
    let mut sum = vec![0.0; size * size];
    let (mut weights, mut mean, mut score) = (vec![0.0; points], vec![0.0; size], vec![0.0; size]);
    for pattern in patterns.range(0, patterns.len()) {
        wrong.posterior(grid, parameters, &pattern, &mut weights);
        let answered = answered(&pattern, patterns.items());
        mean.fill(0.0);
        for (point, (theta, weight)) in grid.points.iter().zip(&weights).enumerate().filter(|(_, (_, weight))| **weight > 1e-14) {
            score.fill(0.0);
            for (item, right) in &answered {
                let probability = probabilities[item * points + point];
                let rest = f64::from(u8::from(*right)) - probability;
                let (slope, intercept) = (layout.slopes[*item], layout.intercepts[*item]);
                if let Some(place) = slope {
                    score[place] += rest * theta;
                }
                if let Some(place) = intercept {
                    score[place] += rest;
                }
                if exact {
                    let bend = pattern.count * weight * probability * (1.0 - probability);
                    if let Some(place) = slope {
                        sum[place * size + place] += bend * theta * theta;
                    }
                    if let Some(place) = intercept {
                        sum[place * size + place] += bend;
                    }
                    if let (Some(one), Some(other)) = (slope, intercept) {
                        sum[one.max(other) * size + one.min(other)] += bend * theta;
                    }
                }
            }
            mean.iter_mut().zip(&score).for_each(|(sum, value)| *sum += weight * value);
            if exact {
                add_square(&mut sum, &score, -pattern.count * weight);
            }
        }
        add_square(&mut sum, &mean, pattern.count);
    }
    sum
}

/// The items that a pattern answers, and how.
fn answered(pattern: &Pattern<'_>, items: usize) -> Vec<(usize, bool)> {
    let right = |item: &usize| pattern.right.binary_search(&(*item as u32)).is_ok();
    if pattern.nearly_all {
        (0..items).filter(|item| pattern.rest.binary_search(&(*item as u32)).is_err()).map(|item| (item, right(&item))).collect()
    } else {
        let (rightly, wrongly) =
            (pattern.right.iter().map(|item| (*item as usize, true)), pattern.rest.iter().map(|item| (*item as usize, false)));
        rightly.chain(wrongly).collect()
    }
}

/// Adds a multiple of a vector's square to the lower half of a matrix.
fn add_square(matrix: &mut [f64], vector: &[f64], factor: f64) {
    let size = vector.len();
    for (row, value) in vector.iter().enumerate().filter(|(_, value)| **value != 0.0) {
        let scaled = factor * value;
        matrix[row * size..][..=row].iter_mut().zip(vector).for_each(|(sum, other)| *sum += scaled * other);
    }
}

/// Inverts a symmetric positive definite matrix, given by its lower half, in place by Cholesky's decomposition; false when it is none.
fn invert(matrix: &mut [f64], size: usize) -> bool {
    for row in 0..size {
        for column in 0..=row {
            let (upper, lower) = (&matrix[column * size..][..column], &matrix[row * size..][..column]);
            let rest = matrix[row * size + column] - upper.iter().zip(lower).map(|(one, other)| one * other).sum::<f64>();
            if row == column {
                if rest <= 1e-12 || !rest.is_finite() {
                    return false;
                }
                matrix[row * size + row] = rest.sqrt();
            } else {
                matrix[row * size + column] = rest / matrix[column * size + column];
            }
        }
    }
    // The inverse of the factor, transposed so that both passes go along rows.
    let mut inverse = vec![0.0; size * size];
    for column in 0..size {
        inverse[column * size + column] = matrix[column * size + column].recip();
        for row in column + 1..size {
            let sum: f64 = (column..row).map(|inner| matrix[row * size + inner] * inverse[column * size + inner]).sum();
            inverse[column * size + row] = -sum / matrix[row * size + row];
        }
    }
    for row in 0..size {
        for column in 0..=row {
            let sum: f64 = (row..size).map(|inner| inverse[row * size + inner] * inverse[column * size + inner]).sum();
            matrix[row * size + column] = sum;
            matrix[column * size + row] = sum;
        }
    }
    true
}
