//! `/password-resets` and `/account/password`.

use chrono::Duration;
use serde_json::json;
use skillpact_tests::cast::*;
use skillpact_tests::*;

const NEW: &str = "four quite different words";

async fn ask_for_link(world: &World, email: &str) -> Answer {
    world.nobody().post("/password-resets", json!({ "email": email })).await
}

async fn complete(world: &World, token: &str, password: &str) -> Answer {
    world.nobody().post("/password-resets/complete", json!({ "token": token, "password": password })).await
}

async fn sign_in(world: &World, password: &str) -> Answer {
    world.nobody().post("/sign-in", json!({ "email": ANA.email, "password": password })).await
}

/// Asks for a link and takes it out of the mail.
async fn link(world: &World) -> String {
    ask_for_link(world, ANA.email).await.expect(202);
    let letters = world.mails(1).await;
    assert_eq!(letters[0].recipient, ANA.email);
    letters[0].secret("reset-password")
}

on_both_databases! {
    async fn a_forgotten_password_is_replaced_through_a_link_in_mail(world: World) {
        let before = world.sign_in(&ANA).await;
        let token = link(&world).await;
        complete(&world, &token, NEW).await.expect(204);
        sign_in(&world, PASSWORD).await.refused(401, "wrong_credentials");
        sign_in(&world, NEW).await.expect(200);
        before.get("/account").await.refused(401, "sign_in_expired");
        let with_secret = world.mails(2).await.into_iter().filter(|letter| letter.text.contains(&token)).count();
        assert_eq!(with_secret, 1, "the note that the password was changed carries no link that works");
    }

    async fn a_link_works_once(world: World) {
        let token = link(&world).await;
        complete(&world, &token, NEW).await.expect(204);
        complete(&world, &token, "yet another few words").await.refused(422, "token_invalid");
        sign_in(&world, NEW).await.expect(200);
    }

    async fn of_two_people_with_one_link_one_wins(world: World) {
        let token = link(&world).await;
        let (one, other) = tokio::join!(complete(&world, &token, "the first of two words"), complete(&world, &token, "the other of two words"));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [204, 422]);
    }

    async fn a_link_ends_by_the_clock(world: World) {
        let token = link(&world).await;
        world.advance(Duration::minutes(60));
        complete(&world, &token, NEW).await.refused(422, "token_invalid");
    }

    async fn a_link_of_another_kind_or_a_made_up_one_opens_nothing(world: World) {
        let token = link(&world).await;
        let body = json!({ "token": token, "password": NEW, "language": "en" });
        world.nobody().post("/invitations/accept", body).await.refused(422, "token_invalid");
        complete(&world, "made-up", NEW).await.refused(422, "token_invalid");
        complete(&world, "", NEW).await.refused(422, "token_invalid");
    }

    async fn a_weak_password_does_not_use_the_link_up(world: World) {
        let token = link(&world).await;
        for (weak, rule) in [("short", "too_short"), ("passwordpassword", "common"), (ANA.email, "like_the_address")] {
            let problem = complete(&world, &token, weak).await.refused(422, "password_too_weak");
            assert_eq!((&problem["errors"][0]["field"], &problem["errors"][0]["code"]), (&json!("password"), &json!(rule)));
        }
        complete(&world, &token, NEW).await.expect(204);
    }

    async fn asking_tells_nothing_about_an_address_and_mails_only_whom_it_knows(world: World) {
        let unknown = ask_for_link(&world, "nobody@kocevje.example").await;
        let rubbish = ask_for_link(&world, "not an address").await;
        let known = ask_for_link(&world, ANA.email).await;
        for answer in [&unknown, &rubbish, &known] {
            answer.expect(202);
            assert_eq!(answer.body, known.body);
            assert_eq!(answer.headers.keys().collect::<Vec<_>>(), known.headers.keys().collect::<Vec<_>>());
        }
        assert_eq!(world.mails(1).await[0].recipient, ANA.email);
    }

    async fn a_mailbox_cannot_be_flooded(world: World with [("SIGN_IN_FAILURES_ALLOWED", "2")]) {
        for _ in 0..2 {
            ask_for_link(&world, ANA.email).await.expect(202);
        }
        world.mails(2).await;
        ask_for_link(&world, ANA.email).await.expect(202);
        // Asked for after the one that is dropped; when its mail is there, the dropped one's would be too.
        ask_for_link(&world, BOR.email).await.expect(202);
        assert_eq!(world.mails(3).await.iter().filter(|letter| letter.recipient == ANA.email).count(), 2);
    }

    async fn changing_the_password_ends_the_other_sessions(world: World) {
        let (here, elsewhere) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        here.put("/account/password", json!({ "current": PASSWORD, "new": NEW })).await.expect(204);
        here.get("/account").await.expect(200);
        elsewhere.get("/account").await.refused(401, "sign_in_expired");
        sign_in(&world, NEW).await.expect(200);
    }

    async fn changing_the_password_needs_the_current_one(world: World) {
        let ana = world.sign_in(&ANA).await;
        let change = |current: &str, new: &str| {
            let (ana, body) = (ana.clone(), json!({ "current": current, "new": new }));
            async move { ana.put("/account/password", body).await }
        };
        assert_eq!(change("not my password", NEW).await.field(), ("current".to_owned(), "wrong".to_owned()));
        change(PASSWORD, "short").await.refused(422, "password_too_weak");
        sign_in(&world, PASSWORD).await.expect(200);
    }
}
