//! Passwords, sign-in sessions, one-time secrets, programs' tokens and the brake on guessing.

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
                    .table("password")
                    .col(uuid("person_id"))
                    .col(text("hash"))
                    .col(moment("changed_at"))
                    .primary_key(Index::create().col("person_id"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table_with_id("sign_in")
                    .col(uuid("person_id"))
                    .col(text("secret_hash"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(moment_or_null("ended_at"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("sign_in", &["secret_hash"])).await?;
        manager.create_index(index("sign_in", &["person_id"])).await?;
        manager.create_index(index("sign_in", &["expires_at"])).await?;
        manager
            .create_table(
                table_with_id("one_time_secret")
                    .col(uuid("person_id"))
                    .col(text("purpose"))
                    .col(text("secret_hash"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(moment_or_null("used_at"))
                    .check(Expr::cust("purpose IN ('invitation', 'password_reset')"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("one_time_secret", &["secret_hash"])).await?;
        manager.create_index(index("one_time_secret", &["person_id"])).await?;
        manager
            .create_table(
                table_with_id("api_token")
                    .col(uuid("organisation_id"))
                    .col(uuid("created_by"))
                    .col(text("name"))
                    .col(text("permissions"))
                    .col(text("secret_hash"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(moment_or_null("revoked_at"))
                    .col(moment_or_null("last_used_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("created_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("api_token", &["secret_hash"])).await?;
        manager.create_index(index("api_token", &["organisation_id"])).await?;
        manager.create_index(index("api_token", &["created_by"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("sign_in_throttle")
                    .col(text("subject"))
                    .col(integer("failures"))
                    .col(moment("window_started_at"))
                    .col(moment_or_null("blocked_until"))
                    .primary_key(Index::create().col("subject"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["sign_in_throttle", "api_token", "one_time_secret", "sign_in", "password"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
