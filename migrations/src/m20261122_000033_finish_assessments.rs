//! What a talk began with is kept once it is confirmed, and a person has one round of colleagues' views at a time.

use crate::build_words::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Sea-query has no condition of an index that both databases are given alike.
const ONE_ROUND: &str = "CREATE UNIQUE INDEX colleague_round_open_unique ON colleague_round (person_id, organisation_id) \
                         WHERE state IN ('choosing', 'to_confirm', 'open')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("skill_talk").add_column(text_or_null("agenda")).to_owned()).await?;
        manager.get_connection().execute_unprepared(ONE_ROUND).await.map(|_| ())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("colleague_round_open_unique").table("colleague_round").to_owned()).await?;
        manager.alter_table(Table::alter().table("skill_talk").drop_column("agenda").to_owned()).await
    }
}
