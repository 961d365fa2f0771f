//! When a digest is due: every day, or every Monday, at seven where the organisations are. Pure.

use super::kind::Rhythm;
use chrono::{DateTime, Datelike, Days, Duration, NaiveTime, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

/// At which hour of the day digests go out.
const HOUR: u32 = 7;

/// The day or week whose digest is due last, and from when on it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Period {
    /// `2026-11-22` or `2026-W47`.
    pub name: String,
    /// What was said before this moment is in it.
    pub until: DateTime<Utc>,
}

/// The last period that is over at a moment.
pub(super) fn last(now: DateTime<Utc>, zone: Tz, rhythm: Rhythm) -> Period {
    let mut day = now.with_timezone(&zone).date_naive();
    if seven(day, zone) > now {
        day = day - Days::new(1);
    }
    if rhythm == Rhythm::Weekly {
        let since_monday = u64::from(day.weekday().days_since(Weekday::Mon));
        day = day - Days::new(since_monday);
    }
    let name = match rhythm {
        Rhythm::Daily => day.to_string(),
        Rhythm::Weekly => format!("{}-W{:02}", day.iso_week().year(), day.iso_week().week()),
    };
    Period { name, until: seven(day, zone) }
}

fn seven(day: chrono::NaiveDate, zone: Tz) -> DateTime<Utc> {
    let local = day.and_time(NaiveTime::MIN) + Duration::hours(i64::from(HOUR));
    // Clocks change at night in every zone there is; a time that does not exist is taken an hour later.
    let moment = zone.from_local_datetime(&local).earliest();
    moment
        .or_else(|| zone.from_local_datetime(&(local + Duration::hours(1))).earliest())
        .map_or_else(|| local.and_utc(), |found| found.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::{Ljubljana, Sofia};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_ends_at_seven_by_the_local_clock() {
        let period = |now: &str| last(at(now), Ljubljana, Rhythm::Daily);
        assert_eq!(period("2026-11-22T05:59:59Z").name, "2026-11-21");
        assert_eq!(period("2026-11-22T06:00:00Z"), Period { name: "2026-11-22".to_owned(), until: at("2026-11-22T06:00:00Z") });
        assert_eq!(period("2026-07-22T05:00:00Z").until, at("2026-07-22T05:00:00Z"), "in summer it is an hour earlier");
        assert_eq!(last(at("2026-11-22T05:00:00Z"), Sofia, Rhythm::Daily).until, at("2026-11-22T05:00:00Z"));
    }

    #[test]
    fn a_week_ends_on_monday() {
        let period = |now: &str| last(at(now), Ljubljana, Rhythm::Weekly);
        assert_eq!(period("2026-11-22T10:00:00Z"), Period { name: "2026-W47".to_owned(), until: at("2026-11-16T06:00:00Z") });
        assert_eq!(period("2026-11-23T05:59:59Z").name, "2026-W47");
        assert_eq!(period("2026-11-23T06:00:00Z").name, "2026-W48");
        assert_eq!(period("2027-01-03T10:00:00Z").name, "2026-W53", "the first days of a year may belong to the week before");
    }

    #[test]
    fn clocks_may_change_in_the_night_before() {
        assert_eq!(last(at("2026-03-29T05:00:00Z"), Ljubljana, Rhythm::Daily).until, at("2026-03-29T05:00:00Z"));
        assert_eq!(last(at("2026-10-25T06:00:00Z"), Ljubljana, Rhythm::Daily).until, at("2026-10-25T06:00:00Z"));
    }

    #[test]
    fn every_moment_has_one_period_that_is_over() {
        for hours in 0..24 * 400 {
            // Not a whole hour, so that all kinds of moments come up.
            let now = at("2026-01-01T00:00:00Z") + Duration::seconds(hours * 3607);
            for (rhythm, longest) in [(Rhythm::Daily, Duration::hours(25)), (Rhythm::Weekly, Duration::hours(7 * 24 + 1))] {
                let period = last(now, Ljubljana, rhythm);
                assert!(period.until <= now && now - period.until < longest, "{now}");
                assert_eq!(last(period.until, Ljubljana, rhythm), period, "{now}");
                assert_ne!(last(period.until - Duration::seconds(1), Ljubljana, rhythm).name, period.name, "{now}");
            }
        }
    }
}
