//! Frameworks in the database: areas, titles by language, scale, states; and how an organisation shows levels.
//!
//! What was loaded before keeps its rows and its keys. Its titles are filled in when the server starts, because they travel
//! inside the program; an empty stamp says that they are still to come.

use crate::build_words::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// One column at a time: SQLite takes no more.
async fn add(manager: &SchemaManager<'_>, table: &'static str, mut column: ColumnDef) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).add_column(&mut column).to_owned()).await
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "framework", text("state").default("published").to_owned()).await?;
        add(manager, "framework", text("origin").default("shipped").to_owned()).await?;
        add(manager, "framework", text("stamp").default("").to_owned()).await?;
        add(manager, "framework", moment_or_null("changed_at")).await?;
        add(manager, "framework", moment_or_null("published_at")).await?;
        add(manager, "framework", moment_or_null("retired_at")).await?;
        add(manager, "skill", text("content").default("{}").to_owned()).await?;
        add(manager, "skill", integer("retired").default(0).to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("skill_area")
                    .col(text("framework_key"))
                    .col(text("code"))
                    .col(text_or_null("parent"))
                    .col(integer("position"))
                    .col(text("content"))
                    .primary_key(Index::create().col("framework_key").col("code"))
                    .foreign_key(&mut reference_to("framework_key", "framework", "key"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("level_style")
                    .col(uuid("organisation_id"))
                    .col(text("style"))
                    .primary_key(Index::create().col("organisation_id"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .check(Expr::cust("style IN ('numbers', 'names', 'letters')"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["level_style", "skill_area"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        for (table, columns) in [
            ("framework", vec!["state", "origin", "stamp", "changed_at", "published_at", "retired_at"]),
            ("skill", vec!["content", "retired"]),
        ] {
            for column in columns {
                manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await?;
            }
        }
        Ok(())
    }
}
