//! Files that come in parts, so that an upload that was cut off goes on where it stopped.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["upload_part", "upload"];

/// Columns of every table here: whose it is, and on whose behalf.
fn owned(mut table: TableCreateStatement) -> TableCreateStatement {
    table
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .foreign_key(&mut reference("organisation_id", "organisation"))
        .foreign_key(&mut reference("person_id", "person"))
        .to_owned()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                owned(table_with_id("upload"))
                    .col(uuid("attempt_id"))
                    .col(text("question_key"))
                    .col(text("name"))
                    .col(big("size"))
                    .col(text("fingerprint"))
                    .col(moment("touched_at"))
                    // No reference: the file may be deleted, and the upload is forgotten by itself.
                    .col(uuid_or_null("file_id"))
                    .foreign_key(&mut reference("attempt_id", "attempt"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(table_with_id("upload_part"))
                    .col(uuid("upload_id"))
                    .col(big("from_byte"))
                    .col(big("size"))
                    .col(moment_or_null("stored_at"))
                    .foreign_key(&mut reference("upload_id", "upload"))
                    .to_owned(),
            )
            .await?;
        for (table, columns) in [
            ("upload", vec!["attempt_id", "question_key"]),
            ("upload", vec!["organisation_id"]),
            ("upload", vec!["person_id"]),
            ("upload", vec!["touched_at"]),
            ("upload_part", vec!["upload_id", "from_byte"]),
            ("upload_part", vec!["organisation_id"]),
            ("upload_part", vec!["person_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        wall_off(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

/// The same wall as around the tables before: see `m20261122_000007_wall_off_tenants`.
async fn wall_off(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    for table in TABLES {
        connection
            .execute_unprepared(&format!(
                "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                 ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                 CREATE POLICY tenant ON {table} USING (skillpact_may_see(organisation_id, person_id))
                   WITH CHECK (skillpact_may_see(organisation_id, person_id));"
            ))
            .await?;
    }
    Ok(())
}
