//! An item's response function: the two-parameter logistic model (Birnbaum 1968).

use crate::grid::logistic;

/// An item's parameters on the logistic metric.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// How sharply the item tells abilities apart (a); 1 in the Rasch model.
    pub discrimination: f64,
    /// The ability at which the right answer is as likely as not (b).
    pub difficulty: f64,
}

impl Item {
    /// How likely a right answer is at an ability: 1 / (1 + exp(−a(θ − b))).
    #[must_use]
    pub fn probability(&self, theta: f64) -> f64 {
        logistic(self.discrimination * (theta - self.difficulty))
    }

    /// Fisher's information about an ability: a² P (1 − P).
    #[must_use]
    pub fn information(&self, theta: f64) -> f64 {
        let right = self.probability(theta);
        self.discrimination * self.discrimination * right * (1.0 - right)
    }
}

/// The information of several items together.
#[must_use]
pub fn test_information(items: &[Item], theta: f64) -> f64 {
    items.iter().map(|item| item.information(theta)).sum()
}
