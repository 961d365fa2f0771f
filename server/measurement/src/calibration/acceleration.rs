//! Rounds of EM until nothing moves, with leaps where rounds would creep.

use super::expectation::expect;
use super::maximisation::maximise;
use super::patterns::Patterns;
use super::{FURTHEST, Model, Options, Parameters, STEEPEST};
use crate::grid::Grid;

/// Where it ended.
pub(super) struct Settled {
    pub(super) parameters: Parameters,
    pub(super) log_likelihood: f64,
    pub(super) rounds: usize,
    pub(super) converged: bool,
}

/// Runs EM from a start that depends on nothing but the shares of right answers.
pub(super) fn settle(patterns: &Patterns, grid: &Grid, model: Model, options: &Options) -> Settled {
    let mut rounds = 0;
    let mut round = |from: &Parameters| {
        rounds += 1;
        let expected = expect(patterns, grid, from, options.threads);
        (maximise(&expected, grid, model, from), expected.log_likelihood)
    };
    let mut current = start(patterns, model);
    let mut converged = false;
    let mut taken = 0;
    while !converged && taken + 2 <= options.rounds {
        let (first, _) = round(&current);
        let (second, first_value) = round(&first);
        taken += 2;
        converged = distance(&first, &second) < options.tolerance;
        if converged {
            current = second;
            break;
        }
        let leaped = leap(&current, &first, &second);
        let (after, leaped_value) = round(&leaped);
        taken += 1;
        // A leap that leads downhill is taken back: EM alone never does.
        current = if leaped_value.is_finite() && leaped_value >= first_value { after } else { second };
    }
    orient(&mut current, model);
    let log_likelihood = expect(patterns, grid, &current, options.threads).log_likelihood;
    Settled { parameters: current, log_likelihood, rounds, converged }
}

/// Difficulties from the shares of right answers, all slopes 1.
fn start(patterns: &Patterns, model: Model) -> Parameters {
    let intercepts = patterns.counts().into_iter().map(|(answered, right)| {
        let share = (right + 0.5) / (answered + 1.0);
        1.2 * (share / (1.0 - share)).ln()
    });
    // Loadings that are all alike would stay so for items that measure the opposite; Newton's steps are free to turn them.
    let slopes = vec![if model == Model::RaschStandard { 1.0 } else { 0.9 }; patterns.items()];
    Parameters { slopes, intercepts: intercepts.collect() }
}

/// How far the parameters moved, relative to their size above 1.
fn distance(before: &Parameters, after: &Parameters) -> f64 {
    let pairs = before.slopes.iter().zip(&after.slopes).chain(before.intercepts.iter().zip(&after.intercepts));
    pairs.map(|(before, after)| (after - before).abs() / after.abs().max(1.0)).fold(0.0, f64::max)
}

/// Squared extrapolation, with the step length of its third scheme.
fn leap(start: &Parameters, first: &Parameters, second: &Parameters) -> Parameters {
    let (mut moved, mut turned) = (0.0, 0.0);
    let triples = |part: fn(&Parameters) -> &Vec<f64>| {
        part(start).iter().zip(part(first)).zip(part(second)).map(|((start, first), second)| {
            let change = first - start;
            (*start, change, second - first - change)
        })
    };
    for (_, change, turn) in triples(|own| &own.slopes).chain(triples(|own| &own.intercepts)) {
        moved += change * change;
        turned += turn * turn;
    }
    let length = if turned > 0.0 { (moved / turned).sqrt().clamp(1.0, 256.0) } else { 1.0 };
    let to = |part: fn(&Parameters) -> &Vec<f64>, bound: f64| {
        triples(part).map(|(start, change, turn)| (start + 2.0 * length * change + length * length * turn).clamp(-bound, bound)).collect()
    };
    Parameters { slopes: to(|own| &own.slopes, STEEPEST), intercepts: to(|own| &own.intercepts, FURTHEST) }
}

/// Of the two mirror images of a scale, the one on which most items discriminate positively.
fn orient(parameters: &mut Parameters, model: Model) {
    if model == Model::TwoPl && parameters.slopes.iter().sum::<f64>() < 0.0 {
        parameters.slopes.iter_mut().for_each(|slope| *slope = -*slope);
    }
}
