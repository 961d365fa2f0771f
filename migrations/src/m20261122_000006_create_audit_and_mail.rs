//! The chained audit log and the mail that still has to go out.

use crate::build_words::*;
use sea_orm_migration::prelude::*;

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
                    .table("audit_entry")
                    .col(big("sequence"))
                    .col(moment("at"))
                    .col(uuid_or_null("actor_id"))
                    .col(uuid_or_null("organisation_id"))
                    .col(text("action"))
                    .col(text("record_kind"))
                    .col(text_or_null("record_id"))
                    .col(text_or_null("detail"))
                    .col(text_or_null("request_id"))
                    .col(text("previous_hash"))
                    .col(text("hash"))
                    .primary_key(Index::create().col("sequence"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("audit_entry", &["organisation_id", "sequence"])).await?;
        manager.create_index(index("audit_entry", &["actor_id"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("audit_head")
                    .col(integer("id"))
                    .col(big("sequence"))
                    .col(text("hash"))
                    .primary_key(Index::create().col("id"))
                    .to_owned(),
            )
            .await?;
        let first = Query::insert()
            .into_table("audit_head")
            .columns(["id", "sequence", "hash"])
            .values_panic([1.into(), 0i64.into(), "0".repeat(64).into()])
            .to_owned();
        manager.exec_stmt(first).await?;
        manager
            .create_table(
                table_with_id("outgoing_mail")
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
                    .check(Expr::cust("state IN ('waiting', 'sent', 'given_up')"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("outgoing_mail", &["state", "next_attempt_at"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["outgoing_mail", "audit_head", "audit_entry"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
