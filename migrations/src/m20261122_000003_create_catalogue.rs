//! Courses, their immutable versions and what was found wrong in a course folder.

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
                table_with_id("course")
                    .col(text("key"))
                    .col(text("slug"))
                    .col(uuid_or_null("live_version_id"))
                    .col(moment("created_at"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("course", &["key"])).await?;
        manager.create_index(unique("course", &["slug"])).await?;
        manager
            .create_table(
                table_with_id("course_version")
                    .col(uuid("course_id"))
                    .col(integer("number"))
                    .col(text("content_hash"))
                    .col(text("model"))
                    .col(moment("published_at"))
                    .foreign_key(&mut reference("course_id", "course"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("course_version", &["course_id", "number"])).await?;
        manager.create_index(unique("course_version", &["course_id", "content_hash"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("media")
                    .col(text("hash"))
                    .col(text("mime"))
                    .col(integer("size"))
                    .col(moment("stored_at"))
                    .primary_key(Index::create().col("hash"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table_with_id("course_problem")
                    .col(text("folder"))
                    .col(text("file"))
                    .col(integer("line"))
                    .col(integer("column"))
                    .col(text("severity"))
                    .col(text("rule"))
                    .col(text("message"))
                    .col(moment("found_at"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("course_problem", &["folder"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["course_problem", "media", "course_version", "course"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
