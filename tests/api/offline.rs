//! Courses that are taken along, and what was answered without a network.

use super::workshop;
use chrono::{DateTime, Duration, SubsecRound, Utc};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const LESSON: &str = "why-one-calendar";
const QUESTION: &str = "who-enters";

async fn package(who: &Session, slug: &str, language: &str) -> Value {
    who.get(&format!("/courses/{slug}/package?language={language}")).await.expect(200)
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("{value} is no list"))
}

/// When an answer was given. Answers that are written one after the other are a microsecond apart.
fn second(verdict: &Value) -> DateTime<Utc> {
    moment(&verdict["answered_at"]).trunc_subsecs(3)
}

/// The answer that counts, as the lesson shows it.
async fn latest(who: &Session, enrolment: &str) -> Value {
    let state = who.get(&format!("/enrolments/{enrolment}/lessons/{LESSON}")).await.expect(200);
    list(&state["answers"]).iter().find(|answer| answer["question"] == QUESTION).expect("it was answered").clone()
}

async fn answer_after(who: &Session, enrolment: &str, id: &str, choice: u32, age: Value) -> Answer {
    let mut body = json!({ "id": id, "question": QUESTION, "language": "en", "answer": { "choice": [choice] } });
    if age != Value::Null {
        body["age_milliseconds"] = age;
    }
    who.post(&format!("/enrolments/{enrolment}/lessons/{LESSON}/answers"), body).await
}

