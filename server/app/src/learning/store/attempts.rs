//! Attempts: begun, closed, found when their time is over.

use super::enrolment;
use crate::learning::entity::{attempt, enrolment as enrolments};
use crate::platform::access::Scope;
use crate::platform::ids::AttemptId;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Set,
};

/// An attempt with its enrolment, inside a scope; `lock` keeps others from handing it in meanwhile.
pub async fn attempt(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: AttemptId,
    lock: bool,
) -> Result<Option<(attempt::Model, enrolments::Model)>, DbErr> {
    let mut query = attempt::Entity::find_by_id(id);
    if lock {
        query = query.lock_exclusive();
    }
    let Some(attempt) = query.one(connection).await? else { return Ok(None) };
    Ok(enrolment(connection, scope, attempt.enrolment_id).await?.map(|enrolment| (attempt, enrolment)))
}

pub async fn insert_attempt(connection: &impl ConnectionTrait, _scope: &Scope, row: attempt::Model) -> Result<(), DbErr> {
    attempt::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Writes the result of an attempt that is handed in.
pub async fn close_attempt(connection: &impl ConnectionTrait, _scope: &Scope, row: attempt::Model) -> Result<(), DbErr> {
    let row = attempt::ActiveModel {
        id: Set(row.id),
        submitted_at: Set(row.submitted_at),
        points_thousandths: Set(row.points_thousandths),
        max_points: Set(row.max_points),
        passed: Set(row.passed),
        ..Default::default()
    };
    row.update(connection).await.map(|_| ())
}

/// Open attempts inside a scope whose deadline lies before a moment, the longest overdue first; those of courses that were left
/// stay as they are.
pub async fn overdue_attempts(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    before: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<AttemptId>, DbErr> {
    let enrolments = enrolments::Entity::find()
        .select_only()
        .column(enrolments::Column::Id)
        .filter(enrolments::Column::WithdrawnAt.is_null())
        .filter(scope.restrict(enrolments::Column::OrganisationId, enrolments::Column::PersonId))
        .into_query();
    attempt::Entity::find()
        .select_only()
        .column(attempt::Column::Id)
        .filter(attempt::Column::DeadlineAt.lt(before))
        .filter(attempt::Column::SubmittedAt.is_null())
        .filter(attempt::Column::EnrolmentId.in_subquery(enrolments))
        .order_by_asc(attempt::Column::DeadlineAt)
        .limit(limit)
        .into_tuple()
        .all(connection)
        .await
}
