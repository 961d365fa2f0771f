//! Courses that are taken again: the same person, organisation and course in another period.

use crate::learning::entity::{completion, enrolment};
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, EnrolmentId, OrganisationId, PersonId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet, btree_map};

/// Which periods of a course are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Periods {
    /// The last that was not left.
    Latest,
    /// All of them.
    All,
}

/// Whose, on whose behalf, which course: what the periods of one course have in common.
fn course_of(row: &enrolment::Model) -> (PersonId, OrganisationId, CourseId) {
    (row.person_id, row.organisation_id, row.course_id)
}

/// Of each person, organisation and course the latest period, in the order in which they were.
pub fn latest(mut rows: Vec<enrolment::Model>) -> Vec<enrolment::Model> {
    let mut last = BTreeMap::new();
    for row in &rows {
        let period = last.entry(course_of(row)).or_insert(row.period);
        *period = row.period.max(*period);
    }
    rows.retain(|row| last.get(&course_of(row)) == Some(&row.period));
    rows
}

/// The period after an enrolment's, whether it was left or not.
pub async fn next_period(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    of: &enrolment::Model,
) -> Result<Option<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::PersonId.eq(of.person_id))
        .filter(enrolment::Column::OrganisationId.eq(of.organisation_id))
        .filter(enrolment::Column::CourseId.eq(of.course_id))
        .filter(enrolment::Column::Period.eq(of.period + 1))
        .one(connection)
        .await
}

/// The completions of the period before, by the enrolment that renews them.
pub async fn earlier(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    renewals: &[enrolment::Model],
) -> Result<BTreeMap<EnrolmentId, completion::Model>, DbErr> {
    let renewals: BTreeMap<_, EnrolmentId> =
        renewals.iter().filter(|row| row.period > 1).map(|row| ((course_of(row), row.period - 1), row.id)).collect();
    if renewals.is_empty() {
        return Ok(BTreeMap::new());
    }
    let courses = renewals.keys().map(|((_, _, course), _)| *course);
    let before: BTreeMap<EnrolmentId, EnrolmentId> = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::CourseId.is_in(courses))
        .all(connection)
        .await?
        .into_iter()
        .filter_map(|row| Some((row.id, *renewals.get(&(course_of(&row), row.period))?)))
        .collect();
    let completions = completion::Entity::find().filter(completion::Column::EnrolmentId.is_in(before.keys().copied())).all(connection);
    let mut found = BTreeMap::new();
    for completion in completions.await? {
        if let Some(renewal) = before.get(&completion.enrolment_id)
            && let btree_map::Entry::Vacant(entry) = found.entry(*renewal)
        {
            entry.insert(completion);
        }
    }
    Ok(found)
}

/// Of some enrolments those after which a further period was begun and not left.
pub async fn renewed(connection: &impl ConnectionTrait, scope: &Scope, rows: &[enrolment::Model]) -> Result<BTreeSet<EnrolmentId>, DbErr> {
    let courses = rows.iter().map(|row| row.course_id);
    let later = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::CourseId.is_in(courses))
        .filter(enrolment::Column::Period.gt(1))
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .all(connection)
        .await?;
    let is_renewed =
        |row: &&enrolment::Model| later.iter().any(|later| course_of(later) == course_of(row) && later.period == row.period + 1);
    Ok(rows.iter().filter(is_renewed).map(|row| row.id).collect())
}
