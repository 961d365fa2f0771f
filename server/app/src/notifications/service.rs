//! Use cases: her notices, and what she has read of them.

use super::api::Notification;
use super::entity::notification;
use super::kind::Kind;
use super::{store, texts};
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{NotificationId, PersonId};
use crate::platform::language::Language;
use crate::platform::paging::{Page, cursor, cut, read_cursor};
use crate::platform::{ApiError, Platform};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

const SORT: &str = "notifications";

/// One page of her notices, the newest first.
pub(super) async fn list(platform: &Platform, actor: &Actor, after: Option<&str>, limit: u32) -> Result<Page<Notification>, ApiError> {
    let scope = actor.own()?;
    let before = after.map(read_place).transpose()?;
    let rows = platform
        .database
        .read_latest(&scope, async |connection| {
            let hidden = hidden(connection, actor.person).await?;
            store::list(connection, &scope, &hidden, before, u64::from(limit) + 1).await
        })
        .await?;
    let (rows, more) = cut(rows, limit);
    let next = rows.last().filter(|_| more).map(|row| cursor(SORT, &[&row.created_at.to_rfc3339(), &row.id.to_string()]));
    Ok(Page { items: rows.into_iter().map(|row| describe(row, actor.language)).collect(), next })
}

/// How many of a person's notices she has not read.
///
/// # Errors
/// When the database refuses.
pub async fn count_unread(connection: &impl ConnectionTrait, scope: &Scope, person: PersonId) -> Result<u32, DbErr> {
    let hidden = hidden(connection, person).await?;
    Ok(u32::try_from(store::count_unread(connection, scope, person, &hidden).await?).unwrap_or(u32::MAX))
}

/// Marks one of her notices as read or unread.
pub(super) async fn set_read(platform: &Platform, actor: &Actor, id: NotificationId, read: bool) -> Result<Notification, ApiError> {
    let scope = actor.own()?;
    let now = platform.clock.now();
    let row = platform
        .database
        .write(&scope, async |transaction| {
            let known = store::find(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            if known.read_at.is_some() != read {
                store::set_read(transaction, &scope, store::one(id), read.then_some(now)).await?;
            }
            store::find(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)
        })
        .await?;
    Ok(describe(row, actor.language))
}

/// Marks everything as read that was there at a moment; what came since stays unread.
pub(super) async fn read_all(platform: &Platform, actor: &Actor, until: DateTime<Utc>) -> Result<(), ApiError> {
    let scope = actor.own()?;
    let now = platform.clock.now();
    let mark = async |transaction: &_| store::set_read(transaction, &scope, store::unread_until(until.min(now)), Some(now)).await;
    Ok(platform.database.write(&scope, mark).await?)
}

/// The kinds that a person does not want to see in the app.
async fn hidden(connection: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Kind>, DbErr> {
    let choices = store::choices(connection, person).await?;
    Ok(choices.into_iter().filter(|choice| choice.in_app == 0).map(|choice| choice.kind).collect())
}

fn describe(row: notification::Model, language: Language) -> Notification {
    Notification {
        id: row.id,
        kind: row.kind,
        text: texts::sentence(language, row.kind, &texts::read(&row.arguments)),
        link: row.link,
        organisation_id: row.organisation_id,
        created_at: row.created_at,
        read_at: row.read_at,
    }
}

fn read_place(text: &str) -> Result<(DateTime<Utc>, NotificationId), ApiError> {
    let keys = read_cursor(text, SORT, 2)?;
    let moment = DateTime::parse_from_rfc3339(&keys[0]).map_err(|_| ApiError::bad_cursor())?;
    let id = Uuid::parse_str(&keys[1]).map_err(|_| ApiError::bad_cursor())?;
    Ok((moment.to_utc(), NotificationId(id)))
}
