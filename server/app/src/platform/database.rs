//! The two pools and the transactions that carry a caller's scope.
//!
//! SQLite has one writer: its pool has one connection and every write begins IMMEDIATE, so that writers queue instead of
//! failing with "database is locked". Readers have connections of their own and never wait for it (WAL). On PostgreSQL
//! the reader may be a replica, and each transaction states its scope to the row-level policies.

use crate::platform::access::Scope;
use crate::platform::config::DatabaseConfig;
use crate::platform::jobs::Bell;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The reader and writer pools of one database.
#[derive(Clone, Debug)]
pub struct Database {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    /// Wakes the worker after a commit that wrote a job.
    bell: Arc<Bell>,
}

/// Why a database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The driver's own words.
    #[error(transparent)]
    Driver(#[from] DbErr),
    /// The folder of the SQLite file could not be made.
    #[error("cannot create the folder {0}: {1}")]
    Folder(String, std::io::Error),
    /// A superuser would walk past the row-level policies.
    #[error(
        "the PostgreSQL role of database.url is a superuser or has BYPASSRLS, so that row-level security would not hold; use an ordinary role that owns the database"
    )]
    TooPowerful,
}

impl Database {
    /// Opens both pools; creates the SQLite file and its folder when missing.
    ///
    /// # Errors
    /// When the database cannot be reached, or the PostgreSQL role would make row-level security void.
    pub async fn connect(config: &DatabaseConfig) -> Result<Self, ConnectError> {
        if let Some(file) = config.sqlite_file() {
            let folder = Path::new(&file).parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder).map_err(|error| ConnectError::Folder(folder.display().to_string(), error))?;
            // The writer opens first: it creates the file and switches it to WAL.
            let writer = sea_orm::Database::connect(sqlite_options(&config.url, 1)).await?;
            if file != ":memory:" {
                keep_private(&file);
            }
            let reader = sea_orm::Database::connect(sqlite_options(&config.url, config.reader_connections)).await?;
            return Ok(Self { reader, writer, bell: Arc::default() });
        }
        let writer = sea_orm::Database::connect(postgres_options(&config.url, config.writer_connections)).await?;
        let reader_url = config.reader_url.as_deref().unwrap_or(&config.url);
        let reader = sea_orm::Database::connect(postgres_options(reader_url, config.reader_connections)).await?;
        let powers = Statement::from_string(
            DbBackend::Postgres,
            "SELECT rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = current_user",
        );
        let too_powerful = match writer.query_one_raw(powers).await? {
            Some(row) => row.try_get::<bool>("", "free")?,
            None => false,
        };
        if too_powerful {
            return Err(ConnectError::TooPowerful);
        }
        Ok(Self { reader, writer, bell: Arc::default() })
    }

    /// Which database this is.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.writer.get_database_backend()
    }

    /// The writer pool itself, for migrations only: it states no scope.
    #[must_use]
    pub fn for_migrations(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Runs reads in one transaction: they see one moment and, on PostgreSQL, no more than the scope.
    ///
    /// # Errors
    /// What the work fails with, or the database.
    pub async fn read<T, E: From<DbErr>>(
        &self,
        scope: &Scope,
        work: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.begin_read(scope).await?;
        let outcome = work(&transaction).await?;
        transaction.commit().await?;
        Ok(outcome)
    }

    /// The same for what must not be older than the caller's own last write: who is signed in, her own learning. On PostgreSQL
    /// it asks the writer, because a replica lags; SQLite's readers always see the last commit.
    ///
    /// # Errors
    /// What the work fails with, or the database.
    pub async fn read_latest<T, E: From<DbErr>>(
        &self,
        scope: &Scope,
        work: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = match self.backend() {
            DbBackend::Postgres => self.begin_on(&self.writer, scope).await?,
            _ => self.begin_on(&self.reader, scope).await?,
        };
        let outcome = work(&transaction).await?;
        transaction.commit().await?;
        Ok(outcome)
    }

    /// A reading transaction that the caller holds, for answers that are streamed.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin_read(&self, scope: &Scope) -> Result<DatabaseTransaction, DbErr> {
        self.begin_on(&self.reader, scope).await
    }

    async fn begin_on(&self, pool: &DatabaseConnection, scope: &Scope) -> Result<DatabaseTransaction, DbErr> {
        let options = match self.backend() {
            // One moment for the whole transaction, as a read transaction on SQLite has it anyway.
            DbBackend::Postgres => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
            _ => TransactionOptions::default(),
        };
        let transaction = pool.begin_with_options(options).await?;
        self.state_scope(&transaction, scope).await?;
        Ok(transaction)
    }

    /// Runs reads and writes in one transaction that is durable when this returns `Ok`.
    ///
    /// Never await mail, HTTP or password hashing inside: SQLite has one writer.
    ///
    /// # Errors
    /// What the work fails with (everything is rolled back), or the database.
    pub async fn write<T, E: From<DbErr>>(
        &self,
        scope: &Scope,
        work: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T, E>,
    ) -> Result<T, E> {
        let options =
            TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..TransactionOptions::default() };
        let transaction = self.writer.begin_with_options(options).await?;
        self.state_scope(&transaction, scope).await?;
        let outcome = work(&transaction).await?;
        transaction.commit().await?;
        self.bell.ring_if_asked();
        Ok(outcome)
    }

    /// What wakes this server's worker.
    pub(in crate::platform) fn bell(&self) -> &Arc<Bell> {
        &self.bell
    }

    /// Whether both pools answer.
    ///
    /// # Errors
    /// When one does not.
    pub async fn ping(&self) -> Result<(), DbErr> {
        self.reader.ping().await?;
        self.writer.ping().await
    }

    /// Closes both pools; SQLite folds its write-ahead log into the file.
    pub async fn close(self) {
        // A pool that fails to close at the very end has nothing left to lose: everything acknowledged is on disk.
        let _ = self.reader.close().await;
        let _ = self.writer.close().await;
    }

    async fn state_scope(&self, transaction: &DatabaseTransaction, scope: &Scope) -> Result<(), DbErr> {
        if self.backend() != DbBackend::Postgres {
            return Ok(());
        }
        let (kind, organisation, person) = scope.settings();
        let sql = "SELECT set_config('skillpact.scope', $1, true), set_config('skillpact.organisation', $2, true), set_config('skillpact.person', $3, true)";
        let statement = Statement::from_sql_and_values(DbBackend::Postgres, sql, [kind.into(), organisation.into(), person.into()]);
        transaction.query_one_raw(statement).await.map(|_| ())
    }
}

/// The database is its owner's alone to read; SQLite gives its log the same rights. Where the file system knows no rights, the
/// operator's folder has to do.
#[cfg(unix)]
fn keep_private(file: &str) {
    use std::os::unix::fs::PermissionsExt;
    if let Err(error) = std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)) {
        tracing::warn!(%error, "the rights of the database file cannot be set");
    }
}

#[cfg(not(unix))]
fn keep_private(_: &str) {}

fn common(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .connect_timeout(Duration::from_secs(5))
        .acquire_timeout(Duration::from_secs(10))
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .sqlx_logging(false);
    options
}

fn sqlite_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = common(url, connections);
    options.test_before_acquire(false).map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .statement_cache_capacity(200)
            .pragma("cache_size", "-2000")
            .pragma("temp_store", "memory")
            .optimize_on_close(true, Some(400))
    });
    options
}

fn postgres_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = common(url, connections);
    options
        .set_application_name("skillpact")
        .statement_timeout(Duration::from_secs(60))
        .test_before_acquire_if_idle_for(Duration::from_secs(5));
    options
}
