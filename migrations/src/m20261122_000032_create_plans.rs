//! Learning plans: what people chose about them, and every plan that was made.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const OWNED: [&str; 2] = ["learning_plan", "plan_choice"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                owned(Table::create().table("plan_choice").to_owned())
                    .col(integer("hours_per_week"))
                    .col(text("objective"))
                    .col(text("languages"))
                    .col(text("declined"))
                    .col(text("wanted"))
                    .col(text("ordering"))
                    .col(moment("changed_at"))
                    .primary_key(Index::create().col("person_id").col("organisation_id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(table_with_id("learning_plan"))
                    .col(moment("made_at"))
                    .col(text("cause"))
                    .col(text("fingerprint"))
                    .col(text("content"))
                    .to_owned(),
            )
            .await?;
        // How far the feed of changed levels was read, and for which courses the plans were last looked through. Nobody's data.
        manager
            .create_table(
                Table::create()
                    .table("plan_reading")
                    .col(text("key"))
                    .col(text("value"))
                    .primary_key(Index::create().col("key"))
                    .to_owned(),
            )
            .await?;
        for (table, columns) in [
            ("plan_choice", vec!["organisation_id"]),
            ("learning_plan", vec!["person_id", "organisation_id", "id"]),
            ("learning_plan", vec!["organisation_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        wall_off(manager, &OWNED, Inside::Organisation).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in OWNED.into_iter().chain(["plan_reading"]) {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
