//! How many people are on which version of a course. Numbers only; nobody is named.

use crate::learning::entity::{completion, enrolment};
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, CourseVersionId};
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, QueryTrait};

/// How far people are on one version of a course.
#[derive(Clone, Debug, Default, FromQueryResult)]
pub struct Counted {
    /// The version.
    pub version_id: Option<CourseVersionId>,
    /// How many.
    pub number: i64,
}

/// How many enrolments of a course are still going on, by the version each has seen last, and how many completions came about, by
/// the version whose rule they fulfilled. Numbers only; nobody is named.
pub async fn people_on_versions(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    course: CourseId,
) -> Result<(Vec<Counted>, Vec<Counted>), DbErr> {
    let of_course = || {
        enrolment::Entity::find()
            .select_only()
            .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
            .filter(enrolment::Column::CourseId.eq(course))
    };
    let completed = completion::Entity::find().select_only().column(completion::Column::EnrolmentId).into_query();
    let seen = || {
        let columns = [enrolment::Column::SeenVersionId, enrolment::Column::StartedVersionId];
        Func::coalesce(columns.map(|column| Expr::col((enrolment::Entity, column))))
    };
    let people = of_course()
        .expr_as(seen(), "version_id")
        .expr_as(enrolment::Column::Id.count(), "number")
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .filter(enrolment::Column::Id.not_in_subquery(completed))
        .group_by(Expr::from(seen()))
        .into_model::<Counted>()
        .all(connection)
        .await?;
    let enrolments = of_course().column(enrolment::Column::Id).into_query();
    let completions = completion::Entity::find()
        .select_only()
        .column(completion::Column::VersionId)
        .expr_as(completion::Column::Id.count(), "number")
        .filter(completion::Column::EnrolmentId.in_subquery(enrolments))
        .group_by(completion::Column::VersionId)
        .into_model::<Counted>()
        .all(connection)
        .await?;
    Ok((people, completions))
}
