//! Questions to trainers, reports of mistakes, ratings: `/enrolments/{enrolment_id}/feedback`, `/feedback`,
//! `/organisations/{organisation_id}/feedback`.

use super::workshop::{self, text};
use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// A report of a mistake in a lesson of the shared calendar's course.
fn mistake(id: &str) -> Value {
    json!({
        "id": id, "message_id": skillpact_tests::id(), "kind": "mistake", "lesson": "why-one-calendar",
        "quote": "two meetings in one room", "language": "en", "text": "It were three."
    })
}

async fn report(who: &Session, enrolment: &str) -> String {
    let id = id();
    who.post(&format!("/enrolments/{enrolment}/feedback"), mistake(&id)).await.expect(201);
    id
}

fn inbox(home: &Home) -> String {
    format!("/organisations/{}/feedback", home.id())
}

async fn answer(trainer: &Session, thread: &str, body: Value) -> Answer {
    let mut body = body;
    body["id"] = json!(id());
    trainer.post(&format!("{}/{thread}/messages", inbox(&KOCEVJE)), body).await
}

fn ids(page: &Value) -> Vec<String> {
    page["items"].as_array().expect("a list").iter().map(|item| text(&item["id"])).collect()
}

on_both_databases! {
    async fn a_question_is_answered_and_both_see_what_is_new(world: World) {
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let enrolment = ana.enrol(&KOCEVJE).await;
        let thread = workshop::ask(&ana, &enrolment).await;
        let page = tine.get(&inbox(&KOCEVJE)).await.expect(200);
        let item = &page["items"][0];
        assert_eq!((&item["person_name"], &item["state"], &item["unread"], &item["beginning"]), (&json!("Ana Novak"), &json!("open"), &json!(true), &json!("Who answers for the calendar?")));
        assert_eq!((&item["version_number"], &item["version_is_current"], &item["message_count"]), (&json!(1), &json!(true), &json!(1)));
        assert_eq!(tine.get(&format!("{}/unread", inbox(&KOCEVJE))).await.expect(200)["threads"], 1);
        tine.put(&format!("{}/{thread}/seen", inbox(&KOCEVJE)), json!({ "messages": 1 })).await.expect(200);
        assert_eq!(tine.get(&format!("{}/unread", inbox(&KOCEVJE))).await.expect(200)["threads"], 0);

        world.advance(Duration::minutes(1));
        let answered = answer(&tine, &thread, json!({ "text": "Line one.\r\nLine <b>two</b>." })).await.expect(200);
        assert_eq!((&answered["thread"]["state"], &answered["messages"][1]["own"], &answered["messages"][1]["text"]), (&json!("answered"), &json!(true), &json!("Line one.\nLine <b>two</b>.")));
        assert_eq!(ana.get("/feedback/unread").await.expect(200)["threads"], 1);
        assert_eq!(world.count("notification WHERE kind = 'feedback_answered'").await, 1, "she is told");
        let read = ana.get(&format!("/feedback/{thread}")).await.expect(200);
        assert_eq!((&read["messages"][1]["by_trainer"], &read["messages"][1]["own"], &read["thread"]["person_name"]), (&json!(true), &json!(false), &Value::Null));
        let named = text(&read["messages"][1]["author_name"]);
        assert!(named.starts_with("Tine "), "{named}");
        assert_eq!(ana.put(&format!("/feedback/{thread}/seen"), json!({ "messages": 2 })).await.expect(200)["threads"], 0);
        assert_eq!(ana.put(&format!("/feedback/{thread}/seen"), json!({ "messages": 0 })).await.expect(200)["threads"], 0, "it never goes back");

        let again = ana.post(&format!("/feedback/{thread}/messages"), json!({ "id": id(), "text": "And when she is ill?" })).await.expect(200);
        assert_eq!((&again["thread"]["state"], &again["thread"]["unread"], again["messages"].as_array().map(Vec::len)), (&json!("open"), &json!(false), Some(3)));
    }

    async fn a_mistake_names_its_passage_and_its_author_learns_that_it_was_mended(world: World) {
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let enrolment = ana.enrol(&KOCEVJE).await;
        let thread = report(&ana, &enrolment).await;
        let shown = tine.get(&format!("{}/{thread}", inbox(&KOCEVJE))).await.expect(200)["thread"].clone();
        assert_eq!((&shown["lesson"], &shown["quote"], &shown["course_slug"]), (&json!("why-one-calendar"), &json!("two meetings in one room"), &json!("shared-calendar")));
        let mended = answer(&tine, &thread, json!({ "effect": "mended" })).await.expect(200);
        assert_eq!((&mended["thread"]["state"], &mended["messages"][1]["effect"]), (&json!("closed"), &json!("mended")));
        let own = ana.get(&format!("/feedback/{thread}")).await.expect(200)["thread"].clone();
        assert_eq!((&own["unread"], own["mended_at"].is_string()), (&json!(true), true));
        let question = workshop::ask(&ana, &enrolment).await;
        assert_eq!(answer(&tine, &question, json!({ "effect": "mended" })).await.field(), ("effect".to_owned(), "no_mistake".to_owned()));
        assert_eq!(answer(&tine, &question, json!({ "text": " \n" })).await.field(), ("text".to_owned(), "empty".to_owned()));
        let rows = world.rows("SELECT action FROM audit_entry WHERE action LIKE 'feedback.%' ORDER BY sequence").await;
        let actions: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).expect("an action")).collect();
        assert_eq!(actions, ["feedback.began", "feedback.mended", "feedback.began"]);
    }

    async fn what_is_sent_twice_counts_once(world: World) {
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let enrolment = ana.enrol(&KOCEVJE).await;
        let (thread, path) = (id(), format!("/enrolments/{enrolment}/feedback"));
        let body = mistake(&thread);
        let (one, other) = tokio::join!(ana.post(&path, body.clone()), ana.post(&path, body.clone()));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 201], "{} {}", one.text(), other.text());
        let message = json!({ "id": id(), "text": "One more thing." });
        for _ in 0..2 {
            ana.post(&format!("/feedback/{thread}/messages"), message.clone()).await.expect(200);
            tine.post(&format!("{}/{thread}/messages", inbox(&KOCEVJE)), json!({ "id": "0199f0a0-0000-7000-8000-000000000001", "text": "Yes." })).await.expect(200);
        }
        assert_eq!((world.count("feedback_thread").await, world.count("feedback_message").await), (1, 3));
        // Somebody else's id is no way into somebody else's thread.
        let bor = world.sign_in(&BOR).await;
        let his = bor.enrol(&KOCEVJE).await;
        bor.post(&format!("/enrolments/{his}/feedback"), body).await.refused(409, "conflict");
        let asked = workshop::ask(&bor, &his).await;
        bor.post(&format!("/feedback/{asked}/messages"), message).await.refused(409, "conflict");
        assert_eq!((world.count("feedback_thread").await, world.count("feedback_message").await), (2, 4));
    }

    async fn nobody_else_reads_a_thread(world: World) {
        let ana = world.sign_in(&ANA).await;
        let thread = report(&ana, &ana.enrol(&KOCEVJE).await).await;
        let role = format!("UPDATE membership_role SET role = 'trainer' WHERE membership_id = {} AND role = 'hr_officer'", world.literal(HELENA.membership(&LOGATEC)));
        world.execute(&role).await;
        let (bor, helena) = (world.sign_in(&BOR).await, world.sign_in(&HELENA).await);
        bor.get(&format!("/feedback/{thread}")).await.refused(404, "not_found");
        bor.post(&format!("/feedback/{thread}/messages"), json!({ "id": id(), "text": "x" })).await.refused(404, "not_found");
        bor.put(&format!("/feedback/{thread}/seen"), json!({ "messages": 1 })).await.refused(404, "not_found");
        for home in [&LOGATEC, &KOCEVJE] {
            helena.get(&format!("{}/{thread}", inbox(home))).await.refused(404, "not_found");
            helena.post(&format!("{}/{thread}/messages", inbox(home)), json!({ "id": id(), "text": "x" })).await.refused(404, "not_found");
        }
        assert_eq!(helena.get(&inbox(&LOGATEC)).await.expect(200)["items"], json!([]));
        for who in [&world.sign_in(&HANA).await, &world.sign_in(&MARTA).await, &world.sign_in(&OLGA).await] {
            who.get(&format!("{}/{thread}", inbox(&KOCEVJE))).await.refused(403, "forbidden");
        }
        assert_eq!(world.count("feedback_message").await, 1);
    }

    async fn a_trainer_does_not_answer_herself(world: World) {
        let tine = world.sign_in(&TINE).await;
        let thread = report(&tine, &tine.enrol(&KOCEVJE).await).await;
        assert_eq!(tine.get(&inbox(&KOCEVJE)).await.expect(200)["items"], json!([]));
        answer(&tine, &thread, json!({ "text": "x" })).await.refused(403, "forbidden");
        assert_eq!(ids(&tine.get("/feedback").await.expect(200)), [thread]);
    }

    async fn a_passage_must_be_one(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        for (change, field, rule) in [
            (json!({ "lesson": null }), "lesson", "missing"),
            (json!({ "lesson": "nowhere" }), "lesson", "unknown"),
            (json!({ "block": "nowhere" }), "block", "unknown"),
            (json!({ "quote": "q".repeat(501) }), "quote", "too_long"),
            (json!({ "text": "t".repeat(4001) }), "text", "too_long"),
            (json!({ "text": " \t\n " }), "text", "empty"),
        ] {
            let mut body = mistake(&id());
            for (key, value) in change.as_object().expect("an object") {
                body[key] = value.clone();
            }
            let refused = ana.post(&format!("/enrolments/{enrolment}/feedback"), body).await;
            assert_eq!(refused.field(), (field.to_owned(), rule.to_owned()), "{change}");
        }
        let mut body = mistake(&id());
        body["text"] = json!("a\u{0}b");
        ana.post(&format!("/enrolments/{enrolment}/feedback"), body).await.refused(400, "bad_request");
        assert_eq!(world.count("feedback_thread").await, 0);
        ana.delete(&format!("/enrolments/{enrolment}")).await.expect(204);
        ana.post(&format!("/enrolments/{enrolment}/feedback"), mistake(&id())).await.refused(404, "not_found");
    }

    async fn the_inbox_is_filtered_and_paged(world: World) {
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let enrolment = ana.enrol(&KOCEVJE).await;
        let mut begun = Vec::new();
        for number in 0..5 {
            world.advance(Duration::seconds(1));
            begun.push(if number % 2 == 0 { workshop::ask(&ana, &enrolment).await } else { report(&ana, &enrolment).await });
        }
        begun.reverse();
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = tine.get(&format!("{}?limit=2&cursor={cursor}", inbox(&KOCEVJE))).await.expect(200);
            seen.extend(ids(&page));
            match page["next"].as_str() {
                Some(next) => cursor = next.to_owned(),
                None => break,
            }
        }
        assert_eq!(seen, begun);
        answer(&tine, &begun[1], json!({ "effect": "closed" })).await.expect(200);
        let count = async |filter: &str| ids(&tine.get(&format!("{}?{filter}", inbox(&KOCEVJE))).await.expect(200)).len();
        assert_eq!((count("kind=mistake").await, count("kind=question").await, count("state=closed").await), (2, 3, 1));
        assert_eq!((count("state=open&kind=mistake").await, count("course=shared-calendar").await), (1, 5));
        tine.get(&format!("{}?course=nowhere", inbox(&KOCEVJE))).await.refused(404, "not_found");
        tine.get(&format!("{}?cursor=nonsense", inbox(&KOCEVJE))).await.refused(422, "bad_cursor");
        assert_eq!(ids(&ana.get("/feedback?course=shared-calendar&limit=3").await.expect(200)).len(), 3);
    }

    async fn who_writes_too_much_waits(world: World) {
        let ana = world.sign_in(&ANA).await;
        let thread = workshop::ask(&ana, &ana.enrol(&KOCEVJE).await).await;
        let write = async || ana.post(&format!("/feedback/{thread}/messages"), json!({ "id": id(), "text": "Hello?" })).await;
        for _ in 1..40 {
            write().await.expect(200);
        }
        write().await.refused(429, "too_many_requests");
        world.advance(Duration::hours(25));
        // Her sign-in session has ended meanwhile.
        let ana = world.sign_in(&ANA).await;
        ana.post(&format!("/feedback/{thread}/messages"), json!({ "id": id(), "text": "Hello?" })).await.expect(200);
        assert_eq!(world.count("feedback_message").await, 41);
    }

    async fn ratings_show_nothing_of_four_and_all_of_five(world: World) {
        let tine = world.sign_in(&TINE).await;
        let path = format!("/organisations/{}/courses/shared-calendar/ratings", KOCEVJE.id());
        for (number, (who, home)) in [(&ANA, &KOCEVJE), (&BOR, &KOCEVJE), (&LARA, &LOGATEC), (&MARTA, &KOCEVJE), (&HANA, &KOCEVJE)].into_iter().enumerate() {
            let shown = tine.get(&path).await.expect(200);
            assert_eq!((shown["count"].is_null(), shown["distribution"].is_null(), &shown["comments"]), (true, true, &json!([])), "{number}");
            let session = world.sign_in(who).await;
            let enrolment = session.enrol(home).await;
            let rating = format!("/enrolments/{enrolment}/rating");
            assert!(session.get(&rating).await.expect(200)["rating"].is_null());
            for given in [1, 5] {
                session.put(&rating, json!({ "rating": given, "comment": format!("From {}", who.given_name) })).await.expect(200);
            }
            assert_eq!(session.get(&rating).await.expect(200)["rating"], 5);
        }
        let shown = tine.get(&path).await.expect(200);
        assert_eq!((&shown["count"], &shown["distribution"]), (&json!(5), &json!([0, 0, 0, 0, 5])));
        let comments: Vec<&str> = shown["comments"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        assert_eq!(comments.len(), 4, "Logatec's comment stays in Logatec: {comments:?}");
        assert!(comments.is_sorted() && comments.iter().all(|comment| !comment.contains("Lara")));
        assert_eq!(world.count("course_rating").await, 5);
    }
}
