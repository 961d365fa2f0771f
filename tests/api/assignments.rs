//! Assignments: worked on, handed in, marked, and what follows for the course.

use super::workshop::{self, NOTICE, begin, begun, enrol, hand_in, mark, text, upload};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

on_both_databases! {
    async fn an_assignment_is_handed_in_marked_and_completes_the_course(world: World) {
        workshop::open(&world).await;
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
        let (attempt, submitted) = hand_in(&ana, &enrolment).await;
        assert_eq!((&submitted["state"], &submitted["result"]), (&json!("to_mark"), &Value::Null), "nothing is told before it is marked");
        ana.finish(&enrolment, "practice").await.expect(200);
        let test = begun(&ana, &enrolment, "final-test").await;
        for question in workshop::asked(&test) {
            ana.save(test["id"].as_str().expect("an id"), &question, json!({ "choice": [1] })).await.expect(200);
        }
        let passed = ana.submit(test["id"].as_str().expect("an id")).await.expect(200);
        assert_eq!((&passed["result"]["passed"], &passed["result"]["completion"]), (&json!(true), &Value::Null), "the assignment is missing");
        let shown = ana.get(&format!("/enrolments/{enrolment}")).await.expect(200);
        assert_eq!((&shown["next_lesson"], &shown["finished_lessons"], &shown["lesson_count"]), (&json!("rewrite"), &json!(2), &json!(3)), "{shown}");
        assert_eq!(world.count("completion").await, 0);
        world.advance(chrono::Duration::days(1));
        let work = mark(&world.sign_in(&TINE).await, &attempt, [2, 1], 1).await.expect(200);
        assert_eq!((&work["state"], &work["points"], &work["max_points"], &work["passed"]), (&json!("marked"), &json!(5.0), &json!(7), &json!(true)));
        let ana = world.sign_in(&ANA).await;
        let marked = ana.get(&format!("/attempts/{attempt}")).await.expect(200);
        let result = &marked["result"];
        assert_eq!((&result["passed"], &result["pass_share"], &marked["state"]), (&json!(true), &json!(0.6), &json!("marked")));
        assert_eq!(result["questions"][0]["marking"]["criteria"], json!([{ "points": 2 }, { "points": 1 }]));
        assert_eq!(result["questions"][0]["marking"]["comment"], "Short and plain.");
        let done = ana.get(&format!("/enrolments/{enrolment}")).await.expect(200);
        assert_eq!((&done["next_lesson"], moment(&done["completion"]["completed_at"])), (&Value::Null, NOW + chrono::Duration::days(1)));
        assert_eq!((world.count("completion").await, world.count("observation").await), (1, 1));
        let letters = world.mail().await;
        assert_eq!((letters.len(), letters[0].recipient.as_str()), (1, ANA.email));
        assert!(letters[0].text.contains("Rewrite a notice") && letters[0].text.contains("/courses/plain-notice/lessons/rewrite"), "{}", letters[0].text);
        drop(tine);
    }

    async fn an_assignment_that_was_not_passed_is_worked_on_again_from_where_it_stood(world: World) {
        workshop::open(&world).await;
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
        let (first, _) = hand_in(&ana, &enrolment).await;
        begin(&ana, &enrolment, "rewrite").await.refused(409, "conflict");
        mark(&tine, &first, [0, 1], 1).await.expect(200);
        let lesson = |enrolment: &Value| enrolment["lessons"][1]["state"].clone();
        assert_eq!(lesson(&ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)), "in_progress");
        let again = begun(&ana, &enrolment, "rewrite").await;
        assert_eq!((&again["number"], &again["files"]), (&json!(2), &json!([])), "files are handed in anew");
        let answers = again["answers"].as_array().expect("a list");
        let answered: Vec<_> = answers.iter().map(|answer| (text(&answer["question"]), answer["answer"].clone())).collect();
        let expected = [("reasons", json!({ "text": "It is for the neighbours." })), ("reader", json!({ "choice": [1] }))];
        assert_eq!(answered, expected.map(|(question, answer)| (question.to_owned(), answer)));
        let second = text(&again["id"]);
        upload(&ana, &second, "document", "better.pdf", workshop::PDF).await.expect(201);
        assert_eq!(ana.submit(&second).await.expect(200)["state"], "to_mark");
        mark(&tine, &second, [2, 2], 2).await.expect(200);
        let shown = ana.get(&format!("/enrolments/{enrolment}")).await.expect(200);
        assert_eq!((lesson(&shown), shown["attempts"].as_array().map(Vec::len)), (json!("finished"), Some(2)));
        begin(&ana, &enrolment, "rewrite").await.refused(409, "conflict");
    }

    async fn handing_in_twice_waits_once(world: World) {
        workshop::open(&world).await;
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        let enrolment = enrol(&phone, NOTICE, &KOCEVJE).await;
        let attempt = text(&begun(&phone, &enrolment, "rewrite").await["id"]);
        phone.save(&attempt, "reasons", json!({ "text": "Because." })).await.expect(200);
        let (one, other) = tokio::join!(phone.submit(&attempt), desk.submit(&attempt));
        assert_eq!(one.expect(200), other.expect(200));
        assert_eq!(world.count("submitted_work").await, 1);
        phone.save(&attempt, "reasons", json!({ "text": "Or not." })).await.refused(409, "attempt_closed");
    }

    async fn nothing_is_handed_in_without_an_answer(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
        let attempt = text(&begun(&ana, &enrolment, "rewrite").await["id"]);
        assert_eq!(ana.submit(&attempt).await.field(), ("answers".to_owned(), "empty".to_owned()));
        ana.save(&attempt, "reasons", json!({ "text": "Because." })).await.expect(200);
        ana.save(&attempt, "reasons", json!({})).await.expect(200);
        assert_eq!(ana.get(&format!("/attempts/{attempt}")).await.expect(200)["answers"], json!([]), "an empty answer takes back what was answered");
        assert_eq!(ana.submit(&attempt).await.field().1, "empty");
        ana.save(&attempt, "reader", json!({ "choice": [1] })).await.expect(200);
        let judged = ana.submit(&attempt).await.expect(200);
        assert_eq!((&judged["state"], &judged["result"]["points"], &judged["result"]["passed"]), (&json!("marked"), &json!(1.0), &json!(false)), "there is nothing for a trainer to mark");
        assert_eq!(world.count("submitted_work").await, 0);
    }

    async fn an_assignment_is_neither_practised_nor_finished_by_saying_so(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
        assert_eq!(ana.practise(&enrolment, "rewrite", "reader", json!({ "choice": [1] })).await.field().1, "is_an_assignment");
        assert_eq!(ana.finish(&enrolment, "rewrite").await.field(), ("finished".to_owned(), "is_an_assignment".to_owned()));
        ana.get(&format!("/enrolments/{enrolment}/lessons/items")).await.refused(404, "not_found");
        ana.finish(&enrolment, "items").await.refused(404, "not_found");
        assert_eq!(begin(&ana, &enrolment, "items").await.field().1, "unknown", "a bank is no test");
        assert_eq!(begin(&ana, &enrolment, "practice").await.field().1, "not_a_test");
    }

    async fn what_an_assignment_asks_shows_its_rubric_and_no_key(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
        let attempt = begun(&ana, &enrolment, "rewrite").await;
        assert_eq!(workshop::asked(&attempt), ["document", "reasons", "reader"]);
        let document = &attempt["questions"][0];
        assert_eq!((&document["judged"], &document["upload"]["max_files"]), (&json!("trainer"), &json!(2)));
        assert_eq!(document["rubric"][0]["levels"].as_array().map(Vec::len), Some(3));
        assert_eq!(attempt["questions"][2]["judged"], "key");
        assert!(attempt["deadline_at"].is_null() && attempt["state"] == "open");
    }
}
