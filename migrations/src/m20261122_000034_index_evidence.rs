//! Evidence is found by organisation and person together, for folding a whole organisation anew.

use crate::build_words::index;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("observation", &["organisation_id", "person_id"])).await?;
        manager.drop_index(Index::drop().name("observation_organisation_id_index").table("observation").to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("observation", &["organisation_id"])).await?;
        manager.drop_index(Index::drop().name("observation_organisation_id_person_id_index").table("observation").to_owned()).await
    }
}
