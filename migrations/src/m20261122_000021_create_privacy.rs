//! Whose records were opened, which device signed in, addresses that wait for their confirmation, and requests for erasure.

use crate::build_words::{date, index, moment, moment_or_null, reference, table_with_id, text, text_or_null, unique, uuid, uuid_or_null};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Walled tables, and the column that names the person who may see a row as her own.
const WALLED: [(&str, &str); 2] = [("record_opening", "actor_id"), ("erasure_request", "person_id")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table_with_id("record_opening")
                    .col(moment("at"))
                    .col(uuid("actor_id"))
                    .col(uuid("organisation_id"))
                    .col(text("role"))
                    .col(text("what"))
                    .col(text_or_null("detail"))
                    .col(ColumnDef::new("people").blob().not_null())
                    .foreign_key(&mut reference("actor_id", "person"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("record_opening", &["organisation_id", "at"])).await?;
        manager.create_index(index("record_opening", &["actor_id"])).await?;
        manager.create_index(index("record_opening", &["at"])).await?;
        manager
            .create_table(
                table_with_id("email_change")
                    .col(uuid("person_id"))
                    .col(text("email"))
                    .col(text("secret_hash"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(moment_or_null("used_at"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("email_change", &["secret_hash"])).await?;
        manager.create_index(index("email_change", &["person_id"])).await?;
        manager
            .create_table(
                table_with_id("erasure_request")
                    .col(uuid_or_null("person_id"))
                    .col(uuid("organisation_id"))
                    .col(text("state"))
                    .col(text_or_null("note"))
                    .col(moment("requested_at"))
                    .col(date("due_on"))
                    .col(uuid_or_null("decided_by"))
                    .col(moment_or_null("decided_at"))
                    .col(text_or_null("reason"))
                    .col(moment_or_null("finished_at"))
                    .check(Expr::cust("state IN ('open', 'taken_back', 'refused', 'under_way', 'carried_out')"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("decided_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("erasure_request", &["organisation_id", "state"])).await?;
        manager.create_index(index("erasure_request", &["person_id"])).await?;
        manager.create_index(index("erasure_request", &["decided_by"])).await?;
        let connection = manager.get_connection();
        // One request at a time for a person in an organisation; both databases know partial indices in these words.
        connection
            .execute_unprepared(
                "CREATE UNIQUE INDEX erasure_request_pending_unique ON erasure_request (person_id, organisation_id) \
                 WHERE state IN ('open', 'under_way')",
            )
            .await?;
        manager.alter_table(Table::alter().table("sign_in").add_column(text_or_null("device")).to_owned()).await?;
        manager.create_index(index("audit_entry", &["record_id"])).await?;
        if connection.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        for (table, person) in WALLED {
            connection
                .execute_unprepared(&format!(
                    "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                     ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                     CREATE POLICY tenant ON {table} USING (skillpact_may_see(organisation_id, {person}))
                       WITH CHECK (skillpact_may_see(organisation_id, {person}));"
                ))
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("audit_entry_record_id_index").table("audit_entry").to_owned()).await?;
        manager.alter_table(Table::alter().table("sign_in").drop_column("device").to_owned()).await?;
        for table in ["erasure_request", "email_change", "record_opening"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
