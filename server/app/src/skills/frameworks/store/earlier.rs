//! SQL of the drafts that something else took the place of.

use super::super::entity::earlier_draft::{Column, Entity, Model};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// What a list tells of an earlier draft.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its key.
    pub id: Uuid,
    /// What the framework was called.
    pub title: String,
    /// Its edition.
    pub version: String,
    /// How many skills it had.
    pub skills: i32,
    /// When something else took its place.
    pub kept_at: DateTime<Utc>,
}

/// The earlier drafts of a framework without what they say, the last one first.
pub async fn list(connection: &impl ConnectionTrait, key: &str) -> Result<Vec<Listed>, DbErr> {
    let rows: Vec<(Uuid, String, String, i32, DateTime<Utc>)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Title, Column::Version, Column::Skills, Column::KeptAt])
        .filter(Column::FrameworkKey.eq(key))
        .order_by_desc(Column::KeptAt)
        .order_by_desc(Column::Id)
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|(id, title, version, skills, kept_at)| Listed { id, title, version, skills, kept_at }).collect())
}

/// One earlier draft of a framework.
pub async fn find(connection: &impl ConnectionTrait, key: &str, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).filter(Column::FrameworkKey.eq(key)).one(connection).await
}

/// Keeps a draft, and of all that were kept the last few.
pub async fn keep(connection: &impl ConnectionTrait, row: Model, most: usize) -> Result<(), DbErr> {
    let key = row.framework_key.clone();
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await?;
    let old: Vec<Uuid> = list(connection, &key).await?.into_iter().skip(most).map(|one| one.id).collect();
    if !old.is_empty() {
        Entity::delete_many().filter(Column::Id.is_in(old)).exec(connection).await?;
    }
    Ok(())
}

/// Removes all that were kept of a framework.
pub async fn remove_all(connection: &impl ConnectionTrait, key: &str) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::FrameworkKey.eq(key)).exec(connection).await.map(|_| ())
}
