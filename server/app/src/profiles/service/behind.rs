//! The people behind a number, for those who may see them.

use super::campaigns::branch;
use super::gaps::People;
use super::groupings::Groupings;
use crate::organisations::{person_names, units_of};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{GapPeople, GapPerson};
use crate::profiles::disclosure::Told;
use crate::profiles::standing::{gap, standing};
use crate::profiles::store;
use crate::profiles::words::Titles;
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

/// Which number.
#[derive(Clone, Debug)]
pub(in crate::profiles) struct Behind {
    /// In which skill.
    pub skill: String,
    /// Of which unit, with its parts; everybody without one.
    pub unit: Option<UnitId>,
}

/// Who needs a skill, with what each holds: the largest gap first, those who are not assessed last. A number that is withheld has no
/// people either, and nobody of its group is in the list of a larger one. It is noted.
pub(in crate::profiles) async fn people_behind(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    asked: Behind,
) -> Result<GapPeople, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let now = platform.clock.now();
    let (list, left_out) =
        platform.database.read(&scope, async |connection| read(platform, connection, &scope, organisation, &asked, now).await).await?;
    let event = Event {
        actor: Some(actor.person),
        organisation: Some(organisation),
        action: "gaps.people_opened",
        record_kind: "skill",
        record_id: Some(asked.skill.clone()),
        detail: None,
    };
    let opening = Opening { actor, organisation, permission: Permission::ReadReports, what: "gap_people", detail: Some(asked.skill) };
    platform
        .database
        .write(&scope, async |transaction| {
            opening::note(transaction, platform.clock.id(), now, opening, list.iter().map(|row| row.person_id)).await?;
            audit::record(transaction, now, event).await
        })
        .await?;
    Ok(GapPeople { items: list, left_out })
}

async fn read(
    platform: &Platform,
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    asked: &Behind,
    now: DateTime<Utc>,
) -> Result<(Vec<GapPerson>, u32), ApiError> {
    let people = People::read(platform, connection, scope, organisation, now).await?;
    let columns = people.columns();
    let Some(column) = columns.iter().position(|(skill, _)| *skill == asked.skill) else {
        return Err(ApiError::invalid("skill", "not_needed", "Nobody here needs this skill."));
    };
    let units = match asked.unit {
        Some(unit) => {
            let all = store::units(connection, organisation).await?;
            Some(branch(&all, unit).map_err(|_| ApiError::not_found())?)
        }
        None => None,
    };
    // Of whom a reader who is not everybody's manager is told: of those whose own unit's number is shown. Who is in a withheld one is not
    // listed under the whole either.
    let titles = Titles::read(connection, Some(organisation)).await?;
    let groups = Groupings::read(connection, organisation, &people, &titles, Language::En).await?;
    let told = scope.manager().is_none().then(|| groups.count(&people, &columns).0.told());
    let may_see = |place: usize| told.as_ref().is_none_or(|[units, _]| units[place][column] == Told::Results);
    if !may_see(groups.place_of(asked.unit).ok_or_else(ApiError::not_found)?) {
        return Err(ApiError::forbidden().reason("withheld").detail("This number is withheld, because too few people could be made out."));
    }
    let mut left_out = 0;
    let mut found: Vec<(PersonId, Option<UnitId>, Option<String>, i32)> = Vec::new();
    for (person, holders) in &people.holders {
        let Some(first) = holders.first() else { continue };
        if units.as_ref().is_some_and(|units| first.unit.is_none_or(|unit| !units.contains(&unit))) {
            continue;
        }
        if let Some(needed) = people.book.requirements(holders).into_iter().find(|needed| needed.skill == asked.skill) {
            if may_see(groups.unit_place(holders)) {
                found.push((*person, first.unit, first.position.clone(), needed.min));
            } else {
                left_out += 1;
            }
        }
    }
    let names = person_names(connection, scope, &found.iter().map(|(person, ..)| *person).collect::<Vec<_>>()).await?;
    let unit_names = units_of(connection, organisation).await?;
    let mut list: Vec<GapPerson> = found
        .into_iter()
        .map(|(person, unit, position, min)| {
            let levels = people.levels.get(&person);
            let held = levels.and_then(|levels| levels.each().find(|(skill, ..)| *skill == asked.skill));
            let held = held.map(|(_, level, uncertainty)| (level, uncertainty));
            GapPerson {
                person_id: person,
                name: names.get(&person).cloned().unwrap_or_default(),
                unit: unit.and_then(|unit| unit_names.get(&unit).cloned()),
                position,
                min_level: min,
                level: held.map(|(level, _)| level),
                uncertainty: held.map(|(_, uncertainty)| f64::from(uncertainty) / 100.0),
                gap: held.map(|(level, _)| gap(min, level)),
                standing: held.map(|(level, uncertainty)| standing(min, level, uncertainty)),
            }
        })
        .collect();
    list.sort_by_cached_key(|row| (std::cmp::Reverse(row.gap.map_or(-1, |gap| gap)), row.name.to_lowercase()));
    Ok((list, left_out))
}
