//! The database's history: one file per change, the same for SQLite and PostgreSQL.
//!
//! A released step is never edited. Tables are named by string, because history must not move when entities do, and
//! foreign keys stand in `CREATE TABLE`, because SQLite cannot add them later. Every step runs in a transaction on
//! both databases: without that a failing step leaves half of itself behind on SQLite.

use sea_orm_migration::prelude::async_trait;
pub use sea_orm_migration::prelude::{MigrationTrait, MigratorTrait};

mod build_words;
mod m20261122_000001_create_organisations;
mod m20261122_000002_create_identity;
mod m20261122_000003_create_catalogue;
mod m20261122_000004_create_skills;
mod m20261122_000005_create_learning;
mod m20261122_000006_create_audit_and_mail;
mod m20261122_000007_wall_off_tenants;
mod m20261122_000008_withdraw_versions;
mod m20261122_000009_keep_renditions;
mod m20261122_000010_deepen_attempts;
mod m20261122_000011_create_marking;
mod m20261122_000013_follow_mail;
mod m20261122_000014_create_notifications;
mod m20261122_000015_create_uploads;
mod m20261122_000016_create_notes;
mod m20261122_000017_create_reading_settings;
mod m20261122_000018_create_refreshers;
mod m20261122_000019_create_feedback;
mod m20261122_000020_create_registration;
mod m20261122_000021_create_privacy;
mod m20261122_000022_deepen_frameworks;
mod m20261122_000023_create_framework_mappings;
mod m20261122_000024_deepen_evidence;
mod m20261122_000025_create_evidence;
mod m20261122_000026_create_role_profiles;
mod m20261122_000027_create_campaigns;
mod m20261122_000028_create_assessments;
mod m20261122_000029_create_colleague_rounds;
mod m20261122_000030_create_placement;
mod m20261122_000031_create_calibration;
mod m20261122_000032_create_plans;
mod m20261122_000033_finish_assessments;
mod m20261122_000034_index_evidence;
mod m20261122_000035_create_title_reviews;
mod m20261122_000036_renew_enrolments;
mod m20261122_000038_undo_carrying;
mod m20261122_000039_tell_what_was_agreed;
mod m20261122_000044_create_programmes;
mod wall;

/// Applies and names every step, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_create_organisations::Migration),
            Box::new(m20261122_000002_create_identity::Migration),
            Box::new(m20261122_000003_create_catalogue::Migration),
            Box::new(m20261122_000004_create_skills::Migration),
            Box::new(m20261122_000005_create_learning::Migration),
            Box::new(m20261122_000006_create_audit_and_mail::Migration),
            Box::new(m20261122_000007_wall_off_tenants::Migration),
            Box::new(m20261122_000008_withdraw_versions::Migration),
            Box::new(m20261122_000009_keep_renditions::Migration),
            Box::new(m20261122_000010_deepen_attempts::Migration),
            Box::new(m20261122_000011_create_marking::Migration),
            Box::new(m20261122_000013_follow_mail::Migration),
            Box::new(m20261122_000014_create_notifications::Migration),
            Box::new(m20261122_000016_create_notes::Migration),
            Box::new(m20261122_000017_create_reading_settings::Migration),
            Box::new(m20261122_000015_create_uploads::Migration),
            Box::new(m20261122_000018_create_refreshers::Migration),
            Box::new(m20261122_000019_create_feedback::Migration),
            Box::new(m20261122_000020_create_registration::Migration),
            Box::new(m20261122_000021_create_privacy::Migration),
            Box::new(m20261122_000022_deepen_frameworks::Migration),
            Box::new(m20261122_000023_create_framework_mappings::Migration),
            Box::new(m20261122_000024_deepen_evidence::Migration),
            Box::new(m20261122_000025_create_evidence::Migration),
            Box::new(m20261122_000026_create_role_profiles::Migration),
            Box::new(m20261122_000027_create_campaigns::Migration),
            Box::new(m20261122_000028_create_assessments::Migration),
            Box::new(m20261122_000029_create_colleague_rounds::Migration),
            Box::new(m20261122_000030_create_placement::Migration),
            Box::new(m20261122_000031_create_calibration::Migration),
            Box::new(m20261122_000032_create_plans::Migration),
            Box::new(m20261122_000033_finish_assessments::Migration),
            Box::new(m20261122_000034_index_evidence::Migration),
            Box::new(m20261122_000035_create_title_reviews::Migration),
            Box::new(m20261122_000038_undo_carrying::Migration),
            Box::new(m20261122_000039_tell_what_was_agreed::Migration),
            Box::new(m20261122_000036_renew_enrolments::Migration),
            Box::new(m20261122_000044_create_programmes::Migration),
        ]
    }
}
