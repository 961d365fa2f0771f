//! What courses cost, when they take place and what one must bring: in the catalogue, and in the plans that follow.

use super::authoring::{edit, findings, publish_again, write};
use super::plans::{at, keep_current, need, plan, slugs};
use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// What the courses of these tests teach, to level 3, and what some of them ask for.
const TAUGHT: &str = "digcomp-2.2:4.1";
const ASKED: &str = "digcomp-2.2:4.2";

const COST: &str = "cost = { amount = \"120.00\", currency = \"EUR\" }\n";
const SESSIONS: &str = "[[session]]\nbegins = 2027-03-08\nends = 2027-03-10\nplace = \"Kočevje, town hall\"\nlanguages = [\"en\"]\nseats = 1\n\n\
                        [[session]]\nbegins = 2027-01-11\njoin = \"https://meet.example.org/room\"\n";

/// Writes a course of two lessons of these minutes each: lines before the first table of its manifest, and tables behind the last.
fn offer(world: &World, slug: &str, teaches: &str, minutes: u32, lines: &str, tables: &str) {
    let manifest = format!(
        "id = \"test.{slug}\"\nlanguages = [\"en\", \"sl\"]\nlicence = \"CC-BY-4.0\"\naudience = [\"civil-servant\"]\n{lines}\n\
         [title]\nen = \"Course {slug}\"\nsl = \"Tečaj {slug}\"\n\n[summary]\nen = \"About {slug}.\"\nsl = \"O {slug}.\"\n\n[skills]\n\"{teaches}\" = 3\n\n\
         [completion]\nlessons = \"all\"\n\n{tables}"
    );
    write(world, &format!("{slug}/course.toml"), manifest);
    for language in ["en", "sl"] {
        for (place, key) in [(1, "one"), (2, "two")] {
            let lesson = format!("---\ntitle: Lesson {key}\nminutes: {minutes}\n---\n\nText.\n");
            write(world, &format!("{slug}/{language}/0{place}-{key}.md"), lesson);
        }
    }
}

async fn due(world: &World, day: &str) {
    world.execute(&format!("UPDATE role_requirement SET due_on = '{day}' WHERE skill_key = '{TAUGHT}'")).await;
}

fn settings(hours: u32, objective: &str, languages: &[&str]) -> Value {
    json!({ "hours_per_week": hours, "objective": objective, "languages": languages })
}

