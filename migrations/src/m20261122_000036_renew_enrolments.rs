//! A course whose completion ends is taken again: the same person, organisation and course, in another period.

use crate::build_words::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const ONE_FOR_EVER: &[&str] = &["person_id", "organisation_id", "course_id"];
const ONE_A_PERIOD: &[&str] = &["person_id", "organisation_id", "course_id", "period"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut period = integer("period").default(1).to_owned();
        manager.alter_table(Table::alter().table("enrolment").add_column(&mut period).to_owned()).await?;
        manager.create_index(unique("enrolment", ONE_A_PERIOD)).await?;
        manager.drop_index(Index::drop().name(format!("enrolment_{}_unique", ONE_FOR_EVER.join("_"))).table("enrolment").to_owned()).await
    }

    /// Refused by the database when something was renewed meanwhile: two periods cannot become one without losing a record.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(unique("enrolment", ONE_FOR_EVER)).await?;
        manager
            .drop_index(Index::drop().name(format!("enrolment_{}_unique", ONE_A_PERIOD.join("_"))).table("enrolment").to_owned())
            .await?;
        manager.alter_table(Table::alter().table("enrolment").drop_column("period").to_owned()).await
    }
}
