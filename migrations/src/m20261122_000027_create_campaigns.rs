//! Campaigns: rounds in which people are asked to show where they stand; and the index by which gaps read levels.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// An organisation's levels person by person, without a look into the table. Named by hand: the usual name is too long for PostgreSQL.
const LEVELS: &str = "skill_level_gaps_index";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table_with_id("campaign")
                    .col(uuid("organisation_id"))
                    .col(text("title"))
                    .col(uuid("profile_id"))
                    .col(integer("profile_version"))
                    .col(uuid_or_null("unit_id"))
                    .col(text_or_null("position"))
                    .col(uuid_or_null("previous_id"))
                    .col(moment("began_at"))
                    .col(date("due_on"))
                    .col(integer_or_null("reminded_days"))
                    .col(moment_or_null("closed_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("profile_id", "role_profile"))
                    .foreign_key(ForeignKey::create().from_col("unit_id").to("unit", "id").on_delete(ForeignKeyAction::SetNull))
                    .foreign_key(&mut reference("previous_id", "campaign"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("campaign_member")
                    .col(uuid("campaign_id"))
                    .col(uuid("person_id"))
                    .col(uuid("organisation_id"))
                    .primary_key(Index::create().col("campaign_id").col("person_id"))
                    .foreign_key(&mut reference("campaign_id", "campaign"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("campaign_result")
                    .col(uuid("campaign_id"))
                    .col(uuid("person_id"))
                    .col(text("skill_key"))
                    .col(uuid("organisation_id"))
                    .col(integer_or_null("level"))
                    .col(integer_or_null("uncertainty"))
                    .primary_key(Index::create().col("campaign_id").col("person_id").col("skill_key"))
                    .foreign_key(&mut reference("campaign_id", "campaign"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference_to("skill_key", "skill", "key"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        for (table, columns) in [
            ("campaign", vec!["organisation_id", "began_at"]),
            ("campaign", vec!["profile_id"]),
            ("campaign", vec!["unit_id"]),
            ("campaign", vec!["previous_id"]),
            ("campaign_member", vec!["person_id"]),
            ("campaign_member", vec!["organisation_id"]),
            ("campaign_result", vec!["person_id"]),
            ("campaign_result", vec!["skill_key"]),
            ("campaign_result", vec!["organisation_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        let mut levels = Index::create();
        levels.name(LEVELS).table("skill_level");
        for column in ["organisation_id", "person_id", "skill_key", "level", "uncertainty", "valid_until"] {
            levels.col(column);
        }
        manager.create_index(levels).await?;
        wall_off(manager, &["campaign_member", "campaign_result"], Inside::Organisation).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name(LEVELS).table("skill_level").to_owned()).await?;
        for table in ["campaign_result", "campaign_member", "campaign"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
