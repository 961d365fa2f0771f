//! Versions of a course: which stand, which were withdrawn, and what that means for its people.

use super::authoring::*;
use poem::http::Method;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const REASON: &str = "The room has moved.";

/// Publishes `shared-calendar` with another sentence, and returns its new version's hash.
async fn correct(world: &World, from: &str, to: &str) -> String {
    edit(world, "shared-calendar/en/02-invite.md", from, to);
    assert_eq!(publish_again(world).await.published, ["shared-calendar"]);
    world.sign_in(&ANA).await.course().await.version
}

fn path(version: &str, verb: &str) -> String {
    format!("/courses/shared-calendar/versions/{version}/{verb}")
}

async fn withdraw(session: &Session, version: &str) -> Answer {
    session.post(&path(version, "withdraw"), json!({ "reason": REASON })).await
}

async fn restore(session: &Session, version: &str) -> Answer {
    session.ask(Method::POST, &path(version, "restore"), None).await
}

async fn versions(world: &World) -> Vec<Value> {
    let list = world.sign_in(&TINE).await.get("/courses/shared-calendar/versions").await.expect(200);
    list.as_array().expect("a list").clone()
}

async fn live(world: &World) -> String {
    world.sign_in(&ANA).await.course().await.version
}

/// Reads and passes everything of the course; the answer to the last submission.
async fn complete(session: &Session, enrolment: &str) -> Value {
    for lesson in ["why-one-calendar", "invite"] {
        session.finish(enrolment, lesson).await.expect(200);
    }
    let attempt = session.attempt(enrolment).await;
    session.save_right(&attempt, 4).await;
    session.submit(&attempt).await.expect(200)
}

