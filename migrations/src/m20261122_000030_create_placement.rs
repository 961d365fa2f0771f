//! Placements: a person's adaptive tests and what she answered in them.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["placement_answer", "placement"];

/// Columns of every table here: whose it is, and on whose behalf.
fn owned(name: &'static str) -> TableCreateStatement {
    table_with_id(name)
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .foreign_key(&mut reference("organisation_id", "organisation"))
        .foreign_key(&mut reference("person_id", "person"))
        .to_owned()
}

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
                owned("placement")
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
                owned("placement_answer")
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
        wall_off(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

/// The same wall as around the tables before: see `m20261122_000007_wall_off_tenants`.
async fn wall_off(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    for table in TABLES {
        connection
            .execute_unprepared(&format!(
                "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                 ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                 CREATE POLICY tenant ON {table} USING (skillpact_may_see(organisation_id, person_id))
                   WITH CHECK (skillpact_may_see(organisation_id, person_id));"
            ))
            .await?;
    }
    Ok(())
}
