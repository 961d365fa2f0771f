//! What campaigns do by themselves: remind before their day, and end after it. Several servers may do so at the same time.

use super::notices::tending;
use super::service::{freeze, remind_unfinished};
use super::store;
use crate::platform::{ApiError, Platform, SharedPlatform};

/// So many days before its day a campaign reminds, once each.
const DAYS_BEFORE: [i32; 3] = [14, 7, 1];
/// How long it rests between two rounds.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(1800);

/// Tends campaigns until the program ends.
pub async fn tend_for_ever(platform: SharedPlatform) {
    loop {
        if let Err(error) = tend(&platform).await {
            tracing::warn!(?error, "campaigns cannot be tended");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// One round.
///
/// # Errors
/// When the database refuses.
pub async fn tend(platform: &Platform) -> Result<(), ApiError> {
    let scope = tending();
    let today = platform.today();
    let open = platform.database.read_latest(&scope, async |connection| store::open_campaigns(connection).await).await?;
    for row in open {
        let days = (row.due_on - today).num_days();
        let is_first_day = row.began_at.date_naive() == today;
        let reminder = DAYS_BEFORE.into_iter().rev().find(|before| days <= i64::from(*before) && !is_first_day);
        platform
            .database
            .write(&scope, async |transaction| {
                if days < 0 {
                    return freeze(platform, transaction, &scope, row.id, None).await;
                }
                if let Some(before) = reminder {
                    let row = store::lock_campaign(transaction, row.id).await?.ok_or_else(ApiError::not_found)?;
                    if row.closed_at.is_none() && row.reminded_days.is_none_or(|given| given > before) {
                        remind_unfinished(platform, transaction, &scope, &row, &format!("{before} days")).await?;
                        store::note_reminder(transaction, row, before).await?;
                    }
                }
                Ok::<_, ApiError>(())
            })
            .await?;
    }
    Ok(())
}
