//! Keeps the database and memory in step: what ships goes into the database, what others published comes into memory.

use super::model::{Framework, State};
use super::shipped::{self, shipped};
use super::{registry, store};
use crate::platform::access::Scope;
use crate::platform::database::Database;
use crate::platform::{ApiError, Platform, SharedPlatform};
use chrono::{DateTime, Utc};
use sea_orm::DbErr;
use std::time::Duration;

/// How old what other servers did may be.
const PAUSE: Duration = Duration::from_secs(2);

/// Writes the frameworks of this program into the database, those that are not there yet or were shipped otherwise, with the
/// mappings between them, and takes all frameworks into memory.
///
/// What somebody changed here, such as the review of a title, stays as it is.
///
/// # Errors
/// When the database refuses.
pub async fn load_frameworks(database: &Database, now: DateTime<Utc>) -> Result<(), DbErr> {
    let there = database.read_latest(&Scope::SHARED, async |connection| store::glance(connection).await).await?;
    let stamp = |key: &str| there.iter().find(|one| one.key == key).map(|one| one.stamp.as_str());
    // Before frameworks lay in the database whole, rows had no stamp.
    let replaceable = |stamp: &str| stamp.is_empty() || stamp.starts_with(shipped::STAMP);
    for framework in shipped().iter().filter(|own| stamp(&own.key).is_none_or(|stamp| replaceable(stamp) && stamp != own.stamp)) {
        database
            .write(&Scope::SHARED, async |transaction| {
                // Retired stays retired, whatever ships.
                let state = store::framework(transaction, &framework.key).await?.map_or(State::Published, |there| there.state);
                store::write(transaction, &Framework { state, ..framework.clone() }, now).await
            })
            .await?;
    }
    super::mappings::load_shipped(database, now).await?;
    refresh(database).await
}

/// Takes in what is new in the database.
///
/// # Errors
/// When the database refuses.
pub async fn refresh(database: &Database) -> Result<(), DbErr> {
    let changed = database
        .read_latest(&Scope::SHARED, async |connection| {
            let mut changed = Vec::new();
            for one in store::glance(connection).await?.into_iter().filter(|one| one.state != State::Draft) {
                if registry::stamp(&one.key).as_ref() != Some(&one.stamp)
                    && let Some(framework) = store::framework(connection, &one.key).await?
                {
                    changed.push(framework);
                }
            }
            Ok::<_, DbErr>(changed)
        })
        .await?;
    registry::take_in(changed);
    Ok(())
}

/// Takes in what other servers published, changed or retired, every two seconds until the program ends.
pub async fn keep_frameworks_for_ever(platform: SharedPlatform) {
    loop {
        tokio::time::sleep(PAUSE).await;
        if let Err(error) = refresh(&platform.database).await {
            tracing::warn!(%error, "frameworks cannot be read anew");
        }
    }
}

/// A framework as the database has it now: from memory when that is the same.
///
/// # Errors
/// `not_found` when there is none.
pub async fn current(platform: &Platform, key: &str) -> Result<Framework, ApiError> {
    let find = async |connection: &_| store::framework(connection, key).await;
    let found = platform.database.read_latest(&Scope::SHARED, find).await?;
    found.ok_or_else(ApiError::not_found)
}
