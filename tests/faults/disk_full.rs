//! There is no room left for the database.

use super::client::Connection;
use super::learners::{answer, enrolled, start, stored};
use sea_orm::ConnectionTrait;
use serde_json::json;
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::collections::BTreeSet;
use std::process::Command;
use uuid::Uuid;

/// SQLite reports a full disk when the file would grow past a number of pages.
async fn allow_pages(world: &World, pages: u32) {
    let writer = world.platform.database.for_migrations();
    writer.execute_unprepared(&format!("PRAGMA max_page_count = {pages}")).await.expect("the writer takes it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_database_refuses_with_507_and_keeps_what_it_acknowledged() {
    let world = World::new(Database::Sqlite).await;
    let ana = world.sign_in(&ANA).await;
    let enrolment = ana.enrol(&KOCEVJE).await;
    allow_pages(&world, 1).await;
    let mut acknowledged = 0;
    let refused = loop {
        let answer = ana.practise(&enrolment, "invite", "what-belongs", json!({ "choice": [1] })).await;
        if answer.status != 200 {
            break answer;
        }
        acknowledged += 1;
        assert!(acknowledged < 5_000, "the database never fills");
    };
    let problem = refused.refused(507, "storage_full");
    assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("Nothing was saved")), "{problem}");
    assert_eq!(world.count("response").await, acknowledged);
    ana.get("/courses").await.expect(200);
    ana.get(&format!("/enrolments/{enrolment}")).await.expect(200);
    allow_pages(&world, 1_000_000).await;
    ana.practise(&enrolment, "invite", "what-belongs", json!({ "choice": [1] })).await.expect(200);
    assert_eq!(world.count("response").await, acknowledged + 1);
}

/// The server with files that cannot grow past a size: writing then fails as on a disk with an error.
fn limited(blocks: u64) -> Command {
    let mut command = Program::command(&[]);
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" serve")]).arg(Program::file());
    for (name, value) in command.env("SKILLPACT_LOG_LEVEL", "off").get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_cannot_write_says_so_and_loses_nothing() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let learner = {
        let program = start(&fresh);
        enrolled(program.address).await.remove(0)
    };
    let size = std::fs::metadata(fresh.folder.path().join("skillpact.db")).expect("the file is there").len();
    // Half a megabyte more than the file has now, in blocks of 512 bytes.
    let program = tokio::task::block_in_place(|| Program::start_as(limited(size / 512 + 1_024), &fresh.settings(), fresh.folder.path()));
    let mut connection = Connection::open(program.address, &learner.cookie).await.expect("the server listens");
    let mut acknowledged = BTreeSet::new();
    let refused = loop {
        let id = Uuid::new_v4();
        let reply = connection.ask("POST", &learner.path(), Some(&answer(id))).await.expect("an answer");
        if reply.status != 200 {
            break reply;
        }
        acknowledged.insert(id);
        assert!(acknowledged.len() < 20_000, "the limit is never met");
    };
    assert!(matches!(refused.status, 503 | 507), "{refused:?}\n{}", program.log());
    assert_eq!(connection.ask("GET", "/api/account", None).await.expect("an answer").status, 200, "reading goes on");
    program.kill();
    let program = start(&fresh);
    let stored = stored(&fresh).await;
    assert!(acknowledged.is_subset(&stored), "{} acknowledged answers are lost", acknowledged.difference(&stored).count());
    let mut connection = Connection::open(program.address, &learner.cookie).await.expect("the server listens");
    let reply = connection.ask("POST", &learner.path(), Some(&answer(Uuid::new_v4()))).await.expect("an answer");
    assert_eq!(reply.status, 200, "with room it works again");
}
