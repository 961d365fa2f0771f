//! A small consortium on a database of its own, answered by the whole product inside this process.

use crate::cast::{self, Home, Somebody};
use crate::database::{Database, Fresh};
use crate::session::Session;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use poem::Response;
use poem::endpoint::BoxEndpoint;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement};
use serde_json::json;
use skillpact::catalogue::Catalogue;
use skillpact::learning::Learning;
use skillpact::notifications::{self, Kind, Notice, To};
use skillpact::platform::SharedPlatform;
use skillpact::platform::access::Scope;
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use skillpact::platform::ids::{ObservationId, OrganisationId, PersonId};
use skillpact::privacy::Eraser;
use skillpact::skills::NewObservation;
use skillpact::{app, catalogue, identity, organisations, profiles, skills};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The moment at which every story begins: Sunday, 22 November 2026, ten o'clock.
pub const NOW: DateTime<Utc> = DateTime::from_timestamp(1_795_341_600, 0).expect("it is a moment");

/// Everybody's password.
pub const PASSWORD: &str = "three short words";

/// The folder with the courses of the tests.
#[must_use]
pub fn course_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("courses")
}

/// A server that answers, and what a test needs to know of it.
pub struct World {
    /// The parts of the server.
    pub platform: SharedPlatform,
    /// To be told after publishing.
    pub catalogue: Arc<Catalogue>,
    /// What the server does by itself is asked for here.
    pub learning: Arc<Learning>,
    /// Finishes erasures.
    pub eraser: Arc<Eraser>,
    /// Which database it stands on.
    pub database: Database,
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    fresh: Fresh,
}

impl World {
    /// A world as every other.
    pub async fn new(database: Database) -> Self {
        Self::with(database, &[]).await
    }

    /// A world with settings such as `("SIGN_IN_SESSION_HOURS", "1")`.
    ///
    /// # Panics
    /// When a setting is wrong or the database cannot be opened.
    pub async fn with(database: Database, settings: &[(&str, &str)]) -> Self {
        Self::on(Fresh::new(database).await, settings).await
    }

    /// A world on a database that is there already.
    ///
    /// # Panics
    /// When a setting is wrong or the database cannot be opened.
    pub async fn on(fresh: Fresh, settings: &[(&str, &str)]) -> Self {
        let database = if fresh.url.starts_with("sqlite:") { Database::Sqlite } else { Database::Postgresql };
        let mut environment = fresh.settings();
        environment.extend(settings.iter().map(|(name, value)| (format!("SKILLPACT_{name}"), (*value).to_owned())));
        let config = Config::parse(None, &environment).expect("the settings are good");
        let platform = skillpact::platform::open(config, Clock::at(NOW)).await.expect("the platform opens");
        let app = app::build(&platform).expect("the server is put together");
        Self {
            platform,
            catalogue: app.catalogue,
            learning: app.learning,
            eraser: app.eraser,
            database,
            endpoint: Arc::new(app.endpoint),
            fresh,
        }
    }

    /// Signs somebody in as a browser does.
    ///
    /// # Panics
    /// When she is not let in.
    pub async fn sign_in(&self, somebody: &Somebody) -> Session {
        let answer = self.nobody().post("/sign-in", json!({ "email": somebody.email, "password": PASSWORD })).await;
        answer.expect(200);
        Session::browser(self.endpoint.clone(), &answer.cookie())
    }

    /// Somebody who shows nothing.
    #[must_use]
    pub fn nobody(&self) -> Session {
        Session::nobody(self.endpoint.clone())
    }

    /// A program with a token.
    #[must_use]
    pub fn program(&self, secret: &str) -> Session {
        Session::program(self.endpoint.clone(), secret)
    }

    /// Lets time pass, or with a negative duration jump back.
    pub fn advance(&self, by: Duration) {
        self.platform.clock.advance(by);
    }

