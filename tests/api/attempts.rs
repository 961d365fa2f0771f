//! `/attempts` and how they begin.

use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

on_both_databases! {
    async fn an_open_attempt_is_gone_on_with(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.save_right(&attempt, 1).await;
        let again = ana.begin(&enrolment).await.expect(200);
        assert_eq!((&again["id"], &again["number"], &again["answers"][0]["question"]), (&json!(attempt), &json!(1), &json!("test-which")));
        assert_eq!(again["result"], Value::Null, "nothing is told before it is handed in");
    }

    async fn beginning_from_two_devices_at_once_begins_one_attempt(world: World) {
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        let enrolment = phone.enrol(&KOCEVJE).await;
        let (one, other) = tokio::join!(phone.begin(&enrolment), desk.begin(&enrolment));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!((statuses, one.json()["id"].clone()), ([200, 201], other.json()["id"].clone()));
        assert_eq!(world.count("attempt").await, 1);
    }

    async fn there_are_no_more_attempts_than_the_course_allows(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        for left in [1, 0] {
            let attempt = ana.attempt(&enrolment).await;
            let result = ana.submit(&attempt).await.expect(200)["result"].clone();
            assert_eq!((&result["share"], &result["passed"], &result["attempts_left"]), (&json!(0.0), &json!(false), &json!(left)));
        }
        ana.begin(&enrolment).await.refused(409, "no_attempts_left");
        assert_eq!(ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)["attempts_left"], 0);
    }

    async fn an_answer_can_be_changed_until_the_test_is_handed_in(world: World) {
        let ana = world.sign_in(&ANA).await;
        let attempt = ana.attempt(&ana.enrol(&KOCEVJE).await).await;
        ana.save(&attempt, "test-which", json!({ "choice": [2] })).await.expect(200);
        world.advance(chrono::Duration::seconds(1));
        let saved = ana.save(&attempt, "test-which", json!({ "choice": [1] })).await;
        assert_eq!(saved.expect(200)["answer"], json!({ "choice": [1] }));
        for told in ["points", "outcome", "FEEDBACK", "right"] {
            assert!(!saved.text().contains(told), "what an answer is worth is told when the test is handed in: {}", saved.text());
        }
        let open = ana.get(&format!("/attempts/{attempt}")).await.expect(200);
        assert!(!open["answers"].to_string().contains("points") && open["result"].is_null(), "what is answered says nothing of what it is worth");
        assert_eq!(open["answers"][0]["answer"]["choice"], json!([1]));
        assert_eq!(ana.submit(&attempt).await.expect(200)["result"]["points"], 0.0, "the latest answer counts");
        ana.save(&attempt, "test-which", json!({ "choice": [2] })).await.refused(409, "attempt_closed");
        assert_eq!(ana.get(&format!("/attempts/{attempt}")).await.expect(200)["result"]["points"], 0.0);
    }

    async fn handing_in_twice_gives_the_same_result(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        ana.finish_lessons(&enrolment).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.save_right(&attempt, 4).await;
        let first = ana.submit(&attempt).await.expect(200);
        world.advance(chrono::Duration::hours(1));
        assert_eq!(ana.submit(&attempt).await.expect(200), first);
        assert_eq!(ana.get(&format!("/attempts/{attempt}")).await.expect(200), first);
        assert_eq!((world.count("completion").await, world.count("observation").await), (1, 2));
    }

    async fn handing_in_from_two_devices_at_once_completes_once(world: World) {
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        let enrolment = phone.enrol(&KOCEVJE).await;
        phone.finish_lessons(&enrolment).await;
        let attempt = phone.attempt(&enrolment).await;
        phone.save_right(&attempt, 4).await;
        let (one, other) = tokio::join!(phone.submit(&attempt), desk.submit(&attempt));
        assert_eq!(one.expect(200), other.expect(200));
        assert_eq!((world.count("completion").await, world.count("observation").await), (1, 2));
    }

    async fn a_second_completion_does_not_come_from_a_second_attempt(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (enrolment, _) = ana.take_course(&KOCEVJE, 4).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.save_right(&attempt, 3).await;
        assert_eq!(ana.submit(&attempt).await.expect(200)["result"]["completion"], Value::Null);
        assert_eq!(ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)["completion"]["share"], 1.0);
        assert_eq!(world.count("completion").await, 1);
    }

    async fn nobody_touches_another_persons_attempt(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let attempt = ana.attempt(&ana.enrol(&KOCEVJE).await).await;
        for _ in 0..2 {
            bor.get(&format!("/attempts/{attempt}")).await.refused(404, "not_found");
            bor.save(&attempt, "test-which", json!({ "choice": [2] })).await.refused(404, "not_found");
            bor.submit(&attempt).await.refused(404, "not_found");
            ana.get(&format!("/attempts/{attempt}")).await.expect(200);
            ana.save(&attempt, "test-which", json!({ "choice": [2] })).await.expect(200);
        }
        let his = bor.enrol(&KOCEVJE).await;
        let body = json!({ "id": attempt, "lesson": "final-test" });
        bor.post(&format!("/enrolments/{his}/attempts"), body).await.refused(409, "conflict");
    }

    async fn an_attempt_of_a_course_that_was_left_takes_nothing(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.delete(&format!("/enrolments/{enrolment}")).await.expect(204);
        ana.save(&attempt, "test-which", json!({ "choice": [2] })).await.refused(404, "not_found");
        ana.submit(&attempt).await.refused(404, "not_found");
        ana.enrol(&KOCEVJE).await;
        ana.save(&attempt, "test-which", json!({ "choice": [2] })).await.expect(200);
    }

    async fn lessons_and_questions_that_are_not_there_are_field_errors(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let begin = |lesson: &str| {
            let (ana, path, body) = (ana.clone(), format!("/enrolments/{enrolment}/attempts"), json!({ "id": id(), "lesson": lesson }));
            async move { ana.post(&path, body).await.field() }
        };
        assert_eq!(begin("invite").await, ("lesson".to_owned(), "not_a_test".to_owned()));
        assert_eq!(begin("nothing").await, ("lesson".to_owned(), "unknown".to_owned()));
        let attempt = ana.attempt(&enrolment).await;
        assert_eq!(ana.save(&attempt, "who-enters", json!({ "choice": [2] })).await.field(), ("question".to_owned(), "unknown".to_owned()));
        assert_eq!(ana.save(&attempt, "test-which", json!({ "choice": [3] })).await.field(), ("answer.choice".to_owned(), "unknown_option".to_owned()));
    }

    async fn an_answer_sent_twice_is_saved_once_and_shows_what_is_stored(world: World) {
        let ana = world.sign_in(&ANA).await;
        let attempt = ana.attempt(&ana.enrol(&KOCEVJE).await).await;
        let save = |id: &str, choice: u32| {
            let (ana, path) = (ana.clone(), format!("/attempts/{attempt}/answers/test-which"));
            let body = json!({ "id": id, "language": "en", "answer": { "choice": [choice] } });
            async move { ana.put(&path, body).await }
        };
        let id = id();
        let first = save(&id, 2).await.expect(200);
        world.advance(chrono::Duration::seconds(1));
        assert_eq!(save(&id, 1).await.expect(200), first);
        assert_eq!(world.count("response").await, 1);
    }
}
