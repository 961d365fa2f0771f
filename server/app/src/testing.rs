//! Platforms for tests: a fresh, migrated database and a clock that stands still.
//!
//! A test gets an SQLite file of its own. With `SKILLPACT_TEST_POSTGRES_URL` (a role that may create databases) it gets a
//! PostgreSQL database of its own instead.

use crate::platform::access::{Actor, ActorMembership, Proof, Role};
use crate::platform::clock::Clock;
use crate::platform::config::Config;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, SignInId};
use crate::platform::{SharedPlatform, open};
use chrono::{DateTime, Utc};
use migrations::{Migrator, MigratorTrait};
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;
use std::path::PathBuf;
use uuid::Uuid;

/// A platform that goes away with its test.
pub struct World {
    pub platform: SharedPlatform,
    folder: PathBuf,
}

impl World {
    /// A migrated platform at ten o'clock on 22 November 2026.
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    /// The same with settings such as `("DEMO_ENABLED", "true")`.
    pub async fn with(settings: &[(&str, &str)]) -> Self {
        let world = Self::unmigrated(settings).await;
        Migrator::up(world.platform.database.for_migrations(), None).await.expect("migrations run");
        world
    }

    /// A platform on an empty database.
    pub async fn unmigrated(settings: &[(&str, &str)]) -> Self {
        let name = format!("skillpact_unit_{}", Uuid::new_v4().simple());
        let folder = std::env::temp_dir().join(&name);
        let url = match std::env::var("SKILLPACT_TEST_POSTGRES_URL") {
            Ok(server) => {
                let connection = sea_orm::Database::connect(&server).await.expect("PostgreSQL answers");
                connection.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database is created");
                format!("{}/{name}", server.rsplit_once('/').expect("the URL names a database").0)
            }
            Err(_) => format!("sqlite://{}/test.db", folder.display()),
        };
        let mut environment = BTreeMap::from([
            ("SKILLPACT_DATABASE_URL".to_owned(), url),
            ("SKILLPACT_STORAGE_FOLDER".to_owned(), folder.join("blobs").display().to_string()),
            ("SKILLPACT_MAIL_FOLDER".to_owned(), folder.join("outbox").display().to_string()),
        ]);
        environment.extend(settings.iter().map(|(name, value)| (format!("SKILLPACT_{name}"), (*value).to_owned())));
        let config = Config::parse(None, &environment).expect("the settings are good");
        let platform = open(config, Clock::at(moment("2026-11-22T10:00:00Z"))).await.expect("the platform opens");
        Self { platform, folder }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A moment from RFC 3339.
pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("the moment is written as RFC 3339")
}

/// A person with one membership, signed in by a browser.
pub fn actor(person: PersonId, organisation: OrganisationId, roles: &[Role]) -> Actor {
    Actor {
        person,
        memberships: vec![ActorMembership { id: MembershipId(Uuid::new_v4()), organisation, roles: roles.iter().copied().collect() }],
        proof: Proof::SignIn(SignInId(Uuid::new_v4())),
    }
}
