//! Role profiles: what a position needs, in versions, and who has which.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
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
                table_with_id("role_profile")
                    .col(uuid_or_null("organisation_id"))
                    .col(text_or_null("code"))
                    .col(text("titles"))
                    .col(text_or_null("occupation"))
                    .col(uuid_or_null("origin_id"))
                    .col(integer_or_null("origin_version"))
                    .col(integer("version"))
                    .col(moment("created_at"))
                    .col(moment("changed_at"))
                    .col(moment_or_null("archived_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("origin_id", "role_profile"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("role_profile_version")
                    .col(uuid("profile_id"))
                    .col(integer("version"))
                    .col(text_or_null("note"))
                    .col(moment("created_at"))
                    .primary_key(Index::create().col("profile_id").col("version"))
                    .foreign_key(&mut reference("profile_id", "role_profile"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("role_requirement")
                    .col(uuid("profile_id"))
                    .col(integer("version"))
                    .col(text("skill_key"))
                    .col(integer("position"))
                    .col(integer("min_level"))
                    .col(integer("max_level"))
                    .col(integer("weight"))
                    .col(integer("critical"))
                    .col(integer_or_null("due_months"))
                    .col(date_or_null("due_on"))
                    .col(date("asked_since"))
                    .col(text_or_null("reason"))
                    .primary_key(Index::create().col("profile_id").col("version").col("skill_key"))
                    .check(Expr::cust("min_level >= 1 AND max_level >= min_level"))
                    .check(Expr::cust("weight BETWEEN 1 AND 5"))
                    .foreign_key(&mut reference("profile_id", "role_profile"))
                    .foreign_key(&mut reference_to("skill_key", "skill", "key"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("position_profile")
                    .col(uuid("organisation_id"))
                    .col(text("position_key"))
                    .col(uuid("profile_id"))
                    .col(text("position"))
                    .col(moment("created_at"))
                    .primary_key(Index::create().col("organisation_id").col("position_key").col("profile_id"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("profile_id", "role_profile"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("membership_profile")
                    .col(uuid("membership_id"))
                    .col(uuid("profile_id"))
                    .col(uuid("organisation_id"))
                    .col(uuid("person_id"))
                    .col(moment("created_at"))
                    .primary_key(Index::create().col("membership_id").col("profile_id"))
                    .foreign_key(&mut reference("membership_id", "membership"))
                    .foreign_key(&mut reference("profile_id", "role_profile"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("role_profile", &["code"])).await?;
        for (table, columns) in [
            ("role_profile", vec!["organisation_id"]),
            ("role_profile", vec!["origin_id"]),
            ("role_requirement", vec!["skill_key"]),
            ("position_profile", vec!["profile_id"]),
            ("membership_profile", vec!["profile_id"]),
            ("membership_profile", vec!["organisation_id"]),
            ("membership_profile", vec!["person_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        wall_off(manager, &["membership_profile"], Inside::Organisation).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["membership_profile", "position_profile", "role_requirement", "role_profile_version", "role_profile"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
