//! What colleagues say of a person's levels: rounds, who was asked, what each said until the round closes, and the aggregate.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Children before their parents; whether what stands there is its person's alone.
const TABLES: [(&str, bool); 4] =
    [("colleague_result", false), ("colleague_answer", true), ("colleague_request", true), ("colleague_round", false)];

/// Who forgets the rated person forgets what was asked about her, also what belongs to those who were asked.
fn goes_with(column: &'static str, table: &'static str) -> ForeignKeyCreateStatement {
    reference(column, table).on_delete(ForeignKeyAction::Cascade).to_owned()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            owned(table_with_id("colleague_round"))
                .col(uuid("manager_id"))
                .col(text("framework_key"))
                .col(text("skills"))
                .col(text("state"))
                .col(moment("started_at"))
                .col(date_or_null("closes_on"))
                .col(moment_or_null("closed_at"))
                .col(moment_or_null("reminded_at"))
                .foreign_key(&mut reference("manager_id", "person"))
                .to_owned(),
            owned(table_with_id("colleague_request"))
                .col(uuid("round_id"))
                .col(text("state"))
                .col(moment("asked_at"))
                .foreign_key(&mut goes_with("round_id", "colleague_round"))
                .to_owned(),
            owned(Table::create().table("colleague_answer").to_owned())
                .col(uuid("request_id"))
                .col(text("skill_key"))
                .col(integer_or_null("level"))
                .primary_key(Index::create().col("request_id").col("skill_key"))
                .foreign_key(&mut goes_with("request_id", "colleague_request"))
                .to_owned(),
            owned(Table::create().table("colleague_result").to_owned())
                .col(uuid("round_id"))
                .col(text("skill_key"))
                .col(integer("answers"))
                .col(integer_or_null("mean_hundredths"))
                .col(integer_or_null("spread_hundredths"))
                .primary_key(Index::create().col("round_id").col("skill_key"))
                .foreign_key(&mut goes_with("round_id", "colleague_round"))
                .to_owned(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        manager.create_index(unique("colleague_request", &["round_id", "person_id"])).await?;
        for (table, columns) in [
            ("colleague_round", vec!["organisation_id"]),
            ("colleague_round", vec!["person_id"]),
            ("colleague_round", vec!["manager_id"]),
            ("colleague_round", vec!["state", "closes_on"]),
            ("colleague_request", vec!["organisation_id"]),
            ("colleague_request", vec!["person_id"]),
            ("colleague_answer", vec!["organisation_id"]),
            ("colleague_answer", vec!["person_id"]),
            ("colleague_result", vec!["organisation_id"]),
            ("colleague_result", vec!["person_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        for (table, is_personal) in TABLES {
            wall_off(manager, &[table], if is_personal { Inside::Person } else { Inside::Organisation }).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, _) in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
