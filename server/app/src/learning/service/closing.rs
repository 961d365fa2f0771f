//! How attempts end: handed in by their owner, or by the server when their time is over.

use super::super::api::AttemptOut;
use super::super::completion::is_passed;
use super::super::entity::{attempt, enrolment, lesson_progress, submitted_work};
use super::super::{asked, deadline, store};
use super::{Learning, describing};
use crate::catalogue::PublishedCourse;
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{AttemptId, EnrolmentId, PersonId};
use crate::platform::language::Language;
use crate::platform::{ApiError, audit};
use chrono::{DateTime, Utc};
use course_format::LessonKind;
use describing::Seen;
use sea_orm::DatabaseTransaction;

/// So many are closed in one round; the next one goes on.
const AT_ONCE: u64 = 500;

/// The points of an attempt.
pub(super) struct Sum {
    /// In thousandths.
    pub points: i64,
    pub max_points: i64,
}

impl Sum {
    /// What the answers come to, by keys and marks.
    pub fn of(seen: &Seen, version: &PublishedCourse) -> Self {
        let questions = asked::questions(version, &seen.attempt);
        Self {
            points: questions.iter().map(|question| i64::from(seen.points(question))).sum(),
            max_points: questions.iter().map(|question| asked::max_points(question)).sum(),
        }
    }
}

impl Learning {
    /// Hands an attempt in: judges it and, when the course's rule is fulfilled, completes the course. Where a trainer marks
    /// answers, it waits for that. Handing in again changes nothing and shows the same result.
    pub(in crate::learning) async fn submit(&self, actor: &Actor, id: AttemptId, language: Language) -> Result<AttemptOut, ApiError> {
        let scope = actor.own()?;
        self.attempt_head(actor, id).await?;
        self.end_attempt(&scope, id, Some(actor.person)).await?;
        self.show_attempt(actor, id, language).await
    }

    /// Closes an attempt whose time is over, unless it was closed meanwhile.
    pub(super) async fn end_overdue_attempt(&self, scope: &Scope, id: AttemptId) -> Result<(), ApiError> {
        self.end_attempt(scope, id, None).await
    }

    /// Closes the attempts of an enrolment whose time is over.
    pub(super) async fn end_overdue_attempts_of(&self, scope: &Scope, enrolment: EnrolmentId) -> Result<(), ApiError> {
        let records =
            self.platform.database.read_latest(scope, async |connection| store::records(connection, scope, &[enrolment]).await).await?;
        self.end_overdue_among(scope, &records.attempts).await.map(|_| ())
    }

    /// Closes those of some attempts whose time is over; tells whether there were any.
    pub(super) async fn end_overdue_among(&self, scope: &Scope, attempts: &[attempt::Model]) -> Result<bool, ApiError> {
        let now = self.platform.clock.now();
        let overdue: Vec<_> = attempts.iter().filter(|attempt| deadline::is_overdue(attempt, now)).map(|attempt| attempt.id).collect();
        for id in &overdue {
            self.end_overdue_attempt(scope, *id).await?;
        }
        Ok(!overdue.is_empty())
    }

    /// Closes every attempt whose time is over; returns how many there were. Servers that do it at the same time wait for each
    /// other at each attempt, and only the first one closes it.
    ///
    /// # Errors
    /// When they cannot be listed. One that cannot be closed is logged and tried again in the next round.
    pub async fn end_overdue_attempts(&self) -> Result<usize, ApiError> {
        let scope = Scope::system("whoever began an attempt, its time ends on the server's clock");
        let before = deadline::over_before(self.platform.clock.now());
        let look = async |connection: &_| store::overdue_attempts(connection, &scope, before, AT_ONCE).await;
        let overdue = self.platform.database.read_latest(&scope, look).await?;
        for id in &overdue {
            if let Err(error) = self.end_overdue_attempt(&scope, *id).await {
                tracing::error!(attempt = %id, ?error, "an attempt whose time is over cannot be closed");
            }
        }
        Ok(overdue.len())
    }

