//! `/account/sign-ins`, `/account/email`, `/email-changes`, and the own name.

use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// The secret in the last letter to an address.
fn secret(letters: &[Letter], recipient: &str) -> String {
    let letter = letters.iter().rev().find(|letter| letter.recipient == recipient).unwrap_or_else(|| panic!("no mail to {recipient}"));
    letter.secret("confirm-email")
}

async fn wish(session: &Session, email: &str) -> Answer {
    session.put("/account/email", json!({ "email": email, "password": PASSWORD })).await
}

async fn confirm(world: &World, secret: &str) -> Answer {
    world.nobody().post("/email-changes/confirm", json!({ "token": secret })).await
}

on_both_databases! {
    async fn an_own_name_can_be_corrected_and_sorts_anew(world: World) {
        let ana = world.sign_in(&ANA).await;
        let account = ana.patch("/account", json!({ "given_name": " Ana Marija ", "family_name": "Čop" })).await.expect(200);
        assert_eq!((&account["person"]["given_name"], &account["person"]["family_name"]), (&json!("Ana Marija"), &json!("Čop")));
        let people = world.sign_in(&HANA).await.get(&format!("/organisations/{}/people?limit=100", KOCEVJE.id())).await.expect(200);
        let names: Vec<&Value> = people["items"].as_array().expect("a list").iter().map(|person| &person["family_name"]).collect();
        let place = |name: &str| names.iter().position(|known| **known == name).unwrap_or_else(|| panic!("{name} is not in {names:?}"));
        assert!(place("Bizjak") < place("Čop") && place("Čop") < place("Hribar"), "{names:?}");
        assert_eq!(ana.patch("/account", json!({ "given_name": "  " })).await.field(), ("given_name".to_owned(), "empty".to_owned()));
        assert_eq!(ana.patch("/account", json!({ "family_name": "a\u{202e}b" })).await.field().0, "family_name");
    }

    async fn a_new_address_counts_once_its_link_was_opened_and_the_old_one_is_told(world: World) {
        let ana = world.sign_in(&ANA).await;
        assert_eq!(wish(&ana, "Ana.Kos@kocevje.example").await.status, 202);
        assert_eq!(ana.get("/account").await.expect(200)["person"]["email"], ANA.email);
        let letters = world.mail().await;
        assert!(letters.iter().all(|letter| letter.recipient != ANA.email));
        let secret = secret(&letters, "ana.kos@kocevje.example");
        assert_eq!(confirm(&world, &secret).await.status, 204);
        assert_eq!(ana.get("/account").await.expect(200)["person"]["email"], "ana.kos@kocevje.example");
        assert!(world.mail().await.iter().any(|letter| letter.recipient == ANA.email), "the old address is told");
        world.nobody().post("/sign-in", json!({ "email": ANA.email, "password": PASSWORD })).await.refused(401, "wrong_credentials");
        world.nobody().post("/sign-in", json!({ "email": "ana.kos@kocevje.example", "password": PASSWORD })).await.expect(200);
        confirm(&world, &secret).await.refused(422, "token_invalid");
    }

    async fn a_link_that_is_forged_late_or_replaced_changes_nothing(world: World) {
        let ana = world.sign_in(&ANA).await;
        confirm(&world, "forged").await.refused(422, "token_invalid");
        assert_eq!(wish(&ana, "one@kocevje.example").await.status, 202);
        let first = secret(&world.mail().await, "one@kocevje.example");
        assert_eq!(wish(&ana, "two@kocevje.example").await.status, 202);
        confirm(&world, &first).await.refused(422, "token_invalid");
        let second = secret(&world.mail().await, "two@kocevje.example");
        world.advance(chrono::Duration::minutes(61));
        confirm(&world, &second).await.refused(422, "token_invalid");
        assert_eq!(world.sign_in(&ANA).await.get("/account").await.expect(200)["person"]["email"], ANA.email);
    }

    async fn an_address_of_somebody_else_is_not_told_to_be_one(world: World) {
        let ana = world.sign_in(&ANA).await;
        assert_eq!(wish(&ana, LARA.email).await.status, 202);
        assert!(world.mail().await.is_empty(), "nobody gets mail");
        // Taken between asking and confirming.
        assert_eq!(wish(&ana, "late@kocevje.example").await.status, 202);
        let secret = secret(&world.mail().await, "late@kocevje.example");
        world.execute(&format!("UPDATE person SET email = 'late@kocevje.example' WHERE id = {}", world.literal(BOR.id()))).await;
        confirm(&world, &secret).await.refused(422, "token_invalid");
    }

    async fn a_new_address_needs_the_password_and_is_an_address(world: World with [("SIGN_IN_FAILURES_ALLOWED", "3")]) {
        let ana = world.sign_in(&ANA).await;
        let refused = ana.put("/account/email", json!({ "email": "x@y.example", "password": "not hers at all" })).await;
        assert_eq!(refused.field(), ("password".to_owned(), "wrong".to_owned()));
        assert_eq!(wish(&ana, "no address").await.field().0, "email");
        assert_eq!(wish(&ana, ANA.email).await.field(), ("email".to_owned(), "same_address".to_owned()));
        for _ in 0..3 {
            assert_eq!(wish(&ana, "flooded@kocevje.example").await.status, 202);
        }
        wish(&ana, "flooded@kocevje.example").await.refused(429, "too_many_requests");
    }

    async fn sign_ins_are_listed_in_words_and_ended_one_by_one_or_together(world: World) {
        let ana = world.sign_in(&ANA).await;
        world.advance(chrono::Duration::minutes(1));
        let (phone, tablet) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        world.execute("UPDATE sign_in SET device = 'Firefox, Windows'").await;
        let list = ana.get("/account/sign-ins").await.expect(200);
        let sessions = list.as_array().expect("a list");
        assert_eq!((sessions.len(), &sessions[2]["is_current"], &sessions[0]["device"]), (3, &json!(true), &json!("Firefox, Windows")));
        let other = phone.get("/account/sign-ins").await.expect(200);
        let of_phone = other.as_array().and_then(|list| list.iter().find(|session| session["is_current"] == true)).expect("hers")["id"].clone();
        let path = format!("/account/sign-ins/{}", of_phone.as_str().expect("an id"));
        world.sign_in(&BOR).await.delete(&path).await.refused(404, "not_found");
        assert_eq!(ana.delete(&path).await.status, 204);
        phone.get("/account").await.refused(401, "sign_in_expired");
        tablet.get("/account").await.expect(200);
        assert_eq!(ana.post("/account/sign-ins/end-others", json!({})).await.status, 204);
        tablet.get("/account").await.refused(401, "sign_in_expired");
        assert_eq!(ana.get("/account/sign-ins").await.expect(200).as_array().map(Vec::len), Some(1));
    }
}
