//! Refreshers: `/refreshers`.

use super::authoring::{edit, file, publish_again};
use chrono::{Duration, Months};
use poem::http::Method;
use serde_json::{Value, json};
use skillpact::refreshers::Refreshers;
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::collections::BTreeSet;

/// The practice questions of the course of the tests, with a right answer each.
const KEYS: [(&str, &str); 4] = [
    ("who-enters", r#"{"choice":[2]}"#),
    ("how-many", r#"{"gaps":[{"number":1,"text":"1"},{"number":2,"text":"shared"}]}"#),
    ("what-belongs", r#"{"choice":[1,2]}"#),
    ("where-answers", r#"{"gaps":[{"number":1,"text":"calendar"}]}"#),
];

fn right(question: &str) -> Value {
    let (_, answer) = KEYS.iter().find(|(key, _)| *key == question).expect("a question for practice");
    serde_json::from_str(answer).expect("it is JSON")
}

fn wrong(question: &str) -> Value {
    match question {
        "who-enters" => json!({ "choice": [1] }),
        "what-belongs" => json!({ "choice": [3] }),
        "how-many" => json!({ "gaps": [{ "number": 1, "text": "9" }] }),
        _ => json!({ "gaps": [{ "number": 1, "text": "drawer" }] }),
    }
}

async fn answer_as(who: &Session, id: &str, enrolment: &str, question: &str, answer: Value) -> Answer {
    let body = json!({ "id": id, "enrolment_id": enrolment, "question": question, "language": "en", "answer": answer });
    who.post("/refreshers/answers", body).await
}

async fn answer(who: &Session, enrolment: &str, question: &str, answer: Value) -> Value {
    answer_as(who, &id(), enrolment, question, answer).await.expect(200)
}

async fn overview(who: &Session) -> Value {
    who.get("/refreshers").await.expect(200)
}

/// The keys of what is asked today.
async fn due(who: &Session) -> Vec<String> {
    let session = who.get("/refreshers/today").await.expect(200);
    let questions = session["questions"].as_array().expect("a list");
    questions.iter().map(|asked| asked["question"]["key"].as_str().expect("a key").to_owned()).collect()
}

/// Days later, somebody signs in again.
async fn later(world: &World, who: &Somebody, days: i64) -> Session {
    world.advance(Duration::days(days));
    world.sign_in(who).await
}

/// Answers everything of a day rightly.
async fn answer_all(who: &Session, enrolment: &str) -> Value {
    let mut last = Value::Null;
    for question in due(who).await {
        last = answer(who, enrolment, &question, right(&question)).await;
    }
    last
}

/// Ana's completed course, five days later: all four questions are due.
async fn completed(world: &World) -> (Session, String) {
    let (enrolment, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
    (later(world, &ANA, 5).await, enrolment)
}

/// Leaves a row in every table of refreshers, Ana's, five days after she completed her course; time stands where it stood afterwards.
pub async fn leave_traces(world: &World, enrolment: &str) {
    let ana = later(world, &ANA, 5).await;
    answer(&ana, enrolment, "who-enters", right("who-enters")).await;
    ana.put("/refreshers", json!({ "state": "active" })).await.expect(200);
    world.advance(Duration::days(-5));
}

async fn cards(world: &World) -> BTreeSet<String> {
    let sql = "SELECT question_key || ' ' || fingerprint || ' ' || reviews || ' ' || changed || ' ' || due_at || ' ' || stability || ' ' || difficulty \
               FROM refresher_card WHERE stability IS NOT NULL \
               UNION SELECT question_key || ' new ' || due_at FROM refresher_card WHERE stability IS NULL";
    world.rows(sql).await.iter().map(|row| row.try_get_by_index(0).expect("a text")).collect()
}

on_both_databases! {
    async fn the_questions_of_a_completed_course_come_in_portions_from_the_third_day_on(world: World) {
        let ana = world.sign_in(&ANA).await;
        assert_eq!(overview(&ana).await["courses"], json!([]));
        let (enrolment, _) = ana.take_course(&KOCEVJE, 4).await;
        let shown = overview(&ana).await;
        assert_eq!((&shown["due"], &shown["courses"][0]["questions"], &shown["courses"][0]["enrolment_id"]), (&json!(0), &json!(4), &json!(enrolment)));
        assert_eq!(moment(&shown["next_at"]).date_naive(), (NOW + Duration::days(3)).date_naive());
        assert_eq!(due(&ana).await, Vec::<String>::new());
        assert_eq!(due(&later(&world, &ANA, 3).await).await.len(), 2);
        let ana = later(&world, &ANA, 1).await;
        assert_eq!(due(&ana).await.iter().map(String::as_str).collect::<BTreeSet<_>>(), KEYS.map(|(key, _)| key).into());
        assert_eq!((&overview(&ana).await["due"], &overview(&ana).await["minutes"]), (&json!(4), &json!(2)));
    }

    async fn a_right_answer_comes_back_later_than_a_wrong_one(world: World) {
        let (ana, enrolment) = completed(&world).await;
        let told = answer(&ana, &enrolment, "who-enters", right("who-enters")).await;
        assert_eq!((&told["verdict"]["outcome"], &told["next_in_days"], &told["counted"], &told["left"]), (&json!("right"), &json!(2), &json!(true), &json!(3)));
        let told = answer(&ana, &enrolment, "what-belongs", wrong("what-belongs")).await;
        assert_eq!((&told["verdict"]["outcome"], &told["next_in_days"]), (&json!("wrong"), &json!(1)));
        let told = answer(&ana, &enrolment, "how-many", wrong("how-many")).await;
        assert_eq!(told["next_in_days"], 1);
        let told = answer(&ana, &enrolment, "where-answers", right("where-answers")).await;
        assert_eq!((&told["next_in_days"], &told["left"]), (&json!(2), &json!(0)));
        let shown = overview(&ana).await;
        assert_eq!((&shown["due"], &shown["answered_today"]), (&json!(0), &json!(4)));
        assert_eq!(due(&later(&world, &ANA, 1).await).await.len(), 2, "the wrong ones, the day after");
        // Right again and again: the pauses grow.
        let mut pauses = Vec::new();
        for _ in 0..4 {
            let ana = later(&world, &ANA, pauses.last().copied().unwrap_or(1)).await;
            let told = answer(&ana, &enrolment, "who-enters", right("who-enters")).await;
            pauses.push(told["next_in_days"].as_i64().expect("a number"));
        }
        assert!(pauses.windows(2).all(|pair| pair[0] < pair[1]) && pauses[0] > 2, "{pauses:?}");
    }

    async fn the_feedback_of_the_author_comes_with_the_verdict_and_not_before(world: World) {
        let (ana, enrolment) = completed(&world).await;
        let asked = ana.get("/refreshers/today").await;
        assert!(!asked.text().contains("FEEDBACK"), "{}", asked.text());
        assert!(!asked.text().contains("test-"), "a test's questions are never asked again");
        let told = answer(&ana, &enrolment, "who-enters", wrong("who-enters")).await.to_string();
        assert!(told.contains("FEEDBACK-MANY") && told.contains("FEEDBACK-WHOLE") && !told.contains("FEEDBACK-ONE"));
        let slovenian = ana.get("/refreshers/today?language=sl").await.expect(200);
        assert_eq!(slovenian["questions"][0]["course_title"], "Koledar za vso pisarno");
    }

    async fn an_answer_that_is_sent_twice_counts_once_and_gives_the_same_verdict(world: World) {
        let (ana, enrolment) = completed(&world).await;
        let first_id = id();
        let first = answer_as(&ana, &first_id, &enrolment, "who-enters", right("who-enters")).await.expect(200);
        world.advance(Duration::minutes(7));
        let again = answer_as(&ana, &first_id, &enrolment, "who-enters", wrong("who-enters")).await.expect(200);
        assert_eq!(again, first, "what was first sent under an id is what counts");
        answer_as(&ana, &first_id, &enrolment, "what-belongs", right("what-belongs")).await.refused(409, "conflict");
        // Another device had the question open as well.
        let other = answer(&ana, &enrolment, "who-enters", wrong("who-enters")).await;
        assert_eq!((&other["counted"], &other["verdict"]["outcome"], &other["next_in_days"]), (&json!(false), &json!("wrong"), &json!(2)));
        assert_eq!(world.count("refresher_review").await, 1);
    }

    async fn answers_from_two_devices_at_once_count_once(world: World) {
        let (ana, enrolment) = completed(&world).await;
        overview(&ana).await;
        let (same, another) = (id(), id());
        let (one, other, third) = tokio::join!(
            answer_as(&ana, &same, &enrolment, "who-enters", right("who-enters")),
            answer_as(&ana, &same, &enrolment, "who-enters", right("who-enters")),
            answer_as(&ana, &another, &enrolment, "who-enters", wrong("who-enters")),
        );
        let counted = [one.expect(200), other.expect(200), third.expect(200)].iter().filter(|told| told["counted"] == true).count();
        assert!((1..=2).contains(&counted));
        assert_eq!(world.count("refresher_review").await, 1);
    }

    async fn nobody_is_asked_more_than_so_many_questions_a_day(world: World with [("REFRESHERS_QUESTIONS_PER_DAY", "3")]) {
        let (ana, enrolment) = completed(&world).await;
        assert_eq!(due(&ana).await.len(), 3);
        answer_all(&ana, &enrolment).await;
        let shown = overview(&ana).await;
        assert_eq!((&shown["due"], &shown["answered_today"]), (&json!(0), &json!(3)));
        assert_eq!(moment(&shown["next_at"]).date_naive(), (NOW + Duration::days(6)).date_naive());
        assert_eq!(due(&later(&world, &ANA, 1).await).await.len(), 1);
    }

    async fn bad_answers_are_refused_and_nothing_is_written(world: World) {
        let (ana, enrolment) = completed(&world).await;
        let send = async |question: &str, given: Value| answer_as(&ana, &id(), &enrolment, question, given).await;
        assert_eq!(send("test-which", json!({ "choice": [2] })).await.field(), ("question".to_owned(), "unknown".to_owned()));
        assert_eq!(send("who-enters", json!({})).await.field(), ("answer".to_owned(), "empty".to_owned()));
        assert_eq!(send("who-enters", json!({ "choice": [9] })).await.field(), ("answer.choice".to_owned(), "unknown_option".to_owned()));
        let lara = world.sign_in(&LARA).await;
        answer_as(&lara, &id(), &enrolment, "who-enters", right("who-enters")).await.refused(404, "not_found");
        let begun = world.sign_in(&BOR).await;
        let open = begun.enrol(&KOCEVJE).await;
        answer_as(&begun, &id(), &open, "who-enters", right("who-enters")).await.refused(404, "not_found");
        assert_eq!(world.count("refresher_review").await, 0);
    }

    async fn a_course_is_paused_and_stopped_and_taken_up_again(world: World) {
        let (ana, enrolment) = completed(&world).await;
        let path = format!("/refreshers/courses/{enrolment}");
        let until = NOW + Duration::days(12);
        let paused = ana.put(&path, json!({ "state": "paused", "paused_until": until })).await.expect(200);
        assert_eq!((&paused["due"], &paused["courses"][0]["state"], moment(&paused["courses"][0]["paused_until"])), (&json!(0), &json!("paused"), until));
        let active = ana.put(&path, json!({ "state": "active" })).await.expect(200);
        assert_eq!((&active["due"], &active["courses"][0]["state"]), (&json!(4), &json!("active")));
        ana.put(&path, json!({ "state": "paused", "paused_until": until })).await.expect(200);
        let ana = later(&world, &ANA, 8).await;
        assert_eq!(overview(&ana).await["courses"][0]["state"], "active", "the pause is over by itself");
        let stopped = ana.put(&path, json!({ "state": "stopped" })).await.expect(200);
        assert_eq!((&stopped["due"], &stopped["courses"][0]["state"], stopped.get("next_at")), (&json!(0), &json!("stopped"), None));
        let field = |answer: Answer| answer.field();
        assert_eq!(field(ana.put(&path, json!({ "state": "paused" })).await), ("paused_until".to_owned(), "missing".to_owned()));
        for wrong in [NOW, NOW + Duration::days(900)] {
            let body = json!({ "state": "paused", "paused_until": wrong });
            assert_eq!(field(ana.put(&path, body).await), ("paused_until".to_owned(), "out_of_range".to_owned()));
        }
        assert_eq!(field(ana.put(&path, json!({ "state": "stopped", "paused_until": until })).await), ("paused_until".to_owned(), "not_asked".to_owned()));
        world.sign_in(&BOR).await.put(&path, json!({ "state": "stopped" })).await.refused(404, "not_found");
    }

    async fn all_refreshers_are_stopped_at_once_and_each_course_keeps_its_own_setting(world: World) {
        let (ana, enrolment) = completed(&world).await;
        ana.put("/refreshers", json!({ "state": "stopped" })).await.expect(200);
        let shown = overview(&ana).await;
        assert_eq!((&shown["state"], &shown["due"], &shown["courses"][0]["state"]), (&json!("stopped"), &json!(0), &json!("active")));
        assert_eq!(due(&ana).await, Vec::<String>::new());
        ana.put(&format!("/refreshers/courses/{enrolment}"), json!({ "state": "stopped" })).await.expect(200);
        let again = ana.put("/refreshers", json!({ "state": "active" })).await.expect(200);
        assert_eq!((&again["state"], &again["due"], &again["courses"][0]["state"]), (&json!("active"), &json!(0), &json!("stopped")));
        let bor = world.sign_in(&BOR).await;
        assert_eq!(overview(&bor).await["state"], "active", "it is Ana's choice alone");
    }

    async fn a_round_renews_the_evidence_and_neither_level_nor_completion(world: World) {
        let (enrolment, result) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let ended = moment(&result["result"]["completion"]["valid_until"]);
        let ana = later(&world, &ANA, 700).await;
        let before = ana.get("/skills").await.expect(200);
        assert_eq!(moment(&before[0]["valid_until"]), ended);
        for (number, question) in due(&ana).await.iter().enumerate() {
            let told = answer(&ana, &enrolment, question, right(question)).await;
            assert_eq!(told["confirmed"].as_array().map(Vec::len), Some(if number == 3 { 2 } else { 0 }), "{told}");
        }
        let (after, now) = (ana.get("/skills").await.expect(200), NOW + Duration::days(700));
        for (before, after) in before.as_array().expect("a list").iter().zip(after.as_array().expect("a list")) {
            assert_eq!((&after["skill"], &after["level"], &after["completion_id"]), (&before["skill"], &before["level"], &before["completion_id"]));
            assert_eq!((&after["kind"], moment(&after["observed_at"])), (&json!("refresher"), now));
            assert_eq!(Some(moment(&after["valid_until"])), now.checked_add_months(Months::new(12)));
        }
        let kept = ana.get(&format!("/enrolments/{enrolment}")).await.expect(200);
        assert_eq!(moment(&kept["completion"]["valid_until"]), ended, "a certificate ends when it ends");
        assert_eq!(world.count("observation WHERE kind = 'refresher' AND completion_id IS NOT NULL").await, 2);
        assert_eq!(world.count("audit_entry WHERE action = 'evidence.refreshed'").await, 1);
        skillpact::skills::rebuild(&world.platform).await.expect("levels are folded anew");
        assert_eq!(ana.get("/skills").await.expect(200), after, "the ledger gives the same levels");
        let shown = overview(&ana).await["courses"][0].clone();
        assert_eq!((moment(&shown["confirmed_at"]), &shown["evidence"][0]["valid_until"]), (now, &after[0]["valid_until"]));
    }

    async fn a_round_confirms_what_was_carried_to_another_edition_too(world: World) {
        let (enrolment, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let kaja = world.sign_in(&KAJA).await;
        let mapping = kaja.get("/framework-mappings").await.expect(200)[0]["id"].as_str().expect("an id").to_owned();
        let run = id();
        kaja.post(&format!("/framework-mappings/{mapping}/evidence"), json!({ "id": run })).await.expect(200);
        let handler = skillpact::skills::framework_handlers()["skills.carry_evidence"].clone();
        handler(world.platform.clone(), run.parse().expect("an id")).await.expect("it runs");
        let ana = later(&world, &ANA, 700).await;
        for question in due(&ana).await {
            answer(&ana, &enrolment, &question, right(&question)).await;
        }
        let levels = ana.get("/skills").await.expect(200);
        let kinds: Vec<&Value> = levels.as_array().expect("a list").iter().map(|level| &level["kind"]).collect();
        assert_eq!(kinds, [&json!("refresher"); 4], "two skills in both editions: {levels}");
    }

    async fn wrong_answers_confirm_nothing_until_right_ones_take_their_place(world: World) {
        let (ana, enrolment) = completed(&world).await;
        for question in due(&ana).await {
            let given = if question == "who-enters" { right(&question) } else { wrong(&question) };
            assert_eq!(answer(&ana, &enrolment, &question, given).await["confirmed"], json!([]));
        }
        assert_eq!(world.count("observation WHERE kind = 'refresher'").await, 0);
        let ana = later(&world, &ANA, 1).await;
        assert_eq!(due(&ana).await.len(), 3);
        assert_eq!(answer_all(&ana, &enrolment).await["confirmed"].as_array().map(Vec::len), Some(2));
        assert_eq!(world.count("observation WHERE kind = 'refresher'").await, 2);
    }

    async fn expired_evidence_is_not_brought_back(world: World) {
        let (enrolment, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let ana = later(&world, &ANA, 800).await;
        let before = ana.get("/skills").await.expect(200);
        answer_all(&ana, &enrolment).await;
        assert_eq!(ana.get("/skills").await.expect(200), before);
    }

    async fn a_higher_level_from_elsewhere_is_left_alone(world: World) {
        let (ana, enrolment) = completed(&world).await;
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:2.4", 5)]).await;
        let told = answer_all(&ana, &enrolment).await;
        let shown = ana.get("/skills").await.expect(200);
        let level = |skill: &str| shown.as_array().expect("a list").iter().find(|state| state["skill"] == skill).cloned().expect("it is there");
        assert_eq!((&level("digcomp-2.2:2.4")["level"], &level("digcomp-2.2:2.4")["kind"]), (&json!(5), &json!("external")));
        assert_eq!((&level("digcomp-2.2:1.3")["level"], &level("digcomp-2.2:1.3")["kind"]), (&json!(2), &json!("refresher")));
        assert_eq!(told["confirmed"].as_array().map(Vec::len), Some(2));
    }

    async fn cards_are_a_projection_of_the_reviews(world: World) {
        let (ana, enrolment) = completed(&world).await;
        answer(&ana, &enrolment, "who-enters", right("who-enters")).await;
        answer(&ana, &enrolment, "what-belongs", wrong("what-belongs")).await;
        let ana = later(&world, &ANA, 1).await;
        answer(&ana, &enrolment, "what-belongs", json!({ "choice": [1] })).await;
        let ana = later(&world, &ANA, 30).await;
        answer(&ana, &enrolment, "what-belongs", right("what-belongs")).await;
        let before = cards(&world).await;
        assert_eq!(before.len(), 4);
        world.execute("UPDATE refresher_card SET reviews = 0, stability = NULL, difficulty = NULL, due_at = '2027-01-01 00:00:00+00:00', fingerprint = 'x'").await;
        world.execute("DELETE FROM refresher_card WHERE question_key = 'how-many'").await;
        let refreshers = Refreshers::new(world.platform.clone(), world.catalogue.clone());
        assert_eq!(refreshers.rebuild().await.expect("cards are folded anew"), 4);
        assert_eq!(cards(&world).await, before);
    }

    async fn another_right_answer_begins_anew_and_another_wording_does_not(world: World) {
        let (ana, enrolment) = completed(&world).await;
        answer(&ana, &enrolment, "who-enters", right("who-enters")).await;
        answer(&ana, &enrolment, "what-belongs", right("what-belongs")).await;
        edit(&world, "shared-calendar/en/02-invite.md", "- [ ] The private numbers", "- [x] The private numbers");
        edit(&world, "shared-calendar/sl/02-invite.md", "- [ ]", "- [x]");
        edit(&world, "shared-calendar/en/01-why-one-calendar.md", "One person, in the shared calendar.", "One person, in the calendar of all.");
        publish_again(&world).await;
        let shown = overview(&ana).await;
        assert_eq!((&shown["courses"][0]["changed"], &shown["due"]), (&json!(1), &json!(3)), "{shown}");
        let session = ana.get("/refreshers/today").await.expect(200);
        let changed: Vec<_> = session["questions"].as_array().expect("a list").iter().filter(|asked| asked["changed"] == true).collect();
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0]["question"]["key"], "what-belongs");
        let told = answer(&ana, &enrolment, "what-belongs", json!({ "choice": [1, 2, 3] })).await;
        assert_eq!((&told["verdict"]["outcome"], &told["next_in_days"]), (&json!("right"), &json!(2)), "as if for the first time");
        assert_eq!(overview(&ana).await["courses"][0]["changed"], 0);
    }

    async fn a_question_that_is_gone_is_asked_no_more_and_that_is_told(world: World) {
        let (ana, enrolment) = completed(&world).await;
        answer(&ana, &enrolment, "where-answers", right("where-answers")).await;
        for language in ["en", "sl"] {
            let path = file(&world, &format!("shared-calendar/{language}/02-invite.md"));
            let text = std::fs::read_to_string(&path).expect("the lesson is there");
            let cut = text.rfind("### ").expect("a question");
            std::fs::write(&path, &text[..cut]).expect("it can be written");
        }
        edit(&world, "shared-calendar/course.toml", "licence =", "retired = [\"where-answers\"]\nlicence =");
        assert_eq!(publish_again(&world).await.published, ["shared-calendar"]);
        let shown = overview(&ana).await;
        assert_eq!((&shown["courses"][0]["questions"], &shown["courses"][0]["removed"]), (&json!(3), &json!(1)), "{shown}");
        assert!(!due(&ana).await.contains(&"where-answers".to_owned()));
        assert_eq!(answer_as(&ana, &id(), &enrolment, "where-answers", json!({ "gaps": [] })).await.field().0, "question");
        assert_eq!(world.count("refresher_review").await, 1, "what was answered is kept");
    }

    async fn a_withdrawn_course_asks_nothing(world: World) {
        let (ana, enrolment) = completed(&world).await;
        assert_eq!(due(&ana).await.len(), 4);
        let version = ana.course().await.version;
        let kaja = world.sign_in(&KAJA).await;
        let path = |verb: &str| format!("/courses/shared-calendar/versions/{version}/{verb}");
        kaja.post(&path("withdraw"), json!({ "reason": "A figure in it is wrong." })).await.expect(200);
        assert_eq!(due(&ana).await, Vec::<String>::new());
        answer_as(&ana, &id(), &enrolment, "who-enters", right("who-enters")).await.refused(404, "not_found");
        kaja.ask(Method::POST, &path("restore"), None).await.expect(200);
        assert_eq!(due(&ana).await.len(), 4);
    }

    async fn each_organisation_sees_the_evidence_refreshed_for_it(world: World) {
        let (for_kocevje, _) = world.sign_in(&DORA).await.take_course(&KOCEVJE, 4).await;
        world.sign_in(&DORA).await.take_course(&LOGATEC, 4).await;
        let dora = later(&world, &DORA, 5).await;
        assert_eq!(overview(&dora).await["courses"].as_array().map(Vec::len), Some(2));
        for (question, _) in KEYS {
            answer(&dora, &for_kocevje, question, right(question)).await;
        }
        let home = world.literal(KOCEVJE.id());
        assert_eq!(world.count(&format!("observation WHERE kind = 'refresher' AND organisation_id = {home}")).await, 2);
        assert_eq!(world.count("observation WHERE kind = 'refresher'").await, 2);
    }
}
