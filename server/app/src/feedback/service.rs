//! Use cases of this slice.

mod describing;
mod learner;
mod passage;
mod rating;
mod trainer;

pub use trainer::Inbox;

use super::api::FeedbackUnread;
use super::entity::{message, thread};
use super::state::{self, Side};
use super::{notices, store};
use crate::catalogue::{Catalogue, PublishedCourse};
use crate::learning::Learning;
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{FeedbackMessageId, FeedbackThreadId, PersonId};
use crate::platform::paging::read_cursor;
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::sync::Arc;
use uuid::Uuid;

/// Messages that a learner may write in a day.
const LEARNERS_DAY: u64 = 40;
/// Messages that a trainer may write in a day in one organisation.
const TRAINERS_DAY: u64 = 400;
/// The order of all lists of threads.
const SORT: &str = "feedback.changed";

/// Questions, reports and ratings.
#[derive(Debug)]
pub struct Feedback {
    platform: SharedPlatform,
    catalogue: Arc<Catalogue>,
    learning: Arc<Learning>,
}

/// What somebody writes or does.
struct New {
    id: FeedbackMessageId,
    author: PersonId,
    text: Option<String>,
    side: Side,
}

impl Feedback {
    /// On these slices.
    #[must_use]
    pub fn new(platform: SharedPlatform, catalogue: Arc<Catalogue>, learning: Arc<Learning>) -> Self {
        Self { platform, catalogue, learning }
    }

    /// Appends a message to a thread that the transaction holds. Says whether it is new: the same id again changes nothing.
    async fn append(
        &self,
        transaction: &impl ConnectionTrait,
        scope: &Scope,
        thread: &mut thread::Model,
        version: &PublishedCourse,
        new: New,
    ) -> Result<bool, ApiError> {
        if let Some(known) = store::message(transaction, scope, new.id).await? {
            return if known.thread_id == thread.id && known.author_id == new.author { Ok(false) } else { Err(used_id()) };
        }
        let now = self.platform.clock.now();
        let limit = if new.side == Side::Learner { LEARNERS_DAY } else { TRAINERS_DAY };
        refuse_flood(transaction, scope, new.author, limit, now).await?;
        let (before, count) = (thread.message_count, thread.message_count.saturating_add(1));
        let (by_trainer, effect) = match new.side {
            Side::Learner => (0, None),
            Side::Trainer(effect) => (1, effect),
        };
        let row = message::Model {
            id: new.id,
            organisation_id: thread.organisation_id,
            person_id: thread.person_id,
            thread_id: thread.id,
            number: count,
            author_id: new.author,
            by_trainer,
            text: new.text,
            effect,
            written_at: now,
        };
        store::insert_message(transaction, scope, row).await.map_err(taken)?;
        match new.side {
            Side::Learner => thread.learner_seen = state::seen_after_writing(thread.learner_seen, before),
            Side::Trainer(_) => thread.trainers_seen = state::seen_after_writing(thread.trainers_seen, before),
        }
        notices::message_was_written(transaction, &self.platform, thread, version, new.id, (new.author, new.side)).await?;
        thread.state = state::after(new.side);
        thread.message_count = count;
        thread.changed_at = now.max(thread.changed_at);
        Ok(true)
    }

    /// The version that a thread inside a scope is about.
    async fn version_of(&self, scope: &Scope, id: FeedbackThreadId) -> Result<Arc<PublishedCourse>, ApiError> {
        let find = async |connection: &_| store::thread(connection, scope, id).await;
        let known = self.platform.database.read_latest(scope, find).await?.ok_or_else(ApiError::not_found)?;
        self.catalogue.version(known.version_id).await
    }

    async fn count_unread(&self, scope: &Scope, for_trainer: Option<PersonId>) -> Result<FeedbackUnread, ApiError> {
        let count = async |connection: &_| store::unread(connection, scope, for_trainer).await;
        let threads = self.platform.database.read_latest(scope, count).await?;
        Ok(FeedbackUnread { threads: u32::try_from(threads).unwrap_or(u32::MAX) })
    }
}

/// Who writes more than anybody has to say is told to wait until tomorrow.
async fn refuse_flood(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    author: PersonId,
    limit: u64,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    const DAY: Duration = Duration::days(1);
    if store::written_since(transaction, scope, author, now - DAY).await? < limit {
        return Ok(());
    }
    Err(ApiError::too_many_requests().retry_after(3600).detail(format!("At most {limit} messages can be written in a day.")))
}

fn used_id() -> ApiError {
    ApiError::conflict().detail("This id was used for something else.")
}

/// An id that somebody else used for a thread or message of hers.
fn taken(error: DbErr) -> ApiError {
    if breaks_unique(&error, "feedback_thread") || breaks_unique(&error, "feedback_message") { used_id() } else { error.into() }
}

fn read_place(text: &str) -> Result<(DateTime<Utc>, FeedbackThreadId), ApiError> {
    let keys = read_cursor(text, SORT, 2)?;
    let moment = DateTime::parse_from_rfc3339(&keys[0]).map_err(|_| ApiError::bad_cursor())?;
    let id = Uuid::parse_str(&keys[1]).map_err(|_| ApiError::bad_cursor())?;
    Ok((moment.to_utc(), FeedbackThreadId(id)))
}

/// An actor's own scope and herself, for her own threads.
fn own(actor: &Actor) -> Result<(Scope, PersonId), ApiError> {
    Ok((actor.own()?, actor.person))
}
