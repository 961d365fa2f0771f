//! How well an answer is remembered, and when it should be asked for again: a pure rule over FSRS-6.
//!
//! FSRS keeps two numbers per question: *stability*, the days after which the answer is known with nine chances in ten, and *difficulty*.
//! The parameters are the project's defaults, fitted to the reviews of many thousands of people; this installation fits none of its own.

use fsrs::{FSRS, FSRSError, MemoryState};

/// What an answer says about the memory of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// No points.
    Again,
    /// Some points.
    Hard,
    /// All points.
    Good,
}

impl Grade {
    /// From the points of an answer. `Easy`, FSRS's fourth, is never given: see the slice's invariants.
    #[must_use]
    pub fn of(points_thousandths: i32, max_points: i32) -> Self {
        match points_thousandths {
            points if points <= 0 => Self::Again,
            points if points >= max_points.saturating_mul(1000) => Self::Good,
            _ => Self::Hard,
        }
    }
}

/// What is known of the memory of an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// The days after which the answer is known with nine chances in ten.
    pub stability: f64,
    /// How hard it is to keep, from 1 to 10.
    pub difficulty: f64,
}

/// What follows from an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Next {
    /// The memory after it.
    pub memory: Memory,
    /// The days after which the answer is known with just the retention that is wished for.
    pub interval: f64,
}

/// What an answer does to the memory. `days` is how many days ago the question was answered before; it counts for nothing at the first
/// answer.
///
/// # Errors
/// When the numbers are none that FSRS can go on with.
pub fn after(memory: Option<Memory>, days: u32, grade: Grade, retention: f64) -> Result<Next, FSRSError> {
    // The model counts in f32, and every f32 is an f64: what comes back from the database is what was written.
    #[expect(clippy::cast_possible_truncation, reason = "the numbers came out of the model as f32, and a retention lies between 0 and 1")]
    let (memory, retention) =
        (memory.map(|memory| MemoryState { stability: memory.stability as f32, difficulty: memory.difficulty as f32 }), retention as f32);
    let states = FSRS::new(&[])?.next_states(memory, retention, days)?;
    let state = match grade {
        Grade::Again => states.again,
        Grade::Hard => states.hard,
        Grade::Good => states.good,
    };
    let memory = Memory { stability: f64::from(state.memory.stability), difficulty: f64::from(state.memory.difficulty) };
    Ok(Next { memory, interval: f64::from(state.interval) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fold(reviews: &[(u32, Grade)]) -> Memory {
        let mut memory = None;
        for (days, grade) in reviews {
            memory = Some(after(memory, *days, *grade, 0.9).unwrap().memory);
        }
        memory.unwrap()
    }

    /// The FSRS project's published default parameters of FSRS-6 give these first states: w0 to w2 are the stabilities, and the difficulty
    /// is w4 - exp(w5 · (grade - 1)) + 1.
    #[test]
    fn the_first_answer_gives_the_published_first_states() {
        for (grade, stability, difficulty) in
            [(Grade::Again, 0.212, 6.4133), (Grade::Hard, 1.2931, 5.112_170_7), (Grade::Good, 2.3065, 2.118_104)]
        {
            let next = after(None, 0, grade, 0.9).unwrap();
            assert!((next.memory.stability - stability).abs() < 1e-5, "{next:?}");
            assert!((next.memory.difficulty - difficulty).abs() < 1e-5, "{next:?}");
            assert!((next.interval - stability).abs() < 1e-4, "with a retention of 0.9 the interval is the stability: {next:?}");
        }
    }

    #[test]
    fn an_answer_is_known_half_the_time_long_after_its_stability() {
        // The forgetting curve of FSRS-6: R = (1 + (0.9^(-1/w20) - 1) · t / S)^(-w20).
        let decay: f64 = 0.1542;
        let factor = 0.9_f64.powf(-1.0 / decay) - 1.0;
        for retention in [0.7_f64, 0.8, 0.9, 0.95] {
            let next = after(None, 0, Grade::Good, retention).unwrap();
            let days = next.memory.stability / factor * (retention.powf(-1.0 / decay) - 1.0);
            assert!((next.interval / days - 1.0).abs() < 1e-3, "{retention}: {} and {days}", next.interval);
        }
    }

    fn grade() -> impl Strategy<Value = Grade> {
        prop_oneof![Just(Grade::Again), Just(Grade::Hard), Just(Grade::Good)]
    }

    fn history() -> impl Strategy<Value = Vec<(u32, Grade)>> {
        prop::collection::vec((0..400_u32, grade()), 1..12)
    }

    proptest! {
        #[test]
        fn numbers_stay_within_their_bounds(history in history(), days in 0..2000_u32, grade in grade(), retention in 0.7..0.97_f64) {
            let next = after(Some(fold(&history)), days, grade, retention).unwrap();
            prop_assert!(next.interval > 0.0 && next.interval.is_finite());
            prop_assert!(next.memory.stability > 0.0 && (1.0..=10.0).contains(&next.memory.difficulty));
        }

        #[test]
        fn a_right_answer_on_another_day_lengthens_the_interval(history in history(), days in 1..2000_u32) {
            let before = fold(&history);
            prop_assert!(after(Some(before), days, Grade::Good, 0.9).unwrap().memory.stability >= before.stability);
        }

        #[test]
        fn a_wrong_answer_never_lengthens_it(history in history(), days in 1..2000_u32) {
            let before = fold(&history);
            prop_assert!(after(Some(before), days, Grade::Again, 0.9).unwrap().memory.stability <= before.stability);
        }

        #[test]
        fn the_better_the_answer_the_longer_the_interval(history in history(), days in 1..2000_u32) {
            let before = Some(fold(&history));
            let interval = |grade| after(before, days, grade, 0.9).unwrap().interval;
            prop_assert!(interval(Grade::Again) <= interval(Grade::Hard) && interval(Grade::Hard) <= interval(Grade::Good));
        }

        #[test]
        fn a_higher_retention_asks_sooner(history in history(), days in 1..2000_u32, grade in grade()) {
            let before = Some(fold(&history));
            let interval = |retention| after(before, days, grade, retention).unwrap().interval;
            prop_assert!(interval(0.95) < interval(0.9) && interval(0.9) < interval(0.8));
        }
    }

    #[test]
    fn points_are_graded_as_the_key_judges_them() {
        assert_eq!([0, 1, 999, 1000].map(|points| Grade::of(points, 1)), [Grade::Again, Grade::Hard, Grade::Hard, Grade::Good]);
    }
}
