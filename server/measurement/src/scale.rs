//! From abilities to levels and back, and from a calibrated scale to the authors'.

use crate::ability::Population;
use crate::item::Item;

/// So much of the ability's scale lies between the lowest and the highest level: from −2.8 to 2.8, where 99.5 % of N(0, 1) are.
pub const WIDTH: f64 = 5.6;

/// How much ability one level is, on a framework's scale from 1 to `highest`.
fn step(highest: u8) -> f64 {
    WIDTH / (f64::from(highest.max(2)) - 1.0)
}

/// The level that an ability is: the middle of the scale at θ = 0, and 5.6 of θ from 1 to `highest`. On 1–8 that is 4.5 + 1.25 θ.
/// Not rounded; kept on the scale.
#[must_use]
pub fn level_of(theta: f64, highest: u8) -> f64 {
    let middle = f64::midpoint(1.0, f64::from(highest.max(2)));
    (middle + theta / step(highest)).clamp(1.0, f64::from(highest.max(2)))
}

/// The ability in the middle of a level: the same formula turned round. A difficulty where only an author's level is known.
#[must_use]
pub fn theta_of(level: f64, highest: u8) -> f64 {
    (level - f64::midpoint(1.0, f64::from(highest.max(2)))) * step(highest)
}

/// How a calibrated scale lies on the authors': θ of authors = slope · θ calibrated + shift.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// The ratio of the spreads.
    pub slope: f64,
    /// What is added.
    pub shift: f64,
}

/// Spreads that differ more than this are not believed.
const MOST_STRETCH: f64 = 4.0;

/// Links by the mean and the spread of the difficulties (mean/sigma, Marco 1977). Pairs are an author's difficulty and the calibrated
/// item. With fewer than three, or where one side does not vary, only the mean is matched; without any, nothing is changed.
#[must_use]
pub fn link(pairs: &[(f64, Item)]) -> Link {
    if pairs.is_empty() {
        return Link { slope: 1.0, shift: 0.0 };
    }
    let count = pairs.len() as f64;
    let mean = |value: &dyn Fn(&(f64, Item)) -> f64| pairs.iter().map(value).sum::<f64>() / count;
    let (authored, calibrated) = (mean(&|pair| pair.0), mean(&|pair| pair.1.difficulty));
    let of_authored = mean(&|pair| (pair.0 - authored).powi(2)).sqrt();
    let of_calibrated = mean(&|pair| (pair.1.difficulty - calibrated).powi(2)).sqrt();
    let varied = pairs.len() >= 3 && of_authored > 1e-6 && of_calibrated > 1e-6;
    let slope = if varied { (of_authored / of_calibrated).clamp(MOST_STRETCH.recip(), MOST_STRETCH) } else { 1.0 };
    Link { slope, shift: authored - slope * calibrated }
}

impl Link {
    /// An item of the calibrated scale on the authors'.
    #[must_use]
    pub fn item(&self, item: Item) -> Item {
        Item { discrimination: item.discrimination / self.slope, difficulty: self.slope.mul_add(item.difficulty, self.shift) }
    }

    /// The people of the calibrated scale on the authors'.
    #[must_use]
    pub fn population(&self, population: Population) -> Population {
        Population { mean: self.slope.mul_add(population.mean, self.shift), standard_deviation: self.slope * population.standard_deviation }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_scale_is_the_documented_formula() {
        assert!((level_of(0.0, 8) - 4.5).abs() < 1e-12 && (level_of(0.4, 8) - 5.0).abs() < 1e-12);
        assert!((theta_of(1.0, 8) + 2.8).abs() < 1e-12 && (theta_of(8.0, 8) - 2.8).abs() < 1e-12);
        assert!((level_of(-9.0, 8) - 1.0).abs() < 1e-12 && (theta_of(3.0, 4) - 2.8 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn a_link_gives_calibrated_items_the_mean_and_the_spread_of_the_authors_levels() {
        let authored = [-1.6, 0.0, 0.4, 2.0];
        let pairs: Vec<(f64, Item)> = [-0.5, 0.3, 0.4, 1.0]
            .iter()
            .zip(authored)
            .map(|(difficulty, authored)| (authored, Item { discrimination: 1.2, difficulty: *difficulty }))
            .collect();
        let found = link(&pairs);
        let moved: Vec<f64> = pairs.iter().map(|(_, item)| found.item(*item).difficulty).collect();
        let (mean, spread) = (moved.iter().sum::<f64>() / 4.0, moved.iter().map(|value| value * value).sum::<f64>() / 4.0);
        assert!((mean - 0.2).abs() < 1e-12);
        assert!((spread - authored.iter().map(|value| value * value).sum::<f64>() / 4.0).abs() < 1e-12);
        // A person answers a question as likely as before, whichever scale she is placed on.
        let (person, item) = (0.7, pairs[1].1);
        let same = found.item(item).probability(found.slope * person + found.shift);
        assert!((item.probability(person) - same).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn levels_come_back(level in 1.0..8.0_f64, highest in 8..12_u8) {
            prop_assert!((level_of(theta_of(level, highest), highest) - level).abs() < 1e-9);
        }
    }
}
