//! The ledger of answers.

use super::super::deadline;
use super::super::entity::{attempt, enrolment, lesson_progress, response};
use crate::platform::access::Scope;
use crate::platform::ids::{AttemptId, CourseVersionId, EnrolmentId, PersonId, ResponseId};
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::{LockType, OnConflict};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};

/// An answer that is to be written down.
#[derive(Clone, Debug)]
pub struct NewResponse {
    /// Made by the client.
    pub id: ResponseId,
    /// Who answers; must own the enrolment.
    pub person: PersonId,
    /// For which enrolment.
    pub enrolment: EnrolmentId,
    /// In which attempt; none for practice.
    pub attempt: Option<AttemptId>,
    /// On which version.
    pub version: CourseVersionId,
    /// In which lesson.
    pub lesson: String,
    /// To which question.
    pub question: String,
    /// In which language.
    pub language: &'static str,
    /// What she answered, as JSON.
    pub answer: String,
    /// What it is worth.
    pub points: super::super::judge::Points,
    /// How long before its arrival she answered, by her device; nothing for answers of tests.
    pub age: Duration,
}

/// Why an answer was not written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The enrolment or attempt is not there, is withdrawn, or is not hers.
    Missing,
    /// The attempt was handed in.
    Closed,
    /// The time for the attempt is over.
    TimeOver,
}

/// An attempt and its enrolment, when it was handed in, and when it ends by itself.
type AttemptEnd = (AttemptId, EnrolmentId, Option<DateTime<Utc>>, Option<DateTime<Utc>>);

/// The moment of an answer in a batch that is written from a first moment on.
#[must_use]
pub fn moment(first: DateTime<Utc>, index: usize) -> DateTime<Utc> {
    first + Duration::microseconds(i64::try_from(index).unwrap_or(0))
}

