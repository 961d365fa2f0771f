//! What a reader writes beside a lesson, and how long she had it before her. Both are hers alone: no organisation's scope sees
//! a row of them.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["lesson_note", "reading_time"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table_with_id("lesson_note")
                    .col(uuid("person_id"))
                    .col(uuid("enrolment_id"))
                    .col(text("lesson_key"))
                    .col(text("block"))
                    .col(text("language"))
                    .col(text_or_null("quote"))
                    .col(text_or_null("prefix"))
                    .col(text_or_null("suffix"))
                    .col(text_or_null("text"))
                    .col(moment("written_at"))
                    .col(moment("edited_at"))
                    .col(uuid("edit_id"))
                    .col(moment_or_null("deleted_at"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table_with_id("reading_time")
                    .col(uuid("person_id"))
                    .col(uuid("enrolment_id"))
                    .col(text("lesson_key"))
                    .col(integer("seconds"))
                    .col(moment("noted_at"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .to_owned(),
            )
            .await?;
        for (table, columns) in [
            ("lesson_note", vec!["person_id", "edited_at"]),
            ("lesson_note", vec!["enrolment_id", "lesson_key"]),
            ("reading_time", vec!["person_id"]),
            ("reading_time", vec!["enrolment_id", "lesson_key"]),
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

/// The wall of `m20261122_000007_wall_off_tenants`, with nobody inside but the person herself.
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
                 CREATE POLICY tenant ON {table} USING (skillpact_may_see(NULL, person_id))
                   WITH CHECK (skillpact_may_see(NULL, person_id));"
            ))
            .await?;
    }
    Ok(())
}
