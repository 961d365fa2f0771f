//! The durable job queue: work that goes on after the transaction that caused it.
//!
//! A *job* is a row that is written in that transaction, so that it is there exactly when its cause is. The queue is apalis:
//! its tables hold the jobs, its worker leases them, runs several at a time, keeps a heartbeat, and takes over what a
//! dead server had in hand. Three things are ours, because apalis has them in memory or not at all:
//!
//! - **Writing a job** inside our own transaction is an `INSERT` into its table.
//! - **A pause before another try** is a new job with a later moment, written with the outcome of the first. apalis would wait in
//!   memory and forget it in a crash.
//! - **Effects once.** A job may run again after a crash; who handles it notes in its own row how far it got (see `mail`).
//!
//! On SQLite the worker is woken in memory by the commit that wrote a job ([`Bell`]); on PostgreSQL by `NOTIFY`, on every server.
//! Jobs for later are found with the heartbeat, at most half a minute late; that the last of several jobs is done may be noted no
//! sooner either. apalis' `setup` is not called: on SQLite it would switch
//! off waiting for the disk.

mod worker;

pub use worker::{Handler, Handlers, work_for_ever};

use crate::platform::Platform;
use crate::platform::access::Scope;
use crate::platform::database::Database;
use apalis_postgres::PostgresStorage;
use apalis_sqlite::SqliteStorage;
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement, Value};
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;
use ulid::Ulid;
use uuid::Uuid;

/// The name of the one queue.
const QUEUE: &str = "skillpact";
/// A job whose handler fails is tried so often at once; what is overdue is then found by its slice's own sweep.
const TRIES: i64 = 3;
/// Jobs of a higher priority are done first: mail that somebody waits for before what only keeps something current.
const USUAL: i32 = 0;
const UPKEEP: i32 = -1;
/// Rows of one insert.
const AT_ONCE: usize = 200;
/// Finished jobs and workers that are gone are kept this long, for looking into what happened.
const KEPT: Duration = Duration::days(1);

/// What is to be done: the kind says who does it, the id which record it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// Who does it, as `slice.verb`.
    pub kind: String,
    /// Which record it is about. Everything else stands there.
    pub id: Uuid,
}

/// Wakes this server's worker after the commit that wrote a job.
#[derive(Debug, Default)]
pub struct Bell {
    asked: AtomicBool,
    notify: Notify,
}

impl Bell {
    /// To be rung after the commit.
    fn ask(&self) {
        self.asked.store(true, Ordering::SeqCst);
    }

    /// Rings when it was asked for. SQLite has one writer, so that the commit after the asking is the job's own.
    pub(in crate::platform) fn ring_if_asked(&self) {
        if self.asked.swap(false, Ordering::SeqCst) {
            self.notify.notify_one();
        }
    }

    async fn rung(&self) {
        self.notify.notified().await;
    }
}

/// Writes a job in the transaction that causes it, to be done at a moment or as soon as possible after it.
///
/// # Errors
/// When the database refuses.
pub async fn enqueue(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    kind: &str,
    id: Uuid,
    not_before: DateTime<Utc>,
) -> Result<(), DbErr> {
    insert(transaction, platform, kind, &[id], not_before, USUAL).await
}

/// Writes jobs that nobody waits for: they are done when no others are due.
///
/// # Errors
/// When the database refuses.
pub async fn enqueue_upkeep(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    kind: &str,
    ids: &[Uuid],
    not_before: DateTime<Utc>,
) -> Result<(), DbErr> {
    for ids in ids.chunks(AT_ONCE) {
        insert(transaction, platform, kind, ids, not_before, UPKEEP).await?;
    }
    Ok(())
}

