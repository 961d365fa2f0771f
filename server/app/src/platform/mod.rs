//! What every slice stands on and none of the domain.

use std::sync::Arc;

pub mod access;
pub mod audit;
pub mod clock;
pub mod config;
pub mod database;
pub mod file_name;
pub mod frontend;
pub mod holdings;
pub mod http;
pub mod ids;
pub mod jobs;
pub mod language;
pub mod mail;
pub mod messages;
pub mod opening;
pub mod paging;
pub mod problem;
pub mod secrets;
pub mod sniff;
pub mod storage;
pub mod telemetry;

pub use problem::ApiError;

/// The parts of the platform that a running server hands to its slices.
#[derive(Debug)]
pub struct Platform {
    /// The settings the server was started with.
    pub config: config::Config,
    /// The reader and writer pools.
    pub database: database::Database,
    /// The only source of time and new ids.
    pub clock: clock::Clock,
    /// Files of courses and files that people hand in.
    pub storage: storage::Storage,
}

impl Platform {
    /// The day it is where the installation is. Memberships, due days and periods begin and end with that day, not with UTC's.
    #[must_use]
    pub fn today(&self) -> chrono::NaiveDate {
        self.day(self.clock.now())
    }

    /// The day that a moment is on where the installation is.
    #[must_use]
    pub fn day(&self, moment: chrono::DateTime<chrono::Utc>) -> chrono::NaiveDate {
        moment.with_timezone(&self.config.server.time_zone).date_naive()
    }
}

/// How slices hold the platform.
pub type SharedPlatform = Arc<Platform>;

/// Opens the databases and folders that the configuration names; migrates nothing.
///
/// # Errors
/// When a database cannot be reached or a folder cannot be made.
pub async fn open(config: config::Config, clock: clock::Clock) -> Result<SharedPlatform, OpenError> {
    let database = database::Database::connect(&config.database).await?;
    let storage = storage::Storage::open(&config.storage)?;
    Ok(Arc::new(Platform { config, database, clock, storage }))
}

/// Why the platform could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The database refused or could not be found.
    #[error("the database cannot be used: {0}")]
    Database(#[from] database::ConnectError),
    /// A folder could not be made or written, or the address of a store is none.
    #[error("the storage cannot be used: {0}")]
    Storage(#[from] std::io::Error),
}
