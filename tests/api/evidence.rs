//! `/external-certificates`: brought, reviewed, withdrawn and revoked.

use super::workshop::{PDF, PNG, send_file};
use chrono::{Days, Duration};
use poem::http::Method;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const SKILL: &str = "digcomp-2.2:1.3";

fn wish(home: &Home, level: i32) -> Value {
    let issued = (NOW - Duration::days(30)).date_naive();
    json!({
        "id": id(), "organisation_id": home.id(), "title": "ECDL Base", "issuer": "ECDL", "issued_on": issued,
        "valid_to": NOW.date_naive() + Days::new(365), "claims": [{ "skill": SKILL, "level": level }],
    })
}

/// Enters a certificate and sends its file; returns its id.
pub async fn hand_in(session: &Session, home: &Home, level: i32) -> String {
    let entered = session.post("/external-certificates", wish(home, level)).await.expect(201);
    assert_eq!(entered["state"], "draft");
    let id = entered["id"].as_str().expect("an id").to_owned();
    let sent = send_file(session, &format!("/external-certificates/{id}/file?name=potrdilo.pdf"), PDF).await.expect(200);
    assert_eq!((&sent["state"], &sent["file"]["mime"]), (&json!("waiting"), &json!("application/pdf")));
    id
}

pub fn review_path(home: &Home, id: &str, what: &str) -> String {
    format!("/organisations/{}/external-certificates/{id}/{what}", home.id())
}

pub fn acceptance(level: i32) -> Value {
    json!({ "decision": "accept", "levels": [{ "skill": SKILL, "level": level }], "valid_to": NOW.date_naive() + Days::new(100) })
}

/// Leaves a row in every table that certificates fill.
pub async fn leave_traces(world: &World) {
    let bor = world.sign_in(&BOR).await;
    let id = hand_in(&bor, &KOCEVJE, 4).await;
    let hana = world.sign_in(&HANA).await;
    hana.post(&review_path(&KOCEVJE, &id, "review"), acceptance(4)).await.expect(200);
    hana.post(&review_path(&KOCEVJE, &id, "revoke"), json!({ "reason": "It was somebody else's." })).await.expect(200);
}

async fn level(session: &Session, on: Option<chrono::NaiveDate>) -> Value {
    let query = on.map(|on| format!("?on={on}")).unwrap_or_default();
    session.get(&format!("/skills/{SKILL}{query}")).await.expect(200)[0]["level"]["level"].clone()
}

