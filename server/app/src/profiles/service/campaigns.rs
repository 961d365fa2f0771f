//! Campaigns: asking people, following who has answered, freezing the result, and doing it again.

use super::holding::Book;
use super::reading::visible;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{CampaignId, OrganisationId, PersonId, RoleProfileId, UnitId};
use crate::platform::{ApiError, Platform};
use crate::profiles::api::CampaignIn;
use crate::profiles::entity::{campaign, result};
use crate::profiles::store::{self, HolderRow};
use crate::profiles::{notices, position};
use chrono::{DateTime, Months, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{BTreeSet, HashMap};

/// More people than these are asked in several campaigns.
const MOST_PEOPLE: usize = 5000;
/// Longer titles fill no line.
const LONGEST_TITLE: usize = 120;

/// Begins a campaign: everybody whom it asks is told. One of a known id is left alone. Says whether it is new.
pub(in crate::profiles) async fn begin(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    new: CampaignIn,
) -> Result<bool, ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    let now = platform.clock.now();
    let title = title(&new.title)?;
    check_due(new.due_on, platform.day(now))?;
    platform
        .database
        .write(&scope, async |transaction| {
            if let Some(known) = store::campaign(transaction, new.id).await? {
                return if known.organisation_id == organisation { Ok(false) } else { Err(ApiError::conflict()) };
            }
            let profile = visible(transaction, organisation, new.profile_id).await.map_err(unknown("profile_id"))?;
            if let Some(previous) = new.previous_id {
                find(transaction, organisation, previous).await.map_err(unknown("previous_id"))?;
            }
            let wish = Wish {
                profile: profile.id,
                unit: new.unit_id,
                position: new.position.as_deref(),
                everybody: new.everybody.unwrap_or(false),
            };
            let people = people_of(transaction, &scope, organisation, wish, platform.day(now)).await?;
            if people.is_empty() {
                return Err(ApiError::invalid("profile_id", "nobody", "Nobody fits: choose another unit, position or profile."));
            }
            if people.len() > MOST_PEOPLE {
                return Err(ApiError::invalid("unit_id", "too_many", format!("Ask at most {MOST_PEOPLE} people at once: choose a unit.")));
            }
            let row = campaign::Model {
                id: new.id,
                organisation_id: organisation,
                title,
                profile_id: profile.id,
                profile_version: profile.version,
                unit_id: new.unit_id,
                position: new.position.filter(|position| !position.trim().is_empty()),
                previous_id: new.previous_id,
                began_at: now,
                due_on: new.due_on,
                reminded_days: None,
                closed_at: None,
            };
            store::insert_campaign(transaction, row.clone(), &people).await?;
            for person in people {
                notices::asked(transaction, platform, &row, person, None).await?;
            }
            note(platform, transaction, Some(actor), &row, "campaign.begun").await?;
            Ok::<_, ApiError>(true)
        })
        .await
}

fn unknown(field: &'static str) -> impl Fn(ApiError) -> ApiError {
    move |error| match error.code() {
        "not_found" => ApiError::invalid(field, "unknown", "There is nothing of this kind in the organisation."),
        _ => error,
    }
}

fn title(given: &str) -> Result<String, ApiError> {
    let title = given.split_whitespace().collect::<Vec<_>>().join(" ");
    match title.chars().count() {
        0 => Err(ApiError::invalid("title", "empty", "Give the campaign a title.")),
        count if count > LONGEST_TITLE => Err(ApiError::invalid("title", "too_long", format!("Write at most {LONGEST_TITLE} letters."))),
        _ => Ok(title),
    }
}

fn check_due(due: NaiveDate, today: NaiveDate) -> Result<(), ApiError> {
    if due < today {
        return Err(ApiError::invalid("due_on", "past", "Choose a day that is still to come."));
    }
    if today.checked_add_months(Months::new(12)).is_some_and(|last| due > last) {
        return Err(ApiError::invalid("due_on", "too_late", "Choose a day within a year."));
    }
    Ok(())
}

/// Whom a campaign asks.
struct Wish<'a> {
    profile: RoleProfileId,
    unit: Option<UnitId>,
    position: Option<&'a str>,
    /// Also those who do not have the profile.
    everybody: bool,
}

async fn people_of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    wish: Wish<'_>,
    today: NaiveDate,
) -> Result<Vec<PersonId>, ApiError> {
    let units = match wish.unit {
        Some(unit) => Some(branch(&store::units(connection, organisation).await?, unit)?),
        None => None,
    };
    let book = Book::read(connection, scope, organisation).await?;
    let key = wish.position.map(position::key).filter(|key| !key.is_empty());
    let fits = |holder: &HolderRow| {
        units.as_ref().is_none_or(|units| holder.unit.is_some_and(|unit| units.contains(&unit)))
            && key.as_ref().is_none_or(|key| holder.position.as_deref().map(position::key).as_ref() == Some(key))
            && (wish.everybody || book.profiles(holder).contains(&wish.profile))
    };
    let holders = store::holders(connection, scope, Some(organisation), None, today).await?;
    let people: BTreeSet<PersonId> = holders.iter().filter(|holder| fits(holder)).map(|holder| holder.person).collect();
    Ok(people.into_iter().collect())
}