    /// The folder of this world: `courses`, `blobs`, `outbox`.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.fresh.folder.path()
    }

    /// Runs a statement past all access rules.
    ///
    /// # Panics
    /// When the database refuses it.
    pub async fn execute(&self, sql: &str) {
        let scope = Scope::system("a test changes what no operation can");
        let work = async |transaction: &_| -> Result<(), DbErr> { execute(transaction, sql).await };
        self.platform.database.write(&scope, work).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    /// Reads past all access rules.
    ///
    /// # Panics
    /// When the database refuses it.
    pub async fn rows(&self, sql: &str) -> Vec<QueryResult> {
        let scope = Scope::system("a test looks at what is stored");
        self.rows_in(&scope, sql).await
    }

    /// Reads as a query inside a scope does, without any condition of its own.
    ///
    /// # Panics
    /// When the database refuses it.
    pub async fn rows_in(&self, scope: &Scope, sql: &str) -> Vec<QueryResult> {
        let work = async |transaction: &sea_orm::DatabaseTransaction| {
            transaction.query_all_raw(Statement::from_string(transaction.get_database_backend(), sql)).await
        };
        self.platform.database.read::<_, DbErr>(scope, work).await.unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// How many rows a query finds, past all access rules.
    pub async fn count(&self, from: &str) -> i64 {
        let rows = self.rows(&format!("SELECT COUNT(*) FROM {from}")).await;
        rows.first().and_then(|row| row.try_get_by_index(0).ok()).unwrap_or(-1)
    }

    /// Writes evidence of levels: who, for whom, which skill, which level.
    ///
    /// # Panics
    /// When the database refuses it.
    pub async fn observe(&self, evidence: &[(&Somebody, &Home, &str, i32)]) {
        let scope = Scope::system("a test brings evidence of its own");
        for (somebody, home, skill, level) in evidence {
            let now = self.platform.clock.now();
            let observation = NewObservation {
                id: ObservationId(self.platform.clock.id()),
                organisation: OrganisationId(home.id()),
                person: PersonId(somebody.id()),
                skill: (*skill).to_owned(),
                level: *level,
                kind: "external",
                completion: None,
                standard_error: None,
                assessor: None,
                source: None,
                observed_at: now,
                valid_until: None,
            };
            let work = async |transaction: &_| skills::observe(transaction, &scope, observation, now).await;
            self.platform.database.write(&scope, work).await.expect("evidence is written");
        }
    }

    /// Tells somebody that she has completed a course, as another slice does.
    ///
    /// # Panics
    /// When the database refuses it.
    pub async fn tell(&self, somebody: &Somebody, home: &Home, key: &str) {
        let notice = Notice {
            to: To::Person(PersonId(somebody.id())),
            organisation: OrganisationId(home.id()),
            kind: Kind::CourseCompleted,
            arguments: vec![("course", "Plain notices".into())],
            link: "/courses/plain-notice".to_owned(),
            key: Some(key.to_owned()),
        };
        let scope = Scope::system("a test says something");
        let work = async |transaction: &_| notifications::notify(transaction, &self.platform, notice.clone()).await;
        self.platform.database.write(&scope, work).await.expect("a notice is written");
    }

    /// An id as this database writes it in SQL.
    #[must_use]
    pub fn literal(&self, id: uuid::Uuid) -> String {
        match self.database {
            Database::Sqlite => format!("X'{}'", id.simple()),
            Database::Postgresql => format!("'{id}'"),
        }
    }
}

async fn execute(transaction: &impl ConnectionTrait, sql: &str) -> Result<(), DbErr> {
    transaction.execute_unprepared(sql).await.map(|_| ())
}

/// Fills an empty database: tables, frameworks, courses, people with passwords.
pub(crate) async fn fill(platform: &SharedPlatform) {
    app::migrate(&platform.database).await.expect("migrations run");
    let now = platform.clock.now();
    skills::load_frameworks(&platform.database, now).await.expect("frameworks are loaded");
    profiles::load_profiles(platform).await.expect("profiles are loaded");
    catalogue::publish(platform).await.expect("courses are published");
    let hash = identity::hash_password(PASSWORD).await.expect("a password can be hashed");
    let people: Vec<PersonId> = cast::EVERYBODY.iter().map(|somebody| PersonId(somebody.id())).collect();
    let since = NaiveDate::from_ymd_opt(2024, 1, 1).expect("it is a day");
    let scope = Scope::system("a test's world is filled");
    let work = async |transaction: &sea_orm::DatabaseTransaction| -> Result<(), DbErr> {
        organisations::load(transaction, cast::population(now, since)).await?;
        identity::load_passwords(transaction, &people, &hash, now).await
    };
    platform.database.write(&scope, work).await.expect("people are loaded");
}
