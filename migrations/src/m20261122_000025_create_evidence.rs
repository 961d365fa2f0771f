//! Policies by which levels follow from evidence, evidence that was revoked, and certificates from elsewhere.

use crate::build_words::*;
use crate::wall::{Inside, wall_off};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Walled tables. Policies and how far they have been applied are no people's data: everybody may read them.
const WALLED: [&str; 2] = ["evidence_revocation", "external_certificate"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table_with_id("level_policy")
                    .col(uuid_or_null("organisation_id"))
                    .col(text_or_null("policy"))
                    .col(moment("holds_from"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("level_policy", &["organisation_id", "holds_from"])).await?;
        manager
            .create_table(
                table_with_id("level_refold")
                    .col(uuid("organisation_id"))
                    .col(integer("people_total"))
                    .col(integer("people_done"))
                    .col(uuid_or_null("reached"))
                    .col(moment("begun_at"))
                    .col(moment_or_null("finished_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("level_refold", &["organisation_id", "begun_at"])).await?;
        manager
            .create_table(
                table_with_id("evidence_revocation")
                    .col(uuid("organisation_id"))
                    .col(uuid("person_id"))
                    .col(uuid("observation_id"))
                    .col(text_or_null("reason"))
                    .col(uuid("revoked_by"))
                    .col(moment("revoked_at"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("observation_id", "observation"))
                    .foreign_key(&mut reference("revoked_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("evidence_revocation", &["observation_id"])).await?;
        manager.create_index(index("evidence_revocation", &["person_id", "organisation_id"])).await?;
        manager.create_index(index("evidence_revocation", &["organisation_id"])).await?;
        manager.create_index(index("evidence_revocation", &["revoked_by"])).await?;
        let mut size = ColumnDef::new("size");
        manager
            .create_table(
                table_with_id("external_certificate")
                    .col(uuid("organisation_id"))
                    .col(uuid("person_id"))
                    .col(text("title"))
                    .col(text("issuer"))
                    .col(date("issued_on"))
                    .col(date_or_null("valid_to"))
                    .col(text("claims"))
                    .col(text("state"))
                    .col(moment("created_at"))
                    .col(uuid_or_null("file_key"))
                    .col(text_or_null("file_name"))
                    .col(text_or_null("mime"))
                    .col(size.big_integer())
                    .col(text_or_null("sha256"))
                    .col(moment_or_null("submitted_at"))
                    .col(uuid_or_null("decided_by"))
                    .col(moment_or_null("decided_at"))
                    .col(text_or_null("reason"))
                    .col(text_or_null("accepted"))
                    .col(date_or_null("accepted_to"))
                    .check(Expr::cust("state IN ('draft', 'waiting', 'accepted', 'refused', 'withdrawn', 'revoked')"))
                    .foreign_key(&mut reference("organisation_id", "organisation"))
                    .foreign_key(&mut reference("person_id", "person"))
                    .foreign_key(&mut reference("decided_by", "person"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("external_certificate", &["organisation_id", "state", "submitted_at"])).await?;
        manager.create_index(index("external_certificate", &["person_id"])).await?;
        manager.create_index(index("external_certificate", &["decided_by"])).await?;
        wall_off(manager, &WALLED, Inside::Organisation).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["external_certificate", "evidence_revocation", "level_refold", "level_policy"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
