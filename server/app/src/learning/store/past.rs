//! What lies in the past, written many records at once into a database that is being filled.

use super::super::entity::{attempt, completion, enrolment, lesson_progress, response, submitted_work};
use super::super::judge::Points;
use crate::platform::access::Scope;
use crate::platform::ids::{AttemptId, CompletionId, CourseId, CourseVersionId, EnrolmentId, OrganisationId, PersonId, ResponseId};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel};
use std::collections::BTreeMap;

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
    /// 1 for the first time, one more for each renewal.
    pub period: i32,
    /// Lessons that were finished, and when.
    pub finished: Vec<(String, DateTime<Utc>)>,
    /// Answers to the questions of lessons, in the order in which they were given.
    pub practised: Vec<(String, PastAnswer, DateTime<Utc>)>,
    /// Sittings of tests and work on assignments, first to last.
    pub attempts: Vec<PastAttempt>,
    /// The completion, if it came to one.
    pub completion: Option<PastCompletion>,
}

/// A sitting of a test, or work on an assignment.
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
    /// Whether it was passed; none while a trainer has to mark it.
    pub passed: Option<bool>,
    /// What it came to; none for the sum of its answers.
    pub points: Option<Points>,
    /// The keys of the questions that it asked, as JSON; none for all of the test's own.
    pub questions: Option<String>,
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
    work: Vec<submitted_work::Model>,
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
    insert_all::<enrolment::Entity, _>(connection, rows.enrolments, 9).await?;
    insert_all::<lesson_progress::Entity, _>(connection, rows.progress, 5).await?;
    insert_all::<attempt::Entity, _>(connection, rows.attempts, 12).await?;
    insert_all::<response::Entity, _>(connection, rows.responses, 11).await?;
    insert_all::<completion::Entity, _>(connection, rows.completions, 7).await?;
    insert_all::<submitted_work::Entity, _>(connection, rows.work, 5).await
}

impl Rows {
    fn add(&mut self, past: PastEnrolment) {
        let last_attempt = past.attempts.last().map(|attempt| attempt.id);
        let mut numbers: BTreeMap<String, i32> = BTreeMap::new();
        for attempt in past.attempts {
            let number = numbers.entry(attempt.lesson.clone()).or_default();
            *number += 1;
            let sum = Points {
                thousandths: attempt.answers.iter().map(|answer| answer.points.thousandths).sum(),
                max_points: attempt.answers.iter().map(|answer| answer.points.max_points).sum(),
            };
            let Points { thousandths, max_points } = attempt.points.unwrap_or(sum);
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
            if attempt.passed.is_none() {
                self.work.push(submitted_work::Model {
                    attempt_id: attempt.id,
                    organisation_id: past.organisation,
                    person_id: past.person,
                    submitted_at: attempt.submitted_at,
                    marked_at: None,
                });
            }
            self.attempts.push(attempt::Model {
                id: attempt.id,
                enrolment_id: past.id,
                version_id: past.version,
                lesson_key: attempt.lesson,
                number: *number,
                started_at: attempt.started_at,
                submitted_at: Some(attempt.submitted_at),
                points_thousandths: attempt.passed.map(|_| thousandths),
                max_points: Some(max_points),
                passed: attempt.passed.map(i32::from),
                questions: attempt.questions,
                deadline_at: None,
            });
        }
        self.responses.extend(past.practised.into_iter().map(|(lesson_key, answer, answered_at)| response::Model {
            id: answer.id,
            enrolment_id: past.id,
            attempt_id: None,
            version_id: past.version,
            lesson_key,
            question_key: answer.question,
            language: answer.language.to_owned(),
            answer: answer.answer,
            points_thousandths: answer.points.thousandths,
            max_points: answer.points.max_points,
            answered_at,
        }));
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
            seen_version_id: Some(past.version),
            period: past.period,
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
