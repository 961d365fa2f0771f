//! Placements and how their questions fare: `/placements`, `/items`.

use super::authoring::{edit, publish_again};
use serde_json::{Value, json};
use skillpact::placement::Placements;
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// The right answer to each question of the test of the tests' course.
fn right(question: &str) -> Value {
    let (_, answer) = RIGHT.iter().find(|(key, _)| *key == question).expect("a question of the test");
    serde_json::from_str(answer).expect("it is JSON")
}

fn wish(areas: &[&str]) -> Value {
    json!({ "id": id(), "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "areas": areas, "language": "en" })
}

async fn start(who: &Session, areas: &[&str]) -> Value {
    who.post("/placements", wish(areas)).await.expect(201)
}

fn place(placement: &Value) -> String {
    format!("/placements/{}", placement["id"].as_str().expect("an id"))
}

/// Answers what is asked now.
async fn answer_as(who: &Session, id: &str, placement: &Value, answer: Value) -> Answer {
    let next = &placement["next"];
    let body = json!({ "id": id, "course_id": next["course_id"], "question": next["question"]["key"], "answer": answer });
    who.post(&format!("{}/answers", place(placement)), body).await
}

fn asked(placement: &Value) -> String {
    placement["next"]["question"]["key"].as_str().expect("a question is asked").to_owned()
}

/// Answers everything that is asked, rightly or with "I do not know".
async fn answer_all(who: &Session, mut placement: Value, rightly: bool) -> Value {
    while placement["finished_at"].is_null() {
        let given = if rightly { right(&asked(&placement)) } else { json!({}) };
        placement = answer_as(who, &id(), &placement, given).await.expect(200);
    }
    placement
}

/// Leaves a row in every table of placements, Ana's.
pub async fn leave_traces(ana: &Session) {
    let placement = start(ana, &["2"]).await;
    answer_all(ana, placement, true).await;
}

fn placements(world: &World) -> Placements {
    Placements::new(world.platform.clone(), world.catalogue.clone())
}

/// Writes submitted attempts of so many invented people: who is able solves all four questions, the others less; half of them read
/// Slovenian, in which one question is far harder.
async fn many_answers(world: &World, people: usize) {
    let course = world.sign_in(&ANA).await.course().await;
    let version = world.rows("SELECT live_version_id FROM course WHERE slug = 'shared-calendar'").await;
    let version = version[0].try_get_by_index::<uuid::Uuid>(0).expect("an id");
    let (course, version) = (world.literal(course.id.parse().expect("an id")), world.literal(version));
    let (home, moment) = (world.literal(KOCEVJE.id()), "'2026-03-01 10:00:00+00:00'");
    let (mut persons, mut enrolments, mut attempts, mut responses) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut state: u64 = 42;
    let mut draw = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % 10_000) as f64 / 10_000.0
    };
    for number in 0..people {
        // The sum of twelve uniform numbers is nearly normal.
        let ability = (0..12).map(|_| draw()).sum::<f64>() - 6.0;
        let id = world.literal(uuid::Uuid::new_v4());
        persons.push(format!("({id}, 'p{number}@many.example', 'x', 'y', 'y', 'en', {moment})"));
        enrolments.push(format!("({id}, {id}, {home}, {course}, {version}, {moment})"));
        attempts.push(format!("({id}, {id}, {version}, 'final-test', 1, {moment}, {moment}, 2000, 4, 1)"));
        let language = if number % 2 == 0 { "sl" } else { "en" };
        for (place, (question, _)) in RIGHT.iter().enumerate() {
            let harder = if language == "sl" && *question == "test-good" { 2.0 } else { 0.0 };
            let logit = 1.5 * (ability + [0.6, 0.2, -0.3, 0.4][place] - harder);
            let solved = draw() < 1.0 / (1.0 + (-logit).exp());
            let points = if solved { 1000 } else { 0 };
            let answer = if solved { r#"{"choice":[1]}"# } else { r#"{"choice":[2]}"# };
            let row = world.literal(uuid::Uuid::new_v4());
            responses.push(format!(
                "({row}, {id}, {id}, {version}, 'final-test', '{question}', '{language}', '{answer}', {points}, 1, {moment})"
            ));
        }
    }
    for (table, columns, rows) in [
        ("person", "id, email, given_name, family_name, sort_name, language, created_at", persons),
        ("enrolment", "id, person_id, organisation_id, course_id, started_version_id, enrolled_at", enrolments),
        (
            "attempt",
            "id, enrolment_id, version_id, lesson_key, number, started_at, submitted_at, points_thousandths, max_points, passed",
            attempts,
        ),
        (
            "response",
            "id, enrolment_id, attempt_id, version_id, lesson_key, question_key, language, answer, points_thousandths, max_points, answered_at",
            responses,
        ),
    ] {
        for chunk in rows.chunks(200) {
            world.execute(&format!("INSERT INTO {table} ({columns}) VALUES {}", chunk.join(", "))).await;
        }
    }
}

async fn item(who: &Session, question: &str) -> Value {
    who.get(&format!("/items/shared-calendar/{question}")).await.expect(200)
}

on_both_databases! {
    async fn areas_are_offered_with_the_questions_of_tests_and_banks_alone(world: World) {
        let shown = world.sign_in(&ANA).await.get("/placements").await.expect(200);
        let areas = shown["frameworks"][0]["areas"].as_array().expect("a list");
        let questions: Vec<_> = areas.iter().map(|area| (area["code"].as_str().expect("a code"), area["questions"].as_u64())).collect();
        // Two questions of the test for each; the lessons' four tell their keys and are left out.
        assert_eq!(questions, [("1", Some(2)), ("2", Some(2)), ("3", Some(0)), ("4", Some(0)), ("5", Some(0))]);
        assert_eq!((&areas[1]["judged"], &areas[1]["measured"], &areas[1]["skills"]), (&json!("by_authors"), &json!(1), &json!(6)));
        assert_eq!(shown["placements"], json!([]));
    }

    async fn a_placement_asks_one_question_after_the_other_and_tells_the_result_at_once(world: World) {
        let ana = world.sign_in(&ANA).await;
        let first = start(&ana, &["2"]).await;
        assert_eq!((&first["answered"], &first["next"]["number"], &first["results"]), (&json!(0), &json!(1), &json!([])));
        let text = ana.get(&place(&first)).await.text();
        assert!(!text.contains("right") && !text.contains("hint_html"), "no key leaves the server: {text}");
        let done = answer_all(&ana, first.clone(), true).await;
        assert_eq!((&done["answered"], &done["next"]), (&json!(2), &Value::Null));
        let result = &done["results"][0];
        assert_eq!((&result["code"], &result["judged"], &result["answered"]), (&json!("2"), &json!("by_authors"), &json!(2)));
        // Two right answers at level 3 (b = −1.2, a = 1) and N(0, 1) before: the posterior's mean by a finer integral elsewhere.
        assert_eq!((&result["level"]["exact"], &result["level"]["standard_error"]), (&json!(5.0), &json!(1.1)));
        assert!(result["level"]["low"].as_u64() < result["level"]["level"].as_u64() && result["level"]["standard_error"].as_f64() > Some(0.8));
        assert_eq!(result["skills"][0]["skill"], "digcomp-2.2:2.4");
        assert_eq!(result["unmeasured"].as_array().map(Vec::len), Some(5));
        assert_eq!(ana.get(&place(&done)).await.expect(200), done);
        let shown = ana.get("/placements").await.expect(200);
        assert_eq!((&shown["placements"][0]["id"], shown["placements"][0]["finished_at"].is_null()), (&first["id"], false));
    }

    async fn the_result_is_evidence_with_its_standard_error(world: World) {
        let ana = world.sign_in(&ANA).await;
        let done = answer_all(&ana, start(&ana, &["2"]).await, true).await;
        let measured = &done["results"][0]["skills"][0];
        let rows = world.rows("SELECT kind, level, standard_error FROM observation WHERE skill_key = 'digcomp-2.2:2.4'").await;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].try_get_by_index::<String>(0).expect("a kind"), "test");
        assert_eq!(u64::try_from(rows[0].try_get_by_index::<i32>(1).expect("a level")).ok(), measured["level"]["level"].as_u64());
        let hundredths = f64::from(rows[0].try_get_by_index::<i32>(2).expect("an error"));
        assert!((hundredths / 100.0 - measured["level"]["standard_error"].as_f64().expect("a number")).abs() < 0.011);
        // The range is the one that follows from what the ledger keeps.
        let level = f64::from(rows[0].try_get_by_index::<i32>(1).expect("a level"));
        let end = |side: f64| json!((level + side * 1.96 * hundredths / 100.0).clamp(1.0, 8.0).round() as u64);
        assert_eq!((&measured["level"]["low"], &measured["level"]["high"]), (&end(-1.0), &end(1.0)));
    }

    async fn what_was_known_at_the_start_is_kept_with_the_placement(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:2.4", 6), (&ANA, &KOCEVJE, "digcomp-2.2:2.1", 3), (&ANA, &LOGATEC, "digcomp-2.2:1.1", 8)]).await;
        start(&ana, &["2"]).await;
        start(&bor, &["2"]).await;
        let known = async |who: &Somebody| {
            let sql = format!("SELECT known_levels FROM placement WHERE person_id = {}", world.literal(who.id()));
            world.rows(&sql).await[0].try_get_by_index::<Option<String>>(0).expect("a text or none")
        };
        assert_eq!(known(&ANA).await.as_deref(), Some(r#"{"2":4.5}"#), "the mean of the area, of this organisation");
        assert_eq!(known(&BOR).await, None, "of whom nothing is known is asked as before");
    }

    async fn who_does_not_know_stands_lower_than_who_is_right(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let level = |done: &Value| done["results"][0]["level"]["exact"].as_f64().expect("a level");
        let able = level(&answer_all(&ana, start(&ana, &["1"]).await, true).await);
        let unknowing = level(&answer_all(&bor, start(&bor, &["1"]).await, false).await);
        assert!(unknowing + 1.0 < able, "{unknowing} {able}");
    }

    async fn it_can_be_left_and_taken_up_and_nothing_counts_twice(world: World) {
        let ana = world.sign_in(&ANA).await;
        let wished = wish(&["2"]);
        let first = ana.post("/placements", wished.clone()).await.expect(201);
        // The same id again, and another wish for the same areas, lead to the open one.
        assert_eq!(ana.post("/placements", wished).await.expect(200)["id"], first["id"]);
        assert_eq!(ana.post("/placements", wish(&["2"])).await.expect(200)["id"], first["id"]);
        let answer = id();
        let second = answer_as(&ana, &answer, &first, right(&asked(&first))).await.expect(200);
        assert_ne!(asked(&second), asked(&first));
        assert_eq!(answer_as(&ana, &answer, &first, right(&asked(&first))).await.expect(200), second);
        assert_eq!(ana.get(&place(&first)).await.expect(200), second, "another device goes on with the same question");
        // An answer to a question that is not asked now changes nothing.
        answer_as(&ana, &id(), &first, json!({})).await.refused(409, "conflict");
        answer_as(&ana, &answer, &second, json!({})).await.refused(409, "conflict");
        assert_eq!(world.count("placement_answer").await, 1);
        let done = answer_all(&ana, second.clone(), true).await;
        answer_as(&ana, &id(), &second, json!({})).await.refused(409, "attempt_closed");
        assert_eq!(ana.post(&format!("{}/finish", place(&done)), Value::Null).await.expect(200), done);
    }

    async fn who_knows_nothing_stands_at_the_beginning_and_who_stops_early_shows_nothing(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let begun = start(&ana, &["2"]).await;
        let second = answer_as(&ana, &id(), &begun, json!({})).await.expect(200);
        let early = ana.post(&format!("{}/finish", place(&second)), Value::Null).await.expect(200)["results"][0].clone();
        assert_eq!((&early["ended_early"], &early["level"]["level"], &early["level"]["low"]), (&json!(true), &json!(1), &json!(1)));
        assert!(early["level"]["high"].as_u64() > Some(2), "the range is wide: {early}");
        assert_eq!(world.count("observation").await, 0);
        let mut next = start(&bor, &["2"]).await;
        while next["finished_at"].is_null() {
            next = answer_as(&bor, &id(), &next, json!({})).await.expect(200);
        }
        let whole = &next["results"][0];
        assert_eq!((&whole["ended_early"], &whole["level"]["level"], &whole["skills"][0]["level"]["level"]), (&json!(false), &json!(1), &json!(1)));
        assert_eq!(world.count("observation WHERE level > 1").await, 0);
    }

    async fn it_may_be_ended_where_it_is(world: World) {
        let ana = world.sign_in(&ANA).await;
        let first = start(&ana, &["1", "2"]).await;
        let second = answer_as(&ana, &id(), &first, right(&asked(&first))).await.expect(200);
        let done = ana.post(&format!("{}/finish", place(&second)), Value::Null).await.expect(200);
        assert!(done["next"].is_null() && done["results"][1]["level"].is_null());
        assert_eq!(done["results"][0]["skills"][0]["is_evidence"], false);
        assert_eq!(world.count("observation").await, 0, "one answer is no evidence");
    }

    async fn bad_wishes_say_what_is_wrong(world: World) {
        let ana = world.sign_in(&ANA).await;
        let asked = |change: &dyn Fn(&mut Value)| {
            let mut wished = wish(&["2"]);
            change(&mut wished);
            wished
        };
        let no_framework = asked(&|wish| wish["framework"] = json!("none-1"));
        assert_eq!(ana.post("/placements", no_framework).await.refused(422, "invalid_input")["errors"][0]["field"], "framework");
        let no_area = asked(&|wish| wish["areas"] = json!(["9"]));
        assert_eq!(ana.post("/placements", no_area).await.refused(422, "invalid_input")["errors"][0]["code"], "unknown");
        let empty_area = asked(&|wish| wish["areas"] = json!(["5"]));
        assert_eq!(ana.post("/placements", empty_area).await.refused(422, "invalid_input")["errors"][0]["code"], "no_questions");
        ana.post("/placements", asked(&|wish| wish["organisation_id"] = json!(LOGATEC.id()))).await.refused(404, "not_found");
        let placement = start(&ana, &["2"]).await;
        let beyond = answer_as(&ana, &id(), &placement, json!({ "choice": [77] })).await;
        assert_eq!(beyond.refused(422, "invalid_input")["errors"][0]["field"], "answer.choice");
        world.sign_in(&BOR).await.get(&place(&placement)).await.refused(404, "not_found");
    }

    async fn no_more_than_ten_are_begun_in_a_day(world: World) {
        let ana = world.sign_in(&ANA).await;
        for _ in 0..10 {
            let placement = start(&ana, &["2"]).await;
            ana.post(&format!("{}/finish", place(&placement)), Value::Null).await.expect(200);
        }
        ana.post("/placements", wish(&["2"])).await.refused(429, "too_many_requests");
        world.advance(chrono::Duration::hours(25));
        let ana = world.sign_in(&ANA).await;
        start(&ana, &["2"]).await;
    }

    async fn questions_are_calibrated_by_first_answers_and_results_say_so(world: World) {
        many_answers(&world, 240).await;
        let done = placements(&world).calibrate().await.expect("it can be reckoned");
        assert_eq!((done.number, done.answers, done.calibrated, done.items), (Some(1), 960, 4, 4));
        let ana = world.sign_in(&ANA).await;
        let shown = ana.get("/placements").await.expect(200);
        assert_eq!(shown["frameworks"][0]["areas"][1]["judged"], "by_answers");
        let begun = start(&ana, &["2"]).await;
        assert_eq!(begun["parameters"], 1);
        // A later run changes nothing about a placement that has begun.
        assert_eq!(placements(&world).calibrate().await.expect("again").number, Some(2));
        let done = answer_all(&ana, begun, true).await;
        assert_eq!((&done["parameters"], &done["results"][0]["judged"]), (&json!(1), &json!("by_answers")));
        assert_eq!(world.count("item_calibration").await, 4, "what was found before is kept");
        assert_eq!(world.count("item_parameter").await, 8);
    }

    async fn a_hundred_answers_are_needed(world: World) {
        many_answers(&world, 99).await;
        let done = placements(&world).calibrate().await.expect("it can be reckoned");
        assert_eq!((done.number, done.answers, done.calibrated), (None, 396, 0));
        let ana = world.sign_in(&ANA).await;
        assert!(start(&ana, &["2"]).await["parameters"].is_null());
        assert_eq!(world.count("item_statistic").await, 4, "the classical numbers are told all the same");
    }

    async fn authors_see_how_questions_fare_and_which_translation_is_bad(world: World) {
        let tine = world.sign_in(&TINE).await;
        let before = tine.get("/items").await.expect(200);
        assert!(before["computed_at"].is_null() && before["items"][0]["answers"].is_null());
        many_answers(&world, 600).await;
        placements(&world).calibrate().await.expect("it can be reckoned");
        let list = tine.get("/items").await.expect(200);
        assert_eq!(list["items"].as_array().map(Vec::len), Some(4));
        assert!(!list.to_string().contains("many.example"));
        let which = item(&tine, "test-which").await;
        assert_eq!((&which["answers"], &which["level"], &which["parameters"]["answers"]), (&json!(600), &json!(3), &json!(600)));
        assert!(which["difficulty"].as_f64() > Some(0.3) && which["discrimination"].as_f64() > Some(0.2), "{which}");
        assert!(which["parameters"]["difficulty_error"].as_f64() > Some(0.0));
        assert_eq!(which["options"].as_array().map(Vec::len), Some(2));
        let good = item(&tine, "test-good").await;
        let pair = &good["languages"][0];
        assert_eq!((&pair["class"], &pair["harder_in"]), (&json!("C"), &json!("sl")), "{good}");
        assert!(good["flags"].as_array().is_some_and(|flags| flags.contains(&json!("translation"))));
        world.sign_in(&ANA).await.get("/items").await.refused(403, "forbidden");
        tine.get("/items/shared-calendar/no-such").await.refused(404, "not_found");
    }

    async fn numbers_from_few_answers_are_withheld(world: World) {
        let ana = world.sign_in(&ANA).await;
        ana.take_course(&KOCEVJE, 4).await;
        placements(&world).calibrate().await.expect("it can be reckoned");
        let shown = item(&world.sign_in(&TINE).await, "test-which").await;
        assert!(shown["answers"].is_null() && shown["difficulty"].is_null() && shown["options"] == json!([]), "{shown}");
    }

    async fn another_key_is_another_question(world: World) {
        many_answers(&world, 120).await;
        edit(&world, "shared-calendar/en/90-final-test.md", "= 60 ", "= 61 ");
        edit(&world, "shared-calendar/sl/90-final-test.md", "= 60 ", "= 61 ");
        publish_again(&world).await;
        let done = placements(&world).calibrate().await.expect("it can be reckoned");
        assert_eq!((done.answers, done.calibrated), (360, 2), "an area with one question left is not calibrated");
        let hour = item(&world.sign_in(&TINE).await, "test-hour").await;
        assert!(hour["answers"].is_null() && hour["parameters"].is_null());
    }

    async fn placements_answers_count_for_calibration_too(world: World) {
        let ana = world.sign_in(&ANA).await;
        answer_all(&ana, start(&ana, &["2"]).await, true).await;
        assert_eq!(placements(&world).calibrate().await.expect("it can be reckoned").answers, 2);
        // The same questions in a test later are no first answers.
        ana.take_course(&KOCEVJE, 4).await;
        assert_eq!(placements(&world).calibrate().await.expect("it can be reckoned").answers, 4);
    }
}
