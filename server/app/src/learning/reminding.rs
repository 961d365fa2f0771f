//! When somebody is reminded that a completion ends. Pure.

use chrono::{DateTime, Duration, Utc};

/// So many days before its end a completion is spoken of, once each.
pub(super) const DAYS_BEFORE: [i32; 2] = [60, 14];

/// The reminder that is due at a moment, in days before the end: the nearest that has been reached. None after the end.
pub(super) fn due(valid_until: DateTime<Utc>, now: DateTime<Utc>) -> Option<i32> {
    if valid_until <= now {
        return None;
    }
    DAYS_BEFORE.into_iter().rev().find(|days| valid_until - now <= Duration::days(i64::from(*days)))
}

/// The whole days that are left, at least one.
pub(super) fn days_left(valid_until: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (valid_until.date_naive() - now.date_naive()).num_days().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_reminder_is_due_and_none_after_the_end() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let at = |days: i64| due(now + Duration::days(days), now);
        assert_eq!([at(61), at(60), at(15), at(14), at(1), at(0), at(-1)], [None, Some(60), Some(60), Some(14), Some(14), None, None]);
    }
}
