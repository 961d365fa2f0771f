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
const MOST_STRETCH: f64 = 2.0;
/// The spread is matched from so many items on …
const FEWEST_FOR_SPREAD: usize = 5;
/// … whose authors and answers agree about which are harder: otherwise the authors' spread says nothing about the answers'.
const LEAST_AGREEMENT: f64 = 0.5;

/// Links by the mean and the spread of the difficulties (mean/sigma, Marco 1977). Pairs are an author's difficulty and the calibrated
/// item. With fewer than five, or where the two correlate by less than 0.5, only the mean is matched; without any, nothing is changed.
/// The ratio of the spreads is kept between a half and two.
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
    let together = mean(&|pair| (pair.0 - authored) * (pair.1.difficulty - calibrated));
    let agree = pairs.len() >= FEWEST_FOR_SPREAD && together > LEAST_AGREEMENT * of_authored * of_calibrated;
    let slope = if agree && of_calibrated > 1e-6 { (of_authored / of_calibrated).clamp(MOST_STRETCH.recip(), MOST_STRETCH) } else { 1.0 };
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
        let authored = [-1.6, 0.0, 0.4, 2.0, 0.2];
        let pairs: Vec<(f64, Item)> = [-0.9, 0.3, 0.4, 1.4, 0.1]
            .iter()
            .zip(authored)
            .map(|(difficulty, authored)| (authored, Item { discrimination: 1.2, difficulty: *difficulty }))
            .collect();
        let found = link(&pairs);
        let moved: Vec<f64> = pairs.iter().map(|(_, item)| found.item(*item).difficulty).collect();
        let (mean, spread) = (moved.iter().sum::<f64>() / 5.0, moved.iter().map(|value| value * value).sum::<f64>() / 5.0);
        assert!((mean - 0.2).abs() < 1e-12);
        assert!((spread - authored.iter().map(|value| value * value).sum::<f64>() / 5.0).abs() < 1e-12);
        // A person answers a question as likely as before, whichever scale she is placed on.
        let (person, item) = (0.7, pairs[1].1);
        let same = found.item(item).probability(found.slope * person + found.shift);
        assert!((item.probability(person) - same).abs() < 1e-12);
    }

    #[test]
    fn where_authors_and_answers_disagree_only_the_mean_is_matched() {
        let item = |difficulty| Item { discrimination: 1.0, difficulty };
        let pairs = [(-1.0, item(0.1)), (1.0, item(-0.1)), (0.0, item(0.0)), (0.5, item(0.1)), (-0.5, item(-0.1))];
        assert_eq!(link(&pairs), Link { slope: 1.0, shift: 0.0 });
        assert_eq!(link(&pairs[..1]), Link { slope: 1.0, shift: -1.1 });
        assert_eq!(link(&[]), Link { slope: 1.0, shift: 0.0 });
        let wide: Vec<(f64, Item)> = (0..6).map(|place| (f64::from(place), item(f64::from(place) / 10.0))).collect();
        assert!((link(&wide).slope - 2.0).abs() < 1e-12, "a ratio of ten is not believed");
    }

    proptest! {
        #[test]
        fn levels_come_back(level in 1.0..8.0_f64, highest in 8..12_u8) {
            prop_assert!((level_of(theta_of(level, highest), highest) - level).abs() < 1e-9);
        }
    }
}
