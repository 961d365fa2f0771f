//! Files on lines that are slow, and on lines that break.

use super::client::Connection;
use super::learners::start;
use crate::api::workshop::{NOTICE, copy_courses};
use serde_json::json;
use skillpact_tests::cast::*;
use skillpact_tests::{Database, Fresh, PASSWORD, Program, id};
use std::time::{Duration, Instant};

/// A server that gives a request one second, with a course whose assignment takes files.
fn impatient(fresh: &Fresh) -> Program {
    copy_courses(&fresh.folder.path().join("courses"));
    let mut settings = fresh.settings();
    settings.insert("SKILLPACT_SERVER_REQUEST_TIMEOUT_SECONDS".to_owned(), "1".to_owned());
    tokio::task::block_in_place(|| Program::start(&settings, fresh.folder.path()))
}

/// Signs Ana in and lets her begin; gives her cookie and the head of a request that brings a text of so many bytes.
async fn begun(program: &Program, length: usize) -> (String, String) {
    let mut connection = Connection::open(program.address, "").await.expect("the server listens");
    let credentials = json!({ "email": ANA.email, "password": PASSWORD });
    let cookie = connection.ask("POST", "/api/sign-in", Some(&credentials)).await.expect("an answer").cookie;
    let mut connection = Connection::open(program.address, &cookie).await.expect("the server listens");
    let course = connection.ask("GET", &format!("/api/courses/{NOTICE}"), None).await.expect("an answer").body;
    let wish = json!({ "id": id(), "course_id": course["id"], "organisation_id": KOCEVJE.id() });
    let enrolled = connection.ask("POST", "/api/enrolments", Some(&wish)).await.expect("an answer").body;
    let path = format!("/api/enrolments/{}/attempts", enrolled["id"].as_str().expect("an id"));
    let attempt = connection.ask("POST", &path, Some(&json!({ "id": id(), "lesson": "rewrite" }))).await.expect("an answer").body;
    let path = format!("/api/attempts/{}/files?question=document&name=notice.txt", attempt["id"].as_str().expect("an id"));
    let head = connection.head("POST", &path, length);
    (cookie, head)
}

fn stored(fresh: &Fresh) -> usize {
    fn below(folder: &std::path::Path) -> usize {
        let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        entries.map(|entry| if entry.path().is_dir() { below(&entry.path()) } else { 1 }).sum()
    }
    below(&fresh.folder.path().join("blobs/files"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_on_a_slow_line_is_taken_although_it_takes_longer_than_other_requests_may() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let program = impatient(&fresh);
    let piece = "Obvestilo. ".repeat(2000);
    let (cookie, head) = begun(&program, piece.len() * 10).await;
    let mut connection = Connection::open(program.address, &cookie).await.expect("the server listens");
    let started = Instant::now();
    connection.write(head.as_bytes()).await.expect("the head is sent");
    for _ in 0..10 {
        tokio::time::sleep(Duration::from_millis(400)).await;
        connection.write(piece.as_bytes()).await.expect("a piece is sent");
    }
    let reply = connection.read().await.expect("an answer");
    assert_eq!((reply.status, reply.body["size"].as_u64()), (201, Some(220_000)), "{:?}", reply.body);
    assert!(started.elapsed() > Duration::from_secs(4));
    assert_eq!(stored(&fresh), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_crawls_is_given_up_and_leaves_nothing() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let program = impatient(&fresh);
    let (cookie, head) = begun(&program, 100_000).await;
    let mut connection = Connection::open(program.address, &cookie).await.expect("the server listens");
    let started = Instant::now();
    connection.write(head.as_bytes()).await.expect("the head is sent");
    while connection.write(b"x").await.is_ok() && started.elapsed() < Duration::from_secs(12) {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    assert!(started.elapsed() < Duration::from_secs(12), "a client that sends a byte now and then holds its connection for ever");
    assert_eq!(stored(&fresh), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_dies_during_an_upload_tells_nobody_that_it_has_the_file() {
    let fresh = Fresh::new(Database::Sqlite).await;
    copy_courses(&fresh.folder.path().join("courses"));
    let program = start(&fresh);
    let (cookie, head) = begun(&program, 100_000).await;
    let mut connection = Connection::open(program.address, &cookie).await.expect("the server listens");
    connection.write(head.as_bytes()).await.expect("the head is sent");
    connection.write(&[b'x'; 50_000]).await.expect("the half is sent");
    tokio::time::sleep(Duration::from_millis(300)).await;
    drop(program);
    assert!(connection.read().await.is_err());
    let program = start(&fresh);
    let mut connection = Connection::open(program.address, &cookie).await.expect("the server listens");
    let enrolments = connection.ask("GET", "/api/enrolments", None).await.expect("an answer").body;
    let attempt = enrolments[0]["attempts"][0]["id"].as_str().expect("an id").to_owned();
    let shown = connection.ask("GET", &format!("/api/attempts/{attempt}"), None).await.expect("an answer").body;
    assert_eq!(shown["files"], json!([]));
    let path = format!("/api/attempts/{attempt}/files?question=document&name=notice.txt");
    let reply = connection.ask("POST", &path, Some(&json!({ "text": "as a file" }))).await.expect("an answer");
    assert_eq!(reply.status, 201, "the interrupted upload takes nobody's place: {:?}", reply.body);
}