on_both_databases! {
    async fn the_size_that_is_told_is_the_size_of_what_is_fetched(world: World) {
        let ana = world.sign_in(&ANA).await;
        for language in ["en", "sl"] {
            let package = package(&ana, "shared-calendar", language).await;
            assert_eq!((list(&package["lessons"]).len(), list(&package["files"]).len()), (3, 1), "{language}");
            let mut fetched = 0;
            let addresses = ["lessons", "files"].iter().flat_map(|part| list(&package[*part]));
            for part in addresses {
                let body = ana.get(text(&part["address"]).trim_start_matches("/api")).await;
                assert_eq!((body.status, body.body.len() as u64), (200, number(&part["bytes"])), "{part}");
                fetched += body.body.len() as u64;
            }
            let practice = ana.get(text(&package["practice_address"]).trim_start_matches("/api")).await;
            assert_eq!((practice.status, practice.body.len() as u64), (200, number(&package["practice_bytes"])));
            assert_eq!(fetched + practice.body.len() as u64, number(&package["bytes"]), "{language}");
            assert_eq!(package["recording_bytes"], 0);
        }
    }

    async fn no_key_of_a_test_a_bank_or_an_assignment_is_taken_along(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let mut practised = 0;
        for course in list(&ana.get("/courses").await.expect(200)) {
            let slug = text(&course["slug"]);
            let package = package(&ana, slug, "en").await;
            let keys = ana.get(text(&package["practice_address"]).trim_start_matches("/api")).await.expect(200);
            let outline = ana.get(&format!("/courses/{slug}")).await.expect(200)["lessons"].clone();
            let readings: Vec<_> = list(&outline).iter().filter(|lesson| lesson["kind"] == "lesson").map(|lesson| lesson["key"].clone()).collect();
            for lesson in list(&keys["lessons"]) {
                assert!(readings.contains(&lesson["lesson"]), "{slug}: {} is no lesson", lesson["lesson"]);
                practised += list(&lesson["questions"]).len();
            }
            // Every question of a test and of a bank has a key that stands nowhere in what is taken along.
            let version = world.rows(&format!("SELECT model FROM course_version WHERE content_hash = '{}'", text(&package["version"]))).await;
            let model: Value = serde_json::from_str(&version[0].try_get_by_index::<String>(0).expect("a model")).expect("JSON");
            let kept = keys.to_string();
            for lesson in list(&model["lessons"]).iter().filter(|lesson| lesson["kind"] != "lesson") {
                for question in list(&lesson["questions"]) {
                    assert!(!kept.contains(&question["key"].to_string()), "{slug}: {} is taken along", question["key"]);
                }
            }
        }
        assert!(practised >= 4, "there were {practised} practice questions");
    }

    async fn a_version_that_is_not_followed_any_more_gives_no_keys(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await;
        let path = |version: &str| format!("/courses/shared-calendar/versions/{version}/practice/en");
        ana.get(&path(&course.version)).await.expect(200);
        ana.get(&path("0123456789abcdef")).await.refused(404, "not_found");
        world.execute(&format!("UPDATE course_version SET content_hash = 'another' WHERE content_hash = '{}'", course.version)).await;
        ana.get("/courses/nothing/package").await.refused(404, "not_found");
    }

    async fn of_two_devices_the_later_answer_counts_whichever_comes_first(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        world.advance(Duration::hours(5));
        // The telephone answered an hour ago and is back first; the tablet answered two hours ago.
        answer_after(&ana, &enrolment, &id(), 2, json!(3_600_000)).await.expect(200);
        let older = answer_after(&ana, &enrolment, &id(), 1, json!(7_200_000)).await.expect(200);
        assert_eq!(second(&older), NOW + Duration::hours(3));
        assert_eq!(latest(&ana, &enrolment).await["answer"]["choice"], json!([2]));
        // What is answered now is later than both.
        answer_after(&ana, &enrolment, &id(), 1, Value::Null).await.expect(200);
        assert_eq!(latest(&ana, &enrolment).await["answer"]["choice"], json!([1]));
        assert_eq!(world.count("response").await, 3);
    }

    async fn an_answer_that_waited_is_counted_once_however_often_it_is_sent(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        world.advance(Duration::hours(3));
        let id = id();
        let first = answer_after(&ana, &enrolment, &id, 2, json!(60_000)).await.expect(200);
        world.advance(Duration::minutes(5));
        let again = answer_after(&ana, &enrolment, &id, 2, json!(360_000)).await.expect(200);
        assert_eq!((&first, world.count("response").await), (&again, 1));
    }

    async fn a_device_is_not_believed_beyond_the_enrolment_or_thirty_days(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        world.advance(Duration::hours(1));
        let day_wrong = answer_after(&ana, &enrolment, &id(), 2, json!(86_400_000)).await.expect(200);
        assert_eq!(second(&day_wrong), NOW, "not before she enrolled");
        world.advance(Duration::days(90));
        let ana = world.sign_in(&ANA).await;
        let endless = answer_after(&ana, &enrolment, &id(), 2, json!(1_000_000_000_000_u64)).await.expect(200);
        assert_eq!(second(&endless), NOW + Duration::days(60) + Duration::hours(1));
        let negative = answer_after(&ana, &enrolment, &id(), 2, json!(-1)).await;
        assert!(matches!(negative.status, 400 | 422), "no answer comes from the future: {}", negative.text());
        assert_eq!(world.count("response").await, 2);
    }
}

#[tokio::test]
async fn the_app_is_installed_under_the_name_of_the_installation_and_its_worker_may_fetch() {
    let world = World::new(Database::Sqlite).await;
    let manifest = world.nobody().page("/manifest.webmanifest").await;
    assert_eq!((manifest.status, manifest.header("content-type")), (200, "application/manifest+json"));
    let document = manifest.json();
    assert_eq!(document["name"], json!(world.platform.config.consortium.name));
    for icon in list(&document["icons"]) {
        let file = world.nobody().page(text(&icon["src"])).await;
        // A checkout whose web app was not built has no files at all.
        assert!(matches!(file.status, 200 | 404), "{icon}");
    }
    let worker = world.nobody().page("/service-worker.js").await;
    if worker.status == 200 {
        assert_eq!(worker.header("cache-control"), "no-cache");
        assert!(worker.header("content-security-policy").contains("connect-src 'self'"));
    }
}
