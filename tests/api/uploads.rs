//! Files that learners hand in: `/attempts/{attempt_id}/files` and `/files/{file_id}`.

use super::workshop::{self, NOTICE, PDF, begun, enrol, hand_in, mark, text, upload};
use poem::http::Method;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// What a body is that is a file.
const FILE: &str = "application/octet-stream";

/// Ana's open attempt at the assignment.
async fn open_attempt(world: &World) -> (Session, String) {
    workshop::open(world).await;
    let ana = world.sign_in(&ANA).await;
    let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
    let attempt = text(&begun(&ana, &enrolment, "rewrite").await["id"]);
    (ana, attempt)
}

/// How many files lie in the world's storage for what people hand in.
fn stored(world: &World) -> usize {
    fn below(folder: &std::path::Path) -> usize {
        let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        entries.map(|entry| if entry.path().is_dir() { below(&entry.path()) } else { 1 }).sum()
    }
    below(&world.folder().join("blobs/files"))
}

on_both_databases! {
    async fn a_file_comes_back_as_it_was_sent_and_is_never_shown(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let made = upload(&ana, &attempt, "document", "Obvestilo%20ob%C4%8Danom.pdf", PDF).await.expect(201);
        assert_eq!((&made["name"], &made["size"], &made["mime"]), (&json!("Obvestilo občanom.pdf"), &json!(PDF.len()), &json!("application/pdf")));
        assert_eq!(ana.get(&format!("/attempts/{attempt}")).await.expect(200)["files"], json!([made]));
        let back = ana.get(&format!("/files/{}", text(&made["id"]))).await;
        assert_eq!((back.status, back.body.as_slice()), (200, PDF));
        let disposition = "attachment; filename=\"Obvestilo ob_anom.pdf\"; filename*=UTF-8''Obvestilo%20ob%C4%8Danom.pdf";
        assert_eq!(back.header("content-disposition"), disposition);
        assert_eq!((back.header("content-security-policy"), back.header("x-content-type-options")), ("default-src 'none'; sandbox", "nosniff"));
        assert_eq!((back.header("content-type"), back.header("cache-control")), ("application/pdf", "no-store"));
    }

    async fn a_file_larger_than_the_question_allows_is_refused_and_nothing_stays(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let mut large = PDF.to_vec();
        large.resize(1024 * 1024 + 1, b' ');
        upload(&ana, &attempt, "document", "large.pdf", &large).await.refused(413, "too_large");
        let path = format!("/api/attempts/{attempt}/files?question=document&name=large.pdf");
        let body = poem::Body::from_async_read(std::io::Cursor::new(large.clone()));
        let unannounced = ana.send(Method::POST, &path, |request| request.content_type(FILE).body(body)).await;
        unannounced.refused(413, "too_large");
        assert_eq!((world.count("uploaded_file").await, stored(&world)), (0, 0));
        large.truncate(1024 * 1024);
        assert_eq!(upload(&ana, &attempt, "document", "just.pdf", &large).await.expect(201)["size"], 1024 * 1024, "larger than other bodies may be, and still taken");
    }

    async fn a_file_is_what_its_ending_says_or_it_is_refused(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        for (name, bytes, field, rule) in [
            ("notice.exe", &b"MZ\x90\0"[..], "name", "type_not_accepted"),
            ("notice", PDF, "name", "type_not_accepted"),
            ("notice.png", PDF, "name", "type_not_accepted"),
            ("notice.pdf", b"MZ\x90\0 a program", "body", "content_does_not_fit"),
            ("notice.docx", PDF, "body", "content_does_not_fit"),
            ("notice.txt", b"caf\xE9", "body", "content_does_not_fit"),
            ("notice.pdf", b"", "body", "content_does_not_fit"),
            (".pdf", PDF, "name", "empty"),
        ] {
            assert_eq!(upload(&ana, &attempt, "document", name, bytes).await.field(), (field.to_owned(), rule.to_owned()), "{name}");
        }
        assert_eq!((world.count("uploaded_file").await, stored(&world)), (0, 0));
        let made = upload(&ana, &attempt, "document", "..%2F..%2Fnotice.txt", "Obvestilo".as_bytes()).await.expect(201);
        assert_eq!((&made["name"], &made["mime"]), (&json!("notice.txt"), &json!("text/plain; charset=utf-8")));
    }

    async fn there_are_no_more_files_than_the_question_allows(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let mut last = Value::Null;
        for name in ["one.pdf", "two.pdf"] {
            last = upload(&ana, &attempt, "document", name, PDF).await.expect(201);
        }
        assert_eq!(upload(&ana, &attempt, "document", "three.pdf", PDF).await.field(), ("question".to_owned(), "too_many_files".to_owned()));
        ana.delete(&format!("/files/{}", text(&last["id"]))).await.expect(204);
        let (one, other) = tokio::join!(upload(&ana, &attempt, "document", "a.pdf", PDF), upload(&ana, &attempt, "document", "b.pdf", PDF));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!((statuses, world.count("uploaded_file").await, stored(&world)), ([201, 422], 2, 2), "{} {}", one.text(), other.text());
        assert_eq!(upload(&ana, &attempt, "reasons", "a.pdf", PDF).await.field(), ("question".to_owned(), "takes_no_files".to_owned()));
        assert_eq!(upload(&ana, &attempt, "readers", "a.pdf", PDF).await.field(), ("question".to_owned(), "unknown".to_owned()));
    }

    async fn a_file_is_deleted_while_the_attempt_is_open_and_stays_afterwards(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let gone = text(&upload(&ana, &attempt, "document", "one.pdf", PDF).await.expect(201)["id"]);
        let kept = text(&upload(&ana, &attempt, "document", "two.pdf", PDF).await.expect(201)["id"]);
        ana.save(&attempt, "document", json!({ "files": [gone, kept] })).await.expect(200);
        ana.delete(&format!("/files/{gone}")).await.expect(204);
        ana.delete(&format!("/files/{gone}")).await.refused(404, "not_found");
        ana.get(&format!("/files/{gone}")).await.refused(404, "not_found");
        assert_eq!((world.count("uploaded_file").await, stored(&world)), (1, 1));
        let shown = ana.get(&format!("/attempts/{attempt}")).await.expect(200);
        assert_eq!(shown["answers"][0]["answer"]["files"], json!([kept]), "an answer names no file that is gone");
        assert_eq!(ana.save(&attempt, "document", json!({ "files": [gone] })).await.field(), ("answer.files".to_owned(), "unknown_file".to_owned()));
        ana.submit(&attempt).await.expect(200);
        ana.delete(&format!("/files/{kept}")).await.refused(409, "attempt_closed");
        upload(&ana, &attempt, "document", "late.pdf", PDF).await.refused(409, "attempt_closed");
        ana.get(&format!("/files/{kept}")).await.expect(200);
    }

    async fn nobody_gets_a_file_but_its_owner_and_who_marks_it(world: World) {
        workshop::open(&world).await;
        let (ana, tine, bor, hana) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await, world.sign_in(&BOR).await, world.sign_in(&HANA).await);
        let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
        let attempt = text(&begun(&ana, &enrolment, "rewrite").await["id"]);
        let path = format!("/files/{}", text(&upload(&ana, &attempt, "document", "one.pdf", PDF).await.expect(201)["id"]));
        tine.get(&path).await.refused(404, "not_found");
        ana.submit(&attempt).await.expect(200);
        assert_eq!(tine.get(&path).await.body, PDF, "what was handed in is the trainer's to read");
        for other in [&bor, &hana] {
            other.get(&path).await.refused(404, "not_found");
            other.delete(&path).await.refused(404, "not_found");
        }
        tine.delete(&path).await.refused(404, "not_found");
        let his = text(&begun(&bor, &enrol(&bor, NOTICE, &KOCEVJE).await, "rewrite").await["id"]);
        upload(&ana, &his, "document", "one.pdf", PDF).await.refused(404, "not_found");
        let foreign = path.trim_start_matches("/files/");
        assert_eq!(bor.save(&his, "document", json!({ "files": [foreign] })).await.field().1, "unknown_file");
    }

    async fn what_never_arrived_is_cleaned_up(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        upload(&ana, &attempt, "document", "one.pdf", PDF).await.expect(201);
        upload(&ana, &attempt, "document", "two.pdf", PDF).await.expect(201);
        // As if the server had died between storing the bytes and noting it.
        world.execute("UPDATE uploaded_file SET stored_at = NULL WHERE name = 'two.pdf'").await;
        assert_eq!(ana.get(&format!("/attempts/{attempt}")).await.expect(200)["files"].as_array().map(Vec::len), Some(1));
        assert_eq!((world.learning.clean_up_files().await.expect("it is cleaned up"), stored(&world)), (0, 2), "it may still arrive");
        world.advance(chrono::Duration::hours(2));
        assert_eq!((world.learning.clean_up_files().await.expect("it is cleaned up"), stored(&world)), (1, 1));
        assert_eq!(world.count("uploaded_file").await, 1);
    }

    async fn an_upload_that_breaks_off_leaves_nothing(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let broken = futures_stream();
        let path = format!("/api/attempts/{attempt}/files?question=document&name=one.pdf");
        let answer = ana.send(Method::POST, &path, |request| request.content_type(FILE).body(broken)).await;
        answer.refused(400, "bad_request");
        assert_eq!((world.count("uploaded_file").await, stored(&world)), (0, 0));
        let packed = ana.send(Method::POST, &path, |request| request.content_type(FILE).header("content-encoding", "gzip").body(PDF.to_vec())).await;
        packed.refused(415, "unsupported_media_type");
    }

    async fn a_file_that_was_handed_in_is_still_there_after_marking(world: World) {
        workshop::open(&world).await;
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let (attempt, submitted) = hand_in(&ana, &enrol(&ana, NOTICE, &KOCEVJE).await).await;
        let file = text(&submitted["files"][0]["id"]);
        let work = mark(&tine, &attempt, [1, 1], 1).await.expect(200);
        assert_eq!(work["questions"][0]["files"][0]["id"], json!(file));
        for who in [&ana, &tine] {
            who.get(&format!("/files/{file}")).await.expect(200);
        }
    }
}

/// A body whose connection breaks after its first piece.
fn futures_stream() -> poem::Body {
    let (mut writer, reader) = tokio::io::duplex(64);
    tokio::spawn(async move {
        let _ = tokio::io::AsyncWriteExt::write_all(&mut writer, b"%PDF-1.7").await;
    });
    struct Breaks(tokio::io::DuplexStream);
    impl tokio::io::AsyncRead for Breaks {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>,
            context: &mut std::task::Context<'_>,
            buffer: &mut tokio::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>> {
            let before = buffer.filled().len();
            let read = std::pin::Pin::new(&mut self.0).poll_read(context, buffer);
            let is_end = matches!(read, std::task::Poll::Ready(Ok(()))) && buffer.filled().len() == before;
            if is_end { std::task::Poll::Ready(Err(std::io::ErrorKind::ConnectionReset.into())) } else { read }
        }
    }
    poem::Body::from_async_read(Breaks(reader))
}
