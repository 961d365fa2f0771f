//! Courses that were completed, for what comes after them.

use super::super::entity::{completion, enrolment, lesson_progress};
use crate::platform::access::Scope;
use crate::platform::ids::{CompletionId, CourseId, EnrolmentId, OrganisationId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};

/// An enrolment that was fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Completed {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// Whose.
    pub person: PersonId,
    /// On whose behalf.
    pub organisation: OrganisationId,
    /// Of which course.
    pub course: CourseId,
    /// Its completion.
    pub completion: CompletionId,
    /// When.
    pub completed_at: DateTime<Utc>,
}

/// The completed courses inside a scope, newest enrolment first; at most as many as a person is ever shown.
///
/// # Errors
/// When the database refuses.
pub async fn completed(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Completed>, DbErr> {
    let enrolments: BTreeMap<EnrolmentId, enrolment::Model> = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .order_by_desc(enrolment::Column::EnrolledAt)
        .limit(500)
        .all(connection)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let completions =
        completion::Entity::find().filter(completion::Column::EnrolmentId.is_in(enrolments.keys().copied())).all(connection).await?;
    let completed = completions.into_iter().filter_map(|row| {
        let enrolment = enrolments.get(&row.enrolment_id)?;
        Some(Completed {
            enrolment: enrolment.id,
            person: enrolment.person_id,
            organisation: enrolment.organisation_id,
            course: enrolment.course_id,
            completion: row.id,
            completed_at: row.completed_at,
        })
    });
    Ok(completed.collect())
}

/// A course that somebody takes or took, and did not leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which course.
    pub course: CourseId,
    /// Whether she fulfilled it.
    pub is_completed: bool,
    /// The keys of the lessons that she finished, as long as she has not fulfilled it.
    pub finished: BTreeSet<String>,
}

/// The courses that a person takes or took for an organisation, inside a scope.
///
/// # Errors
/// When the database refuses.
pub async fn taken(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Vec<Taken>, DbErr> {
    let enrolments = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::PersonId.eq(person))
        .filter(enrolment::Column::OrganisationId.eq(organisation))
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .order_by_asc(enrolment::Column::EnrolledAt)
        .all(connection)
        .await?;
    let ids = enrolments.iter().map(|row| row.id);
    let completions = completion::Entity::find().filter(completion::Column::EnrolmentId.is_in(ids)).all(connection).await?;
    let is_completed = |id| completions.iter().any(|row| row.enrolment_id == id);
    let open: Vec<EnrolmentId> = enrolments.iter().map(|row| row.id).filter(|id| !is_completed(*id)).collect();
    let mut finished: BTreeMap<EnrolmentId, BTreeSet<String>> = BTreeMap::new();
    if !open.is_empty() {
        let rows = lesson_progress::Entity::find()
            .filter(lesson_progress::Column::EnrolmentId.is_in(open))
            .filter(lesson_progress::Column::FinishedAt.is_not_null())
            .all(connection)
            .await?;
        for row in rows {
            finished.entry(row.enrolment_id).or_default().insert(row.lesson_key);
        }
    }
    let taken = enrolments.into_iter().map(|row| Taken {
        course: row.course_id,
        is_completed: is_completed(row.id),
        finished: finished.remove(&row.id).unwrap_or_default(),
    });
    Ok(taken.collect())
}
