//! Plans: `/organisations/{id}/plan` and `/organisations/{id}/reports/unit-plan`.

use super::authoring::{edit, publish_again};
use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};
use skillpact::plans::Plans;
use skillpact::platform::access::Scope;
use skillpact::platform::ids::{ObservationId, OrganisationId, PersonId};
use skillpact::skills::{self, NewObservation};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::sync::Arc;
use uuid::Uuid;

/// A skill that the course about the calendar teaches to level 3, and the one before it to level 1.
const TOGETHER: &str = "digcomp-2.2:2.4";
/// One that only the course about notes teaches, to level 1.
const WRITING: &str = "digcomp-2.2:3.1";
/// One that no course teaches.
const NOBODY_TEACHES: &str = "digcomp-2.2:5.1";

/// Makes a profile that asks for these levels and gives it to people.
pub async fn need(world: &World, people: &[(&Somebody, &Home)], needs: &[(&str, i32, bool)]) -> Uuid {
    let profile = Uuid::new_v4();
    let id = world.literal(profile);
    let now = "(SELECT MIN(loaded_at) FROM framework)";
    world
        .execute(&format!(
            "INSERT INTO role_profile (id, titles, version, created_at, changed_at) VALUES ({id}, '{{\"en\":\"Clerk\"}}', 1, {now}, {now})"
        ))
        .await;
    write_version(world, profile, 1, needs).await;
    for (somebody, home) in people {
        let (membership, organisation) = (world.literal(somebody.membership(home)), world.literal(home.id()));
        let person = world.literal(somebody.id());
        world
            .execute(&format!(
                "INSERT INTO membership_profile (membership_id, profile_id, organisation_id, person_id, created_at) \
                 VALUES ({membership}, {id}, {organisation}, {person}, {now})"
            ))
            .await;
    }
    profile
}

async fn write_version(world: &World, profile: Uuid, version: i32, needs: &[(&str, i32, bool)]) {
    let id = world.literal(profile);
    let now = "(SELECT MIN(loaded_at) FROM framework)";
    world.execute(&format!("INSERT INTO role_profile_version (profile_id, version, created_at) VALUES ({id}, {version}, {now})")).await;
    for (position, (skill, level, critical)) in needs.iter().enumerate() {
        world
            .execute(&format!(
                "INSERT INTO role_requirement (profile_id, version, skill_key, position, min_level, max_level, weight, critical, asked_since) \
                 VALUES ({id}, {version}, '{skill}', {position}, {level}, 8, 2, {}, '2026-01-01')",
                i32::from(*critical)
            ))
            .await;
    }
    world.execute(&format!("UPDATE role_profile SET version = {version} WHERE id = {id}")).await;
}

pub fn at(home: &Home, rest: &str) -> String {
    format!("/organisations/{}/{rest}", home.id())
}

pub async fn plan(who: &Session) -> Value {
    who.get(&at(&KOCEVJE, "plan")).await.expect(200)
}

pub fn slugs(plan: &Value) -> Vec<&str> {
    plan["items"].as_array().expect("a list").iter().map(|item| item["slug"].as_str().expect("a slug")).collect()
}

/// Evidence of the skill that the course about the calendar teaches.
async fn certify(world: &World, who: &Somebody, (level, valid_until): (i32, Option<DateTime<Utc>>)) {
    let scope = Scope::system("a test brings evidence that ends");
    let now = world.platform.clock.now();
    let observation = NewObservation {
        id: ObservationId(world.platform.clock.id()),
        organisation: OrganisationId(KOCEVJE.id()),
        person: PersonId(who.id()),
        skill: TOGETHER.to_owned(),
        level,
        kind: "external",
        completion: None,
        standard_error: None,
        assessor: None,
        source: None,
        observed_at: now,
        valid_until,
    };
    let work = async |transaction: &_| skills::observe(transaction, &scope, observation, now).await;
    world.platform.database.write(&scope, work).await.expect("evidence is written");
}

