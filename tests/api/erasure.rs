//! `/account/erasure-requests` and `/organisations/…/erasure-requests`.

use super::workshop::{self, NOTICE};
use serde_json::{Value, json};
use skillpact::privacy::holdings;
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn path(home: &Home) -> String {
    format!("/organisations/{}/erasure-requests", home.id())
}

async fn ask(session: &Session, home: &Home) -> Answer {
    session.post("/account/erasure-requests", json!({ "id": id(), "organisation_id": home.id(), "note": "I have left." })).await
}

async fn carry_out(session: &Session, home: &Home, request: &Value) -> Answer {
    let id = request["id"].as_str().expect("an id");
    session.ask(poem::http::Method::POST, &format!("{}/{id}/carry-out", path(home)), None).await
}

/// Bor takes a course, hands a file in, gets marks; Hana opens the page about him.
async fn lived(world: &World) -> Session {
    workshop::open(world).await;
    let bor = world.sign_in(&BOR).await;
    bor.take_course(&KOCEVJE, 4).await;
    let enrolment = workshop::enrol(&bor, NOTICE, &KOCEVJE).await;
    let (attempt, _) = workshop::hand_in(&bor, &enrolment).await;
    let tine = world.sign_in(&TINE).await;
    workshop::mark(&tine, &attempt, [2, 1], 1).await.expect(200);
    let hana = world.sign_in(&HANA).await;
    hana.get(&format!("/organisations/{}/people/{}", KOCEVJE.id(), BOR.id())).await.expect(200);
    bor
}

/// Everything that is counted about an organisation, whoever stands behind it.
async fn totals(world: &World, home: &Home) -> Vec<(String, i64)> {
    let of = format!("organisation_id = {}", world.literal(home.id()));
    let mut totals = Vec::new();
    for from in [
        format!("enrolment WHERE {of}"),
        format!("completion WHERE enrolment_id IN (SELECT id FROM enrolment WHERE {of})"),
        format!("(SELECT DISTINCT person_id FROM enrolment WHERE {of}) learners"),
        format!("observation WHERE {of}"),
        format!("skill_level WHERE {of}"),
        format!("(SELECT DISTINCT skill_key, level, kind FROM skill_level WHERE {of}) levels"),
        format!("membership WHERE {of}"),
    ] {
        totals.push((from.clone(), world.count(&from).await));
    }
    let version = world.rows("SELECT e.course_id FROM enrolment e").await.len();
    totals.push(("rows".to_owned(), i64::try_from(version).expect("few")));
    totals
}

