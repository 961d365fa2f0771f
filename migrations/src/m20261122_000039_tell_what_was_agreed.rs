//! Evidence says whether both agreed on it; who was assessed says how she sees it; and a placement keeps what was known at its start.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        let walled = connection.get_database_backend() == DbBackend::Postgres;
        if walled {
            // What is there already is everybody's; behind the wall a change without a scope would find nothing.
            connection.execute_unprepared("SELECT set_config('skillpact.scope', 'system', true)").await?;
        }
        for step in [
            "ALTER TABLE observation ADD COLUMN agreed integer NOT NULL DEFAULT 0",
            "UPDATE observation SET agreed = 1 WHERE kind = 'manager' AND source_id IN (SELECT id FROM skill_talk)",
            "UPDATE skill_level SET kind = 'agreed' WHERE kind = 'manager' AND observation_id IN (SELECT id FROM observation WHERE agreed = 1)",
            "ALTER TABLE placement ADD COLUMN known_levels text",
        ] {
            connection.execute_unprepared(step).await?;
        }
        if walled {
            connection.execute_unprepared("SELECT set_config('skillpact.scope', '', true)").await?;
        }
        manager
            .create_table(
                owned(table_with_id("assessment_remark"))
                    .col(uuid("assessment_id"))
                    .col(text("text"))
                    .col(moment("written_at"))
                    .foreign_key(&mut reference("assessment_id", "manager_assessment"))
                    .to_owned(),
            )
            .await?;
        for column in ["organisation_id", "person_id", "assessment_id"] {
            manager.create_index(index("assessment_remark", &[column])).await?;
        }
        wall_off(manager, &["assessment_remark"], Inside::Organisation).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("assessment_remark").to_owned()).await?;
        manager.alter_table(Table::alter().table("placement").drop_column("known_levels").to_owned()).await?;
        manager.alter_table(Table::alter().table("observation").drop_column("agreed").to_owned()).await
    }
}
