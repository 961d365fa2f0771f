//! Skill frameworks, the ledger of evidence and the level that follows from it.

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
                Table::create()
                    .table("framework")
                    .col(text("key"))
                    .col(text("title"))
                    .col(text("version"))
                    .col(integer("scale_max"))
                    .col(text("content"))
                    .col(moment("loaded_at"))
                    .primary_key(Index::create().col("key"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("skill")
                    .col(text("key"))
                    .col(text("framework_key"))
                    .col(text("code"))
                    .col(text("area"))
                    .col(integer("position"))
                    .primary_key(Index::create().col("key"))
                    .foreign_key(&mut reference_to("framework_key", "framework", "key"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("skill", &["framework_key"])).await?;
        manager
            .create_table(
                table_with_id("observation")
                    .col(uuid("organisation_id"))
                    .col(uuid("person_id"))
                    .col(text("skill_key"))
                    .col(integer("level"))
                    .col(text("kind"))
                    .col(uuid_or_null("completion_id"))
                    .col(moment("observed_at"))
                    .col(moment_or_null("valid_until"))
                    .col(moment("recorded_at"))
                    .check(Expr::cust("kind IN ('self', 'manager', 'test', 'completion', 'external', 'refresher')"))
                    .check(Expr::cust("level >= 0"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference_to("skill_key", "skill", "key"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("observation", &["person_id", "organisation_id", "skill_key"])).await?;
        manager.create_index(index("observation", &["organisation_id"])).await?;
        manager.create_index(index("observation", &["skill_key"])).await?;
        manager.create_index(index("observation", &["completion_id"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("skill_level")
                    .col(uuid("person_id"))
                    .col(uuid("organisation_id"))
                    .col(text("skill_key"))
                    .col(integer("level"))
                    .col(text("kind"))
                    .col(uuid("observation_id"))
                    .col(moment("observed_at"))
                    .col(moment_or_null("valid_until"))
                    .primary_key(Index::create().col("person_id").col("organisation_id").col("skill_key"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference_to("skill_key", "skill", "key"))
                    .foreign_key(&mut reference("observation_id", "observation"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("skill_level", &["organisation_id", "skill_key", "level"])).await?;
        manager.create_index(index("skill_level", &["skill_key"])).await?;
        manager.create_index(index("skill_level", &["observation_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["skill_level", "observation", "skill", "framework"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
