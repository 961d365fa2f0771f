//! What the server does by itself, whoever is there: it ends attempts whose time is over and removes what is left of files.

use super::Learning;
use std::sync::Arc;
use std::time::Duration;

/// How long it rests between two rounds.
const PAUSE: Duration = Duration::from_secs(60);

/// Tidies up once a minute until the program ends. Several servers may do it at the same time.
pub async fn tidy_for_ever(learning: Arc<Learning>) {
    loop {
        let round = learning.clone();
        // A task of its own, so that one attempt nobody can judge does not keep all others open.
        let work = async move { (round.end_overdue_attempts().await, round.clean_up_files().await) };
        match tokio::spawn(work).await {
            Ok((attempts, files)) => {
                match attempts {
                    Ok(0) => {}
                    Ok(attempts) => tracing::info!(attempts, "attempts closed whose time was over"),
                    Err(error) => tracing::warn!(?error, "attempts whose time is over cannot be listed"),
                }
                match files {
                    Ok(0) => {}
                    Ok(files) => tracing::info!(files, "files removed that never arrived or were deleted"),
                    Err(error) => tracing::warn!(?error, "files that never arrived cannot be listed"),
                }
            }
            Err(error) => tracing::error!(%error, "tidying up panicked"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}
