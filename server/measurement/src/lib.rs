//! How an ability is measured by questions, and questions by answers: item response theory, classical statistics, adaptive tests.
//!
//! Everything here is a formula: `README.md` beside this crate writes them down with their sources. The same input gives the same
//! output on every machine; randomness comes from a seed that the caller gives.
//!
//! Words: an *item* is a question with its parameters, an *ability* (θ) is where a person stands on the scale of the items, a
//! *population* is how abilities are spread before anything was answered. The metric is logistic, without D = 1.702.

mod ability;
mod adaptive;
mod answers;
mod calibration;
mod classical;
mod conditional;
mod distractors;
mod functioning;
mod grid;
mod item;
mod normal;
mod random;
mod scale;

pub use ability::{Ability, Population, expected_a_posteriori, maximum_likelihood};
pub use adaptive::{Candidate, Choice, MOST_ITEMS, STANDARD_ERROR, Stop, next_item, stop};
pub use answers::{Answers, UnequalRow};
pub use calibration::{Calibration, CalibrationError, ErrorMethod, Estimate, Model, Options, Reason, Refusal, calibrate};
pub use classical::{Classical, ItemStatistics, classical};
pub use conditional::{Conditional, ConditionalError, conditional_rasch};
pub use distractors::{OptionFlag, OptionStatistics, distractors};
pub use functioning::{Class, Functioning, Stratum, between_groups, by_total, mantel_haenszel};
pub use item::{Item, test_information};
pub use normal::two_sided;
pub use random::Random;
pub use scale::{Link, WIDTH, level_of, link, theta_of};
