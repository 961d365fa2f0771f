//! The machine's clock jumps back.

use chrono::Duration;
use serde_json::json;
use skillpact_tests::cast::*;
use skillpact_tests::*;

on_both_databases! {
    async fn the_later_answer_counts_although_the_clock_says_otherwise(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.practise(&enrolment, "why-one-calendar", "who-enters", json!({ "choice": [1] })).await.expect(200);
        ana.save(&attempt, "test-which", json!({ "choice": [1] })).await.expect(200);
        world.advance(-Duration::hours(1));
        ana.practise(&enrolment, "why-one-calendar", "who-enters", json!({ "choice": [2] })).await.expect(200);
        ana.save(&attempt, "test-which", json!({ "choice": [2] })).await.expect(200);
        let state = ana.get(&format!("/enrolments/{enrolment}/lessons/why-one-calendar")).await.expect(200);
        assert_eq!(state["answers"][0]["answer"]["choice"], json!([2]));
        assert_eq!(ana.submit(&attempt).await.expect(200)["result"]["points"], 1.0);
    }

    async fn sessions_completions_and_the_audit_log_stay_whole(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        ana.finish_lessons(&enrolment).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.save_right(&attempt, 4).await;
        world.advance(-Duration::days(2));
        assert_eq!(ana.submit(&attempt).await.expect(200)["result"]["passed"], true);
        assert_eq!(ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)["completion"]["share"], 1.0);
        assert_eq!(ana.get("/skills").await.expect(200).as_array().map(Vec::len), Some(2));
        let olga = world.sign_in(&OLGA).await;
        let log = olga.get(&format!("/organisations/{}/audit?limit=4", KOCEVJE.id())).await.expect(200);
        let actions: Vec<_> = log["items"].as_array().expect("a list").iter().map(|entry| entry["action"].as_str().expect("an action")).collect();
        assert_eq!((actions[0], actions[3]), ("sign_in.begun", "attempt.began"), "the order of the log is the order of what happened");
        let scope = skillpact::platform::access::Scope::system("a test checks the whole log");
        let work = async |connection: &_| skillpact::platform::audit::verify(connection).await;
        assert!(world.platform.database.read::<_, sea_orm::DbErr>(&scope, work).await.expect("the log can be read").is_ok());
    }

    async fn a_rebuild_gives_the_same_levels(world: World) {
        let four = "digcomp-2.2:4.1";
        for (level, days) in [(3, -5), (3, 2), (4, -9), (2, 1)] {
            world.observe(&[(&ANA, &KOCEVJE, four, level)]).await;
            world.advance(Duration::days(days));
        }
        let ana = world.sign_in(&ANA).await;
        let stored = ana.get("/skills").await.expect(200);
        assert_eq!(stored[0]["level"], 4);
        skillpact::skills::rebuild(&world.platform).await.expect("levels can be rebuilt");
        assert_eq!(ana.get("/skills").await.expect(200), stored);
    }

    async fn a_pause_after_wrong_passwords_does_not_last_longer_than_it_says(world: World with [("SIGN_IN_FAILURES_ALLOWED", "1")]) {
        let try_password = |password: &'static str| {
            let nobody = world.nobody();
            async move { nobody.post("/sign-in", json!({ "email": ANA.email, "password": password })).await }
        };
        try_password("four short words").await.refused(401, "wrong_credentials");
        world.advance(-Duration::hours(1));
        let wait: i64 = try_password(PASSWORD).await.header("retry-after").parse().expect("seconds");
        world.advance(Duration::seconds(wait));
        try_password(PASSWORD).await.expect(200);
    }
}
