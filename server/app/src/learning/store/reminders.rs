//! Completions that end soon, and which reminders of it were given.

use crate::learning::entity::{completion, completion_reminder, enrolment};
use crate::platform::access::Scope;
use crate::platform::ids::CompletionId;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set};

/// So many at a time.
const AT_ONCE: u64 = 500;

/// Completions that end between two moments, that nobody renews or has renewed, and of which a reminder was not given, the next to
/// end first.
pub(in crate::learning) async fn ending(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    days: i32,
) -> Result<Vec<(completion::Model, enrolment::Model)>, DbErr> {
    let given = completion_reminder::Entity::find()
        .select_only()
        .column(completion_reminder::Column::CompletionId)
        .filter(completion_reminder::Column::Days.eq(days))
        .into_query();
    let later = Alias::new("later");
    let same = |column: enrolment::Column| Expr::col((later.clone(), column)).equals((enrolment::Entity, column));
    let renewed = Query::select()
        .expr(Expr::val(1))
        .from_as(enrolment::Entity, later.clone())
        .and_where(same(enrolment::Column::PersonId))
        .and_where(same(enrolment::Column::OrganisationId))
        .and_where(same(enrolment::Column::CourseId))
        .and_where(Expr::col((later.clone(), enrolment::Column::Period)).gt(Expr::col((enrolment::Entity, enrolment::Column::Period))))
        .and_where(Expr::col((later.clone(), enrolment::Column::WithdrawnAt)).is_null())
        .to_owned();
    let joined = Expr::col((completion::Entity, completion::Column::EnrolmentId)).equals((enrolment::Entity, enrolment::Column::Id));
    let mut select = completion::Entity::find()
        .select_also(enrolment::Entity)
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(completion::Column::ValidUntil.gt(from))
        .filter(completion::Column::ValidUntil.lte(until))
        .filter(completion::Column::Id.not_in_subquery(given))
        .filter(Expr::exists(renewed).not())
        .order_by_asc(completion::Column::ValidUntil)
        .limit(AT_ONCE);
    QueryTrait::query(&mut select).join(JoinType::InnerJoin, enrolment::Entity, joined);
    let rows = select.all(connection).await?;
    Ok(rows.into_iter().filter_map(|(completion, enrolment)| Some((completion, enrolment?))).collect())
}

/// Notes that a reminder is given; `false` when it was given before.
pub(in crate::learning) async fn insert_reminder(
    transaction: &impl ConnectionTrait,
    id: CompletionId,
    days: i32,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let row = completion_reminder::ActiveModel { completion_id: Set(id), days: Set(days), given_at: Set(now) };
    let columns = [completion_reminder::Column::CompletionId, completion_reminder::Column::Days];
    let inserted = completion_reminder::Entity::insert(row)
        .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
        .exec_without_returning(transaction)
        .await?;
    Ok(inserted > 0)
}
