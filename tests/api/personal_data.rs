//! `/account/data`, `/account/data-access`, `/account/data-file`.

use super::workshop::{self, NOTICE};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// What is held of a key.
fn held<'a>(data: &'a Value, key: &str) -> &'a Value {
    let list = data["holdings"].as_array().expect("a list");
    list.iter().find(|holding| holding["key"] == key).unwrap_or_else(|| panic!("{key} is not listed"))
}

/// The value of a field of a record.
fn field<'a>(record: &'a Value, name: &str) -> &'a Value {
    let fields = record["fields"].as_array().expect("a list");
    fields.iter().find(|field| field["name"] == name).unwrap_or_else(|| panic!("{record} has no {name}"))
}

/// Bor hands work in, which Tine marks.
async fn marked(world: &World) -> (Session, Session, String) {
    workshop::open(world).await;
    let (bor, tine) = (world.sign_in(&BOR).await, world.sign_in(&TINE).await);
    let enrolment = workshop::enrol(&bor, NOTICE, &KOCEVJE).await;
    let (attempt, _) = workshop::hand_in(&bor, &enrolment).await;
    workshop::mark(&tine, &attempt, [2, 1], 1).await.expect(200);
    (bor, tine, attempt)
}

on_both_databases! {
    async fn everything_she_left_is_counted_and_shown(world: World) {
        let (bor, _, _) = marked(&world).await;
        bor.take_course(&KOCEVJE, 4).await;
        let data = bor.get("/account/data").await.expect(200);
        for (key, count) in [("account", 1), ("memberships", 1), ("roles", 1), ("password", 1), ("enrolments", 2), ("completions", 1), ("files", 1), ("work", 1), ("marks", 2), ("marks_given", 0)] {
            assert_eq!(held(&data, key)["count"], count, "{key}");
        }
        assert_eq!(held(&data, "enrolments")["organisations"], json!([KOCEVJE.name]));
        let account = bor.get("/account/data/account").await.expect(200);
        assert_eq!(field(&account["items"][0], "email")["value"], BOR.email);
        let marks = bor.get("/account/data/marks").await.expect(200);
        assert_eq!(field(&marks["items"][0], "marked_by")["text"], "Tine Kos");
        assert_eq!(marks["items"][0]["organisation"], KOCEVJE.name);
        let enrolments = bor.get("/account/data/enrolments").await.expect(200);
        let titles: Vec<_> = enrolments["items"].as_array().expect("a list").iter().map(|record| field(record, "course_id")["text"].clone()).collect();
        assert!(titles.iter().all(Value::is_string), "{titles:?}");
    }

    async fn pages_of_records_follow_each_other_without_gap(world: World) {
        let ana = world.sign_in(&ANA).await;
        ana.take_course(&KOCEVJE, 4).await;
        let whole = ana.get("/account/data/answers?limit=100").await.expect(200);
        let (mut together, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = ana.get(&format!("/account/data/answers?limit=1{cursor}")).await.expect(200);
            together.extend(page["items"].as_array().expect("a list").iter().cloned());
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(json!(together), whole["items"]);
        assert_eq!(together.len(), 4);
        ana.get("/account/data/answers?cursor=nonsense").await.refused(422, "bad_cursor");
        ana.get("/account/data/gossip").await.refused(404, "not_found");
    }

    async fn nobody_reads_anothers_records_whatever_her_role(world: World) {
        let lara = world.sign_in(&LARA).await;
        lara.take_course(&LOGATEC, 4).await;
        for somebody in [&HANA, &OLGA, &KAJA, &HELENA, &ANA] {
            let session = world.sign_in(somebody).await;
            let file = session.get("/account/data-file").await;
            assert_eq!(file.status, 200);
            assert!(!file.text().contains("Logarica") && !file.text().contains(&LARA.id().to_string()), "{}", somebody.email);
            assert_eq!(held(&session.get("/account/data").await.expect(200), "completions")["count"], 0);
        }
    }

    async fn she_is_told_who_opened_and_who_changed_her_records(world: World) {
        let (bor, tine, attempt) = marked(&world).await;
        world.advance(chrono::Duration::minutes(1));
        tine.get(&workshop::work_path(&KOCEVJE, &attempt)).await.expect(200);
        world.advance(chrono::Duration::minutes(1));
        let hana = world.sign_in(&HANA).await;
        hana.get(&format!("/organisations/{}/reports/competencies?unit_id={}", KOCEVJE.id(), ENVIRONMENT.id())).await.expect(200);
        world.advance(chrono::Duration::minutes(1));
        hana.get(&format!("/organisations/{}/reports/competencies?unit_id={}", KOCEVJE.id(), FINANCE.id())).await.expect(200);
        world.advance(chrono::Duration::minutes(1));
        hana.get(&format!("/organisations/{}/people/{}", KOCEVJE.id(), BOR.id())).await.expect(200);
        world.advance(chrono::Duration::minutes(1));
        assert_eq!(hana.get(&format!("/organisations/{}/reports/competencies.csv", KOCEVJE.id())).await.status, 200);
        let seen = bor.get("/account/data-access").await.expect(200);
        let told: Vec<(&str, &str, &str)> = seen["items"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|entry| (entry["what"].as_str().unwrap_or(""), entry["person"].as_str().unwrap_or(""), entry["roles"][0].as_str().unwrap_or("")))
            .collect();
        assert_eq!(
            told,
            [
                ("report_file", "Hana Zajc", "hr_officer"),
                ("person_page", "Hana Zajc", "hr_officer"),
                ("report_page", "Hana Zajc", "hr_officer"),
                ("work", "Tine Kos", "trainer"),
                // Who marks is shown the work once more.
                ("work", "Tine Kos", "trainer"),
                ("work.marked", "Tine Kos", "trainer"),
            ]
        );
        assert_eq!(seen["items"][2]["detail"], format!("unit {}", ENVIRONMENT.id()));
        // The report on Finance did not show him; Cene, who works there, was.
        let cene = world.sign_in(&CENE).await.get("/account/data-access").await.expect(200);
        assert_eq!(cene["items"].as_array().map(Vec::len), Some(2), "{cene}");
        let first = bor.get("/account/data-access?limit=2").await.expect(200);
        let rest = bor.get(&format!("/account/data-access?cursor={}", first["next"].as_str().expect("more"))).await.expect(200);
        assert_eq!((first["items"].as_array().map(Vec::len), rest["items"].as_array().map(Vec::len)), (Some(2), Some(4)));
    }

    async fn what_she_does_herself_is_no_access_by_others(world: World) {
        let hana = world.sign_in(&HANA).await;
        hana.get(&format!("/organisations/{}/reports/competencies", KOCEVJE.id())).await.expect(200);
        hana.get(&format!("/organisations/{}/people/{}", KOCEVJE.id(), HANA.id())).await.expect(200);
        assert_eq!(hana.get("/account/data-access").await.expect(200)["items"], json!([]));
    }

    async fn the_file_holds_what_the_page_shows_as_json_and_html(world: World) {
        let (bor, _, _) = marked(&world).await;
        let data = bor.get("/account/data").await.expect(200);
        let answer = bor.get("/account/data-file?format=json&language=sl").await;
        assert_eq!(answer.header("content-type"), "application/json; charset=utf-8");
        assert!(answer.header("content-disposition").contains("skillpact-my-data-2026-11-22.json"));
        let file = answer.expect(200);
        assert_eq!((&file["format"], &file["version"], &file["language"]), (&json!("skillpact-personal-data"), &json!(1), &json!("sl")));
        for holding in file["holdings"].as_array().expect("a list") {
            let key = holding["key"].as_str().expect("a key");
            // Taking the copy is itself noted.
            let extra = usize::from(key == "audit_entries");
            assert_eq!(holding["records"].as_array().expect("a list").len(), held(&data, key)["count"].as_u64().expect("a number") as usize + extra, "{key}");
        }
        let records = |key: &str| file["holdings"].as_array().and_then(|list| list.iter().find(|holding| holding["key"] == key)).expect("it is there")["records"].clone();
        assert!(records("files")[0]["download"].as_str().expect("an address").contains("/api/files/"));
        assert_eq!(records("marks")[0]["marked_by_text"], "Tine Kos");
        let text = serde_json::to_string(&file).expect("it is JSON");
        assert!(!text.contains("secret_hash") && !text.contains("argon2"));
        for language in ["en", "sl", "bg", "sv", "it"] {
            let page = bor.get(&format!("/account/data-file?format=html&language={language}")).await;
            assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
            let page = page.text();
            assert!(page.contains(BOR.email) && page.contains("Tine Kos") && page.contains(&format!("<html lang=\"{language}\">")));
            assert!(!page.contains("<script") && !page.contains("data-holding-") && !page.contains("data-field-"), "{language}");
        }
    }

    async fn markup_in_names_stays_text_in_the_file(world: World) {
        world.execute(&format!("UPDATE person SET given_name = '<img src=x>' WHERE id = {}", world.literal(ANA.id()))).await;
        let page = world.sign_in(&ANA).await.get("/account/data-file?format=html").await.text();
        assert!(page.contains("&lt;img src=x&gt;") && !page.contains("<img"));
    }

    async fn copies_are_limited_and_noted(world: World) {
        let ana = world.sign_in(&ANA).await;
        for _ in 0..10 {
            assert_eq!(ana.get("/account/data-file").await.status, 200);
        }
        let refused = ana.get("/account/data-file").await;
        refused.refused(429, "too_many_requests");
        assert_eq!(refused.header("retry-after"), "3600");
        assert_eq!(world.count("audit_entry WHERE action = 'personal_data.downloaded'").await, 10);
        world.advance(chrono::Duration::minutes(61));
        assert_eq!(ana.get("/account/data-file").await.status, 200);
    }
}
