//! Keeping plans current: what changed a level or an input makes the plans anew that it touches, and no others.
//!
//! The feed of changed levels names people; each of them who has a plan gets a job. What is in no feed (a profile's new version, a
//! course's, evidence that ended) is found by comparing each plan's fingerprint with that of its inputs now: of the plans that a course
//! may touch at once when another version of it is live, and of all every hour. Either way a job makes one plan anew, and makes nothing
//! when the fingerprint is still the same. Whoever opens her plan before that gets the new one at once.
//!
//! Of several servers one does a round, which it claims for some minutes; a round that was done twice would do no harm. Reading and queueing
//! take turns in portions, so that neither holds the other up, and the jobs wait for mail and whatever else somebody waits for.

use super::super::content::Content;
use super::super::publication::{Listing, listing, touched};
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
/// So many changes are read at a time, and so many plans compared.
const CHANGES: u64 = 500;
const PLANS: u64 = 100;
/// So long a round is one server's; it gives it back sooner when it is done.
const CLAIM: Duration = Duration::minutes(10);

/// How far the feed was read, when all plans were compared last, with which courses, and until when somebody does a round.
const FEED: &str = "changes";
const SWEPT: &str = "swept_at";
const COURSES: &str = "live_courses";
const ROUND: &str = "round";

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

    /// One round: the plans that were queued; none while another server does one.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn look_around(&self) -> Result<Vec<LearningPlanId>, ApiError> {
        if !self.claim_round().await? {
            return Ok(Vec::new());
        }
        let outcome = self.round().await;
        let now = self.platform.clock.now();
        let give_back = async |transaction: &DatabaseTransaction| store::note_reading(transaction, ROUND, now.to_rfc3339()).await;
        self.platform.database.write(&scope(), give_back).await?;
        outcome
    }

    /// Whether the round is this server's now.
    async fn claim_round(&self) -> Result<bool, ApiError> {
        let now = self.platform.clock.now();
        let claim = async |transaction: &DatabaseTransaction| store::claim(transaction, ROUND, now, now + CLAIM).await;
        Ok(self.platform.database.write(&scope(), claim).await?)
    }

    async fn round(&self) -> Result<Vec<LearningPlanId>, ApiError> {
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
        let known = self.platform.database.read_latest(&scope, async |connection| store::reading(connection, FEED).await).await?;
        let known = known.and_then(|text| text.parse::<DateTime<Utc>>().ok());
        let mut after = known.map(|moment| key_at(moment - OVERLAP));
        let mut queued = BTreeSet::new();
        loop {
            let read = async |connection: &DatabaseTransaction| -> Result<_, ApiError> {
                let changes = skills::changes_after(connection, &scope, after, CHANGES).await?;
                let people = changes.iter().map(|change| (change.person, change.organisation)).collect();
                Ok((changes.last().map(|change| change.id), store::latest_of(connection, &scope, &people).await?))
            };
            let (last, plans) = self.platform.database.read_latest(&scope, read).await?;
            let Some(last) = last else { break };
            after = Some(last);
            // Somebody's later change is in a later portion.
            let new: Vec<LearningPlanId> = plans.into_iter().filter(|plan| queued.insert(*plan)).collect();
            self.queue(&new).await?;
        }
        // Noted at the end: a round that broke off is done again from its beginning.
        let note = async |transaction: &DatabaseTransaction| store::note_reading(transaction, FEED, now.to_rfc3339()).await;
        self.platform.database.write(&scope, note).await?;
        Ok(queued.into_iter().collect())
    }

    /// Queues the plans whose fingerprint is not that of their inputs any more: of all, or of those that a publication may have touched.
    async fn sweep(&self) -> Result<Vec<LearningPlanId>, ApiError> {
        let scope = scope();
        let now = self.platform.clock.now();
        let courses = self.catalogue.all().await?;
        let live = listing(&courses);
        let read = async |connection: &DatabaseTransaction| -> Result<_, ApiError> {
            Ok((store::reading(connection, SWEPT).await?, store::reading(connection, COURSES).await?))
        };
        let (swept, known) = self.platform.database.read_latest(&scope, read).await?;
        let is_due = swept.and_then(|text| text.parse::<DateTime<Utc>>().ok()).is_none_or(|swept| now >= swept + SWEEP);
        let known = known.and_then(|text| serde_json::from_str::<Listing>(&text).ok());
        let news = known.map(|known| touched(&known, &live)).filter(|_| !is_due);
        if news.as_ref().is_some_and(|news| news.is_nothing()) {
            return Ok(Vec::new());
        }
        let mut queued = Vec::new();
        let mut after = LearningPlanId(Uuid::nil());
        loop {
            let look = async |connection: &DatabaseTransaction| -> Result<_, ApiError> {
                let rows = store::latest_after(connection, &scope, after, PLANS).await?;
                let mut stale = Vec::new();
                for row in &rows {
                    let content = || serde_json::from_str::<Content>(&row.content);
                    if news.as_ref().is_some_and(|news| content().is_ok_and(|content| !news.may_concern(&content))) {
                        continue;
                    }
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
            self.queue(&stale).await?;
            queued.extend(stale);
        }
        let live = serde_json::to_string(&live).map_err(ApiError::because)?;
        let is_whole = news.is_none();
        let note = async |transaction: &DatabaseTransaction| -> Result<(), ApiError> {
            if is_whole {
                store::note_reading(transaction, SWEPT, now.to_rfc3339()).await?;
            }
            Ok(store::note_reading(transaction, COURSES, live).await?)
        };
        self.platform.database.write(&scope, note).await?;
        Ok(queued)
    }

    /// Queues a job for each of some plans.
    async fn queue(&self, plans: &[LearningPlanId]) -> Result<(), ApiError> {
        if plans.is_empty() {
            return Ok(());
        }
        let now = self.platform.clock.now();
        let ids: Vec<Uuid> = plans.iter().map(|plan| plan.0).collect();
        let queue = async |transaction: &DatabaseTransaction| jobs::enqueue_upkeep(transaction, &self.platform, RENEW, &ids, now).await;
        Ok(self.platform.database.write(&scope(), queue).await?)
    }
}
