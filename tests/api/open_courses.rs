//! Open courses without an account: `/open/courses`, `/open/media` and the pages below `/open`.

use super::workshop;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const COURSE: &str = "/open/courses/shared-calendar";

fn answer(question: &str, body: &Value) -> Value {
    json!({ "id": id(), "question": question, "language": "en", "answer": body })
}

/// Every word in which a right answer or a test's question could be told.
fn tells_keys(text: &str) -> bool {
    ["\"right\"", "key_", "\"correct\"", "pattern"].iter().any(|word| text.contains(word))
}

on_both_databases! {
    async fn anybody_reads_an_open_course_and_gets_no_cookie(world: World) {
        let nobody = world.nobody();
        let listed = nobody.get("/open/courses").await;
        let slugs: Vec<String> = listed.expect(200).as_array().expect("a list").iter().map(|course| course["slug"].as_str().unwrap_or_default().to_owned()).collect();
        assert_eq!(slugs, ["shared-calendar"]);
        let course = nobody.get(COURSE).await;
        let shown = course.expect(200);
        assert!(shown["lessons"].as_array().expect("a list").iter().all(|lesson| lesson["kind"] == "lesson"), "{shown}");
        let lesson = nobody.get(&format!("{COURSE}/lessons/invite/en")).await;
        assert!(lesson.expect(200)["blocks"].as_array().is_some_and(|blocks| !blocks.is_empty()));
        for answer in [&listed, &course, &lesson] {
            assert!(answer.header("set-cookie").is_empty() && answer.header("cache-control").starts_with("public"), "{:?}", answer.headers);
            assert!(!tells_keys(&answer.text()), "{}", answer.text());
        }
        assert_eq!(nobody.get(&format!("{COURSE}/lessons/invite/sl")).await.expect(200)["language"], "sl");
    }

    async fn nothing_of_tests_and_banks_is_public(world: World) {
        workshop::open(&world).await;
        let nobody = world.nobody();
        nobody.get(&format!("{COURSE}/lessons/final-test/en")).await.refused(404, "not_found");
        nobody.post(&format!("{COURSE}/lessons/final-test/answers"), answer("test-which", &json!({ "choice": [1] }))).await.refused(404, "not_found");
        // Not through a lesson either.
        nobody.post(&format!("{COURSE}/lessons/invite/answers"), answer("test-which", &json!({ "choice": [1] }))).await.refused(422, "invalid_input");
        let page = nobody.page("/open/shared-calendar/lessons/final-test").await;
        let questions = world.sign_in(&ANA).await;
        let enrolment = questions.enrol(&KOCEVJE).await;
        let attempt = questions.begin(&enrolment).await.expect(201);
        let prompts: Vec<String> = attempt["questions"].as_array().expect("a list").iter().map(|asked| asked["prompt_html"].as_str().unwrap_or_default().to_owned()).collect();
        assert!(!prompts.is_empty());
        let mut public = page.text();
        for lesson in nobody.get(COURSE).await.expect(200)["lessons"].as_array().expect("a list") {
            let key = lesson["key"].as_str().unwrap_or_default();
            for language in ["en", "sl"] {
                public.push_str(&nobody.get(&format!("{COURSE}/lessons/{key}/{language}")).await.text());
            }
            public.push_str(&nobody.page(&format!("/open/shared-calendar/lessons/{key}")).await.text());
        }
        for prompt in prompts {
            assert!(!public.contains(&prompt), "{prompt}");
        }
    }

    async fn other_courses_and_withdrawn_ones_are_not_there(world: World) {
        workshop::open(&world).await;
        let nobody = world.nobody();
        for slug in ["plain-notice", "meeting-notes", "nowhere"] {
            nobody.get(&format!("/open/courses/{slug}")).await.refused(404, "not_found");
            nobody.get(&format!("/open/courses/{slug}/lessons/rewrite/en")).await.refused(404, "not_found");
            nobody.post(&format!("/open/courses/{slug}/lessons/rewrite/answers"), answer("reasons", &json!({ "text": "x" }))).await.refused(404, "not_found");
            assert_ne!(nobody.page(&format!("/open/{slug}/qr.svg")).await.status, 200);
        }
        let version = world.sign_in(&ANA).await.course().await.version;
        world.sign_in(&KAJA).await.post(&format!("/courses/shared-calendar/versions/{version}/withdrawal"), json!({ "reason": "A figure is wrong." })).await;
        world.execute("UPDATE course_version SET withdrawn_at = '2026-11-22 10:00:00+00:00', withdrawn_reason = 'x' WHERE course_id IN (SELECT id FROM course WHERE slug = 'shared-calendar')").await;
        world.execute("UPDATE course SET live_version_id = NULL WHERE slug = 'shared-calendar'").await;
        world.catalogue.refresh();
        nobody.get(COURSE).await.refused(404, "not_found");
        assert_eq!(nobody.get("/open/courses").await.expect(200), json!([]));
    }

    async fn files_of_open_lessons_are_public_and_no_others(world: World) {
        let nobody = world.nobody();
        let lesson = nobody.get(&format!("{COURSE}/lessons/why-one-calendar/en")).await.text();
        assert!(!lesson.contains("\"/api/media/") && lesson.contains("/api/open/media/"), "{lesson}");
        let file: String = lesson.split("/api/open/media/").nth(1).expect("a picture").chars().take_while(|letter| !matches!(letter, '\\' | '"' | '?' | ' ')).collect();
        let served = nobody.get(&format!("/open/media/{file}")).await;
        assert_eq!(served.status, 200);
        assert!(!served.body.is_empty());
        nobody.get(&format!("/media/{file}")).await.refused(401, "not_signed_in");
        let other = "0".repeat(64);
        nobody.get(&format!("/open/media/{other}.png")).await.refused(404, "not_found");
        // A course that is closed closes its files.
        world.execute("UPDATE course_version SET withdrawn_at = '2026-11-22 10:00:00+00:00', withdrawn_reason = 'x'").await;
        world.execute("UPDATE course SET live_version_id = NULL").await;
        world.catalogue.refresh();
        nobody.get(&format!("/open/media/{file}")).await.refused(404, "not_found");
    }

    async fn an_answer_without_an_account_is_judged_and_not_kept(world: World) {
        let nobody = world.nobody();
        let path = format!("{COURSE}/lessons/invite/answers");
        let told = nobody.post(&path, answer("what-belongs", &json!({ "choice": [2] }))).await.expect(200);
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let known = ana.practise(&enrolment, "invite", "what-belongs", json!({ "choice": [2] })).await.expect(200);
        for field in ["outcome", "points", "max_points", "options", "feedback_html"] {
            assert_eq!(told[field], known[field], "{field}");
        }
        assert_eq!(world.count("response").await, 1, "only the one with an account is kept");
        assert_eq!(nobody.post(&path, answer("what-belongs", &json!({}))).await.field().1, "empty");
        assert_eq!(nobody.post(&path, answer("nothing", &json!({ "choice": [1] }))).await.field().1, "unknown");
    }

    async fn taking_over_twice_counts_once(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await;
        let (enrolment, answers) = (id(), [id(), id(), id()]);
        for _ in 0..2 {
            let body = json!({ "id": enrolment, "course_id": course.id, "organisation_id": KOCEVJE.id() });
            ana.post("/enrolments", body).await;
            for known in &answers {
                ana.practise_as(known, &enrolment, "invite", "what-belongs", json!({ "choice": [2] })).await.expect(200);
            }
            ana.finish(&enrolment, "invite").await.expect(200);
        }
        assert_eq!((world.count("response").await, world.count("enrolment").await), (3, 1));
    }

    async fn pages_carry_the_text_for_readers_without_javascript(world: World) {
        let nobody = world.nobody();
        let course = nobody.page("/open/shared-calendar?language=sl").await;
        assert_eq!(course.status, 200, "{}", course.text());
        assert!(course.text().contains("<html lang=\"sl\"") && course.text().contains("/open/shared-calendar/lessons/invite?language=sl"), "{}", course.text());
        let lesson = nobody.page("/open/shared-calendar/lessons/invite").await;
        assert!(lesson.text().contains("block-what-belongs") && lesson.text().contains("hreflang=\"sl\""), "{}", lesson.text());
        assert!(lesson.header("cache-control").starts_with("public") && lesson.header("set-cookie").is_empty());
        let code = nobody.page("/open/shared-calendar/qr.svg").await;
        assert_eq!((code.status, code.header("content-type")), (200, "image/svg+xml"));
        assert!(code.text().starts_with("<svg "));
    }
}
