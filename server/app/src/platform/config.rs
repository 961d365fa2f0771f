//! Settings: one TOML file, each key overridable by an environment variable.
//!
//! `skillpact.toml` documents every key. `[server] address` is overridden by `SKILLPACT_SERVER_ADDRESS`, and so on. An
//! unknown or bad key is reported with its file and line, all of them at once, and the server does not start.

mod operator;
mod source;
mod storage;
#[cfg(test)]
mod tests;

pub use operator::OperatorConfig;
pub use source::ConfigProblem;
use source::Source;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
pub use storage::{S3Config, Secret, StorageConfig};

/// All settings.
#[derive(Clone, Debug)]
pub struct Config {
    /// `[server]`
    pub server: ServerConfig,
    /// `[metrics]`
    pub metrics: MetricsConfig,
    /// `[database]`
    pub database: DatabaseConfig,
    /// `[storage]`
    pub storage: StorageConfig,
    /// `[search]`
    pub search: SearchConfig,
    /// `[courses]`
    pub courses: CoursesConfig,
    /// `[consortium]`
    pub consortium: ConsortiumConfig,
    /// `[refreshers]`
    pub refreshers: RefreshersConfig,
    /// `[operator]`
    pub operator: OperatorConfig,
    /// `[sign_in]`
    pub sign_in: SignInConfig,
    /// `[mail]`
    pub mail: MailConfig,
    /// `[log]`
    pub log: LogConfig,
    /// `[demo]`
    pub demo: DemoConfig,
}

/// Where and how the server answers.
#[derive(Clone, Debug)]
pub struct ServerConfig {
    /// The address it listens on.
    pub address: SocketAddr,
    /// The address people type, for links in mail and for refusing other sites' requests.
    pub public_url: String,
    /// Larger request bodies are refused.
    pub body_limit_bytes: usize,
    /// A request must have arrived whole and been answered within this time.
    pub request_timeout_seconds: u64,
    /// A connection without traffic is closed after this time.
    pub idle_timeout_seconds: u64,
    /// At shutdown, requests in flight get this long.
    pub shutdown_timeout_seconds: u64,
    /// The client's address is taken from `X-Forwarded-For`: only behind a proxy that sets it.
    pub trust_forwarded_for: bool,
    /// Where the organisations are: days begin at midnight there, and mail that sums up goes out at seven in the morning.
    pub time_zone: chrono_tz::Tz,
}

/// Where Prometheus finds the metrics.
#[derive(Clone, Debug)]
pub struct MetricsConfig {
    /// Whether metrics are served at all.
    pub enabled: bool,
    /// A loopback address of its own.
    pub address: SocketAddr,
}

/// Which database.
#[derive(Clone, Debug)]
pub struct DatabaseConfig {
    /// `sqlite://path` or `postgres://…`.
    pub url: String,
    /// A PostgreSQL replica for reads.
    pub reader_url: Option<String>,
    /// Connections that read.
    pub reader_connections: u32,
    /// Connections that write; SQLite always has one.
    pub writer_connections: u32,
}

impl DatabaseConfig {
    /// The file of an SQLite database; `None` on PostgreSQL.
    #[must_use]
    pub fn sqlite_file(&self) -> Option<String> {
        let path = self.url.strip_prefix("sqlite://").or_else(|| self.url.strip_prefix("sqlite:"))?;
        Some(path.split('?').next().unwrap_or(path).to_owned())
    }
}

/// Where the index of the catalogue's search is kept.
#[derive(Clone, Debug)]
pub struct SearchConfig {
    /// A local folder, each server's own or shared by servers on one machine.
    pub folder: PathBuf,
}

impl SearchConfig {
    /// Beside the storage's folder unless it is set.
    fn read(source: &mut Source, storage: &StorageConfig) -> Self {
        let set = source.section("search", "folder").path();
        Self { folder: set.unwrap_or_else(|| storage.folder.with_file_name("search")) }
    }
}

/// Where courses come from.
#[derive(Clone, Debug)]
pub struct CoursesConfig {
    /// A folder of course folders; when absent, the courses inside the program are published.
    pub folder: Option<PathBuf>,
}

/// Whose installation this is.
#[derive(Clone, Debug)]
pub struct ConsortiumConfig {
    /// The name that people see.
    pub name: String,
}

/// How often people are asked again after a course.
#[derive(Clone, Debug)]
pub struct RefreshersConfig {
    /// The chance, in per cent, with which an answer is still known on the day it is asked for again.
    pub retention_percent: u32,
    /// The most questions that one person is asked in a day, over all her courses.
    pub questions_per_day: u32,
}

/// How people sign in.
#[derive(Clone, Debug)]
pub struct SignInConfig {
    /// A browser's session ends after this time.
    pub session_hours: u32,
    /// Wrong passwords for one account or from one address before a pause.
    pub failures_allowed: u32,
    /// The window in which they count, and the length of the pause.
    pub failure_window_minutes: u32,
    /// Password hashes computed at the same time.
    pub parallel_hashes: u32,
    /// An invitation's link works this long.
    pub invitation_days: u32,
    /// A password reset's link works this long.
    pub password_reset_minutes: u32,
}

