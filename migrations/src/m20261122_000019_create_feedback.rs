//! What learners tell their trainers: reports of mistakes and questions with their answers, and ratings of courses.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 3] = ["feedback_message", "feedback_thread", "course_rating"];

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
                owned(table_with_id("feedback_thread"))
                    .col(uuid("enrolment_id"))
                    .col(uuid("course_id"))
                    .col(uuid("version_id"))
                    .col(text("kind"))
                    .col(text_or_null("lesson_key"))
                    .col(text_or_null("block"))
                    .col(text_or_null("quote"))
                    .col(text("language"))
                    .col(text("state"))
                    .col(moment_or_null("mended_at"))
                    .col(integer("message_count"))
                    .col(integer("learner_seen"))
                    .col(integer("trainers_seen"))
                    .col(moment("created_at"))
                    .col(moment("changed_at"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .foreign_key(&mut reference("course_id", "course"))
                    .foreign_key(&mut reference("version_id", "course_version"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(table_with_id("feedback_message"))
                    .col(uuid("thread_id"))
                    .col(integer("number"))
                    .col(uuid("author_id"))
                    .col(integer("by_trainer"))
                    .col(text_or_null("text"))
                    .col(text_or_null("effect"))
                    .col(moment("written_at"))
                    .foreign_key(&mut reference("thread_id", "feedback_thread"))
                    .foreign_key(&mut reference("author_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(Table::create().table("course_rating").to_owned())
                    .col(uuid("enrolment_id"))
                    .col(uuid("course_id"))
                    .col(uuid("version_id"))
                    .col(integer("rating"))
                    .col(text_or_null("comment"))
                    .col(moment("rated_at"))
                    .primary_key(Index::create().col("enrolment_id"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .foreign_key(&mut reference("course_id", "course"))
                    .foreign_key(&mut reference("version_id", "course_version"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("feedback_message", &["thread_id", "number"])).await?;
        for (table, columns) in [
            ("feedback_thread", vec!["organisation_id", "changed_at"]),
            ("feedback_thread", vec!["person_id", "changed_at"]),
            ("feedback_thread", vec!["enrolment_id"]),
            ("feedback_thread", vec!["course_id"]),
            ("feedback_thread", vec!["version_id"]),
            ("feedback_message", vec!["organisation_id"]),
            ("feedback_message", vec!["person_id"]),
            ("feedback_message", vec!["author_id", "written_at"]),
            ("course_rating", vec!["organisation_id"]),
            ("course_rating", vec!["person_id"]),
            ("course_rating", vec!["course_id"]),
            ("course_rating", vec!["version_id"]),
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
