//! By which day something is due, and until which day what was done holds. Pure; days are the installation's.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// By when a programme is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum DueRule {
    /// Never.
    None,
    /// So many days after she joined the organisation.
    AfterJoining(u32),
    /// So many days after she came to fit: moved into the unit or position, or got the profile.
    AfterFitting(u32),
    /// So many days after the rule began, or she came to fit when that was later.
    AfterRule(u32),
    /// So many days after an earlier completion ended; after she came to fit when she has none.
    AfterEnd(u32),
    /// Every year until this day; what is done in the window before it counts for the year after it.
    Yearly { month: u32, day: u32 },
}

impl DueRule {
    /// How many days are given anew when an exemption ends.
    fn days(self) -> Option<u32> {
        match self {
            Self::AfterJoining(days) | Self::AfterFitting(days) | Self::AfterRule(days) | Self::AfterEnd(days) => Some(days),
            Self::None | Self::Yearly { .. } => None,
        }
    }
}

/// The days that a due date may count from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Events {
    pub joined_on: NaiveDate,
    /// Since when she fits.
    pub since: NaiveDate,
    /// When the rule began, or an officer gave it to her.
    pub began_on: NaiveDate,
    /// When the last earlier completion ended, if it did before all of this.
    pub earlier_end: Option<NaiveDate>,
}

fn after(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX)
}

/// A month's day in a year; 29 February is the 28th where there is none.
fn day_of(year: i32, month: u32, day: u32) -> NaiveDate {
    (1..=day.min(31)).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)).unwrap_or(NaiveDate::MAX)
}

/// The first such day on or after a day.
pub(super) fn next_yearly(month: u32, day: u32, from: NaiveDate) -> NaiveDate {
    let this = day_of(from.year(), month, day);
    if this >= from { this } else { day_of(from.year() + 1, month, day) }
}

/// The first due day.
pub(super) fn first_due(rule: DueRule, events: Events) -> Option<NaiveDate> {
    let begun = events.since.max(events.began_on);
    match rule {
        DueRule::None => None,
        DueRule::AfterJoining(days) => Some(after(events.joined_on, days)),
        DueRule::AfterFitting(days) => Some(after(events.since, days)),
        DueRule::AfterRule(days) => Some(after(begun, days)),
        DueRule::AfterEnd(days) => Some(after(events.earlier_end.unwrap_or(events.since), days)),
        DueRule::Yearly { month, day } => Some(next_yearly(month, day, begun)),
    }
}

/// The due day after an exemption ended: the programme's days are given anew from then, and a yearly day is the next one.
pub(super) fn due_after_exemption(rule: DueRule, ended_on: NaiveDate) -> Option<NaiveDate> {
    match rule {
        DueRule::None => None,
        DueRule::Yearly { month, day } => Some(next_yearly(month, day, ended_on)),
        _ => rule.days().map(|days| after(ended_on, days)),
    }
}

/// How long something that was done holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Validity {
    pub rule: DueRule,
    pub months: Option<u32>,
    pub window_days: u32,
}

/// A course that somebody fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Done {
    pub on: NaiveDate,
    /// The first day on which the course's own validity is over.
    pub until: Option<NaiveDate>,
}

/// The first day on which what was done does not hold any more; `None` when it holds for good or was never done.
///
/// What is done in the window before an end counts from that end, so that nobody loses days by being early. Of all ways to count, the
/// one that holds longest is taken: one completion more never shortens anything.
pub(super) fn holds_until(validity: Validity, done: &[Done]) -> Held {
    if done.is_empty() {
        return Held::Never;
    }
    let mut sorted = done.to_vec();
    sorted.sort_unstable();
    let mut ends: Vec<NaiveDate> = Vec::new();
    for one in &sorted {
        let mut end = match (validity.rule, validity.months, one.until) {
            (DueRule::Yearly { month, day }, ..) => {
                let next = next_yearly(month, day, one.on);
                let counts = if opens(next, validity.window_days) <= one.on { next_yearly(month, day, after(next, 1)) } else { next };
                after(counts, 1)
            }
            (_, Some(months), _) => add_months(one.on, months),
            (_, None, Some(until)) => until,
            (_, None, None) => return Held::Always,
        };
        if !matches!(validity.rule, DueRule::Yearly { .. }) {
            let early = ends.iter().filter(|earlier| one.on < **earlier && opens(**earlier, validity.window_days) <= one.on);
            let longest = early.map(|earlier| match (validity.months, one.until) {
                (Some(months), _) => add_months(*earlier, months),
                (None, until) => until.map_or(*earlier, |until| earlier.checked_add_signed(until - one.on).unwrap_or(NaiveDate::MAX)),
            });
            end = longest.chain([end]).max().unwrap_or(end);
        }
        ends.push(end);
    }
    ends.into_iter().max().map_or(Held::Never, Held::Until)
}

/// Until when something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Held {
    /// It was never done.
    Never,
    /// Until before this day.
    Until(NaiveDate),
    /// For good.
    Always,
}

/// The day on which the window before an end opens.
pub(super) fn opens(end: NaiveDate, window_days: u32) -> NaiveDate {
    end.checked_sub_days(Days::new(u64::from(window_days))).unwrap_or(NaiveDate::MIN)
}

fn add_months(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests;
