//! On which day a question is asked: a pure rule.
//!
//! Days are UTC's. They begin at one or two in the morning where our people sleep, and are the same for everybody.

use crate::platform::ids::EnrolmentId;
use chrono::{DateTime, Days, NaiveTime, Utc};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The days between a completion and its first refresher: what was learned yesterday needs none.
const FIRST_AFTER_DAYS: u64 = 3;

/// So many questions of a course become due on each of the first days.
const FIRST_A_DAY: u64 = 2;

/// No question rests longer than this.
const LONGEST_DAYS: u32 = 365;

/// The beginning of a moment's day.
#[must_use]
pub fn day_of(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment.date_naive().and_time(NaiveTime::MIN).and_utc()
}

/// The beginning of the day so many days after a moment's.
#[must_use]
pub fn days_after(moment: DateTime<Utc>, days: u64) -> DateTime<Utc> {
    day_of(moment).checked_add_days(Days::new(days)).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// How many days lie between two moments, counted by the calendar; 0 when the second is not later.
#[must_use]
pub fn days_between(earlier: DateTime<Utc>, later: DateTime<Utc>) -> u32 {
    u32::try_from((later.date_naive() - earlier.date_naive()).num_days()).unwrap_or(0)
}

/// A number that belongs to a question of an enrolment and to nothing else, the same on every server.
#[must_use]
pub fn number_of(enrolment: EnrolmentId, question: &str, turn: i32) -> u64 {
    let hash = Sha256::new_with_prefix(enrolment.0).chain_update(turn.to_be_bytes()).chain_update(question).finalize();
    let mut first = [0; 8];
    first.copy_from_slice(&hash[..8]);
    u64::from_be_bytes(first)
}

/// When a question that was never answered is asked first, by its place among the course's questions.
#[must_use]
pub fn first_day(completed_at: DateTime<Utc>, place: usize) -> DateTime<Utc> {
    days_after(completed_at, FIRST_AFTER_DAYS + place as u64 / FIRST_A_DAY)
}

/// An interval in whole days: at least one, so that nothing is asked twice on a day.
#[must_use]
pub fn whole_days(interval: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is bounded on both sides first")]
    let days = interval.clamp(1.0, f64::from(LONGEST_DAYS)).round() as u32;
    days
}

/// The days among which a question may be put that should come after so many: as far around as Anki's fuzz, which was found not to
/// harm. One and two days stay what they are.
#[must_use]
pub fn window(days: u32) -> RangeInclusive<u32> {
    if days < 3 {
        return days..=days;
    }
    let exact = f64::from(days);
    let steps = [(2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, f64::INFINITY, 0.05)];
    let reach = steps.iter().fold(1.0, |sum: f64, (from, to, share)| sum + share * (exact.min(*to) - from).max(0.0));
    whole_days((exact - reach).max(2.0))..=whole_days(exact + reach)
}

/// The day of the window with the fewest other questions on it; among equals a number decides, the same every time.
#[must_use]
pub fn lightest(window: RangeInclusive<u32>, today: DateTime<Utc>, load: &BTreeMap<DateTime<Utc>, usize>, number: u64) -> DateTime<Utc> {
    let length = u64::from(window.end() - window.start()) + 1;
    let days = window.clone().map(|days| {
        let day = days_after(today, u64::from(days));
        let place = u64::from(days - window.start());
        (load.get(&day).copied().unwrap_or(0), place.wrapping_add(number) % length, day)
    });
    days.min().map_or_else(|| days_after(today, 1), |(_, _, day)| day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn moment(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_341_600 + seconds, 0).unwrap()
    }

    #[test]
    fn a_day_is_what_the_calendar_says() {
        let evening = "2026-11-22T23:59:59Z".parse().unwrap();
        let morning = "2026-11-23T00:00:01Z".parse().unwrap();
        assert_eq!((days_between(evening, morning), days_between(morning, evening)), (1, 0));
        assert_eq!(days_after(evening, 1), day_of(morning));
    }

    #[test]
    fn the_first_questions_come_two_a_day_from_the_third_day_on() {
        let days: Vec<u32> = (0..5).map(|place| days_between(moment(0), first_day(moment(0), place))).collect();
        assert_eq!(days, [3, 3, 4, 4, 5]);
    }

    #[test]
    fn short_intervals_are_kept_and_long_ones_get_room() {
        assert_eq!([1, 2, 3, 10, 100].map(window), [1..=1, 2..=2, 2..=4, 8..=12, 93..=107]);
        assert_eq!((whole_days(0.2), whole_days(5000.0)), (1, 365));
    }

    #[test]
    fn the_lightest_day_is_taken_and_equals_are_spread() {
        let today = moment(0);
        let load =
            BTreeMap::from([(days_after(today, 8), 1), (days_after(today, 9), 1), (days_after(today, 11), 2), (days_after(today, 12), 1)]);
        assert_eq!(lightest(window(10), today, &load, 7), days_after(today, 10));
        let free: std::collections::BTreeSet<_> =
            (0..50).map(|turn| lightest(window(10), today, &BTreeMap::new(), number_of(EnrolmentId(Uuid::nil()), "q", turn))).collect();
        assert_eq!(free.len(), 5);
    }

    proptest! {
        #[test]
        fn longer_intervals_never_come_earlier(shorter in 0.01..400.0_f64, more in 0.0..400.0_f64) {
            let (one, other) = (whole_days(shorter), whole_days(shorter + more));
            prop_assert!(one <= other);
            prop_assert!(window(one).start() <= window(other).start() && window(one).end() <= window(other).end());
        }

        #[test]
        fn the_chosen_day_lies_in_the_window_and_never_today(interval in 0.01..4000.0_f64, number: u64, busy in prop::collection::vec(1..400_u32, 0..40)) {
            let today = moment(3600);
            let mut load = BTreeMap::new();
            for days in busy {
                *load.entry(days_after(today, u64::from(days))).or_default() += 1;
            }
            let window = window(whole_days(interval));
            let day = lightest(window.clone(), today, &load, number);
            prop_assert!(window.contains(&days_between(today, day)) && day > today);
            prop_assert_eq!(day, lightest(window, today, &load, number));
        }
    }
}
