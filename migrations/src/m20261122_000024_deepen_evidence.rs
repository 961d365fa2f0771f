//! Evidence says how sure it is, who judged and where it came from; levels say how uncertain they are and when they are to be folded
//! again; and what changed is told in a feed, so that others recompute what it touches and nothing else.

use crate::build_words::{index, moment, reference, reference_to, table_with_id, text, uuid};
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
        let backend = connection.get_database_backend();
        let (uuid_type, moment_type) = match backend {
            DbBackend::Postgres => ("uuid", "timestamp with time zone"),
            _ => ("uuid_text", "timestamp_with_timezone_text"),
        };
        // Written out, because the builder adds no reference to a table that is there; both databases do when it may be empty.
        for step in [
            "ALTER TABLE observation ADD COLUMN standard_error integer".to_owned(),
            format!("ALTER TABLE observation ADD COLUMN assessor_id {uuid_type} REFERENCES person (id) ON DELETE RESTRICT"),
            format!("ALTER TABLE observation ADD COLUMN source_id {uuid_type}"),
            "ALTER TABLE skill_level ADD COLUMN uncertainty integer NOT NULL DEFAULT 60".to_owned(),
            format!("ALTER TABLE skill_level ADD COLUMN changes_at {moment_type}"),
            "UPDATE skill_level SET changes_at = valid_until".to_owned(),
            "UPDATE skill_level SET uncertainty = CASE kind WHEN 'self' THEN 120 WHEN 'manager' THEN 80 WHEN 'external' THEN 80 ELSE 60 END"
                .to_owned(),
        ] {
            connection.execute_unprepared(&step).await?;
        }
        manager.create_index(index("observation", &["assessor_id"])).await?;
        manager.create_index(index("observation", &["source_id"])).await?;
        manager.create_index(index("skill_level", &["changes_at"])).await?;
        let mut level_before = ColumnDef::new("level_before");
        let mut level_after = ColumnDef::new("level_after");
        manager
            .create_table(
                table_with_id("skill_change")
                    .col(uuid("organisation_id"))
                    .col(uuid("person_id"))
                    .col(text("skill_key"))
                    .col(level_before.integer())
                    .col(level_after.integer())
                    .col(moment("at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference_to("skill_key", "skill", "key"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("skill_change", &["organisation_id", "id"])).await?;
        manager.create_index(index("skill_change", &["person_id"])).await?;
        manager.create_index(index("skill_change", &["skill_key"])).await?;
        wall_off(manager, &["skill_change"], Inside::Organisation).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("skill_change").to_owned()).await?;
        for (table, column) in [("skill_level", "changes_at"), ("observation", "source_id"), ("observation", "assessor_id")] {
            manager.drop_index(Index::drop().name(format!("{table}_{column}_index")).table(table).to_owned()).await?;
        }
        for (table, column) in [("skill_level", "changes_at"), ("skill_level", "uncertainty"), ("observation", "standard_error")] {
            manager.alter_table(Table::alter().table(table).drop_column(column).to_owned()).await?;
        }
        manager.alter_table(Table::alter().table("observation").drop_column("source_id").to_owned()).await?;
        manager.alter_table(Table::alter().table("observation").drop_column("assessor_id").to_owned()).await
    }
}
