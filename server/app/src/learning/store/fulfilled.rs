//! When people fulfilled courses on an organisation's behalf.

use super::super::entity::{completion, enrolment};
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, OrganisationId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect, QueryTrait};

/// That a person fulfilled a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Fulfilled {
    /// Who.
    pub person_id: PersonId,
    /// Which course.
    pub course_id: CourseId,
    /// When.
    pub completed_at: DateTime<Utc>,
    /// Until when it holds; for good when absent.
    pub valid_until: Option<DateTime<Utc>>,
}

/// Every completion of some courses for an organisation, inside a scope; of one person or everybody.
///
/// Plan: the organisation's (or the person's) enrolments by their index, each one's completion by its.
///
/// # Errors
/// When the database refuses.
pub async fn fulfilled(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    courses: Vec<CourseId>,
    person: Option<PersonId>,
) -> Result<Vec<Fulfilled>, DbErr> {
    if courses.is_empty() {
        return Ok(Vec::new());
    }
    let joined = Expr::col((completion::Entity, completion::Column::EnrolmentId)).equals((enrolment::Entity, enrolment::Column::Id));
    let mut select = completion::Entity::find()
        .select_only()
        .column(enrolment::Column::PersonId)
        .column(enrolment::Column::CourseId)
        .column(completion::Column::CompletedAt)
        .column(completion::Column::ValidUntil)
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::OrganisationId.eq(organisation))
        .filter(enrolment::Column::CourseId.is_in(courses))
        .filter(Condition::all().add_option(person.map(|person| enrolment::Column::PersonId.eq(person))));
    QueryTrait::query(&mut select).join(JoinType::InnerJoin, enrolment::Entity, joined);
    select.into_model::<Fulfilled>().all(connection).await
}