on_both_databases! {
    async fn versions_are_listed_newest_first_with_the_people_on_each(world: World) {
        let (ana, bor, cene) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await, world.sign_in(&CENE).await);
        ana.enrol(&KOCEVJE).await;
        complete(&bor, &bor.enrol(&KOCEVJE).await).await;
        let left = cene.enrol(&KOCEVJE).await;
        cene.delete(&format!("/enrolments/{left}")).await.expect(204);
        let first = live(&world).await;
        world.advance(chrono::Duration::days(1));
        let second = correct(&world, "one invitation", "a single invitation").await;
        world.sign_in(&DORA).await.enrol(&KOCEVJE).await;
        let list = versions(&world).await;
        let rows: Vec<_> = list.iter().map(|row| (&row["number"], &row["version"], &row["live"], &row["people"], &row["completions"])).collect();
        assert_eq!(rows[0], (&json!(2), &json!(second), &json!(true), &json!(1), &json!(0)));
        assert_eq!(rows[1], (&json!(1), &json!(first), &json!(false), &json!(1), &json!(1)));
        assert_eq!((rows.len(), moment(&list[0]["published_at"]), moment(&list[1]["published_at"])), (2, NOW + chrono::Duration::days(1), NOW));
        world.sign_in(&TINE).await.get("/courses/no-such-course/versions").await.refused(404, "not_found");
    }

    async fn withdrawing_the_live_version_makes_the_newest_that_stands_live(world: World) {
        let first = live(&world).await;
        let second = correct(&world, "one invitation", "a single invitation").await;
        let third = correct(&world, "a single invitation", "just one invitation").await;
        let kaja = world.sign_in(&KAJA).await;
        withdraw(&kaja, &second).await.expect(200);
        assert_eq!(live(&world).await, third, "what was not live is only marked");
        let answer = withdraw(&kaja, &third).await.expect(200);
        assert_eq!((&answer["live"], &answer["withdrawn_reason"]), (&json!(false), &json!(REASON)));
        assert_eq!((moment(&answer["withdrawn_at"]), live(&world).await), (NOW, first));
        // Both stay readable, for whoever took a test on them.
        let ana = world.sign_in(&ANA).await;
        ana.get(&path(&third, "lessons/invite/en")).await.expect(200);
        assert_eq!(versions(&world).await.len(), 3);
    }

    async fn withdrawing_twice_keeps_the_first_reason_and_day(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        let version = live(&world).await;
        let first = withdraw(&kaja, &version).await.expect(200);
        world.advance(chrono::Duration::hours(1));
        let again = kaja.post(&path(&version, "withdraw"), json!({ "reason": "Another reason" })).await.expect(200);
        assert_eq!(again, first);
        assert_eq!(world.count("audit_entry WHERE action = 'course.version_withdrawn'").await, 1);
    }

    async fn publishing_the_same_content_again_does_not_bring_it_back(world: World) {
        let first = live(&world).await;
        let second = correct(&world, "one invitation", "a single invitation").await;
        withdraw(&world.sign_in(&KAJA).await, &second).await.expect(200);
        for _ in 0..2 {
            let outcome = publish_again(&world).await;
            assert_eq!((outcome.withdrawn, outcome.published.len(), outcome.unchanged), (vec!["shared-calendar".to_owned()], 0, vec!["meeting-notes".to_owned()]));
            assert_eq!(live(&world).await, first);
        }
        // A start with nothing broken takes the short way; it says the same.
        std::fs::remove_dir_all(file(&world, "half-finished")).expect("it can be removed");
        publish_again(&world).await;
        let outcome = publish_again(&world).await;
        assert_eq!((outcome.withdrawn, outcome.published.len(), live(&world).await), (vec!["shared-calendar".to_owned()], 0, first));
        // Corrected, it is a version of its own.
        let third = correct(&world, "a single invitation", "just one invitation").await;
        assert_eq!(versions(&world).await[0]["version"], third);
    }

    async fn a_restored_version_is_live_unless_a_newer_one_is(world: World) {
        let first = live(&world).await;
        let second = correct(&world, "one invitation", "a single invitation").await;
        let kaja = world.sign_in(&KAJA).await;
        for version in [&first, &second] {
            withdraw(&kaja, version).await.expect(200);
        }
        let answer = restore(&kaja, &first).await.expect(200);
        assert_eq!((&answer["live"], answer.get("withdrawn_at"), live(&world).await), (&json!(true), None, first.clone()));
        restore(&kaja, &second).await.expect(200);
        assert_eq!(live(&world).await, second);
        withdraw(&kaja, &first).await.expect(200);
        assert_eq!(restore(&kaja, &first).await.expect(200)["live"], false);
        assert_eq!(live(&world).await, second);
        assert_eq!(restore(&kaja, &first).await.expect(200)["live"], false, "restoring what stands changes nothing");
        assert_eq!(world.count("audit_entry WHERE action = 'course.version_restored'").await, 3);
    }

    async fn a_course_without_a_version_that_stands_is_begun_by_nobody_and_finished_by_its_people(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        withdraw(&world.sign_in(&KAJA).await, &course.version).await.expect(200);
        let listed = ana.get("/courses").await.expect(200);
        assert_eq!(listed.as_array().expect("a list").iter().map(|course| &course["slug"]).collect::<Vec<_>>(), ["meeting-notes"]);
        let wish = json!({ "id": id(), "course_id": course.id, "organisation_id": KOCEVJE.id() });
        let refused = world.sign_in(&BOR).await.post("/enrolments", wish).await;
        refused.refused(409, "conflict");
        // Who has begun finds everything as it was, and what she does counts.
        let shown = ana.get("/courses/shared-calendar").await.expect(200);
        assert_eq!((&shown["version"], moment(&shown["withdrawn_at"])), (&json!(course.version), NOW));
        ana.get(&path(&course.version, "lessons/invite/en")).await.expect(200);
        assert_eq!(ana.get("/enrolments").await.expect(200)[0]["version"], json!(course.version));
        let result = complete(&ana, &enrolment).await;
        assert!(result["result"]["completion"].is_object(), "{result}");
        // Enrolling on what one is enrolled on is still no news.
        let wish = json!({ "id": id(), "course_id": course.id, "organisation_id": KOCEVJE.id() });
        ana.post("/enrolments", wish).await.expect(200);
        restore(&world.sign_in(&KAJA).await, &course.version).await.expect(200);
        assert!(ana.get("/courses/shared-calendar").await.expect(200).get("withdrawn_at").is_none());
        world.sign_in(&BOR).await.enrol(&KOCEVJE).await;
    }

    async fn what_was_put_back_stays_live_when_another_version_is_withdrawn(world: World) {
        let first = live(&world).await;
        let second = correct(&world, "one invitation", "a single invitation").await;
        assert_eq!(correct(&world, "a single invitation", "one invitation").await, first);
        withdraw(&world.sign_in(&KAJA).await, &second).await.expect(200);
        assert_eq!(live(&world).await, first);
    }

    async fn only_the_consortium_withdraws_and_it_is_written_down(world: World) {
        let version = live(&world).await;
        for who in [&ANA, &TINE, &OLGA] {
            let session = world.sign_in(who).await;
            withdraw(&session, &version).await.refused(403, "forbidden");
            restore(&session, &version).await.refused(403, "forbidden");
        }
        world.sign_in(&ANA).await.get("/courses/shared-calendar/versions").await.refused(403, "forbidden");
        let kaja = world.sign_in(&KAJA).await;
        withdraw(&kaja, &version).await.expect(200);
        let entries = world.rows("SELECT actor_id, detail FROM audit_entry WHERE action = 'course.version_withdrawn'").await;
        assert_eq!(entries.len(), 1);
        let (actor, detail): (uuid::Uuid, String) = (entries[0].try_get_by_index(0).expect("an actor"), entries[0].try_get_by_index(1).expect("a detail"));
        assert_eq!((actor, detail), (KAJA.id(), format!("version {version}: {REASON}")));
    }

    async fn what_cannot_be_withdrawn_says_why(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        let version = live(&world).await;
        withdraw(&kaja, &"0".repeat(64)).await.refused(404, "not_found");
        kaja.post("/courses/no-such-course/versions/0/withdraw", json!({ "reason": REASON })).await.refused(404, "not_found");
        for body in [json!({}), json!({ "reason": "" }), json!({ "reason": "x".repeat(1001) }), json!({ "reason": REASON, "why": 1 })] {
            let answer = kaja.post(&path(&version, "withdraw"), body.clone()).await;
            assert!(matches!(answer.status, 400 | 422), "{body} was answered with {}", answer.status);
        }
        assert_eq!(live(&world).await, version);
    }

    async fn who_comes_back_is_told_what_changed_in_her_language(world: World) {
        let ana = world.sign_in(&ANA).await;
        let first = live(&world).await;
        edit(&world, "shared-calendar/en/01-why-one-calendar.md", "minutes: 2", "minutes: 9");
        edit(&world, "shared-calendar/sl/01-why-one-calendar.md", "minutes: 2", "minutes: 9");
        edit(&world, "shared-calendar/course.toml", "pass = 0.7", "pass = 0.75");
        edit(&world, "shared-calendar/en/90-final-test.md", "How many minutes has an hour?", "How many minutes are an hour?");
        edit(&world, "shared-calendar/en/02-invite.md", "one invitation", "a single invitation");
        let outcome = publish_again(&world).await;
        assert_eq!(outcome.published, ["shared-calendar"], "{:?}", findings(&outcome, "shared-calendar"));
        let second = live(&world).await;
        let changes = ana.get(&path(&second, &format!("changes?since={first}"))).await.expect(200);
        assert_eq!((&changes["since"], &changes["version"]), (&json!(first), &json!(second)));
        let items = changes["items"].as_array().expect("a list");
        let of = |kind: &str| items.iter().filter(|item| item["kind"] == kind).collect::<Vec<_>>();
        let rule = json!({ "kind": "test_rule_changed", "lesson": "final-test", "title": "Final test", "detail": "70 % → 75 %" });
        assert_eq!(of("test_rule_changed"), [&rule]);
        assert_eq!(of("lesson_changed").iter().map(|item| &item["lesson"]).collect::<Vec<_>>(), ["why-one-calendar", "invite"]);
        // What a test asks is not told, before or after.
        let question = json!({ "kind": "question_changed", "lesson": "final-test", "title": "Final test", "question": "test-hour" });
        assert_eq!(of("question_changed"), [&question]);
        // In Slovenian only the length and the rule changed.
        let changes = ana.get(&path(&second, &format!("changes?since={first}&language=sl"))).await;
        let kinds: Vec<_> = changes.expect(200)["items"].as_array().expect("a list").iter().map(|item| item["kind"].clone()).collect();
        assert!(kinds.contains(&json!("test_rule_changed")) && changes.text().contains("2 min → 9 min"), "{kinds:?}");
        assert!(!changes.text().contains("invite"), "{}", changes.text());
        assert_eq!(ana.get(&path(&second, &format!("changes?since={second}"))).await.expect(200)["items"], json!([]));
        for (version, since) in [(&second, &"0".repeat(64)), (&"0".repeat(64), &first)] {
            ana.get(&path(version, &format!("changes?since={since}"))).await.refused(404, "not_found");
        }
        ana.get(&path(&second, "changes")).await.refused(400, "bad_request");
    }
}
