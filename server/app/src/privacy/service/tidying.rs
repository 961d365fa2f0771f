//! What the server does by itself: finishing erasures, and deleting what was kept long enough.

use super::carrying_out::Eraser;
use crate::platform::access::Scope;
use crate::platform::opening;
use sea_orm::DbErr;
use std::sync::Arc;
use std::time::Duration;

impl Eraser {
    /// Deletes notes of openings after two years; returns how many rows went.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn clean_up(&self) -> Result<u64, DbErr> {
        let scope = Scope::system("what was kept long enough belongs to nobody's view");
        let now = self.platform.clock.now();
        let work = async |transaction: &_| opening::clean_up(transaction, now).await;
        self.platform.database.write(&scope, work).await
    }
}

/// Tidies every ten minutes until the program ends.
pub async fn tidy_for_ever(eraser: Arc<Eraser>) {
    loop {
        match eraser.resume().await {
            Ok(0) => {}
            Ok(finished) => tracing::info!(finished, "erasures were finished"),
            Err(error) => tracing::warn!(?error, "erasures that are under way cannot be read"),
        }
        if let Err(error) = eraser.clean_up().await {
            tracing::warn!(%error, "old notes of openings cannot be deleted");
        }
        tokio::time::sleep(Duration::from_secs(600)).await;
    }
}
