//! Who holds a course on a day: completions with the days on which they begin and end.

use super::super::entity::{completion, enrolment};
use crate::platform::Platform;
use crate::platform::access::Scope;
use crate::platform::ids::{CompletionId, CourseId, CourseVersionId, EnrolmentId, OrganisationId, PersonId};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QueryTrait};
use std::collections::BTreeMap;

/// A completion with what it holds for. Days are those of the installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldCompletion {
    /// Whose.
    pub person: PersonId,
    /// On whose behalf.
    pub organisation: OrganisationId,
    /// Of which course.
    pub course: CourseId,
    /// The fulfilled enrolment.
    pub enrolment: EnrolmentId,
    /// The completion.
    pub completion: CompletionId,
    /// The version whose rule it fulfilled.
    pub version: CourseVersionId,
    /// 1 for the first time, one more for each renewal.
    pub period: u32,
    /// When.
    pub completed_at: DateTime<Utc>,
    /// Until when it holds; for ever without.
    pub valid_until: Option<DateTime<Utc>>,
    /// The day of `completed_at`: the first on which it holds.
    pub completed_on: NaiveDate,
    /// The day of `valid_until`: the first that it no longer holds to its end.
    pub ends_on: Option<NaiveDate>,
}

impl HeldCompletion {
    /// Whether it holds at a moment.
    #[must_use]
    pub fn holds_at(&self, moment: DateTime<Utc>) -> bool {
        self.completed_at <= moment && self.valid_until.is_none_or(|end| end > moment)
    }

    /// Whether it holds at the end of a day: from the day on which it came about to the day before it ends.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.completed_on <= day && self.ends_on.is_none_or(|end| end > day)
    }

    /// The first day on which it may be renewed; none when it holds for ever.
    #[must_use]
    pub fn renewable_from(&self) -> Option<NaiveDate> {
        crate::learning::renewal::Held { completed_on: self.completed_on, ends_on: self.ends_on, asked_on: None }.opens_on()
    }
}

/// All completions of a course for an organisation inside a scope, of one person or of everybody, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn completions_of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    platform: &Platform,
    (organisation, course): (OrganisationId, CourseId),
    person: Option<PersonId>,
) -> Result<Vec<HeldCompletion>, DbErr> {
    let joined = Expr::col((completion::Entity, completion::Column::EnrolmentId)).equals((enrolment::Entity, enrolment::Column::Id));
    let mut select = completion::Entity::find()
        .select_also(enrolment::Entity)
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::OrganisationId.eq(organisation))
        .filter(enrolment::Column::CourseId.eq(course))
        .filter(Condition::all().add_option(person.map(|person| enrolment::Column::PersonId.eq(person))))
        .order_by_asc(completion::Column::CompletedAt)
        .order_by_asc(completion::Column::Id);
    QueryTrait::query(&mut select).join(JoinType::InnerJoin, enrolment::Entity, joined);
    let rows = select.all(connection).await?;
    let held = rows.into_iter().filter_map(|(done, enrolment)| Some(holding(platform, &done, &enrolment?)));
    Ok(held.collect())
}

/// Who holds a course for an organisation on a day, inside a scope: of each person the completion that holds longest.
///
/// # Errors
/// When the database refuses.
pub async fn holders(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    platform: &Platform,
    (organisation, course): (OrganisationId, CourseId),
    day: NaiveDate,
) -> Result<BTreeMap<PersonId, HeldCompletion>, DbErr> {
    let mut holders: BTreeMap<PersonId, HeldCompletion> = BTreeMap::new();
    for found in completions_of(connection, scope, platform, (organisation, course), None).await? {
        if found.holds_on(day) {
            let longest = holders.entry(found.person).or_insert_with(|| found.clone());
            if longest.holds_shorter_than(&found) {
                *longest = found;
            }
        }
    }
    Ok(holders)
}

impl HeldCompletion {
    /// Whether another of the same course holds longer.
    pub(super) fn holds_shorter_than(&self, other: &Self) -> bool {
        match (self.valid_until, other.valid_until) {
            (Some(end), Some(other)) => end < other,
            (end, other) => end.is_some() && other.is_none(),
        }
    }
}

/// A completion with the days it holds for.
pub(super) fn holding(platform: &Platform, done: &completion::Model, enrolment: &enrolment::Model) -> HeldCompletion {
    HeldCompletion {
        person: enrolment.person_id,
        organisation: enrolment.organisation_id,
        course: enrolment.course_id,
        enrolment: enrolment.id,
        completion: done.id,
        version: done.version_id,
        period: u32::try_from(enrolment.period).unwrap_or(1),
        completed_at: done.completed_at,
        valid_until: done.valid_until,
        completed_on: platform.day(done.completed_at),
        ends_on: done.valid_until.map(|end| platform.day(end)),
    }
}
