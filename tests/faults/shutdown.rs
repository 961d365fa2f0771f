//! The server is told to stop.

use super::client::Connection;
use super::learners::{answer, enrolled, start, stored};
use skillpact_tests::{Database, Fresh};
use std::time::{Duration, Instant};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_in_flight_is_finished_before_the_server_ends() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let mut program = start(&fresh);
    let learner = enrolled(program.address).await.remove(0);
    let mut idle = TcpStream::connect(program.address).await.expect("the server listens");
    let id = Uuid::new_v4();
    let body = answer(id).to_string();
    let (begin, rest) = body.split_at(body.len() / 2);
    let mut connection = Connection::open(program.address, &learner.cookie).await.expect("the server listens");
    let head = connection.head("POST", &learner.path(), body.len());
    connection.write(format!("{head}{begin}").as_bytes()).await.expect("the half is sent");
    tokio::time::sleep(Duration::from_millis(200)).await;
    program.terminate();
    let deadline = Instant::now() + Duration::from_secs(5);
    while TcpStream::connect(program.address).await.is_ok() {
        assert!(Instant::now() < deadline, "new connections are refused");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    connection.write(rest.as_bytes()).await.expect("the rest is sent");
    assert_eq!(connection.read().await.expect("an answer").status, 200);
    let status = tokio::task::block_in_place(|| program.wait(Duration::from_secs(10)));
    assert_eq!(status.code(), Some(0), "{}", program.log());
    assert_eq!(idle.read(&mut [0]).await.expect("it ends in order"), 0, "a connection that does nothing holds nobody up");
    assert!(stored(&fresh).await.contains(&id));
    assert!(!fresh.folder.path().join("skillpact.db-wal").exists(), "the write-ahead log is folded into the file");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_never_finishes_cannot_keep_the_server_from_ending() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let mut settings = fresh.settings();
    settings.insert("SKILLPACT_SERVER_SHUTDOWN_TIMEOUT_SECONDS".to_owned(), "1".to_owned());
    let mut program = tokio::task::block_in_place(|| skillpact_tests::Program::start(&settings, fresh.folder.path()));
    let mut connection = Connection::open(program.address, "").await.expect("the server listens");
    let head = connection.head("POST", "/api/sign-in", 1_000);
    connection.write(head.as_bytes()).await.expect("the head is sent");
    tokio::time::sleep(Duration::from_millis(200)).await;
    program.terminate();
    let status = tokio::task::block_in_place(|| program.wait(Duration::from_secs(5)));
    assert_eq!(status.code(), Some(0), "{}", program.log());
}
