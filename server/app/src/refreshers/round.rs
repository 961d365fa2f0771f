//! When refreshers confirm what a completion is evidence for: a pure rule.
//!
//! A *round* is made of the latest answer to each question of a course within the last [`WINDOW_DAYS`] days and since the round before.
//! It is finished when it holds enough different questions ([`needed`]) and their points reach the share with which the course's test is
//! passed. While the share is too low, later answers to the same questions take the place of the earlier ones. A course with fewer
//! than [`FEWEST`] questions to ask again confirms nothing: luck would.

use super::entity::review;
use chrono::{DateTime, Duration, Months, Utc};
use std::collections::BTreeMap;

/// Answers older than this are no part of a round.
pub const WINDOW_DAYS: i64 = 60;

/// So many different questions make a round, where the course has them.
pub const QUESTIONS: usize = 5;

/// A course with fewer questions has no rounds.
pub const FEWEST: usize = 3;

/// The evidence that a round confirms holds for at most so many months more.
const LONGEST_MONTHS: u32 = 12;

/// How many different questions a round takes in a course with so many to ask again; none where it has no rounds.
#[must_use]
pub fn needed(questions: usize) -> Option<usize> {
    (questions >= FEWEST).then_some(questions.min(QUESTIONS))
}

/// The earliest moment from which answers count.
#[must_use]
pub fn begin(confirmed_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DateTime<Utc> {
    let window = now - Duration::days(WINDOW_DAYS);
    confirmed_at.map_or(window, |confirmed| confirmed.max(window))
}

/// Whether the answers since the round's beginning, oldest first, finish it.
#[must_use]
pub fn is_finished<'a>(answers: impl IntoIterator<Item = &'a review::Model>, questions: usize, pass_share: f64) -> bool {
    let Some(needed) = needed(questions) else { return false };
    let latest: BTreeMap<&str, &review::Model> = answers.into_iter().map(|review| (review.question_key.as_str(), review)).collect();
    if latest.len() < needed {
        return false;
    }
    let points: i64 = latest.values().map(|review| i64::from(review.points_thousandths)).sum();
    let max_points: i64 = latest.values().map(|review| i64::from(review.max_points)).sum();
    #[expect(clippy::cast_possible_truncation, reason = "a share is at most 1, so this is at most a million")]
    let needed_millionths = (pass_share * 1_000_000.0).round() as i64;
    max_points > 0 && points * 1000 >= needed_millionths * max_points
}

/// Until when evidence holds that a round confirmed: as long as a completion would, but no longer than a year, and never shorter than
/// it held before. Evidence without an end has none after it either.
#[must_use]
pub fn valid_until(held_until: Option<DateTime<Utc>>, valid_months: Option<u32>, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let held_until = held_until?;
    let months = valid_months.unwrap_or(LONGEST_MONTHS).min(LONGEST_MONTHS);
    Some(at.checked_add_months(Months::new(months)).map_or(held_until, |until| until.max(held_until)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::{CourseVersionId, EnrolmentId, OrganisationId, PersonId, ResponseId};
    use uuid::Uuid;

    fn review(question: &str, points_thousandths: i32) -> review::Model {
        review::Model {
            id: ResponseId(Uuid::nil()),
            enrolment_id: EnrolmentId(Uuid::nil()),
            organisation_id: OrganisationId(Uuid::nil()),
            person_id: PersonId(Uuid::nil()),
            version_id: CourseVersionId(Uuid::nil()),
            lesson_key: String::new(),
            question_key: question.to_owned(),
            fingerprint: String::new(),
            language: "en".to_owned(),
            answer: String::new(),
            points_thousandths,
            max_points: 1,
            reviewed_at: DateTime::UNIX_EPOCH,
            due_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn five_different_questions_with_the_pass_share_finish_a_round() {
        let mut answers: Vec<_> = ["a", "b", "c", "d"].map(|question| review(question, 1000)).into();
        assert!(!is_finished(&answers, 20, 0.7));
        answers.push(review("d", 1000));
        assert!(!is_finished(&answers, 20, 0.7), "one question twice is one");
        answers.push(review("e", 0));
        assert!(is_finished(&answers, 20, 0.8) && !is_finished(&answers, 20, 0.81));
    }

    #[test]
    fn the_latest_answer_to_a_question_counts() {
        let mut answers: Vec<_> = ["a", "b", "c"].map(|question| review(question, 0)).into();
        assert!(!is_finished(&answers, 3, 0.7));
        answers.extend(["a", "b", "c"].map(|question| review(question, 1000)));
        assert!(is_finished(&answers, 3, 0.7));
        answers.push(review("a", 0));
        assert!(!is_finished(&answers, 3, 0.7));
    }

    #[test]
    fn a_course_with_two_questions_has_no_rounds() {
        assert_eq!([0, 2, 3, 4, 5, 30].map(needed), [None, None, Some(3), Some(4), Some(5), Some(5)]);
        assert!(!is_finished(&["a", "b"].map(|question| review(question, 1000)), 2, 0.5));
    }

    #[test]
    fn evidence_holds_longer_never_shorter_and_for_ever_stays_for_ever() {
        let day = |text: &str| format!("{text}T10:00:00Z").parse::<DateTime<Utc>>().unwrap();
        let at = day("2026-11-22");
        assert_eq!(valid_until(None, Some(24), at), None);
        assert_eq!(valid_until(Some(day("2027-01-01")), Some(24), at), Some(day("2027-11-22")));
        assert_eq!(valid_until(Some(day("2027-01-01")), Some(6), at), Some(day("2027-05-22")));
        assert_eq!(valid_until(Some(day("2028-11-01")), Some(24), at), Some(day("2028-11-01")));
    }
}
