//! Line managers' assessments, and when people assessed themselves.

use crate::assessment::entity::{assessment_remark, manager_assessment, manager_level, self_assessment};
use crate::platform::access::Scope;
use crate::platform::ids::{ManagerAssessmentId, OrganisationId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

fn within(scope: &Scope) -> Condition {
    scope.restrict(manager_assessment::Column::OrganisationId, manager_assessment::Column::PersonId)
}

/// Writes an assessment down.
pub async fn insert(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    row: manager_assessment::Model,
    levels: Vec<manager_level::Model>,
) -> Result<(), DbErr> {
    manager_assessment::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await?;
    let levels = levels.into_iter().map(|level| level.into_active_model().reset_all());
    manager_level::Entity::insert_many(levels).exec_without_returning(connection).await.map(|_| ())
}

/// An assessment inside a scope.
pub async fn find(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: ManagerAssessmentId,
) -> Result<Option<manager_assessment::Model>, DbErr> {
    manager_assessment::Entity::find_by_id(id).filter(within(scope)).one(connection).await
}

/// The assessments of a person inside a scope, of one organisation or all, the latest first.
pub async fn of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: Option<OrganisationId>,
    limit: u64,
) -> Result<Vec<manager_assessment::Model>, DbErr> {
    let mut select = manager_assessment::Entity::find().filter(within(scope)).filter(manager_assessment::Column::PersonId.eq(person));
    if let Some(organisation) = organisation {
        select = select.filter(manager_assessment::Column::OrganisationId.eq(organisation));
    }
    let select = select.order_by_desc(manager_assessment::Column::AssessedAt).order_by_desc(manager_assessment::Column::Id);
    select.limit(limit).all(connection).await
}

/// The levels of assessments.
pub async fn levels(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<ManagerAssessmentId>,
) -> Result<Vec<manager_level::Model>, DbErr> {
    manager_level::Entity::find()
        .filter(scope.restrict(manager_level::Column::OrganisationId, manager_level::Column::PersonId))
        .filter(manager_level::Column::AssessmentId.is_in(ids))
        .order_by_asc(manager_level::Column::SkillKey)
        .all(connection)
        .await
}

/// How often somebody assessed inside a scope since a moment.
pub async fn given_since(connection: &impl ConnectionTrait, scope: &Scope, assessor: PersonId, since: DateTime<Utc>) -> Result<u64, DbErr> {
    manager_assessment::Entity::find()
        .filter(within(scope))
        .filter(manager_assessment::Column::AssessorId.eq(assessor))
        .filter(manager_assessment::Column::AssessedAt.gt(since))
        .count(connection)
        .await
}

/// When each person inside a scope was last assessed by a manager.
pub async fn last_assessed(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
) -> Result<BTreeMap<PersonId, DateTime<Utc>>, DbErr> {
    let rows: Vec<(PersonId, DateTime<Utc>)> = manager_assessment::Entity::find()
        .select_only()
        .column(manager_assessment::Column::PersonId)
        .column_as(Expr::col(manager_assessment::Column::AssessedAt).max(), "latest")
        .filter(within(scope))
        .filter(manager_assessment::Column::OrganisationId.eq(organisation))
        .group_by(manager_assessment::Column::PersonId)
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().collect())
}

/// When each person inside a scope last finished a self-assessment.
pub async fn last_self_assessed(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
) -> Result<BTreeMap<PersonId, DateTime<Utc>>, DbErr> {
    let rows: Vec<(PersonId, DateTime<Utc>)> = self_assessment::Entity::find()
        .select_only()
        .column(self_assessment::Column::PersonId)
        .column_as(Expr::col(self_assessment::Column::FinishedAt).max(), "latest")
        .filter(scope.restrict(self_assessment::Column::OrganisationId, self_assessment::Column::PersonId))
        .filter(self_assessment::Column::OrganisationId.eq(organisation))
        .filter(self_assessment::Column::FinishedAt.is_not_null())
        .group_by(self_assessment::Column::PersonId)
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The remarks on assessments, the earliest first.
pub async fn remarks(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<ManagerAssessmentId>,
) -> Result<Vec<assessment_remark::Model>, DbErr> {
    assessment_remark::Entity::find()
        .filter(scope.restrict(assessment_remark::Column::OrganisationId, assessment_remark::Column::PersonId))
        .filter(assessment_remark::Column::AssessmentId.is_in(ids))
        .order_by_asc(assessment_remark::Column::WrittenAt)
        .order_by_asc(assessment_remark::Column::Id)
        .all(connection)
        .await
}

/// Writes a remark down.
pub async fn insert_remark(connection: &impl ConnectionTrait, _scope: &Scope, row: assessment_remark::Model) -> Result<(), DbErr> {
    assessment_remark::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}
