//! Signing up without an invitation: which organisations allow it, and who has not followed her link yet.

use crate::build_words::*;
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
        manager
            .create_table(
                Table::create()
                    .table("registration_setting")
                    .col(uuid("organisation_id"))
                    .col(integer("allowed"))
                    .col(text("domains"))
                    .col(moment("changed_at"))
                    .primary_key(Index::create().col("organisation_id"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table_with_id("registration")
                    .col(uuid("organisation_id"))
                    .col(text("email"))
                    .col(text("given_name"))
                    .col(text("family_name"))
                    .col(text("language"))
                    .col(text("secret_hash"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(moment_or_null("used_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("registration", &["secret_hash"])).await?;
        manager.create_index(index("registration", &["organisation_id"])).await?;
        manager.create_index(index("registration", &["expires_at"])).await?;
        wall_off(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["registration", "registration_setting"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

/// Names and addresses of people who are nobody's members yet: read by the server alone, before anybody is known.
async fn wall_off(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    connection
        .execute_unprepared(
            "ALTER TABLE registration ENABLE ROW LEVEL SECURITY;
             ALTER TABLE registration FORCE ROW LEVEL SECURITY;
             CREATE POLICY tenant ON registration USING (current_setting('skillpact.scope', true) = 'system')
               WITH CHECK (current_setting('skillpact.scope', true) = 'system');",
        )
        .await?;
    Ok(())
}
