//! Databases of the tests: templates made once per process, and a fresh copy for every test.

use crate::world::{self, NOW};
use crate::{Postgres, course_folder};
use sea_orm::ConnectionTrait;
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use uuid::Uuid;

/// The two databases that the product runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    /// A file.
    Sqlite,
    /// A server, by an ordinary role.
    Postgresql,
}

/// A database of its own, filled like every other, and a folder for what belongs to it.
#[derive(Debug)]
pub struct Fresh {
    /// The database's address for `database.url`.
    pub url: String,
    /// Goes away with the test.
    pub folder: TempDir,
    name: Option<String>,
}

/// What a test's folder begins with.
struct Template {
    files: Vec<(PathBuf, Vec<u8>)>,
}

static SQLITE: OnceCell<Template> = OnceCell::const_new();
static POSTGRESQL: OnceCell<Template> = OnceCell::const_new();
static SERVER: LazyLock<Postgres> = LazyLock::new(Postgres::start);
/// Databases that no test uses any more; the next test drops them.
static LEFT: Mutex<Vec<String>> = Mutex::new(Vec::new());
const TEMPLATE: &str = "skillpact_template";

impl Fresh {
    /// A fresh copy of the template.
    ///
    /// # Panics
    /// When there is no room for it, or PostgreSQL is not installed: the test cannot go on.
    pub async fn new(database: Database) -> Self {
        let folder = temporary_folder();
        match database {
            Database::Sqlite => {
                SQLITE.get_or_init(|| fill(Database::Sqlite)).await.write(folder.path());
                Self { url: sqlite_url(folder.path()), folder, name: None }
            }
            Database::Postgresql => {
                POSTGRESQL.get_or_init(|| fill(Database::Postgresql)).await.write(folder.path());
                let name = format!("skillpact_{}", Uuid::new_v4().simple());
                let mut statements = vec![format!("CREATE DATABASE {name} TEMPLATE {TEMPLATE}")];
                statements.extend(left().drain(..).map(|name| format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
                on_server(&statements).await;
                Self { url: SERVER.url(&name), folder, name: Some(name) }
            }
        }
    }

    /// The settings with which the program stands on this database.
    #[must_use]
    pub fn settings(&self) -> BTreeMap<String, String> {
        let place = |name: &str| self.folder.path().join(name).display().to_string();
        let settings = [
            ("DATABASE_URL", self.url.clone()),
            ("DATABASE_READER_CONNECTIONS", "4".to_owned()),
            ("DATABASE_WRITER_CONNECTIONS", "4".to_owned()),
            ("STORAGE_FOLDER", place("blobs")),
            ("MAIL_FOLDER", place("outbox")),
            ("COURSES_FOLDER", place("courses")),
        ];
        settings.into_iter().map(|(name, value)| (format!("SKILLPACT_{name}"), value)).collect()
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        left().extend(self.name.take());
    }
}

fn left() -> std::sync::MutexGuard<'static, Vec<String>> {
    LEFT.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn temporary_folder() -> TempDir {
    tempfile::Builder::new().prefix("skillpact-test-").tempdir().expect("a temporary folder can be made")
}

fn sqlite_url(folder: &Path) -> String {
    format!("sqlite://{}/skillpact.db", folder.display())
}

async fn on_server(statements: &[String]) {
    let connection = sea_orm::Database::connect(SERVER.url("postgres")).await.expect("PostgreSQL answers");
    for statement in statements {
        let mut tries = 0;
        while let Err(error) = connection.execute_unprepared(statement).await {
            // The server's own housekeeping may be in the database just now; an ordinary role cannot send it away.
            tries += 1;
            assert!(tries < 40 && error.to_string().contains("pg_signal_backend"), "{statement}: {error}");
            tokio::time::sleep(std::time::Duration::from_millis(250)).await;
        }
    }
    connection.close().await.expect("the connection closes");
}

/// Makes a template: migrated, with frameworks, courses and people in it.
async fn fill(database: Database) -> Template {
    let folder = temporary_folder();
    copy_folder(&course_folder(), &folder.path().join("courses"));
    let url = match database {
        Database::Sqlite => sqlite_url(folder.path()),
        Database::Postgresql => {
            on_server(&[format!("CREATE DATABASE {TEMPLATE}")]).await;
            SERVER.url(TEMPLATE)
        }
    };
    let fresh = Fresh { url, folder, name: None };
    let config = Config::parse(None, &fresh.settings()).expect("the settings are good");
    let platform = skillpact::platform::open(config, Clock::at(NOW)).await.expect("the platform opens");
    world::fill(&platform).await;
    platform.database.clone().close().await;
    Template::read(fresh.folder.path())
}

impl Template {
    fn read(folder: &Path) -> Self {
        let paths = files_below(folder).into_iter();
        let files = paths.map(|path| {
            let bytes = std::fs::read(&path).expect("a file of the template can be read");
            (path.strip_prefix(folder).expect("it lies below").to_owned(), bytes)
        });
        Self { files: files.collect() }
    }

    fn write(&self, folder: &Path) {
        for (path, bytes) in &self.files {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
            std::fs::write(path, bytes).expect("a file can be written");
        }
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    paths.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

fn copy_folder(from: &Path, to: &Path) {
    Template::read(from).write(to);
}
