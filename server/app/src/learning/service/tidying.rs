//! What the server does by itself, whoever is there: it ends attempts whose time is over, removes what is left of
//! files, and reminds people of completions that end.

use super::Learning;
use std::sync::Arc;
use std::time::Duration;

/// How long it rests between two rounds.
const PAUSE: Duration = Duration::from_secs(60);

/// Every so many rounds people are reminded of completions that end.
const ROUNDS_BETWEEN_REMINDERS: u32 = 60;

async fn remind(learning: &Learning) {
    match learning.remind_of_ends().await {
        Ok(0) => {}
        Ok(people) => tracing::info!(people, "reminded of completions that end"),
        Err(error) => tracing::warn!(?error, "completions that end cannot be listed"),
    }
}

/// Tidies up once a minute until the program ends. Several servers may do it at the same time.
pub async fn tidy_for_ever(learning: Arc<Learning>) {
    for number in 0u32.. {
        let round = learning.clone();
        // A task of its own, so that one attempt nobody can judge does not keep all others open.
        let reminds = number.is_multiple_of(ROUNDS_BETWEEN_REMINDERS);
        let work = async move {
            if reminds {
                remind(&round).await;
            }
            (round.end_overdue_attempts().await, round.clean_up_files().await, round.clean_up_uploads().await)
        };
        match tokio::spawn(work).await {
            Ok((attempts, files, uploads)) => {
                if let Err(error) = uploads {
                    tracing::warn!(?error, "uploads that were given up cannot be listed");
                }
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
