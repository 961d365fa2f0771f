//! `/organisations/{organisation_id}/reports/competencies.csv`.

use chrono::SecondsFormat;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::collections::BTreeMap;

const HEADER: &str = "organisation,family_name,given_name,unit,position,skill,skill_title,level,evidence,observed_at,valid_until";

fn export(rest: &str) -> String {
    format!("/organisations/{}/reports/competencies.csv{rest}", KOCEVJE.id())
}

fn file(rest: &str) -> String {
    format!("/organisations/{}/reports/competencies/file{rest}", KOCEVJE.id())
}

/// The records of a file after its first line.
fn records(answer: &Answer) -> Vec<Vec<String>> {
    answer.expect(200);
    let text = answer.text();
    let text = text.strip_prefix('\u{feff}').expect("the file begins with a byte order mark");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|record| record.expect("a record").iter().map(str::to_owned).collect()).collect()
}

const SOME: &[(&Somebody, &Home, &str, i32)] = &[
    (&ANA, &KOCEVJE, "digcomp-2.2:4.1", 3),
    (&ANA, &KOCEVJE, "digcomp-2.2:4.1", 5),
    (&ANA, &KOCEVJE, "digcomp-2.2:4.1", 4),
    (&BOR, &KOCEVJE, "digcomp-2.2:1.1", 2),
    (&DORA, &KOCEVJE, "digcomp-2.2:2.4", 6),
    (&DORA, &LOGATEC, "digcomp-2.2:2.4", 8),
    (&LARA, &LOGATEC, "digcomp-2.2:2.4", 8),
];

