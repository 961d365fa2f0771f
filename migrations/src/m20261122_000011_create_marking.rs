//! Work that trainers mark: what waits for it, the marks, the files that were handed in, and attempts that were granted.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 4] = ["submitted_work", "mark", "uploaded_file", "attempt_grant"];

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
                owned(Table::create().table("submitted_work").to_owned())
                    .col(uuid("attempt_id"))
                    .col(moment("submitted_at"))
                    .col(moment_or_null("marked_at"))
                    .primary_key(Index::create().col("attempt_id"))
                    .foreign_key(&mut reference("attempt_id", "attempt"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("submitted_work", &["organisation_id", "submitted_at"])).await?;
        manager
            .create_table(
                owned(table_with_id("mark"))
                    .col(uuid("attempt_id"))
                    .col(text("question_key"))
                    .col(text("criteria"))
                    .col(integer("points_thousandths"))
                    .col(text_or_null("comment"))
                    .col(uuid("marked_by"))
                    .col(moment("marked_at"))
                    .foreign_key(&mut reference("attempt_id", "attempt"))
                    .foreign_key(&mut reference("marked_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(table_with_id("uploaded_file"))
                    .col(uuid("attempt_id"))
                    .col(text("question_key"))
                    .col(text("name"))
                    .col(text_or_null("mime"))
                    .col(big("size"))
                    .col(text_or_null("sha256"))
                    .col(moment("uploaded_at"))
                    .col(moment_or_null("stored_at"))
                    .foreign_key(&mut reference("attempt_id", "attempt"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("uploaded_file", &["stored_at", "uploaded_at"])).await?;
        manager
            .create_table(
                owned(table_with_id("attempt_grant"))
                    .col(uuid("enrolment_id"))
                    .col(text("lesson_key"))
                    .col(text("reason"))
                    .col(uuid("granted_by"))
                    .col(moment("granted_at"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .foreign_key(&mut reference("granted_by", "person"))
                    .to_owned(),
            )
            .await?;
        for (table, columns) in [
            ("submitted_work", vec!["person_id"]),
            ("mark", vec!["attempt_id", "question_key"]),
            ("mark", vec!["organisation_id"]),
            ("mark", vec!["person_id"]),
            ("mark", vec!["marked_by"]),
            ("uploaded_file", vec!["attempt_id", "question_key"]),
            ("uploaded_file", vec!["organisation_id"]),
            ("uploaded_file", vec!["person_id"]),
            ("attempt_grant", vec!["enrolment_id", "lesson_key"]),
            ("attempt_grant", vec!["organisation_id"]),
            ("attempt_grant", vec!["person_id"]),
            ("attempt_grant", vec!["granted_by"]),
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
