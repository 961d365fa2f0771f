//! When the time for an attempt is over: a pure rule.

use super::entity::attempt;
use chrono::{DateTime, Duration, Utc};

/// An answer that was given at the last moment still has to travel.
const GRACE: Duration = Duration::seconds(5);

/// When an attempt that begins now ends by itself, after so many minutes.
#[must_use]
pub fn of(started_at: DateTime<Utc>, minutes: Option<u32>) -> Option<DateTime<Utc>> {
    started_at.checked_add_signed(Duration::minutes(i64::from(minutes?)))
}

/// Whether an attempt with this deadline takes no more answers because its time is over.
#[must_use]
pub fn is_over(deadline_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    deadline_at.is_some_and(|deadline| now > deadline + GRACE)
}

/// Whether an attempt is open although its time is over, so that it has to be closed.
#[must_use]
pub fn is_overdue(attempt: &attempt::Model, now: DateTime<Utc>) -> bool {
    attempt.submitted_at.is_none() && is_over(attempt.deadline_at, now)
}

/// Attempts with a deadline before this moment are over.
#[must_use]
pub fn over_before(now: DateTime<Utc>) -> DateTime<Utc> {
    now - GRACE
}

/// The moment at which an attempt that is closed now counts as handed in: never after its deadline.
#[must_use]
pub fn handed_in_at(attempt: &attempt::Model, now: DateTime<Utc>) -> DateTime<Utc> {
    attempt.deadline_at.map_or(now, |deadline| deadline.min(now))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::{AttemptId, CourseVersionId, EnrolmentId};
    use uuid::Uuid;

    #[test]
    fn the_last_answer_has_five_seconds_to_arrive() {
        let start = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let attempt = attempt::Model {
            id: AttemptId(Uuid::nil()),
            enrolment_id: EnrolmentId(Uuid::nil()),
            version_id: CourseVersionId(Uuid::nil()),
            lesson_key: String::new(),
            number: 1,
            started_at: start,
            submitted_at: None,
            points_thousandths: None,
            max_points: None,
            passed: None,
            questions: None,
            deadline_at: of(start, Some(10)),
        };
        let end = start + Duration::minutes(10);
        assert!(!is_over(attempt.deadline_at, end + Duration::seconds(5)));
        assert!(is_overdue(&attempt, end + Duration::milliseconds(5001)));
        assert_eq!(handed_in_at(&attempt, end + Duration::seconds(3)), end);
        assert_eq!(handed_in_at(&attempt, start), start);
        assert!(!is_over(of(start, None), end + Duration::days(900)));
    }
}
