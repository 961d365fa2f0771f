//! The second wall: rows that PostgreSQL shows only to a transaction whose scope they are in. See `m20261122_000007_wall_off_tenants`.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// Who is inside.
#[derive(Clone, Copy)]
pub enum Inside {
    /// The organisation on whose behalf a row came about, and the person herself.
    Organisation,
    /// The person alone.
    Person,
}

/// Puts tables with the columns `organisation_id` and `person_id` behind the wall. On SQLite there is none.
pub async fn wall_off(manager: &SchemaManager<'_>, tables: &[&str], inside: Inside) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let organisation = match inside {
        Inside::Organisation => "organisation_id",
        Inside::Person => "NULL",
    };
    for table in tables {
        connection
            .execute_unprepared(&format!(
                "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                 ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                 CREATE POLICY tenant ON {table} USING (skillpact_may_see({organisation}, person_id))
                   WITH CHECK (skillpact_may_see({organisation}, person_id));"
            ))
            .await?;
    }
    Ok(())
}
