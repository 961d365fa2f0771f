//! A person's ability from her answers.

use crate::grid::{Grid, softplus};
use crate::item::Item;

/// How many points the integral is taken at.
const POINTS: usize = 61;

/// How abilities are spread before anything was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Population {
    /// Where the middle is.
    pub mean: f64,
    /// How far people lie from it.
    pub standard_deviation: f64,
}

impl Default for Population {
    fn default() -> Self {
        Self { mean: 0.0, standard_deviation: 1.0 }
    }
}

/// Where a person stands, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ability {
    /// The mean of the posterior distribution (EAP).
    pub mean: f64,
    /// Its standard deviation (PSD): the standard error that is told.
    pub standard_deviation: f64,
}

/// The expected ability a posteriori (Bock and Mislevy 1982). Without answers it is the population's.
#[must_use]
pub fn expected_a_posteriori(answers: &[(Item, bool)], population: Population) -> Ability {
    let grid = Grid::normal(POINTS, population.mean, population.standard_deviation);
    let mut logs = grid.log_weights;
    for (item, right) in answers {
        for (log, theta) in logs.iter_mut().zip(&grid.points) {
            let logit = item.discrimination * (theta - item.difficulty);
            *log -= softplus(if *right { -logit } else { logit });
        }
    }
    let highest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let (mut total, mut first, mut second) = (0.0, 0.0, 0.0);
    for (log, theta) in logs.iter().zip(&grid.points) {
        let weight = (log - highest).exp();
        total += weight;
        first += weight * theta;
        second += weight * theta * theta;
    }
    let mean = first / total;
    Ability { mean, standard_deviation: (second / total - mean * mean).max(0.0).sqrt() }
}

/// The ability that makes the answers likeliest, and its standard error; nothing when all answers are alike, because then there is none.
#[must_use]
pub fn maximum_likelihood(answers: &[(Item, bool)]) -> Option<Ability> {
    let gradient = |theta: f64| -> f64 {
        answers.iter().map(|(item, right)| item.discrimination * (f64::from(u8::from(*right)) - item.probability(theta))).sum()
    };
    let (mut low, mut high) = (-40.0, 40.0);
    if gradient(low) <= 1e-9 || gradient(high) >= -1e-9 {
        return None;
    }
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if gradient(middle) > 0.0 { low = middle } else { high = middle }
    }
    let mean = f64::midpoint(low, high);
    let information: f64 = answers.iter().map(|(item, _)| item.information(mean)).sum();
    Some(Ability { mean, standard_deviation: information.sqrt().recip() })
}
