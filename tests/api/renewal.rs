//! `/enrolments/{id}/renewal`: a course is taken again when its completion ends.

use super::authoring::{edit, publish_again};
use chrono::{DateTime, Duration, Months, NaiveDate, Utc};
use serde_json::{Value, json};
use skillpact::learning;
use skillpact::platform::access::Scope;
use skillpact::platform::ids::{CourseId, OrganisationId, PersonId};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// The course of the tests holds for twenty-four months.
const ENDS: &str = "2028-11-22";
const OPENS: &str = "2028-09-23";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn at(text: &str) -> DateTime<Utc> {
    day(text).and_hms_opt(10, 0, 0).expect("a moment").and_utc()
}

/// Lets time pass until ten o'clock of a day, when everybody has to sign in anew.
async fn on(world: &World, text: &str, somebody: &Somebody) -> Session {
    world.advance(at(text) - world.platform.clock.now());
    world.sign_in(somebody).await
}

async fn shown(who: &Session, enrolment: &str) -> Value {
    who.get(&format!("/enrolments/{enrolment}")).await.expect(200)
}

async fn renew_as(who: &Session, enrolment: &str, id: &str) -> Answer {
    who.post(&format!("/enrolments/{enrolment}/renewal"), json!({ "id": id })).await
}

async fn renew(who: &Session, enrolment: &str) -> String {
    let answer = renew_as(who, enrolment, &id()).await;
    assert!(matches!(answer.status, 200 | 201), "{}", answer.text());
    answer.json()["id"].as_str().expect("an id").to_owned()
}

/// Fulfils an enrolment that was begun.
async fn fulfil(who: &Session, enrolment: &str) {
    who.finish_lessons(enrolment).await;
    let attempt = who.attempt(enrolment).await;
    who.save_right(&attempt, 4).await;
    who.submit(&attempt).await.expect(200);
}

async fn ids(who: &Session, query: &str) -> Vec<String> {
    let listed = who.get(&format!("/enrolments{query}")).await.expect(200);
    listed.as_array().expect("a list").iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
}

/// The levels that are stored, as they are stored.
async fn levels(world: &World) -> Vec<(String, i32, DateTime<Utc>, Option<DateTime<Utc>>)> {
    let rows = world.rows("SELECT skill_key, level, observed_at, valid_until FROM skill_level ORDER BY person_id, skill_key").await;
    let read = |row: &sea_orm::QueryResult| {
        Ok::<_, sea_orm::DbErr>((row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?, row.try_get_by_index(3)?))
    };
    rows.iter().map(|row| read(row).expect("a level")).collect()
}

/// Who holds the course of the tests in Kočevje on a day, and in which period.
async fn holders(world: &World, course: &str, on: &str) -> Vec<(PersonId, u32)> {
    let scope = Scope::system("a test asks who holds a course");
    let home = (OrganisationId(KOCEVJE.id()), CourseId(course.parse().expect("an id")));
    let read = async |connection: &_| learning::holders(connection, &scope, &world.platform, home, day(on)).await;
    let found = world.platform.database.read_latest(&scope, read).await.expect("they are read");
    found.into_iter().map(|(person, held)| (person, held.period)).collect()
}

