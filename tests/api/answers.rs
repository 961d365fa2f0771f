//! Practice answers: `/enrolments/{enrolment_id}/lessons/{lesson}/answers`.

use super::workshop;
use course_format::{AnswerKey, Lesson, Question};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const WHY: &str = "why-one-calendar";

async fn state(who: &Session, enrolment: &str, lesson: &str) -> Value {
    who.get(&format!("/enrolments/{enrolment}/lessons/{lesson}")).await.expect(200)
}

on_both_databases! {
    async fn a_verdict_tells_about_what_was_chosen_and_nothing_else(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let answer = ana.practise(&enrolment, WHY, "who-enters", json!({ "choice": [1] })).await;
        let verdict = answer.expect(200);
        assert_eq!((&verdict["outcome"], &verdict["points"], &verdict["max_points"]), (&json!("wrong"), &json!(0.0), &json!(1)));
        assert_eq!(verdict["options"].as_array().map(Vec::len), Some(1));
        assert!(answer.text().contains("FEEDBACK-MANY") && answer.text().contains("FEEDBACK-WHOLE"));
        assert!(!answer.text().contains("FEEDBACK-ONE"), "the feedback of the other option stays on the server");
        let right = ana.practise(&enrolment, WHY, "who-enters", json!({ "choice": [2] })).await.expect(200);
        assert_eq!((&right["outcome"], &right["points"]), (&json!("right"), &json!(1.0)));
    }

    async fn several_right_options_and_gaps_give_part_of_the_points(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        for (choice, points, outcome) in [(json!([1]), 0.5, "partly"), (json!([2, 1]), 1.0, "right"), (json!([1, 2, 3]), 0.5, "partly"), (json!([3]), 0.0, "wrong")] {
            let verdict = ana.practise(&enrolment, "invite", "what-belongs", json!({ "choice": choice })).await.expect(200);
            assert_eq!((&verdict["points"], &verdict["outcome"]), (&json!(points), &json!(outcome)), "{verdict}");
        }
        let gaps = json!({ "gaps": [{ "number": 1, "text": "1,0" }, { "number": 2, "text": " COMMON " }] });
        assert_eq!(ana.practise(&enrolment, WHY, "how-many", gaps).await.expect(200)["gaps"], json!([{ "number": 1, "right": true }, { "number": 2, "right": true }]));
        let half = json!({ "gaps": [{ "number": 2, "text": "shared" }] });
        assert_eq!(ana.practise(&enrolment, WHY, "how-many", half).await.expect(200)["points"], 0.5);
    }

    async fn an_answer_that_is_sent_twice_counts_once_and_gives_the_same_verdict(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (enrolment, id) = (ana.enrol(&KOCEVJE).await, id());
        let first = ana.practise_as(&id, &enrolment, WHY, "who-enters", json!({ "choice": [1] })).await.expect(200);
        world.advance(chrono::Duration::minutes(5));
        let again = ana.practise_as(&id, &enrolment, WHY, "who-enters", json!({ "choice": [1] })).await.expect(200);
        assert_eq!(again, first);
        let changed = ana.practise_as(&id, &enrolment, WHY, "who-enters", json!({ "choice": [2] })).await.expect(200);
        assert_eq!(changed, first, "what was first sent under an id is what counts");
        assert_eq!(world.count("response").await, 1);
    }

    async fn one_answer_sent_from_two_connections_at_once_counts_once(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (enrolment, id) = (ana.enrol(&KOCEVJE).await, id());
        let send = || ana.practise_as(&id, &enrolment, WHY, "who-enters", json!({ "choice": [2] }));
        let (one, other, third) = tokio::join!(send(), send(), send());
        assert_eq!((one.expect(200), one.expect(200)), (other.expect(200), third.expect(200)));
        assert_eq!(world.count("response").await, 1);
    }

    async fn an_id_that_somebody_else_used_records_nothing_and_tells_nothing(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let (hers, his, id) = (ana.enrol(&KOCEVJE).await, bor.enrol(&KOCEVJE).await, id());
        ana.practise_as(&id, &hers, WHY, "who-enters", json!({ "choice": [1] })).await.expect(200);
        let refused = bor.practise_as(&id, &his, WHY, "who-enters", json!({ "choice": [2] })).await;
        refused.refused(409, "conflict");
        assert_eq!(world.count("response").await, 1);
        assert_eq!(state(&bor, &his, WHY).await["answers"], json!([]));
        assert_eq!(state(&ana, &hers, WHY).await["answers"][0]["answer"]["choice"], json!([1]));
    }

    async fn nobody_answers_in_another_persons_enrolment(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let hers = ana.enrol(&KOCEVJE).await;
        // Once before and once after the server remembers whose it is.
        for _ in 0..2 {
            bor.practise(&hers, WHY, "who-enters", json!({ "choice": [2] })).await.refused(404, "not_found");
            ana.practise(&hers, WHY, "who-enters", json!({ "choice": [1] })).await.expect(200);
        }
        bor.get(&format!("/enrolments/{hers}/lessons/{WHY}")).await.refused(404, "not_found");
        bor.finish(&hers, WHY).await.refused(404, "not_found");
        assert_eq!(world.count("response").await, 2);
    }

    async fn an_id_used_for_another_question_is_refused(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (enrolment, id) = (ana.enrol(&KOCEVJE).await, id());
        ana.practise_as(&id, &enrolment, WHY, "who-enters", json!({ "choice": [1] })).await.expect(200);
        ana.practise_as(&id, &enrolment, "invite", "what-belongs", json!({ "choice": [1] })).await.refused(409, "conflict");
    }

    async fn two_devices_see_each_others_answers(world: World) {
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        let enrolment = phone.enrol(&KOCEVJE).await;
        phone.practise(&enrolment, WHY, "who-enters", json!({ "choice": [1] })).await.expect(200);
        world.advance(chrono::Duration::seconds(1));
        desk.practise(&enrolment, WHY, "who-enters", json!({ "choice": [2] })).await.expect(200);
        for device in [&phone, &desk] {
            assert_eq!(state(device, &enrolment, WHY).await["answers"][0]["answer"]["choice"], json!([2]), "the later answer counts");
        }
        let rows = world.rows("SELECT answer FROM response").await;
        assert_eq!(rows.len(), 2, "nothing that was answered is overwritten");
    }

    async fn the_later_of_two_answers_within_one_millisecond_counts(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let (small, large) = ("00000000-0000-4000-8000-000000000001", "ffffffff-ffff-4fff-bfff-fffffffffff1");
        ana.practise_as(large, &enrolment, WHY, "who-enters", json!({ "choice": [1] })).await.expect(200);
        ana.practise_as(small, &enrolment, WHY, "who-enters", json!({ "choice": [2] })).await.expect(200);
        assert_eq!(state(&ana, &enrolment, WHY).await["answers"][0]["answer"]["choice"], json!([2]));
    }

    async fn what_the_question_does_not_have_is_a_field_error(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        for (question, answer, field, rule) in [
            ("who-enters", json!({ "choice": [3] }), "answer.choice", "unknown_option"),
            ("who-enters", json!({ "choice": [0] }), "answer.choice", "unknown_option"),
            ("who-enters", json!({ "gaps": [{ "number": 1, "text": "x" }] }), "answer.gaps", "unknown_gap"),
            ("how-many", json!({ "gaps": [{ "number": 3, "text": "x" }] }), "answer.gaps", "unknown_gap"),
            ("how-many", json!({ "choice": [1] }), "answer.choice", "unknown_option"),
            ("how-many", json!({}), "answer", "empty"),
            ("how-many", json!({ "gaps": [{ "number": 1, "text": "  " }] }), "answer", "empty"),
            ("no-such-question", json!({ "choice": [1] }), "question", "unknown"),
        ] {
            let answer = ana.practise(&enrolment, WHY, question, answer.clone()).await;
            assert_eq!(answer.field(), (field.to_owned(), rule.to_owned()), "{question}");
        }
        assert_eq!(ana.practise(&enrolment, "final-test", "test-which", json!({ "choice": [2] })).await.field().1, "is_a_test");
        assert_eq!(world.count("response").await, 0);
    }

    async fn a_gap_is_judged_in_the_language_it_was_read_in(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let answer = |language: &str| json!({ "id": id(), "question": "where-answers", "language": language, "answer": { "gaps": [{ "number": 1, "text": "koledar" }] } });
        let path = format!("/enrolments/{enrolment}/lessons/invite/answers");
        assert_eq!(ana.post(&path, answer("en")).await.expect(200)["outcome"], "wrong");
        world.advance(chrono::Duration::seconds(1));
        assert_eq!(ana.post(&path, answer("sl")).await.expect(200)["outcome"], "right");
        assert_eq!(state(&ana, &enrolment, "invite").await["answers"][0]["verdict"]["outcome"], "right", "also when read again in English");
    }

    async fn every_kind_of_question_is_judged_in_its_own_way(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let enrolment = workshop::enrol(&ana, workshop::NOTICE, &KOCEVJE).await;
        let lesson = practice(&world).await;
        let AnswerKey::Order { order } = &question(&lesson, "steps").key_ else { panic!("it is an order") };
        let right = ana.practise(&enrolment, "practice", "steps", json!({ "order": order })).await;
        let verdict = right.expect(200);
        assert_eq!((&verdict["outcome"], &verdict["points"], &verdict["order"]), (&json!("right"), &json!(3.0), &json!([true, true, true, true])));
        assert!(right.text().contains("FEEDBACK-ORDER") && verdict.get("pairs").is_none());
        let moved = [order[1], order[2], order[3], order[0]];
        let verdict = ana.practise(&enrolment, "practice", "steps", json!({ "order": moved })).await.expect(200);
        assert_eq!((&verdict["outcome"], &verdict["points"], &verdict["order"]), (&json!("partly"), &json!(2.0), &json!([true, true, true, false])));
        let AnswerKey::Match { pairs, .. } = &question(&lesson, "words").key_ else { panic!("they are pairs") };
        let given = json!({ "pairs": [{ "left": 1, "choice": pairs[0] }, { "left": 2, "choice": pairs[0] }] });
        let verdict = ana.practise(&enrolment, "practice", "words", given).await.expect(200);
        assert_eq!((&verdict["outcome"], &verdict["pairs"]), (&json!("partly"), &json!([{ "left": 1, "right": true }, { "left": 2, "right": false }])));
        for (text, outcome) in [("About 15 words", "right"), ("150 words", "wrong")] {
            let verdict = ana.practise(&enrolment, "practice", "length", json!({ "text": text })).await.expect(200);
            assert_eq!(verdict["outcome"], outcome, "{text}");
        }
    }

    async fn what_nobody_judges_is_kept_with_no_points_out_of_none(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let enrolment = workshop::enrol(&ana, workshop::NOTICE, &KOCEVJE).await;
        let own = ana.practise(&enrolment, "practice", "own-words", json!({ "text": "The bridge is closed." })).await;
        assert_eq!((&own.expect(200)["outcome"], &own.json()["points"], &own.json()["max_points"]), (&json!("unscored"), &json!(0.0), &json!(0)));
        assert!(own.text().contains("FEEDBACK-MODEL"), "the model answer is there to compare with");
        assert_eq!(ana.practise(&enrolment, "practice", "sure", json!({ "choice": [3] })).await.expect(200)["outcome"], "unscored");
        let state = state(&ana, &enrolment, "practice").await;
        assert_eq!(state["answers"].as_array().map(Vec::len), Some(2));
        assert_eq!(state["answers"][0]["answer"]["text"], "The bridge is closed.");
        assert_eq!(world.count("response WHERE points_thousandths = 0 AND max_points = 0").await, 2);
    }

    async fn answers_of_every_kind_are_held_against_their_question(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let enrolment = workshop::enrol(&ana, workshop::NOTICE, &KOCEVJE).await;
        let pair = |left: u32, choice: u32| json!({ "left": left, "choice": choice });
        for (question, answer, field, rule) in [
            ("steps", json!({ "order": [1, 2, 3] }), "answer.order", "incomplete"),
            ("steps", json!({ "order": [1, 2, 3, 5] }), "answer.order", "unknown_entry"),
            ("steps", json!({ "order": [1, 2, 3, 3] }), "answer.order", "twice"),
            ("steps", json!({ "choice": [1] }), "answer.choice", "unknown_option"),
            ("steps", json!({ "order": [] }), "answer", "empty"),
            ("words", json!({ "pairs": [pair(3, 1)] }), "answer.pairs", "unknown_entry"),
            ("words", json!({ "pairs": [pair(1, 4)] }), "answer.pairs", "unknown_choice"),
            ("words", json!({ "pairs": [pair(1, 1), pair(1, 2)] }), "answer.pairs", "twice"),
            ("length", json!({ "text": " \n " }), "answer", "empty"),
            ("length", json!({ "files": [id()] }), "answer.files", "not_asked"),
            ("sure", json!({ "choice": [1, 2] }), "answer.choice", "only_one"),
            ("sure", json!({ "choice": [4] }), "answer.choice", "unknown_option"),
            ("sure", json!({ "text": "Very" }), "answer.text", "not_asked"),
        ] {
            let answer = ana.practise(&enrolment, "practice", question, answer.clone()).await;
            assert_eq!(answer.field(), (field.to_owned(), rule.to_owned()), "{question}");
        }
        assert_eq!(world.count("response").await, 0);
        let long = "č".repeat(20_000);
        ana.practise(&enrolment, "practice", "own-words", json!({ "text": long })).await.expect(200);
        let path = format!("/enrolments/{enrolment}/lessons/practice/answers");
        let longer = json!({ "id": id(), "question": "own-words", "language": "en", "answer": { "text": format!("{long}!") } });
        assert!((400..500).contains(&ana.post(&path, longer).await.status));
    }
}

/// The lesson with every kind of question, keys included.
async fn practice(world: &World) -> Lesson {
    let course = world.catalogue.course_by_slug(workshop::NOTICE).await.expect("it is published");
    course.lesson("practice").expect("it has the lesson").clone()
}

fn question<'a>(lesson: &'a Lesson, key: &str) -> &'a Question {
    lesson.questions.iter().find(|question| question.key == key).expect("the question is there")
}
