//! SQL of this slice.

mod calibrations;

pub(super) use calibrations::{
    ItemRow, ask_run, calibrations, finish_run, insert_calibration, latest_number, latest_runs, parameters, replace_statistics, run,
    statistics,
};

use super::entity::{placement, placement_answer};
use crate::learning::{self, FirstAnswer};
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PlacementId, ResponseId};
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Set, StreamTrait,
};

/// As many placements are listed.
const LISTED: u64 = 100;

/// The placements inside a scope, newest first.
pub(super) async fn placements(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<placement::Model>, DbErr> {
    placement::Entity::find()
        .filter(scope.restrict(placement::Column::OrganisationId, placement::Column::PersonId))
        .order_by_desc(placement::Column::StartedAt)
        .order_by_desc(placement::Column::Id)
        .limit(LISTED)
        .all(connection)
        .await
}

/// A placement inside a scope.
pub(super) async fn placement(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: PlacementId,
) -> Result<Option<placement::Model>, DbErr> {
    placement::Entity::find_by_id(id)
        .filter(scope.restrict(placement::Column::OrganisationId, placement::Column::PersonId))
        .one(connection)
        .await
}

/// A placement inside a scope, locked until the transaction ends.
pub(super) async fn lock(connection: &impl ConnectionTrait, scope: &Scope, id: PlacementId) -> Result<Option<placement::Model>, DbErr> {
    placement::Entity::find_by_id(id)
        .filter(scope.restrict(placement::Column::OrganisationId, placement::Column::PersonId))
        .lock_exclusive()
        .one(connection)
        .await
}

/// The unfinished placement of a person's scope with the same areas on the same behalf.
pub(super) async fn open(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    framework: &str,
    areas: &str,
) -> Result<Option<placement::Model>, DbErr> {
    placement::Entity::find()
        .filter(scope.restrict(placement::Column::OrganisationId, placement::Column::PersonId))
        .filter(placement::Column::OrganisationId.eq(organisation))
        .filter(placement::Column::FrameworkKey.eq(framework))
        .filter(placement::Column::Areas.eq(areas))
        .filter(placement::Column::FinishedAt.is_null())
        .order_by_desc(placement::Column::StartedAt)
        .one(connection)
        .await
}

/// How many placements were begun inside a scope since a moment.
pub(super) async fn count_since(connection: &impl ConnectionTrait, scope: &Scope, since: DateTime<Utc>) -> Result<u64, DbErr> {
    placement::Entity::find()
        .filter(scope.restrict(placement::Column::OrganisationId, placement::Column::PersonId))
        .filter(placement::Column::StartedAt.gt(since))
        .count(connection)
        .await
}

/// Writes a new placement.
pub(super) async fn insert(connection: &impl ConnectionTrait, _scope: &Scope, row: placement::Model) -> Result<(), DbErr> {
    placement::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Notes that a placement that was locked inside the scope has ended.
pub(super) async fn finish(connection: &impl ConnectionTrait, _scope: &Scope, id: PlacementId, at: DateTime<Utc>) -> Result<(), DbErr> {
    let row = placement::ActiveModel { id: Set(id), finished_at: Set(Some(at)), ..Default::default() };
    row.update(connection).await.map(|_| ())
}

/// The answers of a placement inside a scope, in their order.
pub(super) async fn answers(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: PlacementId,
) -> Result<Vec<placement_answer::Model>, DbErr> {
    placement_answer::Entity::find()
        .filter(scope.restrict(placement_answer::Column::OrganisationId, placement_answer::Column::PersonId))
        .filter(placement_answer::Column::PlacementId.eq(id))
        .order_by_asc(placement_answer::Column::Number)
        .all(connection)
        .await
}

/// The answers of many placements inside a scope, as far as calibration needs them, one row after the other.
pub(super) async fn all_answers<C: ConnectionTrait + StreamTrait>(connection: &C, scope: &Scope) -> Result<Vec<FirstAnswer>, DbErr> {
    let mut rows = placement_answer::Entity::find()
        .filter(scope.restrict(placement_answer::Column::OrganisationId, placement_answer::Column::PersonId))
        .stream(connection)
        .await?;
    let mut answers = Vec::new();
    while let Some(row) = rows.try_next().await? {
        answers.push(FirstAnswer {
            person: row.person_id,
            course: row.course_id,
            version: row.version_id,
            chosen: learning::chosen(&row.answer),
            question: row.question_key,
            language: row.language,
            points_thousandths: row.points_thousandths,
            max_points: row.max_points,
            answered_at: row.answered_at,
        });
    }
    Ok(answers)
}

/// An answer inside a scope by the id that its client gave it.
pub(super) async fn answer(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: ResponseId,
) -> Result<Option<placement_answer::Model>, DbErr> {
    placement_answer::Entity::find_by_id(id)
        .filter(scope.restrict(placement_answer::Column::OrganisationId, placement_answer::Column::PersonId))
        .one(connection)
        .await
}

/// Appends answers.
pub(super) async fn append(connection: &impl ConnectionTrait, _scope: &Scope, rows: Vec<placement_answer::Model>) -> Result<(), DbErr> {
    for chunk in rows.chunks(1500) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        placement_answer::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}
