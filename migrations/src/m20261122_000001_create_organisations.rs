//! Organisations, their units, people and who belongs where.

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
                table_with_id("organisation")
                    .col(text("slug"))
                    .col(text("name"))
                    .col(text("kind"))
                    .col(text("country"))
                    .col(text_or_null("lau_code"))
                    .col(text_or_null("nuts3"))
                    .col(integer_or_null("population"))
                    .col(integer_or_null("headcount"))
                    .col(text("default_language"))
                    .col(moment("created_at"))
                    .check(Expr::cust("kind IN ('municipality', 'tourism_association', 'company')"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("organisation", &["slug"])).await?;
        manager
            .create_table(
                table_with_id("unit")
                    .col(uuid("organisation_id"))
                    .col(uuid_or_null("parent_id"))
                    .col(text("name"))
                    .col(moment("created_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("parent_id", "unit"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("unit", &["organisation_id"])).await?;
        manager.create_index(index("unit", &["parent_id"])).await?;
        manager
            .create_table(
                table_with_id("person")
                    .col(text("email"))
                    .col(text("given_name"))
                    .col(text("family_name"))
                    .col(text_by_bytes("sort_name", manager.get_database_backend()))
                    .col(text("language"))
                    .col(moment("created_at"))
                    .col(moment_or_null("deactivated_at"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("person", &["email"])).await?;
        manager.create_index(index("person", &["sort_name", "id"])).await?;
        manager
            .create_table(
                table_with_id("membership")
                    .col(uuid("person_id"))
                    .col(uuid("organisation_id"))
                    .col(uuid_or_null("unit_id"))
                    .col(text_or_null("position"))
                    .col(uuid_or_null("manager_id"))
                    .col(date("valid_from"))
                    .col(date_or_null("valid_to"))
                    .col(moment("created_at"))
                    .check(Expr::cust("valid_to IS NULL OR valid_to >= valid_from"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("unit_id", "unit"))
                    .foreign_key(&mut reference("manager_id", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("membership", &["organisation_id", "person_id"])).await?;
        manager.create_index(index("membership", &["person_id"])).await?;
        manager.create_index(index("membership", &["unit_id"])).await?;
        manager.create_index(index("membership", &["manager_id"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("membership_role")
                    .col(uuid("membership_id"))
                    .col(text("role"))
                    .primary_key(Index::create().col("membership_id").col("role"))
                    .check(Expr::cust(
                        "role IN ('learner', 'trainer', 'hr_officer', 'line_manager', 'organisation_admin', 'consortium_admin')",
                    ))
                    .foreign_key(&mut reference("membership_id", "membership"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["membership_role", "membership", "person", "unit", "organisation"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
