//! When a course counts as completed: a pure rule.

use chrono::{DateTime, Months, Utc};
use course_format::{Course, Lesson, LessonKind};
use std::collections::BTreeSet;

/// What is known of an enrolment.
#[derive(Clone, Debug, Default)]
pub struct Standing<'a> {
    /// The lessons that are finished.
    pub finished: BTreeSet<&'a str>,
    /// The best share among the attempts that were handed in and passed, of the test that the rule names.
    pub passed_share: Option<f64>,
}

/// The share with which the course is completed, or `None` while it is not.
#[must_use]
pub fn completed_share(course: &Course, standing: &Standing<'_>) -> Option<f64> {
    // Lessons are read, assignments passed; of tests only the one that the rule names counts.
    let mut counted = course.lessons.iter().filter(|lesson| matches!(lesson.kind, LessonKind::Lesson | LessonKind::Assignment));
    if course.completion.all_lessons && !counted.all(|lesson| standing.finished.contains(lesson.key.as_str())) {
        return None;
    }
    if course.completion.test.is_some() { standing.passed_share } else { Some(1.0) }
}

/// Until when a completion holds. Without a number of months it holds for ever; a date past the calendar's end counts as such.
#[must_use]
pub fn valid_until(course: &Course, completed_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    completed_at.checked_add_months(Months::new(course.completion.valid_months?))
}

/// The share of the points that an assignment takes when its author named none.
const ASSIGNMENT_PASS_SHARE: f64 = 0.5;

/// The share of the points with which an attempt at a test or an assignment is passed.
#[must_use]
pub fn pass_share(course: &Course, lesson: &Lesson) -> f64 {
    match lesson.kind {
        LessonKind::Assignment => lesson.pass_share.unwrap_or(ASSIGNMENT_PASS_SHARE),
        _ => course.completion.pass_share,
    }
}

/// Whether an attempt is passed. An assignment without points, such as a self-rating, is done when it is handed in.
#[must_use]
pub fn is_passed(course: &Course, lesson: &Lesson, points_thousandths: i64, max_points: i64) -> bool {
    let is_done = lesson.kind == LessonKind::Assignment && max_points == 0;
    is_done || passes(points_thousandths, max_points, pass_share(course, lesson))
}

/// Whether a share of the points passes. Points are thousandths, so the comparison is exact.
fn passes(points_thousandths: i64, max_points: i64, pass_share: f64) -> bool {
    #[expect(clippy::cast_possible_truncation, reason = "a share is at most 1, so this is at most a million")]
    let needed_millionths = (pass_share * 1_000_000.0).round() as i64;
    max_points > 0 && points_thousandths * 1000 >= needed_millionths * max_points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_tenths_of_twelve_points_need_eight_and_four_tenths() {
        assert!(passes(8_400, 12, 0.7));
        assert!(!passes(8_399, 12, 0.7));
        assert!(passes(12_000, 12, 1.0));
        assert!(!passes(0, 0, 0.7));
    }
}
