//! Rasch difficulties without any assumption about the people: conditional maximum likelihood (Andersen 1972).
//!
//! Given how many items a person solved, which ones they were depends on the items alone. The elementary symmetric functions come by
//! the summation algorithm, which loses no digits (Verhelst, Glas and van der Sluis 1984).

use crate::answers::Answers;
use std::fmt;

/// What conditional maximum likelihood found.
#[derive(Clone, Debug)]
pub struct Conditional {
    /// Per item its difficulty; they add up to nought.
    pub difficulties: Vec<f64>,
    /// The logarithm of the conditional likelihood.
    pub log_likelihood: f64,
    /// Whether it settled.
    pub converged: bool,
}

/// Why difficulties could not be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionalError {
    /// Somebody left an item out. With the person's row.
    Incomplete(usize),
    /// An item was answered alike by all who solved some and missed some. With the item.
    Alike(usize),
    /// Fewer than two items.
    TooFewItems,
}

impl fmt::Display for ConditionalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Incomplete(row) => write!(formatter, "row {row} leaves an item out"),
            Self::Alike(item) => write!(formatter, "item {item}: everybody who tells something answered it alike"),
            Self::TooFewItems => write!(formatter, "fewer than two items"),
        }
    }
}

impl std::error::Error for ConditionalError {}

/// Difficulties of items that everybody answered.
///
/// # Errors
/// When somebody left an item out, when an item tells nothing, or when there are fewer than two.
pub fn conditional_rasch(answers: &Answers) -> Result<Conditional, ConditionalError> {
    let items = answers.items();
    if items < 2 {
        return Err(ConditionalError::TooFewItems);
    }
    let (mut solved, mut people) = (vec![0.0; items], vec![0.0; items + 1]);
    for (number, row) in answers.rows().enumerate() {
        if row.len() != items {
            return Err(ConditionalError::Incomplete(number));
        }
        let score = row.iter().filter(|(_, right)| *right).count();
        if score > 0 && score < items {
            people[score] += 1.0;
            row.iter().filter(|(_, right)| *right).for_each(|(item, _)| solved[*item as usize] += 1.0);
        }
    }
    let informative: f64 = people.iter().sum();
    if let Some(item) = solved.iter().position(|count| *count == 0.0 || *count >= informative) {
        return Err(ConditionalError::Alike(item));
    }
    let mut easiness: Vec<f64> = solved.iter().map(|count| (count / (informative - count)).ln()).collect();
    centre(&mut easiness);
    let mut converged = false;
    // Items pull at each other: were they all alike, steps by themselves would be too long by just this much.
    let damping = (items - 1) as f64 / items as f64;
    for _ in 0..500 {
        let (expected, variance) = expected_solved(&easiness, &people);
        let mut moved: f64 = 0.0;
        for item in 0..items {
            let step = (damping * (solved[item] - expected[item]) / variance[item].max(1e-9)).clamp(-1.0, 1.0);
            easiness[item] += step;
            moved = moved.max(step.abs());
        }
        centre(&mut easiness);
        if moved < 1e-11 {
            converged = true;
            break;
        }
    }
    let functions = symmetric(&easiness.iter().map(|value| value.exp()).collect::<Vec<_>>());
    let log_likelihood = easiness.iter().zip(&solved).map(|(value, count)| value * count).sum::<f64>()
        - people.iter().zip(&functions).filter(|(count, _)| **count > 0.0).map(|(count, function)| count * function.ln()).sum::<f64>();
    Ok(Conditional { difficulties: easiness.iter().map(|value| -value).collect(), log_likelihood, converged })
}

fn centre(values: &mut [f64]) {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    values.iter_mut().for_each(|value| *value -= mean);
}

/// The elementary symmetric functions of all orders.
fn symmetric(values: &[f64]) -> Vec<f64> {
    let mut functions = vec![0.0; values.len() + 1];
    functions[0] = 1.0;
    for (taken, value) in values.iter().enumerate() {
        for order in (1..=taken + 1).rev() {
            functions[order] += value * functions[order - 1];
        }
    }
    functions
}

/// Per item how many are expected to solve it given everybody's score, and the variance of that.
fn expected_solved(easiness: &[f64], people: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let values: Vec<f64> = easiness.iter().map(|value| value.exp()).collect();
    let all = symmetric(&values);
    let (mut expected, mut variance) = (vec![0.0; values.len()], vec![0.0; values.len()]);
    for item in 0..values.len() {
        let mut others = values.clone();
        others.remove(item);
        let without = symmetric(&others);
        for score in 1..values.len() {
            let share = values[item] * without[score - 1] / all[score];
            expected[item] += people[score] * share;
            variance[item] += people[score] * share * (1.0 - share);
        }
    }
    (expected, variance)
}
