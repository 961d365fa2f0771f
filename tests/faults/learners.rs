//! Learners who answer questions of a server over the network, and what they were told.

use super::client::Connection;
use sea_orm::{ConnectionTrait, DbErr, Statement};
use serde_json::{Value, json};
use skillpact::platform::access::Scope;
use skillpact::platform::config::Config;
use skillpact::platform::database;
use skillpact_tests::cast::*;
use skillpact_tests::{Fresh, PASSWORD, Program, id};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use uuid::Uuid;

/// Somebody who is signed in and enrolled.
#[derive(Clone, Debug)]
pub struct Learner {
    pub cookie: String,
    pub enrolment: String,
}

/// Starts a server on a thread that may wait.
pub fn start(fresh: &Fresh) -> Program {
    tokio::task::block_in_place(|| Program::start(&fresh.settings(), fresh.folder.path()))
}

/// Signs four people in and enrols them.
pub async fn enrolled(address: SocketAddr) -> Vec<Learner> {
    let mut learners = Vec::new();
    for somebody in [&ANA, &BOR, &CENE, &DORA] {
        let mut connection = Connection::open(address, "").await.expect("the server listens");
        let credentials = json!({ "email": somebody.email, "password": PASSWORD });
        let cookie = connection.ask("POST", "/api/sign-in", Some(&credentials)).await.expect("an answer").cookie;
        let mut connection = Connection::open(address, &cookie).await.expect("the server listens");
        let course = connection.ask("GET", "/api/courses/shared-calendar", None).await.expect("an answer").body;
        let wish = json!({ "id": id(), "course_id": course["id"], "organisation_id": KOCEVJE.id() });
        let enrolled = connection.ask("POST", "/api/enrolments", Some(&wish)).await.expect("an answer").body;
        learners.push(Learner { cookie, enrolment: enrolled["id"].as_str().expect("an id").to_owned() });
    }
    learners
}

impl Learner {
    /// Where her practice answers go.
    pub fn path(&self) -> String {
        format!("/api/enrolments/{}/lessons/invite/answers", self.enrolment)
    }

    /// Answers until the server does not any more, and returns what was acknowledged; each one is also counted.
    pub async fn answer_until_the_end(self, address: SocketAddr, count: Arc<AtomicUsize>) -> Vec<Uuid> {
        let mut acknowledged = Vec::new();
        let Ok(mut connection) = Connection::open(address, &self.cookie).await else { return acknowledged };
        loop {
            let id = Uuid::new_v4();
            match connection.ask("POST", &self.path(), Some(&answer(id))).await {
                Ok(reply) if reply.status == 200 => acknowledged.push(id),
                Ok(reply) => panic!("a server that is about to die refused an answer: {reply:?}"),
                Err(_) => return acknowledged,
            }
            count.fetch_add(1, Ordering::SeqCst);
        }
    }
}

/// A practice answer of the lesson `invite`.
pub fn answer(id: Uuid) -> Value {
    json!({ "id": id, "question": "what-belongs", "language": "en", "answer": { "choice": [1] } })
}

/// The ids of all answers that are stored, read by a connection of its own.
pub async fn stored(fresh: &Fresh) -> BTreeSet<Uuid> {
    let config = Config::parse(None, &fresh.settings()).expect("the settings are good");
    let database = database::Database::connect(&config.database).await.expect("the database opens");
    let scope = Scope::system("a test counts what is stored");
    let work = async |transaction: &sea_orm::DatabaseTransaction| -> Result<_, DbErr> {
        let statement = Statement::from_string(transaction.get_database_backend(), "SELECT id FROM response");
        transaction.query_all_raw(statement).await?.iter().map(|row| row.try_get_by_index::<Uuid>(0)).collect()
    };
    let ids = database.read(&scope, work).await.expect("answers can be read");
    database.close().await;
    ids
}
