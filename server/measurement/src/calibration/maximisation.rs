//! The maximisation: a logistic regression of the expected right answers on the points, by Newton's method with shortened steps.

use super::expectation::Expected;
use super::{FURTHEST, Model, Parameters, STEEPEST};
use crate::grid::{Grid, logistic, softplus};

/// Gradient and negative Hessian of one item's part of the expected log-likelihood.
#[derive(Clone, Copy, Default)]
struct Curve {
    value: f64,
    slope: f64,
    intercept: f64,
    slope_slope: f64,
    slope_intercept: f64,
    intercept_intercept: f64,
}

fn curve(grid: &Grid, answered: &[f64], right: &[f64], slope: f64, intercept: f64) -> Curve {
    let mut sum = Curve::default();
    for ((theta, answered), right) in grid.points.iter().zip(answered).zip(right) {
        let logit = slope.mul_add(*theta, intercept);
        let probability = logistic(logit);
        let rest = right - answered * probability;
        let weight = answered * probability * (1.0 - probability);
        sum.value += right * logit - answered * softplus(logit);
        sum.slope += rest * theta;
        sum.intercept += rest;
        sum.slope_slope += weight * theta * theta;
        sum.slope_intercept += weight * theta;
        sum.intercept_intercept += weight;
    }
    sum
}

/// How often Newton's method steps within one round. The likelihood rises with each, and the next round goes on.
const STEPS: usize = 4;

/// The parameters that make what is expected likeliest.
pub(super) fn maximise(expected: &Expected, grid: &Grid, model: Model, from: &Parameters) -> Parameters {
    let mut found = from.clone();
    match model {
        Model::TwoPl => each_item(expected, grid, &mut found, false),
        Model::RaschStandard => each_item(expected, grid, &mut found, true),
        Model::Rasch | Model::OnePl => common_slope(expected, grid, &mut found),
    }
    expand(expected, grid, model, &mut found);
    for (slope, intercept) in found.slopes.iter_mut().zip(&mut found.intercepts) {
        *slope = slope.clamp(-STEEPEST, STEEPEST);
        *intercept = intercept.clamp(-FURTHEST, FURTHEST);
    }
    found
}

/// Takes the mean and the spread that the people show into the items, so that the people are N(0, 1) again.
fn expand(expected: &Expected, grid: &Grid, model: Model, found: &mut Parameters) {
    let total: f64 = expected.people.iter().sum();
    let mean = expected.people.iter().zip(&grid.points).map(|(people, theta)| people * theta).sum::<f64>() / total;
    let variance = expected.people.iter().zip(&grid.points).map(|(people, theta)| people * (theta - mean).powi(2)).sum::<f64>() / total;
    let spread = if model == Model::RaschStandard { 1.0 } else { variance.max(1e-6).sqrt() };
    for (slope, intercept) in found.slopes.iter_mut().zip(&mut found.intercepts) {
        *intercept += *slope * mean;
        *slope *= spread;
    }
}

fn each_item(expected: &Expected, grid: &Grid, found: &mut Parameters, fixed_slope: bool) {
    let points = grid.points.len();
    let rows = expected.answered.chunks_exact(points).zip(expected.right.chunks_exact(points));
    for ((slope, intercept), (answered, right)) in found.slopes.iter_mut().zip(&mut found.intercepts).zip(rows) {
        let mut here = curve(grid, answered, right, *slope, *intercept);
        for _ in 0..STEPS {
            let determinant = here.slope_slope * here.intercept_intercept - here.slope_intercept * here.slope_intercept;
            let (step_slope, step_intercept) = if fixed_slope {
                (0.0, here.intercept / here.intercept_intercept.max(1e-12))
            } else if determinant > 1e-12 {
                (
                    (here.intercept_intercept * here.slope - here.slope_intercept * here.intercept) / determinant,
                    (here.slope_slope * here.intercept - here.slope_intercept * here.slope) / determinant,
                )
            } else {
                // So steep or so far out that the curve is flat: one small step uphill.
                (here.slope.clamp(-0.1, 0.1), here.intercept.clamp(-0.1, 0.1))
            };
            let mut share = (2.0 / step_slope.abs().max(step_intercept.abs()).max(2.0)).min(1.0);
            let next = loop {
                let next_slope = share.mul_add(step_slope, *slope).clamp(-STEEPEST, STEEPEST);
                let next_intercept = share.mul_add(step_intercept, *intercept).clamp(-FURTHEST, FURTHEST);
                let next = curve(grid, answered, right, next_slope, next_intercept);
                if next.value >= here.value || share < 1e-4 {
                    break (next_slope, next_intercept, next);
                }
                share *= 0.5;
            };
            let moved = (next.0 - *slope).abs().max((next.1 - *intercept).abs());
            if next.2.value < here.value {
                break;
            }
            (*slope, *intercept, here) = next;
            if moved < 1e-9 {
                break;
            }
        }
    }
}

fn common_slope(expected: &Expected, grid: &Grid, found: &mut Parameters) {
    let points = grid.points.len();
    for _ in 0..2 * STEPS {
        let slope = found.slopes[0];
        let rows = expected.answered.chunks_exact(points).zip(expected.right.chunks_exact(points));
        let curves: Vec<Curve> =
            rows.zip(&found.intercepts).map(|((answered, right), intercept)| curve(grid, answered, right, slope, *intercept)).collect();
        let (mut gradient, mut curvature) = (0.0, 0.0);
        for own in &curves {
            let bend = own.intercept_intercept.max(1e-12);
            gradient += own.slope - own.slope_intercept * own.intercept / bend;
            curvature += own.slope_slope - own.slope_intercept * own.slope_intercept / bend;
        }
        let step = (gradient / curvature.max(1e-12)).clamp(-0.5, 0.5);
        for (intercept, own) in found.intercepts.iter_mut().zip(&curves) {
            *intercept += ((own.intercept - own.slope_intercept * step) / own.intercept_intercept.max(1e-12)).clamp(-1.0, 1.0);
        }
        let next = (slope + step).clamp(1e-3, STEEPEST);
        found.slopes.fill(next);
        if step.abs() < 1e-9 {
            break;
        }
    }
}
