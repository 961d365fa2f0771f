//! Secrets of this installation that nobody has to configure: made at random when first needed and kept in the database, so that all
//! servers of an installation have the same. They are never sent to anybody.

use crate::platform::access::Scope;
use crate::platform::{ApiError, Platform};
use sea_orm::{ConnectionTrait, DbErr, Statement};

/// The secret of a name.
///
/// # Errors
/// When the database refuses or the system has no randomness to give.
pub async fn secret(platform: &Platform, name: &str) -> Result<String, ApiError> {
    let scope = Scope::system("the server's own secrets belong to nobody");
    if let Some(known) = platform.database.read_latest(&scope, async |connection| find(connection, name).await).await? {
        return Ok(known);
    }
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(ApiError::because)?;
    let (fresh, now) = (hex::encode(bytes), platform.clock.now());
    let work = async |transaction: &sea_orm::DatabaseTransaction| -> Result<Option<String>, DbErr> {
        // Another server may be faster: what stands there first is the secret.
        let sql = "INSERT INTO server_secret (name, value, created_at) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING";
        let values = [name.into(), fresh.into(), now.into()];
        transaction.execute_raw(Statement::from_sql_and_values(transaction.get_database_backend(), sql, values)).await?;
        find(transaction, name).await
    };
    platform.database.write(&scope, work).await?.ok_or_else(ApiError::internal)
}

async fn find(connection: &impl ConnectionTrait, name: &str) -> Result<Option<String>, DbErr> {
    let sql = "SELECT value FROM server_secret WHERE name = $1";
    let row = connection.query_one_raw(Statement::from_sql_and_values(connection.get_database_backend(), sql, [name.into()])).await?;
    row.map(|row| row.try_get("", "value")).transpose()
}
