//! SQL of reviews of titles.

use super::super::entity::title_review::{Column, Entity, Model};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

/// All reviews of a framework.
pub async fn of_framework(connection: &impl ConnectionTrait, key: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::FrameworkKey.eq(key)).all(connection).await
}

/// Writes reviews in place of earlier ones of the same titles.
pub async fn write(connection: &impl ConnectionTrait, rows: Vec<Model>) -> Result<(), DbErr> {
    let changed = OnConflict::columns([Column::FrameworkKey, Column::Entry, Column::Language])
        .update_columns([Column::ReviewedBy, Column::ReviewedAt])
        .to_owned();
    for chunk in rows.chunks(5_000) {
        let chunk = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        Entity::insert_many(chunk).on_conflict(changed.clone()).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// Removes the reviews of titles that changed or are no longer reviewed, named by entry and language.
pub async fn remove(connection: &impl ConnectionTrait, key: &str, titles: &[(String, String)]) -> Result<(), DbErr> {
    for chunk in titles.chunks(500) {
        let one = |(entry, language): &(String, String)| {
            Condition::all().add(Column::Entry.eq(entry.as_str())).add(Column::Language.eq(language.as_str()))
        };
        let these = chunk.iter().map(one).fold(Condition::any(), Condition::add);
        Entity::delete_many().filter(Column::FrameworkKey.eq(key)).filter(these).exec(connection).await?;
    }
    Ok(())
}

/// Removes all reviews of a framework.
pub async fn remove_all(connection: &impl ConnectionTrait, key: &str) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::FrameworkKey.eq(key)).exec(connection).await.map(|_| ())
}
