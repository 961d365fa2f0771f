//! What the server does by itself, whoever is there: levels whose moment has come are folded, and those alone.

use super::super::frameworks::carrying;
use super::super::store;
use super::policies::{self, REFOLD};
use crate::platform::access::Scope;
use crate::platform::ids::{LevelRefoldId, SkillChangeId};
use crate::platform::jobs::{Handler, Handlers};
use crate::platform::{Platform, SharedPlatform};
use chrono::Duration;
use sea_orm::DbErr;
use std::sync::Arc;

/// How long it rests between two rounds.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(60);
/// So many levels are folded in one transaction.
const AT_ONCE: u64 = 200;
/// What became of levels is told for so long.
const CHANGES_KEPT: Duration = Duration::days(90);

/// Who does this slice's jobs.
#[must_use]
pub fn handlers() -> Handlers {
    let refold: Handler =
        Arc::new(|platform: SharedPlatform, id| Box::pin(async move { Ok(policies::refold(&platform, LevelRefoldId(id)).await?) }));
    [(REFOLD, refold)].into()
}

/// Folds what has come due, once a minute until the program ends.
pub async fn tend_for_ever(platform: SharedPlatform) {
    loop {
        match tend(&platform).await {
            Ok(0) => {}
            Ok(levels) => tracing::info!(levels, "levels folded because their moment came"),
            Err(error) => tracing::warn!(%error, "levels cannot be folded"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// One round: folds the levels that have ended or faded since, goes on with runs that lost their job, and removes what is old from the feed.
/// Returns how many levels were folded.
///
/// # Errors
/// When the database refuses.
pub async fn tend(platform: &Platform) -> Result<usize, DbErr> {
    let scope = Scope::system("levels end and fade whoever they belong to");
    let now = platform.clock.now();
    let id = || SkillChangeId(platform.clock.id());
    let mut folded = 0;
    loop {
        let count =
            platform.database.write::<_, DbErr>(&scope, async |transaction| store::fold_due(transaction, now, AT_ONCE, id).await).await?;
        folded += count;
        if count < usize::try_from(AT_ONCE).unwrap_or(usize::MAX) {
            break;
        }
    }
    policies::take_up(platform, now).await?;
    carrying::take_up(platform, now).await?;
    let tidy = async |transaction: &_| store::tidy_changes(transaction, &scope, now - CHANGES_KEPT).await;
    platform.database.write::<_, DbErr>(&scope, tidy).await?;
    Ok(folded)
}
