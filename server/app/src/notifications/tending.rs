//! What the server does by itself, whoever is there. Several servers may do it at the same time.

use super::{DECIDE, SPREAD, delivery, digest, store};
use crate::platform::access::Scope;
use crate::platform::ids::{BroadcastId, MailId, NotificationId};
use crate::platform::jobs::{Handler, Handlers};
use crate::platform::{Platform, SharedPlatform, jobs, mail};
use chrono::Duration;
use sea_orm::DbErr;
use std::sync::Arc;

/// How long it rests between two rounds.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(60);
/// Every so many rounds it also removes what is old.
const ROUNDS_BETWEEN_CLEANING: u32 = 60;
/// Notices are kept this long.
const KEPT: Duration = Duration::days(180);
/// The texts of mail that could not be sent are kept this long, so that it can be sent again.
const TEXTS_KEPT: Duration = Duration::days(7);
/// That a mail was sent is kept this long.
const MAIL_KEPT: Duration = Duration::days(90);
/// Mail that should have gone out so long ago has lost its job.
const OVERDUE: Duration = Duration::minutes(2);

/// Who does this slice's jobs, and those of the mail.
#[must_use]
pub fn handlers() -> Handlers {
    let send: Handler =
        Arc::new(|platform: SharedPlatform, id| Box::pin(async move { Ok(mail::attempt(&platform, MailId(id)).await.map(|_| ())?) }));
    let decide: Handler =
        Arc::new(|platform: SharedPlatform, id| Box::pin(async move { Ok(delivery::decide(&platform, NotificationId(id)).await?) }));
    let spread: Handler =
        Arc::new(|platform: SharedPlatform, id| Box::pin(async move { Ok(delivery::spread(&platform, BroadcastId(id)).await?) }));
    [(mail::JOB, send), (DECIDE, decide), (SPREAD, spread)].into()
}

/// Writes the digests that are due and does what lost its job, once a minute until the program ends.
pub async fn tend_for_ever(platform: SharedPlatform) {
    for round in 0u32.. {
        let shared = platform.clone();
        let cleans = round.is_multiple_of(ROUNDS_BETWEEN_CLEANING);
        // A task of its own, so that one notice nobody can compose does not end all others.
        match tokio::spawn(async move { tend(&shared, cleans).await }).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "notices and mail cannot be tended"),
            Err(error) => tracing::error!(%error, "tending notices and mail panicked"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// One round.
///
/// # Errors
/// When the database refuses.
pub async fn tend(platform: &Platform, cleans: bool) -> Result<(), DbErr> {
    delivery::deliver_due(platform).await?;
    let digests = digest::write_due(platform).await?;
    if digests > 0 {
        tracing::info!(digests, "digests written");
    }
    mail::deliver_older_than(platform, OVERDUE).await?;
    if cleans {
        clean_up(platform).await?;
        jobs::tidy(platform).await?;
    }
    Ok(())
}

/// Removes what is older than it is kept.
async fn clean_up(platform: &Platform) -> Result<(), DbErr> {
    let now = platform.clock.now();
    let scope = Scope::system("what is old goes, whoever it belongs to");
    let work = async |transaction: &sea_orm::DatabaseTransaction| {
        let rows =
            store::clean_up(transaction, now - KEPT).await? + mail::forget_bodies(transaction, now - TEXTS_KEPT, now - MAIL_KEPT).await?;
        Ok::<_, DbErr>(rows)
    };
    let rows = platform.database.write(&scope, work).await?;
    tracing::debug!(rows, "old notices and mail removed");
    Ok(())
}
