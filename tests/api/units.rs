//! `/organisations/{organisation_id}/units`.

use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn units() -> String {
    format!("/organisations/{}/units", KOCEVJE.id())
}

fn unit(id: impl std::fmt::Display) -> String {
    format!("{}/{id}", units())
}

on_both_databases! {
    async fn units_come_by_name_with_their_place_and_the_number_of_their_people(world: World) {
        let ana = world.sign_in(&ANA).await;
        let list = ana.get(&units()).await.expect(200);
        let rows: Vec<_> = list.as_array().expect("a list").iter().map(|unit| (unit["name"].clone(), unit["parent_id"].clone(), unit["people_count"].clone())).collect();
        let top = json!(ADMINISTRATION.id());
        assert_eq!(
            rows,
            [
                (json!(ADMINISTRATION.name), Value::Null, json!(2)),
                (json!(FINANCE.name), top.clone(), json!(2)),
                (json!(ENVIRONMENT.name), top, json!(3)),
            ]
        );
    }

    async fn a_unit_is_made_moved_renamed_and_deleted(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let made = olga.post(&units(), json!({ "name": " Vrtec ", "parent_id": FINANCE.id() })).await.expect(201);
        assert_eq!((&made["name"], &made["parent_id"]), (&json!("Vrtec"), &json!(FINANCE.id())));
        let path = unit(made["id"].as_str().expect("an id"));
        let moved = olga.patch(&path, json!({ "parent_id": ENVIRONMENT.id() })).await.expect(200);
        assert_eq!((&moved["name"], &moved["parent_id"]), (&json!("Vrtec"), &json!(ENVIRONMENT.id())));
        let top = olga.patch(&path, json!({ "parent_id": null, "name": "Vrtci" })).await.expect(200);
        assert_eq!((&top["name"], &top["parent_id"]), (&json!("Vrtci"), &Value::Null));
        olga.delete(&path).await.expect(204);
        olga.delete(&path).await.refused(404, "not_found");
    }

    async fn a_unit_cannot_stand_under_itself_or_its_parts(world: World) {
        let olga = world.sign_in(&OLGA).await;
        for parent in [&ADMINISTRATION, &FINANCE] {
            let answer = olga.patch(&unit(ADMINISTRATION.id()), json!({ "parent_id": parent.id() })).await;
            assert_eq!(answer.field(), ("parent_id".to_owned(), "circular".to_owned()));
        }
    }

    async fn two_moves_at_once_make_no_circle(world: World) {
        let olga = world.sign_in(&OLGA).await;
        olga.patch(&unit(FINANCE.id()), json!({ "parent_id": null })).await.expect(200);
        olga.patch(&unit(ENVIRONMENT.id()), json!({ "parent_id": null })).await.expect(200);
        let (finance, environment) = (unit(FINANCE.id()), unit(ENVIRONMENT.id()));
        let (one, other) = tokio::join!(
            olga.patch(&finance, json!({ "parent_id": ENVIRONMENT.id() })),
            olga.patch(&environment, json!({ "parent_id": FINANCE.id() })),
        );
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422]);
    }

    async fn a_unit_with_parts_or_people_stays(world: World) {
        let olga = world.sign_in(&OLGA).await;
        olga.delete(&unit(ADMINISTRATION.id())).await.refused(409, "already_in_use");
        olga.delete(&unit(FINANCE.id())).await.refused(409, "already_in_use");
    }

    async fn parents_of_other_organisations_cannot_be_named(world: World) {
        let olga = world.sign_in(&OLGA).await;
        for foreign in [LOGATEC_OFFICE.id(), ANA.id()] {
            let body = json!({ "name": "Vrtec", "parent_id": foreign });
            assert_eq!(olga.post(&units(), body.clone()).await.field(), ("parent_id".to_owned(), "not_found".to_owned()));
            assert_eq!(olga.patch(&unit(FINANCE.id()), body).await.field(), ("parent_id".to_owned(), "not_found".to_owned()));
        }
        olga.patch(&unit(LOGATEC_OFFICE.id()), json!({ "name": "x" })).await.refused(404, "not_found");
        olga.delete(&unit(LOGATEC_OFFICE.id())).await.refused(404, "not_found");
    }

    async fn an_empty_name_is_refused(world: World) {
        let olga = world.sign_in(&OLGA).await;
        assert_eq!(olga.post(&units(), json!({ "name": "\t" })).await.field(), ("name".to_owned(), "empty".to_owned()));
        assert_eq!(olga.patch(&unit(FINANCE.id()), json!({ "name": "a\nb" })).await.field(), ("name".to_owned(), "not_a_name".to_owned()));
    }
}