on_both_databases! {
    async fn the_file_says_what_it_is(world: World) {
        let answer = world.sign_in(&HANA).await.get(&export("")).await;
        assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
        let name = "attachment; filename=\"competencies-kocevje-2026-11-22.csv\"; filename*=UTF-8''competencies-Ob%C4%8Dina%20Ko%C4%8Devje-2026-11-22.csv";
        assert_eq!((answer.header("content-disposition"), answer.header("cache-control")), (name, "no-store"));
        assert!(answer.body.starts_with(b"\xef\xbb\xbforganisation,"), "spreadsheets garble every letter with a caron without it");
        assert!(answer.text().starts_with(&format!("\u{feff}{HEADER}\r\n")) && answer.text().ends_with("\r\n"));
        assert_eq!(records(&answer).len(), 9 * 21, "one line for every person and skill");
    }

    async fn the_file_equals_a_plain_recount_of_the_evidence(world: World) {
        world.observe(SOME).await;
        let mut expected: BTreeMap<(String, String), String> = BTreeMap::new();
        for (somebody, home, skill, level) in SOME.iter().filter(|(_, home, ..)| home.slug == KOCEVJE.slug) {
            assert_eq!(home.name, KOCEVJE.name);
            let place = expected.entry((somebody.given_name.to_owned(), (*skill).to_owned())).or_default();
            *place = place.clone().max(level.to_string());
        }
        let file = records(&world.sign_in(&HANA).await.get(&export("")).await);
        let known: BTreeMap<_, _> = file.iter().filter(|row| !row[7].is_empty()).map(|row| ((row[2].clone(), row[5].clone()), row[7].clone())).collect();
        assert_eq!(known, expected);
        assert!(file.iter().all(|row| row[0] == KOCEVJE.name && (row[7].is_empty() == row[8].is_empty())));
    }

    async fn the_file_equals_the_pages(world: World) {
        world.observe(SOME).await;
        world.sign_in(&CENE).await.take_course(&KOCEVJE, 4).await;
        let hana = world.sign_in(&HANA).await;
        for rest in ["?sort=unit&language=sl", "?sort=level&skill=digcomp-2.2:4.1&descending=true", "?language=bg"] {
            let page = hana.get(&format!("/organisations/{}/reports/competencies{rest}&limit=100", KOCEVJE.id())).await.expect(200);
            let mut lines = Vec::new();
            for row in page["items"].as_array().expect("a list") {
                for skill in page["skills"].as_array().expect("a list") {
                    lines.push(line_of(row, skill));
                }
            }
            assert_eq!(records(&hana.get(&export(rest)).await), lines, "{rest}");
        }
    }

    async fn no_cell_is_a_formula(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let unit = olga.post(&format!("/organisations/{}/units", KOCEVJE.id()), json!({ "name": "+1 unit" })).await.expect(201);
        let body = json!({
            "email": "x@kocevje.example", "given_name": "-2+3", "family_name": "=HYPERLINK(\"https://evil.example\",\"x\")",
            "language": "en", "position": "@SUM(A1)", "unit_id": unit["id"], "roles": ["learner"],
        });
        olga.post(&format!("/organisations/{}/invitations", KOCEVJE.id()), body).await.expect(202);
        let answer = world.sign_in(&HANA).await.get(&export("?skill=digcomp-2.2:1.1")).await;
        let row = records(&answer).into_iter().find(|row| row[1].contains("HYPERLINK")).expect("her row");
        assert_eq!(row[1..5], ["'=HYPERLINK(\"https://evil.example\",\"x\")", "'-2+3", "'+1 unit", "'@SUM(A1)"]);
        for record in records(&answer) {
            assert!(record.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{record:?}");
        }
    }

    async fn no_cell_begins_a_formula_where_a_semicolon_separates(world: World) {
        let olga = world.sign_in(&OLGA).await;
        olga.post(&format!("/organisations/{}/units", KOCEVJE.id()), json!({ "name": "Vrtec;=1+1" })).await.expect(201);
        let unit = world.rows("SELECT id FROM unit WHERE name LIKE 'Vrtec%'").await[0].try_get_by_index::<uuid::Uuid>(0).expect("an id");
        let path = format!("/organisations/{}/memberships/{}", KOCEVJE.id(), ANA.membership(&KOCEVJE));
        olga.patch(&path, json!({ "unit_id": unit })).await.expect(200);
        let file = records(&world.sign_in(&HANA).await.get(&export("?skill=digcomp-2.2:1.1")).await);
        assert!(file.iter().any(|row| row[3] == "Vrtec;'=1+1"), "{file:?}");
    }

    async fn more_exports_than_may_run_at_once_wait_for_their_turn(world: World) {
        let hana = world.sign_in(&HANA).await;
        let path = export("");
        let get = || hana.get(&path);
        let files = tokio::join!(get(), get(), get(), get(), get(), get(), get(), get());
        for file in <[Answer; 8]>::from(files) {
            assert_eq!(records(&file).len(), 9 * 21);
        }
    }

    async fn an_export_by_a_line_manager_is_her_teams(world: World) {
        let people: std::collections::BTreeSet<String> = records(&world.sign_in(&MARTA).await.get(&export("")).await).into_iter().map(|row| row[2].clone()).collect();
        assert_eq!(people.into_iter().collect::<Vec<_>>(), ["Ana", "Bor"]);
    }

    async fn every_format_says_what_it_is(world: World) {
        let hana = world.sign_in(&HANA).await;
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        for (format, kind, begins) in [
            ("csv", "text/csv; charset=utf-8", &b"\xef\xbb\xbforganisation,"[..]),
            ("json", "application/json; charset=utf-8", b"{\"title\":"),
            ("parquet", "application/vnd.apache.parquet", b"PAR1"),
            ("xlsx", sheet, b"PK\x03\x04"),
            ("ods", "application/vnd.oasis.opendocument.spreadsheet", b"PK\x03\x04"),
            ("pdf", "application/pdf", b"%PDF-1.7"),
        ] {
            let answer = hana.get(&file(&format!("?format={format}&language=sl"))).await;
            assert_eq!((answer.status, answer.header("content-type")), (200, kind), "{format}");
            let name = answer.header("content-disposition").to_owned();
            assert!(name.contains(&format!("filename=\"competencies-kocevje-2026-11-22.{format}\"")), "{name}");
            assert!(answer.body.starts_with(begins), "{format}");
        }
        hana.get(&file("?format=xls")).await.refused(400, "bad_request");
    }

    async fn the_json_file_holds_the_lines_of_the_csv_file(world: World) {
        world.observe(SOME).await;
        let hana = world.sign_in(&HANA).await;
        for rest in ["", "sort=level&skill=digcomp-2.2:4.1&descending=true&language=bg"] {
            let json = hana.get(&file(&format!("?format=json&{rest}"))).await.expect(200);
            let ids: Vec<&str> = json["columns"].as_array().expect("a list").iter().map(|column| column["id"].as_str().expect("an id")).collect();
            assert_eq!(ids.join(","), HEADER);
            let cell = |value: &Value| match value {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            let lines: Vec<Vec<String>> =
                json["rows"].as_array().expect("a list").iter().map(|row| ids.iter().map(|id| cell(&row[id])).collect()).collect();
            assert_eq!(json["row_count"], lines.len());
            assert_eq!(lines, records(&hana.get(&export(&format!("?{rest}"))).await), "{rest}");
        }
    }

    async fn the_same_report_of_the_same_moment_is_the_same_file(world: World) {
        world.observe(SOME).await;
        let hana = world.sign_in(&HANA).await;
        for format in ["csv", "json", "parquet", "xlsx", "ods", "pdf"] {
            let path = file(&format!("?format={format}"));
            assert_eq!(hana.get(&path).await.body, hana.get(&path).await.body, "{format}");
        }
    }

    async fn every_file_is_noted_and_told_to_whom_it_shows(world: World) {
        let hana = world.sign_in(&HANA).await;
        assert_eq!(hana.get(&file("?format=pdf")).await.status, 200);
        let seen = world.sign_in(&BOR).await.get("/account/data-access").await.expect(200);
        assert_eq!(seen["items"][0]["what"], "report_file");
        let log = world.sign_in(&OLGA).await.get(&format!("/organisations/{}/audit?limit=20", KOCEVJE.id())).await.expect(200);
        let exported = log["items"].as_array().expect("a list").iter().filter(|entry| entry["action"] == "report.exported").count();
        assert_eq!(exported, 1, "{log}");
    }

    async fn nobody_else_gets_a_file(world: World) {
        for (who, status, code) in [(&ANA, 403, "forbidden"), (&OLGA, 403, "forbidden"), (&KAJA, 403, "forbidden"), (&LARA, 404, "not_found"), (&HELENA, 404, "not_found")] {
            let answer = world.sign_in(who).await.get(&export("")).await;
            answer.refused(status, code);
            assert!(!answer.text().contains("Novak"), "{}", who.email);
            world.sign_in(who).await.get(&file("?format=json")).await.refused(status, code);
        }
    }
}

/// The line that a person of a page and a skill must give.
fn line_of(row: &Value, skill: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let moment = |value: &Value| if value.is_null() { String::new() } else { moment(value).to_rfc3339_opts(SecondsFormat::Secs, true) };
    let level =
        row["levels"].as_array().expect("a list").iter().find(|level| level["skill"] == skill["skill"]).cloned().unwrap_or_default();
    let number = level["level"].as_i64().map_or(String::new(), |level| level.to_string());
    let person =
        [KOCEVJE.name.to_owned(), text(&row["family_name"]), text(&row["given_name"]), text(&row["unit"]["name"]), text(&row["position"])];
    let rest = [
        text(&skill["skill"]),
        text(&skill["title"]),
        number,
        text(&level["kind"]),
        moment(&level["observed_at"]),
        moment(&level["valid_until"]),
    ];
    person.into_iter().chain(rest).collect()
}
