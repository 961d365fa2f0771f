//! When a completion may be renewed: a pure rule over days.

use chrono::{Days, NaiveDate};

/// A completion may be renewed from so many days before its end.
const WINDOW: Days = Days::new(60);

/// A completion as far as renewing it is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// The day on which it came about.
    pub completed_on: NaiveDate,
    /// The day on which it ends, if it does.
    pub ends_on: Option<NaiveDate>,
    /// The day on which a change of the course asked for it to be renewed, if one did.
    pub asked_on: Option<NaiveDate>,
}

/// Why a completion is to be renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Because {
    /// It ends soon.
    Ending,
    /// It has ended.
    Ended,
    /// The course has changed so much that it should be taken again.
    Changed,
}

/// Whether a completion may be renewed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Renewable {
    /// It holds for ever, and nothing asked for it.
    Never,
    /// From a later day on.
    From(NaiveDate),
    /// Since a day.
    Since(NaiveDate, Because),
}

impl Held {
    /// The first day on which it may be renewed. Of a short validity at most half is the window: nobody begins again at once.
    pub fn opens_on(self) -> Option<NaiveDate> {
        let ends = self.ends_on?;
        let half = Days::new(ends.signed_duration_since(self.completed_on).num_days().max(0).unsigned_abs() / 2);
        let before = if half < WINDOW { half } else { WINDOW };
        Some(ends.checked_sub_days(before).unwrap_or(ends))
    }

    /// Whether it may be renewed today.
    pub fn renewable(self, today: NaiveDate) -> Renewable {
        match (self.ends_on, self.opens_on()) {
            (Some(ends), Some(opens)) if today >= opens => {
                Renewable::Since(opens, if today >= ends { Because::Ended } else { Because::Ending })
            }
            (_, opens) => match (self.asked_on, opens) {
                (Some(asked), _) => Renewable::Since(asked, Because::Changed),
                (None, Some(opens)) => Renewable::From(opens),
                (None, None) => Renewable::Never,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn held(completed: &str, ends: Option<&str>) -> Held {
        Held { completed_on: day(completed), ends_on: ends.map(day), asked_on: None }
    }

    #[test]
    fn the_window_opens_sixty_days_before_the_end_and_stays_open() {
        let year = held("2026-03-01", Some("2027-03-01"));
        let opens = day("2026-12-31");
        assert_eq!(year.renewable(day("2026-12-30")), Renewable::From(opens));
        assert_eq!(year.renewable(opens), Renewable::Since(opens, Because::Ending));
        assert_eq!(year.renewable(day("2027-02-28")), Renewable::Since(opens, Because::Ending));
        assert_eq!(year.renewable(day("2027-03-01")), Renewable::Since(opens, Because::Ended));
        assert_eq!(year.renewable(day("2031-01-01")), Renewable::Since(opens, Because::Ended));
    }

    #[test]
    fn what_holds_for_ever_is_never_renewed() {
        assert_eq!(held("2026-03-01", None).renewable(day("2099-01-01")), Renewable::Never);
    }

    #[test]
    fn a_change_of_the_course_opens_it_at_once_and_an_end_is_the_stronger_reason() {
        let asked = |held: Held| Held { asked_on: Some(day("2026-06-01")), ..held };
        let year = asked(held("2026-03-01", Some("2027-03-01")));
        assert_eq!(year.renewable(day("2026-06-01")), Renewable::Since(day("2026-06-01"), Because::Changed));
        assert_eq!(year.renewable(day("2027-03-01")), Renewable::Since(day("2026-12-31"), Because::Ended));
        assert_eq!(asked(held("2026-03-01", None)).renewable(day("2026-07-01")), Renewable::Since(day("2026-06-01"), Because::Changed));
    }

    #[test]
    fn of_a_month_half_is_the_window() {
        assert_eq!(held("2026-03-01", Some("2026-04-01")).opens_on(), Some(day("2026-03-17")));
        assert_eq!(held("2026-03-01", Some("2026-03-01")).opens_on(), Some(day("2026-03-01")));
    }
}
