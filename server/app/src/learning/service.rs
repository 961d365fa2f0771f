//! Use cases of this slice.

mod attempts;
mod enrolments;
mod practice;

use super::completion::{Standing, completed_share, valid_until};
use super::entity::{completion, enrolment};
use super::recorder::Recorder;
use super::store;
use crate::catalogue::{Catalogue, PublishedCourse};
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{AttemptId, CompletionId, CourseId, CourseVersionId, EnrolmentId, ObservationId, PersonId};
use crate::platform::{ApiError, SharedPlatform, audit};
use crate::skills::NewObservation;
use chrono::{DateTime, Utc};
use moka::sync::Cache;
use sea_orm::DatabaseTransaction;
use std::sync::Arc;
use std::time::Duration;

/// An enrolment's parts that never change.
#[derive(Clone, Copy, Debug)]
struct EnrolmentHead {
    person: PersonId,
    course: CourseId,
}

/// An attempt's parts that never change.
#[derive(Clone, Debug)]
struct AttemptHead {
    person: PersonId,
    enrolment: EnrolmentId,
    version: CourseVersionId,
    lesson: String,
}

/// Taking courses.
#[derive(Debug)]
pub struct Learning {
    platform: SharedPlatform,
    catalogue: Arc<Catalogue>,
    recorder: Recorder,
    // What never changes is remembered, so that answering needs no read; whether an enrolment or attempt is still open is
    // asked again in the transaction that writes the answer.
    enrolment_heads: Cache<EnrolmentId, EnrolmentHead>,
    attempt_heads: Cache<AttemptId, AttemptHead>,
}

impl Learning {
    /// Starts the recorder.
    #[must_use]
    pub fn new(platform: SharedPlatform, catalogue: Arc<Catalogue>) -> Self {
        let recorder = Recorder::start(Arc::clone(&platform));
        let minutes = Duration::from_secs(600);
        Self {
            platform,
            catalogue,
            recorder,
            enrolment_heads: Cache::builder().max_capacity(50_000).time_to_idle(minutes).build(),
            attempt_heads: Cache::builder().max_capacity(50_000).time_to_idle(minutes).build(),
        }
    }

    /// The caller's own enrolment.
    async fn enrolment_head(&self, actor: &Actor, id: EnrolmentId) -> Result<EnrolmentHead, ApiError> {
        let scope = actor.own()?;
        if let Some(head) = self.enrolment_heads.get(&id) {
            return if head.person == actor.person { Ok(head) } else { Err(ApiError::not_found()) };
        }
        let row = self.platform.database.read_latest(&scope, async |connection| store::enrolment(connection, &scope, id).await).await?;
        let row = row.ok_or_else(ApiError::not_found)?;
        let head = EnrolmentHead { person: row.person_id, course: row.course_id };
        self.enrolment_heads.insert(id, head);
        Ok(head)
    }

    /// The caller's own attempt.
    async fn attempt_head(&self, actor: &Actor, id: AttemptId) -> Result<AttemptHead, ApiError> {
        let scope = actor.own()?;
        if let Some(head) = self.attempt_heads.get(&id) {
            return if head.person == actor.person { Ok(head) } else { Err(ApiError::not_found()) };
        }
        let found =
            self.platform.database.read_latest(&scope, async |connection| store::attempt(connection, &scope, id, false).await).await?;
        let (attempt, enrolment) = found.ok_or_else(ApiError::not_found)?;
        let head =
            AttemptHead { person: enrolment.person_id, enrolment: enrolment.id, version: attempt.version_id, lesson: attempt.lesson_key };
        self.attempt_heads.insert(id, head.clone());
        Ok(head)
    }

    /// Writes the completion when the course's rule is fulfilled and it was not written before. Returns it if it is new.
    async fn complete_if_fulfilled(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        course: &PublishedCourse,
        enrolment: &enrolment::Model,
        now: DateTime<Utc>,
    ) -> Result<Option<completion::Model>, ApiError> {
        let records = store::records(transaction, scope, &[enrolment.id]).await?;
        if !records.completions.is_empty() {
            return Ok(None);
        }
        let test = course.course.completion.test.as_deref();
        let best = records
            .attempts
            .iter()
            .filter(|attempt| attempt.passed == Some(1) && Some(attempt.lesson_key.as_str()) == test)
            .max_by_key(|attempt| attempt.points_thousandths);
        let standing = Standing {
            finished: records
                .progress
                .iter()
                .filter(|progress| progress.finished_at.is_some())
                .map(|progress| progress.lesson_key.as_str())
                .collect(),
            passed_share: best.map(share),
        };
        let Some(share) = completed_share(&course.course, &standing) else { return Ok(None) };
        #[expect(clippy::cast_possible_truncation, reason = "a share lies between 0 and 1")]
        let share_thousandths = (share * 1000.0).round() as i32;
        let row = completion::Model {
            id: CompletionId(self.platform.clock.id()),
            enrolment_id: enrolment.id,
            version_id: course.version_id,
            attempt_id: best.map(|attempt| attempt.id),
            share_thousandths,
            completed_at: now,
            valid_until: valid_until(&course.course, now),
        };
        store::insert_completion(transaction, scope, row.clone()).await?;
        for (skill, level) in &course.course.skills {
            let observation = NewObservation {
                id: ObservationId(self.platform.clock.id()),
                organisation: enrolment.organisation_id,
                person: enrolment.person_id,
                skill: skill.clone(),
                level: i32::from(*level),
                kind: "completion",
                completion: Some(row.id),
                observed_at: now,
                valid_until: row.valid_until,
            };
            crate::skills::observe(transaction, scope, observation, now).await?;
        }
        let event = audit::Event {
            actor: Some(enrolment.person_id),
            organisation: Some(enrolment.organisation_id),
            action: "course.completed",
            record_kind: "completion",
            record_id: Some(row.id.to_string()),
            detail: None,
        };
        audit::record(transaction, now, event).await?;
        Ok(Some(row))
    }
}

/// The share of an attempt's points.
fn share(attempt: &super::entity::attempt::Model) -> f64 {
    match (attempt.points_thousandths, attempt.max_points) {
        (Some(points), Some(max)) if max > 0 => f64::from(points) / 1000.0 / f64::from(max),
        _ => 0.0,
    }
}
