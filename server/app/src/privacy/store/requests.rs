//! Requests to be forgotten.

use crate::platform::access::Scope;
use crate::platform::ids::{ErasureRequestId, OrganisationId, PersonId};
use crate::privacy::entity::erasure_request::{ActiveModel, Column, Entity, Model};
use crate::privacy::model::ErasureState;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Set,
};

/// More requests than this are not shown at once.
const MOST: u64 = 200;

pub async fn insert_request(transaction: &impl ConnectionTrait, _scope: &Scope, row: Model) -> Result<(), DbErr> {
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(transaction).await.map(|_| ())
}

/// A request inside a scope, locked against others' decisions.
pub async fn lock_request(transaction: &impl ConnectionTrait, scope: &Scope, id: ErasureRequestId) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).filter(scope.restrict(Column::OrganisationId, Column::PersonId)).lock_exclusive().one(transaction).await
}

/// The requests inside a scope, those that wait first, then the newest.
pub async fn list_requests(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Model>, DbErr> {
    let mut found = Entity::find()
        .filter(scope.restrict(Column::OrganisationId, Column::PersonId))
        .order_by_desc(Column::RequestedAt)
        .order_by_desc(Column::Id)
        .limit(MOST)
        .all(connection)
        .await?;
    found.sort_by_key(|row| !row.state.is_pending());
    Ok(found)
}

/// How many requests a person made of an organisation since a moment.
pub async fn requests_since(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    since: DateTime<Utc>,
) -> Result<u64, DbErr> {
    Entity::find()
        .filter(scope.restrict(Column::OrganisationId, Column::PersonId))
        .filter(Column::OrganisationId.eq(organisation))
        .filter(Column::RequestedAt.gt(since))
        .count(connection)
        .await
}

/// Writes what was decided.
pub async fn save_decision(
    transaction: &impl ConnectionTrait,
    _scope: &Scope,
    id: ErasureRequestId,
    state: ErasureState,
    by: Option<PersonId>,
    at: DateTime<Utc>,
    reason: Option<String>,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(id),
        state: Set(state),
        decided_by: Set(by),
        decided_at: Set(Some(at)),
        reason: Set(reason),
        ..Default::default()
    };
    row.update(transaction).await.map(|_| ())
}

/// The requests that were begun and are not finished.
pub async fn requests_under_way(connection: &impl ConnectionTrait, _scope: &Scope) -> Result<Vec<ErasureRequestId>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::State.eq(ErasureState::UnderWay))
        .order_by_asc(Column::DecidedAt)
        .into_tuple()
        .all(connection)
        .await
}

/// Notes that everything is gone, and forgets whose request it was.
pub async fn save_carried_out(
    transaction: &impl ConnectionTrait,
    _scope: &Scope,
    id: ErasureRequestId,
    at: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(id),
        state: Set(ErasureState::CarriedOut),
        person_id: Set(None),
        note: Set(None),
        finished_at: Set(Some(at)),
        ..Default::default()
    };
    row.update(transaction).await.map(|_| ())
}
