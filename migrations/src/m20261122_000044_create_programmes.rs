//! Programmes: who must know what by when, the rules that say so, and what was decided for single people.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const OWNED: [&str; 3] = ["programme_assignment", "programme_exception", "programme_reminder"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table_with_id("programme")
                    .col(uuid("organisation_id"))
                    .col(integer("version"))
                    .col(moment("created_at"))
                    .col(moment("changed_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("programme_version")
                    .col(uuid("programme_id"))
                    .col(integer("version"))
                    .col(text("titles"))
                    .col(text("purposes"))
                    .col(text("content"))
                    .col(text_or_null("note"))
                    .col(moment("created_at"))
                    .primary_key(Index::create().col("programme_id").col("version"))
                    .foreign_key(&mut reference("programme_id", "programme"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table_with_id("programme_rule")
                    .col(uuid("programme_id"))
                    .col(uuid("organisation_id"))
                    .col(text("conditions"))
                    .col(text("state"))
                    .col(date_or_null("began_on"))
                    .col(date_or_null("swept_on"))
                    .col(moment("created_at"))
                    .col(moment("changed_at"))
                    .foreign_key(&mut reference("programme_id", "programme"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(table_with_id("programme_assignment"))
                    .col(uuid("programme_id"))
                    .col(integer("version"))
                    .col(uuid_or_null("rule_id"))
                    .col(date("joined_on"))
                    .col(date("since"))
                    .col(date("began_on"))
                    .col(date("assigned_on"))
                    .col(moment("assigned_at"))
                    .col(uuid_or_null("assigned_by"))
                    .col(date_or_null("ended_on"))
                    .col(moment_or_null("ended_at"))
                    .col(text_or_null("end_reason"))
                    .foreign_key(&mut reference("programme_id", "programme"))
                    .foreign_key(&mut reference("rule_id", "programme_rule"))
                    .foreign_key(&mut reference("assigned_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(table_with_id("programme_exception"))
                    .col(uuid("programme_id"))
                    .col(text("kind"))
                    .col(text("reason"))
                    .col(date("from_on"))
                    .col(date_or_null("until_on"))
                    .col(uuid_or_null("proposed_by"))
                    .col(moment("proposed_at"))
                    .col(text_or_null("decision"))
                    .col(uuid_or_null("decided_by"))
                    .col(moment_or_null("decided_at"))
                    .col(uuid_or_null("revoked_by"))
                    .col(moment_or_null("revoked_at"))
                    .foreign_key(&mut reference("programme_id", "programme"))
                    .foreign_key(&mut reference("proposed_by", "person"))
                    .foreign_key(&mut reference("decided_by", "person"))
                    .foreign_key(&mut reference("revoked_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                owned(Table::create().table("programme_reminder").to_owned())
                    .col(uuid("programme_id"))
                    .col(date("due_on"))
                    .col(integer("step"))
                    .col(moment("given_at"))
                    .primary_key(Index::create().col("person_id").col("programme_id").col("due_on").col("step"))
                    .foreign_key(&mut reference("programme_id", "programme"))
                    .to_owned(),
            )
            .await?;
        for (table, columns) in [
            ("programme", vec!["organisation_id"]),
            ("programme_rule", vec!["programme_id"]),
            ("programme_rule", vec!["organisation_id"]),
            ("programme_assignment", vec!["programme_id", "person_id"]),
            ("programme_assignment", vec!["person_id"]),
            ("programme_assignment", vec!["organisation_id"]),
            ("programme_assignment", vec!["rule_id"]),
            ("programme_assignment", vec!["assigned_by"]),
            ("programme_exception", vec!["programme_id", "person_id"]),
            ("programme_exception", vec!["person_id"]),
            ("programme_exception", vec!["organisation_id"]),
            ("programme_exception", vec!["proposed_by"]),
            ("programme_exception", vec!["decided_by"]),
            ("programme_exception", vec!["revoked_by"]),
            ("programme_reminder", vec!["programme_id"]),
            ("programme_reminder", vec!["organisation_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        // Nobody has a programme twice at a time, however many servers hold people against its rules.
        let once = "CREATE UNIQUE INDEX programme_assignment_open_unique ON programme_assignment (programme_id, person_id) \
                    WHERE ended_at IS NULL";
        manager.get_connection().execute_unprepared(once).await?;
        wall_off(manager, &OWNED, Inside::Organisation).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in OWNED.into_iter().chain(["programme_rule", "programme_version", "programme"]) {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
