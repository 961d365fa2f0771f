//! What people are told: the notices themselves, notices to everybody with a permission, and how each person wants to be told.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// A person's own, whatever organisation they came from: nobody in it reads them.
const OWN: [&str; 4] = ["notification", "notification_choice", "notification_rhythm", "notification_digest"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table_with_id("notification")
                    .col(uuid("organisation_id"))
                    .col(uuid("person_id"))
                    .col(text("kind"))
                    .col(text("key"))
                    .col(text("arguments"))
                    .col(text("link"))
                    .col(moment("created_at"))
                    .col(moment_or_null("read_at"))
                    .col(text("mail"))
                    .check(Expr::cust("mail IN ('undecided', 'none', 'waiting', 'sent')"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table_with_id("notification_broadcast")
                    .col(uuid("organisation_id"))
                    .col(uuid_or_null("except_id"))
                    .col(text("permission"))
                    .col(text("kind"))
                    .col(text("key"))
                    .col(text("arguments"))
                    .col(text("link"))
                    .col(moment("created_at"))
                    .col(moment_or_null("spread_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("except_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("notification_choice")
                    .col(uuid("person_id"))
                    .col(text("kind"))
                    .col(integer("in_app"))
                    .col(text("mail"))
                    .check(Expr::cust("mail IN ('at_once', 'digest', 'never')"))
                    .primary_key(Index::create().col("person_id").col("kind"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("notification_rhythm")
                    .col(uuid("person_id"))
                    .col(text("rhythm"))
                    .check(Expr::cust("rhythm IN ('daily', 'weekly')"))
                    .primary_key(Index::create().col("person_id"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table_with_id("notification_digest")
                    .col(uuid("person_id"))
                    .col(text("period"))
                    .col(integer("notices"))
                    .col(moment("created_at"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("server_secret")
                    .col(text("name"))
                    .col(text("value"))
                    .col(moment("created_at"))
                    .primary_key(Index::create().col("name"))
                    .to_owned(),
            )
            .await?;
        for (table, columns) in [
            ("notification", vec!["person_id", "created_at", "id"]),
            ("notification", vec!["organisation_id"]),
            ("notification", vec!["mail", "created_at"]),
            ("notification", vec!["created_at"]),
            ("notification_broadcast", vec!["except_id"]),
            ("notification_broadcast", vec!["spread_at"]),
        ] {
            manager.create_index(index(table, &columns)).await?;
        }
        manager.create_index(unique("notification", &["person_id", "key"])).await?;
        manager.create_index(unique("notification_broadcast", &["organisation_id", "key"])).await?;
        manager.create_index(unique("notification_digest", &["person_id", "period"])).await?;
        wall_off(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in OWN.into_iter().chain(["notification_broadcast", "server_secret"]) {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

/// Who causes a notice writes it for somebody else, and cannot read it afterwards: see `m20261122_000007_wall_off_tenants`.
async fn wall_off(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    const SYSTEM: &str = "current_setting('skillpact.scope', true) = 'system'";
    const PERSON: &str = "skillpact_may_see(NULL, person_id)";
    for (table, read, write) in [
        ("notification", PERSON, "true"),
        ("notification_choice", PERSON, PERSON),
        ("notification_rhythm", PERSON, PERSON),
        ("notification_digest", PERSON, PERSON),
        ("notification_broadcast", SYSTEM, "true"),
        ("server_secret", SYSTEM, SYSTEM),
    ] {
        connection
            .execute_unprepared(&format!(
                "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                 ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                 CREATE POLICY tenant ON {table} USING ({read}) WITH CHECK ({write});"
            ))
            .await?;
    }
    Ok(())
}
