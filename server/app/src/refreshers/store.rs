//! SQL of this slice.

use super::entity::{card, choice, plan, review};
use crate::platform::access::Scope;
use crate::platform::ids::{EnrolmentId, ResponseId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// The plans inside a scope, the course that was completed last first.
pub(super) async fn plans(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<plan::Model>, DbErr> {
    plan::Entity::find()
        .filter(scope.restrict(plan::Column::OrganisationId, plan::Column::PersonId))
        .order_by_desc(plan::Column::CompletedAt)
        .order_by_desc(plan::Column::EnrolmentId)
        .all(connection)
        .await
}

/// A plan inside a scope, locked until the transaction ends.
pub(super) async fn lock_plan(connection: &impl ConnectionTrait, scope: &Scope, id: EnrolmentId) -> Result<Option<plan::Model>, DbErr> {
    plan::Entity::find_by_id(id)
        .filter(scope.restrict(plan::Column::OrganisationId, plan::Column::PersonId))
        .lock_exclusive()
        .one(connection)
        .await
}

/// Writes a plan that is not there yet.
pub(super) async fn insert_plan(connection: &impl ConnectionTrait, _scope: &Scope, row: plan::Model) -> Result<(), DbErr> {
    plan::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::column(plan::Column::EnrolmentId).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}

/// Replaces a plan that was locked inside the scope.
pub(super) async fn save_plan(connection: &impl ConnectionTrait, _scope: &Scope, row: plan::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// The cards inside a scope, those due first in front.
pub(super) async fn cards(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<card::Model>, DbErr> {
    card::Entity::find()
        .filter(scope.restrict(card::Column::OrganisationId, card::Column::PersonId))
        .order_by_asc(card::Column::DueAt)
        .order_by_asc(card::Column::EnrolmentId)
        .order_by_asc(card::Column::QuestionKey)
        .all(connection)
        .await
}

/// Replaces the cards of a plan that was locked inside the scope.
pub(super) async fn replace_cards(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    plan: EnrolmentId,
    cards: Vec<card::Model>,
) -> Result<(), DbErr> {
    card::Entity::delete_many().filter(card::Column::EnrolmentId.eq(plan)).exec(connection).await?;
    for chunk in cards.chunks(2000) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        card::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// Replaces one card of a plan that was locked inside the scope.
pub(super) async fn save_card(connection: &impl ConnectionTrait, _scope: &Scope, row: card::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// The reviews of a plan inside a scope since a moment, oldest first.
pub(super) async fn reviews(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    plan: EnrolmentId,
    since: Option<DateTime<Utc>>,
) -> Result<Vec<review::Model>, DbErr> {
    let mut query = review::Entity::find()
        .filter(scope.restrict(review::Column::OrganisationId, review::Column::PersonId))
        .filter(review::Column::EnrolmentId.eq(plan));
    if let Some(since) = since {
        query = query.filter(review::Column::ReviewedAt.gt(since));
    }
    query.order_by_asc(review::Column::ReviewedAt).order_by_asc(review::Column::Id).all(connection).await
}

/// A review by the id that its client gave it, wherever it belongs.
pub(super) async fn review(connection: &impl ConnectionTrait, scope: &Scope, id: ResponseId) -> Result<Option<review::Model>, DbErr> {
    review::Entity::find_by_id(id).filter(scope.restrict(review::Column::OrganisationId, review::Column::PersonId)).one(connection).await
}

/// How many reviews there are inside a scope since a moment.
pub(super) async fn count_reviews(connection: &impl ConnectionTrait, scope: &Scope, since: DateTime<Utc>) -> Result<u64, DbErr> {
    review::Entity::find()
        .filter(scope.restrict(review::Column::OrganisationId, review::Column::PersonId))
        .filter(review::Column::ReviewedAt.gte(since))
        .count(connection)
        .await
}

/// Appends reviews.
pub(super) async fn insert_reviews(connection: &impl ConnectionTrait, _scope: &Scope, rows: Vec<review::Model>) -> Result<(), DbErr> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
    review::Entity::insert_many(rows).exec_without_returning(connection).await.map(|_| ())
}

/// What the person of a scope decided about all her courses.
pub(super) async fn choice(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Option<choice::Model>, DbErr> {
    match scope.person() {
        Some(person) => choice::Entity::find_by_id(person).one(connection).await,
        None => Ok(None),
    }
}

/// Writes what the person of a scope decided.
pub(super) async fn save_choice(connection: &impl ConnectionTrait, _scope: &Scope, row: choice::Model) -> Result<(), DbErr> {
    choice::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(
            OnConflict::column(choice::Column::PersonId)
                .update_columns([choice::Column::PausedUntil, choice::Column::StoppedAt])
                .to_owned(),
        )
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}
