//! The server is killed while it hands a message to the mail server.

use super::client::Connection;
use serde_json::json;
use skillpact_tests::cast::ANA;
use skillpact_tests::{Database, Fresh, MailServer, Manner, Program};
use std::time::Duration;

/// Waits until something is so.
async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    for _ in 0..1200 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{what} did not happen within a minute");
}

async fn count(fresh: &Fresh, sql: &str) -> i64 {
    let connection = sea_orm::Database::connect(&fresh.url).await.expect("the database opens");
    let statement = sea_orm::Statement::from_string(sea_orm::ConnectionTrait::get_database_backend(&connection), sql);
    let row = sea_orm::ConnectionTrait::query_one_raw(&connection, statement).await.expect("it answers").expect("a row");
    let count = row.try_get_by_index(0).expect("a number");
    connection.close().await.expect("it closes");
    count
}

/// On SQLite the next start takes the job up again; on PostgreSQL another server would, when the heartbeat has been missing for a
/// minute, which `mail.rs` of the API tests shows without waiting.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_the_last_byte_and_the_answer_it_sends_nothing_twice() {
    let fresh = Fresh::new(Database::Sqlite).await;
    let server = MailServer::start().await;
    let mut settings = fresh.settings();
    settings.insert("SKILLPACT_MAIL_SMTP_URL".to_owned(), server.url.clone());
    server.behave(Manner::NeverAnswers);
    let program = Program::start(&settings, fresh.folder.path());
    let mut connection = Connection::open(program.address, "").await.expect("the server listens");
    let wish = json!({ "email": ANA.email });
    let reply = connection.ask("POST", "/api/password-resets", Some(&wish)).await.expect("an answer");
    assert!((200..300).contains(&reply.status), "{reply:?}");
    until("the message", async || server.received().len() == 1).await;
    program.kill();
    assert_eq!(count(&fresh, "SELECT COUNT(*) FROM outgoing_mail WHERE state = 'sending'").await, 1, "it was noted before");
    server.behave(Manner::Takes);
    let program = Program::start(&settings, fresh.folder.path());
    until("the note", async || count(&fresh, "SELECT COUNT(*) FROM outgoing_mail WHERE state = 'unsure'").await == 1).await;
    // The next message goes out, so that the worker is known to have worked since.
    let mut connection = Connection::open(program.address, "").await.expect("the server listens");
    let wish = json!({ "email": skillpact_tests::cast::BOR.email });
    connection.ask("POST", "/api/password-resets", Some(&wish)).await.expect("an answer");
    until("another message", async || count(&fresh, "SELECT COUNT(*) FROM outgoing_mail WHERE state = 'sent'").await == 1).await;
    let to_ana = server.received().iter().filter(|message| message.contains(&format!("To: {}", ANA.email))).count();
    assert_eq!(to_ana, 1);
    assert!(program.log().contains("not sent again by itself"), "{}", program.log());
}