fn plans(world: &World) -> Arc<Plans> {
    Arc::new(Plans::new(world.platform.clone(), world.catalogue.clone()))
}

/// What the server does by itself, once.
pub async fn keep_current(world: &World) -> usize {
    let plans = plans(world);
    let queued = plans.look_around().await.expect("it looks around");
    for id in &queued {
        plans.renew(*id).await.expect("a plan is made anew");
    }
    queued.len()
}

on_both_databases! {
    async fn without_a_profile_there_is_no_plan(world: World) {
        let plan = plan(&world.sign_in(&ANA).await).await;
        assert_eq!((&plan["state"], &plan["items"], &plan["needed"]), (&json!("no_profile"), &json!([]), &json!(0)));
    }

    async fn the_plan_leads_over_what_comes_before_and_says_why(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true), (NOBODY_TEACHES, 4, false)]).await;
        let ana = world.sign_in(&ANA).await;
        let plan = plan(&ana).await;
        assert_eq!((&plan["state"], &plan["proof"]), (&json!("planned"), &json!("optimal")));
        assert_eq!(slugs(&plan), ["meeting-notes", "shared-calendar"]);
        let [notes, calendar] = [&plan["items"][0], &plan["items"][1]];
        assert_eq!(notes["reasons"][0]["kind"], "needed_before");
        assert_eq!(notes["reasons"][0]["course_title"], "A calendar for the whole office");
        let reason = &calendar["reasons"][0];
        assert_eq!((&reason["kind"], &reason["skill"], &reason["level"], &reason["critical"]), (&json!("closes"), &json!(TOGETHER), &json!(3), &json!(true)));
        assert!(notes["ends_on"].as_str() <= calendar["starts_on"].as_str(), "one after the other");
        assert_eq!((&plan["open"][0]["skill"], &plan["open"][0]["why"]), (&json!(NOBODY_TEACHES), &json!("no_course")));
        assert_eq!((&plan["needed"], &plan["assessed"], &plan["held"]), (&json!(2), &json!(0), &json!(0)));
    }

    async fn a_course_is_planned_again_when_its_completion_ends(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let planned = async || {
            let ana = world.sign_in(&ANA).await;
            slugs(&plan(&ana).await).contains(&"shared-calendar")
        };
        assert!(!planned().await, "it holds for two years");
        // Until 22 November 2028: from a year before, the end lies in the plan's time.
        world.advance(Duration::days(500));
        assert!(planned().await, "it ends before the plan does");
        world.advance(Duration::days(300));
        assert!(planned().await, "it has ended and counts no more");
    }

    async fn nothing_is_planned_where_everything_is_held(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        world.observe(&[(&ANA, &KOCEVJE, TOGETHER, 4)]).await;
        let plan = plan(&world.sign_in(&ANA).await).await;
        assert_eq!((&plan["state"], &plan["items"], &plan["held"]), (&json!("no_gaps"), &json!([]), &json!(1)));
    }

    async fn a_plan_is_stored_once_and_again_when_something_changed(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        let ana = world.sign_in(&ANA).await;
        let first = plan(&ana).await;
        world.advance(Duration::minutes(5));
        assert_eq!(plan(&ana).await["made_at"], first["made_at"]);
        assert_eq!(world.count("learning_plan").await, 1);
        world.observe(&[(&ANA, &KOCEVJE, TOGETHER, 3)]).await;
        assert_eq!(plan(&ana).await["state"], "no_gaps");
        assert_eq!(world.count("learning_plan").await, 2);
        world.advance(Duration::days(8));
        plan(&world.sign_in(&ANA).await).await;
        assert_eq!(world.count("learning_plan WHERE cause = 'time'").await, 1, "dates are counted anew after a week");
    }

    async fn what_is_declined_is_left_out_and_taken_back(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        let ana = world.sign_in(&ANA).await;
        let course = plan(&ana).await["items"][0]["course_id"].as_str().expect("an id").to_owned();
        let address = at(&KOCEVJE, &format!("plan/courses/{course}"));
        let without = ana.put(&address, json!({ "wish": "declined" })).await.expect(200);
        assert_eq!(slugs(&without), [] as [&str; 0], "what builds on it cannot be taken either");
        assert_eq!((&without["open"][0]["why"], &without["open"][0]["course_id"]), (&json!("declined"), &json!(course)));
        assert_eq!(without["declined"][0]["slug"], "meeting-notes");
        let again = ana.put(&address, json!({ "wish": "none" })).await.expect(200);
        assert_eq!(slugs(&again), ["meeting-notes", "shared-calendar"]);
        ana.put(&at(&KOCEVJE, &format!("plan/courses/{}", Uuid::new_v4())), json!({ "wish": "none" })).await.expect(404);
    }

    async fn two_wishes_at_the_same_time_are_both_kept(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        let ana = world.sign_in(&ANA).await;
        let courses: Vec<String> =
            plan(&ana).await["items"].as_array().expect("a list").iter().map(|item| item["course_id"].as_str().expect("an id").to_owned()).collect();
        let decline = async |course: &String| {
            ana.put(&at(&KOCEVJE, &format!("plan/courses/{course}")), json!({ "wish": "declined" })).await.expect(200)
        };
        for _ in 0..5 {
            tokio::join!(decline(&courses[0]), decline(&courses[1]));
            assert_eq!(plan(&ana).await["declined"].as_array().map(Vec::len), Some(2));
            for course in &courses {
                ana.put(&at(&KOCEVJE, &format!("plan/courses/{course}")), json!({ "wish": "none" })).await.expect(200);
            }
        }
    }

    async fn what_a_person_wants_and_cannot_take_is_told(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        let ana = world.sign_in(&ANA).await;
        let before = plan(&ana).await;
        let [first, second] = [&before["items"][0]["course_id"], &before["items"][1]["course_id"]].map(|id| id.as_str().expect("an id").to_owned());
        ana.put(&at(&KOCEVJE, &format!("plan/courses/{second}")), json!({ "wish": "wanted" })).await.expect(200);
        let plan = ana.put(&at(&KOCEVJE, &format!("plan/courses/{first}")), json!({ "wish": "declined" })).await.expect(200);
        assert_eq!(plan["left_out"][0]["slug"], "shared-calendar", "{plan}");
    }

    async fn languages_are_the_organisations_and_her_own_until_she_chooses(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        world.execute(&format!("UPDATE person SET language = 'sv' WHERE id = {}", world.literal(ANA.id()))).await;
        let ana = world.sign_in(&ANA).await;
        let settings = plan(&ana).await["settings"].clone();
        assert_eq!((&settings["chosen"], &settings["languages"]), (&json!(false), &json!(["sl", "sv"])));
        let chosen = json!({ "hours_per_week": 2, "objective": "time", "languages": ["en"] });
        let settings = ana.put(&at(&KOCEVJE, "plan/settings"), chosen).await.expect(200)["settings"].clone();
        assert_eq!((&settings["chosen"], &settings["languages"]), (&json!(true), &json!(["en"])));
    }

    async fn a_level_is_renewed_only_where_it_ends_with_its_evidence(world: World) {
        need(&world, &[(&ANA, &KOCEVJE), (&BOR, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        let today = world.platform.today();
        // Until the last second of a day where the installation is.
        let last = today + chrono::Days::new(120);
        let midnight = (last + chrono::Days::new(1)).and_time(chrono::NaiveTime::MIN);
        let zone = world.platform.config.server.time_zone;
        let end = midnight.and_local_timezone(zone).single().expect("one midnight").to_utc() - Duration::seconds(1);
        certify(&world, &ANA, (4, Some(end))).await;
        certify(&world, &BOR, (4, Some(end))).await;
        certify(&world, &BOR, (3, None)).await;
        let ana = plan(&world.sign_in(&ANA).await).await;
        let renewal = ana["items"].as_array().expect("a list").iter().flat_map(|item| item["reasons"].as_array().expect("reasons").clone()).find(|reason| reason["kind"] == "renews");
        assert_eq!(renewal.expect("it is renewed")["due"], json!(last), "it holds on the whole of its last day: {ana}");
        let bor = plan(&world.sign_in(&BOR).await).await;
        assert_eq!((&bor["state"], &bor["items"]), (&json!("no_gaps"), &json!([])), "what he holds beside it is enough");
    }

    async fn an_order_is_kept_where_nothing_forbids_it(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        let ana = world.sign_in(&ANA).await;
        let mut courses: Vec<Value> = plan(&ana).await["items"].as_array().expect("a list").iter().map(|item| item["course_id"].clone()).collect();
        courses.reverse();
        let ordered = ana.put(&at(&KOCEVJE, "plan/order"), json!({ "courses": courses })).await.expect(200);
        assert_eq!(slugs(&ordered), ["meeting-notes", "shared-calendar"], "one builds on the other");
        ana.put(&at(&KOCEVJE, "plan/order"), json!({ "courses": [courses[0], courses[0]] })).await.expect(422);
        ana.put(&at(&KOCEVJE, "plan/order"), json!({ "courses": [Uuid::new_v4()] })).await.expect(422);
    }

    async fn hours_and_languages_decide_and_are_checked(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        let ana = world.sign_in(&ANA).await;
        let settings = |hours: u32, languages: &[&str]| json!({ "hours_per_week": hours, "objective": "time", "languages": languages });
        let slow = ana.put(&at(&KOCEVJE, "plan/settings"), settings(1, &["en"])).await.expect(200);
        let fast = ana.put(&at(&KOCEVJE, "plan/settings"), settings(40, &["en"])).await.expect(200);
        assert_eq!((&slow["settings"]["hours_per_week"], &fast["settings"]["hours_per_week"]), (&json!(1), &json!(40)));
        assert_eq!(world.count("learning_plan").await, 2, "each choice makes a plan of its own");
        let foreign = ana.put(&at(&KOCEVJE, "plan/settings"), settings(4, &["sl"])).await.expect(200);
        assert_eq!((&foreign["open"][0]["why"], &foreign["settings"]["hours_per_week"]), (&json!("language"), &json!(4)));
        ana.put(&at(&KOCEVJE, "plan/settings"), settings(0, &["en"])).await.expect(422);
        ana.put(&at(&KOCEVJE, "plan/settings"), settings(41, &["en"])).await.expect(422);
        ana.put(&at(&KOCEVJE, "plan/settings"), settings(4, &[])).await.expect(422);
    }

    async fn evidence_makes_the_plan_anew_that_it_touches_and_no_other(world: World) {
        need(&world, &[(&ANA, &KOCEVJE), (&BOR, &KOCEVJE), (&LARA, &LOGATEC)], &[(TOGETHER, 3, true), (WRITING, 1, false)]).await;
        for (who, home) in [(&ANA, &KOCEVJE), (&BOR, &KOCEVJE), (&LARA, &LOGATEC)] {
            world.sign_in(who).await.get(&at(home, "plan")).await.expect(200);
        }
        keep_current(&world).await;
        assert_eq!(world.count("learning_plan").await, 3, "nothing changed");
        world.advance(Duration::minutes(10));
        world.observe(&[(&ANA, &KOCEVJE, TOGETHER, 3)]).await;
        assert_eq!(keep_current(&world).await, 1);
        let of = |who: &Somebody| format!("learning_plan WHERE person_id = {}", world.literal(who.id()));
        assert_eq!((world.count(&of(&ANA)).await, world.count(&of(&BOR)).await, world.count(&of(&LARA)).await), (2, 1, 1));
        let ana = world.sign_in(&ANA).await;
        assert_eq!(slugs(&plan(&ana).await), ["meeting-notes"], "the calendar is not needed any more");
        assert_eq!(world.count("notification WHERE kind = 'plan_changed'").await, 1, "she is told of other courses");
        keep_current(&world).await;
        assert_eq!(world.count("notification WHERE kind = 'plan_changed'").await, 1);
    }

    async fn evidence_that_changes_nothing_makes_no_plan(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        plan(&world.sign_in(&ANA).await).await;
        keep_current(&world).await;
        world.advance(Duration::minutes(10));
        world.observe(&[(&ANA, &KOCEVJE, NOBODY_TEACHES, 5)]).await;
        keep_current(&world).await;
        assert_eq!(world.count("learning_plan").await, 1, "her work does not need that skill");
    }

    async fn a_new_version_of_a_profile_makes_the_plans_of_its_holders_anew(world: World) {
        let profile = need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        need(&world, &[(&BOR, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        for who in [&ANA, &BOR] {
            plan(&world.sign_in(who).await).await;
        }
        keep_current(&world).await;
        write_version(&world, profile, 2, &[(WRITING, 1, false)]).await;
        world.advance(Duration::hours(2));
        assert_eq!(keep_current(&world).await, 1);
        let of = |who: &Somebody| format!("learning_plan WHERE person_id = {}", world.literal(who.id()));
        assert_eq!((world.count(&of(&ANA)).await, world.count(&of(&BOR)).await), (2, 1));
        assert_eq!(slugs(&plan(&world.sign_in(&ANA).await).await), ["meeting-notes"]);
    }

    async fn a_new_version_of_a_course_makes_the_plans_anew_that_it_is_for(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        need(&world, &[(&BOR, &KOCEVJE)], &[(WRITING, 1, false)]).await;
        for who in [&ANA, &BOR] {
            plan(&world.sign_in(who).await).await;
        }
        keep_current(&world).await;
        edit(&world, "shared-calendar/course.toml", "\"digcomp-2.2:2.4\" = 3", "\"digcomp-2.2:2.4\" = 2");
        publish_again(&world).await;
        assert_eq!(keep_current(&world).await, 1, "notes are the same for Bor");
        let ana = plan(&world.sign_in(&ANA).await).await;
        assert_eq!((&ana["open"][0]["why"], &ana["open"][0]["best"]), (&json!("no_course"), &json!(2)));
    }

    async fn a_round_that_another_server_does_is_not_done_twice(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        plan(&world.sign_in(&ANA).await).await;
        keep_current(&world).await;
        world.advance(Duration::minutes(10));
        world.observe(&[(&ANA, &KOCEVJE, TOGETHER, 3)]).await;
        let until = (world.platform.clock.now() + Duration::minutes(5)).to_rfc3339();
        world.execute(&format!("UPDATE plan_reading SET value = '{until}' WHERE key = 'round'")).await;
        assert_eq!(keep_current(&world).await, 0, "somebody else does it");
        world.advance(Duration::minutes(6));
        assert_eq!(keep_current(&world).await, 1, "who does not come back is not waited for");
        let jobs = match world.platform.database.backend() {
            sea_orm::DbBackend::Postgres => "apalis.jobs",
            _ => "Jobs",
        };
        assert_eq!(world.count(&format!("{jobs} WHERE priority < 0")).await, 1, "mail goes first");
    }

    async fn a_manager_sees_her_team_and_the_person_sees_who_looked(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        let marta = world.sign_in(&MARTA).await;
        let seen = marta.get(&at(&KOCEVJE, &format!("people/{}/plan", ANA.id()))).await.expect(200);
        assert_eq!((&seen["family_name"], slugs(&seen["plan"]).len()), (&json!("Novak"), 2));
        marta.get(&at(&KOCEVJE, &format!("people/{}/plan", CENE.id()))).await.expect(404);
        assert_eq!(world.count("record_opening WHERE what = 'learning_plan'").await, 1);
    }
}
