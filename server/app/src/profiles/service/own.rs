//! What one person holds against what her work needs.

use super::holding::Book;
use crate::organisations::organisation_refs;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{HeldProfile, PersonGap, PersonGaps};
use crate::profiles::requirement::Requirement;
use crate::profiles::standing::{gap, standing};
use crate::profiles::store::{self, HolderRow};
use crate::profiles::words::{Titles, skill_place};
use crate::skills;
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, HashMap};

/// The caller herself, for each organisation that she belongs to.
pub(in crate::profiles) async fn own(platform: &Platform, actor: &Actor, language: Language) -> Result<Vec<PersonGaps>, ApiError> {
    let scope = actor.own()?;
    let now = platform.clock.now();
    platform
        .database
        .read_latest(&scope, async |connection| {
            let mut homes: BTreeMap<OrganisationId, Vec<HolderRow>> = BTreeMap::new();
            for holder in store::holders(connection, &scope, None, Some(actor.person), platform.day(now)).await? {
                homes.entry(holder.organisation).or_default().push(holder);
            }
            let mut all = Vec::with_capacity(homes.len());
            for (organisation, holders) in homes {
                all.push(describe(connection, &scope, actor.person, organisation, &holders, language, now).await?);
            }
            Ok::<_, ApiError>(all)
        })
        .await
}

/// Somebody of the organisation or the team, for whom reports let in. It is noted.
pub(in crate::profiles) async fn person(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    person: PersonId,
    language: Language,
) -> Result<PersonGaps, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let now = platform.clock.now();
    let found = platform
        .database
        .read(&scope, async |connection| {
            let holders = store::holders(connection, &scope, Some(organisation), Some(person), platform.day(now)).await?;
            if holders.is_empty() {
                return Err(ApiError::not_found());
            }
            describe(connection, &scope, person, organisation, &holders, language, now).await
        })
        .await?;
    let event = Event {
        actor: Some(actor.person),
        organisation: Some(organisation),
        action: "gaps.person_opened",
        record_kind: "person",
        record_id: Some(person.to_string()),
        detail: None,
    };
    let opening = Opening { actor, organisation, permission: Permission::ReadReports, what: "person_gaps", detail: None };
    platform
        .database
        .write(&scope, async |transaction| {
            opening::note(transaction, platform.clock.id(), now, opening, std::iter::once(person)).await?;
            audit::record(transaction, now, event).await
        })
        .await?;
    Ok(found)
}

async fn describe(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    holders: &[HolderRow],
    language: Language,
    now: DateTime<Utc>,
) -> Result<PersonGaps, ApiError> {
    let book = Book::read_for(connection, scope, organisation, person, holders).await?;
    let titles = Titles::read(connection, Some(organisation)).await?;
    let refs = organisation_refs(connection, &[organisation]).await?;
    let organisation_ref = refs.into_values().next().ok_or_else(ApiError::not_found)?;
    let mut profiles: Vec<HeldProfile> = Vec::new();
    for holder in holders {
        for id in book.profiles(holder) {
            if profiles.iter().all(|held| held.id != id) {
                let direct = book.is_direct(holder, id);
                profiles.push(HeldProfile { id, title: titles.title(id, language), given_directly: direct });
            }
        }
    }
    let levels = store::levels(connection, scope, organisation, Some(person), now).await?;
    let levels: HashMap<&str, (i32, i32)> =
        levels.iter().flat_map(store::LevelsOf::each).map(|(skill, level, uncertainty)| (skill, (level, uncertainty))).collect();
    let mut requirements = book.requirements(holders);
    requirements.sort_by_key(|needed| skill_place(&needed.skill));
    let gaps: Vec<PersonGap> = requirements.into_iter().map(|needed| held_against(needed, &levels, language)).collect();
    let position = holders.iter().find_map(|holder| holder.position.clone());
    let largest = gaps.iter().filter(|gap| gap.gap.is_some_and(|size| size > 0));
    let largest = largest.max_by_key(|gap| (gap.critical, gap.gap, gap.weight)).map(|gap| gap.skill.clone());
    Ok(PersonGaps {
        organisation: organisation_ref,
        position,
        expected: count(gaps.len()),
        assessed: count(gaps.iter().filter(|gap| gap.level.is_some()).count()),
        short: count(gaps.iter().filter(|gap| gap.gap.is_some_and(|size| size > 0)).count()),
        largest,
        profiles,
        gaps,
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn held_against(needed: Requirement, levels: &HashMap<&str, (i32, i32)>, language: Language) -> PersonGap {
    let held = levels.get(needed.skill.as_str()).copied();
    let known = skills::skill(&needed.skill);
    PersonGap {
        code: known.as_ref().map(|skill| skill.code.clone()).unwrap_or_default(),
        title: skills::title(&needed.skill, language),
        scale_max: crate::profiles::words::scale_of(&needed.skill),
        level: held.map(|(level, _)| level),
        uncertainty: held.map(|(_, uncertainty)| f64::from(uncertainty) / 100.0),
        gap: held.map(|(level, _)| gap(needed.min, level)),
        standing: held.map(|(level, uncertainty)| standing(needed.min, level, uncertainty)),
        min_level: needed.min,
        max_level: needed.max,
        weight: needed.weight,
        critical: needed.critical,
        due_on: needed.due,
        profile_id: needed.profile_id,
        skill: needed.skill,
    }
}
