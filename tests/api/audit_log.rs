//! `/organisations/{organisation_id}/audit`, and whether the log is whole.

use sea_orm::DbErr;
use serde_json::{Value, json};
use skillpact::platform::access::Scope;
use skillpact::platform::audit::{BrokenChain, verify};
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn log(rest: &str) -> String {
    format!("/organisations/{}/audit{rest}", KOCEVJE.id())
}

fn actions(page: &Value) -> Vec<String> {
    page["items"].as_array().expect("a list").iter().map(|entry| entry["action"].as_str().expect("an action").to_owned()).collect()
}

async fn checked(world: &World) -> Result<(i64, String), BrokenChain> {
    let scope = Scope::system("a test checks the whole log");
    let work = async |connection: &_| -> Result<_, DbErr> { verify(connection).await };
    world.platform.database.read(&scope, work).await.expect("the log can be read")
}

on_both_databases! {
    async fn what_happened_is_in_the_log_newest_first(world: World) {
        let (olga, ana) = (world.sign_in(&OLGA).await, world.sign_in(&ANA).await);
        ana.take_course(&KOCEVJE, 4).await;
        olga.post(&format!("/organisations/{}/units", KOCEVJE.id()), json!({ "name": "Vrtec" })).await.expect(201);
        let page = olga.get(&log("")).await.expect(200);
        let mut actions = actions(&page);
        // Both happen in one transaction.
        actions[1..3].sort();
        assert_eq!(
            actions,
            ["unit.created", "attempt.submitted", "course.completed", "attempt.began", "enrolment.began", "sign_in.begun", "sign_in.begun"]
        );
        let newest = &page["items"][0];
        assert_eq!((&newest["actor_name"], &newest["record_kind"]), (&json!("Olga Hribar"), &json!("unit")));
        assert!(page["items"].as_array().expect("a list").windows(2).all(|pair| pair[0]["sequence"].as_i64() > pair[1]["sequence"].as_i64()));
    }

    async fn every_change_of_who_may_do_what_is_in_the_log(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let home = format!("/organisations/{}", KOCEVJE.id());
        let membership = format!("{home}/memberships/{}", ANA.membership(&KOCEVJE));
        olga.patch(&membership, json!({ "roles": ["trainer"] })).await.expect(200);
        olga.patch(&membership, json!({ "valid_to": "2026-11-22" })).await.expect(200);
        let made = olga.post(&format!("{home}/tokens"), json!({ "name": "x", "permissions": ["people:read"], "expires_in_days": 1 })).await.expect(201);
        olga.delete(&format!("{home}/tokens/{}", made["token"]["id"].as_str().expect("an id"))).await.expect(204);
        let invitation = json!({ "email": "x@kocevje.example", "given_name": "x", "family_name": "y", "language": "en", "roles": ["learner"] });
        olga.post(&format!("{home}/invitations"), invitation).await.expect(202);
        olga.patch(&home, json!({ "headcount": 44 })).await.expect(200);
        let page = olga.get(&log("?limit=6")).await.expect(200);
        assert_eq!(
            actions(&page),
            ["organisation.changed", "person.invited", "api_token.revoked", "api_token.created", "membership.ended", "membership.changed"]
        );
        assert_eq!(page["items"][5]["detail"], "roles trainer");
        assert!(!page.to_string().contains("x@kocevje.example"), "addresses are not in the log");
    }

    async fn the_log_is_read_page_by_page(world: World) {
        let olga = world.sign_in(&OLGA).await;
        for number in 0..5 {
            olga.post(&format!("/organisations/{}/units", KOCEVJE.id()), json!({ "name": format!("Unit {number}") })).await.expect(201);
        }
        let (mut seen, mut rest) = (Vec::new(), "?limit=2".to_owned());
        loop {
            let page = olga.get(&log(&rest)).await.expect(200);
            seen.extend(page["items"].as_array().expect("a list").iter().map(|entry| entry["sequence"].as_i64().expect("a number")));
            let Some(next) = page["next"].as_str() else { break };
            rest = format!("?limit=2&cursor={next}");
        }
        assert_eq!(seen.len(), 6);
        assert!(seen.windows(2).all(|pair| pair[0] > pair[1]), "{seen:?}");
    }

    async fn an_organisation_reads_its_own_entries_only(world: World) {
        let (olga, helena) = (world.sign_in(&OLGA).await, world.sign_in(&HELENA).await);
        helena.post(&format!("/organisations/{}/units", LOGATEC.id()), json!({ "name": "Logaški vrtec" })).await.expect(201);
        assert_eq!(actions(&olga.get(&log("")).await.expect(200)), ["sign_in.begun"]);
        helena.get(&log("")).await.refused(404, "not_found");
        world.sign_in(&HANA).await.get(&log("")).await.refused(403, "forbidden");
    }

    async fn refused_sign_ins_are_in_the_log_without_the_address(world: World) {
        world.nobody().post("/sign-in", json!({ "email": ANA.email, "password": "four short words" })).await.refused(401, "wrong_credentials");
        assert_eq!(world.count("audit_entry WHERE action = 'sign_in.refused' AND actor_id IS NULL AND detail IS NULL").await, 1);
    }

    async fn a_whole_log_passes(world: World) {
        world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let (entries, hash) = checked(&world).await.expect("the log is whole");
        assert_eq!((entries, hash.len()), (world.count("audit_entry").await, 64));
    }

    async fn writers_at_the_same_time_make_one_chain(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let path = format!("/organisations/{}/units", KOCEVJE.id());
        let make = |number: u32| olga.post(&path, json!({ "name": format!("Unit {number}") }));
        let answers = tokio::join!(make(1), make(2), make(3), make(4), make(5), make(6));
        for answer in <[Answer; 6]>::from(answers) {
            answer.expect(201);
        }
        assert_eq!(checked(&world).await.expect("the log is whole").0, world.count("audit_entry").await);
    }

    async fn tampering_is_found(world: World) {
        world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let (last, _) = checked(&world).await.expect("the log is whole");
        world.execute("UPDATE audit_entry SET action = 'nothing' WHERE sequence = 4").await;
        assert_eq!(checked(&world).await, Err(BrokenChain::Changed(4)));
        world.execute("DELETE FROM audit_entry WHERE sequence = 4").await;
        assert_eq!(checked(&world).await, Err(BrokenChain::Missing { expected: 4, found: 5 }));
        world.execute("DELETE FROM audit_entry WHERE sequence > 3").await;
        assert_eq!(checked(&world).await, Err(BrokenChain::WrongEnd { last: 3, head: last }));
    }
}
