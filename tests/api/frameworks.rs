//! `/frameworks`, importing them, and carrying evidence from one to another.

use poem::http::Method;
use serde_json::{Value, json};
use skillpact::skills;
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// What is published is known to the whole process, so that every story needs a key of its own.
fn key() -> String {
    format!("story-{}", id())
}

fn title(text: &str) -> Value {
    json!([{ "language": "en", "text": text, "status": "confirmed" }])
}

/// A draft with an area and two skills; its source.
async fn draft(session: &Session, key: &str) -> Value {
    let wish = json!({ "id": id(), "key": key, "title": "Front desk", "version": "1", "language": "en" });
    let mut source = session.post("/frameworks", wish.clone()).await.expect(201);
    assert_eq!(session.post("/frameworks", wish).await.expect(200)["stamp"], source["stamp"], "the same request makes nothing new");
    source["areas"] = json!([{ "code": "1", "titles": title("Visitors"), "description": "" }]);
    let skill = |code: &str, text: &str| json!({ "code": code, "area": "1", "titles": title(text), "description": "", "retired": false });
    source["skills"] = json!([skill("1.1", "Receiving visitors"), skill("1.2", "Giving directions")]);
    session.put(&format!("/frameworks/{key}/source"), source).await.expect(200)
}

/// Sends a file to be imported.
pub async fn import(session: &Session, query: &str, body: &str) -> Answer {
    let body = body.to_owned();
    session
        .send(Method::POST, &format!("/api/framework-imports?{query}"), |request| {
            request.content_type("application/octet-stream").body(body)
        })
        .await
}

