//! `/sign-in` and `/sign-out`.

use chrono::Duration;
use poem::http::Method;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

async fn try_password(world: &World, email: &str, password: &str) -> Answer {
    world.nobody().post("/sign-in", json!({ "email": email, "password": password })).await
}

/// Everything a stranger can see of an answer, but for what is different every time.
fn seen(answer: &Answer) -> (u16, Value, Vec<String>) {
    let mut body = answer.json();
    body["trace_id"] = Value::Null;
    let headers = answer.headers.iter().filter(|(name, _)| *name != "x-request-id");
    (answer.status, body, headers.map(|(name, value)| format!("{name}: {value:?}")).collect())
}

on_both_databases! {
    async fn the_right_password_begins_a_session(world: World) {
        let answer = try_password(&world, ANA.email, PASSWORD).await;
        assert_eq!(answer.expect(200)["person"]["id"], ANA.id().to_string());
        let cookie = answer.header("set-cookie");
        for attribute in ["Path=/", "Max-Age=43200", "HttpOnly", "SameSite=Lax"] {
            assert!(cookie.split("; ").any(|part| part == attribute), "{cookie}");
        }
        assert!(!cookie.contains("Secure"), "without HTTPS a browser would drop the cookie: {cookie}");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(!answer.text().contains(&answer.cookie()["skillpact_session=".len()..]), "the secret is in the cookie only");
    }

    async fn case_and_surrounding_space_of_the_address_do_not_matter(world: World) {
        try_password(&world, " Ana.NOVAK@Kocevje.Example ", PASSWORD).await.expect(200);
    }

    async fn a_wrong_password_begins_nothing(world: World) {
        let answer = try_password(&world, ANA.email, "four short words").await;
        answer.refused(401, "wrong_credentials");
        assert_eq!(answer.header("set-cookie"), "");
    }

    async fn nobody_learns_whether_an_address_has_an_account(world: World) {
        world.execute(&format!("DELETE FROM password WHERE person_id = {}", world.literal(BOR.id()))).await;
        world.execute(&format!("UPDATE person SET deactivated_at = created_at WHERE id = {}", world.literal(CENE.id()))).await;
        let wrong = seen(&try_password(&world, ANA.email, "four short words").await);
        for email in ["nobody@kocevje.example", "not an address", BOR.email, CENE.email] {
            assert_eq!(seen(&try_password(&world, email, PASSWORD).await), wrong, "{email}");
        }
    }

    async fn too_many_wrong_passwords_bring_a_pause_that_time_ends(world: World with [("SIGN_IN_FAILURES_ALLOWED", "3")]) {
        for _ in 0..3 {
            try_password(&world, ANA.email, "four short words").await.refused(401, "wrong_credentials");
        }
        let refused = try_password(&world, ANA.email, PASSWORD).await;
        refused.refused(429, "too_many_requests");
        assert_eq!(refused.header("retry-after"), "900");
        try_password(&world, BOR.email, PASSWORD).await.expect(200);
        world.advance(Duration::minutes(15) - Duration::seconds(1));
        assert_eq!(try_password(&world, ANA.email, PASSWORD).await.header("retry-after"), "1");
        world.advance(Duration::seconds(1));
        try_password(&world, ANA.email, PASSWORD).await.expect(200);
    }

    async fn an_unknown_address_brings_the_same_pause(world: World with [("SIGN_IN_FAILURES_ALLOWED", "2")]) {
        for _ in 0..2 {
            try_password(&world, "nobody@kocevje.example", PASSWORD).await.refused(401, "wrong_credentials");
        }
        try_password(&world, "Nobody@kocevje.example", PASSWORD).await.refused(429, "too_many_requests");
    }

    async fn one_network_address_cannot_try_every_account(world: World with [("SIGN_IN_FAILURES_ALLOWED", "1")]) {
        for number in 0..5 {
            try_password(&world, &format!("nobody{number}@kocevje.example"), PASSWORD).await.refused(401, "wrong_credentials");
        }
        try_password(&world, ANA.email, PASSWORD).await.refused(429, "too_many_requests");
    }

    async fn a_success_forgets_the_failures_before_it(world: World with [("SIGN_IN_FAILURES_ALLOWED", "2")]) {
        for _ in 0..3 {
            try_password(&world, ANA.email, "four short words").await.refused(401, "wrong_credentials");
            try_password(&world, ANA.email, PASSWORD).await.expect(200);
        }
    }

    async fn a_session_ends_by_the_clock(world: World) {
        let ana = world.sign_in(&ANA).await;
        world.advance(Duration::hours(12) - Duration::seconds(1));
        ana.get("/account").await.expect(200);
        world.advance(Duration::seconds(1));
        ana.get("/account").await.refused(401, "sign_in_expired");
    }

    async fn signing_out_ends_this_session_and_no_other(world: World) {
        let (one, other) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        one.get("/account").await.expect(200);
        let answer = one.ask(Method::POST, "/sign-out", None).await;
        answer.expect(204);
        assert!(answer.header("set-cookie").contains("skillpact_session=; Path=/; Max-Age=0"), "the browser drops the cookie");
        one.get("/account").await.refused(401, "sign_in_expired");
        other.get("/account").await.expect(200);
    }

    async fn who_shows_nothing_is_not_signed_in(world: World) {
        let answer = world.nobody().get("/account").await;
        answer.refused(401, "not_signed_in");
        assert_eq!(answer.header("www-authenticate"), "Bearer realm=\"Skillpact\"");
    }

    async fn a_made_up_cookie_or_token_is_refused(world: World) {
        let with = |name: &'static str, value: String| {
            let nobody = world.nobody();
            async move { nobody.send(Method::GET, "/api/account", |request| request.header(name, value).finish()).await }
        };
        with("cookie", "skillpact_session=abc".to_owned()).await.refused(401, "sign_in_expired");
        with("cookie", format!("skillpact_session={}", "a".repeat(5000))).await.refused(401, "sign_in_expired");
        with("authorization", "Bearer skp_abc".to_owned()).await.refused(401, "sign_in_expired");
        with("authorization", "Basic eA==".to_owned()).await.refused(401, "sign_in_expired");
    }

    async fn another_sites_page_cannot_act_with_the_cookie(world: World) {
        let ana = world.sign_in(&ANA).await;
        let change = |name: &'static str, value: &'static str| {
            let ana = ana.clone();
            async move {
                let body = json!({ "language": "sl" }).to_string();
                ana.send(Method::PATCH, "/api/account", |request| request.header(name, value).content_type("application/json").body(body)).await
            }
        };
        change("origin", "https://evil.example").await.refused(403, "cross_site");
        change("origin", "null").await.refused(403, "cross_site");
        change("sec-fetch-site", "cross-site").await.refused(403, "cross_site");
        change("sec-fetch-site", "same-site").await.refused(403, "cross_site");
        change("sec-fetch-site", "same-origin").await.expect(200);
        change("origin", "http://127.0.0.1:8080").await.expect(200);
    }

    async fn with_https_the_cookie_is_secure(world: World with [("SERVER_PUBLIC_URL", "https://learn.example")]) {
        let answer = try_password(&world, ANA.email, PASSWORD).await;
        assert!(answer.header("set-cookie").ends_with("; Secure"), "{}", answer.header("set-cookie"));
        assert!(answer.header("strict-transport-security").contains("max-age=31536000"));
    }
}
