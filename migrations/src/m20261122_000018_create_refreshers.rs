//! Refreshers: what a person is asked again after a course, what she answered, and what she chose about it.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Tables that carry the organisation and the person themselves.
const OWNED: [&str; 3] = ["refresher_card", "refresher_review", "refresher_plan"];

/// Columns of every table here but the choice: whose it is, on whose behalf, from which enrolment.
fn owned(mut table: TableCreateStatement) -> TableCreateStatement {
    table
        .col(uuid("enrolment_id"))
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .foreign_key(&mut reference("enrolment_id", "enrolment"))
        .foreign_key(&mut reference("organisation_id", "organisation"))
        .foreign_key(&mut reference("person_id", "person"))
        .to_owned()
}

fn number_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.double();
    column
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                owned(Table::create().table("refresher_plan").to_owned())
                    .col(uuid("course_id"))
                    .col(uuid("completion_id"))
                    .col(moment("completed_at"))
                    .col(uuid("version_id"))
                    .col(integer("removed"))
                    .col(moment_or_null("paused_until"))
                    .col(moment_or_null("stopped_at"))
                    .col(moment_or_null("confirmed_at"))
                    .primary_key(Index::create().col("enrolment_id"))
                    .foreign_key(&mut reference("course_id", "course"))
                    .foreign_key(&mut reference("completion_id", "completion"))
                    .foreign_key(&mut reference("version_id", "course_version"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(Table::create().table("refresher_card").to_owned())
                    .col(text("question_key"))
                    .col(text("lesson_key"))
                    .col(text("fingerprint"))
                    .col(integer("reviews"))
                    .col(integer("changed"))
                    .col(moment("due_at"))
                    .col(moment_or_null("reviewed_at"))
                    .col(number_or_null("stability"))
                    .col(number_or_null("difficulty"))
                    .primary_key(Index::create().col("enrolment_id").col("question_key"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(table_with_id("refresher_review"))
                    .col(uuid("version_id"))
                    .col(text("lesson_key"))
                    .col(text("question_key"))
                    .col(text("fingerprint"))
                    .col(text("language"))
                    .col(text("answer"))
                    .col(integer("points_thousandths"))
                    .col(integer("max_points"))
                    .col(moment("reviewed_at"))
                    .col(moment("due_at"))
                    .foreign_key(&mut reference("version_id", "course_version"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("refresher_choice")
                    .col(uuid("person_id"))
                    .col(moment_or_null("paused_until"))
                    .col(moment_or_null("stopped_at"))
                    .primary_key(Index::create().col("person_id"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        for (table, columns) in [
            ("refresher_plan", vec!["person_id"]),
            ("refresher_plan", vec!["organisation_id"]),
            ("refresher_plan", vec!["course_id"]),
            ("refresher_plan", vec!["completion_id"]),
            ("refresher_plan", vec!["version_id"]),
            ("refresher_card", vec!["person_id", "due_at"]),
            ("refresher_card", vec!["organisation_id"]),
            ("refresher_review", vec!["enrolment_id", "reviewed_at"]),
            ("refresher_review", vec!["person_id", "reviewed_at"]),
            ("refresher_review", vec!["organisation_id"]),
            ("refresher_review", vec!["version_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        wall_off(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in OWNED.into_iter().chain(["refresher_choice"]) {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

/// The same wall as around the tables before: see `m20261122_000007_wall_off_tenants`. The choice is the person's alone.
async fn wall_off(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let rules = OWNED.map(|table| (table, "skillpact_may_see(organisation_id, person_id)"));
    for (table, rule) in rules.into_iter().chain([("refresher_choice", "skillpact_may_see(NULL, person_id)")]) {
        connection
            .execute_unprepared(&format!(
                "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                 ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                 CREATE POLICY tenant ON {table} USING ({rule}) WITH CHECK ({rule});"
            ))
            .await?;
    }
    Ok(())
}
