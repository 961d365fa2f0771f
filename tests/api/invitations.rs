//! `/organisations/{organisation_id}/invitations` and `/invitations/accept`.

use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const MAJA: &str = "maja.kranjc@kocevje.example";

fn invitation(email: &str, roles: &[&str]) -> Value {
    json!({ "email": email, "given_name": "Maja", "family_name": "Kranjc", "language": "sl", "roles": roles })
}

async fn invite(who: &Session, home: &Home, body: Value) -> Answer {
    who.post(&format!("/organisations/{}/invitations", home.id()), body).await
}

async fn accept(world: &World, token: &str, password: &str) -> Answer {
    world.nobody().post("/invitations/accept", json!({ "token": token, "password": password, "language": "sv" })).await
}

/// The row of somebody in the list of people.
async fn row(who: &Session, email: &str) -> Value {
    let list = who.get(&format!("/organisations/{}/people?q={email}", KOCEVJE.id())).await.expect(200);
    list["items"][0].clone()
}

on_both_databases! {
    async fn an_invited_person_chooses_a_password_and_signs_in(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let mut body = invitation(" Maja.Kranjc@Kocevje.example", &["learner", "trainer"]);
        body["unit_id"] = json!(ENVIRONMENT.id());
        body["manager_id"] = json!(MARTA.id());
        body["position"] = json!("Svetovalka");
        invite(&olga, &KOCEVJE, body).await.expect(202);
        let invited = row(&olga, MAJA).await;
        assert_eq!((&invited["invited"], &invited["manager_name"], &invited["position"]), (&json!(true), &json!("Marta Zupan"), &json!("Svetovalka")));
        assert_eq!((&invited["unit"]["name"], &invited["roles"]), (&json!(ENVIRONMENT.name), &json!(["learner", "trainer"])));
        let letters = world.mails(1).await;
        assert_eq!(letters[0].recipient, MAJA);
        accept(&world, &letters[0].secret("accept-invitation"), "three very new words").await.expect(204);
        let account = world.nobody().post("/sign-in", json!({ "email": MAJA, "password": "three very new words" })).await.expect(200);
        assert_eq!((&account["person"]["language"], &account["memberships"][0]["organisation"]["slug"]), (&json!("sv"), &json!("kocevje")));
        assert_eq!(row(&olga, MAJA).await["invited"], false);
    }

    async fn an_invitation_works_once_and_ends_by_the_clock(world: World) {
        let olga = world.sign_in(&OLGA).await;
        invite(&olga, &KOCEVJE, invitation(MAJA, &["learner"])).await.expect(202);
        let first = world.mails(1).await[0].secret("accept-invitation");
        world.advance(Duration::days(14));
        accept(&world, &first, "three very new words").await.refused(422, "token_invalid");
        let olga = world.sign_in(&OLGA).await;
        invite(&olga, &KOCEVJE, invitation(MAJA, &["learner"])).await.expect(202);
        let second = world.mails(2).await[1].secret("accept-invitation");
        accept(&world, &second, "three very new words").await.expect(204);
        accept(&world, &second, "yet another few words").await.refused(422, "token_invalid");
    }

    async fn inviting_again_changes_no_membership_and_makes_the_first_link_void_once_one_is_used(world: World) {
        let olga = world.sign_in(&OLGA).await;
        for _ in 0..2 {
            invite(&olga, &KOCEVJE, invitation(MAJA, &["learner"])).await.expect(202);
        }
        assert_eq!(world.count("person WHERE email = 'maja.kranjc@kocevje.example'").await, 1);
        let letters = world.mails(2).await;
        accept(&world, &letters[1].secret("accept-invitation"), "three very new words").await.expect(204);
        accept(&world, &letters[0].secret("accept-invitation"), "yet another few words").await.refused(422, "token_invalid");
    }

    async fn inviting_from_two_windows_at_once_invites_one_person_once(world: World) {
        let (olga, hana) = (world.sign_in(&OLGA).await, world.sign_in(&HANA).await);
        let (one, other) =
            tokio::join!(invite(&olga, &KOCEVJE, invitation(MAJA, &["learner"])), invite(&hana, &KOCEVJE, invitation(MAJA, &["learner"])));
        assert!([one.status, other.status].iter().all(|status| matches!(status, 202 | 422)), "{} {}", one.text(), other.text());
        let hers = "membership WHERE person_id = (SELECT id FROM person WHERE email = 'maja.kranjc@kocevje.example')";
        assert_eq!(world.count(hers).await, 1);
    }

    async fn who_has_an_account_already_gets_a_note_without_a_secret(world: World) {
        let olga = world.sign_in(&OLGA).await;
        invite(&olga, &KOCEVJE, invitation(LARA.email, &["learner"])).await.expect(202);
        let letters = world.mails(1).await;
        assert!(letters[0].text.contains("/sign-in") && !letters[0].text.contains("accept-invitation#"), "{}", letters[0].text);
        let lara = world.sign_in(&LARA).await;
        assert_eq!(lara.get("/account").await.expect(200)["memberships"].as_array().map(Vec::len), Some(2));
        assert_eq!(row(&olga, LARA.email).await["given_name"], "Lara", "her name is her own, whatever the invitation said");
    }

    async fn a_person_cannot_be_invited_where_she_belongs_already(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let answer = invite(&olga, &KOCEVJE, invitation(ANA.email, &["learner"])).await;
        assert_eq!(answer.field(), ("email".to_owned(), "email_taken".to_owned()));
        assert!(world.mail().await.is_empty());
    }

    async fn hr_officers_invite_learners_and_line_managers_only(world: World) {
        let hana = world.sign_in(&HANA).await;
        invite(&hana, &KOCEVJE, invitation(MAJA, &["learner", "line_manager"])).await.expect(202);
        for role in ["trainer", "hr_officer", "organisation_admin", "consortium_admin"] {
            let problem = invite(&hana, &KOCEVJE, invitation("x@kocevje.example", &["learner", role])).await.refused(403, "forbidden");
            assert_eq!(problem["errors"][0]["field"], "roles");
        }
        assert_eq!(world.count("person WHERE email = 'x@kocevje.example'").await, 0);
    }

    async fn an_administrator_cannot_make_administrators_of_the_consortium(world: World) {
        let olga = world.sign_in(&OLGA).await;
        invite(&olga, &KOCEVJE, invitation(MAJA, &["organisation_admin", "hr_officer"])).await.expect(202);
        invite(&olga, &KOCEVJE, invitation("x@kocevje.example", &["consortium_admin"])).await.refused(403, "forbidden");
    }

    async fn the_consortiums_administrator_invites_the_first_administrator_of_an_organisation_and_nobody_else(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        let new = json!({ "slug": "ribnica", "name": "Občina Ribnica", "kind": "municipality", "country": "SI", "default_language": "sl" });
        let made = kaja.post("/organisations", new).await.expect(201);
        let path = format!("/organisations/{}/invitations", made["id"].as_str().expect("an id"));
        kaja.post(&path, invitation("x@ribnica.example", &["learner"])).await.refused(404, "not_found");
        kaja.post(&path, invitation(KAJA.email, &["organisation_admin"])).await.refused(403, "forbidden");
        kaja.post(&path, invitation(MAJA, &["organisation_admin"])).await.expect(202);
        kaja.post(&path, invitation("x@ribnica.example", &["organisation_admin"])).await.refused(403, "forbidden");
        invite(&kaja, &HOTEL, invitation(MAJA, &["organisation_admin"])).await.refused(403, "forbidden");
    }

    async fn units_and_managers_of_others_cannot_be_named(world: World) {
        let olga = world.sign_in(&OLGA).await;
        for (field, foreign) in [("unit_id", LOGATEC_OFFICE.id()), ("manager_id", LUKA.id()), ("unit_id", ANA.id())] {
            let mut body = invitation(MAJA, &["learner"]);
            body[field] = json!(foreign);
            assert_eq!(invite(&olga, &KOCEVJE, body).await.field(), (field.to_owned(), "not_found".to_owned()));
        }
    }

    async fn names_and_addresses_are_checked(world: World) {
        let olga = world.sign_in(&OLGA).await;
        for (field, wrong, rule) in [
            ("email", "maja@localhost", "not_an_email_address"),
            ("email", "maja@kocevje.example\r\nBcc: x@y.example", "not_an_email_address"),
            ("given_name", "  ", "empty"),
            ("family_name", "Kranjc\nBcc: x@y.example", "not_a_name"),
            ("position", "a\u{7}b", "not_a_name"),
            ("email", "\"maja kranjc\"@kocevje.example", "not_an_email_address"),
            ("given_name", "\u{200b}\u{feff}", "empty"),
            ("family_name", "Kranjc\u{202e}jak", "not_a_name"),
        ] {
            let mut body = invitation(MAJA, &["learner"]);
            body[field] = json!(wrong);
            assert_eq!(invite(&olga, &KOCEVJE, body).await.field(), (field.to_owned(), rule.to_owned()), "{wrong:?}");
        }
    }
}