on_both_databases! {
    async fn a_framework_goes_from_draft_to_retirement(world: World) {
        let (kaja, ana, key) = (world.sign_in(&KAJA).await, world.sign_in(&ANA).await, key());
        draft(&kaja, &key).await;
        let skill = format!("{key}:1.1");
        ana.get(&format!("/frameworks/{key}")).await.expect(404);
        assert!(!skills::knows(&skill));
        kaja.post(&format!("/frameworks/{key}/publish"), Value::Null).await.expect(200);
        assert!(skills::knows(&skill));
        let listed = ana.get("/frameworks").await.expect(200);
        assert!(listed.as_array().expect("a list").iter().any(|one| one["key"] == json!(key)));
        let mut source = kaja.get(&format!("/frameworks/{key}/source")).await.expect(200);
        source["skills"].as_array_mut().expect("skills").pop();
        kaja.put(&format!("/frameworks/{key}/source"), source).await.expect(409);
        kaja.delete(&format!("/frameworks/{key}")).await.expect(409);
        kaja.post(&format!("/frameworks/{key}/retire"), Value::Null).await.expect(200);
        let listed = ana.get("/frameworks").await.expect(200);
        assert!(listed.as_array().expect("a list").iter().all(|one| one["key"] != json!(key)));
        assert_eq!(ana.get(&format!("/frameworks/{key}")).await.expect(200)["state"], "retired");
        assert!(skills::knows(&skill), "what refers to it keeps its name");
    }

    async fn a_published_framework_takes_translations_and_no_stale_change(world: World) {
        let (kaja, key) = (world.sign_in(&KAJA).await, key());
        draft(&kaja, &key).await;
        kaja.post(&format!("/frameworks/{key}/publish"), Value::Null).await.expect(200);
        let path = format!("/frameworks/{key}/source");
        let before = kaja.get(&path).await.expect(200);
        let mut translated = before.clone();
        translated["skills"][0]["titles"] = json!([
            { "language": "en", "text": "Receiving visitors", "status": "confirmed" },
            { "language": "sl", "text": "Sprejem obiskovalcev", "status": "to verify" },
        ]);
        kaja.put(&path, translated).await.expect(200);
        let shown = kaja.get(&format!("/frameworks/{key}?language=sl")).await.expect(200);
        assert_eq!((&shown["skills"][0]["title"], &shown["skills"][0]["unreviewed"]), (&json!("Sprejem obiskovalcev"), &json!(true)));
        let mut stale = before;
        stale["description"] = json!("Something else");
        kaja.put(&path, stale).await.expect(409);
    }

    async fn what_another_server_published_is_listed_at_once(world: World) {
        let (kaja, key) = (world.sign_in(&KAJA).await, key());
        draft(&kaja, &key).await;
        world.execute(&format!("UPDATE framework SET state = 'published', stamp = 'elsewhere-{key}' WHERE key = '{key}'")).await;
        let listed = kaja.get("/frameworks").await.expect(200);
        assert!(listed.as_array().expect("a list").iter().any(|one| one["key"] == json!(key)));
        assert!(skills::knows(&format!("{key}:1.2")));
    }

    async fn a_database_from_before_gets_its_titles_and_loses_nothing(world: World) {
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:4.1", 3)]).await;
        world.execute("DELETE FROM skill_area WHERE framework_key = 'digcomp-2.2'").await;
        world.execute("UPDATE skill SET content = '{}' WHERE framework_key = 'digcomp-2.2'").await;
        let content = r#"{"source":"x","licence":"y"}"#;
        world.execute(&format!("UPDATE framework SET stamp = '', content = '{content}' WHERE key = 'digcomp-2.2'")).await;
        skills::load_frameworks(&world.platform.database, NOW).await.expect("frameworks are loaded");
        let shown = world.sign_in(&ANA).await.get("/frameworks/digcomp-2.2?language=sl").await.expect(200);
        assert_eq!((shown["areas"].as_array().map(Vec::len), shown["skills"].as_array().map(Vec::len)), (Some(5), Some(21)));
        assert_eq!(shown["areas"][3]["title"], "Varnost");
        assert_eq!(world.count("observation").await, 1);
    }

    async fn digcomp_has_eight_levels_with_names_and_letters(world: World) {
        let ana = world.sign_in(&ANA).await;
        let shown = ana.get("/frameworks/digcomp-3.0").await.expect(200);
        let level = &shown["scale"]["levels"][5];
        assert_eq!((&level["level"], &level["name"], &level["letters"]), (&json!(6), &json!("Advanced"), &json!("C1")));
        assert_eq!(shown["scale"]["styles"], json!(["numbers", "names", "letters"]));
        let green = ana.get("/frameworks/greencomp-2022").await.expect(200);
        assert_eq!((&green["scale"]["official"], &green["scale_max"]), (&json!(false), &json!(4)));
        let comparison = ana.get("/frameworks/digcomp-3.0/comparison?with=digcomp-2.2").await.expect(200);
        assert_eq!((&comparison["added"], &comparison["removed"], &comparison["moved"]), (&json!(0), &json!(0), &json!(0)));
    }

    async fn an_import_shows_its_problems_and_writes_nothing_until_it_is_told_to(world: World) {
        let (kaja, key) = (world.sign_in(&KAJA).await, key());
        let query = format!("format=csv&key={key}&title=Desk&version=1");
        let broken = "code;title_en;parent\n1;One;\n1.1;A;1\n1.1;B;1\n1.2;C;9\n";
        let shown = import(&kaja, &query, broken).await.expect(200);
        let found: Vec<_> = shown["findings"].as_array().expect("a list").iter().map(|one| (one["row"].clone(), one["code"].clone())).collect();
        assert_eq!(found, [(json!(4), json!("duplicate")), (json!(5), json!("missing_parent"))]);
        let checked = shown["checked"].as_str().expect("a name").to_owned();
        let refused = import(&kaja, &format!("{query}&commit={checked}"), broken).await.expect(422);
        assert_eq!(refused["errors"][0]["code"], "duplicate");
        assert_eq!(world.count(&format!("framework WHERE key = '{key}'")).await, 0, "nothing half imported");
        let good = "code;title_en;parent\n1;One;\n1.1;A;1\n1.2;C;1\n";
        let shown = import(&kaja, &query, good).await.expect(200);
        assert_eq!((&shown["skills"], &shown["added"], &shown["written"]), (&json!(2), &json!(2), &json!(false)));
        assert_eq!(world.count(&format!("framework WHERE key = '{key}'")).await, 0);
        let commit = format!("{query}&commit={}", shown["checked"].as_str().expect("a name"));
        let other = good.replace("1.2;C", "1.2;D");
        import(&kaja, &commit, &other).await.expect(409);
        for _ in 0..2 {
            assert_eq!(import(&kaja, &commit, good).await.expect(200)["written"], true);
        }
        assert_eq!(world.count(&format!("skill WHERE framework_key = '{key}'")).await, 2);
    }

    async fn a_package_that_was_exported_comes_back_as_it_was(world: World) {
        let (kaja, key) = (world.sign_in(&KAJA).await, key());
        let package = kaja.get("/frameworks/digcomp-2.2/file?format=case").await;
        assert_eq!(package.status, 200);
        let query = format!("format=case&key={key}");
        let shown = import(&kaja, &query, &package.text()).await.expect(200);
        // A key that is new is held against the newest edition of the same name.
        assert_eq!((&shown["skills"], &shown["compared_with"], &shown["findings"]), (&json!(21), &json!("digcomp-3.0"), &json!([])));
        let commit = format!("{query}&commit={}", shown["checked"].as_str().expect("a name"));
        import(&kaja, &commit, &package.text()).await.expect(200);
        let mut ours = kaja.get("/frameworks/digcomp-2.2/source").await.expect(200);
        let mut back = kaja.get(&format!("/frameworks/{key}/source")).await.expect(200);
        for source in [&mut ours, &mut back] {
            source["stamp"] = Value::Null;
            source["state"] = Value::Null;
        }
        assert_eq!(ours, back);
    }

    async fn evidence_is_carried_over_once_and_never_over_what_is_there(world: World) {
        let (kaja, ana) = (world.sign_in(&KAJA).await, world.sign_in(&ANA).await);
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:4.1", 5), (&ANA, &KOCEVJE, "digcomp-2.2:1.1", 2), (&LARA, &LOGATEC, "digcomp-2.2:4.1", 8)]).await;
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-3.0:1.1", 4)]).await;
        let mappings = kaja.get("/framework-mappings").await.expect(200);
        let mapping = mappings.as_array().expect("a list").iter().find(|one| one["origin"] == "shipped").expect("one ships").clone();
        let path = format!("/framework-mappings/{}", mapping["id"].as_str().expect("an id"));
        let detail = kaja.get(&path).await.expect(200);
        assert_eq!(detail["lines"].as_array().map(Vec::len), Some(21));
        assert!(detail["lines"].as_array().expect("lines").iter().all(|line| line["rule"] == "same"));
        let preview = kaja.get(&format!("{path}/evidence")).await.expect(200);
        assert_eq!((&preview["observations"], &preview["people"], &preview["changed"], &preview["dropped"]), (&json!(3), &json!(2), &json!(0), &json!(0)));
        for (round, (written, known)) in [(3, 0), (0, 3)].into_iter().enumerate() {
            let run = id();
            for _ in 0..2 {
                assert_eq!(kaja.post(&format!("{path}/evidence"), json!({ "id": run })).await.expect(200)["total"], 3);
            }
            if round == 0 {
                kaja.post(&format!("{path}/evidence"), json!({ "id": id() })).await.expect(409);
            }
            let handler = skills::framework_handlers()["skills.carry_evidence"].clone();
            for _ in 0..2 {
                handler(world.platform.clone(), run.parse().expect("an id")).await.expect("it runs");
            }
            let done = kaja.get(&format!("/evidence-carries/{run}")).await.expect(200);
            assert_eq!((&done["state"], &done["written"], &done["known"]), (&json!("done"), &json!(written), &json!(known)));
        }
        assert_eq!(world.count("observation").await, 7);
        assert_eq!(world.count("observation WHERE source_id IS NOT NULL AND skill_key LIKE 'digcomp-3.0:%'").await, 3);
        let levels = ana.get("/skills").await.expect(200);
        let level = |skill: &str| levels.as_array().expect("a list").iter().find(|one| one["skill"] == skill).map(|one| one["level"].clone());
        assert_eq!((level("digcomp-2.2:4.1"), level("digcomp-3.0:4.1")), (Some(json!(5)), Some(json!(5))));
        assert_eq!(level("digcomp-3.0:1.1"), Some(json!(4)), "what she showed herself stays");
        let stored = world.count("skill_level").await;
        assert_eq!(skills::rebuild(&world.platform).await.expect("levels can be rebuilt") as i64, stored);
    }

    async fn levels_are_shown_as_each_organisation_chose_with_the_words_of_every_scale(world: World) {
        let (ana, kaja, key) = (world.sign_in(&ANA).await, world.sign_in(&KAJA).await, key());
        let before = ana.get("/level-display?language=sl").await.expect(200);
        assert_eq!(before["styles"], json!([]));
        let scale = |shown: &Value, key: &str| shown["scales"].as_array().expect("a list").iter().find(|one| one["framework"] == key).cloned();
        let digcomp = scale(&before, "digcomp-2.2").expect("it has names");
        assert_eq!((&digcomp["keeps_names"], &digcomp["levels"][5]["letters"]), (&json!(false), &json!("C1")));
        assert_ne!(digcomp["levels"][5]["name"], "Advanced", "names are in the language asked for");
        world.execute("INSERT INTO level_style (organisation_id, style) SELECT id, 'letters' FROM organisation WHERE slug = 'kocevje'").await;
        let after = ana.get("/level-display").await.expect(200);
        assert_eq!(after["styles"], json!([{ "organisation_id": KOCEVJE.id(), "style": "letters" }]));
        let elsewhere = world.sign_in(&HELENA).await.get("/level-display").await.expect(200);
        assert_eq!(elsewhere["styles"], json!([]), "of other organisations nothing is told");
        let mut source = draft(&kaja, &key).await;
        for (place, name) in ["Beginner", "Colleague", "Expert", "Teacher"].iter().enumerate() {
            source["levels"][place]["names"] = title(name);
        }
        kaja.put(&format!("/frameworks/{key}/source"), source).await.expect(200);
        assert_eq!(scale(&ana.get("/level-display").await.expect(200), &key), None, "drafts are nobody's");
        kaja.post(&format!("/frameworks/{key}/publish"), Value::Null).await.expect(200);
        let own = scale(&ana.get("/level-display").await.expect(200), &key).expect("it has names");
        assert_eq!((&own["keeps_names"], &own["levels"][2]["name"]), (&json!(true), &json!("Expert")));
    }

    async fn a_review_of_a_title_and_of_a_mapping_tells_who_reviewed(world: World) {
        let (kaja, key) = (world.sign_in(&KAJA).await, key());
        draft(&kaja, &key).await;
        let path = format!("/frameworks/{key}/source");
        let translated = |status: &str, text: &str| json!([
            { "language": "en", "text": "Receiving visitors", "status": "confirmed" },
            { "language": "sl", "text": text, "status": status },
        ]);
        let mut source = kaja.get(&path).await.expect(200);
        source["skills"][0]["titles"] = translated("to verify", "Sprejem");
        let mut source = kaja.put(&path, source).await.expect(200);
        assert_eq!(source["skills"][0]["titles"][1]["review"], Value::Null);
        source["skills"][0]["titles"] = translated("confirmed", "Sprejem");
        let source = kaja.put(&path, source).await.expect(200);
        let review = &source["skills"][0]["titles"][1]["review"];
        assert!(review["by"].as_str().is_some_and(|name| name.starts_with("Kaja ")), "{review}");
        // What was told may be sent back; another word ends the review.
        let mut source = kaja.put(&path, source.clone()).await.expect(200);
        source["skills"][0]["titles"] = translated("to verify", "Sprejem obiskovalcev");
        let source = kaja.put(&path, source).await.expect(200);
        assert_eq!(source["skills"][0]["titles"][1]["review"], Value::Null);
        kaja.delete(&format!("/frameworks/{key}")).await.expect(204);
        let made = json!({ "id": id(), "from": "digcomp-2.2", "to": "greencomp-2022" });
        let detail = kaja.post("/framework-mappings", made.clone()).await.expect(200);
        let path = format!("/framework-mappings/{}/review", made["id"].as_str().expect("an id"));
        let reviewed = kaja.post(&path, json!({ "stamp": detail["stamp"] })).await.expect(200);
        assert!(reviewed["mapping"]["reviewed_by_name"].as_str().is_some_and(|name| name.starts_with("Kaja ")));
    }

    async fn a_corrected_mapping_reaches_what_was_carried_before(world: World) {
        let (kaja, ana) = (world.sign_in(&KAJA).await, world.sign_in(&ANA).await);
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:1.1", 6), (&ANA, &KOCEVJE, "digcomp-2.2:4.1", 5)]).await;
        let mapping = kaja.get("/framework-mappings").await.expect(200)[0].clone();
        let path = format!("/framework-mappings/{}", mapping["id"].as_str().expect("an id"));
        let carry = async || {
            let run = id();
            kaja.post(&format!("{path}/evidence"), json!({ "id": run })).await.expect(200);
            let handler = skills::framework_handlers()["skills.carry_evidence"].clone();
            handler(world.platform.clone(), run.parse().expect("an id")).await.expect("it runs");
            let done = kaja.get(&format!("/evidence-carries/{run}")).await.expect(200);
            (done["written"].clone(), done["known"].clone())
        };
        assert_eq!(carry().await, (json!(2), json!(0)));
        let level = async |skill: &str| {
            let levels = ana.get("/skills").await.expect(200);
            levels.as_array().expect("a list").iter().find(|one| one["skill"] == skill).map(|one| one["level"].clone())
        };
        assert_eq!(level("digcomp-3.0:1.1").await, Some(json!(6)));
        let detail = kaja.get(&path).await.expect(200);
        let lines: Vec<Value> = detail["lines"].as_array().expect("lines").iter().map(|line| {
            let capped = line["from"] == "digcomp-2.2:1.1";
            let (rule, amount) = if capped { ("at_most", 3) } else { ("same", 0) };
            json!({ "from": line["from"], "to": line["to"], "rule": rule, "amount": amount })
        }).collect();
        let changed = kaja.put(&path, json!({ "stamp": detail["stamp"], "note": "", "lines": lines })).await.expect(200);
        kaja.post(&format!("{path}/review"), json!({ "stamp": changed["stamp"] })).await.expect(200);
        let preview = kaja.get(&format!("{path}/evidence")).await.expect(200);
        assert_eq!((&preview["carried"], &preview["known"], &preview["replaced"]), (&json!(2), &json!(1), &json!(1)));
        assert_eq!(carry().await, (json!(1), json!(1)));
        assert_eq!((level("digcomp-3.0:1.1").await, level("digcomp-3.0:4.1").await), (Some(json!(3)), Some(json!(5))));
        assert_eq!(world.count("observation").await, 5, "nothing is overwritten");
        assert_eq!(world.count("evidence_revocation").await, 1);
        assert_eq!(carry().await, (json!(0), json!(2)));
        let preview = kaja.get(&format!("{path}/evidence")).await.expect(200);
        assert_eq!((&preview["known"], &preview["replaced"]), (&json!(2), &json!(0)));
    }

    async fn what_was_carried_over_is_taken_back_and_the_ledger_keeps_it(world: World) {
        let (kaja, ana) = (world.sign_in(&KAJA).await, world.sign_in(&ANA).await);
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:1.1", 6), (&ANA, &KOCEVJE, "digcomp-2.2:4.1", 5), (&LARA, &LOGATEC, "digcomp-2.2:4.1", 2)]).await;
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-3.0:1.1", 4)]).await;
        let mapping = kaja.get("/framework-mappings").await.expect(200)[0].clone();
        let path = format!("/framework-mappings/{}", mapping["id"].as_str().expect("an id"));
        let work = async |kind: &str, run: &str| {
            let handler = skills::framework_handlers()[kind].clone();
            handler(world.platform.clone(), run.parse().expect("an id")).await.expect("it runs");
        };
        let level = async |skill: &str| {
            let levels = ana.get("/skills").await.expect(200);
            levels.as_array().expect("a list").iter().find(|one| one["skill"] == skill).map(|one| one["level"].clone())
        };
        let carry = id();
        kaja.post(&format!("{path}/evidence"), json!({ "id": carry })).await.expect(200);
        let busy = kaja.post(&format!("{path}/undo"), json!({ "id": id(), "reason": "x" })).await.expect(409);
        assert_eq!(busy["reason"], "carry_under_way");
        work("skills.carry_evidence", &carry).await;
        assert_eq!((level("digcomp-3.0:1.1").await, level("digcomp-3.0:4.1").await), (Some(json!(6)), Some(json!(5))));
        assert_eq!(kaja.get(&format!("{path}/undo")).await.expect(200)["standing"], 3);
        let unsaid = kaja.post(&format!("{path}/undo"), json!({ "id": id(), "reason": "  " })).await.expect(422);
        assert_eq!((&unsaid["errors"][0]["field"], &unsaid["errors"][0]["code"]), (&json!("reason"), &json!("missing")));
        let run = id();
        for _ in 0..2 {
            let begun = kaja.post(&format!("{path}/undo"), json!({ "id": run, "reason": "Levels of another scale" })).await.expect(200);
            assert_eq!(begun["total"], 3);
        }
        let busy = kaja.post(&format!("{path}/evidence"), json!({ "id": id() })).await.expect(409);
        assert_eq!(busy["reason"], "undo_under_way");
        for _ in 0..2 {
            work("skills.take_evidence_back", &run).await;
        }
        let done = kaja.get(&format!("/evidence-undos/{run}")).await.expect(200);
        assert_eq!((&done["state"], &done["done"]), (&json!("done"), &json!(3)));
        assert_eq!(level("digcomp-3.0:1.1").await, Some(json!(4)), "what she showed herself counts again");
        assert_eq!((level("digcomp-3.0:4.1").await, level("digcomp-2.2:4.1").await), (None, Some(json!(5))));
        assert_eq!((world.count("observation").await, world.count("evidence_revocation").await), (7, 3), "nothing is deleted");
        let told = ana.get("/skills/digcomp-3.0:4.1").await.expect(200)[0]["evidence"][0].clone();
        assert_eq!((&told["verdict"], &told["revoked_reason"]), (&json!("revoked"), &json!("Levels of another scale")));
        assert_eq!(world.count("audit_entry WHERE action = 'framework.carry_undone' AND detail LIKE '%Levels of another scale'").await, 1);
        let stored = world.count("skill_level").await;
        assert_eq!(skills::rebuild(&world.platform).await.expect("levels can be rebuilt") as i64, stored);
        // It can be carried over again, anew.
        let again = id();
        kaja.post(&format!("{path}/evidence"), json!({ "id": again })).await.expect(200);
        work("skills.carry_evidence", &again).await;
        assert_eq!(level("digcomp-3.0:4.1").await, Some(json!(5)));
    }

    async fn a_taking_back_that_lost_its_job_is_taken_up(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        let mapping = kaja.get("/framework-mappings").await.expect(200)[0].clone();
        let run = id();
        let path = format!("/framework-mappings/{}/undo", mapping["id"].as_str().expect("an id"));
        assert_eq!(kaja.post(&path, json!({ "id": run, "reason": "x" })).await.expect(200)["total"], 0);
        world.advance(chrono::Duration::minutes(6));
        skills::tend(&world.platform).await.expect("it tends");
        assert_eq!(kaja.get(&format!("/evidence-undos/{run}")).await.expect(200)["state"], "done");
    }

    async fn a_mapping_is_deleted_unless_it_ships_or_carried(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        let shipped = kaja.get("/framework-mappings").await.expect(200)[0].clone();
        let refused = kaja.delete(&format!("/framework-mappings/{}", shipped["id"].as_str().expect("an id"))).await.expect(409);
        assert_eq!(refused["reason"], "mapping_shipped");
        let made = json!({ "id": id(), "from": "digcomp-2.2", "to": "greencomp-2022" });
        let path = format!("/framework-mappings/{}", made["id"].as_str().expect("an id"));
        kaja.post("/framework-mappings", made.clone()).await.expect(200);
        kaja.delete(&path).await.expect(204);
        kaja.get(&path).await.expect(404);
        let detail = kaja.post("/framework-mappings", made.clone()).await.expect(200);
        kaja.post(&format!("{path}/review"), json!({ "stamp": detail["stamp"] })).await.expect(200);
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:1.1", 3)]).await;
        let run = id();
        kaja.post(&format!("{path}/evidence"), json!({ "id": run })).await.expect(200);
        assert_eq!(kaja.delete(&path).await.expect(409)["reason"], "mapping_carried", "it is at work");
        skills::framework_handlers()["skills.carry_evidence"].clone()(world.platform.clone(), run.parse().expect("an id")).await.expect("it runs");
        assert_eq!(kaja.delete(&path).await.expect(409)["reason"], "mapping_carried");
    }

    async fn a_draft_that_a_file_took_the_place_of_can_be_brought_back(world: World) {
        let (kaja, key) = (world.sign_in(&KAJA).await, key());
        draft(&kaja, &key).await;
        let before = kaja.get(&format!("/frameworks/{key}/source")).await.expect(200);
        let query = format!("format=csv&key={key}&title=Desk&version=1");
        let file = "code;title_en;parent\n1;One;\n1.1;A;1\n";
        let shown = import(&kaja, &query, file).await.expect(200);
        import(&kaja, &format!("{query}&commit={}", shown["checked"].as_str().expect("a name")), file).await.expect(200);
        let path = format!("/frameworks/{key}/earlier-drafts");
        let earlier = kaja.get(&path).await.expect(200);
        assert_eq!((earlier["drafts"].as_array().map(Vec::len), &earlier["drafts"][0]["skills"]), (Some(1), &json!(2)));
        let back = format!("{path}/{}/bring-back", earlier["drafts"][0]["id"].as_str().expect("an id"));
        kaja.post(&back, json!({ "stamp": "another" })).await.expect(409);
        world.advance(chrono::Duration::seconds(1));
        for _ in 0..2 {
            assert_eq!(kaja.post(&back, json!({ "stamp": earlier["stamp"] })).await.expect(200)["skills"], 2);
        }
        let after = kaja.get(&format!("/frameworks/{key}/source")).await.expect(200);
        assert_eq!((&after["skills"], &after["areas"], &after["levels"]), (&before["skills"], &before["areas"], &before["levels"]));
        let earlier = kaja.get(&path).await.expect(200);
        assert_eq!((earlier["drafts"].as_array().map(Vec::len), &earlier["drafts"][0]["skills"]), (Some(2), &json!(1)), "the file's is kept in its turn");
        kaja.post(&format!("/frameworks/{key}/publish"), Value::Null).await.expect(200);
        assert_eq!(kaja.post(&back, json!({ "stamp": "x" })).await.expect(409)["reason"], "framework_in_use");
    }

    async fn a_title_that_is_missing_is_told_apart_from_one_that_nobody_reviewed(world: World) {
        let (kaja, key) = (world.sign_in(&KAJA).await, key());
        draft(&kaja, &key).await;
        let mut source = kaja.get(&format!("/frameworks/{key}/source")).await.expect(200);
        source["skills"][0]["titles"] = json!([
            { "language": "en", "text": "Receiving visitors", "status": "confirmed" },
            { "language": "sl", "text": "Sprejem", "status": "to verify" },
        ]);
        kaja.put(&format!("/frameworks/{key}/source"), source).await.expect(200);
        let shown = kaja.get(&format!("/frameworks/{key}?language=sl")).await.expect(200);
        let flags = |place: usize| (shown["skills"][place]["untranslated"].clone(), shown["skills"][place]["unreviewed"].clone());
        assert_eq!(flags(0), (json!(false), json!(true)));
        assert_eq!(flags(1), (json!(true), json!(true)));
    }

    async fn a_run_that_lost_its_job_is_taken_up(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:1.1", 6)]).await;
        let mapping = kaja.get("/framework-mappings").await.expect(200)[0].clone();
        let run = id();
        kaja.post(&format!("/framework-mappings/{}/evidence", mapping["id"].as_str().expect("an id")), json!({ "id": run })).await.expect(200);
        skills::tend(&world.platform).await.expect("it tends");
        assert_eq!(kaja.get(&format!("/evidence-carries/{run}")).await.expect(200)["state"], "waiting", "its job may still come");
        world.advance(chrono::Duration::minutes(6));
        skills::tend(&world.platform).await.expect("it tends");
        assert_eq!(kaja.get(&format!("/evidence-carries/{run}")).await.expect(200)["state"], "done");
    }

    async fn an_import_says_what_it_would_take_the_place_of(world: World) {
        let (kaja, key) = (world.sign_in(&KAJA).await, key());
        draft(&kaja, &key).await;
        let query = format!("format=csv&key={key}&title=Desk&version=1");
        let file = "code;title_en;parent\n1;One;\n1.1;A;1\n";
        let shown = import(&kaja, &query, file).await.expect(200);
        assert_eq!((&shown["replaces"], &shown["sample"]), (&json!(2), &json!(["1.1 A"])));
        kaja.post(&format!("/frameworks/{key}/publish"), Value::Null).await.expect(200);
        let package = kaja.get(&format!("/frameworks/{key}/file?format=case")).await.text();
        for (format, file) in [("csv", file.to_owned()), ("case", package)] {
            let shown = import(&kaja, &format!("format={format}&key={key}&title=Desk&version=1"), &file).await.expect(200);
            assert_eq!(shown["findings"][0]["code"], "taken", "{format}: a published framework is one thing and a file another");
        }
        let empty = import(&kaja, &query.replace(&key, &self::key()), "code;title_en\n").await.expect(200);
        assert_eq!((&empty["findings"][0]["code"], &empty["findings"][0]["field"]), (&json!("missing"), &json!("skills")));
    }

    async fn a_changed_mapping_has_to_be_reviewed_before_it_carries(world: World) {
        let kaja = world.sign_in(&KAJA).await;
        let made = json!({ "id": id(), "from": "digcomp-2.2", "to": "greencomp-2022" });
        let detail = kaja.post("/framework-mappings", made.clone()).await.expect(200);
        assert_eq!(kaja.post("/framework-mappings", made.clone()).await.expect(200)["stamp"], detail["stamp"]);
        let path = format!("/framework-mappings/{}", made["id"].as_str().expect("an id"));
        kaja.post(&format!("{path}/evidence"), json!({ "id": id() })).await.expect(409);
        let line = json!({ "from": "digcomp-2.2:1.1", "to": "greencomp-2022:2.2", "rule": "shift", "amount": -4 });
        let change = |lines: Value| json!({ "stamp": detail["stamp"], "note": "", "lines": lines });
        let wrong = json!([line, { "from": "digcomp-2.2:1.1", "to": "greencomp-2022:9.9", "rule": "same", "amount": 3 }]);
        let refused = kaja.put(&path, change(wrong)).await.expect(422);
        assert_eq!(refused["errors"][0]["field"], "row 2: to");
        let changed = kaja.put(&path, change(json!([line]))).await.expect(200);
        kaja.post(&format!("{path}/review"), json!({ "stamp": detail["stamp"] })).await.expect(409);
        let reviewed = kaja.post(&format!("{path}/review"), json!({ "stamp": changed["stamp"] })).await.expect(200);
        assert_eq!(reviewed["mapping"]["reviewed_by"], json!(KAJA.id()));
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:1.1", 7), (&BOR, &KOCEVJE, "digcomp-2.2:1.1", 3)]).await;
        let preview = kaja.get(&format!("{path}/evidence")).await.expect(200);
        assert_eq!((&preview["carried"], &preview["changed"], &preview["dropped"]), (&json!(1), &json!(1), &json!(1)));
    }

    async fn an_organisation_chooses_how_levels_are_shown(world: World) {
        let (olga, ana) = (world.sign_in(&OLGA).await, world.sign_in(&ANA).await);
        let path = format!("/organisations/{}/level-style", KOCEVJE.id());
        assert_eq!(ana.get(&path).await.expect(200)["style"], "numbers");
        olga.put(&path, json!({ "style": "letters" })).await.expect(200);
        olga.put(&path, json!({ "style": "names" })).await.expect(200);
        assert_eq!(ana.get(&path).await.expect(200)["style"], "names");
        ana.put(&path, json!({ "style": "letters" })).await.expect(403);
    }
}
