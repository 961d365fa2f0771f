//! Mail says how far it is: handed to a mail server and not yet answered, refused for good, or not known to have arrived. Completions
//! say which reminders of their end were given.

use crate::build_words::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const COLUMNS: &str = "id, recipient, subject, text_body, html_body, state, attempts, created_at, next_attempt_at, sent_at, last_error";

/// SQLite cannot change a check, so that the table is written anew on both databases.
async fn rebuild(manager: &SchemaManager<'_>, states: &str, more: &mut [ColumnDef], from: &str) -> Result<(), DbErr> {
    let mut table = table_with_id("outgoing_mail_anew");
    table
        .col(text("recipient"))
        .col(text("subject"))
        .col(text_or_null("text_body"))
        .col(text_or_null("html_body"))
        .col(text("state"))
        .col(integer("attempts"))
        .col(moment("created_at"))
        .col(moment("next_attempt_at"))
        .col(moment_or_null("sent_at"))
        .col(text_or_null("last_error"))
        .check(Expr::cust(format!("state IN ({states})")));
    for column in more {
        table.col(column);
    }
    manager.create_table(table).await?;
    let copy = format!("INSERT INTO outgoing_mail_anew ({COLUMNS}) SELECT {} FROM outgoing_mail", COLUMNS.replace("state", from));
    manager.get_connection().execute_unprepared(&copy).await?;
    manager.drop_table(Table::drop().table("outgoing_mail").to_owned()).await?;
    manager.rename_table(Table::rename().table("outgoing_mail_anew", "outgoing_mail").to_owned()).await?;
    manager.create_index(index("outgoing_mail", &["state", "next_attempt_at"])).await
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut purpose = text("purpose");
        purpose.default("account");
        let mut more = [purpose, text_or_null("unsubscribe_url"), moment_or_null("sending_since")];
        rebuild(manager, "'waiting', 'sending', 'sent', 'refused', 'given_up', 'unsure'", &mut more, "state").await?;
        manager
            .create_table(
                Table::create()
                    .table("completion_reminder")
                    .col(uuid("completion_id"))
                    .col(integer("days"))
                    .col(moment("given_at"))
                    .primary_key(Index::create().col("completion_id").col("days"))
                    .foreign_key(&mut reference("completion_id", "completion"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("completion", &["valid_until"])).await?;
        let connection = manager.get_connection();
        if connection.get_database_backend() == DbBackend::Postgres {
            // Behind the same wall as its completion: see `m20261122_000007_wall_off_tenants`.
            connection
                .execute_unprepared(
                    "ALTER TABLE completion_reminder ENABLE ROW LEVEL SECURITY;
                     ALTER TABLE completion_reminder FORCE ROW LEVEL SECURITY;
                     CREATE POLICY tenant ON completion_reminder USING (EXISTS (SELECT 1 FROM completion c WHERE c.id = completion_id));",
                )
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("completion_valid_until_index").table("completion").to_owned()).await?;
        manager.drop_table(Table::drop().table("completion_reminder").to_owned()).await?;
        // What may have arrived must not go out again.
        let known = "CASE WHEN state IN ('waiting', 'sent') THEN state ELSE 'given_up' END";
        rebuild(manager, "'waiting', 'sent', 'given_up'", &mut [], known).await
    }
}
