//! Who reviewed a framework's translations, title by title. Reviews from before this have no name.

use crate::build_words::{index, moment, reference, reference_to, text, uuid_or_null};
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
                    .table("framework_title_review")
                    .col(text("framework_key"))
                    .col(text("entry"))
                    .col(text("language"))
                    .col(uuid_or_null("confirmed_by"))
                    .col(moment("confirmed_at"))
                    .primary_key(Index::create().col("framework_key").col("entry").col("language"))
                    .foreign_key(&mut reference_to("framework_key", "framework", "key"))
                    .foreign_key(&mut reference("confirmed_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("framework_title_review", &["confirmed_by"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("framework_title_review").to_owned()).await
    }
}
