//! PostgreSQL's row-level security as a second wall between tenants.
//!
//! Every transaction states its scope in three settings (`skillpact.scope`, `skillpact.organisation`,
//! `skillpact.person`); a transaction that states none sees no row of people's data. The policies are forced, so that
//! they bind the tables' owner too; a superuser walks past them, which is why the server refuses to run as one.
//! SQLite has nothing of the kind: there the scope in every query is the only wall.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const MAY_SEE: &str = "
CREATE FUNCTION skillpact_may_see(organisation uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE current_setting('skillpact.scope', true)
    WHEN 'system' THEN true
    WHEN 'organisation' THEN organisation = nullif(current_setting('skillpact.organisation', true), '')::uuid
    WHEN 'person' THEN person = nullif(current_setting('skillpact.person', true), '')::uuid
    ELSE false
  END
$$";

/// Tables that carry the organisation and the person themselves.
const OWN_COLUMNS: [(&str, &str); 6] = [
    ("membership", "skillpact_may_see(organisation_id, person_id)"),
    ("enrolment", "skillpact_may_see(organisation_id, person_id)"),
    ("observation", "skillpact_may_see(organisation_id, person_id)"),
    ("skill_level", "skillpact_may_see(organisation_id, person_id)"),
    ("api_token", "skillpact_may_see(organisation_id, created_by)"),
    ("audit_entry", "skillpact_may_see(organisation_id, actor_id)"),
];

/// Tables that are reached through another one; the inner table's own policy applies inside `EXISTS`.
const THROUGH: [(&str, &str); 6] = [
    ("membership_role", "EXISTS (SELECT 1 FROM membership m WHERE m.id = membership_id)"),
    ("lesson_progress", "EXISTS (SELECT 1 FROM enrolment e WHERE e.id = enrolment_id)"),
    ("attempt", "EXISTS (SELECT 1 FROM enrolment e WHERE e.id = enrolment_id)"),
    ("response", "EXISTS (SELECT 1 FROM enrolment e WHERE e.id = enrolment_id)"),
    ("completion", "EXISTS (SELECT 1 FROM enrolment e WHERE e.id = enrolment_id)"),
    ("person", "skillpact_may_see(NULL, id) OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person.id)"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        if connection.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        connection.execute_unprepared(MAY_SEE).await?;
        for (table, rule) in OWN_COLUMNS.into_iter().chain(THROUGH) {
            // The audit log is written by whoever acts, also where she may not read it.
            let write_rule = if table == "audit_entry" { "true" } else { rule };
            connection
                .execute_unprepared(&format!(
                    "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                     ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                     CREATE POLICY tenant ON {table} USING ({rule}) WITH CHECK ({write_rule});"
                ))
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        if connection.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        for (table, _) in OWN_COLUMNS.into_iter().chain(THROUGH) {
            connection
                .execute_unprepared(&format!(
                    "DROP POLICY tenant ON {table};
                     ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY;
                     ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;"
                ))
                .await?;
        }
        connection.execute_unprepared("DROP FUNCTION skillpact_may_see(uuid, uuid)").await?;
        Ok(())
    }
}
