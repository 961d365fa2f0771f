//! A published version can be withdrawn: when, why and by whom.

use crate::build_words::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const COLUMNS: [&str; 3] = ["withdrawn_at", "withdrawn_reason", "withdrawn_by"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time, and a reference to an added column only where it may be missing.
        for mut column in [
            moment_or_null(COLUMNS[0]),
            text_or_null(COLUMNS[1]),
            uuid_or_null(COLUMNS[2]).extra("REFERENCES person (id) ON DELETE RESTRICT").to_owned(),
        ] {
            manager.alter_table(Table::alter().table("course_version").add_column(&mut column).to_owned()).await?;
        }
        manager.create_index(index("course_version", &["withdrawn_by"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("course_version_withdrawn_by_index").table("course_version").to_owned()).await?;
        for column in COLUMNS {
            manager.alter_table(Table::alter().table("course_version").drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
