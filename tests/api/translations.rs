//! How far courses are translated, as authors and learners are told.

use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

async fn lesson(session: &Session, key: &str, language: &str) -> Value {
    let version = session.course().await.version;
    session.get(&format!("/courses/shared-calendar/versions/{version}/lessons/{key}/{language}")).await.expect(200)
}

on_both_databases! {
    async fn who_writes_courses_sees_how_far_each_lesson_is_translated(world: World) {
        for who in [&TINE, &KAJA] {
            let table = world.sign_in(who).await.get("/courses/shared-calendar/translations").await.expect(200);
            assert_eq!(table["languages"], json!(["en", "sl"]));
            let lessons: Vec<_> = table["lessons"].as_array().expect("a list").iter().map(|lesson| (&lesson["key"], &lesson["kind"])).collect();
            let (why, invite, test) = (json!("why-one-calendar"), json!("invite"), json!("final-test"));
            assert_eq!(lessons, [(&why, &json!("lesson")), (&invite, &json!("lesson")), (&test, &json!("test"))]);
            let cells = table["lessons"][0]["cells"].as_array().expect("a list");
            assert_eq!((cells.len(), &cells[0]["language"]), (1, &json!("sl")));
        }
        world.sign_in(&ANA).await.get("/courses/shared-calendar/translations").await.refused(403, "forbidden");
        world.sign_in(&TINE).await.get("/courses/no-such-course/translations").await.refused(404, "not_found");
    }

    async fn who_reads_a_lesson_is_told_how_its_text_stands_to_the_source(world: World) {
        let ana = world.sign_in(&ANA).await;
        assert_eq!(lesson(&ana, "invite", "en").await.get("translation"), None, "the source stands to nothing");
        let missing = lesson(&ana, "invite", "it").await;
        assert_eq!((&missing["language"], &missing["translation"]["state"], &missing["translation"]["asked"]), (&json!("en"), &json!("missing"), &json!("it")));
        let translated = lesson(&ana, "invite", "sl").await;
        assert_eq!((&translated["language"], &translated["translation"]["state"]), (&json!("sl"), &json!("unrecorded")));
        let outline = ana.get("/courses/shared-calendar?language=it").await.expect(200);
        assert_eq!(outline["lessons"][0]["translation"]["state"], "missing");
        assert_eq!(ana.get("/courses/shared-calendar").await.expect(200)["lessons"][0].get("translation"), None);
    }
}
