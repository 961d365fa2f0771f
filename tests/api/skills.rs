//! `/frameworks` and `/skills`.

use chrono::{Duration, Months};
use sea_orm::QueryResult;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

type Level = (String, i32, String, String);

/// Everything that is stored about levels, in an order of its own.
async fn levels(world: &World) -> Vec<Level> {
    let text = |row: &QueryResult, column: &str| {
        row.try_get::<chrono::DateTime<chrono::Utc>>("", column).map(|moment| moment.to_rfc3339()).unwrap_or_default()
    };
    let rows = world
        .rows("SELECT skill_key, level, observed_at, valid_until FROM skill_level ORDER BY person_id, organisation_id, skill_key")
        .await;
    let level = |row: &QueryResult| {
        let skill: String = row.try_get("", "skill_key").expect("a skill");
        (skill, row.try_get("", "level").expect("a level"), text(row, "observed_at"), text(row, "valid_until"))
    };
    rows.iter().map(level).collect()
}

on_both_databases! {
    async fn a_completion_brings_the_levels_it_is_evidence_for(world: World) {
        let ana = world.sign_in(&ANA).await;
        assert_eq!(ana.get("/skills").await.expect(200), json!([]));
        ana.take_course(&KOCEVJE, 4).await;
        let skills = ana.get("/skills?language=sl").await.expect(200);
        let rows: Vec<_> = skills.as_array().expect("a list").iter().map(|skill| (skill["skill"].clone(), skill["level"].clone())).collect();
        assert_eq!(rows, [(json!("digcomp-2.2:1.3"), json!(2)), (json!("digcomp-2.2:2.4"), json!(3))]);
        let first = &skills[0];
        assert_eq!((&first["kind"], &first["organisation_id"]), (&json!("completion"), &json!(KOCEVJE.id())));
        assert_eq!((moment(&first["observed_at"]), moment(&first["valid_until"])), (NOW, NOW + Months::new(24)));
        assert_ne!(first["title"], ana.get("/skills").await.expect(200)[0]["title"], "the title is in the language asked for");
    }

    async fn a_failed_test_is_evidence_for_nothing(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (_, result) = ana.take_course(&KOCEVJE, 2).await;
        assert_eq!((&result["result"]["passed"], &result["result"]["new_levels"]), (&json!(false), &json!([])));
        assert_eq!(ana.get("/skills").await.expect(200), json!([]));
        assert_eq!(world.count("observation").await, 0);
    }

    async fn rebuilding_from_the_ledger_gives_what_is_stored(world: World) {
        for (who, home) in [(&ANA, &KOCEVJE), (&DORA, &KOCEVJE), (&DORA, &LOGATEC), (&LARA, &LOGATEC)] {
            world.sign_in(who).await.take_course(home, 4).await;
            world.advance(Duration::minutes(1));
        }
        let stored = levels(&world).await;
        assert_eq!(stored.len(), 8);
        world.execute("UPDATE skill_level SET level = 7").await;
        world.execute(&format!("DELETE FROM skill_level WHERE person_id = {}", world.literal(DORA.id()))).await;
        assert_eq!(skillpact::skills::rebuild(&world.platform).await.expect("levels can be rebuilt"), 8);
        assert_eq!(levels(&world).await, stored);
    }

    async fn the_feed_tells_what_became_of_levels_and_nothing_else(world: World) {
        use skillpact::platform::access::Scope;
        use skillpact::platform::ids::{OrganisationId, PersonId};
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:1.3", 2)]).await;
        world.advance(Duration::minutes(1));
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:1.3", 4), (&DORA, &LOGATEC, "digcomp-2.2:1.3", 1)]).await;
        world.advance(Duration::minutes(1));
        world.observe(&[(&ANA, &KOCEVJE, "digcomp-2.2:1.3", 3)]).await;
        let scope = Scope::system("a test reads the feed");
        let (changes, levels) = world
            .platform
            .database
            .read::<_, sea_orm::DbErr>(&scope, async |connection| {
                let all = skillpact::skills::changes_after(connection, &scope, None, 100).await?;
                let rest = skillpact::skills::changes_after(connection, &scope, Some(all[0].id), 100).await?;
                assert_eq!(rest, all[1..]);
                let levels = skillpact::skills::levels_of(connection, &scope, PersonId(ANA.id()), OrganisationId(KOCEVJE.id())).await?;
                Ok((all, levels))
            })
            .await
            .expect("the feed can be read");
        let told: std::collections::BTreeSet<_> = changes.iter().map(|change| (change.person.0, change.before, change.after)).collect();
        assert_eq!(told, [(ANA.id(), None, Some(2)), (ANA.id(), Some(2), Some(4)), (DORA.id(), None, Some(1))].into());
        let level = levels.first().expect("her level");
        assert_eq!((level.level, level.uncertainty, level.kind.as_str(), levels.len()), (4, 0.8, "external", 1));
    }

    async fn two_courses_completed_at_the_same_moment_leave_the_higher_level(world: World) {
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        let notes = phone.course_named("meeting-notes").await;
        let wish = json!({ "id": id(), "course_id": notes.id, "organisation_id": KOCEVJE.id() });
        phone.post("/enrolments", wish.clone()).await.expect(201);
        let enrolment = phone.enrol(&KOCEVJE).await;
        phone.finish_lessons(&enrolment).await;
        let attempt = phone.attempt(&enrolment).await;
        phone.save_right(&attempt, 4).await;
        let other = wish["id"].as_str().expect("an id");
        let (one, other) = tokio::join!(phone.finish(other, "decisions"), desk.submit(&attempt));
        assert_eq!((one.status, other.status), (200, 200), "{} {}", one.text(), other.text());
        let skills = phone.get("/skills").await.expect(200);
        let level = skills.as_array().expect("a list").iter().find(|skill| skill["skill"] == "digcomp-2.2:2.4").expect("the level");
        assert_eq!((&level["level"], world.count("observation").await), (&json!(3), 4));
    }

    async fn who_works_for_two_sees_both_levels_herself(world: World) {
        let dora = world.sign_in(&DORA).await;
        dora.take_course(&KOCEVJE, 4).await;
        dora.take_course(&LOGATEC, 3).await;
        let skills = dora.get("/skills").await.expect(200);
        let homes: std::collections::BTreeSet<String> = skills.as_array().expect("a list").iter().map(|skill| skill["organisation_id"].to_string()).collect();
        assert_eq!((skills.as_array().map(Vec::len), homes.len()), (Some(4), 2));
    }

    async fn the_framework_has_its_skills_in_every_language(world: World) {
        let ana = world.sign_in(&ANA).await;
        for language in ["en", "sl", "bg", "sv", "it"] {
            let frameworks = ana.get(&format!("/frameworks?language={language}")).await.expect(200);
            let digcomp = &frameworks[0];
            assert_eq!((&digcomp["key"], &digcomp["scale_max"]), (&json!("digcomp-2.2"), &json!(8)));
            let skills = digcomp["skills"].as_array().expect("a list");
            assert!(skills.len() == 21 && skills.iter().all(|skill| skill["title"] != Value::Null && skill["title"] != ""));
        }
    }
}
