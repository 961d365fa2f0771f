//! Whether the server runs, and whether it can serve.

use crate::platform::SharedPlatform;
use crate::platform::access::Scope;
use migrations::{Migrator, MigratorTrait};
use poem::http::{HeaderValue, StatusCode, header};
use poem::web::{Data, Json};
use poem::{IntoResponse, Response, handler};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

/// A database that does not answer within this time counts as gone.
const PATIENCE: Duration = Duration::from_secs(2);

/// The process runs and answers: all that a supervisor needs in order not to restart it.
#[handler]
pub(super) fn live() -> Response {
    answer(StatusCode::OK, json!({ "status": "live" }))
}

/// Both pools answer and every migration is applied: what a load balancer needs in order to send people here.
#[handler]
pub(super) async fn ready(platform: Data<&SharedPlatform>) -> Response {
    let (reader, writer) = tokio::join!(reader_lacks(&platform), writer_lacks(&platform));
    let missing: Vec<&str> = reader.into_iter().chain(writer).collect();
    if missing.is_empty() {
        return answer(StatusCode::OK, json!({ "status": "ready" }));
    }
    tracing::warn!(?missing, "not ready");
    answer(StatusCode::SERVICE_UNAVAILABLE, json!({ "status": "not_ready", "missing": missing }))
}

async fn writer_lacks(platform: &SharedPlatform) -> Option<&'static str> {
    match tokio::time::timeout(PATIENCE, platform.database.for_migrations().ping()).await {
        Ok(Ok(())) => None,
        _ => Some("database_writer"),
    }
}

async fn reader_lacks(platform: &SharedPlatform) -> Option<&'static str> {
    let look = platform.database.read(&Scope::SHARED, async |transaction| {
        // A refused query ends a transaction on PostgreSQL, so the pool itself is asked first.
        transaction.query_one_raw(Statement::from_string(transaction.get_database_backend(), "SELECT 1")).await?;
        Ok::<_, DbErr>(applied(transaction).await.unwrap_or_default())
    });
    match tokio::time::timeout(PATIENCE, look).await {
        Ok(Ok(applied)) => {
            let complete = Migrator::migrations().iter().all(|migration| applied.contains(migration.name()));
            (!complete).then_some("migrations")
        }
        _ => Some("database_reader"),
    }
}

/// The names of the applied migrations. One that this program does not know is no fault: while servers are exchanged one by
/// one, the newer has already widened the tables for both.
async fn applied(transaction: &DatabaseTransaction) -> Result<BTreeSet<String>, DbErr> {
    let statement = Statement::from_string(transaction.get_database_backend(), "SELECT version FROM seaql_migrations");
    transaction.query_all_raw(statement).await?.iter().map(|row| row.try_get_by_index(0)).collect()
}

fn answer(status: StatusCode, content: serde_json::Value) -> Response {
    let mut response = Json(content).with_status(status).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
