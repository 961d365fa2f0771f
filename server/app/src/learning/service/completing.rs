//! The completion of a course, with the evidence that follows from it.

use super::super::completion::{Standing, completed_share, valid_until};
use super::super::entity::{completion, enrolment};
use super::super::notices;
use super::super::store;
use super::{Learning, share};
use crate::catalogue::PublishedCourse;
use crate::platform::access::Scope;
use crate::platform::ids::{CompletionId, ObservationId};
use crate::platform::{ApiError, audit};
use crate::skills::NewObservation;
use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;

impl Learning {
    /// Writes the completion when the course's rule is fulfilled and it was not written before. A completion that was written
    /// is never taken away.
    pub(super) async fn complete_if_fulfilled(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        course: &PublishedCourse,
        enrolment: &enrolment::Model,
        at: DateTime<Utc>,
    ) -> Result<(), ApiError> {
        let now = self.platform.clock.now();
        let records = store::records(transaction, scope, &[enrolment.id]).await?;
        if !records.completions.is_empty() {
            return Ok(());
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
        let Some(share) = completed_share(&course.course, &standing) else { return Ok(()) };
        #[expect(clippy::cast_possible_truncation, reason = "a share lies between 0 and 1")]
        let share_thousandths = (share * 1000.0).round() as i32;
        let row = completion::Model {
            id: CompletionId(self.platform.clock.id()),
            enrolment_id: enrolment.id,
            version_id: course.version_id,
            attempt_id: best.map(|attempt| attempt.id),
            share_thousandths,
            completed_at: at,
            valid_until: valid_until(&course.course, at),
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
                standard_error: None,
                assessor: None,
                source: None,
                observed_at: at,
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
        notices::course_was_completed(transaction, &self.platform, enrolment, course, &row).await?;
        Ok(())
    }
}