async fn insert(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    kind: &str,
    ids: &[Uuid],
    not_before: DateTime<Utc>,
    priority: i32,
) -> Result<(), DbErr> {
    let backend = transaction.get_database_backend();
    let (table, moment): (&str, Value) = match backend {
        DbBackend::Postgres => ("apalis.jobs", not_before.into()),
        _ => ("Jobs", not_before.timestamp().into()),
    };
    let mut values: Vec<Value> = vec![QUEUE.into(), moment];
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        let job = Job { kind: kind.to_owned(), id: *id };
        let job = serde_json::to_vec(&job).map_err(|error| DbErr::Custom(error.to_string()))?;
        let key = Ulid::from(platform.clock.id().as_u128()).to_string();
        values.extend([key.into(), job.into()]);
        rows.push(format!("(${}, $1, ${}, 'Pending', 0, {TRIES}, $2, {priority})", values.len() - 1, values.len()));
    }
    if rows.is_empty() {
        return Ok(());
    }
    let sql =
        format!("INSERT INTO {table} (id, job_type, job, status, attempts, max_attempts, run_at, priority) VALUES {}", rows.join(", "));
    transaction.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    platform.database.bell().ask();
    Ok(())
}

/// Makes or brings up to date the queue's own tables; their history is apalis' and stands beside ours.
///
/// # Errors
/// When a step fails.
pub async fn prepare(database: &Database) -> Result<(), DbErr> {
    let connection = database.for_migrations();
    let outcome = match database.backend() {
        DbBackend::Postgres => PostgresStorage::migrations().run(connection.get_postgres_connection_pool()).await,
        _ => SqliteStorage::migrations().run(connection.get_sqlite_connection_pool()).await,
    };
    outcome.map_err(|error| DbErr::Migration(error.to_string()))
}

/// How many jobs are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Due or for later.
    pub waiting: u64,
    /// In some server's hands.
    pub running: u64,
    /// Failed as often as they are tried.
    pub failed: u64,
}

/// Counts jobs.
///
/// # Errors
/// When the database refuses.
pub async fn count(connection: &impl ConnectionTrait) -> Result<Counts, DbErr> {
    let backend = connection.get_database_backend();
    let sql = format!("SELECT status, COUNT(*) AS jobs FROM {} WHERE job_type = $1 GROUP BY status", table(backend));
    let rows = connection.query_all_raw(Statement::from_sql_and_values(backend, sql, [QUEUE.into()])).await?;
    let mut counts = Counts::default();
    for row in rows {
        let jobs = u64::try_from(row.try_get::<i64>("", "jobs")?).unwrap_or(0);
        match row.try_get::<String>("", "status")?.as_str() {
            "Pending" => counts.waiting += jobs,
            "Queued" | "Running" => counts.running += jobs,
            "Failed" | "Killed" => counts.failed += jobs,
            _ => {}
        }
    }
    Ok(counts)
}

/// Removes finished jobs and workers that are gone. Returns how many jobs went.
///
/// # Errors
/// When the database refuses.
pub async fn tidy(platform: &Platform) -> Result<u64, DbErr> {
    let before = platform.clock.now() - KEPT;
    let scope = Scope::system("jobs belong to nobody");
    platform
        .database
        .write(&scope, async |transaction| {
            let backend = transaction.get_database_backend();
            let (jobs, workers) = (table(backend), if backend == DbBackend::Postgres { "apalis.workers" } else { "Workers" });
            let before: Value = if backend == DbBackend::Postgres { before.into() } else { before.timestamp().into() };
            let done = format!("DELETE FROM {jobs} WHERE status IN ('Done', 'Failed', 'Killed') AND done_at < $1");
            let gone =
                format!("DELETE FROM {workers} WHERE last_seen < $1 AND id NOT IN (SELECT lock_by FROM {jobs} WHERE lock_by IS NOT NULL)");
            let outcome = transaction.execute_raw(Statement::from_sql_and_values(backend, done, [before.clone()])).await?;
            transaction.execute_raw(Statement::from_sql_and_values(backend, gone, [before])).await?;
            Ok(outcome.rows_affected())
        })
        .await
}

/// Hands out again what this server had in hand when it died. Only on SQLite, which has one server; on PostgreSQL the others wait
/// until its heartbeat has been missing for a minute.
async fn take_back(platform: &Platform) -> Result<(), DbErr> {
    if platform.database.backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let scope = Scope::system("jobs belong to nobody");
    let sql = "UPDATE Jobs SET status = 'Pending', lock_by = NULL, lock_at = NULL WHERE status IN ('Queued', 'Running')";
    platform.database.write(&scope, async |transaction| transaction.execute_unprepared(sql).await.map(|_| ())).await
}

fn table(backend: DbBackend) -> &'static str {
    if backend == DbBackend::Postgres { "apalis.jobs" } else { "Jobs" }
}
