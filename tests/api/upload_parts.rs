//! Files that come in parts: `/attempts/{attempt_id}/uploads` and `/uploads/{upload_id}`.

use super::workshop::{self, NOTICE, PDF, begin_upload, begun, enrol, send_part, text, upload};
use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// A PDF of one byte less than the question takes: two parts.
fn large() -> Vec<u8> {
    let mut bytes = PDF.to_vec();
    bytes.resize(1024 * 1024 - 1, b' ');
    bytes
}

/// Ana's open attempt at the assignment.
async fn open_attempt(world: &World) -> (Session, String) {
    workshop::open(world).await;
    let ana = world.sign_in(&ANA).await;
    let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
    let attempt = text(&begun(&ana, &enrolment, "rewrite").await["id"]);
    (ana, attempt)
}

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_else(|| panic!("{value} is no number"))
}

async fn counts(world: &World) -> (i64, i64, i64) {
    (world.count("upload").await, world.count("upload_part").await, world.count("uploaded_file").await)
}

on_both_databases! {
    async fn an_upload_that_was_cut_goes_on_where_it_stopped(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let bytes = large();
        let begun = begin_upload(&ana, &attempt, "notice.pdf", bytes.len()).await.expect(201);
        let (id, part) = (text(&begun["id"]), number(&begun["part_bytes"]));
        assert_eq!((&begun["received"], begun.get("file")), (&json!(0), None));
        assert_eq!(send_part(&ana, &id, 0, &bytes[..part]).await.expect(200)["received"], json!(part));
        // The page is closed. The same file is chosen again, on the same question: another id, the same upload.
        let again = begin_upload(&ana, &attempt, "notice.pdf", bytes.len()).await.expect(200);
        assert_eq!((text(&again["id"]), number(&again["received"])), (id.clone(), part));
        let done = send_part(&ana, &id, part, &bytes[part..]).await.expect(200);
        let file = text(&done["file"]["id"]);
        assert_eq!((number(&done["received"]), number(&done["file"]["size"]), &done["file"]["mime"]), (bytes.len(), bytes.len(), &json!("application/pdf")));
        assert_eq!(ana.get(&format!("/files/{file}")).await.body, bytes, "not a byte is missing or there twice");
        assert_eq!(counts(&world).await, (1, 0, 1), "the parts are gone");
        // The answer to the last part was lost: asking and sending again tell of the same file.
        assert_eq!(ana.get(&format!("/uploads/{id}")).await.expect(200)["file"]["id"], json!(file));
        assert_eq!(send_part(&ana, &id, part, &bytes[part..]).await.expect(200)["file"]["id"], json!(file));
        assert_eq!(counts(&world).await.2, 1);
    }

    async fn a_part_fits_where_the_file_stopped_and_nowhere_else(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let bytes = large();
        let begun = begin_upload(&ana, &attempt, "notice.pdf", bytes.len()).await.expect(201);
        let (id, part) = (text(&begun["id"]), number(&begun["part_bytes"]));
        send_part(&ana, &id, part, &bytes[part..]).await.refused(409, "conflict");
        assert_eq!(send_part(&ana, &id, 0, &bytes[..part - 1]).await.field(), ("body".to_owned(), "wrong_length".to_owned()));
        assert_eq!(send_part(&ana, &id, 0, &bytes[..part + 1]).await.field(), ("body".to_owned(), "wrong_length".to_owned()));
        // The same part twice at once counts once.
        let (one, other) = tokio::join!(send_part(&ana, &id, 0, &bytes[..part]), send_part(&ana, &id, 0, &bytes[..part]));
        assert!([one.status, other.status].contains(&200), "{} {}", one.text(), other.text());
        assert_eq!(number(&ana.get(&format!("/uploads/{id}")).await.expect(200)["received"]), part);
        send_part(&ana, &id, 0, &bytes[..part]).await.refused(409, "conflict");
        assert_eq!(counts(&world).await.1, 1);
    }

    async fn a_file_in_parts_has_the_limits_of_a_file_at_once(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        begin_upload(&ana, &attempt, "large.pdf", 1024 * 1024 + 1).await.refused(413, "too_large");
        assert_eq!(begin_upload(&ana, &attempt, "notice.exe", 5).await.field(), ("name".to_owned(), "type_not_accepted".to_owned()));
        let program = b"MZ\x90\0 a program";
        let begun = begin_upload(&ana, &attempt, "notice.pdf", program.len()).await.expect(201);
        let id = text(&begun["id"]);
        assert_eq!(send_part(&ana, &id, 0, program).await.field(), ("body".to_owned(), "content_does_not_fit".to_owned()));
        ana.get(&format!("/uploads/{id}")).await.refused(404, "not_found");
        assert_eq!(counts(&world).await, (0, 0, 0));
        for name in ["one.pdf", "two.pdf"] {
            upload(&ana, &attempt, "document", name, PDF).await.expect(201);
        }
        assert_eq!(begin_upload(&ana, &attempt, "three.pdf", 9).await.field(), ("question".to_owned(), "too_many_files".to_owned()));
    }

    async fn nobody_else_sees_or_feeds_an_upload(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let id = text(&begin_upload(&ana, &attempt, "notice.pdf", PDF.len()).await.expect(201)["id"]);
        let bor = world.sign_in(&BOR).await;
        bor.get(&format!("/uploads/{id}")).await.refused(404, "not_found");
        send_part(&bor, &id, 0, PDF).await.refused(404, "not_found");
        bor.delete(&format!("/uploads/{id}")).await.refused(404, "not_found");
        begin_upload(&bor, &attempt, "notice.pdf", 9).await.refused(404, "not_found");
        ana.save(&attempt, "reasons", json!({ "text": "Because it is shorter." })).await.expect(200);
        ana.submit(&attempt).await.expect(200);
        send_part(&ana, &id, 0, PDF).await.refused(409, "attempt_closed");
    }

    async fn what_was_given_up_is_swept_away_after_a_day(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        let bytes = large();
        for name in ["one.pdf", "two.pdf"] {
            let begun = begin_upload(&ana, &attempt, name, bytes.len()).await.expect(201);
            send_part(&ana, &text(&begun["id"]), 0, &bytes[..number(&begun["part_bytes"])]).await.expect(200);
        }
        world.advance(Duration::hours(2));
        assert_eq!((world.learning.clean_up_uploads().await.expect("it is swept"), counts(&world).await), (0, (2, 2, 0)));
        let one = text(&begin_upload(&ana, &attempt, "one.pdf", bytes.len()).await.expect(200)["id"]);
        ana.delete(&format!("/uploads/{one}")).await.expect(204);
        assert_eq!(counts(&world).await, (1, 1, 0), "what is cancelled goes at once");
        world.advance(Duration::hours(23));
        assert_eq!((world.learning.clean_up_uploads().await.expect("it is swept"), counts(&world).await), (1, (0, 0, 0)));
    }

    async fn who_begins_ever_new_uploads_gives_up_the_oldest(world: World) {
        let (ana, attempt) = open_attempt(&world).await;
        for number in 0..8 {
            world.advance(Duration::minutes(1));
            begin_upload(&ana, &attempt, &format!("{number}.pdf"), PDF.len()).await.expect(201);
        }
        assert_eq!(counts(&world).await.0, 5);
        assert_eq!(world.count("upload WHERE name = '7.pdf'").await, 1);
    }
}
