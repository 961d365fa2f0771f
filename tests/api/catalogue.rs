//! `/courses`, `/media` and `/course-problems`.

use poem::http::Method;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn slugs(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|course| course["slug"].as_str().expect("a slug")).collect()
}

fn lesson_path(course: &Course, lesson: &str, language: &str) -> String {
    format!("/courses/shared-calendar/versions/{}/lessons/{lesson}/{language}", course.version)
}

/// Every name of a field anywhere in a document.
fn field_names(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            names.push(name.clone());
            field_names(value, names);
        }),
        Value::Array(items) => items.iter().for_each(|item| field_names(item, names)),
        _ => {}
    }
}

on_both_databases! {
    async fn the_catalogue_lists_good_courses_and_leaves_the_broken_one_out(world: World) {
        let ana = world.sign_in(&ANA).await;
        let list = ana.get("/courses").await.expect(200);
        assert_eq!(slugs(&list), ["meeting-notes", "shared-calendar"]);
        let calendar = &list[1];
        assert_eq!((&calendar["title"], &calendar["language"]), (&json!("A calendar for the whole office"), &json!("en")));
        assert_eq!((&calendar["languages"], &calendar["lesson_count"], &calendar["minutes"]), (&json!(["en", "sl"]), &json!(2), &json!(7)));
        assert_eq!(calendar["skills"].as_array().map(Vec::len), Some(2));
        ana.get("/courses/half-finished").await.refused(404, "not_found");
    }

    async fn who_checks_courses_sees_where_the_broken_one_is_broken(world: World) {
        for who in [&TINE, &KAJA] {
            let list = world.sign_in(who).await.get("/course-problems").await.expect(200);
            let errors: Vec<_> = list.as_array().expect("a list").iter().filter(|problem| problem["severity"] == "error").collect();
            assert_eq!(errors.len(), 1);
            let problem = errors[0];
            assert_eq!((&problem["folder"], &problem["file"], &problem["line"]), (&json!("half-finished"), &json!("en/01-draft.md"), &json!(9)));
            assert_eq!((&problem["severity"], &problem["rule"]), (&json!("error"), &json!("no-right-answer")));
        }
        world.sign_in(&ANA).await.get("/course-problems").await.refused(403, "forbidden");
    }

    async fn the_catalogue_is_narrowed_by_words_skill_and_audience(world: World) {
        let ana = world.sign_in(&ANA).await;
        for (filter, expected) in [
            ("q=CALENDAR", vec!["shared-calendar"]),
            ("q=office%20everybody", vec!["shared-calendar"]),
            ("q=koledar&language=sl", vec!["shared-calendar"]),
            ("q=nothing", vec![]),
            ("skill=digcomp-2.2:3.1", vec!["meeting-notes"]),
            ("skill=digcomp-2.2:9.9", vec![]),
            ("audience=tourism-operator", vec!["shared-calendar"]),
            ("audience=civil-servant&skill=digcomp-2.2:1.3", vec!["shared-calendar"]),
            ("skill=digcomp-2.2:2.4", vec!["meeting-notes", "shared-calendar"]),
        ] {
            assert_eq!(slugs(&ana.get(&format!("/courses?{filter}")).await.expect(200)), expected, "{filter}");
        }
    }

    async fn a_course_tells_what_completing_it_takes(world: World) {
        let course = world.sign_in(&ANA).await.course().await.document;
        let rule = json!({ "all_lessons": true, "test": "final-test", "pass_share": 0.7, "attempts": 2, "valid_months": 24 });
        assert_eq!(course["completion"], rule);
        assert_eq!((&course["version_number"], &course["licence"]), (&json!(1), &json!("CC-BY-4.0")));
        assert_eq!(course["prerequisites"], json!([{ "key": "test.meeting-notes", "title": "Notes that others can read", "slug": "meeting-notes" }]));
        let outline: Vec<_> = course["lessons"].as_array().expect("a list").iter().map(|lesson| (&lesson["key"], &lesson["kind"], &lesson["question_count"])).collect();
        let (why, invite, test) = (json!("why-one-calendar"), json!("invite"), json!("final-test"));
        assert_eq!(outline, [(&why, &json!("lesson"), &json!(2)), (&invite, &json!("lesson"), &json!(2)), (&test, &json!("test"), &json!(4))]);
    }

    async fn a_text_without_a_translation_comes_in_the_source_language_and_says_so(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await;
        for (asked, given, title) in [("sl", "sl", "Povabite brez telefona"), ("bg", "en", "Invite without a telephone"), ("en", "en", "Invite without a telephone")] {
            let lesson = ana.get(&lesson_path(&course, "invite", asked)).await.expect(200);
            assert_eq!((&lesson["language"], &lesson["title"]), (&json!(given), &json!(title)), "{asked}");
        }
        let listed = ana.get("/courses?language=it").await.expect(200);
        assert_eq!(listed[1]["language"], "en");
        assert_eq!(ana.get("/courses/shared-calendar?language=sl").await.expect(200)["title"], "Koledar za vso pisarno");
    }

    async fn no_answer_key_and_no_feedback_leaves_the_server_with_a_lesson_or_test(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await;
        for lesson in ["why-one-calendar", "invite", "final-test"] {
            for language in ["en", "sl", "bg"] {
                let answer = ana.get(&lesson_path(&course, lesson, language)).await;
                let document = answer.expect(200);
                for secret in ["FEEDBACK", "common", "deljen", "tolerance", "accepted", "\"60\"", "= 60"] {
                    assert!(!answer.text().contains(secret), "{lesson} in {language} gives away {secret}");
                }
                let mut names = Vec::new();
                field_names(&document, &mut names);
                for name in names {
                    assert!(!["right", "correct", "key_", "answer", "feedback_html", "gap_keys", "solution"].contains(&name.as_str()), "{lesson}: {name}");
                }
            }
        }
    }

    async fn a_test_shows_its_text_and_its_questions_come_with_an_attempt(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await;
        let answer = ana.get(&lesson_path(&course, "final-test", "en")).await;
        let test = answer.expect(200);
        let blocks = test["blocks"].as_array().expect("a list");
        assert!(blocks.len() == 1 && blocks[0]["html"].as_str().is_some_and(|html| html.contains("You pass with 70 per cent")), "{blocks:?}");
        for question in ["test-which", "test-good", "test-hour", "test-room"] {
            assert!(!answer.text().contains(question), "{question}");
        }
        let page = ana.page("/courses/shared-calendar/lessons/final-test").await.text();
        assert!(page.contains("You pass with 70 per cent") && !page.contains("How many minutes has an hour"));
    }

    async fn a_lesson_may_be_kept_for_ever_and_is_the_same_for_everybody(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let path = lesson_path(&ana.course().await, "invite", "en");
        let (hers, his) = (ana.get(&path).await, bor.get(&path).await);
        assert_eq!(hers.header("cache-control"), "private, max-age=31536000, immutable");
        assert_eq!(hers.body, his.body, "what belongs to a person is never in the same answer");
        let packed = ana.send(Method::GET, &format!("/api{path}"), |request| request.header("accept-encoding", "br").finish()).await;
        assert_eq!((packed.header("content-encoding"), packed.header("vary")), ("br", "accept-encoding"));
        assert!(packed.body.len() < hers.body.len());
    }

    async fn versions_lessons_and_languages_that_are_not_there_are_not_found(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await;
        ana.get(&lesson_path(&course, "no-such-lesson", "en")).await.refused(404, "not_found");
        ana.get("/courses/shared-calendar/versions/0000/lessons/invite/en").await.refused(404, "not_found");
        ana.get(&lesson_path(&course, "invite", "xx")).await.refused(400, "bad_request");
        ana.get("/courses/no-such-course").await.refused(404, "not_found");
    }

    async fn pictures_are_addressed_by_their_content_and_can_do_nothing(world: World) {
        let ana = world.sign_in(&ANA).await;
        let lesson = ana.get(&lesson_path(&ana.course().await, "why-one-calendar", "en")).await.text();
        let file: String = lesson.split("/api/media/").nth(1).expect("a picture").chars().take_while(|letter| *letter != '\\' && *letter != '"').collect();
        let picture = ana.get(&format!("/media/{file}")).await;
        picture.expect(200);
        assert_eq!((picture.header("content-type"), picture.header("content-security-policy")), ("image/svg+xml", "default-src 'none'; sandbox"));
        assert!(picture.text().starts_with("<svg") && picture.header("cache-control").contains("immutable"));
        assert_eq!(picture.header("x-content-type-options"), "nosniff");
        for missing in [format!("{}.svg", "0".repeat(64)), "..%2F..%2Fskillpact.db".to_owned(), "x.svg".to_owned()] {
            ana.get(&format!("/media/{missing}")).await.refused(404, "not_found");
        }
        world.nobody().get(&format!("/media/{file}")).await.refused(401, "not_signed_in");
    }
}
