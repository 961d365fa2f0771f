//! Enrolments, progress, attempts, answers and completions.

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
                table_with_id("enrolment")
                    .col(uuid("person_id"))
                    .col(uuid("organisation_id"))
                    .col(uuid("course_id"))
                    .col(uuid("started_version_id"))
                    .col(moment("enrolled_at"))
                    .col(moment_or_null("withdrawn_at"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("course_id", "course"))
                    .foreign_key(&mut reference("started_version_id", "course_version"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("enrolment", &["person_id", "organisation_id", "course_id"])).await?;
        manager.create_index(index("enrolment", &["organisation_id", "course_id"])).await?;
        manager.create_index(index("enrolment", &["course_id"])).await?;
        manager.create_index(index("enrolment", &["started_version_id"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("lesson_progress")
                    .col(uuid("enrolment_id"))
                    .col(text("lesson_key"))
                    .col(text_or_null("block"))
                    .col(moment("started_at"))
                    .col(moment_or_null("finished_at"))
                    .primary_key(Index::create().col("enrolment_id").col("lesson_key"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table_with_id("attempt")
                    .col(uuid("enrolment_id"))
                    .col(uuid("version_id"))
                    .col(text("lesson_key"))
                    .col(integer("number"))
                    .col(moment("started_at"))
                    .col(moment_or_null("submitted_at"))
                    .col(integer_or_null("points_thousandths"))
                    .col(integer_or_null("max_points"))
                    .col(integer_or_null("passed"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .foreign_key(&mut reference("version_id", "course_version"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("attempt", &["enrolment_id", "lesson_key", "number"])).await?;
        manager.create_index(index("attempt", &["version_id"])).await?;
        manager
            .create_table(
                table_with_id("response")
                    .col(uuid("enrolment_id"))
                    .col(uuid_or_null("attempt_id"))
                    .col(uuid("version_id"))
                    .col(text("lesson_key"))
                    .col(text("question_key"))
                    .col(text("language"))
                    .col(text("answer"))
                    .col(integer("points_thousandths"))
                    .col(integer("max_points"))
                    .col(moment("answered_at"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .foreign_key(&mut reference("attempt_id", "attempt"))
                    .foreign_key(&mut reference("version_id", "course_version"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("response", &["enrolment_id", "lesson_key", "question_key"])).await?;
        manager.create_index(index("response", &["attempt_id"])).await?;
        manager.create_index(index("response", &["version_id"])).await?;
        manager
            .create_table(
                table_with_id("completion")
                    .col(uuid("enrolment_id"))
                    .col(uuid("version_id"))
                    .col(uuid_or_null("attempt_id"))
                    .col(integer("share_thousandths"))
                    .col(moment("completed_at"))
                    .col(moment_or_null("valid_until"))
                    .foreign_key(&mut reference("enrolment_id", "enrolment"))
                    .foreign_key(&mut reference("version_id", "course_version"))
                    .foreign_key(&mut reference("attempt_id", "attempt"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("completion", &["enrolment_id"])).await?;
        manager.create_index(index("completion", &["version_id"])).await?;
        manager.create_index(index("completion", &["attempt_id"])).await?;
        manager.create_index(index("completion", &["completed_at"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["completion", "response", "attempt", "lesson_progress", "enrolment"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
