//! The pages over a real connection, because the outbox looks at where it comes from.

use super::add;
use crate::testing::{self, World};
use migrations::{Migrator, MigratorTrait};
use poem::{EndpointExt, Route, get};
use std::net::SocketAddr;

const DOCUMENT: &str = r#"{"info":{"title":"Skillpact"},"paths":{}}"#;
const DEMO: (&str, &str) = ("DEMO_ENABLED", "true");

/// Serves the pages beside an API of the same prefix, as the program does.
async fn serve(world: &World) -> SocketAddr {
    let api = Route::new().at("/account", get(poem::endpoint::make_sync(|_| "account")));
    let app = add(Route::new().nest("/api", api), &world.platform, DOCUMENT).unwrap();
    let app = app.with(crate::platform::http::Envelope::new(&world.platform.config.server));
    testing::serve(app).await
}

/// The status and the whole answer.
async fn ask(address: SocketAddr, path: &str, headers: &str) -> (u16, String) {
    let answer = String::from_utf8_lossy(&testing::ask(address, path, headers).await).into_owned();
    (answer.split(' ').nth(1).unwrap().parse().unwrap(), answer)
}

async fn status(address: SocketAddr, path: &str) -> u16 {
    ask(address, path, "Host: localhost\r\n").await.0
}

fn write_mail(world: &World, name: &str, subject: &str) {
    let folder = &world.platform.config.mail.folder;
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join(name), format!("Subject: {subject}\r\nTo: ana@a.example\r\n\r\nSee https://a.example/#x\r\n")).unwrap();
}

#[tokio::test]
async fn the_documentation_stands_beside_the_api() {
    let world = World::new().await;
    let address = serve(&world).await;
    let (code, page) = ask(address, "/api/docs", "Host: localhost\r\n").await;
    assert_eq!(code, 200);
    assert!(page.contains("content-type: text/html; charset=utf-8") && page.contains("href=\"/api/docs.css\""));
    assert_eq!(status(address, "/api/account").await, 200);
    let (code, sheet) = ask(address, "/api/docs.css", "Host: localhost\r\n").await;
    assert_eq!(code, 200);
    let tag = sheet.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap().to_owned();
    assert_eq!(ask(address, "/api/docs.css", &format!("Host: localhost\r\nIf-None-Match: {tag}\r\n")).await.0, 304);
}

#[tokio::test]
async fn a_demo_lists_its_mail_newest_first_and_shows_it() {
    let world = World::with(&[DEMO]).await;
    let address = serve(&world).await;
    assert!(ask(address, "/developer/outbox", "Host: localhost\r\n").await.1.contains("There is no mail yet."));
    write_mail(&world, "20261122T100000000-a.eml", "Older");
    write_mail(&world, "20261122T100000001-a.eml", "Newer <b>");
    std::fs::write(world.platform.config.mail.folder.join("notes.txt"), "secret").unwrap();
    let (code, list) = ask(address, "/developer/outbox", "Host: localhost:8080\r\n").await;
    assert_eq!(code, 200);
    assert!(list.find("Newer &lt;b&gt;").unwrap() < list.find("Older").unwrap());
    assert!(!list.contains("notes") && list.contains("cache-control: no-store"));
    let (code, mail) = ask(address, "/developer/outbox/20261122T100000000-a.eml", "Host: localhost\r\n").await;
    assert_eq!(code, 200);
    assert!(mail.contains("<a href=\"https://a.example/#x\" rel=\"noreferrer\">"), "{mail}");
}

#[tokio::test]
async fn no_name_leads_out_of_the_outbox() {
    let world = World::with(&[DEMO]).await;
    write_mail(&world, "a.eml", "Inside");
    let folder = &world.platform.config.mail.folder;
    std::fs::write(folder.parent().unwrap().join("b.eml"), "Subject: Outside\n\n").unwrap();
    std::os::unix::fs::symlink(folder.parent().unwrap().join("b.eml"), folder.join("c.eml")).unwrap();
    let address = serve(&world).await;
    assert_eq!(status(address, "/developer/outbox/a.eml").await, 200);
    for name in ["b.eml", "c.eml", "../b.eml", "..%2Fb.eml", "%2e%2e%2fb.eml", "..%5Cb.eml", "%2Fetc%2Fpasswd", "a.eml/..", ".."] {
        assert_eq!(status(address, &format!("/developer/outbox/{name}")).await, 404, "{name}");
    }
    assert_eq!(status(address, "/developer/outbox/a.eml%00").await, 400);
}

#[tokio::test]
async fn the_outbox_is_for_this_machine_only() {
    let world = World::with(&[DEMO]).await;
    write_mail(&world, "a.eml", "Secret");
    let address = serve(&world).await;
    for headers in [
        "Host: skillpact.example\r\n",
        "Host: localhost\r\nX-Forwarded-For: 10.0.0.1\r\n",
        "Host: localhost\r\nForwarded: for=10.0.0.1\r\n",
        "Host: localhost\r\nVia: 1.1 proxy\r\n",
    ] {
        for path in ["/developer/outbox", "/developer/outbox/a.eml"] {
            assert_eq!(ask(address, path, headers).await.0, 404, "{headers}");
        }
    }
}

#[tokio::test]
async fn without_demo_or_with_a_mail_server_there_is_no_outbox() {
    for settings in [&[][..], &[DEMO, ("MAIL_SMTP_URL", "smtp://mail.example.org")][..]] {
        let world = World::with(settings).await;
        write_mail(&world, "a.eml", "Secret");
        let address = serve(&world).await;
        assert_eq!(status(address, "/developer/outbox").await, 404);
        assert_eq!(status(address, "/developer/outbox/a.eml").await, 404);
    }
}

#[tokio::test]
async fn ready_means_reachable_and_migrated() {
    let world = World::unmigrated(&[]).await;
    let address = serve(&world).await;
    let (code, answer) = ask(address, "/health/ready", "Host: localhost\r\n").await;
    assert_eq!(code, 503);
    assert!(answer.contains(r#""missing":["migrations"]"#), "{answer}");
    Migrator::up(world.platform.database.for_migrations(), Some(3)).await.unwrap();
    assert_eq!(status(address, "/health/ready").await, 503);
    Migrator::up(world.platform.database.for_migrations(), None).await.unwrap();
    let (code, answer) = ask(address, "/health/ready", "Host: localhost\r\n").await;
    assert_eq!(code, 200);
    assert!(answer.contains(r#"{"status":"ready"}"#) && answer.contains("cache-control: no-store"), "{answer}");
}

#[tokio::test]
async fn a_lost_database_is_live_but_not_ready_and_tells_no_secret() {
    let world = World::new().await;
    let address = serve(&world).await;
    world.platform.database.clone().close().await;
    let (code, answer) = ask(address, "/health/ready", "Host: localhost\r\n").await;
    assert_eq!(code, 503);
    assert!(answer.contains(r#"{"missing":["database_reader","database_writer"],"status":"not_ready"}"#), "{answer}");
    let (code, answer) = ask(address, "/health/live", "Host: localhost\r\n").await;
    assert_eq!(code, 200);
    assert!(answer.contains(r#"{"status":"live"}"#), "{answer}");
}
