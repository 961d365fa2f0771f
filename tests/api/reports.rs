//! `/organisations/{organisation_id}/reports/competencies`.

use chrono::{Duration, Months};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn report(home: &Home, rest: &str) -> String {
    format!("/organisations/{}/reports/competencies{rest}", home.id())
}

/// `given name: skill=level …` for every row of a page.
fn rows(page: &Value) -> Vec<String> {
    let row = |row: &Value| {
        let levels = row["levels"].as_array().expect("a list").iter();
        let levels: Vec<String> = levels
            .map(|level| format!("{}={}", level["skill"].as_str().unwrap_or_default().trim_start_matches("digcomp-2.2:"), level["level"]))
            .collect();
        format!("{}: {}", row["given_name"].as_str().unwrap_or_default(), levels.join(" ")).trim_end_matches([':', ' ']).to_owned()
    };
    page["items"].as_array().expect("a list").iter().map(row).collect()
}

async fn asked(who: &Session, rest: &str) -> Vec<String> {
    rows(&who.get(&report(&KOCEVJE, rest)).await.expect(200))
}

/// All pages of a report, one person each.
async fn one_by_one(who: &Session, rest: &str) -> Vec<String> {
    let mut seen = Vec::new();
    let mut path = format!("?limit=1{rest}");
    loop {
        let page = who.get(&report(&KOCEVJE, &path)).await.expect(200);
        seen.extend(rows(&page));
        let Some(next) = page["next"].as_str() else { return seen };
        path = format!("?limit=1{rest}&cursor={next}");
    }
}

const SOME: &[(&Somebody, &Home, &str, i32)] = &[
    (&ANA, &KOCEVJE, "digcomp-2.2:4.1", 5),
    (&BOR, &KOCEVJE, "digcomp-2.2:4.1", 2),
    (&CENE, &KOCEVJE, "digcomp-2.2:4.1", 2),
    (&CENE, &KOCEVJE, "digcomp-2.2:1.1", 4),
    (&DORA, &KOCEVJE, "digcomp-2.2:1.1", 1),
    (&DORA, &LOGATEC, "digcomp-2.2:1.1", 7),
    (&LARA, &LOGATEC, "digcomp-2.2:4.1", 8),
];

