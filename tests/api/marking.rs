//! Marking: `/organisations/{organisation_id}/work`.

use super::workshop::{self, ESSAY, NOTICE, begun, enrol, hand_in, mark, text, waiting, work_path};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// Ana's work, handed in.
async fn handed_in(world: &World) -> (Session, String, String) {
    workshop::open(world).await;
    let ana = world.sign_in(&ANA).await;
    let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
    let (attempt, _) = hand_in(&ana, &enrolment).await;
    (ana, enrolment, attempt)
}

on_both_databases! {
    async fn a_trainer_sees_what_was_handed_in_and_nothing_that_is_open(world: World) {
        let (ana, _, attempt) = handed_in(&world).await;
        let (bor, tine) = (world.sign_in(&BOR).await, world.sign_in(&TINE).await);
        let open = text(&begun(&bor, &enrol(&bor, NOTICE, &KOCEVJE).await, "rewrite").await["id"]);
        bor.save(&open, "reasons", json!({ "text": "Not yet." })).await.expect(200);
        let listed = waiting(&tine).await;
        assert_eq!(listed.len(), 1);
        let item = &listed[0];
        assert_eq!((&item["attempt_id"], &item["person_name"], &item["state"]), (&json!(attempt), &json!("Ana Novak"), &json!("to_mark")));
        assert_eq!((&item["course_title"], &item["lesson_title"], &item["number"], &item["max_points"]), (&json!("A notice that everybody understands"), &json!("Rewrite a notice"), &json!(1), &json!(7)));
        assert!(item["points"].is_null() && item["passed"].is_null());
        let work = tine.get(&work_path(&KOCEVJE, &attempt)).await.expect(200);
        assert_eq!(work["questions"][1]["answer"]["text"], "It is for the neighbours.");
        assert_eq!((&work["questions"][0]["files"][0]["name"], &work["questions"][2]["points"]), (&json!("notice.pdf"), &json!(1.0)));
        tine.get(&work_path(&KOCEVJE, &open)).await.refused(404, "not_found");
        for who in [&ana, &bor, &world.sign_in(&HANA).await, &world.sign_in(&MARTA).await, &world.sign_in(&OLGA).await] {
            who.get(&work_path(&KOCEVJE, &attempt)).await.refused(403, "forbidden");
        }
    }

    async fn a_trainer_of_another_organisation_finds_nothing(world: World) {
        let (_, _, attempt) = handed_in(&world).await;
        let role = format!("UPDATE membership_role SET role = 'trainer' WHERE membership_id = {} AND role = 'hr_officer'", world.literal(HELENA.membership(&LOGATEC)));
        world.execute(&role).await;
        let helena = world.sign_in(&HELENA).await;
        assert_eq!(helena.get(&format!("/organisations/{}/work", LOGATEC.id())).await.expect(200)["items"], json!([]));
        for home in [&LOGATEC, &KOCEVJE] {
            helena.get(&work_path(home, &attempt)).await.refused(404, "not_found");
            let marks = json!({ "marks": [{ "question": "document", "criteria": [2, 2] }, { "question": "reasons", "criteria": [2] }] });
            helena.put(&format!("{}/marks", work_path(home, &attempt)), marks).await.refused(404, "not_found");
        }
        assert_eq!(world.count("mark").await, 0);
    }

    async fn marks_are_held_against_the_rubric(world: World) {
        let (_, _, attempt) = handed_in(&world).await;
        let tine = world.sign_in(&TINE).await;
        let path = format!("{}/marks", work_path(&KOCEVJE, &attempt));
        let good = json!({ "question": "reasons", "criteria": [1] });
        for (wrong, field, rule) in [
            (json!([{ "question": "document", "criteria": [3, 0] }, good]), "marks[0].criteria", "not_in_rubric"),
            (json!([{ "question": "document", "criteria": [2] }, good]), "marks[0].criteria", "not_in_rubric"),
            (json!([good, { "question": "document", "criteria": [1, 1, 1] }]), "marks[1].criteria", "not_in_rubric"),
            (json!([good, good]), "marks[1].question", "twice"),
            (json!([{ "question": "reader", "criteria": [1] }]), "marks[0].question", "unknown"),
            (json!([{ "question": "nothing", "criteria": [1] }]), "marks[0].question", "unknown"),
            (json!([good]), "marks", "incomplete"),
        ] {
            assert_eq!(tine.put(&path, json!({ "marks": wrong })).await.field(), (field.to_owned(), rule.to_owned()), "{wrong}");
        }
        assert_eq!((world.count("mark").await, waiting(&tine).await.len(), world.mail().await.len()), (0, 1, 0));
    }

    async fn the_same_marks_twice_count_once_and_other_marks_correct_them(world: World) {
        let (ana, enrolment, attempt) = handed_in(&world).await;
        let tine = world.sign_in(&TINE).await;
        let first = mark(&tine, &attempt, [1, 1], 0).await.expect(200);
        assert_eq!((&first["points"], &first["passed"]), (&json!(3.0), &json!(false)));
        assert_eq!(mark(&tine, &attempt, [1, 1], 0).await.expect(200), first);
        assert_eq!((world.count("mark").await, world.mail().await.len()), (2, 1), "a repeat marks nothing and writes to nobody");
        let corrected = mark(&tine, &attempt, [2, 2], 0).await.expect(200);
        assert_eq!((&corrected["points"], &corrected["passed"]), (&json!(5.0), &json!(true)));
        assert_eq!((world.count("mark").await, world.mail().await.len()), (3, 2), "what was given before is kept");
        let shown = ana.get(&format!("/attempts/{attempt}")).await.expect(200);
        assert_eq!((&shown["result"]["points"], &shown["result"]["questions"][0]["points"]), (&json!(5.0), &json!(4.0)));
        let lesson = ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)["lessons"][1]["state"].clone();
        assert_eq!(lesson, "finished");
        let rows = world.rows("SELECT action FROM audit_entry WHERE action LIKE 'work.%' ORDER BY sequence").await;
        let actions: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).expect("an action")).collect();
        assert_eq!(actions, ["work.marked", "work.marked_again"]);
        assert!(waiting(&tine).await.is_empty());
        let marked = tine.get(&format!("/organisations/{}/work?state=marked", KOCEVJE.id())).await.expect(200);
        assert_eq!((&marked["items"][0]["points"], marked["items"].as_array().map(Vec::len)), (&json!(5.0), Some(1)));
    }

    async fn marking_from_two_desks_at_once_leaves_one_result(world: World) {
        let (ana, _, attempt) = handed_in(&world).await;
        let (one, other) = (world.sign_in(&TINE).await, world.sign_in(&TINE).await);
        let (one, other) = tokio::join!(mark(&one, &attempt, [2, 2], 2), mark(&other, &attempt, [2, 2], 2));
        assert_eq!((one.status, other.status), (200, 200), "{} {}", one.text(), other.text());
        assert_eq!((world.count("mark").await, world.mail().await.len()), (2, 1));
        assert_eq!(ana.get(&format!("/attempts/{attempt}")).await.expect(200)["result"]["points"], 7.0);
    }

    async fn a_test_with_an_answer_to_mark_waits_for_it_and_then_completes(world: World) {
        workshop::open(&world).await;
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let enrolment = enrol(&ana, ESSAY, &KOCEVJE).await;
        let attempt = text(&begun(&ana, &enrolment, "exam").await["id"]);
        ana.save(&attempt, "who", json!({ "choice": [1] })).await.expect(200);
        ana.save(&attempt, "why", json!({ "text": "So that nobody has to ask." })).await.expect(200);
        let submitted = ana.submit(&attempt).await.expect(200);
        assert_eq!((&submitted["state"], &submitted["result"]), (&json!("to_mark"), &Value::Null));
        workshop::begin(&ana, &enrolment, "exam").await.refused(409, "conflict");
        let summary = ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)["attempts"][0].clone();
        assert_eq!((&summary["state"], &summary["share"], &summary["passed"], &summary["lesson"]), (&json!("to_mark"), &Value::Null, &Value::Null, &json!("exam")));
        let path = format!("{}/marks", work_path(&KOCEVJE, &attempt));
        let give = |points: u32| json!({ "marks": [{ "question": "why", "criteria": [points] }] });
        assert_eq!(tine.put(&path, give(2)).await.field().1, "not_in_rubric", "the rubric knows 0, 1 and 3");
        let work = tine.put(&path, give(3)).await.expect(200);
        assert_eq!((&work["points"], &work["max_points"]), (&json!(4.0), &json!(4)));
        let result = ana.get(&format!("/attempts/{attempt}")).await.expect(200)["result"].clone();
        assert_eq!((&result["passed"], &result["completion"]["share"], result["new_levels"].as_array().map(Vec::len)), (&json!(true), &json!(1.0), Some(1)));
        let before = ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)["completion"].clone();
        let lowered = tine.put(&path, give(0)).await.expect(200);
        assert_eq!((&lowered["points"], &lowered["passed"]), (&json!(1.0), &json!(false)));
        assert_eq!(ana.get(&format!("/enrolments/{enrolment}")).await.expect(200)["completion"], before, "a completion that was written stays");
        assert_eq!((world.count("completion").await, world.count("observation").await), (1, 1));
        assert!(world.mail().await[0].text.contains(&format!("/tests/{attempt}")));
    }

    async fn a_test_whose_essay_is_empty_waits_for_nobody(world: World) {
        workshop::open(&world).await;
        let ana = world.sign_in(&ANA).await;
        let enrolment = enrol(&ana, ESSAY, &KOCEVJE).await;
        let attempt = text(&begun(&ana, &enrolment, "exam").await["id"]);
        ana.save(&attempt, "who", json!({ "choice": [1] })).await.expect(200);
        ana.save(&attempt, "why", json!({ "text": "  \n " })).await.expect(200);
        let result = ana.submit(&attempt).await.expect(200)["result"].clone();
        assert_eq!((&result["points"], &result["max_points"], &result["passed"]), (&json!(1.0), &json!(4), &json!(false)));
    }

    async fn nobody_marks_her_own_work(world: World) {
        workshop::open(&world).await;
        let tine = world.sign_in(&TINE).await;
        let (attempt, _) = hand_in(&tine, &enrol(&tine, NOTICE, &KOCEVJE).await).await;
        assert!(waiting(&tine).await.is_empty());
        mark(&tine, &attempt, [2, 2], 2).await.refused(403, "forbidden");
        assert_eq!(tine.get(&format!("/attempts/{attempt}")).await.expect(200)["state"], "to_mark");
    }

    async fn work_of_a_course_that_was_left_waits_for_nobody(world: World) {
        let (ana, enrolment, attempt) = handed_in(&world).await;
        let tine = world.sign_in(&TINE).await;
        ana.delete(&format!("/enrolments/{enrolment}")).await.expect(204);
        assert!(waiting(&tine).await.is_empty());
        mark(&tine, &attempt, [2, 2], 2).await.refused(404, "not_found");
        enrol(&ana, NOTICE, &KOCEVJE).await;
        assert_eq!(waiting(&tine).await.len(), 1);
    }

    async fn the_list_of_work_is_paged_the_longest_waiting_first(world: World) {
        workshop::open(&world).await;
        let mut handed_in = Vec::new();
        for who in [&CENE, &BOR, &ANA] {
            let session = world.sign_in(who).await;
            handed_in.push(hand_in(&session, &enrol(&session, NOTICE, &KOCEVJE).await).await.0);
            world.advance(chrono::Duration::milliseconds(1500));
        }
        let tine = world.sign_in(&TINE).await;
        for (state, count) in [("to_mark", 3), ("marked", 0)] {
            let (mut found, mut cursor) = (Vec::new(), String::new());
            loop {
                let path = format!("/organisations/{}/work?state={state}&limit=1&cursor={cursor}", KOCEVJE.id());
                let page = tine.get(&path).await.expect(200);
                found.extend(page["items"].as_array().expect("a list").iter().map(|item| text(&item["attempt_id"])));
                let Some(next) = page["next"].as_str() else { break };
                next.clone_into(&mut cursor);
            }
            assert_eq!(found, handed_in[..count]);
        }
        for attempt in &handed_in {
            mark(&tine, attempt, [2, 2], 2).await.expect(200);
            world.advance(chrono::Duration::milliseconds(1500));
        }
        let path = format!("/organisations/{}/work?state=marked&limit=2", KOCEVJE.id());
        let page = tine.get(&path).await.expect(200);
        let second = tine.get(&format!("{path}&cursor={}", text(&page["next"]))).await.expect(200);
        let names: Vec<_> = [&page, &second].iter().flat_map(|page| page["items"].as_array().expect("a list")).map(|item| text(&item["person_name"])).collect();
        assert_eq!(names, ["Ana Novak", "Bor Novak", "Cene Škof"], "the latest first");
        tine.get(&format!("/organisations/{}/work?state=to_mark&cursor={}", KOCEVJE.id(), text(&page["next"]))).await.refused(422, "bad_cursor");
    }
}
