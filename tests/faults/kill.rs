//! The server is killed in the middle of its work, again and again: what it has acknowledged is there afterwards.
//!
//! This shows that nothing is acknowledged before it is committed. That a commit also survives the loss of power is left to
//! `synchronous = FULL` and to PostgreSQL, which no test on one machine can switch off.

use super::client::Connection;
use super::learners::{Learner, answer, enrolled, start, stored};
use serde_json::json;
use skillpact_tests::{Database, Fresh, Program};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use uuid::Uuid;

async fn survive(database: Database, rounds: u64) {
    let fresh = Fresh::new(database).await;
    let mut program = start(&fresh);
    let learners = enrolled(program.address).await;
    let mut acknowledged = BTreeSet::new();
    for round in 0..rounds {
        let address = program.address;
        let count = Arc::new(AtomicUsize::new(0));
        let answering =
            learners.iter().chain(&learners).map(|learner| tokio::spawn(learner.clone().answer_until_the_end(address, count.clone())));
        let answering: Vec<_> = answering.collect();
        let toggling = tokio::spawn(leave_and_come_back(learners[3].clone(), address));
        let deadline = Instant::now() + Duration::from_secs(60);
        while count.load(Ordering::SeqCst) < 20 {
            assert!(Instant::now() < deadline, "the server does not answer:\n{}", program.log());
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        // Another moment in every round.
        tokio::time::sleep(Duration::from_millis(round * 37 % 140)).await;
        program.kill();
        for learner in answering {
            acknowledged.extend(learner.await.expect("she answers"));
        }
        toggling.await.expect("she toggles");
        program = start(&fresh);
        let stored = stored(&fresh).await;
        let lost: Vec<_> = acknowledged.difference(&stored).collect();
        assert!(lost.is_empty(), "round {round}: {} of {} acknowledged answers are lost", lost.len(), acknowledged.len());
    }
    assert_whole(&fresh, &program, &learners, &acknowledged).await;
}

/// Leaves the other course and enrols on it again until the server is gone: each time an entry of the audit log is written in
/// the same transaction.
async fn leave_and_come_back(learner: Learner, address: SocketAddr) {
    let Ok(mut connection) = Connection::open(address, &learner.cookie).await else { return };
    let Ok(course) = connection.ask("GET", "/api/courses/meeting-notes", None).await else { return };
    let home = skillpact_tests::cast::KOCEVJE.id();
    let wish = json!({ "id": Uuid::new_v4(), "course_id": course.body["id"], "organisation_id": home });
    while let Ok(reply) = connection.ask("POST", "/api/enrolments", Some(&wish)).await {
        assert!(matches!(reply.status, 200 | 201), "{reply:?}");
        let path = format!("/api/enrolments/{}", reply.body["id"].as_str().expect("an id"));
        if connection.ask("DELETE", &path, None).await.is_err() {
            return;
        }
    }
}

/// The server serves as before: an answer sent again changes nothing, and the audit log has no break.
async fn assert_whole(fresh: &Fresh, program: &Program, learners: &[Learner], acknowledged: &BTreeSet<Uuid>) {
    let mut connection = Connection::open(program.address, &learners[0].cookie).await.expect("the server listens");
    let mut refused = 0;
    for id in acknowledged.iter().take(50) {
        let reply = connection.ask("POST", &learners[0].path(), Some(&answer(*id))).await.expect("an answer");
        // Another learner's answer under this id is a conflict.
        assert!(matches!(reply.status, 200 | 409), "{reply:?}");
        refused += u32::from(reply.status == 409);
    }
    assert!(refused < 50, "some of them are her own");
    assert!(stored(fresh).await.len() >= acknowledged.len());
    let mut verify = Program::command(&["audit", "verify"]);
    let output = tokio::task::block_in_place(|| verify.envs(fresh.settings()).current_dir(fresh.folder.path()).output().expect("it runs"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_acknowledged_answer_is_lost_when_the_server_is_killed_on_sqlite() {
    survive(Database::Sqlite, 10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_acknowledged_answer_is_lost_when_the_server_is_killed_on_postgresql() {
    survive(Database::Postgresql, 5).await;
}
