//! Clients that take their time hold a connection, and nothing else, for a bounded time.

use super::client::Connection;
use skillpact_tests::{Database, Fresh, Program};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

fn impatient(fresh: &Fresh) -> Program {
    let mut settings = fresh.settings();
    settings.insert("SKILLPACT_SERVER_REQUEST_TIMEOUT_SECONDS".to_owned(), "1".to_owned());
    settings.insert("SKILLPACT_SERVER_IDLE_TIMEOUT_SECONDS".to_owned(), "2".to_owned());
    tokio::task::block_in_place(|| Program::start(&settings, fresh.folder.path()))
}

/// Reads until the other side closes, and returns what came.
async fn until_closed(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut text)).await;
    // A connection that is reset is closed as well.
    let _ = read.expect("the server closes the connection");
    String::from_utf8_lossy(&text).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_never_ends_is_given_up() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let program = impatient(&fresh);
    let mut connection = Connection::open(program.address, "").await.expect("the server listens");
    let head = connection.head("POST", "/api/sign-in", 100);
    connection.write(format!("{head}{{\"email\":").as_bytes()).await.expect("the half is sent");
    let started = Instant::now();
    let reply = tokio::time::timeout(Duration::from_secs(5), connection.read()).await.expect("in time").expect("an answer");
    assert_eq!((reply.status, reply.body["code"].as_str()), (408, Some("request_timeout")));
    assert!(started.elapsed() >= Duration::from_millis(900));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_head_that_never_ends_is_given_up() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let program = impatient(&fresh);
    let mut stream = TcpStream::connect(program.address).await.expect("the server listens");
    stream.write_all(b"GET /health/live HTTP/1.1\r\nhost: 127.0.0.1\r\nx-slow: ").await.expect("the half is sent");
    assert!(!until_closed(&mut stream).await.contains("200 OK"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_head_that_comes_byte_by_byte_is_given_up_too() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let program = impatient(&fresh);
    let mut stream = TcpStream::connect(program.address).await.expect("the server listens");
    let started = Instant::now();
    while stream.write_all(b"x").await.is_ok() && started.elapsed() < Duration::from_secs(12) {
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    assert!(started.elapsed() < Duration::from_secs(12), "a client that sends a byte now and then holds its connection for ever");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_without_traffic_is_closed() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let program = impatient(&fresh);
    let mut stream = TcpStream::connect(program.address).await.expect("the server listens");
    stream.write_all(b"GET /health/live HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n").await.expect("the request is sent");
    assert!(until_closed(&mut stream).await.starts_with("HTTP/1.1 200 OK"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_slow_clients_keep_nobody_else_waiting() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let program = impatient(&fresh);
    let mut slow = Vec::new();
    for _ in 0..200 {
        let mut connection = Connection::open(program.address, "").await.expect("the server listens");
        let head = connection.head("POST", "/api/sign-in", 100);
        connection.write(head.as_bytes()).await.expect("the head is sent");
        slow.push(connection);
    }
    let started = Instant::now();
    let mut quick = Connection::open(program.address, "").await.expect("the server listens");
    assert_eq!(quick.ask("GET", "/health/ready", None).await.expect("an answer").status, 200);
    assert!(started.elapsed() < Duration::from_millis(800), "{:?}", started.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_lies_about_its_length_is_refused_when_it_passes_the_limit() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let program = tokio::task::block_in_place(|| Program::start(&fresh.settings(), fresh.folder.path()));
    let mut stream = TcpStream::connect(program.address).await.expect("the server listens");
    let head = "POST /api/sign-in HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("the head is sent");
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(65_536));
    for _ in 0..40 {
        // The server may answer and close before it has taken all of it.
        if stream.write_all(chunk.as_bytes()).await.is_err() {
            break;
        }
    }
    let answer = until_closed(&mut stream).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 413"), "{answer}");
}
