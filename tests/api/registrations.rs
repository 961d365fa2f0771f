//! Signing up without an invitation: `/open/registrations` and `/organisations/{organisation_id}/registration`.

use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const NIKA: &str = "nika.zupan@kocevje.example";
const NEW: &str = "four quite different words";

fn setting(home: &Home) -> String {
    format!("/organisations/{}/registration", home.id())
}

async fn allow(world: &World, domains: &[&str]) {
    let olga = world.sign_in(&OLGA).await;
    olga.put(&setting(&KOCEVJE), json!({ "allowed": true, "domains": domains })).await.expect(200);
}

async fn register(world: &World, email: &str) -> Answer {
    let body = json!({ "organisation": "kocevje", "email": email, "given_name": "Nika", "family_name": "Zupan", "language": "sl" });
    world.nobody().post("/open/registrations", body).await
}

async fn complete(world: &World, token: &str, password: Option<&str>) -> Answer {
    let mut body = json!({ "token": token });
    if let Some(password) = password {
        body["password"] = json!(password);
    }
    world.nobody().post("/open/registrations/complete", body).await
}

async fn sign_in(world: &World, email: &str, password: &str) -> Answer {
    world.nobody().post("/sign-in", json!({ "email": email, "password": password })).await
}

on_both_databases! {
    async fn who_follows_the_link_is_a_learner(world: World) {
        allow(&world, &["kocevje.example"]).await;
        let listed = world.nobody().get("/open/organisations").await.expect(200);
        assert_eq!(listed, json!([{ "slug": "kocevje", "name": KOCEVJE.name, "domains": ["kocevje.example"] }]));
        register(&world, " Nika.Zupan@Kocevje.example ").await.expect(202);
        let letter = world.mails(1).await.remove(0);
        assert_eq!(letter.recipient, NIKA);
        assert_eq!(world.count(&format!("person WHERE email = '{NIKA}'")).await, 0, "nobody exists before the link was followed");
        let token = letter.secret("register");
        let open = world.nobody().post("/open/registrations/look", json!({ "token": token })).await.expect(200);
        assert_eq!((&open["organisation"], &open["given_name"], &open["needs_password"]), (&json!(KOCEVJE.name), &json!("Nika"), &json!(true)));
        assert_eq!(complete(&world, &token, None).await.field().0, "password");
        complete(&world, &token, Some("short")).await.refused(422, "password_too_weak");
        complete(&world, &token, Some(NEW)).await.expect(204);
        complete(&world, &token, Some(NEW)).await.refused(422, "token_invalid");
        let account = sign_in(&world, NIKA, NEW).await.expect(200);
        assert_eq!((&account["person"]["language"], &account["memberships"][0]["roles"]), (&json!("sl"), &json!(["learner"])));
        assert_eq!(world.count("audit_entry WHERE action = 'person.registered'").await, 1);
    }

    async fn an_organisation_that_does_not_allow_it_is_not_there(world: World) {
        register(&world, NIKA).await.refused(404, "not_found");
        assert_eq!(world.nobody().get("/open/organisations").await.expect(200), json!([]));
        allow(&world, &[]).await;
        register(&world, NIKA).await.expect(202);
        let token = world.mails(1).await[0].secret("register");
        let olga = world.sign_in(&OLGA).await;
        olga.put(&setting(&KOCEVJE), json!({ "allowed": false, "domains": [] })).await.expect(200);
        complete(&world, &token, Some(NEW)).await.refused(422, "token_invalid");
        register(&world, NIKA).await.refused(404, "not_found");
        assert_eq!(world.count(&format!("person WHERE email = '{NIKA}'")).await, 0);
        for who in [&ANA, &TINE, &HANA] {
            world.sign_in(who).await.get(&setting(&KOCEVJE)).await.refused(403, "forbidden");
        }
        world.sign_in(&HELENA).await.put(&setting(&KOCEVJE), json!({ "allowed": true, "domains": [] })).await.refused(404, "not_found");
    }

    async fn only_addresses_of_the_named_domains(world: World) {
        allow(&world, &["kocevje.example"]).await;
        for wrong in ["nika@gmail.example", "nika@evil-kocevje.example", "nika@sub.kocevje.example"] {
            assert_eq!(register(&world, wrong).await.field(), ("email".to_owned(), "domain_not_allowed".to_owned()), "{wrong}");
        }
        let olga = world.sign_in(&OLGA).await;
        assert_eq!(olga.put(&setting(&KOCEVJE), json!({ "allowed": true, "domains": ["not a domain"] })).await.field().1, "not_a_domain");
        assert_eq!(world.mail().await.len(), 0);
    }

    async fn known_addresses_are_answered_alike_and_join_without_a_new_password(world: World) {
        allow(&world, &[]).await;
        // Lara is of Logatec, Ana of Kočevje, Nika of nowhere.
        let answers = [register(&world, LARA.email).await, register(&world, ANA.email).await, register(&world, NIKA).await];
        assert!(answers.iter().all(|answer| answer.status == 202 && answer.body == answers[0].body));
        let letters = world.mails(3).await;
        let to = |email: &str| letters.iter().find(|letter| letter.recipient == email).expect("a letter").clone();
        assert!(!to(ANA.email).text.contains("/register#"), "who is a member is told to sign in");
        let token = to(LARA.email).secret("register");
        assert_eq!(world.nobody().post("/open/registrations/look", json!({ "token": token })).await.expect(200)["needs_password"], false);
        complete(&world, &token, Some(NEW)).await.expect(204);
        sign_in(&world, LARA.email, NEW).await.refused(401, "wrong_credentials");
        let account = sign_in(&world, LARA.email, PASSWORD).await.expect(200);
        assert_eq!(account["memberships"].as_array().map(Vec::len), Some(2));
    }

    async fn a_link_ends_by_the_clock_and_what_was_typed_is_deleted(world: World) {
        allow(&world, &[]).await;
        register(&world, NIKA).await.expect(202);
        let token = world.mails(1).await[0].secret("register");
        world.advance(Duration::days(15));
        complete(&world, &token, Some(NEW)).await.refused(422, "token_invalid");
        skillpact::identity::clean_up(&world.platform).await.expect("it is cleaned up");
        assert_eq!(world.count("registration").await, 0);
    }

    async fn nobodys_mailbox_is_flooded(world: World with [("SIGN_IN_FAILURES_ALLOWED", "2")]) {
        allow(&world, &[]).await;
        for _ in 0..2 {
            register(&world, NIKA).await.expect(202);
        }
        world.mails(2).await;
        register(&world, NIKA).await.expect(202);
        // Asked for after the one that is dropped; when its mail is there, the dropped one's would be too.
        register(&world, "maja.kranjc@kocevje.example").await.expect(202);
        assert_eq!(world.mails(3).await.iter().filter(|letter| letter.recipient == NIKA).count(), 2);
    }

    async fn of_two_tabs_with_one_link_one_makes_the_account(world: World) {
        allow(&world, &[]).await;
        register(&world, NIKA).await.expect(202);
        let token = world.mails(1).await[0].secret("register");
        let (one, other) = tokio::join!(complete(&world, &token, Some(NEW)), complete(&world, &token, Some(NEW)));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [204, 422], "{} {}", one.text(), other.text());
        let count: Value = json!(world.count(&format!("person WHERE email = '{NIKA}'")).await);
        assert_eq!(count, 1);
    }
}