on_both_databases! {
    async fn a_completion_that_ended_is_earned_again_and_the_history_stays(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await.id;
        let (first, _) = ana.take_course(&KOCEVJE, 3).await;
        assert_eq!(shown(&ana, &first).await["renewal"], json!({ "from": OPENS }));
        let ana = on(&world, "2029-02-01", &ANA).await;
        assert_eq!(shown(&ana, &first).await["renewal"], json!({ "from": OPENS, "reason": "ended" }));
        skillpact::skills::rebuild(&world.platform).await.expect("levels can be rebuilt");
        assert_eq!(levels(&world).await, [], "what has ended is no level");

        let begun = renew_as(&ana, &first, &id()).await.expect(201);
        let second = begun["id"].as_str().expect("an id").to_owned();
        assert_ne!(second, first);
        assert_eq!((&begun["period"], &begun["finished_lessons"], &begun["attempts_left"]), (&json!(2), &json!(0), &json!(2)));
        assert_eq!((&begun["completion"], &begun["renews"]["share"]), (&Value::Null, &json!(0.75)));
        assert_eq!(begun["attempts"], json!([]));
        let state = ana.get(&format!("/enrolments/{second}/lessons/invite")).await.expect(200);
        assert_eq!((&state["state"], &state["answers"]), (&json!("not_started"), &json!([])));
        fulfil(&ana, &second).await;

        let done = shown(&ana, &second).await;
        assert_eq!(moment(&done["completion"]["valid_until"]), at("2029-02-01") + Months::new(24));
        assert_eq!((&done["renews"], &done["renewal"]["from"]), (&Value::Null, &json!("2030-12-03")));
        assert_eq!(shown(&ana, &first).await["renewal"], Value::Null, "it was renewed");
        assert_eq!(shown(&ana, &first).await["completion"]["share"], 0.75);
        assert_eq!(ids(&ana, "").await, std::slice::from_ref(&second));
        assert_eq!(ids(&ana, "?course=shared-calendar&earlier=true").await, [second, first]);
        assert_eq!((world.count("completion").await, world.count("observation").await), (2, 4));

        let stored = levels(&world).await;
        assert!(!stored.is_empty() && stored.iter().all(|level| level.2 == at("2029-02-01")), "{stored:?}");
        skillpact::skills::rebuild(&world.platform).await.expect("levels can be rebuilt");
        assert_eq!(levels(&world).await, stored, "the ledger gives what is stored");

        let ana_id = PersonId(ANA.id());
        for (on, expected) in [
            ("2026-11-21", vec![]),
            ("2026-11-22", vec![(ana_id, 1)]),
            ("2028-11-21", vec![(ana_id, 1)]),
            (ENDS, vec![]),
            ("2029-01-31", vec![]),
            ("2029-02-01", vec![(ana_id, 2)]),
            ("2031-01-31", vec![(ana_id, 2)]),
            ("2031-02-01", vec![]),
        ] {
            assert_eq!(holders(&world, &course, on).await, expected, "on {on}");
        }
    }

    async fn before_its_window_a_completion_is_not_renewed(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (first, _) = ana.take_course(&KOCEVJE, 4).await;
        let refused = renew_as(&ana, &first, &id()).await;
        assert!(refused.text().contains(OPENS), "{}", refused.text());
        refused.refused(409, "conflict");
        let ana = on(&world, "2028-09-22", &ANA).await;
        assert_eq!(renew_as(&ana, &first, &id()).await.json()["reason"], "renewal_too_early");
        let ana = on(&world, OPENS, &ANA).await;
        assert_eq!(shown(&ana, &first).await["renewal"]["reason"], "ending");
        renew_as(&ana, &first, &id()).await.expect(201);
    }

    async fn renewing_early_shortens_nothing(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course().await.id;
        let (first, _) = ana.take_course(&KOCEVJE, 4).await;
        let ana = on(&world, "2028-10-01", &ANA).await;
        let before = levels(&world).await;
        let second = renew(&ana, &first).await;
        assert_eq!(levels(&world).await, before, "what is held is held while it is renewed");
        assert_eq!(holders(&world, &course, "2028-10-01").await, [(PersonId(ANA.id()), 1)]);
        assert_eq!(moment(&shown(&ana, &second).await["renews"]["valid_until"]), NOW + Months::new(24));
        fulfil(&ana, &second).await;
        assert_eq!(moment(&shown(&ana, &second).await["completion"]["valid_until"]), at("2028-10-01") + Months::new(24));
        assert_eq!(holders(&world, &course, "2028-10-01").await, [(PersonId(ANA.id()), 2)]);
        assert_eq!(holders(&world, &course, "2028-09-30").await, [(PersonId(ANA.id()), 1)], "the past stays as it was");
        assert!(levels(&world).await.iter().all(|level| level.3 == Some(at("2028-10-01") + Months::new(24))));
    }

    async fn a_renewal_that_is_left_loses_nothing_and_is_taken_up_again(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (first, _) = ana.take_course(&KOCEVJE, 4).await;
        let ana = on(&world, "2028-10-01", &ANA).await;
        let second = renew(&ana, &first).await;
        ana.finish(&second, "invite").await.expect(200);
        ana.delete(&format!("/enrolments/{second}")).await.expect(204);
        assert_eq!(ids(&ana, "").await, std::slice::from_ref(&first));
        assert_eq!(shown(&ana, &first).await["renewal"]["reason"], "ending");
        assert_eq!(ana.enrol(&KOCEVJE).await, first, "who is on a course is not enrolled anew");
        assert_eq!(renew(&ana, &first).await, second);
        assert_eq!(shown(&ana, &second).await["finished_lessons"], 1);
        assert_eq!(world.count("enrolment").await, 2);
    }

    async fn renewing_twice_is_renewing_once(world: World) {
        let (first, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let ana = on(&world, "2028-12-01", &ANA).await;
        let new = id();
        renew_as(&ana, &first, &new).await.expect(201);
        assert_eq!(renew_as(&ana, &first, &new).await.expect(200)["id"], new);
        assert_eq!(renew_as(&ana, &first, &id()).await.expect(200)["id"], new, "the renewal that is there counts");
        fulfil(&ana, &new).await;
        assert_eq!(renew_as(&ana, &first, &new).await.expect(200)["id"], new);
        assert_eq!(renew_as(&ana, &new, &id()).await.json()["reason"], "renewal_too_early");
        assert_eq!(world.count("enrolment").await, 2);
    }

    async fn renewing_from_two_devices_at_once_makes_one(world: World) {
        let (first, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let (phone, desk) = (on(&world, "2028-12-01", &ANA).await, world.sign_in(&ANA).await);
        let (one, other) = (id(), id());
        let (one, other) = tokio::join!(renew_as(&phone, &first, &one), renew_as(&desk, &first, &other));
        assert!([one.status, other.status].iter().all(|status| matches!(status, 200 | 201)), "{} {}", one.text(), other.text());
        assert_eq!((one.json()["id"].clone(), world.count("enrolment").await), (other.json()["id"].clone(), 2));
    }

    async fn an_id_that_was_used_renews_nothing(world: World) {
        let (first, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let ana = on(&world, "2028-12-01", &ANA).await;
        renew_as(&ana, &first, &first).await.refused(409, "conflict");
        let other = ana.course_named("meeting-notes").await;
        let body = json!({ "id": id(), "course_id": other.id, "organisation_id": KOCEVJE.id() });
        let begun = ana.post("/enrolments", body).await.expect(201)["id"].as_str().expect("an id").to_owned();
        assert_eq!(renew_as(&ana, &begun, &id()).await.json()["reason"], "not_completed");
        ana.finish(&begun, "decisions").await.expect(200);
        assert_eq!(shown(&ana, &begun).await["renewal"], Value::Null);
        assert_eq!(renew_as(&ana, &begun, &id()).await.json()["reason"], "never_ends");
        assert_eq!(world.count("enrolment").await, 2);
    }

    async fn nobody_renews_for_another_or_for_an_organisation_she_left(world: World) {
        let (first, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let bor = on(&world, "2028-12-01", &BOR).await;
        renew_as(&bor, &first, &id()).await.refused(404, "not_found");
        let person = world.literal(ANA.id());
        world.execute(&format!("UPDATE membership SET valid_to = '2028-11-30' WHERE person_id = {person}")).await;
        let ana = world.sign_in(&ANA).await;
        assert!(matches!(renew_as(&ana, &first, &id()).await.status, 403 | 404));
        assert_eq!(world.count("enrolment").await, 1);
    }

    async fn a_change_that_asks_for_it_renews_at_once_what_was_completed_before(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (first, _) = ana.take_course(&KOCEVJE, 4).await;
        edit(&world, "shared-calendar/course.toml", "valid_months = 24", "valid_months = 24\nrenewal = 1");
        publish_again(&world).await;
        assert_eq!(shown(&ana, &first).await["renewal"], json!({ "from": "2026-11-22", "reason": "changed" }));
        let second = renew(&ana, &first).await;
        fulfil(&ana, &second).await;
        assert_eq!(shown(&ana, &second).await["renewal"], json!({ "from": OPENS }), "the new completion is of the changed course");
        assert_eq!(renew_as(&ana, &second, &id()).await.json()["reason"], "renewal_too_early");
    }

    async fn who_renews_is_not_reminded_of_the_end(world: World) {
        let (first, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        world.sign_in(&BOR).await.take_course(&KOCEVJE, 4).await;
        let ana = on(&world, "2028-09-24", &ANA).await;
        let second = renew(&ana, &first).await;
        assert_eq!(world.learning.remind_of_ends().await.expect("it looks"), 1);
        let told = format!("notification WHERE kind = 'completion_expiring' AND person_id = {}", world.literal(ANA.id()));
        assert_eq!(world.count(&told).await, 0);
        ana.delete(&format!("/enrolments/{second}")).await.expect(204);
        assert_eq!(world.learning.remind_of_ends().await.expect("it looks"), 1, "she left it, so the end concerns her");
        assert_eq!(world.count(&told).await, 1);
    }

    async fn a_completion_of_a_month_is_not_spoken_of_before_it_can_be_renewed(world: World) {
        let (first, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let end = (NOW + Duration::days(30)).format("%Y-%m-%d %H:%M:%S%:z");
        world.execute(&format!("UPDATE completion SET valid_until = '{end}'")).await;
        let ana = world.sign_in(&ANA).await;
        assert_eq!(shown(&ana, &first).await["renewal"], json!({ "from": "2026-12-07" }));
        assert_eq!(world.learning.remind_of_ends().await.expect("it looks"), 0);
        world.advance(Duration::days(16));
        assert_eq!(world.learning.remind_of_ends().await.expect("it looks"), 1);
        assert_eq!(world.learning.remind_of_ends().await.expect("it looks"), 0);
    }

    async fn a_renewed_course_asks_its_questions_once_and_is_rated_once(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (first, _) = ana.take_course(&KOCEVJE, 4).await;
        ana.put(&format!("/enrolments/{first}/rating"), json!({ "rating": 2, "comment": "Too long." })).await.expect(200);
        assert_eq!(ana.get("/refreshers").await.expect(200)["courses"].as_array().map(Vec::len), Some(1));
        let ana = on(&world, "2028-12-01", &ANA).await;
        let second = renew(&ana, &first).await;
        assert_eq!(ana.get("/refreshers").await.expect(200)["courses"][0]["enrolment_id"], first, "until it is renewed");
        fulfil(&ana, &second).await;
        let courses = ana.get("/refreshers").await.expect(200)["courses"].clone();
        assert_eq!((courses.as_array().map(Vec::len), &courses[0]["enrolment_id"]), (Some(1), &json!(second)));
        ana.put(&format!("/enrolments/{second}/rating"), json!({ "rating": 5, "comment": "Better." })).await.expect(200);
        // Four others: five people in all, although there are six ratings.
        for somebody in [&BOR, &DORA, &MARTA] {
            let other = world.sign_in(somebody).await;
            let enrolment = other.enrol(&KOCEVJE).await;
            other.put(&format!("/enrolments/{enrolment}/rating"), json!({ "rating": 5 })).await.expect(200);
        }
        let tine = world.sign_in(&TINE).await;
        let rated = format!("/organisations/{}/courses/shared-calendar/ratings", KOCEVJE.id());
        assert_eq!(tine.get(&rated).await.expect(200)["count"], Value::Null, "four people are too few");
        let enrolment = tine.enrol(&KOCEVJE).await;
        tine.put(&format!("/enrolments/{enrolment}/rating"), json!({ "rating": 5 })).await.expect(200);
        let told = tine.get(&rated).await.expect(200);
        assert_eq!((&told["count"], &told["distribution"], &told["comments"]), (&json!(5), &json!([0, 0, 0, 0, 5]), &json!(["Better."])));
    }
}