/// A unit and its parts.
pub(super) fn branch(units: &[(UnitId, Option<UnitId>, String)], unit: UnitId) -> Result<BTreeSet<UnitId>, ApiError> {
    if units.iter().all(|(id, _, _)| *id != unit) {
        return Err(ApiError::invalid("unit_id", "unknown", "The organisation has no such unit."));
    }
    let mut found = BTreeSet::from([unit]);
    loop {
        let before = found.len();
        found.extend(
            units
                .iter()
                .filter(|(_, above, _)| above.is_some_and(|above| found.contains(&above)))
                .map(|(id, _, _)| *id)
                .collect::<Vec<_>>(),
        );
        if found.len() == before {
            return Ok(found);
        }
    }
}

/// A campaign of the organisation's; another's is not there.
pub(super) async fn find(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    id: CampaignId,
) -> Result<campaign::Model, ApiError> {
    let row = store::campaign(connection, id).await?.ok_or_else(ApiError::not_found)?;
    if row.organisation_id == organisation { Ok(row) } else { Err(ApiError::not_found()) }
}

/// The skills that a campaign asks about.
pub(super) async fn skills_of(connection: &impl ConnectionTrait, row: &campaign::Model) -> Result<Vec<(String, i32)>, DbErr> {
    let rows = store::requirements_at(connection, row.profile_id, row.profile_version).await?;
    Ok(rows.into_iter().map(|row| (row.skill_key, row.min_level)).collect())
}

/// Freezes the result; a closed campaign stays as it is.
pub(in crate::profiles) async fn close(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: CampaignId,
) -> Result<(), ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    platform
        .database
        .write(&scope, async |transaction| {
            find(transaction, organisation, id).await?;
            freeze(platform, transaction, &scope, id, Some(actor)).await
        })
        .await
}

/// Reminds everybody who has not finished, at most once a day.
pub(in crate::profiles) async fn remind(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: CampaignId,
) -> Result<u32, ApiError> {
    let scope = actor.scope(Permission::ManageProfiles, organisation)?;
    let today = platform.today();
    platform
        .database
        .write(&scope, async |transaction| {
            let row = find(transaction, organisation, id).await?;
            if row.closed_at.is_some() {
                return Err(ApiError::conflict().reason("campaign_closed").detail("This campaign is closed."));
            }
            let told = remind_unfinished(platform, transaction, &scope, &row, &format!("day {today}")).await?;
            note(platform, transaction, Some(actor), &row, "campaign.reminded").await?;
            Ok(told)
        })
        .await
}

pub(in crate::profiles) async fn remind_unfinished(
    platform: &Platform,
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    row: &campaign::Model,
    which: &str,
) -> Result<u32, DbErr> {
    let skills: Vec<String> = skills_of(transaction, row).await?.into_iter().map(|(skill, _)| skill).collect();
    let answered = store::answered(transaction, scope, row, &skills).await?;
    let mut told = 0;
    for person in store::members(transaction, scope, row.id).await? {
        if answered.get(&person).is_none_or(|count| (*count as usize) < skills.len()) {
            notices::asked(transaction, platform, row, person, Some(which.to_owned())).await?;
            told += 1;
        }
    }
    Ok(told)
}

/// Writes down what is known now of everybody who was asked.
pub(in crate::profiles) async fn freeze(
    platform: &Platform,
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    id: CampaignId,
    actor: Option<&Actor>,
) -> Result<(), ApiError> {
    let row = store::lock_campaign(transaction, id).await?.ok_or_else(ApiError::not_found)?;
    if row.closed_at.is_some() {
        return Ok(());
    }
    let now = platform.clock.now();
    let results = known_now(transaction, scope, &row, now).await?;
    note(platform, transaction, actor, &row, "campaign.closed").await?;
    Ok(store::close_campaign(transaction, row, results, now).await?)
}

/// The levels of a campaign's people in its skills at a moment.
pub(super) async fn known_now(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    row: &campaign::Model,
    now: DateTime<Utc>,
) -> Result<Vec<result::Model>, DbErr> {
    let skills = skills_of(connection, row).await?;
    let levels = store::levels(connection, scope, row.organisation_id, None, now).await?;
    let levels: HashMap<PersonId, &store::LevelsOf> = levels.iter().map(|levels| (levels.person, levels)).collect();
    let mut results = Vec::new();
    for person in store::members(connection, scope, row.id).await? {
        let known: HashMap<&str, (i32, i32)> = levels
            .get(&person)
            .into_iter()
            .flat_map(|levels| levels.each())
            .map(|(skill, level, uncertainty)| (skill, (level, uncertainty)))
            .collect();
        results.extend(skills.iter().map(|(skill, _)| {
            let found = known.get(skill.as_str()).copied();
            result::Model {
                campaign_id: row.id,
                person_id: person,
                skill_key: skill.clone(),
                organisation_id: row.organisation_id,
                level: found.map(|(level, _)| level),
                uncertainty: found.map(|(_, uncertainty)| uncertainty),
            }
        }));
    }
    Ok(results)
}

async fn note(
    platform: &Platform,
    transaction: &impl ConnectionTrait,
    actor: Option<&Actor>,
    row: &campaign::Model,
    action: &'static str,
) -> Result<(), DbErr> {
    let event = Event {
        actor: actor.map(|actor| actor.person),
        organisation: Some(row.organisation_id),
        action,
        record_kind: "campaign",
        record_id: Some(row.id.to_string()),
        detail: None,
    };
    audit::record(transaction, platform.clock.now(), event).await
}
