//! The brake on guessing, as arithmetic: failures are counted in windows of fixed length; at the limit there is a pause
//! as long as a window.

use chrono::{DateTime, Duration, Utc};

/// What is remembered about an account or an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Failures in this window.
    pub failures: u32,
    /// When the first of them happened.
    pub started_at: DateTime<Utc>,
    /// The end of the pause.
    pub blocked_until: Option<DateTime<Utc>>,
}

/// How much is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Failures before a pause.
    pub failures: u32,
    /// The length of a window and of a pause.
    pub window: Duration,
}

impl Window {
    /// Whole seconds until the next try is allowed; `None` when it is allowed now.
    #[must_use]
    pub fn wait_seconds(&self, now: DateTime<Utc>) -> Option<u64> {
        let milliseconds = (self.blocked_until? - now).num_milliseconds();
        u64::try_from(milliseconds).ok().filter(|left| *left > 0).map(|left| left.div_ceil(1000))
    }

    /// The window after one more failure.
    #[must_use]
    pub fn after_failure(before: Option<Self>, now: DateTime<Utc>, limit: Limit) -> Self {
        let running = before.filter(|window| match window.blocked_until {
            Some(until) => now < until,
            None => now < window.started_at + limit.window,
        });
        let (failures, started_at) = running.map_or((1, now), |window| (window.failures.saturating_add(1), window.started_at));
        let blocked_until = (failures >= limit.failures).then_some(now + limit.window);
        Self { failures, started_at, blocked_until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Limit = Limit { failures: 3, window: Duration::minutes(15) };

    fn minute(minute: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + minute * 60, 0).unwrap()
    }

    fn fail_at(minutes: &[i64]) -> Window {
        minutes.iter().fold(None, |before, at| Some(Window::after_failure(before, minute(*at), LIMIT))).unwrap()
    }

    #[test]
    fn failures_below_the_limit_do_not_block() {
        assert_eq!(fail_at(&[0, 1]).wait_seconds(minute(1)), None);
    }

    #[test]
    fn the_limit_blocks_for_a_window_from_then_on() {
        let window = fail_at(&[0, 1, 2]);
        assert_eq!(window.wait_seconds(minute(2)), Some(900));
        assert_eq!(window.wait_seconds(minute(16)), Some(60));
        assert_eq!(window.wait_seconds(minute(17)), None);
    }

    #[test]
    fn an_old_failure_is_forgotten() {
        assert_eq!(fail_at(&[0, 1, 15]), Window { failures: 1, started_at: minute(15), blocked_until: None });
    }

    #[test]
    fn after_the_pause_counting_begins_anew() {
        assert_eq!(fail_at(&[0, 1, 2, 17]), Window { failures: 1, started_at: minute(17), blocked_until: None });
    }

    #[test]
    fn part_of_a_second_is_a_second_of_waiting() {
        let window = fail_at(&[0, 0, 0]);
        assert_eq!(window.wait_seconds(minute(15) - Duration::milliseconds(1)), Some(1));
    }
}