on_both_databases! {
    async fn the_hr_officer_sees_what_her_people_can_do(world: World) {
        world.observe(SOME).await;
        let page = world.sign_in(&HANA).await.get(&report(&KOCEVJE, "")).await.expect(200);
        let mut seen = rows(&page);
        seen.sort();
        assert_eq!(seen, ["Ana: 4.1=5", "Bor: 4.1=2", "Cene: 1.1=4 4.1=2", "Dora: 1.1=1", "Hana", "Kaja", "Marta", "Olga", "Tine"]);
        assert_eq!((&page["people_total"], page["skills"].as_array().map(Vec::len)), (&json!(9), Some(21)));
        assert_eq!(moment(&page["generated_at"]), NOW);
        assert!(!page.to_string().contains("answer"), "never answers");
    }

    async fn a_completion_is_in_the_report_at_once(world: World) {
        let hana = world.sign_in(&HANA).await;
        world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let page = hana.get(&report(&KOCEVJE, "?skill=digcomp-2.2:2.4")).await.expect(200);
        let ana = page["items"].as_array().expect("a list").iter().find(|row| row["given_name"] == "Ana").expect("Ana's row");
        let level = &ana["levels"][0];
        assert_eq!((&level["skill"], &level["level"], &level["kind"]), (&json!("digcomp-2.2:2.4"), &json!(3), &json!("completion")));
        assert_eq!((moment(&level["observed_at"]), moment(&level["valid_until"])), (NOW, NOW + Months::new(24)));
    }

    async fn another_municipalitys_hr_officer_finds_nothing_by_guessing_ids(world: World) {
        let helena = world.sign_in(&HELENA).await;
        for rest in ["", ".csv", "?limit=1", ".csv?language=sl"] {
            let answer = helena.get(&report(&KOCEVJE, rest)).await;
            answer.refused(404, "not_found");
        }
        let absent = helena.get(&format!("/organisations/{}/reports/competencies", id())).await.refused(404, "not_found");
        let foreign = helena.get(&report(&KOCEVJE, "")).await.refused(404, "not_found");
        let told = |problem: &Value| (problem["title"].clone(), problem["detail"].clone());
        assert_eq!(told(&absent), told(&foreign), "what is there and foreign looks as what is not there");
    }

    async fn a_line_manager_sees_her_team_and_nobody_else(world: World) {
        world.observe(SOME).await;
        let marta = world.sign_in(&MARTA).await;
        let page = marta.get(&report(&KOCEVJE, "")).await.expect(200);
        assert_eq!((rows(&page), &page["people_total"]), (vec!["Ana: 4.1=5".to_owned(), "Bor: 4.1=2".to_owned()], &json!(2)));
        assert!(asked(&marta, &format!("?unit_id={}", FINANCE.id())).await.is_empty());
        let csv = marta.get(&report(&KOCEVJE, ".csv")).await;
        assert_eq!(csv.text().lines().count(), 1 + 2 * 21);
        let luka = world.sign_in(&LUKA).await.get(&report(&LOGATEC, "")).await.expect(200);
        assert_eq!(rows(&luka), ["Lara: 4.1=8", "Dora: 1.1=7"]);
    }

    async fn who_works_for_two_shows_each_only_what_she_did_for_it(world: World) {
        world.observe(SOME).await;
        let dora = |page: &Value| rows(page).into_iter().find(|row| row.starts_with("Dora"));
        let (hana, helena) = (world.sign_in(&HANA).await, world.sign_in(&HELENA).await);
        assert_eq!(dora(&hana.get(&report(&KOCEVJE, "")).await.expect(200)).as_deref(), Some("Dora: 1.1=1"));
        assert_eq!(dora(&helena.get(&report(&LOGATEC, "")).await.expect(200)).as_deref(), Some("Dora: 1.1=7"));
        let csv = hana.get(&report(&KOCEVJE, ".csv?skill=digcomp-2.2:1.1")).await.text();
        assert!(csv.contains("Vidmar,Dora") && !csv.contains(",7,"), "{csv}");
    }

    async fn a_unit_means_its_parts_too(world: World) {
        let hana = world.sign_in(&HANA).await;
        assert_eq!(asked(&hana, &format!("?unit_id={}", FINANCE.id())).await, ["Cene", "Dora"]);
        assert_eq!(asked(&hana, &format!("?unit_id={}", ADMINISTRATION.id())).await.len(), 7);
        assert!(asked(&hana, &format!("?unit_id={}", LOGATEC_OFFICE.id())).await.is_empty());
    }

    async fn a_course_means_who_is_on_it_for_the_organisation(world: World) {
        let (hana, ana, dora) = (world.sign_in(&HANA).await, world.sign_in(&ANA).await, world.sign_in(&DORA).await);
        let course = ana.course().await.id;
        let hers = ana.enrol(&KOCEVJE).await;
        dora.enrol(&LOGATEC).await;
        assert_eq!(asked(&hana, &format!("?course_id={course}")).await, ["Ana"], "what Dora does for Logatec is Logatec's business");
        ana.delete(&format!("/enrolments/{hers}")).await.expect(204);
        assert!(asked(&hana, &format!("?course_id={course}")).await.is_empty());
    }

    async fn a_skill_means_one_column(world: World) {
        world.observe(SOME).await;
        let page = world.sign_in(&HANA).await.get(&report(&KOCEVJE, "?skill=digcomp-2.2:1.1&limit=100")).await.expect(200);
        assert_eq!(page["skills"].as_array().map(Vec::len), Some(1));
        assert_eq!(rows(&page).into_iter().filter(|row| row.contains('=')).collect::<Vec<_>>(), ["Cene: 1.1=4", "Dora: 1.1=1"]);
    }

    async fn every_order_can_be_turned_round_and_read_page_by_page(world: World) {
        world.observe(SOME).await;
        let hana = world.sign_in(&HANA).await;
        for sort in ["family_name", "unit", "level"] {
            let mut orders = Vec::new();
            for descending in [false, true] {
                let rest = format!("&sort={sort}&descending={descending}&skill=digcomp-2.2:4.1");
                let whole = asked(&hana, &format!("?limit=100{rest}")).await;
                assert_eq!(one_by_one(&hana, &rest).await, whole, "{rest}");
                assert_eq!(whole.len(), 9);
                orders.push(whole);
            }
            assert_ne!(orders[0], orders[1], "{sort}");
        }
        let by_level = "?limit=4&sort=level&skill=digcomp-2.2:4.1";
        assert_eq!(asked(&hana, by_level).await[..3], ["Bor: 4.1=2", "Cene: 4.1=2", "Ana: 4.1=5"]);
        assert_eq!(asked(&hana, &format!("{by_level}&descending=true")).await[..3], ["Ana: 4.1=5", "Bor: 4.1=2", "Cene: 4.1=2"]);
        for descending in [false, true] {
            let last = asked(&hana, &format!("?sort=unit&descending={descending}")).await.split_off(7);
            let mut last: Vec<String> = last.into_iter().map(|row| row.chars().take(4).collect()).collect();
            last.sort();
            assert_eq!(last, ["Kaja", "Tine"], "who has no unit stands last in both directions");
        }
    }

    async fn what_cannot_be_asked_is_a_field_error(world: World) {
        let hana = world.sign_in(&HANA).await;
        let field = |rest: &str| {
            let (hana, path) = (hana.clone(), report(&KOCEVJE, rest));
            async move { hana.get(&path).await.field() }
        };
        assert_eq!(field("?skill=digcomp-2.2:9.9").await, ("skill".to_owned(), "unknown".to_owned()));
        assert_eq!(field("?sort=level").await, ("skill".to_owned(), "required".to_owned()));
        assert_eq!(field(".csv?skill=x").await, ("skill".to_owned(), "unknown".to_owned()));
        let next = hana.get(&report(&KOCEVJE, "?limit=1")).await.expect(200)["next"].as_str().expect("more").to_owned();
        hana.get(&report(&KOCEVJE, &format!("?limit=1&descending=true&cursor={next}"))).await.refused(422, "bad_cursor");
    }

    async fn who_has_left_is_not_in_the_report(world: World) {
        world.observe(SOME).await;
        let path = format!("/organisations/{}/memberships/{}", KOCEVJE.id(), ANA.membership(&KOCEVJE));
        world.sign_in(&OLGA).await.patch(&path, json!({ "valid_to": "2026-11-30" })).await.expect(200);
        assert!(asked(&world.sign_in(&HANA).await, "").await.iter().any(|row| row.starts_with("Ana")));
        world.advance(Duration::days(8));
        assert!(!asked(&world.sign_in(&HANA).await, "").await.iter().any(|row| row.starts_with("Ana")));
        assert_eq!(asked(&world.sign_in(&MARTA).await, "").await, ["Bor: 4.1=2"]);
    }

    async fn whoever_looks_leaves_an_entry_in_the_audit_log(world: World) {
        let (hana, olga) = (world.sign_in(&HANA).await, world.sign_in(&OLGA).await);
        hana.get(&report(&KOCEVJE, "?skill=digcomp-2.2:1.1")).await.expect(200);
        hana.get(&report(&KOCEVJE, ".csv")).await.expect(200);
        let log = olga.get(&format!("/organisations/{}/audit?limit=2", KOCEVJE.id())).await.expect(200);
        let seen: Vec<_> = log["items"].as_array().expect("a list").iter().map(|entry| (entry["action"].clone(), entry["actor_name"].clone(), entry["detail"].clone())).collect();
        assert_eq!(seen[0], (json!("report.exported"), json!("Hana Zajc"), Value::Null));
        assert_eq!(seen[1], (json!("report.opened"), json!("Hana Zajc"), json!("skill digcomp-2.2:1.1")));
    }
}
