//! `/organisations` and `/organisations/{organisation_id}`.

use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn new(slug: &str) -> Value {
    json!({ "slug": slug, "name": "Občina Ribnica", "kind": "municipality", "country": "SI", "default_language": "sl" })
}

fn names(list: &Value) -> Vec<&str> {
    list["items"].as_array().expect("a list").iter().map(|item| item["name"].as_str().expect("a name")).collect()
}

on_both_databases! {
    async fn members_see_their_own_organisations_and_the_consortiums_administrator_all(world: World) {
        let (dora, ana, kaja) = tokio::join!(world.sign_in(&DORA), world.sign_in(&ANA), world.sign_in(&KAJA));
        assert_eq!(names(&dora.get("/organisations").await.expect(200)), [KOCEVJE.name, LOGATEC.name]);
        let own = ana.get("/organisations").await.expect(200);
        assert_eq!(names(&own), [KOCEVJE.name]);
        assert_eq!(own["items"][0]["people_count"], Value::Null, "how many people there are is for administrators");
        let all = kaja.get("/organisations").await.expect(200);
        assert_eq!(names(&all), [HOTEL.name, KOCEVJE.name, LOGATEC.name]);
        assert_eq!(all["items"][1]["people_count"], 9);
    }

    async fn pages_survive_organisations_of_one_name(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        for number in 0..4 {
            kaja.post("/organisations", new(&format!("ribnica-{number}"))).await.expect(201);
        }
        let mut seen = Vec::new();
        let mut path = "/organisations?limit=2".to_owned();
        loop {
            let page = kaja.get(&path).await.expect(200);
            seen.extend(page["items"].as_array().expect("a list").iter().map(|item| item["slug"].as_str().expect("a slug").to_owned()));
            let Some(next) = page["next"].as_str() else { break };
            path = format!("/organisations?limit=2&cursor={next}");
        }
        assert_eq!((seen.len(), seen.iter().collect::<std::collections::BTreeSet<_>>().len()), (7, 7), "{seen:?}");
    }

    async fn a_new_organisation_is_empty_and_its_slug_is_taken(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        let made = kaja.post("/organisations", new("ribnica")).await.expect(201);
        assert_eq!((&made["slug"], &made["people_count"]), (&json!("ribnica"), &json!(0)));
        assert_eq!(kaja.get(&format!("/organisations/{}", made["id"].as_str().expect("an id"))).await.expect(200)["name"], "Občina Ribnica");
        assert_eq!(kaja.post("/organisations", new("ribnica")).await.field(), ("slug".to_owned(), "already_in_use".to_owned()));
    }

    async fn a_new_organisations_texts_are_checked(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        for (field, wrong, rule) in [
            ("slug", "Ribnica", "not_a_slug"),
            ("slug", "a/b", "not_a_slug"),
            ("name", " ", "empty"),
            ("country", "si", "not_a_country"),
            ("lau_code", "SI-048", "not_a_code"),
        ] {
            let mut body = new("ribnica");
            body[field] = json!(wrong);
            assert_eq!(kaja.post("/organisations", body).await.field(), (field.to_owned(), rule.to_owned()));
        }
    }

    async fn its_administrator_changes_an_organisation(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let path = format!("/organisations/{}", KOCEVJE.id());
        let changed = olga.patch(&path, json!({ "headcount": 43, "default_language": "en" })).await.expect(200);
        assert_eq!((&changed["headcount"], &changed["population"], &changed["default_language"]), (&json!(43), &json!(15_000), &json!("en")));
        assert_eq!(olga.get(&path).await.expect(200), changed);
        assert_eq!(olga.patch(&path, json!({})).await.expect(200), changed, "a patch that names nothing changes nothing");
        assert_eq!(olga.patch(&path, json!({ "name": "" })).await.field(), ("name".to_owned(), "empty".to_owned()));
    }
}
