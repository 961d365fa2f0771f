//! `/organisations/{organisation_id}/tokens`, and what programs may do with them.

use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn tokens() -> String {
    format!("/organisations/{}/tokens", KOCEVJE.id())
}

fn report() -> String {
    format!("/organisations/{}/reports/competencies", KOCEVJE.id())
}

fn wish(permissions: &[&str]) -> Value {
    json!({ "name": "Yearly report", "permissions": permissions, "expires_in_days": 30 })
}

/// Makes a token and returns its id and the program that holds it.
async fn program(world: &World, maker: &Session, permissions: &[&str]) -> (String, Session) {
    let made = maker.post(&tokens(), wish(permissions)).await.expect(201);
    let secret = made["secret"].as_str().expect("a secret");
    assert!(secret.starts_with("skp_"), "leaked tokens can be searched for");
    (made["token"]["id"].as_str().expect("an id").to_owned(), world.program(secret))
}

on_both_databases! {
    async fn a_token_reads_reports_when_it_was_given_that_and_nothing_else(world: World) {
        let hana = world.sign_in(&HANA).await;
        let (_, with) = program(&world, &hana, &["reports:read"]).await;
        with.get(&report()).await.expect(200);
        with.get(&format!("{}.csv", report())).await.expect(200);
        with.get(&format!("/organisations/{}/people", KOCEVJE.id())).await.refused(403, "forbidden");
        with.get("/account").await.refused(403, "forbidden");
        with.get("/enrolments").await.refused(403, "forbidden");
        let (_, without) = program(&world, &hana, &["people:read"]).await;
        without.get(&report()).await.refused(403, "forbidden");
        without.get(&format!("/organisations/{}/people", KOCEVJE.id())).await.expect(200);
    }

    async fn a_token_ends_by_the_clock(world: World) {
        let hana = world.sign_in(&HANA).await;
        let (_, program) = program(&world, &hana, &["reports:read"]).await;
        world.advance(Duration::days(30) - Duration::seconds(1));
        program.get(&report()).await.expect(200);
        world.advance(Duration::seconds(1));
        program.get(&report()).await.refused(401, "sign_in_expired");
    }

    async fn a_revoked_token_is_void_at_once(world: World) {
        let hana = world.sign_in(&HANA).await;
        let (id, program) = program(&world, &hana, &["reports:read"]).await;
        program.get(&report()).await.expect(200);
        hana.delete(&format!("{}/{id}", tokens())).await.expect(204);
        program.get(&report()).await.refused(401, "sign_in_expired");
        hana.delete(&format!("{}/{id}", tokens())).await.refused(404, "not_found");
        assert_eq!(hana.get(&tokens()).await.expect(200), json!([]));
    }

    async fn a_token_may_never_do_more_than_its_maker_may_now(world: World) {
        let (olga, hana) = (world.sign_in(&OLGA).await, world.sign_in(&HANA).await);
        let (_, program) = program(&world, &hana, &["reports:read"]).await;
        program.get(&report()).await.expect(200);
        let membership = format!("/organisations/{}/memberships/{}", KOCEVJE.id(), HANA.membership(&KOCEVJE));
        olga.patch(&membership, json!({ "roles": ["learner"] })).await.expect(200);
        program.get(&report()).await.refused(403, "forbidden");
    }

    async fn what_one_may_not_do_cannot_be_given_to_a_token(world: World) {
        let olga = world.sign_in(&OLGA).await;
        assert_eq!(olga.post(&tokens(), wish(&["reports:read"])).await.field(), ("permissions".to_owned(), "not_yours_to_give".to_owned()));
        assert_eq!(olga.post(&tokens(), wish(&["people:manage"])).await.field(), ("permissions".to_owned(), "not_for_tokens".to_owned()));
    }

    async fn tokens_are_listed_without_their_secrets_with_their_last_use(world: World) {
        let hana = world.sign_in(&HANA).await;
        let (id, program) = program(&world, &hana, &["organisation:read", "reports:read"]).await;
        program.get(&report()).await.expect(200);
        let mut used = Value::Null;
        for _ in 0..200 {
            let list = hana.get(&tokens()).await.expect(200);
            assert_eq!((&list[0]["id"], &list[0]["permissions"]), (&json!(id), &json!(["organisation:read", "reports:read"])));
            assert!(!list.to_string().contains("skp_"));
            used = list[0]["last_used_at"].clone();
            if used != Value::Null {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(moment(&used), NOW);
    }

    async fn secrets_are_stored_as_hashes_only(world: World) {
        let hana = world.sign_in(&HANA).await;
        let made = hana.post(&tokens(), wish(&["reports:read"])).await.expect(201);
        let secret = made["secret"].as_str().expect("a secret");
        assert_eq!(world.count(&format!("api_token WHERE secret_hash LIKE '%{}%'", &secret[4..])).await, 0);
        assert_eq!(world.count("sign_in WHERE length(secret_hash) <> 64").await, 0);
        assert_eq!(world.count(&format!("password WHERE hash LIKE '%{PASSWORD}%'")).await, 0);
    }
}
