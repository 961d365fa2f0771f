//! Calibration: what the answers of many say about questions. Nothing here leads to a person.

use crate::build_words::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 4] = ["item_statistic", "item_parameter", "item_calibration", "calibration_run"];

fn number(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.double().not_null();
    column
}

fn number_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.double();
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
                table_with_id("calibration_run")
                    .col(date_or_null("night"))
                    .col(integer_or_null("number"))
                    .col(moment("asked_at"))
                    .col(moment_or_null("finished_at"))
                    .col(integer_or_null("answers"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("calibration_run", &["night"])).await?;
        manager.create_index(unique("calibration_run", &["number"])).await?;
        manager
            .create_table(
                table_with_id("item_calibration")
                    .col(uuid("run_id"))
                    .col(text("framework_key"))
                    .col(text("area_code"))
                    .col(text("model"))
                    .col(integer("people"))
                    .col(number("log_likelihood"))
                    .col(integer("rounds"))
                    .col(integer("converged"))
                    .col(number("link_slope"))
                    .col(number("link_shift"))
                    .foreign_key(&mut reference("run_id", "calibration_run"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("item_calibration", &["run_id"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("item_parameter")
                    .col(uuid("calibration_id"))
                    .col(uuid("course_id"))
                    .col(text("question_key"))
                    .col(text("fingerprint"))
                    .col(number("discrimination"))
                    .col(number("difficulty"))
                    .col(number_or_null("discrimination_error"))
                    .col(number_or_null("difficulty_error"))
                    .col(integer("answers"))
                    .col(integer("usable"))
                    .primary_key(Index::create().col("calibration_id").col("course_id").col("question_key"))
                    .foreign_key(&mut reference("calibration_id", "item_calibration"))
                    .foreign_key(&mut reference("course_id", "course"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("item_parameter", &["course_id"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("item_statistic")
                    .col(uuid("course_id"))
                    .col(text("question_key"))
                    .col(text("fingerprint"))
                    .col(integer("answers"))
                    .col(number_or_null("difficulty"))
                    .col(number_or_null("rest_correlation"))
                    .col(text("options"))
                    .col(text("languages"))
                    .col(moment("computed_at"))
                    .primary_key(Index::create().col("course_id").col("question_key"))
                    .foreign_key(&mut reference("course_id", "course"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
