//! What an attempt asks and when it ends, and the version of a course that a learner has seen.

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
        // SQLite adds one column at a time.
        for (table, mut column) in [
            ("attempt", text_or_null("questions")),
            ("attempt", moment_or_null("deadline_at")),
            // A reference that may be missing is the one kind that both databases let an added column have.
            ("enrolment", uuid_or_null("seen_version_id").extra("REFERENCES course_version (id) ON DELETE RESTRICT").to_owned()),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(&mut column).to_owned()).await?;
        }
        manager.create_index(index("attempt", &["deadline_at"])).await?;
        manager.create_index(index("enrolment", &["seen_version_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [("enrolment", "seen_version_id"), ("attempt", "deadline_at")] {
            manager.drop_index(Index::drop().name(format!("{table}_{column}_index")).table(table).to_owned()).await?;
        }
        for (table, column) in [("enrolment", "seen_version_id"), ("attempt", "deadline_at"), ("attempt", "questions")] {
            manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
