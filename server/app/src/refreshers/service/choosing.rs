//! Pausing and stopping: each course for itself, or all of them.

use super::super::api::{RefresherChoice, RefresherState};
use super::super::entity::{choice, plan};
use super::super::store;
use super::Refreshers;
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::EnrolmentId;
use chrono::{DateTime, Duration, Utc};

/// Who wants a longer rest stops, and begins again when she likes.
const LONGEST_PAUSE: Duration = Duration::days(366);

/// What is written down of a choice: until when nothing is asked, since when nothing is asked any more.
type Rest = (Option<DateTime<Utc>>, Option<DateTime<Utc>>);

fn rest(new: &RefresherChoice, now: DateTime<Utc>) -> Result<Rest, ApiError> {
    match (new.state, new.paused_until) {
        (RefresherState::Active, None) => Ok((None, None)),
        (RefresherState::Stopped, None) => Ok((None, Some(now))),
        (RefresherState::Paused, Some(until)) if until > now && until <= now + LONGEST_PAUSE => Ok((Some(until), None)),
        (RefresherState::Paused, Some(_)) => {
            Err(ApiError::invalid("paused_until", "out_of_range", "Choose a day within the next twelve months."))
        }
        (RefresherState::Paused, None) => Err(ApiError::invalid("paused_until", "missing", "Say until when to pause.")),
        (_, Some(_)) => Err(ApiError::invalid("paused_until", "not_asked", "Only a pause has an end.")),
    }
}

impl Refreshers {
    /// Pauses, stops or takes up the refreshers of one course.
    pub(in crate::refreshers) async fn choose(&self, actor: &Actor, id: EnrolmentId, new: &RefresherChoice) -> Result<(), ApiError> {
        let scope = actor.own()?;
        let (paused_until, stopped_at) = rest(new, self.platform.clock.now())?;
        self.arrange_own(&scope).await?;
        let work = async |transaction: &_| -> Result<(), ApiError> {
            let plan = store::lock_plan(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            Ok(store::save_plan(transaction, &scope, plan::Model { paused_until, stopped_at, ..plan }).await?)
        };
        self.platform.database.write(&scope, work).await
    }

    /// Pauses, stops or takes up the refreshers of all courses.
    pub(in crate::refreshers) async fn choose_all(&self, actor: &Actor, new: &RefresherChoice) -> Result<(), ApiError> {
        let scope = actor.own()?;
        let (paused_until, stopped_at) = rest(new, self.platform.clock.now())?;
        let row = choice::Model { person_id: actor.person, paused_until, stopped_at };
        let work = async |transaction: &_| -> Result<(), ApiError> { Ok(store::save_choice(transaction, &scope, row).await?) };
        self.platform.database.write(&scope, work).await
    }
}