    async fn end_attempt(&self, scope: &Scope, id: AttemptId, by: Option<PersonId>) -> Result<(), ApiError> {
        let found = self.platform.database.read_latest(scope, async |connection| store::attempt(connection, scope, id, false).await);
        let (attempt, enrolment) = found.await?.ok_or_else(ApiError::not_found)?;
        let version = self.catalogue.version(attempt.version_id).await?;
        let ruling = self.ruling_version(enrolment.course_id, attempt.version_id).await?;
        self.platform
            .database
            .write(scope, async |transaction| {
                // Locked before it is read, so that no answer comes between the sum and the end.
                store::attempt(transaction, scope, id, true).await?.ok_or_else(ApiError::not_found)?;
                store::lock_enrolment(transaction, scope, enrolment.id).await?;
                let seen = describing::read(transaction, scope, id).await?.ok_or_else(ApiError::not_found)?;
                let now = self.platform.clock.now();
                if seen.attempt.submitted_at.is_some() || by.is_none() && !deadline::is_overdue(&seen.attempt, now) {
                    return Ok(());
                }
                let event = audit::Event {
                    actor: by,
                    organisation: Some(seen.enrolment.organisation_id),
                    action: if by.is_some() { "attempt.submitted" } else { "attempt.timed_out" },
                    record_kind: "attempt",
                    record_id: Some(id.to_string()),
                    detail: None,
                };
                self.hand_in(transaction, scope, &version, &ruling, seen, deadline::handed_in_at(&attempt, now)).await?;
                audit::record(transaction, now, event).await?;
                Ok::<_, ApiError>(())
            })
            .await
    }

    async fn hand_in(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        version: &PublishedCourse,
        ruling: &PublishedCourse,
        mut seen: Seen,
        at: DateTime<Utc>,
    ) -> Result<(), ApiError> {
        let questions = asked::questions(version, &seen.attempt);
        let is_assignment = version.lesson(&seen.attempt.lesson_key).is_some_and(|lesson| lesson.kind == LessonKind::Assignment);
        if is_assignment && !questions.is_empty() && !questions.iter().any(|question| seen.is_answered(question)) {
            return Err(ApiError::invalid("answers", "empty", "Answer a question before you hand the assignment in."));
        }
        let waits = questions.iter().any(|question| asked::is_marked_by_hand(question) && seen.is_answered(question));
        seen.attempt.submitted_at = Some(at);
        if !waits {
            return self.settle(transaction, scope, version, ruling, seen, at).await;
        }
        let max_points = Sum::of(&seen, version).max_points;
        seen.attempt.max_points = Some(i32::try_from(max_points).unwrap_or(i32::MAX));
        store::close_attempt(transaction, scope, seen.attempt.clone()).await?;
        store::save_progress(transaction, scope, progress(&seen.attempt, &seen.enrolment, None)).await?;
        let row = submitted_work::Model {
            attempt_id: seen.attempt.id,
            organisation_id: seen.enrolment.organisation_id,
            person_id: seen.enrolment.person_id,
            submitted_at: at,
            marked_at: None,
        };
        Ok(store::insert_work(transaction, scope, row).await?)
    }

    /// Writes what an attempt came to, now that every answer is judged, and completes the course when its rule is fulfilled.
    pub(super) async fn settle(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        version: &PublishedCourse,
        ruling: &PublishedCourse,
        seen: Seen,
        at: DateTime<Utc>,
    ) -> Result<(), ApiError> {
        let Sum { points, max_points } = Sum::of(&seen, version);
        let Seen { mut attempt, enrolment, .. } = seen;
        let lesson = version.lesson(&attempt.lesson_key).ok_or_else(|| ApiError::because("what an attempt is at is not in its version"))?;
        let passed = is_passed(&version.course, lesson, points, max_points);
        attempt.points_thousandths = Some(i32::try_from(points).unwrap_or(i32::MAX));
        attempt.max_points = Some(i32::try_from(max_points).unwrap_or(i32::MAX));
        attempt.passed = Some(i32::from(passed));
        store::close_attempt(transaction, scope, attempt.clone()).await?;
        store::save_progress(transaction, scope, progress(&attempt, &enrolment, passed.then_some(at))).await?;
        // Levels before the audit log, as everywhere: locks taken in one order cannot cross.
        self.complete_if_fulfilled(transaction, scope, ruling, &enrolment, at).await
    }
}

fn progress(attempt: &attempt::Model, enrolment: &enrolment::Model, finished_at: Option<DateTime<Utc>>) -> lesson_progress::Model {
    lesson_progress::Model {
        enrolment_id: enrolment.id,
        lesson_key: attempt.lesson_key.clone(),
        block: None,
        started_at: attempt.started_at,
        finished_at,
    }
}
