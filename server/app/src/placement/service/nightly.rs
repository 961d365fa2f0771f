//! What the server does by itself: items are reckoned once a night, as a durable job.

use super::Placements;
use crate::placement::reckoning;
use crate::platform::ids::CalibrationRunId;
use crate::platform::jobs::{Handler, Handlers};
use crate::platform::{ApiError, SharedPlatform};
use std::sync::Arc;
use std::time::Duration;

/// The job that does a run.
pub(super) const CALIBRATE: &str = "placement.calibrate";

/// How often it looks whether the night's run was asked for.
const PAUSE: Duration = Duration::from_secs(600);

/// Who does this slice's jobs.
#[must_use]
pub fn handlers(placements: &Arc<Placements>) -> Handlers {
    let placements = Arc::clone(placements);
    let calibrate: Handler = Arc::new(move |_: SharedPlatform, id| {
        let placements = Arc::clone(&placements);
        Box::pin(async move {
            let done = placements.run(CalibrationRunId(id)).await.map_err(|error| format!("{error:?}"))?;
            tracing::info!(
                number = done.number,
                answers = done.answers,
                calibrated = done.calibrated,
                items = done.items,
                "items reckoned"
            );
            Ok(())
        })
    });
    [(CALIBRATE, calibrate)].into()
}

/// Asks for a run once a night until the program ends. Of several servers one asks.
pub async fn calibrate_for_ever(placements: Arc<Placements>) {
    loop {
        if let Err(error) = placements.ask_if_due().await {
            tracing::warn!(?error, "the night's reckoning of items cannot be asked for");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

impl Placements {
    async fn ask_if_due(&self) -> Result<(), ApiError> {
        let local = self.platform.clock.now().with_timezone(&self.platform.config.server.time_zone).naive_local();
        if let Some(night) = reckoning::night(local) {
            self.ask(Some(night)).await?;
        }
        Ok(())
    }
}
