//! Runs, parameters and statistics. They belong to nobody.

use super::super::entity::{calibration_run, item_calibration, item_parameter, item_statistic};
use crate::platform::ids::CalibrationRunId;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// A parameter with the calibration that it belongs to.
pub(in crate::placement) type ItemRow = (item_calibration::Model, item_parameter::Model);

/// Notes that a run was asked for; false when that night's was asked for already.
pub(in crate::placement) async fn ask_run(connection: &impl ConnectionTrait, row: calibration_run::Model) -> Result<bool, DbErr> {
    let inserted = calibration_run::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::column(calibration_run::Column::Night).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await?;
    Ok(inserted > 0)
}

/// A run, locked until the transaction ends.
pub(in crate::placement) async fn run(
    connection: &impl ConnectionTrait,
    id: CalibrationRunId,
) -> Result<Option<calibration_run::Model>, DbErr> {
    calibration_run::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// Notes how a run ended.
pub(in crate::placement) async fn finish_run(
    connection: &impl ConnectionTrait,
    run: calibration_run::Model,
    number: Option<i32>,
    answers: usize,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let answers = Some(i32::try_from(answers).unwrap_or(i32::MAX));
    let row = calibration_run::Model { number, answers, finished_at: Some(now), ..run };
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// The number of the last run that calibrated anything.
pub(in crate::placement) async fn latest_number(connection: &impl ConnectionTrait) -> Result<Option<i32>, DbErr> {
    let latest = calibration_run::Entity::find()
        .filter(calibration_run::Column::Number.is_not_null())
        .order_by_desc(calibration_run::Column::Number)
        .one(connection)
        .await?;
    Ok(latest.and_then(|run| run.number))
}

/// The runs that ended last, newest first.
pub(in crate::placement) async fn latest_runs(connection: &impl ConnectionTrait, limit: u64) -> Result<Vec<calibration_run::Model>, DbErr> {
    calibration_run::Entity::find()
        .filter(calibration_run::Column::FinishedAt.is_not_null())
        .order_by_desc(calibration_run::Column::FinishedAt)
        .limit(limit)
        .all(connection)
        .await
}

/// Writes what was found of an area.
pub(in crate::placement) async fn insert_calibration(
    connection: &impl ConnectionTrait,
    row: item_calibration::Model,
    items: Vec<item_parameter::Model>,
) -> Result<(), DbErr> {
    item_calibration::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await?;
    for chunk in items.chunks(2000) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        item_parameter::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// The calibrations of the run of a number.
pub(in crate::placement) async fn calibrations(
    connection: &impl ConnectionTrait,
    number: i32,
) -> Result<Vec<item_calibration::Model>, DbErr> {
    let Some(run) = calibration_run::Entity::find().filter(calibration_run::Column::Number.eq(number)).one(connection).await? else {
        return Ok(Vec::new());
    };
    item_calibration::Entity::find()
        .filter(item_calibration::Column::RunId.eq(run.id))
        .order_by_asc(item_calibration::Column::AreaCode)
        .order_by_asc(item_calibration::Column::Model)
        .all(connection)
        .await
}

/// The parameters of some calibrations, each with its own.
pub(in crate::placement) async fn parameters(
    connection: &impl ConnectionTrait,
    calibrations: &[item_calibration::Model],
) -> Result<Vec<ItemRow>, DbErr> {
    let mut found = Vec::new();
    for calibration in calibrations {
        let rows = item_parameter::Entity::find().filter(item_parameter::Column::CalibrationId.eq(calibration.id)).all(connection).await?;
        found.extend(rows.into_iter().map(|row| (calibration.clone(), row)));
    }
    Ok(found)
}

/// Replaces all statistics.
pub(in crate::placement) async fn replace_statistics(
    connection: &impl ConnectionTrait,
    rows: Vec<item_statistic::Model>,
) -> Result<(), DbErr> {
    item_statistic::Entity::delete_many().exec(connection).await?;
    for chunk in rows.chunks(2000) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        item_statistic::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// All statistics.
pub(in crate::placement) async fn statistics(connection: &impl ConnectionTrait) -> Result<Vec<item_statistic::Model>, DbErr> {
    item_statistic::Entity::find().all(connection).await
}
