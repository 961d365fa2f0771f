//! Days as numbers, and how much fits into them.

use chrono::{Days, Months, NaiveDate};

/// The days of a plan: 0 is its first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Calendar {
    start: NaiveDate,
    minutes_per_week: u32,
    /// The last day.
    pub last: i64,
}

impl Calendar {
    pub fn new(start: NaiveDate, last: NaiveDate, minutes_per_week: u32) -> Self {
        Self { start, minutes_per_week, last: last.signed_duration_since(start).num_days().max(0) }
    }

    pub fn with_minutes(self, minutes_per_week: u32) -> Self {
        Self { minutes_per_week, ..self }
    }

    pub fn number(&self, day: NaiveDate) -> i64 {
        day.signed_duration_since(self.start).num_days()
    }

    pub fn date(&self, number: i64) -> NaiveDate {
        let days = Days::new(number.unsigned_abs());
        let moved = if number < 0 { self.start.checked_sub_days(days) } else { self.start.checked_add_days(days) };
        moved.unwrap_or(self.start)
    }

    /// How many minutes fit from the first day to the end of a day; nothing before the first.
    pub fn room(&self, day: i64) -> i64 {
        (i64::from(self.minutes_per_week) * (day + 1).max(0)) / 7
    }

    /// The day on whose end so many minutes are done.
    pub fn day_of(&self, minutes: i64) -> i64 {
        if minutes <= 0 {
            return 0;
        }
        let week = i64::from(self.minutes_per_week.max(1));
        // The least day with (day + 1) · week ≥ 7 · minutes.
        (7 * minutes + week - 1) / week - 1
    }

    /// The first day on which something can be finished so that its evidence still holds on a day.
    pub fn not_before(&self, holds_on: i64, valid_months: Option<u32>) -> i64 {
        let Some(months) = valid_months else { return i64::MIN };
        let target = self.date(holds_on);
        let holds = |day: i64| self.date(day).checked_add_months(Months::new(months)).is_none_or(|end| end >= target);
        // A month is never longer than 31 days, and shortening at a month's end moves a date by less than four.
        let mut day = holds_on - i64::from(months) * 31 - 4;
        while !holds(day) {
            day += 1;
        }
        day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn room_and_day_are_each_others_inverse() {
        let calendar = Calendar::new(day("2026-11-23"), day("2027-11-23"), 100);
        for minutes in 1..2000 {
            let end = calendar.day_of(minutes);
            assert!(calendar.room(end) >= minutes && calendar.room(end - 1) < minutes, "{minutes} minutes end on day {end}");
        }
    }

    #[test]
    fn evidence_of_a_year_holds_on_a_day_when_it_is_not_older_than_that() {
        let calendar = Calendar::new(day("2026-01-01"), day("2028-01-01"), 60);
        let first = calendar.not_before(calendar.number(day("2027-06-15")), Some(12));
        assert_eq!(calendar.date(first), day("2026-06-15"));
        assert_eq!(calendar.not_before(5, None), i64::MIN);
    }
}