on_both_databases! {
    async fn the_catalogue_says_what_a_course_costs_when_it_is_and_what_it_asks_for(world: World) {
        offer(&world, "workshop", TAUGHT, 30, &format!("open = true\n{COST}"), &format!("[entry]\n\"{ASKED}\" = 2\n\n{SESSIONS}"));
        let outcome = publish_again(&world).await;
        assert_eq!(findings(&outcome, "workshop").iter().filter(|(_, rule, _)| *rule != "translation-not-recorded" && *rule != "reading-time").count(), 0, "{outcome:?}");
        let ana = world.sign_in(&ANA).await;
        let course = ana.get("/courses/workshop?language=en").await.expect(200);
        assert_eq!((&course["cost_cents"], &course["has_sessions"], &course["next_session_on"]), (&json!(12_000), &json!(true), &json!("2027-01-11")));
        assert_eq!(course["entry"], json!([{ "skill": ASKED, "title": "Protecting personal data and privacy", "level": 2 }]));
        let [online, hall] = [&course["sessions"][0], &course["sessions"][1]];
        assert_eq!(online, &json!({ "begins_on": "2027-01-11", "ends_on": "2027-01-11", "languages": ["en", "sl"], "join": "https://meet.example.org/room" }));
        assert_eq!((&hall["place"], &hall["languages"], &hall["seats"]), (&json!("Kočevje, town hall"), &json!(["en"]), &json!(1)));
        let free = ana.get("/courses/meeting-notes").await.expect(200);
        assert_eq!((&free["cost_cents"], &free["has_sessions"], &free["sessions"], &free["entry"]), (&json!(0), &json!(false), &json!([]), &json!([])));
        assert_eq!(free["next_session_on"], Value::Null);
        let listed = ana.get("/course-search?q=workshop").await.expect(200);
        assert_eq!(listed["items"][0]["cost_cents"], 12_000);
        let open = world.nobody().get("/open/courses/workshop").await.expect(200);
        assert_eq!((&open["sessions"][0]["begins_on"], &open["sessions"][0]["join"]), (&json!("2027-01-11"), &Value::Null), "a meeting is not for everybody");
    }

    async fn what_is_over_is_shown_no_more_and_its_lessons_stay(world: World) {
        offer(&world, "workshop", TAUGHT, 30, "", SESSIONS);
        publish_again(&world).await;
        world.advance(Duration::days(107));
        let ana = world.sign_in(&ANA).await;
        let course = ana.get("/courses/workshop").await.expect(200);
        assert_eq!((course["sessions"].as_array().map(Vec::len), &course["next_session_on"]), (Some(1), &Value::Null), "it has begun, on 9 March 2027");
        world.advance(Duration::days(2));
        let ana = world.sign_in(&ANA).await;
        let course = ana.get("/courses/workshop").await.expect(200);
        assert_eq!((&course["sessions"], &course["has_sessions"]), (&json!([]), &json!(true)));
        let version = course["version"].as_str().expect("a version");
        ana.get(&format!("/courses/workshop/versions/{version}/lessons/one/en")).await.expect(200);
        ana.post("/enrolments", json!({ "id": id(), "course_id": course["id"], "organisation_id": KOCEVJE.id() })).await.expect(201);
        edit(&world, "workshop/course.toml", "seats = 1", "seats = 2");
        let outcome = publish_again(&world).await;
        let past = findings(&outcome, "workshop").iter().filter(|(_, rule, _)| *rule == "past-session").count();
        assert_eq!((past, outcome.published.as_slice()), (2, &["workshop".to_owned()][..]), "its author is told");
    }

    async fn who_takes_a_course_is_told_of_other_dates_and_another_cost(world: World) {
        offer(&world, "workshop", TAUGHT, 30, "", "[[session]]\nbegins = 2027-01-11\n");
        publish_again(&world).await;
        let ana = world.sign_in(&ANA).await;
        let before = ana.get("/courses/workshop").await.expect(200)["version"].clone();
        edit(&world, "workshop/course.toml", "begins = 2027-01-11", "begins = 2027-02-01");
        edit(&world, "workshop/course.toml", "licence = \"CC-BY-4.0\"\n", &format!("licence = \"CC-BY-4.0\"\n{COST}"));
        publish_again(&world).await;
        let after = ana.get("/courses/workshop").await.expect(200)["version"].clone();
        assert_ne!(before, after);
        let (before, after) = (before.as_str().expect("a hash"), after.as_str().expect("a hash"));
        let changes = ana.get(&format!("/courses/workshop/versions/{after}/changes?since={before}&language=en")).await.expect(200);
        let text = changes.to_string();
        assert!(text.contains("0 EUR → 120.00 EUR") && text.contains("− 2027-01-11, + 2027-02-01"), "{text}");
    }

    async fn levels_off_a_frameworks_scale_are_refused(world: World) {
        offer(&world, "workshop", TAUGHT, 30, "", &format!("[entry]\n\"{ASKED}\" = 9\n"));
        let outcome = publish_again(&world).await;
        let found = findings(&outcome, "workshop");
        assert!(found.iter().any(|(_, rule, message)| *rule == "bad-value" && message.contains("from 1 to 8")), "{found:?}");
        assert_eq!(outcome.published, [] as [String; 0]);
    }

    async fn a_plan_names_the_session_and_what_it_costs(world: World) {
        offer(&world, "workshop", TAUGHT, 30, COST, SESSIONS);
        publish_again(&world).await;
        need(&world, &[(&ANA, &KOCEVJE)], &[(TAUGHT, 3, true)]).await;
        due(&world, "2027-03-09").await;
        let ana = world.sign_in(&ANA).await;
        let planned = plan(&ana).await;
        assert_eq!(slugs(&planned), ["workshop"]);
        let item = &planned["items"][0];
        assert_eq!((&item["session"]["begins_on"], &item["session"]["join"]), (&json!("2027-01-11"), &json!("https://meet.example.org/room")), "the other ends after the date");
        assert_eq!((&item["ends_on"], &item["cost_cents"], &planned["cost_cents"]), (&json!("2027-01-11"), &json!(12_000), &json!(12_000)));
        assert_eq!((&item["reasons"][0]["kind"], &item["reasons"][0]["on_time"], &planned["open"]), (&json!("closes"), &json!(true), &json!([])));
        // A later date gives way, and the plan is made anew when the session is over.
        due(&world, "2027-06-30").await;
        world.advance(Duration::days(60));
        let later = plan(&world.sign_in(&ANA).await).await;
        assert_eq!((&later["items"][0]["session"]["begins_on"], &later["items"][0]["session"]["place"]), (&json!("2027-03-08"), &json!("Kočevje, town hall")));
        world.advance(Duration::days(60));
        let over = plan(&world.sign_in(&ANA).await).await;
        assert_eq!((&over["items"], &over["open"][0]["why"]), (&json!([]), &json!("no_session")), "a course on certain days is never taken alone");
    }

    async fn a_session_after_the_critical_date_is_not_chosen(world: World) {
        offer(&world, "late", TAUGHT, 10, "", "[[session]]\nbegins = 2027-03-08\n");
        offer(&world, "alone", TAUGHT, 240, COST, "");
        publish_again(&world).await;
        need(&world, &[(&ANA, &KOCEVJE)], &[(TAUGHT, 3, true)]).await;
        let ana = world.sign_in(&ANA).await;
        assert_eq!(slugs(&plan(&ana).await), ["late"], "it is shorter and free");
        due(&world, "2027-02-01").await;
        let planned = plan(&ana).await;
        assert_eq!((slugs(&planned), &planned["items"][0]["session"], &planned["open"]), (vec!["alone"], &Value::Null, &json!([])));
    }

    async fn a_session_in_a_language_that_she_does_not_read_is_not_chosen(world: World) {
        offer(&world, "workshop", TAUGHT, 30, "", SESSIONS.replace("languages = [\"en\"]", "languages = [\"sl\"]").replace("join", "languages = [\"sl\"]\njoin").as_str());
        publish_again(&world).await;
        need(&world, &[(&ANA, &KOCEVJE)], &[(TAUGHT, 3, true)]).await;
        let ana = world.sign_in(&ANA).await;
        ana.put(&at(&KOCEVJE, "plan/settings"), settings(2, "time", &["en"])).await.expect(200);
        let planned = plan(&ana).await;
        assert_eq!((&planned["open"][0]["why"], &planned["open"][0]["languages"]), (&json!("language"), &json!(["sl"])));
        let read = ana.put(&at(&KOCEVJE, "plan/settings"), settings(2, "time", &["en", "sl"])).await.expect(200);
        assert_eq!(slugs(&read), ["workshop"]);
    }

    async fn the_cheapest_plan_is_not_the_quickest(world: World) {
        offer(&world, "quick", TAUGHT, 20, COST, "");
        offer(&world, "cheap", TAUGHT, 200, "", "");
        publish_again(&world).await;
        need(&world, &[(&ANA, &KOCEVJE)], &[(TAUGHT, 3, false)]).await;
        let ana = world.sign_in(&ANA).await;
        let quick = ana.put(&at(&KOCEVJE, "plan/settings"), settings(4, "time", &["en"])).await.expect(200);
        assert_eq!((slugs(&quick), &quick["cost_cents"], &quick["minutes"]), (vec!["quick"], &json!(12_000), &json!(40)));
        let cheap = ana.put(&at(&KOCEVJE, "plan/settings"), settings(4, "cost", &["en"])).await.expect(200);
        assert_eq!((slugs(&cheap), &cheap["cost_cents"], &cheap["minutes"]), (vec!["cheap"], &json!(0), &json!(400)));
    }

    async fn of_a_begun_course_counts_what_is_left(world: World) {
        offer(&world, "long", TAUGHT, 100, "", "");
        offer(&world, "short", TAUGHT, 70, "", "");
        publish_again(&world).await;
        need(&world, &[(&ANA, &KOCEVJE)], &[(TAUGHT, 3, false)]).await;
        let ana = world.sign_in(&ANA).await;
        assert_eq!(slugs(&plan(&ana).await), ["short"]);
        let course = ana.get("/courses/long").await.expect(200)["id"].clone();
        let enrolled = ana.post("/enrolments", json!({ "id": id(), "course_id": course, "organisation_id": KOCEVJE.id() })).await.expect(201);
        assert_eq!(slugs(&plan(&ana).await), ["short"], "nothing of it is done");
        ana.finish(enrolled["id"].as_str().expect("an id"), "one").await.expect(200);
        let planned = plan(&ana).await;
        assert_eq!((slugs(&planned), &planned["minutes"], &planned["items"][0]["begun"]), (vec!["long"], &json!(100), &json!(true)));
        keep_current(&world).await;
        assert_eq!(plan(&ana).await["made_at"], planned["made_at"], "nothing changed since");
    }

    async fn what_one_must_bring_is_learned_before_or_held(world: World) {
        offer(&world, "advanced", TAUGHT, 30, "", &format!("[entry]\n\"{ASKED}\" = 2\n"));
        offer(&world, "basics", ASKED, 30, "", "");
        publish_again(&world).await;
        need(&world, &[(&ANA, &KOCEVJE)], &[(TAUGHT, 3, false)]).await;
        let ana = world.sign_in(&ANA).await;
        let planned = plan(&ana).await;
        assert_eq!(slugs(&planned), ["basics", "advanced"]);
        assert_eq!(planned["items"][0]["reasons"][0]["kind"], "needed_before");
        keep_current(&world).await;
        world.advance(Duration::minutes(10));
        world.observe(&[(&ANA, &KOCEVJE, ASKED, 2)]).await;
        assert_eq!(keep_current(&world).await, 1, "a level that a course asks for matters to the plan");
        assert_eq!(slugs(&plan(&ana).await), ["advanced"]);
        assert_eq!(world.count("learning_plan").await, 2);
    }

    async fn a_budget_in_euros_goes_where_it_closes_most(world: World) {
        offer(&world, "workshop", TAUGHT, 30, COST, SESSIONS);
        publish_again(&world).await;
        need(&world, &[(&ANA, &KOCEVJE), (&BOR, &KOCEVJE)], &[(TAUGHT, 3, true)]).await;
        // No money is spent on a level that nobody knows; so few people's numbers are for their manager.
        world.observe(&[(&ANA, &KOCEVJE, TAUGHT, 1), (&BOR, &KOCEVJE, TAUGHT, 1)]).await;
        let marta = world.sign_in(&MARTA).await;
        let of = async |amount: u32| marta.get(&at(&KOCEVJE, &format!("reports/unit-plan?measure=euros&amount={amount}"))).await.expect(200);
        for (amount, closed, cost) in [(119, 0, 0), (120, 1, 12_000), (239, 1, 12_000), (240, 2, 24_000)] {
            let shared = of(amount).await;
            assert_eq!((&shared["critical"]["closed"], &shared["cost_cents"]), (&json!(closed), &json!(cost)), "{amount}: {shared}");
        }
        let shared = of(1000).await;
        assert_eq!(shared["is_optimal"], true, "{shared}");
        let items = shared["items"].as_array().expect("a list");
        let hall = items.iter().filter(|item| item["courses"][0]["session"]["place"] == "Kočevje, town hall").count();
        assert!(hall <= 1, "it has one seat: {shared}");
        assert_eq!((&items[0]["cost_cents"], &items[0]["courses"][0]["cost_cents"]), (&json!(12_000), &json!(12_000)));
        let file = marta.get(&at(&KOCEVJE, "reports/unit-plan.csv?measure=euros")).await.text();
        assert!(file.lines().next().is_some_and(|line| line.contains("session_begins_on,session_ends_on,session_place,course_cost_cents")), "{file}");
        assert!(file.contains(",Course workshop,2027-01-11,2027-01-11,,12000,"), "{file}");
    }
}
