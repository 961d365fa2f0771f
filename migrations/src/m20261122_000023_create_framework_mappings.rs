//! Mappings from one framework to another, and the carrying over of people's evidence by them.

use crate::build_words::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 3] = ["evidence_carry", "framework_mapping_line", "framework_mapping"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table_with_id("framework_mapping")
                    .col(text("from_key"))
                    .col(text("to_key"))
                    .col(text("origin"))
                    .col(text("note"))
                    .col(text("stamp"))
                    .col(moment("changed_at"))
                    .col(uuid_or_null("confirmed_by"))
                    .col(moment_or_null("confirmed_at"))
                    .foreign_key(&mut reference_to("from_key", "framework", "key"))
                    .foreign_key(&mut reference_to("to_key", "framework", "key"))
                    .foreign_key(&mut reference("confirmed_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("framework_mapping", &["from_key", "to_key"])).await?;
        manager.create_index(index("framework_mapping", &["to_key"])).await?;
        manager.create_index(index("framework_mapping", &["confirmed_by"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("framework_mapping_line")
                    .col(uuid("mapping_id"))
                    .col(text("from_skill"))
                    .col(text("to_skill"))
                    .col(text("rule"))
                    .col(integer("amount"))
                    .primary_key(Index::create().col("mapping_id").col("from_skill").col("to_skill"))
                    .foreign_key(&mut reference("mapping_id", "framework_mapping"))
                    .foreign_key(&mut reference_to("from_skill", "skill", "key"))
                    .foreign_key(&mut reference_to("to_skill", "skill", "key"))
                    .check(Expr::cust("rule IN ('same', 'shift', 'at_most')"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("framework_mapping_line", &["from_skill"])).await?;
        manager.create_index(index("framework_mapping_line", &["to_skill"])).await?;
        manager
            .create_table(
                table_with_id("evidence_carry")
                    .col(uuid("mapping_id"))
                    .col(text("state"))
                    .col(integer("total"))
                    .col(integer("done"))
                    .col(integer("written"))
                    .col(integer("known"))
                    .col(uuid_or_null("reached"))
                    .col(moment("asked_at"))
                    .col(moment_or_null("ended_at"))
                    .foreign_key(&mut reference("mapping_id", "framework_mapping"))
                    .check(Expr::cust("state IN ('waiting', 'running', 'done')"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("evidence_carry", &["mapping_id", "asked_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
