//! Keeps the index in step with the catalogue, whichever server published or withdrew something.

use super::super::{Catalogue, store};
use super::folder::{self, IndexError};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::CourseVersionId;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// How often the fingerprint is compared, for what other servers did.
const PAUSE: Duration = Duration::from_secs(10);
/// A folder that cannot be written is not tried again at once.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(60);
/// Courses that may wait between the database and the builder.
const WAITING_COURSES: usize = 2;

/// Brings the index up to date when the server starts, when the catalogue changes and every few seconds.
pub async fn keep_search_for_ever(catalogue: Arc<Catalogue>) {
    loop {
        let round = catalogue.clone();
        // A task of its own, so that a course on which indexing breaks does not end the keeping.
        let outcome = tokio::spawn(async move { round.update_search().await }).await;
        let pause = match outcome {
            Ok(Ok(())) => PAUSE,
            Ok(Err(error)) => {
                tracing::warn!(?error, "the search index could not be brought up to date");
                PAUSE_AFTER_FAILURE
            }
            Err(error) => {
                tracing::error!(%error, "bringing the search index up to date broke off");
                PAUSE_AFTER_FAILURE
            }
        };
        if pause == PAUSE {
            let _ = tokio::time::timeout(pause, catalogue.search.wake.notified()).await;
        } else {
            tokio::time::sleep(pause).await;
        }
    }
}

impl Catalogue {
    /// Opens the index of the live versions, or builds it when there is none that is whole.
    ///
    /// # Errors
    /// When the database refuses or the folder cannot be written; whatever index was open stays so.
    pub async fn update_search(&self) -> Result<(), ApiError> {
        let _keeper = self.search.keeper.lock().await;
        let mut versions = self.live_versions().await?;
        versions.sort_unstable();
        let fingerprint = folder::fingerprint(&versions);
        if self.search.opened().is_some_and(|opened| opened.fingerprint == fingerprint) {
            return Ok(());
        }
        let place = self.search.folder.clone();
        let there = tokio::task::spawn_blocking(move || folder::open(&place, &fingerprint)).await.map_err(ApiError::because)?;
        let opened = match there {
            Some(opened) => opened,
            None => self.build_index(versions).await?,
        };
        self.search.set(Some(Arc::new(opened)));
        Ok(())
    }

    /// Reads course after course and hands each to the builder, so that never more than a few are in memory.
    async fn build_index(&self, versions: Vec<CourseVersionId>) -> Result<folder::Opened, ApiError> {
        let (sender, mut receiver) = mpsc::channel::<String>(WAITING_COURSES);
        let place = self.search.folder.clone();
        let listed = versions.clone();
        let clock = self.platform.clock.clone();
        let builder = tokio::task::spawn_blocking(move || -> Result<folder::Opened, IndexError> {
            let (started, courses) = (clock.now(), listed.len());
            let opened = folder::build(&place, listed, || receiver.blocking_recv())?;
            tracing::info!(courses, milliseconds = (clock.now() - started).num_milliseconds(), "search index built");
            Ok(opened)
        });
        for id in versions {
            let row = self.platform.database.read(&Scope::SHARED, async |connection| store::version(connection, id).await).await?;
            let row = row.ok_or_else(ApiError::not_found)?;
            // A builder that has an end of its own tells it below.
            if sender.send(row.model).await.is_err() {
                break;
            }
        }
        drop(sender);
        builder.await.map_err(ApiError::because)?.map_err(ApiError::because)
    }
}
