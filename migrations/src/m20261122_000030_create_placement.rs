//! Placements: a person's adaptive tests and what she answered in them.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["placement_answer", "placement"];

fn number(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.double().not_null();
    column
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                owned(table_with_id("placement"))
                    .col(text("framework_key"))
                    .col(text("areas"))
                    .col(text("language"))
                    .col(integer_or_null("parameters"))
                    .col(moment("started_at"))
                    .col(moment_or_null("finished_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(table_with_id("placement_answer"))
                    .col(uuid("placement_id"))
                    .col(integer("number"))
                    .col(uuid("course_id"))
                    .col(uuid("version_id"))
                    .col(text("question_key"))
                    .col(text("skill_key"))
                    .col(text("area_code"))
                    .col(text("language"))
                    .col(text("answer"))
                    .col(integer("points_thousandths"))
                    .col(integer("max_points"))
                    .col(number("item_discrimination"))
                    .col(number("item_difficulty"))
                    .col(integer("calibrated"))
                    .col(moment("answered_at"))
                    .foreign_key(&mut reference("placement_id", "placement"))
                    .foreign_key(&mut reference("course_id", "course"))
                    .foreign_key(&mut reference("version_id", "course_version"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("placement_answer", &["placement_id", "number"])).await?;
        for (table, columns) in [
            ("placement", vec!["person_id", "started_at"]),
            ("placement", vec!["organisation_id"]),
            ("placement_answer", vec!["person_id"]),
            ("placement_answer", vec!["organisation_id"]),
            ("placement_answer", vec!["course_id", "question_key"]),
            ("placement_answer", vec!["version_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        wall_off(manager, &TABLES, Inside::Organisation).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
