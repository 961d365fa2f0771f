//! Drafts that an import took the place of: kept, and brought back when it was the wrong file.

use super::editing::{event, in_use};
use super::entity::earlier_draft;
use super::model::{Framework, State};
use super::store;
use super::store::earlier::Listed;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::{ApiError, Platform, audit};
use chrono::{DateTime, Utc};
use sea_orm::{DatabaseTransaction, DbErr};
use uuid::Uuid;

/// So many earlier drafts of a framework are kept.
const KEPT: usize = 5;

/// Whether two frameworks say the same, whatever their states.
pub fn same_content(one: &Framework, other: &Framework) -> bool {
    let plain = |whole: &Framework| Framework { state: State::Draft, stamp: String::new(), origin: super::Origin::Own, ..whole.clone() };
    plain(one) == plain(other)
}

/// Keeps a draft as it is, before something else takes its place. Who reviewed its titles is not kept, only that they are reviewed.
pub async fn keep(transaction: &DatabaseTransaction, whole: &Framework, id: Uuid, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = earlier_draft::Model {
        id,
        framework_key: whole.key.clone(),
        title: whole.title.clone(),
        version: whole.version.clone(),
        skills: i32::try_from(whole.skills.len()).unwrap_or(i32::MAX),
        content: serde_json::to_string(whole).map_err(|error| DbErr::Custom(error.to_string()))?,
        kept_at: now,
    };
    store::earlier::keep(transaction, row, KEPT).await
}

/// What names the state of the framework, and its earlier drafts, the last one first.
///
/// # Errors
/// `not_found` when there is no such framework.
pub async fn list(platform: &Platform, actor: &Actor, key: &str) -> Result<(String, Vec<Listed>), ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let stamp = super::keeping::current(platform, key).await?.stamp;
    let list = async |connection: &_| store::earlier::list(connection, key).await;
    Ok((stamp, platform.database.read_latest::<_, DbErr>(&Scope::SHARED, list).await?))
}

/// Puts an earlier draft in place of the one that stands there, which is kept in its turn. What stands there already stays.
///
/// # Errors
/// `conflict` when the framework is a draft no more, or was changed since `stamp`; `already_in_use` when something refers to a skill that
/// would go.
pub async fn bring_back(platform: &Platform, actor: &Actor, key: &str, id: Uuid, stamp: &str) -> Result<Framework, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let now = platform.clock.now();
    let work = async |transaction: &DatabaseTransaction| {
        store::hold(transaction, key).await?;
        let there = store::framework(transaction, key).await?.ok_or_else(ApiError::not_found)?;
        let kept = store::earlier::find(transaction, key, id).await?.ok_or_else(ApiError::not_found)?;
        if there.state != State::Draft {
            return Err(ApiError::conflict().reason("framework_in_use").detail("It is in use and changes only by a new version."));
        }
        let earlier: Framework = serde_json::from_str(&kept.content).map_err(ApiError::because)?;
        if same_content(&earlier, &there) {
            return Ok(there);
        }
        if there.stamp != stamp {
            return Err(ApiError::conflict().detail("Somebody changed this framework meanwhile. Load it again; nothing was saved."));
        }
        keep(transaction, &there, platform.clock.id(), now).await?;
        let whole = Framework { stamp: platform.clock.id().to_string(), state: State::Draft, ..earlier }.under(key);
        store::write(transaction, &whole, now).await.map_err(in_use)?;
        store::reviews::remove_all(transaction, key).await?;
        let detail = format!("{} skills, from {}", whole.skills.len(), kept.kept_at.format("%Y-%m-%d %H:%M"));
        audit::record(transaction, now, event(actor, "framework.draft_brought_back", key, Some(detail))).await?;
        Ok(whole)
    };
    platform.database.write(&Scope::SHARED, work).await
}
