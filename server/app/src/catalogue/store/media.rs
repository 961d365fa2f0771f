//! Media files and what pictures are served as.

use super::super::entity::{media, media_rendition};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

pub(in crate::catalogue) async fn insert_media(connection: &impl ConnectionTrait, row: media::Model) -> Result<(), DbErr> {
    media::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::column(media::Column::Hash).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}

pub(in crate::catalogue) async fn media(connection: &impl ConnectionTrait, hash: &str) -> Result<Option<media::Model>, DbErr> {
    media::Entity::find_by_id(hash.to_owned()).one(connection).await
}

pub(in crate::catalogue) async fn insert_rendition(connection: &impl ConnectionTrait, row: media_rendition::Model) -> Result<(), DbErr> {
    let key = [media_rendition::Column::MediaHash, media_rendition::Column::Variant];
    media_rendition::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}

/// What a picture is served as in a variant.
pub(in crate::catalogue) async fn rendition(
    connection: &impl ConnectionTrait,
    hash: &str,
    variant: &str,
) -> Result<Option<media_rendition::Model>, DbErr> {
    media_rendition::Entity::find_by_id((hash.to_owned(), variant.to_owned())).one(connection).await
}

/// Those of the hashes whose pictures were written anew before.
pub(in crate::catalogue) async fn rendered(connection: &impl ConnectionTrait, hashes: &[&str]) -> Result<Vec<String>, DbErr> {
    let mut found = Vec::new();
    for hashes in hashes.chunks(500) {
        let rows = media_rendition::Entity::find().select_only().column(media_rendition::Column::MediaHash).distinct();
        found.extend(
            rows.filter(media_rendition::Column::MediaHash.is_in(hashes.iter().copied())).into_tuple::<String>().all(connection).await?,
        );
    }
    Ok(found)
}
