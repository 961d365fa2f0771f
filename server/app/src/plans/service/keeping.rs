//! Keeping plans current: what changed a level or an input makes the plans anew that it touches, and no others.
//!
//! The feed of changed levels names people; each of them who has a plan gets a job. What is in no feed (a profile's new version, a
//! course's, evidence that ended) is found by comparing each plan's fingerprint with that of its inputs now: at once when another
//! version of a course is live, and every hour otherwise. Either way a job makes one plan anew, and makes nothing when the fingerprint
//! is still the same. Whoever opens her plan before that gets the new one at once.

use super::super::store;
use super::Plans;
use super::making::Told;
use crate::platform::access::Scope;
use crate::platform::ids::{LearningPlanId, SkillChangeId};
use crate::platform::jobs::{self, Handler, Handlers};
use crate::platform::{ApiError, SharedPlatform};
use crate::skills;
use chrono::{DateTime, Duration, Utc};
use sea_orm::DatabaseTransaction;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// The kind of the job that makes a plan anew. Its record is the plan that the new one takes the place of.
const RENEW: &str = "plans.renew";
/// How long it rests between two rounds.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(60);
/// What is in no feed is looked for so often.
const SWEEP: Duration = Duration::hours(1);
/// On PostgreSQL a change may appear behind a later one: the last minute is read again.
const OVERLAP: Duration = Duration::minutes(1);
/// So many changes or plans are read at a time.
const PORTION: u64 = 500;

/// How far the feed was read, when all plans were compared last, and with which courses.
const FEED: &str = "changes";
const SWEPT: &str = "swept_at";
const COURSES: &str = "courses";

fn scope() -> Scope {
    Scope::system("plans are kept current whoever they belong to")
}

/// The least key of a moment.
fn key_at(moment: DateTime<Utc>) -> SkillChangeId {
    let milliseconds = u128::try_from(moment.timestamp_millis()).unwrap_or(0);
    SkillChangeId(Uuid::from_u128(milliseconds << 80))
}

impl Plans {
    /// Who does this slice's jobs.
    #[must_use]
    pub fn handlers(self: &Arc<Self>) -> Handlers {
        let plans = self.clone();
        let renew: Handler = Arc::new(move |_: SharedPlatform, id| {
            let plans = plans.clone();
            Box::pin(async move { plans.renew(LearningPlanId(id)).await.map_err(|error| format!("{error:?}").into()) })
        });
        [(RENEW, renew)].into()
    }

    /// Looks for plans whose inputs changed and queues a job for each, once a minute until the program ends.
    pub async fn keep_current_for_ever(self: Arc<Self>) {
        loop {
            match self.look_around().await {
                Ok(queued) if queued.is_empty() => {}
                Ok(queued) => tracing::info!(plans = queued.len(), "plans are made anew"),
                Err(error) => tracing::warn!(?error, "plans cannot be kept current"),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// One round: the plans that were queued. Several servers may do so at the same time.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn look_around(&self) -> Result<Vec<LearningPlanId>, ApiError> {
        let mut queued = self.follow_feed().await?;
        queued.extend(self.sweep().await?);
        Ok(queued)
    }

    /// Makes the plan anew that a plan was for, if its inputs changed, and tells its owner if that matters to her.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn renew(&self, id: LearningPlanId) -> Result<(), ApiError> {
        let scope = scope();
        let row = self.platform.database.read_latest(&scope, async |connection| store::plan(connection, &scope, id).await).await?;
        if let Some(row) = row {
            self.current(&scope, row.person_id, row.organisation_id, Told::WhenItMatters).await?;
        }
        Ok(())
    }

    /// Queues the plans of people whose levels changed since the feed was read last.
    async fn follow_feed(&self) -> Result<Vec<LearningPlanId>, ApiError> {
        let scope = scope();
        let now = self.platform.clock.now();
        let work = async |transaction: &DatabaseTransaction| -> Result<Vec<LearningPlanId>, ApiError> {
            let known = store::reading(transaction, FEED).await?.and_then(|text| text.parse::<DateTime<Utc>>().ok());
            let mut after = known.map(|moment| key_at(moment - OVERLAP));
            let mut touched = BTreeSet::new();
            loop {
                let changes = skills::changes_after(transaction, &scope, after, PORTION).await?;
                let Some(last) = changes.last() else { break };
                after = Some(last.id);
                touched.extend(changes.iter().map(|change| (change.person, change.organisation)));
            }
            let mut queued = Vec::new();
            for (person, organisation) in touched {
                if let Some(row) = store::latest(transaction, &scope, person, organisation).await? {
                    jobs::enqueue(transaction, &self.platform, RENEW, row.id.0, now).await?;
                    queued.push(row.id);
                }
            }
            store::note_reading(transaction, FEED, now.to_rfc3339()).await?;
            Ok(queued)
        };
        self.platform.database.write(&scope, work).await
    }

    /// Queues the plans whose fingerprint is not that of their inputs any more.
    async fn sweep(&self) -> Result<Vec<LearningPlanId>, ApiError> {
        let scope = scope();
        let now = self.platform.clock.now();
        let courses = self.catalogue.all().await?;
        let versions: String = courses.iter().map(|course| course.version_id.to_string()).collect();
        let versions = hex::encode(Sha256::digest(versions.as_bytes()));
        let read = async |connection: &DatabaseTransaction| -> Result<_, ApiError> {
            Ok((store::reading(connection, SWEPT).await?, store::reading(connection, COURSES).await?))
        };
        let (swept, known) = self.platform.database.read_latest(&scope, read).await?;
        let swept = swept.and_then(|text| text.parse::<DateTime<Utc>>().ok());
        if known.as_ref() == Some(&versions) && swept.is_some_and(|swept| now < swept + SWEEP) {
            return Ok(Vec::new());
        }
        let mut queued = Vec::new();
        let mut after = LearningPlanId(Uuid::nil());
        loop {
            let look = async |connection: &DatabaseTransaction| -> Result<_, ApiError> {
                let rows = store::latest_after(connection, &scope, after, PORTION).await?;
                let mut stale = Vec::new();
                for row in &rows {
                    let look = self.look(connection, &scope, row.person_id, row.organisation_id, &courses, now).await?;
                    if look.inputs.fingerprint() != row.fingerprint {
                        stale.push(row.id);
                    }
                }
                Ok((rows.last().map(|row| row.id), stale))
            };
            let (last, stale) = self.platform.database.read_latest(&scope, look).await?;
            let Some(last) = last else { break };
            after = last;
            let queue = async |transaction: &DatabaseTransaction| -> Result<(), ApiError> {
                for id in &stale {
                    jobs::enqueue(transaction, &self.platform, RENEW, id.0, now).await?;
                }
                Ok(())
            };
            self.platform.database.write(&scope, queue).await?;
            queued.extend(stale);
        }
        let note = async |transaction: &DatabaseTransaction| -> Result<(), ApiError> {
            store::note_reading(transaction, SWEPT, now.to_rfc3339()).await?;
            Ok(store::note_reading(transaction, COURSES, versions).await?)
        };
        self.platform.database.write(&scope, note).await?;
        Ok(queued)
    }
}
