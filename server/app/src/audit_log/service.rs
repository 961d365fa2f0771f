//! The one use case: read a page of the log.

use super::api::AuditEntry;
use super::store;
use crate::organisations::person_names;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::paging::{self, Page};
use crate::platform::{ApiError, Platform};
use sea_orm::DbErr;
use std::collections::BTreeSet;

const SORT: &str = "audit sequence";

/// The organisation's entries, the newest first.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    cursor: Option<&str>,
    limit: u32,
) -> Result<Page<AuditEntry>, ApiError> {
    let scope = actor.scope(Permission::ReadAudit, organisation)?;
    let before = cursor.map(sequence_of).transpose()?;
    let (entries, names) = platform
        .database
        .read(&scope, async |connection| {
            let entries = store::entries(connection, &scope, before, limit + 1).await?;
            let actors: BTreeSet<PersonId> = entries.iter().filter_map(|entry| entry.actor_id).collect();
            let actors: Vec<PersonId> = actors.into_iter().collect();
            let names = person_names(connection, &scope, &actors).await?;
            Ok::<_, DbErr>((entries, names))
        })
        .await?;
    let (entries, more) = paging::cut(entries, limit);
    let next = entries.last().filter(|_| more).map(|entry| paging::cursor(SORT, &[&entry.sequence.to_string()]));
    let items = entries.into_iter().map(|entry| AuditEntry {
        sequence: entry.sequence,
        at: entry.at,
        actor_name: entry.actor_id.and_then(|actor| names.get(&actor).cloned()),
        actor_id: entry.actor_id,
        action: entry.action,
        record_kind: entry.record_kind,
        record_id: entry.record_id,
        detail: entry.detail,
    });
    Ok(Page { items: items.collect(), next })
}

fn sequence_of(cursor: &str) -> Result<i64, ApiError> {
    paging::read_cursor(cursor, SORT, 1)?.first().and_then(|sequence| sequence.parse().ok()).ok_or_else(ApiError::bad_cursor)
}