/// How mail goes out.
#[derive(Clone, Debug)]
pub struct MailConfig {
    /// The sender.
    pub from: String,
    /// `smtp://…` or `smtps://…`; when absent, mail is written to `folder`.
    pub smtp_url: Option<String>,
    /// Where mail is written as `.eml` files without `smtp_url`.
    pub folder: PathBuf,
}

/// What is logged.
#[derive(Clone, Debug)]
pub struct LogConfig {
    /// A filter as `tracing` reads it.
    pub level: String,
    /// JSON lines instead of text for people.
    pub json: bool,
}

/// A consortium to try.
#[derive(Clone, Debug)]
pub struct DemoConfig {
    /// Fills an empty database with the demo consortium and shows the outbox.
    pub enabled: bool,
}

impl Config {
    /// Reads the file (when given) and the environment.
    ///
    /// # Errors
    /// Every problem there is: unknown keys, wrong types, values out of range, each with its place.
    pub fn load(file: Option<&Path>, environment: &BTreeMap<String, String>) -> Result<Self, Vec<ConfigProblem>> {
        let text = match file {
            Some(path) => Some((
                path.display().to_string(),
                std::fs::read_to_string(path).map_err(|error| vec![ConfigProblem::unreadable(path, &error)])?,
            )),
            None => None,
        };
        Self::parse(text.as_ref().map(|(name, text)| (name.as_str(), text.as_str())), environment)
    }

    /// The same from text: `(name of the file, its content)`.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn parse(file: Option<(&str, &str)>, environment: &BTreeMap<String, String>) -> Result<Self, Vec<ConfigProblem>> {
        let mut source = Source::read(file, environment);
        let storage = StorageConfig::read(&mut source);
        let config = Self {
            server: ServerConfig {
                address: source.section("server", "address").address("127.0.0.1:8080"),
                public_url: source
                    .section("server", "public_url")
                    .url(&["http", "https"])
                    .unwrap_or_else(|| "http://127.0.0.1:8080".to_owned()),
                body_limit_bytes: source.section("server", "body_limit_bytes").number(1_048_576, 1024, 104_857_600) as usize,
                request_timeout_seconds: source.section("server", "request_timeout_seconds").number(30, 1, 600),
                idle_timeout_seconds: source.section("server", "idle_timeout_seconds").number(60, 1, 3600),
                shutdown_timeout_seconds: source.section("server", "shutdown_timeout_seconds").number(20, 1, 600),
                trust_forwarded_for: source.section("server", "trust_forwarded_for").truth(false),
                time_zone: source.section("server", "time_zone").time_zone(chrono_tz::Europe::Ljubljana),
            },
            metrics: MetricsConfig {
                enabled: source.section("metrics", "enabled").truth(true),
                address: source.section("metrics", "address").loopback("127.0.0.1:9464"),
            },
            database: DatabaseConfig {
                url: source
                    .section("database", "url")
                    .url(&["sqlite", "postgres", "postgresql"])
                    .unwrap_or_else(|| "sqlite://var/skillpact.db".to_owned()),
                reader_url: source.section("database", "reader_url").url(&["postgres", "postgresql"]),
                reader_connections: source.section("database", "reader_connections").number(8, 1, 500) as u32,
                writer_connections: source.section("database", "writer_connections").number(8, 2, 500) as u32,
            },
            search: SearchConfig::read(&mut source, &storage),
            storage,
            courses: CoursesConfig { folder: source.section("courses", "folder").path() },
            consortium: ConsortiumConfig { name: source.section("consortium", "name").text().unwrap_or_else(|| "Skillpact".to_owned()) },
            refreshers: RefreshersConfig {
                retention_percent: source.section("refreshers", "retention_percent").number(90, 70, 97) as u32,
                questions_per_day: source.section("refreshers", "questions_per_day").number(8, 1, 50) as u32,
            },
            operator: OperatorConfig::read(&mut source),
            sign_in: SignInConfig {
                session_hours: source.section("sign_in", "session_hours").number(12, 1, 720) as u32,
                failures_allowed: source.section("sign_in", "failures_allowed").number(10, 1, 1000) as u32,
                failure_window_minutes: source.section("sign_in", "failure_window_minutes").number(15, 1, 1440) as u32,
                parallel_hashes: source.section("sign_in", "parallel_hashes").number(2, 1, 64) as u32,
                invitation_days: source.section("sign_in", "invitation_days").number(14, 1, 90) as u32,
                password_reset_minutes: source.section("sign_in", "password_reset_minutes").number(60, 5, 1440) as u32,
            },
            mail: MailConfig {
                from: source.section("mail", "from").mailbox("Skillpact <no-reply@skillpact.example>"),
                smtp_url: source.section("mail", "smtp_url").url(&["smtp", "smtps"]),
                folder: source.section("mail", "folder").path().unwrap_or_else(|| "var/outbox".into()),
            },
            log: LogConfig { level: source.section("log", "level").filter("info"), json: source.section("log", "json").truth(false) },
            demo: DemoConfig { enabled: source.section("demo", "enabled").truth(false) },
        };
        let problems = source.finish();
        if problems.is_empty() { Ok(config) } else { Err(problems) }
    }
}
