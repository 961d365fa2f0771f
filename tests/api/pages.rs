//! What is no operation of the API: the web app's pages, the documentation, health.

use poem::http::Method;
use serde_json::{Map, Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// A page may load the site's own scripts and styles, and may not be framed.
fn assert_is_guarded_page(answer: &Answer, path: &str) {
    let policy = answer.header("content-security-policy");
    for part in ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
        assert!(policy.split("; ").any(|given| given == part), "{path}: {policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("unsafe-eval") && !policy.contains('*'), "{path}: {policy}");
    assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
    assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
    assert!(!answer.header("permissions-policy").is_empty(), "{path}");
    assert_is_guarded(answer, path);
}

/// Whatever it is, nobody guesses at its kind and no other site embeds it.
fn assert_is_guarded(answer: &Answer, path: &str) {
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
    assert_eq!(answer.header("x-request-id").len(), 32, "{path}");
}

/// What a page brings with it, by the address that the app would ask.
fn prepared(page: &Answer) -> Map<String, Value> {
    let text = page.text();
    let block = text.split("<script type=\"application/json\" id=\"prepared\">").nth(1).expect("the page has data");
    let json = block.split("</script>").next().expect("the block ends");
    serde_json::from_str(json).expect("it is a JSON object")
}

on_both_databases! {
    async fn health_tells_that_the_server_runs_and_can_serve(world: World) {
        let nobody = world.nobody();
        assert_eq!(nobody.page("/health/live").await.expect(200)["status"], "live");
        let ready = nobody.page("/health/ready").await;
        assert_eq!((ready.expect(200)["status"].as_str(), ready.header("cache-control")), (Some("ready"), "no-store"));
    }

    async fn a_lessons_page_carries_its_text_for_who_is_signed_in(world: World) {
        let ana = world.sign_in(&ANA).await;
        let page = ana.page("/courses/shared-calendar/lessons/why-one-calendar").await;
        page.expect(200);
        let text = page.text();
        assert!(text.contains("keeps appointments in a drawer") && text.contains("<title>Why one calendar"), "{text}");
        assert!(text.contains("Who should enter the council&#39;s meeting?") || text.contains("Who should enter the council's meeting?") || text.contains("council’s meeting"), "{text}");
        assert!(text.contains("/courses/shared-calendar/lessons/invite"), "the next lesson is a link");
        for secret in ["FEEDBACK", "common"] {
            assert!(!text.contains(secret), "{secret}");
        }
        assert_eq!(page.header("cache-control"), "no-store");
        let slovenian = ana.page("/courses/shared-calendar/lessons/why-one-calendar?language=sl").await.text();
        assert!(slovenian.contains("<html lang=\"sl\"") && slovenian.contains("Kdor hrani termine"));
        ana.page("/courses/shared-calendar/lessons/nothing").await.expect(404);
    }

    async fn a_courses_page_leads_to_its_lessons_without_javascript(world: World) {
        let ana = world.sign_in(&ANA).await;
        let page = ana.page("/courses/shared-calendar").await;
        page.expect(200);
        let course = ana.course().await;
        let title = course.document["title"].as_str().expect("a title").to_owned();
        assert!(page.text().contains(&format!("<h1>{title}</h1>")), "{}", page.text());
        assert!(page.text().contains("<li><a href=\"/courses/shared-calendar/lessons/why-one-calendar\">"));
        let known = prepared(&page);
        assert_eq!(known.len(), 2);
        for (address, value) in &known {
            assert_eq!(ana.page(address).await.expect(200), *value, "{address} is what the API answers");
        }
        ana.page("/courses/nothing").await.expect(404);
    }

    async fn a_page_that_needs_javascript_says_so_in_every_language(world: World) {
        let page = world.nobody().page("/sign-in").await.text();
        let told = page.split("<noscript>").nth(1).and_then(|rest| rest.split("</noscript>").next()).expect("a noscript element");
        for language in ["en", "sl", "bg", "sv", "it"] {
            assert!(told.contains(&format!("<p lang=\"{language}\">")), "{told}");
        }
    }

    async fn a_lessons_page_carries_what_the_app_asks_for_first(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let version = ana.course().await.version;
        ana.put(&format!("/enrolments/{enrolment}/lessons/why-one-calendar"), json!({ "block": "b1", "finished": false })).await.expect(200);
        let page = ana.page("/courses/shared-calendar/lessons/why-one-calendar?language=sl").await;
        let prepared = prepared(&page);
        let expected = [
            "/api/account".to_owned(),
            "/api/courses/shared-calendar?language=en".to_owned(),
            format!("/api/courses/shared-calendar/versions/{version}/lessons/why-one-calendar/sl"),
            "/api/enrolments?language=en&course=shared-calendar".to_owned(),
            format!("/api/enrolments/{enrolment}/lessons/why-one-calendar?language=sl"),
        ];
        assert_eq!(prepared.len(), expected.len());
        for address in expected {
            let asked = ana.page(&address).await.expect(200);
            assert_eq!(prepared.get(&address), Some(&asked), "{address} is what the API answers");
        }
        assert_eq!(page.header("cache-control"), "no-store", "it is hers alone");
    }

    async fn a_lessons_page_carries_nothing_of_others(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let enrolment = ana.enrol(&KOCEVJE).await;
        let page = bor.page("/courses/shared-calendar/lessons/why-one-calendar").await;
        assert!(!page.text().contains(&enrolment) && !page.text().contains(ANA.email));
        assert_eq!(prepared(&page)["/api/enrolments?language=en&course=shared-calendar"], json!([]));
        assert!(!world.nobody().page("/courses/shared-calendar/lessons/why-one-calendar").await.text().contains("prepared"));
    }

    async fn the_data_of_a_page_cannot_end_its_block(world: World) {
        let ana = world.sign_in(&ANA).await;
        world.execute("UPDATE person SET given_name = '</script><!--<script>alert(1)' WHERE email = 'ana.novak@kocevje.example'").await;
        let page = ana.page("/courses/shared-calendar/lessons/why-one-calendar").await;
        assert!(!page.text().contains("</script><!--") && !page.text().contains("<script>alert"));
        assert_eq!(prepared(&page)["/api/account"]["person"]["given_name"], "</script><!--<script>alert(1)");
    }

    async fn who_is_not_signed_in_gets_the_app_without_the_lesson(world: World) {
        let page = world.nobody().page("/courses/shared-calendar/lessons/why-one-calendar").await;
        page.expect(200);
        assert!(page.text().contains("id=\"app\"") && !page.text().contains("drawer"));
    }

    async fn every_address_of_the_app_answers_with_the_app(world: World) {
        for path in ["/", "/sign-in", "/catalogue", "/courses/shared-calendar", "/tests/x", "/admin/audit", "/reset-password", "/no/such/page"] {
            let page = world.nobody().page(path).await;
            page.expect(200);
            assert_eq!((page.header("content-type"), page.header("cache-control")), ("text/html; charset=utf-8", "no-store"), "{path}");
            assert!(page.text().contains("id=\"app\""), "{path}");
            assert_is_guarded_page(&page, path);
            assert!(!page.text().contains("<script>") && !page.text().contains("style=\""), "the policy allows nothing inside a page");
        }
    }

    async fn the_apps_files_are_kept_for_ever_and_packed(world: World) {
        let index = world.nobody().page("/").await.text();
        let file: String = index.split("/assets/").nth(1).expect("a script").chars().take_while(|letter| *letter != '"').collect();
        let plain = world.nobody().page(&format!("/assets/{file}")).await;
        plain.expect(200);
        assert_eq!(plain.header("cache-control"), "public, max-age=31536000, immutable");
        let packed = world.nobody().send(Method::GET, &format!("/assets/{file}"), |request| request.header("accept-encoding", "br").finish()).await;
        assert_eq!(packed.header("content-encoding"), "br");
        let tag = plain.header("etag").to_owned();
        world.nobody().send(Method::GET, &format!("/assets/{file}"), |request| request.header("if-none-match", tag).finish()).await.expect(304);
        for missing in ["/assets/nothing.js", "/assets/..%2f..%2fCargo.toml", "/.env", "/favicon.ico"] {
            world.nobody().page(missing).await.refused(404, "not_found");
        }
    }

    async fn the_documentation_names_every_operation_and_problem(world: World) {
        let page = world.nobody().page("/api/docs").await;
        page.expect(200);
        assert_is_guarded_page(&page, "/api/docs");
        let text = page.text();
        for operation in Document::read().operations {
            assert!(text.contains(&operation.id), "{} is documented", operation.id);
        }
        for code in ["not_found", "invalid_input", "too_many_requests", "attempt_closed", "storage_full"] {
            assert!(text.contains(&format!("id=\"problem-{code}\"")), "the address in a problem's type leads to {code}");
        }
        assert!(!text.contains("<script"), "it needs no script");
    }

    async fn answers_of_the_api_are_guarded_and_kept_by_nobody(world: World) {
        let ana = world.sign_in(&ANA).await;
        for path in ["/api/account", "/api/courses", "/api/enrolments", "/api/nothing"] {
            let answer = ana.page(path).await;
            assert_is_guarded(&answer, path);
            assert_eq!(answer.header("content-security-policy"), "default-src 'none'; frame-ancestors 'none'", "what is no page may do nothing");
            assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        }
        ana.page("/api/nothing").await.refused(404, "not_found");
        ana.page("/api").await.expect(404);
    }

    async fn the_outbox_is_there_in_a_demo_only(world: World) {
        world.nobody().page("/developer/outbox").await.refused(404, "not_found");
        world.nobody().page("/developer/outbox/x.eml").await.refused(404, "not_found");
    }

    async fn a_page_is_read_and_not_written(world: World) {
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            world.nobody().send(method, "/catalogue", |request| request.finish()).await.refused(405, "method_not_allowed");
        }
        let head = world.nobody().send(Method::HEAD, "/catalogue", |request| request.finish()).await;
        assert_eq!((head.status, head.body.len()), (200, 0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openapi_is_current() {
    let current = skillpact::cli::openapi::current().await.expect("the API is well described");
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/openapi.json");
    let written = std::fs::read_to_string(file).expect("openapi/openapi.json is there");
    let different = current.lines().zip(written.lines()).position(|(current, written)| current != written).map(|line| line + 1);
    assert!(
        current == written,
        "openapi/openapi.json is not what the server describes (first difference: line {different:?}). Run `make openapi` and commit what it writes."
    );
}