/// Tables in which a text stands anywhere, read as text.
async fn tables_with(world: &World, needle: &str) -> Vec<String> {
    let columns = match world.database {
        Database::Sqlite => "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
        Database::Postgresql => {
            "SELECT c.table_name::text, c.column_name::text FROM information_schema.columns c \
             JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema \
             WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'"
        }
    };
    let mut found = Vec::new();
    for row in world.rows(columns).await {
        let (table, column): (String, String) = (row.try_get_by_index(0).expect("a name"), row.try_get_by_index(1).expect("a name"));
        let (value, wanted) = match world.database {
            Database::Sqlite => (format!("hex(\"{column}\")"), hex::encode_upper(needle)),
            Database::Postgresql => (format!("\"{column}\"::text"), needle.to_owned()),
        };
        if world.count(&format!("\"{table}\" WHERE {value} LIKE '%{wanted}%'")).await > 0 {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

/// Tables in which an id stands.
async fn tables_with_id(world: &World, id: uuid::Uuid) -> Vec<String> {
    let mut found = tables_with(world, &id.to_string()).await;
    if world.database == Database::Sqlite {
        let columns = "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'";
        for row in world.rows(columns).await {
            let (table, column): (String, String) = (row.try_get_by_index(0).expect("a name"), row.try_get_by_index(1).expect("a name"));
            let wanted = hex::encode_upper(id.as_bytes());
            if world.count(&format!("\"{table}\" WHERE hex(\"{column}\") LIKE '%{wanted}%'")).await > 0 {
                found.push(format!("{table}.{column}"));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

on_both_databases! {
    async fn forgetting_erases_the_person_and_keeps_what_is_counted(world: World) {
        let bor = lived(&world).await;
        let before = totals(&world, &KOCEVJE).await;
        let file = bor.get("/account/data/files").await.expect(200)["items"][0]["fields"][0]["value"].as_str().expect("an id").to_owned();
        let request = ask(&bor, &KOCEVJE).await.expect(201);
        assert_eq!((&request["state"], &request["due_on"]), (&json!("open"), &json!("2026-12-22")));
        let olga = world.sign_in(&OLGA).await;
        let waiting = olga.get(&path(&KOCEVJE)).await.expect(200);
        assert_eq!((&waiting[0]["person"], &waiting[0]["note"]), (&json!("Bor Novak"), &json!("I have left.")));
        assert!(world.platform.storage.open_file_range(file.parse().expect("an id"), None).await.expect("the storage answers").is_some());
        let done = carry_out(&olga, &KOCEVJE, &request).await.expect(200);
        assert_eq!((&done["state"], &done["person"], &done["note"]), (&json!("carried_out"), &Value::Null, &Value::Null));

        assert!(world.platform.storage.open_file_range(file.parse().expect("an id"), None).await.expect("the storage answers").is_none());
        assert_eq!(totals(&world, &KOCEVJE).await, before, "what is counted stays the same");
        // What is left of him is his id in the log, and the last mail until it is cleaned away.
        assert_eq!(tables_with_id(&world, BOR.id()).await, ["audit_entry.actor_id"]);
        assert_eq!(tables_with(&world, BOR.email).await, ["outgoing_mail.recipient"]);
        bor.get("/account").await.refused(401, "sign_in_expired");
        world.nobody().post("/sign-in", json!({ "email": BOR.email, "password": PASSWORD })).await.refused(401, "wrong_credentials");
        let people = olga.get(&format!("/organisations/{}/people?limit=100", KOCEVJE.id())).await.expect(200);
        assert!(!people.to_string().contains("Bor") && !people.to_string().contains('—'), "{people}");
        // Carried out again, it says that it was decided.
        carry_out(&olga, &KOCEVJE, &request).await.refused(409, "conflict");
    }

    async fn what_is_kept_has_new_ids_and_no_day(world: World) {
        lived(&world).await;
        let ids = |rows: Vec<sea_orm::QueryResult>| -> Vec<uuid::Uuid> { rows.iter().map(|row| row.try_get_by_index(0).expect("an id")).collect() };
        let of = format!("person_id = {}", world.literal(BOR.id()));
        let mut old = ids(world.rows(&format!("SELECT id FROM enrolment WHERE {of}")).await);
        old.extend(ids(world.rows(&format!("SELECT id FROM observation WHERE {of}")).await));
        old.extend(ids(world.rows(&format!("SELECT id FROM membership WHERE {of}")).await));
        old.extend(ids(world.rows(&format!("SELECT c.id FROM completion c JOIN enrolment e ON e.id = c.enrolment_id WHERE {of}")).await));
        let bor = world.sign_in(&BOR).await;
        let request = ask(&bor, &KOCEVJE).await.expect(201);
        carry_out(&world.sign_in(&OLGA).await, &KOCEVJE, &request).await.expect(200);
        for table in ["enrolment", "observation", "membership", "completion", "attempt", "response", "submitted_work", "mark", "uploaded_file"] {
            let column = if table == "submitted_work" { "attempt_id" } else { "id" };
            let left = ids(world.rows(&format!("SELECT {column} FROM {table}")).await);
            assert!(!left.iter().any(|id| old.contains(id)), "{table} still has a row under its old id");
        }
        let moments = world.rows("SELECT completed_at FROM completion UNION ALL SELECT observed_at FROM observation UNION ALL SELECT enrolled_at FROM enrolment").await;
        assert!(!moments.is_empty());
        for row in moments {
            let moment: chrono::DateTime<chrono::Utc> = row.try_get_by_index(0).expect("a moment");
            assert_eq!(moment.to_rfc3339(), "2026-11-01T00:00:00+00:00");
        }
        assert_eq!(world.count("attempt").await + world.count("response").await + world.count("mark").await, 0);
    }

    async fn of_several_organisations_only_the_one_that_was_asked_forgets(world: World) {
        let dora = world.sign_in(&DORA).await;
        dora.take_course(&KOCEVJE, 4).await;
        dora.take_course(&LOGATEC, 4).await;
        let request = ask(&dora, &KOCEVJE).await.expect(201);
        carry_out(&world.sign_in(&OLGA).await, &KOCEVJE, &request).await.expect(200);
        let account = dora.get("/account").await.expect(200);
        assert_eq!(account["memberships"].as_array().map(Vec::len), Some(1));
        let data = dora.get("/account/data").await.expect(200);
        let count = |key: &str| data["holdings"].as_array().and_then(|list| list.iter().find(|holding| holding["key"] == key)).expect("it is listed")["count"].clone();
        assert_eq!((count("enrolments"), count("completions"), count("answers"), count("memberships")), (json!(1), json!(1), json!(4), json!(1)));
        let copy = dora.get("/account/data-file").await.expect(200);
        for holding in copy["holdings"].as_array().expect("a list").iter().filter(|holding| holding["key"] != "audit_entries") {
            assert!(!holding["records"].to_string().contains(KOCEVJE.name), "only the log still knows of Kočevje: {holding}");
        }
        assert_eq!(world.count(&format!("enrolment WHERE organisation_id = {}", world.literal(KOCEVJE.id()))).await, 1);
        let letters = world.mail().await;
        assert!(letters.iter().any(|letter| letter.recipient == DORA.email && letter.text.contains(KOCEVJE.name)), "{letters:?}");
    }

    async fn what_a_colleague_did_for_others_loses_her_name_and_stays(world: World) {
        lived(&world).await;
        let tine = world.sign_in(&TINE).await;
        let request = ask(&tine, &KOCEVJE).await.expect(201);
        carry_out(&world.sign_in(&OLGA).await, &KOCEVJE, &request).await.expect(200);
        let bor = world.sign_in(&BOR).await;
        let marks = bor.get("/account/data/marks").await.expect(200);
        assert_eq!(marks["items"].as_array().map(Vec::len), Some(2));
        assert!(!marks.to_string().contains("Tine"), "{marks}");
        assert_eq!(tables_with_id(&world, TINE.id()).await, ["audit_entry.actor_id"]);
    }

    async fn a_request_can_be_taken_back_until_it_is_decided(world: World) {
        let ana = world.sign_in(&ANA).await;
        let body = json!({ "id": id(), "organisation_id": KOCEVJE.id() });
        let request = ana.post("/account/erasure-requests", body.clone()).await.expect(201);
        assert_eq!(ana.post("/account/erasure-requests", body).await.expect(200)["id"], request["id"]);
        ask(&ana, &KOCEVJE).await.refused(409, "conflict");
        assert_eq!(ana.get("/account/erasure-requests").await.expect(200)["organisations"], json!([]));
        let own = format!("/account/erasure-requests/{}", request["id"].as_str().expect("an id"));
        assert_eq!(ana.delete(&own).await.status, 204);
        assert_eq!(ana.delete(&own).await.status, 204);
        let olga = world.sign_in(&OLGA).await;
        carry_out(&olga, &KOCEVJE, &request).await.refused(409, "conflict");
        ana.get("/account").await.expect(200);
        world.advance(chrono::Duration::seconds(1));
        let again = ask(&ana, &KOCEVJE).await.expect(201);
        let refusal = format!("{}/{}/refuse", path(&KOCEVJE), again["id"].as_str().expect("an id"));
        assert_eq!(olga.post(&refusal, json!({ "reason": " " })).await.field(), ("reason".to_owned(), "empty".to_owned()));
        olga.post(&refusal, json!({ "reason": "The law on safety at work, for two years." })).await.expect(200);
        let answered = ana.get("/account/erasure-requests").await.expect(200);
        assert_eq!((&answered["items"][0]["state"], &answered["items"][0]["reason"]), (&json!("refused"), &json!("The law on safety at work, for two years.")));
        let told = ana.get("/notifications").await.expect(200);
        assert!(told.to_string().contains("data_answered"), "{told}");
        ana.delete(&format!("/account/erasure-requests/{}", again["id"].as_str().expect("an id"))).await.refused(409, "conflict");
    }

    async fn nobody_reads_or_decides_what_is_not_hers(world: World) {
        let lara = world.sign_in(&LARA).await;
        let request = ask(&lara, &LOGATEC).await.expect(201);
        let id = request["id"].as_str().expect("an id");
        let (olga, ana, hana) = (world.sign_in(&OLGA).await, world.sign_in(&ANA).await, world.sign_in(&HANA).await);
        carry_out(&olga, &LOGATEC, &request).await.refused(404, "not_found");
        carry_out(&olga, &KOCEVJE, &request).await.refused(404, "not_found");
        carry_out(&hana, &KOCEVJE, &request).await.refused(403, "forbidden");
        assert_eq!(olga.get(&path(&KOCEVJE)).await.expect(200), json!([]));
        ana.delete(&format!("/account/erasure-requests/{id}")).await.refused(404, "not_found");
        ask(&ana, &LOGATEC).await.refused(404, "not_found");
        // An id that is another person's request is not told to be one.
        let stolen = ana.post("/account/erasure-requests", json!({ "id": id, "organisation_id": KOCEVJE.id() })).await;
        assert_eq!(stolen.status, 409);
        assert!(!stolen.text().contains("Logatec"));
        lara.get("/account").await.expect(200);
    }

    async fn nobody_decides_on_her_own_request_and_the_last_administrator_stays(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let request = ask(&olga, &KOCEVJE).await.expect(201);
        carry_out(&olga, &KOCEVJE, &request).await.refused(403, "forbidden");
        assert_eq!(olga.get(&path(&KOCEVJE)).await.expect(200)[0]["is_own"], true);
        let tine = format!("/organisations/{}/memberships/{}", KOCEVJE.id(), TINE.membership(&KOCEVJE));
        olga.patch(&tine, json!({ "roles": ["trainer", "organisation_admin"] })).await.expect(200);
        let other = world.sign_in(&TINE).await;
        olga.patch(&tine, json!({ "roles": ["trainer"] })).await.expect(200);
        carry_out(&other, &KOCEVJE, &request).await.refused(403, "forbidden");
        olga.patch(&tine, json!({ "roles": ["trainer", "organisation_admin"] })).await.expect(200);
        carry_out(&other, &KOCEVJE, &request).await.expect(200);
        olga.get("/account").await.refused(401, "sign_in_expired");
    }

    async fn an_erasure_that_failed_half_way_is_told_and_taken_up_again(world: World) {
        let bor = lived(&world).await;
        let request = ask(&bor, &KOCEVJE).await.expect(201);
        let olga = world.sign_in(&OLGA).await;
        // Something that refers to him and that no list knows keeps his rows from going.
        let (id, person) = (world.literal(BOR.id()), world.literal(BOR.id()));
        world.execute(&format!("CREATE TABLE obstacle (id {} PRIMARY KEY REFERENCES person (id))", if world.database == Database::Sqlite { "BLOB" } else { "uuid" })).await;
        world.execute(&format!("INSERT INTO obstacle VALUES ({person})")).await;
        assert_eq!(carry_out(&olga, &KOCEVJE, &request).await.expect(200)["state"], "under_way");
        assert_eq!(bor.get("/account/erasure-requests").await.expect(200)["items"][0]["state"], "under_way");
        assert_eq!(bor.get("/account/data/answers").await.expect(200)["items"].as_array().map(Vec::is_empty), Some(false), "nothing but files went");
        assert_eq!(world.eraser.resume().await.expect("it is tried"), 0);
        world.execute(&format!("DELETE FROM obstacle WHERE id = {id}")).await;
        assert_eq!(world.eraser.resume().await.expect("it is tried"), 1);
        assert_eq!(olga.get(&path(&KOCEVJE)).await.expect(200)[0]["state"], "carried_out");
        assert_eq!(tables_with_id(&world, BOR.id()).await, ["audit_entry.actor_id"]);
    }

    async fn administrators_are_told_of_a_request(world: World) {
        ask(&world.sign_in(&ANA).await, &KOCEVJE).await.expect(201);
        skillpact::notifications::deliver_due(&world.platform).await.expect("notices are delivered");
        let told = world.sign_in(&OLGA).await.get("/notifications").await.expect(200);
        assert!(told.to_string().contains("data_requested"), "{told}");
        let not_told = world.sign_in(&HELENA).await.get("/notifications").await.expect(200);
        assert!(!not_told.to_string().contains("data_requested"), "{not_told}");
    }

    async fn old_notes_of_openings_are_deleted(world: World) {
        lived(&world).await;
        world.advance(chrono::Duration::days(700));
        world.eraser.clean_up().await.expect("it is cleaned up");
        assert!(world.count("record_opening").await > 0);
        world.advance(chrono::Duration::days(31));
        world.eraser.clean_up().await.expect("it is cleaned up");
        assert_eq!(world.count("record_opening").await, 0);
    }
}

#[test]
fn what_stays_says_why() {
    for holding in holdings::all() {
        if let skillpact::platform::holdings::Erasure::Stay(reason) = holding.erasure {
            assert!(reason.len() > 20, "{} stays without a reason", holding.key);
        }
    }
}
