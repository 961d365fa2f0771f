//! Counted failures, by account and by address. Subjects are hashes or network addresses, never e-mail addresses.

use crate::identity::entity::sign_in_throttle;
use crate::identity::throttle::Window;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;

/// What is remembered about some subjects.
pub async fn find_windows(connection: &impl ConnectionTrait, subjects: &[&str]) -> Result<BTreeMap<String, Window>, DbErr> {
    let select = sign_in_throttle::Entity::find().filter(sign_in_throttle::Column::Subject.is_in(subjects.iter().copied()));
    Ok(select.all(connection).await?.into_iter().map(window).collect())
}

/// The same with the rows locked, so that no failure is lost on PostgreSQL. A row that is missing cannot be locked, so it is made
/// first, without a failure in it.
pub async fn hold_windows(
    transaction: &impl ConnectionTrait,
    subjects: &[&str],
    now: DateTime<Utc>,
) -> Result<BTreeMap<String, Window>, DbErr> {
    let rows = subjects.iter().map(|subject| {
        let row = sign_in_throttle::Model { subject: (*subject).to_owned(), failures: 0, window_started_at: now, blocked_until: None };
        row.into_active_model().reset_all()
    });
    sign_in_throttle::Entity::insert_many(rows)
        .on_conflict(OnConflict::column(sign_in_throttle::Column::Subject).do_nothing().to_owned())
        .exec_without_returning(transaction)
        .await?;
    let select = sign_in_throttle::Entity::find()
        .filter(sign_in_throttle::Column::Subject.is_in(subjects.iter().copied()))
        // Everybody locks in the same order, so that no two wait for each other.
        .order_by_asc(sign_in_throttle::Column::Subject)
        .lock_exclusive();
    Ok(select.all(transaction).await?.into_iter().map(window).collect())
}

fn window(row: sign_in_throttle::Model) -> (String, Window) {
    let failures = u32::try_from(row.failures).unwrap_or(0);
    (row.subject, Window { failures, started_at: row.window_started_at, blocked_until: row.blocked_until })
}

pub async fn put_window(transaction: &impl ConnectionTrait, subject: &str, window: Window) -> Result<(), DbErr> {
    let row = sign_in_throttle::Model {
        subject: subject.to_owned(),
        failures: i32::try_from(window.failures).unwrap_or(i32::MAX),
        window_started_at: window.started_at,
        blocked_until: window.blocked_until,
    };
    let replace = OnConflict::column(sign_in_throttle::Column::Subject)
        .update_columns([
            sign_in_throttle::Column::Failures,
            sign_in_throttle::Column::WindowStartedAt,
            sign_in_throttle::Column::BlockedUntil,
        ])
        .to_owned();
    let insert = sign_in_throttle::Entity::insert(row.into_active_model().reset_all()).on_conflict(replace);
    insert.exec_without_returning(transaction).await.map(|_| ())
}

pub async fn forget_window(transaction: &impl ConnectionTrait, subject: &str) -> Result<(), DbErr> {
    sign_in_throttle::Entity::delete_by_id(subject.to_owned()).exec(transaction).await.map(|_| ())
}
