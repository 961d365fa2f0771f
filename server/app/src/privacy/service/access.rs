//! Who looked at the caller's records, and who changed them.

use super::data::{caller, reading};
use crate::organisations;
use crate::platform::access::Actor;
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::paging::{self, Page};
use crate::platform::{ApiError, Platform, opening};
use crate::privacy::holdings;
use crate::privacy::model::{AccessKind, RecordAccess};
use crate::privacy::store::{self, AuditRow, Wanted};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use sea_orm::{ActiveEnum, ConnectionTrait};
use std::collections::{BTreeMap, BTreeSet};

const SORT: &str = "record access";

/// An entry before its words.
struct Found {
    at: DateTime<Utc>,
    kind: AccessKind,
    what: String,
    organisation: Option<OrganisationId>,
    actor: PersonId,
    role: Option<String>,
    detail: Option<String>,
}

impl From<opening::Model> for Found {
    fn from(row: opening::Model) -> Self {
        Self {
            at: row.at,
            kind: AccessKind::Opened,
            what: row.what,
            organisation: Some(row.organisation_id),
            actor: row.actor_id,
            role: (!row.role.is_empty()).then_some(row.role),
            detail: row.detail,
        }
    }
}

fn changed(row: AuditRow) -> Option<Found> {
    Some(Found {
        at: row.at,
        kind: AccessKind::Changed,
        what: row.action,
        organisation: row.organisation_id,
        actor: row.actor_id?,
        role: None,
        detail: row.detail,
    })
}

/// One page, the newest first. The cursor is a moment; entries of the very moment a page ends with are all on that page.
pub async fn list(platform: &Platform, actor: &Actor, cursor: Option<&str>, limit: u32) -> Result<Page<RecordAccess>, ApiError> {
    actor.own()?;
    let before = cursor.map(moment_of).transpose()?;
    let now = platform.clock.now();
    let read = async |connection: &_| -> Result<_, ApiError> {
        let mut found = found(connection, actor, before, u64::from(limit) + 1).await?;
        let next = cut(&mut found, limit as usize);
        let mut wanted = Wanted::default();
        wanted.add_people(found.iter().map(|entry| entry.actor));
        wanted.add_organisations(found.iter().filter_map(|entry| entry.organisation));
        let names = store::names(connection, &reading(), &wanted).await?;
        let roles = roles(connection, &found, platform.day(now)).await?;
        Ok((found, next, names, roles))
    };
    let (found, next, names, roles) = platform.database.read_latest(&reading(), read).await?;
    let items = found.into_iter().map(|entry| RecordAccess {
        at: entry.at,
        kind: entry.kind,
        organisation: entry.organisation.and_then(|organisation| names.organisations.get(&organisation).cloned()),
        organisation_id: entry.organisation,
        person: names.people.get(&entry.actor).cloned(),
        roles: match entry.role {
            Some(role) => vec![role],
            None => entry.organisation.and_then(|organisation| roles.get(&(entry.actor, organisation)).cloned()).unwrap_or_default(),
        },
        what: entry.what,
        detail: entry.detail,
    });
    let next = next.map(|moment| paging::cursor(SORT, &[&moment.to_rfc3339_opts(SecondsFormat::Micros, true)]));
    Ok(Page { items: items.collect(), next })
}

async fn found(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    before: Option<DateTime<Utc>>,
    limit: u64,
) -> Result<Vec<Found>, ApiError> {
    let person = caller(connection, actor).await?;
    let mut organisations = Vec::new();
    if let Some(memberships) = holdings::of_key("memberships") {
        organisations = store::organisations_of(connection, &person, memberships).await?;
    }
    let opened = opening::of_person(connection, actor.person, &organisations, before, limit).await?;
    let records = store::own_record_ids(connection, &person).await?;
    let entries = store::audit_entries_about(connection, actor.person, &records, before, limit).await?;
    let mut found: Vec<Found> = opened.into_iter().map(Found::from).chain(entries.into_iter().filter_map(changed)).collect();
    found.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    Ok(found)
}

/// Cuts a list to a page and tells from where to go on. Entries of one moment stay together, as the cursor is a moment.
fn cut(found: &mut Vec<Found>, limit: usize) -> Option<DateTime<Utc>> {
    if found.len() <= limit {
        return None;
    }
    let last = found[limit - 1].at;
    let length = found.iter().take_while(|entry| entry.at >= last).count();
    found.truncate(length);
    Some(last)
}

/// The roles that people hold now, by organisation.
async fn roles(
    connection: &impl ConnectionTrait,
    found: &[Found],
    today: NaiveDate,
) -> Result<BTreeMap<(PersonId, OrganisationId), Vec<String>>, ApiError> {
    let people: BTreeSet<PersonId> = found.iter().filter(|entry| entry.role.is_none()).map(|entry| entry.actor).collect();
    let mut roles = BTreeMap::new();
    for person in people {
        for membership in organisations::current_memberships(connection, &reading(), person, today).await? {
            let held = membership.roles.iter().map(ActiveEnum::to_value).collect();
            roles.insert((person, membership.organisation.id), held);
        }
    }
    Ok(roles)
}

fn moment_of(cursor: &str) -> Result<DateTime<Utc>, ApiError> {
    let parts = paging::read_cursor(cursor, SORT, 1)?;
    parts.first().and_then(|moment| moment.parse().ok()).ok_or_else(ApiError::bad_cursor)
}
