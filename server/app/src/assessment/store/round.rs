//! Rounds, requests, answers and results.

use crate::assessment::api::{RequestState, RoundState};
use crate::assessment::entity::{colleague_answer, colleague_request, colleague_result, colleague_round};
use crate::platform::access::Scope;
use crate::platform::ids::{ColleagueRequestId, ColleagueRoundId, OrganisationId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

fn within(scope: &Scope) -> Condition {
    scope.restrict(colleague_round::Column::OrganisationId, colleague_round::Column::PersonId)
}

fn asked(scope: &Scope) -> Condition {
    scope.restrict_to_person(colleague_request::Column::PersonId)
}

/// A round inside a scope.
pub async fn find(connection: &impl ConnectionTrait, scope: &Scope, id: ColleagueRoundId) -> Result<Option<colleague_round::Model>, DbErr> {
    colleague_round::Entity::find_by_id(id).filter(within(scope)).one(connection).await
}

/// The same, held until the transaction ends.
pub async fn lock(connection: &impl ConnectionTrait, scope: &Scope, id: ColleagueRoundId) -> Result<Option<colleague_round::Model>, DbErr> {
    colleague_round::Entity::find_by_id(id).filter(within(scope)).lock_exclusive().one(connection).await
}

/// Several rounds inside a scope.
pub async fn several(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<ColleagueRoundId>,
) -> Result<Vec<colleague_round::Model>, DbErr> {
    colleague_round::Entity::find().filter(within(scope)).filter(colleague_round::Column::Id.is_in(ids)).all(connection).await
}

/// The rounds about a person inside a scope, the latest first.
pub async fn about(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    limit: u64,
) -> Result<Vec<colleague_round::Model>, DbErr> {
    let select = colleague_round::Entity::find().filter(within(scope)).filter(colleague_round::Column::PersonId.eq(person));
    select.order_by_desc(colleague_round::Column::StartedAt).limit(limit).all(connection).await
}

/// A round that is still on, or was closed since a moment.
pub async fn recent(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    since: DateTime<Utc>,
) -> Result<Option<colleague_round::Model>, DbErr> {
    let on = colleague_round::Column::State.is_in([RoundState::Choosing, RoundState::ToConfirm, RoundState::Open]);
    colleague_round::Entity::find()
        .filter(within(scope))
        .filter(colleague_round::Column::PersonId.eq(person))
        .filter(colleague_round::Column::OrganisationId.eq(organisation))
        .filter(Condition::any().add(on).add(colleague_round::Column::ClosedAt.gt(since)))
        .one(connection)
        .await
}

/// Writes a round down.
pub async fn insert(connection: &impl ConnectionTrait, _scope: &Scope, row: colleague_round::Model) -> Result<(), DbErr> {
    colleague_round::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Changes a round that the transaction holds.
pub async fn save(connection: &impl ConnectionTrait, _scope: &Scope, row: colleague_round::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// The requests of a round inside a scope.
pub async fn requests(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    round: ColleagueRoundId,
) -> Result<Vec<colleague_request::Model>, DbErr> {
    let select = colleague_request::Entity::find().filter(asked(scope)).filter(colleague_request::Column::RoundId.eq(round));
    select.order_by_asc(colleague_request::Column::PersonId).all(connection).await
}

/// Puts raters in the place of those before.
pub async fn replace_requests(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    round: ColleagueRoundId,
    rows: Vec<colleague_request::Model>,
) -> Result<(), DbErr> {
    colleague_request::Entity::delete_many()
        .filter(asked(scope))
        .filter(colleague_request::Column::RoundId.eq(round))
        .exec(connection)
        .await?;
    let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
    colleague_request::Entity::insert_many(rows).exec_without_returning(connection).await.map(|_| ())
}

/// Changes a request.
pub async fn save_request(connection: &impl ConnectionTrait, _scope: &Scope, row: colleague_request::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// The requests to a rater that she knows of, the latest first.
pub async fn requests_to(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    rater: PersonId,
    limit: u64,
) -> Result<Vec<colleague_request::Model>, DbErr> {
    colleague_request::Entity::find()
        .filter(asked(scope))
        .filter(colleague_request::Column::PersonId.eq(rater))
        .filter(colleague_request::Column::State.ne(RequestState::Proposed))
        .order_by_desc(colleague_request::Column::AskedAt)
        .limit(limit)
        .all(connection)
        .await
}

/// A request inside a scope, held until the transaction ends.
pub async fn request(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: ColleagueRequestId,
) -> Result<Option<colleague_request::Model>, DbErr> {
    colleague_request::Entity::find_by_id(id).filter(asked(scope)).one(connection).await
}

/// The answers on requests inside a scope.
pub async fn answers(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    requests: Vec<ColleagueRequestId>,
) -> Result<Vec<colleague_answer::Model>, DbErr> {
    colleague_answer::Entity::find()
        .filter(scope.restrict_to_person(colleague_answer::Column::PersonId))
        .filter(colleague_answer::Column::RequestId.is_in(requests))
        .all(connection)
        .await
}

/// Puts answers in the place of those before; no rows take all of them away.
pub async fn replace_answers(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    requests: Vec<ColleagueRequestId>,
    rows: Vec<colleague_answer::Model>,
) -> Result<(), DbErr> {
    colleague_answer::Entity::delete_many()
        .filter(scope.restrict_to_person(colleague_answer::Column::PersonId))
        .filter(colleague_answer::Column::RequestId.is_in(requests))
        .exec(connection)
        .await?;
    let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
    colleague_answer::Entity::insert_many(rows).exec_without_returning(connection).await.map(|_| ())
}

/// The results of a closed round inside a scope.
pub async fn results(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    round: ColleagueRoundId,
) -> Result<Vec<colleague_result::Model>, DbErr> {
    colleague_result::Entity::find()
        .filter(scope.restrict(colleague_result::Column::OrganisationId, colleague_result::Column::PersonId))
        .filter(colleague_result::Column::RoundId.eq(round))
        .all(connection)
        .await
}

/// Writes results down.
pub async fn insert_results(connection: &impl ConnectionTrait, _scope: &Scope, rows: Vec<colleague_result::Model>) -> Result<(), DbErr> {
    let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
    colleague_result::Entity::insert_many(rows).exec_without_returning(connection).await.map(|_| ())
}
