//! `/enrolments/…/reading` and `/enrolments/…/confidence`: how long lessons were read, and what that says.

use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const LESSON: &str = "why-one-calendar";

async fn read(who: &Session, enrolment: &str, entries: &[(&str, &str, u32)]) -> Answer {
    let entries: Vec<Value> =
        entries.iter().map(|(id, lesson, seconds)| json!({ "id": id, "lesson": lesson, "seconds": seconds })).collect();
    who.post(&format!("/enrolments/{enrolment}/reading"), json!({ "entries": entries })).await
}

async fn known(who: &Session, enrolment: &str) -> Value {
    who.get(&format!("/enrolments/{enrolment}/confidence")).await.expect(200)
}

fn codes(confidence: &Value) -> Vec<String> {
    let reasons = confidence["reasons"].as_array().expect("a list");
    reasons.iter().map(|reason| reason["code"].as_str().unwrap_or_default().to_owned()).collect()
}

on_both_databases! {
    async fn stretches_add_up_and_count_once(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        world.advance(Duration::minutes(10));
        let (one, other) = (id(), id());
        assert_eq!(read(&ana, &enrolment, &[(&one, LESSON, 60)]).await.expect(200), json!([{ "lesson": LESSON, "seconds": 60 }]));
        world.advance(Duration::minutes(10));
        let both = read(&ana, &enrolment, &[(&one, LESSON, 60), (&other, LESSON, 30), (&other, LESSON, 30)]).await.expect(200);
        assert_eq!(both, json!([{ "lesson": LESSON, "seconds": 90 }]));
    }

    async fn nobody_reads_for_longer_than_has_passed(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        world.advance(Duration::seconds(100));
        let answer = read(&ana, &enrolment, &[(&id(), LESSON, 80), (&id(), "invite", 80), (&id(), "invite", 86_400)]).await.expect(200);
        assert_eq!(answer, json!([{ "lesson": "invite", "seconds": 20 }, { "lesson": LESSON, "seconds": 80 }]));
        let at_once = read(&ana, &enrolment, &[(&id(), LESSON, 80)]).await.expect(200);
        assert_eq!(at_once[0]["seconds"], 80, "no time has passed since");
        world.advance(Duration::hours(5));
        assert_eq!(read(&ana, &enrolment, &[(&id(), LESSON, 86_400)]).await.expect(200)[0]["seconds"], 80 + 3600, "a day in one piece is no reading");
    }

    async fn two_devices_at_once_share_the_time(world: World) {
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        let enrolment = phone.enrol(&KOCEVJE).await;
        world.advance(Duration::seconds(100));
        let (one, other) = (id(), id());
        let (one, other) = ([(one.as_str(), LESSON, 90)], [(other.as_str(), LESSON, 90)]);
        let answers = tokio::join!(read(&phone, &enrolment, &one), read(&desk, &enrolment, &other));
        let most = [answers.0, answers.1].iter().map(|answer| answer.expect(200)[0]["seconds"].as_u64().unwrap_or(0)).max();
        assert!(most <= Some(100), "{most:?}");
    }

    async fn what_cannot_be_reading_is_refused(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let enrolment = ana.enrol(&KOCEVJE).await;
        read(&bor, &enrolment, &[(&id(), LESSON, 1)]).await.refused(404, "not_found");
        assert_eq!(read(&ana, &enrolment, &[(&id(), "nothing", 1)]).await.field(), ("entries[0].lesson".into(), "unknown".into()));
        for body in [json!({ "entries": [] }), json!({ "entries": [{ "id": id(), "lesson": LESSON, "seconds": -1 }] }), json!({ "entries": [{ "id": id(), "lesson": LESSON, "seconds": 86_401 }] })] {
            assert_eq!(ana.post(&format!("/enrolments/{enrolment}/reading"), body).await.status, 400);
        }
        ana.delete(&format!("/enrolments/{enrolment}")).await.expect(204);
        read(&ana, &enrolment, &[(&id(), LESSON, 1)]).await.refused(404, "not_found");
    }

    async fn an_id_that_somebody_else_used_changes_nothing_of_hers(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let (hers, his) = (ana.enrol(&KOCEVJE).await, bor.enrol(&KOCEVJE).await);
        world.advance(Duration::minutes(5));
        let entry = id();
        read(&ana, &hers, &[(&entry, LESSON, 100)]).await.expect(200);
        assert_eq!(read(&bor, &his, &[(&entry, LESSON, 50)]).await.expect(200)[0]["seconds"], 0);
        assert_eq!(read(&ana, &hers, &[(&entry, LESSON, 100)]).await.expect(200)[0]["seconds"], 100);
    }

    async fn a_completion_tells_its_owner_what_is_known_of_it(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        ana.get(&format!("/enrolments/{enrolment}/confidence")).await.refused(404, "not_found");
        world.advance(Duration::minutes(20));
        read(&ana, &enrolment, &[(&id(), LESSON, 400), (&id(), "invite", 400)]).await.expect(200);
        ana.finish_lessons(&enrolment).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.save_right(&attempt, 4).await;
        world.advance(Duration::seconds(80));
        ana.submit(&attempt).await.expect(200);
        let told = known(&ana, &enrolment).await;
        assert_eq!((&told["level"], codes(&told)), (&json!("high"), vec!["read_with_time".to_owned(), "test_unhurried".to_owned()]));
        assert_eq!((&told["reasons"][0]["count"], &told["reasons"][0]["of"], &told["reasons"][1]["count"]), (&json!(2), &json!(2), &json!(20)));
        assert_eq!(told["reading"], json!([{ "lesson": "invite", "seconds": 400 }, { "lesson": LESSON, "seconds": 400 }]));
    }

    async fn a_printed_course_and_a_quick_test_are_usual_and_told_to_nobody_else(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (enrolment, _) = ana.take_course(&KOCEVJE, 4).await;
        let told = known(&ana, &enrolment).await;
        assert_eq!((&told["level"], codes(&told)), (&json!("usual"), vec!["reading_unknown".to_owned(), "test_hurried".to_owned()]));
        for who in [&BOR, &HANA, &TINE, &MARTA] {
            world.sign_in(who).await.get(&format!("/enrolments/{enrolment}/confidence")).await.refused(404, "not_found");
        }
        let report = world.sign_in(&HANA).await.get(&format!("/organisations/{}/reports/competencies", KOCEVJE.id())).await;
        for word in ["confidence", "seconds", "hurried"] {
            assert!(!report.text().contains(word), "{word} stands in no report");
        }
    }
}