on_both_databases! {
    async fn a_certificate_counts_from_its_review_on_for_what_was_accepted(world: World) {
        let (bor, hana) = (world.sign_in(&BOR).await, world.sign_in(&HANA).await);
        let id = hand_in(&bor, &KOCEVJE, 5).await;
        assert_eq!(level(&bor, None).await, Value::Null, "what waits does not count");
        let queue = hana.get(&format!("/organisations/{}/external-certificates", KOCEVJE.id())).await.expect(200);
        assert_eq!((&queue["items"][0]["id"], queue["items"].as_array().map(Vec::len)), (&json!(id), Some(1)));
        let file = hana.get(&format!("/external-certificates/{id}/file")).await;
        assert_eq!((file.status, file.header("content-disposition")), (200, "attachment; filename=\"potrdilo.pdf\"; filename*=UTF-8''potrdilo.pdf"));
        assert_eq!(world.count("record_opening WHERE what = 'certificate'").await, 1);
        let accepted = hana.post(&review_path(&KOCEVJE, &id, "review"), acceptance(4)).await.expect(200);
        assert_eq!((&accepted["state"], &accepted["accepted"][0]["level"]), (&json!("accepted"), &json!(4)));
        assert_eq!(level(&bor, None).await, json!(4));
        let history = bor.get(&format!("/skills/{SKILL}")).await.expect(200)[0].clone();
        let piece = &history["evidence"][0];
        assert_eq!((&piece["kind"], &piece["source_id"], piece["judged_by"].is_string()), (&json!("external"), &json!(id), true));
        assert_eq!(level(&bor, Some((NOW - Duration::days(1)).date_naive())).await, Value::Null, "it was not known the day before");
        assert_eq!(world.count("notification WHERE kind = 'evidence_decided'").await, 1);
        assert_eq!(world.count("notification_broadcast WHERE kind = 'evidence_received'").await, 1);
        world.advance(Duration::days(101));
        assert_eq!(skillpact::skills::tend(&world.platform).await.expect("levels are tended"), 1);
        assert_eq!(level(&world.sign_in(&BOR).await, None).await, Value::Null, "it ends on the day that was accepted");
    }

    async fn what_is_revoked_or_taken_back_counts_before_and_not_after(world: World) {
        let (ana, bor, hana) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await, world.sign_in(&HANA).await);
        let (of_ana, of_bor) = (hand_in(&ana, &KOCEVJE, 4).await, hand_in(&bor, &KOCEVJE, 4).await);
        for id in [&of_ana, &of_bor] {
            hana.post(&review_path(&KOCEVJE, id, "review"), acceptance(4)).await.expect(200);
        }
        world.advance(Duration::days(3));
        let (ana, bor, hana) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await, world.sign_in(&HANA).await);
        let empty = hana.post(&review_path(&KOCEVJE, &of_bor, "revoke"), json!({ "reason": " " })).await.field();
        assert_eq!(empty, ("reason".to_owned(), "empty".to_owned()));
        hana.post(&review_path(&KOCEVJE, &of_bor, "revoke"), json!({ "reason": "It was somebody else's." })).await.expect(200);
        let withdrawn = ana.ask(Method::POST, &format!("/external-certificates/{of_ana}/withdraw"), None).await.expect(200);
        assert_eq!((&withdrawn["state"], &withdrawn["file"]), (&json!("withdrawn"), &Value::Null));
        ana.get(&format!("/external-certificates/{of_ana}/file")).await.expect(404);
        for session in [&ana, &bor] {
            assert_eq!(level(session, None).await, Value::Null);
            assert_eq!(level(session, Some((NOW + Duration::days(1)).date_naive())).await, json!(4), "it did count on that day");
            assert_eq!(session.get(&format!("/skills/{SKILL}")).await.expect(200)[0]["evidence"][0]["verdict"], json!("revoked"));
        }
        assert_eq!((world.count("observation").await, world.count("evidence_revocation").await), (2, 2), "nothing is deleted");
        assert_eq!(world.count("skill_change WHERE level_after IS NULL").await, 2);
    }

    async fn what_was_carried_from_a_revoked_certificate_counts_no_more(world: World) {
        let (kaja, hana, bor) = (world.sign_in(&KAJA).await, world.sign_in(&HANA).await, world.sign_in(&BOR).await);
        let certificate = hand_in(&bor, &KOCEVJE, 4).await;
        hana.post(&review_path(&KOCEVJE, &certificate, "review"), acceptance(4)).await.expect(200);
        let mapping = kaja.get("/framework-mappings").await.expect(200)[0]["id"].as_str().expect("an id").to_owned();
        let run = id();
        kaja.post(&format!("/framework-mappings/{mapping}/evidence"), json!({ "id": run })).await.expect(200);
        let handler = skillpact::skills::framework_handlers()["skills.carry_evidence"].clone();
        handler(world.platform.clone(), run.parse().expect("an id")).await.expect("it runs");
        let levels = bor.get("/skills").await.expect(200);
        assert_eq!(levels.as_array().expect("a list").len(), 2, "in both editions");
        hana.post(&review_path(&KOCEVJE, &certificate, "revoke"), json!({ "reason": "It was somebody else's." })).await.expect(200);
        assert_eq!(bor.get("/skills").await.expect(200), json!([]), "in neither");
        assert_eq!((world.count("observation").await, world.count("evidence_revocation").await), (2, 2), "nothing is deleted");
    }

    async fn nobody_reviews_her_own_or_anothers_twice(world: World) {
        let (hana, bor) = (world.sign_in(&HANA).await, world.sign_in(&BOR).await);
        let own = hand_in(&hana, &KOCEVJE, 4).await;
        hana.post(&review_path(&KOCEVJE, &own, "review"), acceptance(4)).await.refused(403, "forbidden");
        let id = hand_in(&bor, &KOCEVJE, 4).await;
        bor.post(&review_path(&KOCEVJE, &id, "review"), acceptance(4)).await.refused(403, "forbidden");
        world.sign_in(&HELENA).await.post(&review_path(&LOGATEC, &id, "review"), acceptance(4)).await.refused(404, "not_found");
        let refuse = |reason: &str| json!({ "decision": "refuse", "reason": reason });
        assert_eq!(hana.post(&review_path(&KOCEVJE, &id, "review"), refuse("")).await.field(), ("reason".to_owned(), "empty".to_owned()));
        let refused = hana.post(&review_path(&KOCEVJE, &id, "review"), refuse("The name cannot be read.")).await.expect(200);
        assert_eq!((&refused["state"], &refused["reason"]), (&json!("refused"), &json!("The name cannot be read.")));
        hana.post(&review_path(&KOCEVJE, &id, "review"), acceptance(4)).await.refused(409, "conflict");
        hana.post(&review_path(&KOCEVJE, &id, "revoke"), json!({ "reason": "x" })).await.refused(409, "conflict");
        assert_eq!(world.count("observation").await, 0);
    }

    async fn a_refusal_is_taken_back_and_every_decision_is_told(world: World) {
        let (hana, bor) = (world.sign_in(&HANA).await, world.sign_in(&BOR).await);
        let id = hand_in(&bor, &KOCEVJE, 4).await;
        let refuse = json!({ "decision": "refuse", "reason": "The name cannot be read." });
        let reopen = review_path(&KOCEVJE, &id, "reopen");
        hana.post(&review_path(&KOCEVJE, &id, "review"), refuse.clone()).await.expect(200);
        bor.ask(Method::POST, &reopen, None).await.refused(403, "forbidden");
        world.advance(Duration::minutes(1));
        for _ in 0..2 {
            let again = hana.ask(Method::POST, &reopen, None).await.expect(200);
            assert_eq!((&again["state"], &again["reason"], &again["decided_by"]), (&json!("waiting"), &Value::Null, &Value::Null));
        }
        assert_eq!(world.count("notification WHERE kind = 'evidence_decided'").await, 2, "done again, nothing happens twice");
        world.advance(Duration::minutes(1));
        hana.post(&review_path(&KOCEVJE, &id, "review"), refuse).await.expect(200);
        assert_eq!(world.count("notification WHERE kind = 'evidence_decided'").await, 3, "the second refusal is told, too");
        hana.ask(Method::POST, &reopen, None).await.expect(200);
        hana.post(&review_path(&KOCEVJE, &id, "review"), acceptance(4)).await.expect(200);
        assert_eq!(level(&bor, None).await, json!(4));
        hana.ask(Method::POST, &reopen, None).await.refused(409, "conflict");
        assert_eq!(world.count("audit_entry WHERE action = 'certificate.reopened'").await, 2);
        let own = hand_in(&hana, &KOCEVJE, 4).await;
        hana.ask(Method::POST, &review_path(&KOCEVJE, &own, "reopen"), None).await.refused(403, "forbidden");
    }

    async fn no_more_is_accepted_than_was_claimed(world: World) {
        let (hana, bor) = (world.sign_in(&HANA).await, world.sign_in(&BOR).await);
        let id = hand_in(&bor, &KOCEVJE, 4).await;
        let path = review_path(&KOCEVJE, &id, "review");
        assert_eq!(hana.post(&path, acceptance(5)).await.field().1, "more_than_claimed");
        let mut endless = acceptance(4);
        endless["valid_to"] = Value::Null;
        endless.as_object_mut().expect("an object").remove("valid_to");
        assert_eq!(hana.post(&path, endless).await.field(), ("valid_to".to_owned(), "more_than_claimed".to_owned()));
        assert_eq!(hana.post(&path, json!({ "decision": "accept" })).await.field(), ("levels".to_owned(), "empty".to_owned()));
    }

    async fn what_cannot_be_a_certificate_is_a_field_error(world: World) {
        let bor = world.sign_in(&BOR).await;
        for (field, value, code) in [
            ("title", json!("  "), "empty"),
            ("issuer", json!("x".repeat(201)), "too_long"),
            ("issued_on", json!("2099-01-01"), "in_the_future"),
            ("valid_to", json!("2020-01-01"), "before_the_beginning"),
            ("claims", json!([]), "empty"),
            ("claims", json!([{ "skill": "digcomp-2.2:9.9", "level": 3 }]), "unknown_skill"),
            ("claims", json!([{ "skill": SKILL, "level": 9 }]), "off_the_scale"),
        ] {
            let mut wrong = wish(&KOCEVJE, 4);
            wrong[field] = value;
            assert_eq!(bor.post("/external-certificates", wrong).await.field(), (field.to_owned(), code.to_owned()));
        }
        bor.post("/external-certificates", wish(&LOGATEC, 4)).await.refused(404, "not_found");
        let again = wish(&KOCEVJE, 4);
        for _ in 0..2 {
            bor.post("/external-certificates", again.clone()).await.expect(201);
        }
        world.sign_in(&ANA).await.post("/external-certificates", again).await.refused(409, "conflict");
        assert_eq!(world.count("external_certificate").await, 1, "sent again, nothing happens twice");
    }

    async fn a_file_is_what_its_name_says_and_not_too_large(world: World) {
        let bor = world.sign_in(&BOR).await;
        let entered = bor.post("/external-certificates", wish(&KOCEVJE, 4)).await.expect(201);
        let path = |name: &str| format!("/external-certificates/{}/file?name={name}", entered["id"].as_str().expect("an id"));
        assert_eq!(send_file(&bor, &path("notes.docx"), PDF).await.field().1, "type_not_accepted");
        assert_eq!(send_file(&bor, &path("picture.png"), PDF).await.field().1, "content_does_not_fit");
        let large = vec![b'x'; 10 * 1024 * 1024 + 1];
        send_file(&bor, &path("large.pdf"), &large).await.refused(413, "too_large");
        send_file(&world.sign_in(&ANA).await, &path("mine.png"), PNG).await.refused(404, "not_found");
        send_file(&bor, &path("picture.png"), PNG).await.expect(200);
        send_file(&bor, &path("picture.png"), PNG).await.refused(409, "conflict");
    }
}
