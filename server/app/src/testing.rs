//! Platforms for tests: a fresh, migrated database and a clock that stands still.
//!
//! A test gets an SQLite file of its own. With `SKILLPACT_TEST_POSTGRES_URL` (a role that may create databases) it gets a
//! PostgreSQL database of its own instead.

use crate::platform::access::{Actor, ActorMembership, Proof, Role};
use crate::platform::clock::Clock;
use crate::platform::config::Config;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, SignInId};
use crate::platform::language::Language;
use crate::platform::{SharedPlatform, open};
use chrono::{DateTime, Utc};
use poem::listener::{Acceptor, Listener, TcpListener};
use poem::{Endpoint, Server};
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
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
        crate::app::migrate(&world.platform.database).await.expect("migrations run");
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
        language: Language::En,
        person,
        memberships: vec![ActorMembership { id: MembershipId(Uuid::new_v4()), organisation, roles: roles.iter().copied().collect() }],
        proof: Proof::SignIn(SignInId(Uuid::new_v4())),
    }
}

/// Serves an endpoint on a free port of this machine until the test ends.
pub async fn serve(endpoint: impl Endpoint + 'static) -> SocketAddr {
    let acceptor = TcpListener::bind("127.0.0.1:0").into_acceptor().await.expect("a port is free");
    let address = *acceptor.local_addr()[0].as_socket_addr().expect("it is a socket's address");
    tokio::spawn(Server::new_with_acceptor(acceptor).run(endpoint));
    address
}

/// Sends a GET request with these headers and takes the whole answer as it comes, headers and all.
pub async fn ask(address: SocketAddr, path: &str, headers: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).await.expect("the server listens");
    let request = format!("GET {path} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await.expect("the request is taken");
    let mut answer = Vec::new();
    // A connection that breaks off leaves what has come so far.
    let _ = stream.read_to_end(&mut answer).await;
    answer
}
