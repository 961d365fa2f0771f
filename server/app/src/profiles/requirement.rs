//! What a profile asks of its holder, and what two profiles ask of her together. Pure.

use super::entity::requirement;
use crate::platform::ids::RoleProfileId;
use chrono::{Months, NaiveDate};
use std::collections::BTreeMap;

/// What is needed of somebody in one skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Framework and code, for example `digcomp-2.2:4.1`.
    pub skill: String,
    /// At least this level.
    pub min: i32,
    /// More than this level is more than the work needs.
    pub max: i32,
    /// From 1 (useful) to 5 (the core of the work).
    pub weight: i32,
    /// Whether the work must not be done without it.
    pub critical: bool,
    /// By when; none when there is no date.
    pub due: Option<NaiveDate>,
    /// The profile that asks for it; of two, the one that asks for more.
    pub profile_id: RoleProfileId,
}

impl Requirement {
    /// A requirement of a version, for somebody who has the profile since a day. Nobody is late for what was not asked yet.
    pub(super) fn of(row: &requirement::Model, since: NaiveDate) -> Self {
        let since = since.max(row.asked_since);
        Self {
            skill: row.skill_key.clone(),
            min: row.min_level,
            max: row.max_level,
            weight: row.weight,
            critical: row.critical != 0,
            due: earlier(row.due_on, row.due_months.and_then(|months| months_after(since, months))),
            profile_id: row.profile_id,
        }
    }
}

fn months_after(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(u32::try_from(months).ok()?))
}

fn earlier(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<NaiveDate> {
    one.into_iter().chain(other).min()
}

/// Of several requirements of one skill the higher lowest level counts; it is critical, due and heavy as the strictest of them says.
#[must_use]
pub fn merge(all: impl IntoIterator<Item = Requirement>) -> Vec<Requirement> {
    let mut merged: BTreeMap<String, Requirement> = BTreeMap::new();
    for new in all {
        let Some(known) = merged.get_mut(&new.skill) else {
            merged.insert(new.skill.clone(), new);
            continue;
        };
        if new.min > known.min {
            (known.min, known.profile_id) = (new.min, new.profile_id);
        }
        known.max = known.max.max(new.max).max(known.min);
        known.weight = known.weight.max(new.weight);
        known.critical |= new.critical;
        known.due = earlier(known.due, new.due);
    }
    merged.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn need(profile: u128, min: i32, max: i32, critical: bool) -> Requirement {
        let profile_id = RoleProfileId(Uuid::from_u128(profile));
        Requirement { skill: "digcomp-2.2:4.1".to_owned(), min, max, weight: min, critical, due: None, profile_id }
    }

    #[test]
    fn of_two_profiles_the_stricter_counts_in_any_order() {
        let (one, other) = (need(1, 3, 4, true), need(2, 5, 6, false));
        let expected = [Requirement { weight: 5, critical: true, ..need(2, 5, 6, true) }];
        assert_eq!(merge([one.clone(), other.clone()]), expected);
        assert_eq!(merge([other, one]), expected);
    }

    #[test]
    fn the_earlier_day_counts() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 3, day);
        let merged = merge([Requirement { due: day(9), ..need(1, 3, 4, false) }, Requirement { due: day(2), ..need(2, 3, 4, false) }]);
        assert_eq!(merged[0].due, day(2));
        assert_eq!(merge([need(1, 3, 4, false), Requirement { due: day(2), ..need(2, 3, 4, false) }])[0].due, day(2));
    }

    #[test]
    fn months_count_from_the_first_day_and_a_months_end_stays_one() {
        let row = requirement::Model {
            profile_id: RoleProfileId(Uuid::nil()),
            version: 1,
            skill_key: "x:1".to_owned(),
            position: 0,
            min_level: 3,
            max_level: 4,
            weight: 1,
            critical: 0,
            due_months: Some(1),
            due_on: None,
            asked_since: NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(),
            reason: None,
        };
        let began = NaiveDate::from_ymd_opt(2027, 1, 31).unwrap();
        assert_eq!(Requirement::of(&row, began).due, NaiveDate::from_ymd_opt(2027, 2, 28));
        let long_ago = NaiveDate::from_ymd_opt(2013, 5, 1).unwrap();
        assert_eq!(Requirement::of(&row, long_ago).due, NaiveDate::from_ymd_opt(2026, 12, 30), "from when it was asked");
    }
}
