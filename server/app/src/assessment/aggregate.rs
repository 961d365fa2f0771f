//! What colleagues said, taken together so that nobody can be recognised.

/// Fewer answers than this are never shown.
pub const FEWEST: usize = 3;

/// Mean and spread of a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aggregate {
    /// How many judged it.
    pub answers: i32,
    /// In hundredths of a level, rounded to a tenth of a level.
    pub mean_hundredths: i32,
    /// The standard deviation of the sample, in hundredths of a level, rounded to half a level: more would tell single answers.
    pub spread_hundredths: i32,
}

/// The aggregate of one skill's answers; `None` of fewer than [`FEWEST`].
#[must_use]
pub fn aggregate(levels: &[i32]) -> Option<Aggregate> {
    if levels.len() < FEWEST {
        return None;
    }
    let answers = i32::try_from(levels.len()).ok()?;
    let count = f64::from(answers);
    let mean = levels.iter().map(|level| f64::from(*level)).sum::<f64>() / count;
    let variance = levels.iter().map(|level| (f64::from(*level) - mean).powi(2)).sum::<f64>() / (count - 1.0);
    Some(Aggregate { answers, mean_hundredths: rounded(mean, 10), spread_hundredths: rounded(variance.sqrt(), 50) })
}

/// In hundredths, to the nearest step.
#[expect(clippy::cast_possible_truncation, reason = "levels are small numbers")]
fn rounded(value: f64, step: i32) -> i32 {
    (value * 100.0 / f64::from(step)).round() as i32 * step
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_answers_say_nothing_and_three_do() {
        assert_eq!((aggregate(&[]), aggregate(&[4, 4])), (None, None));
        let of_three = aggregate(&[3, 4, 6]).unwrap();
        assert_eq!((of_three.answers, of_three.mean_hundredths, of_three.spread_hundredths), (3, 430, 150));
    }

    #[test]
    fn the_order_of_answers_does_not_show() {
        assert_eq!(aggregate(&[1, 5, 8, 3]), aggregate(&[8, 3, 1, 5]));
    }

    #[test]
    fn who_agrees_has_no_spread() {
        assert_eq!(aggregate(&[5; 4]).unwrap().spread_hundredths, 0);
    }
}
