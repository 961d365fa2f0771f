//! `/account`.

use serde_json::json;
use skillpact_tests::cast::*;
use skillpact_tests::*;

on_both_databases! {
    async fn an_account_names_the_person_and_where_she_belongs(world: World) {
        let dora = world.sign_in(&DORA).await;
        let account = dora.get("/account").await.expect(200);
        assert_eq!(account["person"]["email"], DORA.email);
        let homes: Vec<_> = account["memberships"].as_array().expect("a list").iter().map(|place| &place["organisation"]["name"]).collect();
        assert_eq!(homes, [KOCEVJE.name, LOGATEC.name]);
    }

    async fn the_language_can_be_changed_and_nothing_else(world: World) {
        let ana = world.sign_in(&ANA).await;
        assert_eq!(ana.patch("/account", json!({ "language": "bg" })).await.expect(200)["person"]["language"], "bg");
        assert_eq!(ana.get("/account").await.expect(200)["person"]["language"], "bg");
        ana.patch("/account", json!({ "email": "x@y.example" })).await.refused(400, "bad_request");
    }
}
