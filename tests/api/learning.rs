//! `/enrolments`: from enrolling to completion.

use super::workshop;
use chrono::Months;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

async fn shown(who: &Session, enrolment: &str) -> Value {
    who.get(&format!("/enrolments/{enrolment}")).await.expect(200)
}

async fn wish(who: &Session, id: &str, home: &Home) -> Answer {
    let course = who.course().await;
    who.post("/enrolments", json!({ "id": id, "course_id": course.id, "organisation_id": home.id() })).await
}

on_both_databases! {
    async fn the_whole_path_from_enrolling_to_completion(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let new = shown(&ana, &enrolment).await;
        assert_eq!((&new["finished_lessons"], &new["lesson_count"], &new["minutes_left"]), (&json!(0), &json!(3), &json!(7)));
        assert_eq!((&new["next_lesson"], &new["attempts_left"]), (&json!("why-one-calendar"), &json!(2)));
        ana.practise(&enrolment, "why-one-calendar", "who-enters", json!({ "choice": [2] })).await.expect(200);
        assert_eq!(shown(&ana, &enrolment).await["lessons"][0]["state"], "in_progress");
        ana.finish_lessons(&enrolment).await;
        let read = shown(&ana, &enrolment).await;
        assert_eq!((&read["finished_lessons"], &read["next_lesson"]), (&json!(2), &json!("final-test")));
        assert_eq!(read["completion"], Value::Null);
        let attempt = ana.attempt(&enrolment).await;
        ana.save_right(&attempt, 3).await;
        let result = ana.submit(&attempt).await.expect(200)["result"].clone();
        assert_eq!((&result["points"], &result["max_points"], &result["share"]), (&json!(3.0), &json!(4), &json!(0.75)));
        assert_eq!((&result["passed"], &result["attempts_left"]), (&json!(true), &json!(1)));
        let points: Vec<_> = result["questions"].as_array().expect("a list").iter().map(|question| question["points"].clone()).collect();
        assert_eq!(points, [json!(1.0), json!(1.0), json!(1.0), json!(0.0)]);
        assert_eq!(result["new_levels"].as_array().map(Vec::len), Some(2));
        let done = shown(&ana, &enrolment).await;
        assert_eq!((&done["completion"]["share"], moment(&done["completion"]["valid_until"])), (&json!(0.75), NOW + Months::new(24)));
        assert_eq!((&done["finished_lessons"], &done["minutes_left"], &done["next_lesson"]), (&json!(3), &json!(0), &Value::Null));
        assert_eq!(world.count("completion").await, 1);
        assert_eq!(world.count("observation").await, 2);
    }

    async fn the_test_first_and_the_lessons_afterwards_also_complete_the_course(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.save_right(&attempt, 4).await;
        let result = ana.submit(&attempt).await.expect(200);
        assert_eq!((&result["result"]["passed"], &result["result"]["completion"]), (&json!(true), &Value::Null));
        ana.finish(&enrolment, "why-one-calendar").await.expect(200);
        assert_eq!(world.count("completion").await, 0);
        ana.finish(&enrolment, "invite").await.expect(200);
        assert_eq!(shown(&ana, &enrolment).await["completion"]["share"], 1.0);
    }

    async fn a_course_without_a_test_is_completed_by_its_last_lesson(world: World) {
        let ana = world.sign_in(&ANA).await;
        let course = ana.course_named("meeting-notes").await;
        let enrolled = ana.post("/enrolments", json!({ "id": id(), "course_id": course.id, "organisation_id": KOCEVJE.id() })).await.expect(201);
        assert_eq!(enrolled["attempts_left"], Value::Null);
        let enrolment = enrolled["id"].as_str().expect("an id");
        ana.finish(enrolment, "decisions").await.expect(200);
        assert_eq!(shown(&ana, enrolment).await["completion"]["share"], 1.0);
        assert_eq!(shown(&ana, enrolment).await["completion"]["valid_until"], Value::Null);
    }

    async fn the_enrolments_on_one_course_can_be_asked_for(world: World) {
        let dora = world.sign_in(&DORA).await;
        let (here, there) = (dora.enrol(&KOCEVJE).await, dora.enrol(&LOGATEC).await);
        let other = dora.course_named("meeting-notes").await;
        dora.post("/enrolments", json!({ "id": id(), "course_id": other.id, "organisation_id": KOCEVJE.id() })).await.expect(201);
        let listed = dora.get("/enrolments?course=shared-calendar").await.expect(200);
        let ids: Vec<_> = listed.as_array().expect("a list").iter().map(|one| one["id"].clone()).collect();
        assert_eq!((ids.len(), ids.contains(&json!(here)), ids.contains(&json!(there))), (2, true, true));
        assert_eq!(dora.get("/enrolments?course=no-such-course").await.expect(200), json!([]));
        assert_eq!(dora.get(&format!("/enrolments?course={}", "x".repeat(101))).await.status, 400);
    }

    async fn enrolling_twice_is_enrolling_once(world: World) {
        let ana = world.sign_in(&ANA).await;
        let id = id();
        wish(&ana, &id, &KOCEVJE).await.expect(201);
        assert_eq!(wish(&ana, &id, &KOCEVJE).await.expect(200)["id"], id);
        assert_eq!(wish(&ana, &skillpact_tests::id(), &KOCEVJE).await.expect(200)["id"], id, "the enrolment that is there counts");
        assert_eq!(ana.get("/enrolments").await.expect(200).as_array().map(Vec::len), Some(1));
        assert_eq!(world.count("enrolment").await, 1);
    }

    async fn enrolling_from_two_devices_at_once_is_enrolling_once(world: World) {
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        let (one, other) = (id(), id());
        let (one, other) = tokio::join!(wish(&phone, &one, &KOCEVJE), wish(&desk, &other, &KOCEVJE));
        assert!([one.status, other.status].iter().all(|status| matches!(status, 200 | 201)), "{} {}", one.text(), other.text());
        assert_eq!((one.json()["id"].clone(), world.count("enrolment").await), (other.json()["id"].clone(), 1));
    }

    async fn an_id_that_another_person_used_enrols_nobody(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let id = id();
        wish(&ana, &id, &KOCEVJE).await.expect(201);
        wish(&bor, &id, &KOCEVJE).await.refused(409, "conflict");
        assert_eq!(bor.get("/enrolments").await.expect(200), json!([]));
    }

    async fn one_enrols_only_on_behalf_of_an_organisation_one_belongs_to(world: World) {
        let (ana, kaja) = (world.sign_in(&ANA).await, world.sign_in(&KAJA).await);
        wish(&ana, &id(), &LOGATEC).await.refused(404, "not_found");
        wish(&kaja, &id(), &KOCEVJE).await.refused(403, "forbidden");
        let body = json!({ "id": id(), "course_id": id(), "organisation_id": KOCEVJE.id() });
        ana.post("/enrolments", body).await.refused(404, "not_found");
    }

    async fn who_belongs_to_two_organisations_takes_a_course_for_each(world: World) {
        let dora = world.sign_in(&DORA).await;
        let here = dora.enrol(&KOCEVJE).await;
        let there = dora.enrol(&LOGATEC).await;
        assert_ne!(here, there);
        dora.finish(&here, "invite").await.expect(200);
        assert_eq!(shown(&dora, &there).await["finished_lessons"], 0);
        assert_eq!(dora.get("/enrolments").await.expect(200).as_array().map(Vec::len), Some(2));
    }

    async fn leaving_and_enrolling_again_keeps_what_was_done(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        ana.finish(&enrolment, "invite").await.expect(200);
        ana.practise(&enrolment, "why-one-calendar", "who-enters", json!({ "choice": [1] })).await.expect(200);
        let path = format!("/enrolments/{enrolment}");
        ana.delete(&path).await.expect(204);
        ana.delete(&path).await.expect(204);
        ana.get(&path).await.refused(404, "not_found");
        assert_eq!(ana.get("/enrolments").await.expect(200), json!([]));
        ana.practise(&enrolment, "why-one-calendar", "who-enters", json!({ "choice": [2] })).await.refused(404, "not_found");
        ana.finish(&enrolment, "why-one-calendar").await.refused(404, "not_found");
        ana.begin(&enrolment).await.refused(404, "not_found");
        assert_eq!(ana.enrol(&KOCEVJE).await, enrolment);
        assert_eq!(shown(&ana, &enrolment).await["finished_lessons"], 1);
        let state = ana.get(&format!("{path}/lessons/why-one-calendar")).await.expect(200);
        assert_eq!(state["answers"][0]["answer"]["choice"], json!([1]));
    }

    async fn what_was_done_in_a_course_that_was_left_is_not_shown(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let attempt = ana.attempt(&enrolment).await;
        ana.delete(&format!("/enrolments/{enrolment}")).await.expect(204);
        ana.get(&format!("/attempts/{attempt}")).await.refused(404, "not_found");
        ana.get(&format!("/enrolments/{enrolment}/lessons/invite")).await.refused(404, "not_found");
    }

    async fn a_completed_course_cannot_be_left(world: World) {
        let ana = world.sign_in(&ANA).await;
        let (enrolment, _) = ana.take_course(&KOCEVJE, 4).await;
        ana.delete(&format!("/enrolments/{enrolment}")).await.refused(409, "conflict");
        shown(&ana, &enrolment).await;
    }

    async fn progress_remembers_the_place_and_never_goes_back(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let path = format!("/enrolments/{enrolment}/lessons/invite");
        let begun = ana.put(&path, json!({ "block": "b1", "finished": false })).await.expect(200);
        assert_eq!((&begun["state"], &begun["block"]), (&json!("in_progress"), &json!("b1")));
        let finished = ana.put(&path, json!({ "block": "what-belongs", "finished": true })).await.expect(200);
        world.advance(chrono::Duration::hours(1));
        let again = ana.put(&path, json!({ "finished": false })).await.expect(200);
        assert_eq!(again, finished, "what is finished stays finished, at the same moment and place");
        ana.put(&format!("/enrolments/{enrolment}/lessons/nothing"), json!({ "finished": true })).await.refused(404, "not_found");
    }

    async fn finishing_the_last_lesson_from_two_devices_completes_once(world: World) {
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        let enrolment = phone.enrol(&KOCEVJE).await;
        phone.finish(&enrolment, "why-one-calendar").await.expect(200);
        let attempt = phone.attempt(&enrolment).await;
        phone.save_right(&attempt, 4).await;
        phone.submit(&attempt).await.expect(200);
        let (one, other) = tokio::join!(phone.finish(&enrolment, "invite"), desk.finish(&enrolment, "invite"));
        assert_eq!((one.status, other.status), (200, 200), "{} {}", one.text(), other.text());
        assert_eq!((world.count("completion").await, world.count("observation").await), (1, 2));
    }

    async fn a_test_is_not_finished_by_saying_so(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        assert_eq!(ana.finish(&enrolment, "final-test").await.field(), ("finished".to_owned(), "is_a_test".to_owned()));
    }

    async fn titles_come_in_the_language_asked_for(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        assert_eq!(ana.get(&format!("/enrolments/{enrolment}?language=sl")).await.expect(200)["course_title"], "Koledar za vso pisarno");
        assert_eq!(ana.get("/enrolments?language=it").await.expect(200)[0]["course_title"], "A calendar for the whole office");
    }

    async fn a_changed_course_is_told_until_the_change_is_acknowledged(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let enrolment = workshop::enrol(&ana, workshop::NOTICE, &KOCEVJE).await;
        let first = shown(&ana, &enrolment).await;
        assert_eq!(first["seen_version"], Value::Null, "she has seen what she begins with");
        let old = first["version"].as_str().expect("a hash").to_owned();
        edit(&world, "Every kind of question there is.", "All kinds of questions.").await;
        let changed = shown(&ana, &enrolment).await;
        assert_eq!(changed["seen_version"], json!(old));
        assert_ne!(changed["version"], json!(old));
        let path = format!("/enrolments/{enrolment}/version");
        let seen = ana.put(&path, json!({ "version": changed["version"] })).await.expect(200);
        assert_eq!((&seen["seen_version"], &seen["version"]), (&Value::Null, &changed["version"]));
        assert_eq!(ana.put(&path, json!({ "version": old })).await.expect(200)["seen_version"], Value::Null, "it never goes back");
        assert_eq!(ana.put(&path, json!({ "version": "0000" })).await.field(), ("version".to_owned(), "unknown".to_owned()));
        world.sign_in(&BOR).await.put(&path, json!({ "version": old })).await.refused(404, "not_found");
        // Enrolments from before versions were acknowledged have seen the one they began with.
        world.execute("UPDATE enrolment SET seen_version_id = NULL").await;
        assert_eq!(shown(&ana, &enrolment).await["seen_version"], json!(old));
    }

    async fn people_are_counted_by_the_version_they_have_seen_and_completions_by_theirs(world: World) {
        workshop::open(&world).await;
        let (ana, bor, cene) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await, world.sign_in(&CENE).await);
        let course = world.catalogue.course_by_slug(workshop::NOTICE).await.expect("it is published");
        let mut enrolments = Vec::new();
        for who in [&ana, &bor, &cene] {
            enrolments.push(workshop::enrol(who, workshop::NOTICE, &KOCEVJE).await);
        }
        world.sign_in(&CENE).await.delete(&format!("/enrolments/{}", enrolments[2])).await.expect(204);
        edit(&world, "Every kind of question there is.", "All kinds of questions.").await;
        let live = world.catalogue.course_by_slug(workshop::NOTICE).await.expect("it is published");
        ana.put(&format!("/enrolments/{}/version", enrolments[0]), json!({ "version": live.course.content_hash })).await.expect(200);
        let count = async |course| skillpact::learning::people_on_versions(&world.platform, course).await;
        let counted = count(course.course_id).await.expect("they are counted");
        assert_eq!((counted[&course.version_id].people, counted[&live.version_id].people), (1, 1), "who left is not counted");
        assert_eq!(counted[&live.version_id].completions, 0);
        let (_, done) = ana.take_course(&KOCEVJE, 4).await;
        let other = world.catalogue.course_by_slug("shared-calendar").await.expect("it is published");
        assert!(done["result"]["completion"].is_object());
        let counted = count(other.course_id).await.expect("they are counted");
        assert_eq!((counted[&other.version_id].people, counted[&other.version_id].completions), (0, 1));
    }
}

/// Changes the lesson with every kind of question and publishes it.
async fn edit(world: &World, from: &str, to: &str) {
    let file = workshop::file(world, "plain-notice/en/01-practice.md");
    let text = std::fs::read_to_string(&file).expect("the lesson is there");
    assert!(text.contains(from), "the lesson contains {from}");
    std::fs::write(&file, text.replace(from, to)).expect("the lesson can be written");
    workshop::publish(world).await;
}
