//! Taking back what a mapping carried over, and the drafts of frameworks that an import took the place of.

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
                table_with_id("evidence_carry_undo")
                    .col(uuid("mapping_id"))
                    .col(uuid("asked_by"))
                    .col(text("reason"))
                    .col(text("state"))
                    .col(integer("total"))
                    .col(integer("done"))
                    .col(uuid_or_null("reached"))
                    .col(moment("asked_at"))
                    .col(moment_or_null("ended_at"))
                    .foreign_key(&mut reference("mapping_id", "framework_mapping"))
                    .foreign_key(&mut reference("asked_by", "person"))
                    .check(Expr::cust("state IN ('waiting', 'running', 'done')"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("evidence_carry_undo", &["mapping_id", "asked_at"])).await?;
        manager.create_index(index("evidence_carry_undo", &["asked_by"])).await?;
        manager
            .create_table(
                table_with_id("framework_earlier_draft")
                    .col(text("framework_key"))
                    .col(text("title"))
                    .col(text("version"))
                    .col(integer("skills"))
                    .col(text("content"))
                    .col(moment("kept_at"))
                    .foreign_key(&mut reference_to("framework_key", "framework", "key"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("framework_earlier_draft", &["framework_key", "kept_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["framework_earlier_draft", "evidence_carry_undo"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
