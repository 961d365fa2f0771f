//! Courses that were completed, for what comes after them.

use super::super::entity::{completion, enrolment, lesson_progress};
use super::holders::{HeldCompletion, holding};
use super::renewals::latest;
use crate::platform::Platform;
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
    /// Until when it holds; for ever without.
    pub valid_until: Option<DateTime<Utc>>,
}

/// The completed courses inside a scope, newest enrolment first; at most as many as a person is ever shown. Of a course that was
/// renewed the last completion.
///
/// # Errors
/// When the database refuses.
pub async fn completed(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Completed>, DbErr> {
    let enrolments = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .order_by_desc(enrolment::Column::EnrolledAt)
        .limit(500)
        .all(connection)
        .await?;
    let ids = enrolments.iter().map(|row| row.id);
    let completions = completion::Entity::find().filter(completion::Column::EnrolmentId.is_in(ids)).all(connection).await?;
    let mut completions: BTreeMap<EnrolmentId, completion::Model> = completions.into_iter().map(|done| (done.enrolment_id, done)).collect();
    let fulfilled = enrolments.into_iter().filter(|row| completions.contains_key(&row.id)).collect();
    let completed = latest(fulfilled).into_iter().filter_map(|enrolment| {
        let done = completions.remove(&enrolment.id)?;
        Some(Completed {
            enrolment: enrolment.id,
            person: enrolment.person_id,
            organisation: enrolment.organisation_id,
            course: enrolment.course_id,
            completion: done.id,
            completed_at: done.completed_at,
            valid_until: done.valid_until,
        })
    });
    Ok(completed.collect())
}

/// A course that somebody takes or took, and did not leave. All its periods are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which course.
    pub course: CourseId,
    /// Her completion of it that holds longest, whether it still does or not.
    pub completion: Option<HeldCompletion>,
    /// The keys of the lessons that she finished where she has not fulfilled it: for the first time, or in the renewal that is under
    /// way. None when nothing is under way.
    pub under_way: Option<BTreeSet<String>>,
}

impl Taken {
    /// Whether she fulfilled it in a way that holds at a moment.
    #[must_use]
    pub fn holds_at(&self, moment: DateTime<Utc>) -> bool {
        self.completion.as_ref().is_some_and(|completion| completion.holds_at(moment))
    }
}

/// The courses that a person takes or took for an organisation, inside a scope, in the order in which she first began them.
///
/// # Errors
/// When the database refuses.
pub async fn taken(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    platform: &Platform,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Vec<Taken>, DbErr> {
    let enrolments = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::PersonId.eq(person))
        .filter(enrolment::Column::OrganisationId.eq(organisation))
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .order_by_asc(enrolment::Column::EnrolledAt)
        .order_by_asc(enrolment::Column::Id)
        .all(connection)
        .await?;
    let ids = enrolments.iter().map(|row| row.id);
    let completions = completion::Entity::find().filter(completion::Column::EnrolmentId.is_in(ids)).all(connection).await?;
    let completions: BTreeMap<EnrolmentId, completion::Model> = completions.into_iter().map(|done| (done.enrolment_id, done)).collect();
    let open: Vec<EnrolmentId> = enrolments.iter().map(|row| row.id).filter(|id| !completions.contains_key(id)).collect();
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
    let mut courses: Vec<Taken> = Vec::new();
    for row in enrolments {
        let known = courses.iter().position(|known| known.course == row.course_id);
        let place = known.unwrap_or(courses.len());
        if known.is_none() {
            courses.push(Taken { course: row.course_id, completion: None, under_way: None });
        }
        let Some(course) = courses.get_mut(place) else { continue };
        match completions.get(&row.id) {
            Some(done) => {
                let found = holding(platform, done, &row);
                if course.completion.as_ref().is_none_or(|known| known.holds_shorter_than(&found)) {
                    course.completion = Some(found);
                }
            }
            None => course.under_way = Some(finished.remove(&row.id).unwrap_or_default()),
        }
    }
    Ok(courses)
}
