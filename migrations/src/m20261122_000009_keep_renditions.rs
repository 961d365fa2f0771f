//! What a picture of a course is served as: written anew without metadata, in one or two widths.
//!
//! A media file without renditions is served as it was stored; so are all pictures from before this table.

use crate::build_words::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("media_rendition")
                    .col(text("media_hash"))
                    .col(text("variant"))
                    .col(text("stored_hash"))
                    .col(text("mime"))
                    .col(big("size"))
                    .col(integer("width"))
                    .col(integer("height"))
                    .col(moment("stored_at"))
                    .primary_key(Index::create().col("media_hash").col("variant"))
                    .foreign_key(&mut reference_to("media_hash", "media", "hash"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("media_rendition").to_owned()).await
    }
}
