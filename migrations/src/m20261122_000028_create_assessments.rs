//! How levels are judged by people: self-assessments, line managers' assessments, and the talk about both.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Children before their parents.
const TABLES: [&str; 7] =
    ["talk_step", "talk_level", "skill_talk", "manager_level", "manager_assessment", "self_answer", "self_assessment"];
/// What she answered is hers alone; the level that follows stands in the ledger.
const PERSONAL: [&str; 1] = ["self_answer"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let own = |name: &'static str| owned(table_with_id(name));
        let part = |name: &'static str| owned(Table::create().table(name).to_owned());
        let tables = [
            own("self_assessment")
                .col(text("framework_key"))
                .col(text("skills"))
                .col(integer("from_profile"))
                .col(moment("started_at"))
                .col(moment("changed_at"))
                .col(moment_or_null("finished_at"))
                .col(moment_or_null("reminded_at"))
                .to_owned(),
            part("self_answer")
                .col(uuid("assessment_id"))
                .col(text("skill_key"))
                .col(integer("statement"))
                .col(integer("answer"))
                .col(moment("answered_at"))
                .primary_key(Index::create().col("assessment_id").col("skill_key").col("statement"))
                .foreign_key(&mut reference("assessment_id", "self_assessment"))
                .to_owned(),
            own("manager_assessment")
                .col(uuid("assessor_id"))
                .col(moment("assessed_at"))
                .foreign_key(&mut reference("assessor_id", "person"))
                .to_owned(),
            part("manager_level")
                .col(uuid("assessment_id"))
                .col(text("skill_key"))
                .col(integer("level"))
                .col(text_or_null("private_note"))
                .col(text_or_null("shared_note"))
                .primary_key(Index::create().col("assessment_id").col("skill_key"))
                .foreign_key(&mut reference("assessment_id", "manager_assessment"))
                .to_owned(),
            own("skill_talk")
                .col(uuid("manager_id"))
                .col(text("framework_key"))
                .col(date("planned_on"))
                .col(text("state"))
                .col(text_or_null("wish"))
                .col(text_or_null("view"))
                .col(integer("revision"))
                .col(moment("invited_at"))
                .col(moment_or_null("manager_confirmed_at"))
                .col(moment_or_null("person_confirmed_at"))
                .col(moment_or_null("reminded_at"))
                .foreign_key(&mut reference("manager_id", "person"))
                .to_owned(),
            part("talk_level")
                .col(uuid("talk_id"))
                .col(text("skill_key"))
                .col(integer("level"))
                .primary_key(Index::create().col("talk_id").col("skill_key"))
                .foreign_key(&mut reference("talk_id", "skill_talk"))
                .to_owned(),
            part("talk_step")
                .col(uuid("talk_id"))
                .col(integer("number"))
                .col(text("text"))
                .col(text("whose"))
                .col(date_or_null("due_on"))
                .primary_key(Index::create().col("talk_id").col("number"))
                .foreign_key(&mut reference("talk_id", "skill_talk"))
                .to_owned(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        for (table, columns) in [
            ("self_assessment", vec!["organisation_id", "finished_at"]),
            ("self_assessment", vec!["person_id", "framework_key"]),
            ("self_answer", vec!["organisation_id"]),
            ("self_answer", vec!["person_id"]),
            ("manager_assessment", vec!["organisation_id"]),
            ("manager_assessment", vec!["person_id", "assessed_at"]),
            ("manager_assessment", vec!["assessor_id"]),
            ("manager_level", vec!["organisation_id"]),
            ("manager_level", vec!["person_id"]),
            ("skill_talk", vec!["organisation_id"]),
            ("skill_talk", vec!["person_id", "planned_on"]),
            ("skill_talk", vec!["manager_id", "planned_on"]),
            ("skill_talk", vec!["state", "planned_on"]),
            ("talk_level", vec!["organisation_id"]),
            ("talk_level", vec!["person_id"]),
            ("talk_step", vec!["organisation_id"]),
            ("talk_step", vec!["person_id"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        let shared: Vec<&str> = TABLES.into_iter().filter(|table| !PERSONAL.contains(table)).collect();
        wall_off(manager, &shared, Inside::Organisation).await?;
        wall_off(manager, &PERSONAL, Inside::Person).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
