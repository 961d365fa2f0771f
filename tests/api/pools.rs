//! What attempts ask: drawn when they begin, and the same ever after.

use super::workshop::{self, NOTICE, asked, begun, enrol, file, publish, text};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::collections::BTreeSet;

async fn secret(world: &World) -> String {
    let rows = world.rows("SELECT value FROM server_secret WHERE name = 'draws of tests'").await;
    rows[0].try_get_by_index(0).expect("a text")
}

on_both_databases! {
    async fn an_attempt_asks_the_same_questions_whenever_and_wherever_it_is_looked_at(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let attempt = begun(&ana, &enrol(&ana, NOTICE, &KOCEVJE).await, "final-test").await;
        let questions = asked(&attempt);
        assert_eq!((questions.len(), questions.iter().filter(|key| key.starts_with("item-")).count()), (4, 3), "its own and three from the bank");
        assert_eq!(questions.iter().collect::<BTreeSet<_>>().len(), 4, "none is asked twice");
        let path = format!("/attempts/{}", text(&attempt["id"]));
        assert_eq!(ana.get(&path).await.expect(200)["questions"], attempt["questions"]);
        // Another server on the same database, as after a restart.
        let again = skillpact::app::build(&world.platform).expect("the server is put together");
        assert_eq!(ana.at(again.endpoint).get(&path).await.expect(200)["questions"], attempt["questions"]);
        let seed: uuid::Uuid = text(&attempt["id"]).parse().expect("an id");
        let secret = secret(&world).await;
        let course = world.catalogue.course_by_slug(NOTICE).await.expect("it is published");
        let test = course.lesson("final-test").expect("it has a test");
        let seed = skillpact::learning::seed(&secret, seed);
        assert_eq!(skillpact::learning::draw(&course.course, test, seed), Some(questions), "the draw can be repeated from the id and the secret");
    }

    async fn who_chooses_the_attempts_id_does_not_choose_its_questions(world: World) {
        workshop::open(&world).await;
        let course = world.catalogue.course_by_slug(NOTICE).await.expect("it is published");
        let test = course.lesson("final-test").expect("it has a test");
        let (mut foreseen, mut seen) = (Vec::new(), Vec::new());
        for who in [&ANA, &BOR, &CENE, &DORA, &MARTA, &TINE, &HANA, &OLGA] {
            let session = world.sign_in(who).await;
            let chosen = uuid::Uuid::new_v4();
            foreseen.push(skillpact::learning::draw(&course.course, test, chosen.as_u128()).expect("it can be drawn"));
            let enrolment = enrol(&session, NOTICE, &KOCEVJE).await;
            let body = json!({ "id": chosen, "lesson": "final-test" });
            seen.push(asked(&session.post(&format!("/enrolments/{enrolment}/attempts"), body).await.expect(201)));
        }
        // 56 sets in 24 orders: that all eight agree by chance does not happen.
        assert_ne!(foreseen, seen);
        let first = secret(&world).await;
        assert_eq!((first.len(), world.count("server_secret").await), (64, 1), "all servers mix with one secret");
        let again = skillpact::platform::secrets::secret(&world.platform, "draws of tests").await.expect("it is there");
        assert_eq!(again, first);
        assert_ne!(skillpact::learning::seed(&first, uuid::Uuid::nil()), skillpact::learning::seed("another", uuid::Uuid::nil()));
    }

    async fn different_attempts_ask_different_questions(world: World) {
        workshop::open(&world).await;
        let mut draws = BTreeSet::new();
        for who in [&ANA, &BOR, &CENE, &DORA, &MARTA, &TINE, &HANA, &OLGA] {
            let session = world.sign_in(who).await;
            draws.insert(asked(&begun(&session, &enrol(&session, NOTICE, &KOCEVJE).await, "final-test").await));
        }
        // 56 sets in 24 orders: that eight attempts agree does not happen.
        assert!(draws.len() > 1, "{draws:?}");
    }

    async fn only_what_an_attempt_asks_is_answered_and_counted(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let attempt = begun(&ana, &enrol(&ana, NOTICE, &KOCEVJE).await, "final-test").await;
        let (id, questions) = (text(&attempt["id"]), asked(&attempt));
        let other = (1..=8).map(|number| format!("item-{number}")).find(|key| !questions.contains(key)).expect("five were not drawn");
        assert_eq!(ana.save(&id, &other, json!({ "choice": [1] })).await.field(), ("question".to_owned(), "unknown".to_owned()));
        for question in &questions[..2] {
            ana.save(&id, question, json!({ "choice": [1] })).await.expect(200);
        }
        let result = ana.submit(&id).await.expect(200)["result"].clone();
        assert_eq!((&result["points"], &result["max_points"], &result["passed"]), (&json!(2.0), &json!(4), &json!(true)));
        let told: Vec<_> = result["questions"].as_array().expect("a list").iter().map(|question| text(&question["question"])).collect();
        assert_eq!(told, questions);
    }

    async fn a_new_version_of_the_bank_does_not_change_an_attempt(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let attempt = begun(&ana, &enrol(&ana, NOTICE, &KOCEVJE).await, "final-test").await;
        let bank = file(&world, "plain-notice/en/80-items.md");
        let changed = std::fs::read_to_string(&bank).expect("the bank is there").replace("Is statement", "Would you call statement");
        std::fs::write(&bank, changed).expect("the bank can be written");
        publish(&world).await;
        let id = text(&attempt["id"]);
        assert_eq!(ana.get(&format!("/attempts/{id}")).await.expect(200)["questions"], attempt["questions"]);
        let drawn = asked(&attempt).into_iter().find(|key| key.starts_with("item-")).expect("one was drawn");
        ana.save(&id, &drawn, json!({ "choice": [1] })).await.expect(200);
        let fresh = begun(&world.sign_in(&BOR).await, &enrol(&world.sign_in(&BOR).await, NOTICE, &KOCEVJE).await, "final-test").await;
        assert!(fresh["questions"].to_string().contains("Would you call") && !attempt["questions"].to_string().contains("Would you call"));
    }

    async fn an_attempt_from_before_there_were_draws_asks_the_tests_own_questions(world: World) {
        let ana = world.sign_in(&ANA).await;
        let attempt = ana.attempt(&ana.enrol(&KOCEVJE).await).await;
        world.execute("UPDATE attempt SET questions = NULL").await;
        let shown = ana.get(&format!("/attempts/{attempt}")).await.expect(200);
        assert_eq!(asked(&shown), RIGHT.map(|(question, _)| question.to_owned()));
        ana.save_right(&attempt, 4).await;
        assert_eq!(ana.submit(&attempt).await.expect(200)["result"]["share"], 1.0);
    }

    async fn no_key_and_no_feedback_of_a_test_leaves_the_server(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let attempt = ana.attempt(&ana.enrol(&KOCEVJE).await).await;
        let shown = ana.get(&format!("/attempts/{attempt}")).await;
        assert!(!shown.text().contains("FEEDBACK"), "{}", shown.text());
        for question in shown.json()["questions"].as_array().expect("a list") {
            assert!(question.get("right").is_none() && question.get("key_").is_none() && question["feedback_html"] == Value::Null);
        }
        ana.submit(&attempt).await.expect(200);
        assert!(!ana.get(&format!("/attempts/{attempt}")).await.text().contains("FEEDBACK"));
    }
}
