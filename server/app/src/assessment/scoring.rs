//! From answers to a level: one pure rule, the same for everybody.
//!
//! # Three statements
//! A skill has three statements: something simple, something of every working day, something demanding. Each answer is worth
//! 0 (not yet), 1 (with help), 2 (on my own) or 3 (I help others). The sum, 0–9, gives the level on DigComp's scale of eight:
//!
//! | points | 0, 1 | 2 | 3 | 4, 5 | 6 | 7 | 8 | 9 |
//! | ------ | ---- | - | - | ---- | - | - | - | - |
//! | level  | 1    | 2 | 3 | 4    | 5 | 6 | 7 | 8 |
//!
//! So two things on one's own and the demanding one not yet is level 4 (independent in one's own needs); all three on one's own is
//! level 5; helping others with everything is level 8. The scale has no level below 1: who answers "not yet" three times stands at its
//! beginning. More points never give a lower level.
//!
//! # How sure it is
//! Self-assessments and performance differ by more than a level on average, so a level of one's own carries a standard error of 1.2
//! levels. Where a harder statement was answered at least two steps better than an easier one, the answers do not fit together, and it is
//! 1.8. The range that is shown is the level and one standard error to both sides, cut at the ends of the scale.
//!
//! # One question
//! A framework without statements of its own asks one question per skill: which level of the framework's scale describes you. That is the
//! level. "None yet" gives no level at all.

/// Answers to a statement are below this.
pub const ANSWERS: i32 = 4;
/// Statements of a skill.
pub const STATEMENTS: usize = 3;

const LEVELS: [i32; 10] = [1, 1, 2, 3, 4, 4, 5, 6, 7, 8];
const USUAL_ERROR: f64 = 1.2;
const DOUBTFUL_ERROR: f64 = 1.8;

/// What the answers about one skill say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// On the framework's scale.
    pub level: i32,
    /// In levels.
    pub standard_error: f64,
    /// Whether harder things were answered no better than easier ones, more or less.
    pub consistent: bool,
}

impl Judged {
    /// The lowest and the highest level within one standard error.
    #[must_use]
    pub fn range(&self, scale_max: i32) -> (i32, i32) {
        // Errors are below two levels.
        #[expect(clippy::cast_possible_truncation, reason = "the error is a small number")]
        let reach = self.standard_error.round() as i32;
        ((self.level - reach).max(1), (self.level + reach).min(scale_max))
    }
}

/// The level of three answers; `None` until all are given.
#[must_use]
pub fn of_statements(answers: [Option<i32>; STATEMENTS]) -> Option<Judged> {
    let [Some(simple), Some(usual), Some(demanding)] = answers.map(|answer| answer.map(|answer| answer.clamp(0, ANSWERS - 1))) else {
        return None;
    };
    let points = usize::try_from(simple + usual + demanding).unwrap_or(0);
    let consistent = usual - simple < 2 && demanding - usual < 2 && demanding - simple < 2;
    let standard_error = if consistent { USUAL_ERROR } else { DOUBTFUL_ERROR };
    Some(Judged { level: LEVELS[points.min(LEVELS.len() - 1)], standard_error, consistent })
}

/// The level of the one question; `None` when it is unanswered or no level is reached yet.
#[must_use]
pub fn of_question(answer: Option<i32>, scale_max: i32) -> Option<Judged> {
    let level = answer.filter(|level| (1..=scale_max).contains(level))?;
    Some(Judged { level, standard_error: USUAL_ERROR, consistent: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(answers: [i32; 3]) -> i32 {
        of_statements(answers.map(Some)).unwrap().level
    }

    #[test]
    fn the_table_of_the_documentation_holds() {
        let expected = [([0, 0, 0], 1), ([1, 0, 0], 1), ([2, 0, 0], 2), ([2, 1, 0], 3), ([2, 2, 0], 4), ([2, 2, 1], 4), ([2, 2, 2], 5)];
        for (answers, wanted) in expected.into_iter().chain([([3, 2, 2], 6), ([3, 3, 2], 7), ([3, 3, 3], 8)]) {
            assert_eq!(level(answers), wanted, "{answers:?}");
        }
    }

    #[test]
    fn a_better_answer_never_gives_a_lower_level_and_every_level_is_reached() {
        let mut reached = std::collections::BTreeSet::new();
        for answers in (0..64).map(|number| [number / 16, number / 4 % 4, number % 4]) {
            reached.insert(level(answers));
            for place in 0..3 {
                let mut better = answers;
                better[place] = (better[place] + 1).min(3);
                assert!(level(better) >= level(answers), "{answers:?}");
            }
        }
        assert_eq!(reached.into_iter().collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
    }

    #[test]
    fn answers_that_do_not_fit_together_are_less_sure() {
        let fitting = of_statements([Some(2), Some(2), Some(1)]).unwrap();
        let odd = of_statements([Some(0), Some(1), Some(3)]).unwrap();
        assert!(fitting.consistent && !odd.consistent && odd.standard_error > fitting.standard_error);
        assert_eq!((fitting.range(8), odd.range(8)), ((3, 5), (2, 6)));
    }

    #[test]
    fn the_range_stays_on_the_scale() {
        assert_eq!(of_statements([Some(0); 3]).unwrap().range(8), (1, 2));
        assert_eq!(of_statements([Some(3); 3]).unwrap().range(8), (7, 8));
        assert_eq!(of_question(Some(3), 3).unwrap().range(3), (2, 3));
    }

    #[test]
    fn what_is_not_answered_gives_no_level() {
        assert_eq!(of_statements([Some(3), None, Some(3)]), None);
        assert_eq!((of_question(None, 4), of_question(Some(0), 4), of_question(Some(5), 4)), (None, None, None));
    }
}
