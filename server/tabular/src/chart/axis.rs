//! Where an axis of numbers begins and ends, and where it is marked: at round numbers, about five of them.

use crate::table::Kind;

/// An axis in the smallest unit of its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    pub from: i64,
    pub to: i64,
    step: i64,
}

impl Axis {
    /// An axis that holds zero and all numbers.
    pub fn over(numbers: impl Iterator<Item = i64>, kind: Kind) -> Self {
        let (least, most) = numbers.fold((0, 0), |(least, most), number| (number.min(least), number.max(most)));
        let span = (i128::from(most) - i128::from(least)).max(1);
        let step = step(span, kind);
        let down = |number: i64| i128::from(number).div_euclid(i128::from(step)) * i128::from(step);
        let up = |number: i64| -(-i128::from(number)).div_euclid(i128::from(step)) * i128::from(step);
        // Numbers have at most eighteen digits, so that the next round one fits.
        let fits = |number: i128| i64::try_from(number).unwrap_or(i64::MAX);
        let to = fits(up(most)).max(if least < 0 { 0 } else { step });
        Self { from: fits(down(least)), to, step }
    }

    /// The numbers that are marked.
    pub fn marks(self) -> impl Iterator<Item = i64> {
        (0..).map(move |place| self.from.saturating_add(self.step.saturating_mul(place))).take_while(move |mark| *mark <= self.to).take(20)
    }

    /// How far along the axis a number is, from 0 to 1.
    pub fn part(self, number: i64) -> f32 {
        ((number as f64 - self.from as f64) / (self.to as f64 - self.from as f64)) as f32
    }
}

fn step(span: i128, kind: Kind) -> i64 {
    // Hours are read in quarters, halves and tens.
    if kind == Kind::Minutes && span <= 60 * 600 {
        return [1, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3000, 6000]
            .into_iter()
            .find(|step| span / i128::from(*step) <= 5)
            .unwrap_or(6000);
    }
    let mut power = 1_i64;
    loop {
        for factor in [1, 2, 5] {
            let step = power.saturating_mul(factor);
            if span / i128::from(step) <= 5 {
                return step;
            }
        }
        power = power.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_and_hold_everything() {
        for (numbers, kind, marks) in [
            (vec![3, 9], Kind::Integer, vec![0, 2, 4, 6, 8, 10]),
            (vec![0], Kind::Integer, vec![0, 1]),
            (vec![-12, 30], Kind::Integer, vec![-20, -10, 0, 10, 20, 30]),
            (vec![-5], Kind::Integer, vec![-5, -4, -3, -2, -1, 0]),
            (vec![95, 200], Kind::Minutes, vec![0, 60, 120, 180, 240]),
            (vec![987_654_321], Kind::Integer, vec![0, 200_000_000, 400_000_000, 600_000_000, 800_000_000, 1_000_000_000]),
        ] {
            let axis = Axis::over(numbers.iter().copied(), kind);
            assert_eq!(axis.marks().collect::<Vec<_>>(), marks, "{numbers:?}");
            assert!(numbers.iter().all(|number| (0.0..=1.0).contains(&axis.part(*number))));
        }
        let huge = Axis::over([999_999_999_999_999_999, -999_999_999_999_999_999].into_iter(), Kind::Integer);
        assert!(huge.marks().count() >= 3);
    }
}