/// Appends answers, each a microsecond after the one before it. Returns what was refused, by index, and the rows that stood under an id already.
///
/// # Errors
/// When the database refuses all of them.
pub async fn append_responses(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    responses: &[NewResponse],
    first: DateTime<Utc>,
) -> Result<(BTreeMap<usize, Refused>, Vec<response::Model>), DbErr> {
    let refused = check(connection, scope, responses, first).await?;
    let accepted: Vec<(usize, &NewResponse)> = responses.iter().enumerate().filter(|(index, _)| !refused.contains_key(index)).collect();
    if accepted.is_empty() {
        return Ok((refused, Vec::new()));
    }
    // One id twice in a batch: the first one counts, as it would in two batches.
    let mut ids = BTreeSet::new();
    let rows = accepted.iter().filter(|(_, new)| ids.insert(new.id)).map(|(index, new)| {
        let row = response::Model {
            id: new.id,
            enrolment_id: new.enrolment,
            attempt_id: new.attempt,
            version_id: new.version,
            lesson_key: new.lesson.clone(),
            question_key: new.question.clone(),
            language: new.language.to_owned(),
            answer: new.answer.clone(),
            points_thousandths: new.points.thousandths,
            max_points: new.points.max_points,
            answered_at: moment(first, *index) - new.age,
        };
        row.into_active_model().reset_all()
    });
    let inserted = response::Entity::insert_many(rows.collect::<Vec<_>>())
        .on_conflict(OnConflict::column(response::Column::Id).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await?;
    let started: BTreeSet<(EnrolmentId, &str)> =
        accepted.iter().filter(|(_, new)| new.attempt.is_none()).map(|(_, new)| (new.enrolment, new.lesson.as_str())).collect();
    if !started.is_empty() {
        let rows = started.into_iter().map(|(enrolment_id, lesson)| {
            let row =
                lesson_progress::Model { enrolment_id, lesson_key: lesson.to_owned(), block: None, started_at: first, finished_at: None };
            row.into_active_model().reset_all()
        });
        lesson_progress::Entity::insert_many(rows)
            .on_conflict(
                OnConflict::columns([lesson_progress::Column::EnrolmentId, lesson_progress::Column::LessonKey]).do_nothing().to_owned(),
            )
            .exec_without_returning(connection)
            .await?;
    }
    if inserted == accepted.len() as u64 {
        return Ok((refused, Vec::new()));
    }
    // Some ids were known: what stands under them now is either the first answer or this very one.
    let standing =
        response::Entity::find().filter(response::Column::Id.is_in(accepted.iter().map(|(_, new)| new.id))).all(connection).await?;
    Ok((refused, standing))
}

async fn check(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    responses: &[NewResponse],
    now: DateTime<Utc>,
) -> Result<BTreeMap<usize, Refused>, DbErr> {
    let enrolments: BTreeSet<EnrolmentId> = responses.iter().map(|new| new.enrolment).collect();
    let open: BTreeMap<EnrolmentId, PersonId> = enrolment::Entity::find()
        .select_only()
        .columns([enrolment::Column::Id, enrolment::Column::PersonId])
        .filter(enrolment::Column::Id.is_in(enrolments))
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .into_tuple::<(EnrolmentId, PersonId)>()
        .all(connection)
        .await?
        .into_iter()
        .collect();
    let attempts: BTreeSet<AttemptId> = responses.iter().filter_map(|new| new.attempt).collect();
    let attempts: BTreeMap<AttemptId, (EnrolmentId, Option<Refused>)> = if attempts.is_empty() {
        BTreeMap::new()
    } else {
        // Not the whole rows: what an attempt asks is long, and this is asked for every answer.
        let rows: Vec<AttemptEnd> = attempt::Entity::find()
            .select_only()
            .columns([attempt::Column::Id, attempt::Column::EnrolmentId, attempt::Column::SubmittedAt, attempt::Column::DeadlineAt])
            .filter(attempt::Column::Id.is_in(attempts))
            // An attempt that is being handed in waits for us or we for it.
            .lock(LockType::Share)
            .into_tuple()
            .all(connection)
            .await?;
        rows.into_iter().map(|(id, enrolment, submitted, deadline)| (id, (enrolment, closed(submitted, deadline, now)))).collect()
    };
    let verdict = |new: &NewResponse| {
        if open.get(&new.enrolment) != Some(&new.person) {
            return Some(Refused::Missing);
        }
        match new.attempt.map(|id| attempts.get(&id)) {
            None => None,
            Some(Some((enrolment, closed))) if *enrolment == new.enrolment => *closed,
            Some(_) => Some(Refused::Missing),
        }
    };
    Ok(responses.iter().enumerate().filter_map(|(index, new)| Some((index, verdict(new)?))).collect())
}

/// Why an attempt takes no more answers, by the moments at which it was handed in and ends by itself. `None` while it does. One that
/// its owner handed in before its end is closed, not over.
#[must_use]
pub fn closed(submitted_at: Option<DateTime<Utc>>, deadline_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<Refused> {
    let handed_in_early = submitted_at.is_some_and(|at| deadline_at.is_none_or(|deadline| at < deadline));
    match submitted_at {
        _ if deadline::is_over(deadline_at, now) && !handed_in_early => Some(Refused::TimeOver),
        Some(_) => Some(Refused::Closed),
        None => None,
    }
}

/// The latest answer to each question of a lesson, in an attempt or in practice, of an enrolment found inside the scope.
///
/// # Errors
/// When the database refuses.
pub async fn latest_responses(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    enrolment: EnrolmentId,
    lesson: &str,
    attempt: Option<AttemptId>,
) -> Result<BTreeMap<String, response::Model>, DbErr> {
    let query = response::Entity::find()
        .filter(response::Column::EnrolmentId.eq(enrolment))
        .filter(response::Column::LessonKey.eq(lesson))
        .filter(attempt.map_or_else(|| response::Column::AttemptId.is_null(), |id| response::Column::AttemptId.eq(id)));
    let rows = query.order_by_asc(response::Column::AnsweredAt).order_by_asc(response::Column::Id).all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.question_key.clone(), row)).collect())
}

/// Gives a new attempt answers to begin with. They were checked against the attempt's own questions.
///
/// # Errors
/// When the database refuses.
pub async fn copy_responses(connection: &impl ConnectionTrait, _scope: &Scope, rows: Vec<response::Model>) -> Result<(), DbErr> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
    response::Entity::insert_many(rows).exec_without_returning(connection).await.map(|_| ())
}
