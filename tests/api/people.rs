//! `/organisations/{organisation_id}/people` and `/organisations/{organisation_id}/memberships`.

use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn people(rest: &str) -> String {
    format!("/organisations/{}/people{rest}", KOCEVJE.id())
}

fn membership(somebody: &Somebody) -> String {
    format!("/organisations/{}/memberships/{}", KOCEVJE.id(), somebody.membership(&KOCEVJE))
}

fn emails(list: &Value) -> Vec<String> {
    list["items"].as_array().expect("a list").iter().map(|item| item["email"].as_str().expect("an address").to_owned()).collect()
}

async fn found(who: &Session, rest: &str) -> Vec<String> {
    emails(&who.get(&people(rest)).await.expect(200))
}

on_both_databases! {
    async fn people_come_by_name_and_a_page_ends_between_namesakes(world: World) {
        let hana = world.sign_in(&HANA).await;
        let everybody = found(&hana, "").await;
        assert_eq!(everybody.len(), 9);
        let mut seen = Vec::new();
        let mut rest = "?limit=1".to_owned();
        loop {
            let page = hana.get(&people(&rest)).await.expect(200);
            assert!(page["items"].as_array().is_some_and(|items| items.len() == 1));
            seen.extend(emails(&page));
            let Some(next) = page["next"].as_str() else { break };
            rest = format!("?limit=1&cursor={next}");
        }
        assert_eq!(seen, everybody, "Ana and Bor Novak are not lost between two pages");
    }

    async fn people_are_found_by_the_beginning_of_any_name_in_any_case(world: World) {
        let hana = world.sign_in(&HANA).await;
        for (words, expected) in [
            ("nov", vec![ANA.email, BOR.email]),
            ("ANA%20NOV", vec![ANA.email]),
            ("%C5%A1kof", vec![CENE.email]),
            ("cene.skof@", vec![CENE.email]),
            ("ovak", vec![]),
            ("%25", vec![]),
            ("_na", vec![]),
            ("%20", vec![BOR.email]),
        ] {
            let names = found(&hana, &format!("?q={words}")).await;
            if words == "%20" {
                assert_eq!(names.len(), 9, "white space alone asks for nothing");
            } else {
                assert_eq!(names, expected, "{words}");
            }
        }
    }

    async fn people_can_be_narrowed_to_a_unit(world: World) {
        let hana = world.sign_in(&HANA).await;
        assert_eq!(found(&hana, &format!("?unit_id={}", FINANCE.id())).await, [CENE.email, DORA.email]);
        assert_eq!(found(&hana, &format!("?unit_id={}", ADMINISTRATION.id())).await.len(), 7, "a unit means its parts too");
        assert!(found(&hana, &format!("?unit_id={}", LOGATEC_OFFICE.id())).await.is_empty());
    }

    async fn a_line_manager_sees_her_team_only(world: World) {
        let marta = world.sign_in(&MARTA).await;
        assert_eq!(found(&marta, "").await, [ANA.email, BOR.email]);
        assert_eq!(marta.get(&people(&format!("/{}", ANA.id()))).await.expect(200)["manager_name"], "Marta Zupan");
        for other in [&CENE, &HANA, &MARTA] {
            marta.get(&people(&format!("/{}", other.id()))).await.refused(404, "not_found");
        }
    }

    async fn a_cursor_of_another_list_is_refused(world: World) {
        let (hana, kaja) = (world.sign_in(&HANA).await, world.sign_in(&KAJA).await);
        let cursor = kaja.get("/organisations?limit=1").await.expect(200)["next"].as_str().expect("more").to_owned();
        for cursor in [cursor.as_str(), "", "bm9wZQ", "W10"] {
            hana.get(&people(&format!("?cursor={cursor}"))).await.refused(422, "bad_cursor");
        }
    }

    async fn a_membership_that_is_ended_today_opens_nothing_any_more(world: World) {
        let (olga, ana) = (world.sign_in(&OLGA).await, world.sign_in(&ANA).await);
        ana.get(&format!("/organisations/{}", KOCEVJE.id())).await.expect(200);
        olga.patch(&membership(&ANA), json!({ "valid_to": "2026-11-22" })).await.expect(200);
        ana.get(&format!("/organisations/{}", KOCEVJE.id())).await.refused(404, "not_found");
        assert_eq!(ana.get("/account").await.expect(200)["memberships"], json!([]));
        assert!(!found(&olga, "").await.contains(&ANA.email.to_owned()));
        let last = olga.get(&people(&format!("/{}", ANA.id()))).await.expect(200);
        assert_eq!(last["valid_to"], "2026-11-22");
    }

    async fn a_membership_ends_at_midnight_where_the_installation_is(world: World) {
        let olga = world.sign_in(&OLGA).await;
        olga.patch(&membership(&ANA), json!({ "valid_to": "2026-12-01" })).await.expect(200);
        let path = format!("/organisations/{}", KOCEVJE.id());
        // A minute before midnight in Ljubljana, which is an hour before UTC's.
        world.advance(Duration::days(8) + Duration::hours(12) + Duration::minutes(59));
        world.sign_in(&ANA).await.get(&path).await.expect(200);
        world.advance(Duration::minutes(1));
        world.sign_in(&ANA).await.get(&path).await.refused(404, "not_found");
    }

    async fn an_end_before_the_start_and_a_bad_day_are_refused(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let answer = olga.patch(&membership(&ANA), json!({ "valid_to": "2023-12-31" })).await;
        assert_eq!(answer.field(), ("valid_to".to_owned(), "before_the_start".to_owned()));
        olga.patch(&membership(&ANA), json!({ "valid_to": "2026-02-30" })).await.refused(400, "bad_request");
    }

    async fn roles_unit_position_and_manager_are_changed_and_emptied(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let body = json!({ "roles": ["learner", "trainer"], "unit_id": FINANCE.id(), "position": " Svetovalka ", "manager_id": HANA.id() });
        let changed = olga.patch(&membership(&ANA), body).await.expect(200);
        assert_eq!((&changed["roles"], &changed["position"]), (&json!(["learner", "trainer"]), &json!("Svetovalka")));
        assert_eq!((&changed["unit"]["name"], &changed["manager_name"]), (&json!(FINANCE.name), &json!("Hana Zajc")));
        let emptied = olga.patch(&membership(&ANA), json!({ "unit_id": null, "position": null, "manager_id": null })).await.expect(200);
        for field in ["unit", "position", "manager_id", "manager_name"] {
            assert_eq!(emptied[field], Value::Null, "{field}");
        }
        assert_eq!(emptied["roles"], changed["roles"]);
    }

    async fn a_role_that_is_taken_away_opens_nothing_at_once(world: World) {
        let (olga, hana) = (world.sign_in(&OLGA).await, world.sign_in(&HANA).await);
        hana.get(&people("")).await.expect(200);
        olga.patch(&membership(&HANA), json!({ "roles": ["learner"] })).await.expect(200);
        hana.get(&people("")).await.refused(403, "forbidden");
    }

    async fn the_last_administrator_stays_one(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let answer = olga.patch(&membership(&OLGA), json!({ "roles": ["learner"] })).await;
        assert_eq!(answer.field(), ("roles".to_owned(), "last_administrator".to_owned()));
        let answer = olga.patch(&membership(&OLGA), json!({ "valid_to": "2026-11-22" })).await;
        assert_eq!(answer.field(), ("valid_to".to_owned(), "last_administrator".to_owned()));
        olga.patch(&membership(&HANA), json!({ "roles": ["organisation_admin"] })).await.expect(200);
        olga.patch(&membership(&OLGA), json!({ "roles": ["learner"] })).await.expect(200);
    }

    async fn the_last_administrator_cannot_plan_to_leave_either(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let leave = json!({ "valid_to": "2027-06-30" });
        assert_eq!(olga.patch(&membership(&OLGA), leave.clone()).await.field(), ("valid_to".to_owned(), "last_administrator".to_owned()));
        olga.patch(&membership(&HANA), json!({ "roles": ["organisation_admin"], "valid_to": "2026-12-31" })).await.expect(200);
        assert_eq!(olga.patch(&membership(&OLGA), leave.clone()).await.field().1, "last_administrator", "whoever leaves soon is no successor");
        olga.patch(&membership(&HANA), json!({ "valid_to": null })).await.expect(200);
        olga.patch(&membership(&OLGA), leave).await.expect(200);
    }

    async fn an_ended_membership_does_not_come_back_beside_a_new_one(world: World) {
        let olga = world.sign_in(&OLGA).await;
        olga.patch(&membership(&ANA), json!({ "roles": ["trainer"] })).await.expect(200);
        olga.patch(&membership(&ANA), json!({ "valid_to": "2026-11-22" })).await.expect(200);
        let again = json!({ "email": ANA.email, "given_name": "Ana", "family_name": "Novak", "language": "sl", "roles": ["learner"] });
        olga.post(&format!("/organisations/{}/invitations", KOCEVJE.id()), again).await.expect(202);
        let back = olga.patch(&membership(&ANA), json!({ "valid_to": null })).await;
        assert_eq!(back.field(), ("valid_to".to_owned(), "already_a_member".to_owned()));
        assert_eq!(world.sign_in(&ANA).await.get("/account").await.expect(200)["memberships"][0]["roles"], json!(["learner"]));
    }

    async fn two_administrators_cannot_both_resign_at_once(world: World) {
        let olga = world.sign_in(&OLGA).await;
        olga.patch(&membership(&HANA), json!({ "roles": ["organisation_admin"] })).await.expect(200);
        let hana = world.sign_in(&HANA).await;
        let (one, other) = (membership(&OLGA), membership(&HANA));
        let body = json!({ "roles": ["learner"] });
        let (one, other) = tokio::join!(olga.patch(&one, body.clone()), hana.patch(&other, body.clone()));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422]);
    }

    async fn an_organisations_administrator_cannot_touch_the_consortiums_role(world: World) {
        let olga = world.sign_in(&OLGA).await;
        for (somebody, roles) in [(&OLGA, json!(["organisation_admin", "consortium_admin"])), (&KAJA, json!(["learner"]))] {
            let answer = olga.patch(&membership(somebody), json!({ "roles": roles })).await;
            assert_eq!(answer.field(), ("roles".to_owned(), "not_yours_to_give".to_owned()));
        }
        let answer = olga.patch(&membership(&KAJA), json!({ "valid_to": "2026-11-22" })).await;
        assert_eq!(answer.field(), ("valid_to".to_owned(), "not_yours_to_give".to_owned()), "ending the membership takes the role as well");
    }

    async fn foreign_units_managers_and_memberships_do_not_exist(world: World) {
        let olga = world.sign_in(&OLGA).await;
        for (field, foreign) in [("unit_id", LOGATEC_OFFICE.id()), ("manager_id", LUKA.id())] {
            let mut body = json!({});
            body[field] = json!(foreign);
            assert_eq!(olga.patch(&membership(&ANA), body).await.field(), (field.to_owned(), "not_found".to_owned()));
        }
        let foreign = format!("/organisations/{}/memberships/{}", KOCEVJE.id(), LARA.membership(&LOGATEC));
        olga.patch(&foreign, json!({ "roles": ["learner"] })).await.refused(404, "not_found");
        assert_eq!(olga.patch(&membership(&ANA), json!({ "manager_id": ANA.id() })).await.field().1, "circular");
    }
}
