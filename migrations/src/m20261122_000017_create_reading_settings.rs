//! How a person likes to read: size, spacing and width of text, colours, motion, shortcuts.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

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
                    .table("reading_settings")
                    .col(uuid("person_id"))
                    .col(text("theme"))
                    .col(text("text_size"))
                    .col(text("line_spacing"))
                    .col(text("text_width"))
                    .col(text("motion"))
                    .col(integer("shortcuts"))
                    .col(moment("changed_at"))
                    .primary_key(Index::create().col("person_id"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        wall_off(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("reading_settings").to_owned()).await
    }
}

/// The wall of `m20261122_000007_wall_off_tenants`, with nobody inside but the person herself.
async fn wall_off(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    connection
        .execute_unprepared(
            "ALTER TABLE reading_settings ENABLE ROW LEVEL SECURITY;
             ALTER TABLE reading_settings FORCE ROW LEVEL SECURITY;
             CREATE POLICY tenant ON reading_settings USING (skillpact_may_see(NULL, person_id))
               WITH CHECK (skillpact_may_see(NULL, person_id));",
        )
        .await
        .map(|_| ())
}
