//! Tests whose time is limited: the server's clock ends them.

use super::workshop::{self, NOTICE, asked, begin, begun, enrol, text};
use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// Ana's attempt at the test of ten minutes: her session, the enrolment, the attempt and what it asks.
async fn begun_by_ana(world: &World) -> (Session, String, String, Vec<String>) {
    workshop::open(world).await;
    let ana = world.sign_in(&ANA).await;
    let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
    let attempt = begun(&ana, &enrolment, "final-test").await;
    assert_eq!(moment(&attempt["deadline_at"]), NOW + Duration::minutes(10));
    (ana, enrolment, text(&attempt["id"]), asked(&attempt))
}

async fn actions(world: &World, attempt: &str) -> Vec<String> {
    let rows = world.rows(&format!("SELECT action FROM audit_entry WHERE record_id = '{attempt}' ORDER BY sequence")).await;
    rows.iter().map(|row| row.try_get_by_index(0).expect("an action")).collect()
}

on_both_databases! {
    async fn an_answer_after_the_end_is_refused_and_what_came_in_time_counts(world: World) {
        let (ana, _, attempt, questions) = begun_by_ana(&world).await;
        ana.save(&attempt, &questions[0], json!({ "choice": [1] })).await.expect(200);
        world.advance(Duration::minutes(10));
        ana.save(&attempt, &questions[1], json!({ "choice": [1] })).await.expect(200);
        world.advance(Duration::seconds(5));
        ana.save(&attempt, &questions[2], json!({ "choice": [1] })).await.expect(200);
        world.advance(Duration::seconds(1));
        ana.save(&attempt, &questions[3], json!({ "choice": [1] })).await.refused(409, "time_over");
        let closed = ana.submit(&attempt).await.expect(200);
        assert_eq!((&closed["state"], &closed["result"]["points"]), (&json!("marked"), &json!(3.0)));
        assert_eq!(moment(&closed["submitted_at"]), NOW + Duration::minutes(10), "handed in at its end, and not after it");
        ana.save(&attempt, &questions[3], json!({ "choice": [1] })).await.refused(409, "time_over");
    }

    async fn a_look_at_an_attempt_whose_time_is_over_closes_it(world: World) {
        let (ana, enrolment, attempt, questions) = begun_by_ana(&world).await;
        ana.save(&attempt, &questions[0], json!({ "choice": [1] })).await.expect(200);
        world.advance(Duration::minutes(12));
        let shown = ana.get(&format!("/attempts/{attempt}")).await.expect(200);
        assert_eq!((&shown["state"], &shown["result"]["points"], &shown["result"]["passed"]), (&json!("marked"), &json!(1.0), &json!(false)));
        assert_eq!(moment(&shown["submitted_at"]), NOW + Duration::minutes(10));
        assert_eq!(actions(&world, &attempt).await, ["attempt.began", "attempt.timed_out"]);
        assert_eq!(ana.submit(&attempt).await.expect(200), shown);
        begin(&ana, &enrolment, "final-test").await.refused(409, "no_attempts_left");
    }

    async fn the_list_of_enrolments_closes_it_too(world: World) {
        let (ana, enrolment, attempt, _) = begun_by_ana(&world).await;
        world.advance(Duration::minutes(11));
        let listed = ana.get("/enrolments").await.expect(200);
        assert_eq!((&listed[0]["attempts"][0]["state"], &listed[0]["attempts_left"]), (&json!("marked"), &json!(0)));
        assert_eq!((&listed[0]["id"], actions(&world, &attempt).await.len()), (&json!(enrolment), 2));
    }

    async fn beginning_again_after_the_end_does_not_go_on_with_the_old_attempt(world: World) {
        let (ana, enrolment, _, _) = begun_by_ana(&world).await;
        world.advance(Duration::minutes(11));
        begin(&ana, &enrolment, "final-test").await.refused(409, "no_attempts_left");
        assert_eq!(world.count("attempt WHERE submitted_at IS NULL").await, 0);
    }

    async fn the_server_closes_what_nobody_looks_at(world: World) {
        let (ana, _, attempt, questions) = begun_by_ana(&world).await;
        for question in &questions {
            ana.save(&attempt, question, json!({ "choice": [1] })).await.expect(200);
        }
        let bor = world.sign_in(&BOR).await;
        let his = text(&begun(&bor, &enrol(&bor, NOTICE, &KOCEVJE).await, "final-test").await["id"]);
        bor.delete(&format!("/enrolments/{}", text(&bor.get("/enrolments").await.expect(200)[0]["id"]))).await.expect(204);
        assert_eq!(world.learning.end_overdue_attempts().await.expect("they are listed"), 0);
        world.advance(Duration::hours(30));
        // Two servers at once: each attempt is closed by one of them.
        let other = skillpact::app::build(&world.platform).expect("the server is put together").learning;
        let (one, two) = tokio::join!(world.learning.end_overdue_attempts(), other.end_overdue_attempts());
        assert!(one.is_ok_and(|count| count <= 1) && two.is_ok_and(|count| count <= 1));
        assert_eq!(actions(&world, &attempt).await, ["attempt.began", "attempt.timed_out"]);
        assert_eq!(actions(&world, &his).await, ["attempt.began"], "an attempt at a course that was left stays as it is");
        let shown = world.sign_in(&ANA).await.get(&format!("/attempts/{attempt}")).await.expect(200);
        assert_eq!((&shown["result"]["share"], moment(&shown["submitted_at"])), (&json!(1.0), NOW + Duration::minutes(10)));
        assert_eq!(world.learning.end_overdue_attempts().await.expect("they are listed"), 0);
    }

    async fn an_attempt_that_was_handed_in_early_is_closed_and_not_over(world: World) {
        let (ana, _, attempt, questions) = begun_by_ana(&world).await;
        world.advance(Duration::minutes(3));
        assert_eq!(moment(&ana.submit(&attempt).await.expect(200)["submitted_at"]), NOW + Duration::minutes(3));
        world.advance(Duration::minutes(30));
        ana.save(&attempt, &questions[0], json!({ "choice": [1] })).await.refused(409, "attempt_closed");
        assert_eq!(world.learning.end_overdue_attempts().await.expect("they are listed"), 0);
    }

    async fn a_test_without_a_limit_never_ends_by_itself(world: World) {
        let ana = world.sign_in(&ANA).await;
        let attempt = ana.attempt(&ana.enrol(&KOCEVJE).await).await;
        world.advance(Duration::days(300));
        assert_eq!(world.learning.end_overdue_attempts().await.expect("they are listed"), 0);
        let shown = world.sign_in(&ANA).await.get(&format!("/attempts/{attempt}")).await.expect(200);
        assert_eq!((&shown["state"], &shown["deadline_at"]), (&json!("open"), &Value::Null));
    }

    async fn one_more_attempt_is_granted_to_who_has_used_them_up(world: World) {
        let (ana, enrolment, attempt, _) = begun_by_ana(&world).await;
        ana.submit(&attempt).await.expect(200);
        begin(&ana, &enrolment, "final-test").await.refused(409, "no_attempts_left");
        let (tine, home) = (world.sign_in(&TINE).await, KOCEVJE.id());
        let used_up = tine.get(&format!("/organisations/{home}/used-up-attempts")).await.expect(200);
        assert_eq!((&used_up[0]["enrolment_id"], &used_up[0]["person_name"], &used_up[0]["attempts"]), (&json!(enrolment), &json!("Ana Novak"), &json!(1)));
        let wish = |lesson: &str, reason: &str| json!({ "enrolment_id": enrolment, "lesson": lesson, "reason": reason });
        let path = format!("/organisations/{home}/attempt-grants");
        assert_eq!(tine.post(&path, wish("practice", "x")).await.field(), ("lesson".to_owned(), "no_limit".to_owned()));
        assert_eq!(tine.post(&path, wish("final-test", "  ")).await.field(), ("reason".to_owned(), "empty".to_owned()));
        ana.post(&path, wish("final-test", "I like tests.")).await.refused(403, "forbidden");
        let granted = tine.post(&path, wish("final-test", "The network failed.")).await.expect(201);
        assert_eq!((&granted["attempts_left"], &granted["reason"]), (&json!(1), &json!("The network failed.")));
        assert_eq!(tine.get(&format!("/organisations/{home}/used-up-attempts")).await.expect(200), json!([]));
        assert_eq!(ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)["attempts_left"], 1);
        let second = begun(&ana, &enrolment, "final-test").await;
        assert_eq!(second["number"], 2);
        let result = ana.submit(&text(&second["id"])).await.expect(200)["result"].clone();
        assert_eq!(result["attempts_left"], 0);
        begin(&ana, &enrolment, "final-test").await.refused(409, "no_attempts_left");
        let rows = world.rows("SELECT detail FROM audit_entry WHERE action = 'attempt.granted'").await;
        assert_eq!(rows.len(), 1);
    }

    async fn nobody_grants_an_attempt_abroad_or_to_herself(world: World) {
        workshop::open(&world).await;
        let (lara, tine) = (world.sign_in(&LARA).await, world.sign_in(&TINE).await);
        let (hers, his) = (enrol(&lara, NOTICE, &LOGATEC).await, enrol(&tine, NOTICE, &KOCEVJE).await);
        let grant = |home: &Home, enrolment: &str| {
            let (tine, path) = (tine.clone(), format!("/organisations/{}/attempt-grants", home.id()));
            let wish = json!({ "enrolment_id": enrolment, "lesson": "final-test", "reason": "x" });
            async move { tine.post(&path, wish).await }
        };
        grant(&KOCEVJE, &hers).await.refused(404, "not_found");
        grant(&LOGATEC, &hers).await.refused(404, "not_found");
        grant(&KOCEVJE, &his).await.refused(403, "forbidden");
        assert_eq!(world.count("attempt_grant").await, 0);
    }
}
