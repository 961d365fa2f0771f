//! What the announced learner was asked again after a course: some answered weeks ago, some due today, some in the days to come.

use crate::platform::ids::ResponseId;
use crate::refreshers::PastReview;
use chrono::{DateTime, Duration, NaiveTime, Utc};
use uuid::Uuid;

/// The course that she completed. Without it she was asked nothing.
pub(super) const COURSE: &str = "ai-at-work-in-a-municipality";

/// How long ago she completed it.
pub(super) fn completed_before() -> Duration {
    Duration::days(40)
}

/// Her answers: the question's place, how many days ago, whether it was right, after how many days it is asked again. Five questions
/// come to be due today.
const ANSWERS: [(usize, i64, bool, i64); 26] = [
    (0, 36, true, 2),
    (1, 36, true, 2),
    (2, 36, true, 3),
    (3, 35, false, 1),
    (4, 35, true, 2),
    (5, 34, true, 2),
    (0, 33, true, 9),
    (1, 33, true, 9),
    (6, 33, true, 2),
    (3, 33, true, 3),
    (7, 32, true, 2),
    (8, 31, true, 2),
    (9, 31, true, 2),
    (2, 30, true, 28),
    (4, 30, true, 33),
    (5, 29, true, 29),
    (10, 28, true, 30),
    (11, 28, false, 1),
    (3, 27, true, 12),
    (11, 26, true, 29),
    (6, 26, true, 31),
    (7, 25, true, 25),
    (8, 24, true, 24),
    (9, 24, true, 29),
    (0, 20, true, 34),
    (1, 20, true, 41),
];

/// Her answers, the oldest first, without their ids.
pub(super) fn reviews(now: DateTime<Utc>) -> Vec<PastReview> {
    let today = now.date_naive().and_time(NaiveTime::MIN).and_utc();
    let review = |(place, ago, right, days): (usize, i64, bool, i64)| {
        let day = today - Duration::days(ago);
        PastReview {
            id: ResponseId(Uuid::nil()),
            place,
            right,
            reviewed_at: day + Duration::hours(8) + Duration::minutes(i64::try_from(place).unwrap_or(0)),
            due_at: day + Duration::days(days),
        }
    };
    // The rest of the course's questions come in the days ahead.
    let later = (12..20).map(|place| (place, 24, true, 26 + i64::try_from(place).unwrap_or(0) / 2));
    let mut reviews: Vec<_> = ANSWERS.into_iter().chain(later).map(review).collect();
    reviews.sort_by_key(|review| review.reviewed_at);
    reviews
}
