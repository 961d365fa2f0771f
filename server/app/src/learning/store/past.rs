//! What lies in the past, written many records at once into a database that is being filled.

use super::super::entity::{attempt, completion, enrolment, lesson_progress, response};
use super::super::judge::Points;
use crate::platform::access::Scope;
use crate::platform::ids::{AttemptId, CompletionId, CourseId, CourseVersionId, EnrolmentId, OrganisationId, PersonId, ResponseId};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel};

/// An enrolment with everything that followed from it.
#[derive(Clone, Debug)]
pub struct PastEnrolment {
    /// Its id.
    pub id: EnrolmentId,
    /// Who.
    pub person: PersonId,
    /// On whose behalf.
    pub organisation: OrganisationId,
    /// Which course.
    pub course: CourseId,
    /// On which version.
    pub version: CourseVersionId,
    /// Since when.
    pub enrolled_at: DateTime<Utc>,
    /// Lessons that were finished, and when.
    pub finished: Vec<(String, DateTime<Utc>)>,
    /// Sittings of a test, first to last.
    pub attempts: Vec<PastAttempt>,
    /// The completion, if it came to one.
    pub completion: Option<PastCompletion>,
}

/// A sitting of a test.
#[derive(Clone, Debug)]
pub struct PastAttempt {
    /// Its id.
    pub id: AttemptId,
    /// The test's key.
    pub lesson: String,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// When it was handed in.
    pub submitted_at: DateTime<Utc>,
    /// Whether it was passed.
    pub passed: bool,
    /// What was answered.
    pub answers: Vec<PastAnswer>,
}

/// An answer to a test's question.
#[derive(Clone, Debug)]
pub struct PastAnswer {
    /// Its id.
    pub id: ResponseId,
    /// The question's key.
    pub question: String,
    /// The language in which it was read.
    pub language: &'static str,
    /// The answer as JSON.
    pub answer: String,
    /// What it is worth.
    pub points: Points,
}

/// A fulfilled enrolment.
#[derive(Clone, Debug)]
pub struct PastCompletion {
    /// Its id.
    pub id: CompletionId,
    /// The share of the test's points, in thousandths.
    pub share_thousandths: i32,
    /// When.
    pub completed_at: DateTime<Utc>,
    /// Until when it holds.
    pub valid_until: Option<DateTime<Utc>>,
}

#[derive(Default)]
struct Rows {
    enrolments: Vec<enrolment::Model>,
    progress: Vec<lesson_progress::Model>,
    attempts: Vec<attempt::Model>,
    responses: Vec<response::Model>,
    completions: Vec<completion::Model>,
}

/// Writes enrolments with everything that followed from them; skill levels are not touched.
///
/// # Errors
/// When the database refuses.
pub async fn load(connection: &impl ConnectionTrait, _scope: &Scope, enrolments: Vec<PastEnrolment>) -> Result<(), DbErr> {
    let mut rows = Rows::default();
    for past in enrolments {
        rows.add(past);
    }
    insert_all::<enrolment::Entity, _>(connection, rows.enrolments, 7).await?;
    insert_all::<lesson_progress::Entity, _>(connection, rows.progress, 5).await?;
    insert_all::<attempt::Entity, _>(connection, rows.attempts, 10).await?;
    insert_all::<response::Entity, _>(connection, rows.responses, 11).await?;
    insert_all::<completion::Entity, _>(connection, rows.completions, 7).await
}

impl Rows {
    fn add(&mut self, past: PastEnrolment) {
        let last_attempt = past.attempts.last().map(|attempt| attempt.id);
        for (number, attempt) in (1..).zip(past.attempts) {
            let points: i32 = attempt.answers.iter().map(|answer| answer.points.thousandths).sum();
            let max_points: i32 = attempt.answers.iter().map(|answer| answer.points.max_points).sum();
            self.responses.extend(attempt.answers.into_iter().map(|answer| response::Model {
                id: answer.id,
                enrolment_id: past.id,
                attempt_id: Some(attempt.id),
                version_id: past.version,
                lesson_key: attempt.lesson.clone(),
                question_key: answer.question,
                language: answer.language.to_owned(),
                answer: answer.answer,
                points_thousandths: answer.points.thousandths,
                max_points: answer.points.max_points,
                answered_at: attempt.submitted_at,
            }));
            self.attempts.push(attempt::Model {
                id: attempt.id,
                enrolment_id: past.id,
                version_id: past.version,
                lesson_key: attempt.lesson,
                number,
                started_at: attempt.started_at,
                submitted_at: Some(attempt.submitted_at),
                points_thousandths: Some(points),
                max_points: Some(max_points),
                passed: Some(i32::from(attempt.passed)),
            });
        }
        self.progress.extend(past.finished.into_iter().map(|(lesson_key, at)| lesson_progress::Model {
            enrolment_id: past.id,
            lesson_key,
            block: None,
            started_at: at,
            finished_at: Some(at),
        }));
        self.completions.extend(past.completion.map(|completion| completion::Model {
            id: completion.id,
            enrolment_id: past.id,
            version_id: past.version,
            attempt_id: last_attempt,
            share_thousandths: completion.share_thousandths,
            completed_at: completion.completed_at,
            valid_until: completion.valid_until,
        }));
        self.enrolments.push(enrolment::Model {
            id: past.id,
            person_id: past.person,
            organisation_id: past.organisation,
            course_id: past.course,
            started_version_id: past.version,
            enrolled_at: past.enrolled_at,
            withdrawn_at: None,
        });
    }
}

/// Inserts in chunks that stay below SQLite's limit of 32,766 parameters.
async fn insert_all<E, M>(connection: &impl ConnectionTrait, rows: Vec<M>, columns: usize) -> Result<(), DbErr>
where
    E: EntityTrait,
    M: IntoActiveModel<E::ActiveModel> + Clone,
    E::ActiveModel: ActiveModelTrait<Entity = E>,
{
    for chunk in rows.chunks(30_000 / columns) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        E::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}
