//! Item parameters from answers: marginal maximum likelihood (Bock and Aitkin 1981).
//!
//! Abilities are taken to be N(0, 1) and are integrated out; the EM algorithm alternates between how likely each person is at each point
//! of the grid and a logistic regression per item. Each round also estimates the mean and the spread that the people show and takes them
//! into the items (parameter expansion, Liu, Rubin and Wu 1998), and squared extrapolation (Varadhan and Roland 2008) leaps over
//! slow stretches; neither changes where it ends.

mod acceleration;
mod errors;
mod expectation;
mod maximisation;
mod patterns;
mod refusal;

use crate::ability::Population;
use crate::answers::Answers;
use crate::grid::Grid;
use crate::item::Item;
pub use errors::ErrorMethod;
pub use refusal::{Reason, Refusal};
use std::fmt;

/// Which model is fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// All discriminations are 1 and the people's spread is estimated: the same fit as `OnePl`, on Rasch's metric.
    Rasch,
    /// All discriminations are 1 and so is the people's spread.
    RaschStandard,
    /// One discrimination for all items, estimated; people are N(0, 1).
    OnePl,
    /// A discrimination for each item; people are N(0, 1).
    TwoPl,
}

/// How to calibrate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Points of the grid.
    pub points: usize,
    /// Parameters have settled when one round of EM moves none by more than this, relative to its size above 1.
    pub tolerance: f64,
    /// So many rounds of EM at most.
    pub rounds: usize,
    /// An item with fewer answers is refused.
    pub fewest_answers: usize,
    /// Threads that share a round. The result is the same to the last bit with any number.
    pub threads: usize,
    /// Whether standard errors are wanted.
    pub errors: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { points: 61, tolerance: 1e-6, rounds: 2000, fewest_answers: 2, threads: 1, errors: true }
    }
}

/// An item's parameters with how sure they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Which item, by its place among the answers' items.
    pub item: usize,
    /// Its parameters.
    pub parameters: Item,
    /// The standard error of the discrimination; nothing when it is fixed or could not be told.
    pub discrimination_error: Option<f64>,
    /// The standard error of the difficulty.
    pub difficulty_error: Option<f64>,
    /// How many people answered it.
    pub answers: usize,
    /// Whether a parameter ran to the edge of what is allowed: the answers do not fix it, and it should not be used.
    pub at_bound: bool,
}

/// What a calibration found.
#[derive(Clone, Debug)]
pub struct Calibration {
    /// The model that was fitted.
    pub model: Model,
    /// The items that could be calibrated, in order.
    pub items: Vec<Estimate>,
    /// The others, each with its reason.
    pub refused: Vec<Refusal>,
    /// How abilities are spread on the items' metric.
    pub population: Population,
    /// The logarithm of the likelihood of all answers to the calibrated items.
    pub log_likelihood: f64,
    /// People with at least one answer to a calibrated item.
    pub people: usize,
    /// Rounds of EM that it took.
    pub rounds: usize,
    /// Whether the parameters settled within the rounds allowed.
    pub converged: bool,
    /// How the standard errors were found.
    pub error_method: ErrorMethod,
}

/// Why nothing could be calibrated.
#[derive(Clone, Debug, PartialEq)]
pub enum CalibrationError {
    /// Fewer than two items are left. With each refused item and its reason.
    TooFewItems(Vec<Refusal>),
}

impl fmt::Display for CalibrationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::TooFewItems(refused) = self;
        write!(formatter, "fewer than two items can be calibrated")?;
        refused.iter().try_for_each(|refusal| write!(formatter, "; {refusal}"))
    }
}

impl std::error::Error for CalibrationError {}

/// Slopes and intercepts: the right answer's logit is `slope · θ + intercept`, which has no pole where an item discriminates nothing.
#[derive(Clone, Debug)]
pub(crate) struct Parameters {
    pub(crate) slopes: Vec<f64>,
    pub(crate) intercepts: Vec<f64>,
}

/// No slope grows beyond this: past it a response function is a step on any grid.
pub(crate) const STEEPEST: f64 = 12.0;
/// No intercept grows beyond this.
pub(crate) const FURTHEST: f64 = 60.0;

/// Calibrates items from answers.
///
/// Items that are answered alike by everybody or by too few are refused by name, and the others calibrated.
///
/// # Errors
/// When fewer than two items are left.
pub fn calibrate(answers: &Answers, model: Model, options: &Options) -> Result<Calibration, CalibrationError> {
    let (kept, refused) = refusal::sift(answers, options.fewest_answers);
    if kept.iter().flatten().count() < 2 {
        return Err(CalibrationError::TooFewItems(refused));
    }
    let patterns = patterns::Patterns::new(answers, &kept);
    let grid = Grid::normal(options.points, 0.0, 1.0);
    let settled = acceleration::settle(&patterns, &grid, model, options);
    let errors = options.errors.then(|| errors::standard_errors(&patterns, &grid, model, &settled.parameters));
    let counts = answers.counts();
    let places = kept.iter().enumerate().filter_map(|(item, place)| place.map(|place| (item, place as usize)));
    let items = places.map(|(item, place)| {
        let (slope, intercept) = (settled.parameters.slopes[place], settled.parameters.intercepts[place]);
        let own = errors.as_ref().map(|found| found.items[place]).unwrap_or_default();
        let (parameters, discrimination_error, difficulty_error) = match model {
            // On Rasch's metric θ is stretched by the common slope; the difficulty is the intercept with its sign turned.
            Model::Rasch | Model::RaschStandard => (Item { discrimination: 1.0, difficulty: -intercept }, None, own.intercept),
            Model::OnePl | Model::TwoPl => (Item { discrimination: slope, difficulty: -intercept / slope }, own.slope, own.difficulty),
        };
        let at_bound = slope.abs() >= STEEPEST || intercept.abs() >= FURTHEST || slope.abs() < 1e-6;
        Estimate { item, parameters, discrimination_error, difficulty_error, answers: counts[item].0, at_bound }
    });
    let spread = if model == Model::Rasch { settled.parameters.slopes[0] } else { 1.0 };
    Ok(Calibration {
        model,
        items: items.collect(),
        refused,
        population: Population { mean: 0.0, standard_deviation: spread },
        log_likelihood: settled.log_likelihood,
        people: patterns.people(),
        rounds: settled.rounds,
        converged: settled.converged,
        error_method: errors.map_or(ErrorMethod::None, |found| found.method),
    })
}
