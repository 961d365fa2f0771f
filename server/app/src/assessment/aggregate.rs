//! What colleagues said, taken together so that nobody can be recognised.
//!
//! Who reads a result knows who was asked, so it must not tell what each of them said:
//! - Fewer than three answers are never shown.
//! - Answers that are all alike are not shown however many they are: their mean would be everybody's answer. Nothing tells them from
//!   answers that were too few.
//! - From three or four answers the mean is told to half a level and their spread not at all; an exact mean would be their sum, from
//!   which a rater who knows her own answer comes to those of the others.

/// Fewer answers than this are never shown.
pub const FEWEST: usize = 3;
/// From so many on the mean is told to a tenth of a level, and the spread.
const ENOUGH_FOR_SPREAD: usize = 5;

/// Mean and spread of a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aggregate {
    /// How many judged it.
    pub answers: i32,
    /// In hundredths of a level, rounded to half a level or, of five answers and more, to a tenth.
    pub mean_hundredths: i32,
    /// The standard deviation of the sample, in hundredths of a level, rounded to half a level; of five answers and more.
    pub spread_hundredths: Option<i32>,
}

/// The aggregate of one skill's answers, where it can be shown.
#[must_use]
pub fn aggregate(levels: &[i32]) -> Option<Aggregate> {
    if levels.len() < FEWEST || levels.iter().all(|level| Some(level) == levels.first()) {
        return None;
    }
    let answers = i32::try_from(levels.len()).ok()?;
    let count = f64::from(answers);
    let mean = levels.iter().map(|level| f64::from(*level)).sum::<f64>() / count;
    let variance = levels.iter().map(|level| (f64::from(*level) - mean).powi(2)).sum::<f64>() / (count - 1.0);
    let many = levels.len() >= ENOUGH_FOR_SPREAD;
    let spread_hundredths = many.then(|| rounded(variance.sqrt(), 50));
    Some(Aggregate { answers, mean_hundredths: rounded(mean, if many { 10 } else { 50 }), spread_hundredths })
}

/// In hundredths, to the nearest step.
#[expect(clippy::cast_possible_truncation, reason = "levels are small numbers")]
fn rounded(value: f64, step: i32) -> i32 {
    (value * 100.0 / f64::from(step)).round() as i32 * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn two_answers_say_nothing_and_three_do() {
        assert_eq!((aggregate(&[]), aggregate(&[4, 5])), (None, None));
        assert_eq!(aggregate(&[3, 4, 6]), Some(Aggregate { answers: 3, mean_hundredths: 450, spread_hundredths: None }));
        assert_eq!(aggregate(&[3, 4, 6, 4, 4]), Some(Aggregate { answers: 5, mean_hundredths: 420, spread_hundredths: Some(100) }));
    }

    #[test]
    fn the_order_of_answers_does_not_show() {
        assert_eq!(aggregate(&[1, 5, 8, 3]), aggregate(&[8, 3, 1, 5]));
    }

    #[test]
    fn who_agrees_is_not_shown() {
        for count in 0..12 {
            assert_eq!(aggregate(&vec![5; count]), None);
        }
    }

    #[test]
    fn no_result_of_three_or_four_tells_what_somebody_said() {
        for count in [3_u32, 4] {
            let mut possible: BTreeMap<i32, BTreeSet<i32>> = BTreeMap::new();
            for number in 0..8_i32.pow(count) {
                let levels: Vec<i32> = (0..count).map(|place| number / 8_i32.pow(place) % 8 + 1).collect();
                if let Some(found) = aggregate(&levels) {
                    possible.entry(found.mean_hundredths).or_default().insert(levels[0]);
                }
            }
            assert!(possible.values().all(|said| said.len() > 1), "{possible:?}");
        }
    }
}
