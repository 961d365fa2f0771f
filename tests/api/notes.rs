//! `/notes` and `/enrolments/…/notes`: what a reader keeps beside a lesson.

use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const LESSON: &str = "why-one-calendar";

fn path(enrolment: &str, note: &str) -> String {
    format!("/enrolments/{enrolment}/notes/{note}")
}

/// A note that was changed so many seconds after the world began.
fn note(text: &str, seconds: i64) -> Value {
    json!({
        "lesson": LESSON, "block": "b1", "language": "en", "text": text, "edit_id": id(), "edited_at": NOW + Duration::seconds(seconds),
        "quote": { "exact": "a drawer", "prefix": "appointments in ", "suffix": "." },
    })
}

fn deletion(enrolment: &str, note: &str, seconds: i64) -> String {
    let at = (NOW + Duration::seconds(seconds)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    format!("{}?edited_at={at}&edit_id={}", path(enrolment, note), id())
}

async fn kept(who: &Session, enrolment: &str) -> Vec<Value> {
    let state = who.get(&format!("/enrolments/{enrolment}/lessons/{LESSON}")).await.expect(200);
    state["notes"].as_array().expect("a list").clone()
}

on_both_databases! {
    async fn a_note_comes_back_with_its_lesson_and_in_the_list(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let note_id = id();
        let saved = ana.put(&path(&enrolment, &note_id), note("Show this to Bor.", 0)).await.expect(200);
        assert_eq!((&saved["id"], &saved["text"], &saved["quote"]["exact"]), (&json!(note_id), &json!("Show this to Bor."), &json!("a drawer")));
        assert_eq!(kept(&ana, &enrolment).await, std::slice::from_ref(&saved));
        let other = ana.get(&format!("/enrolments/{enrolment}/lessons/invite")).await.expect(200);
        assert_eq!(other["notes"], json!([]), "it belongs to its lesson");
        let listed = ana.get("/notes?language=sl").await.expect(200);
        assert_eq!((&listed[0]["note"], &listed[0]["course_slug"]), (&saved, &json!("shared-calendar")));
        assert!(listed[0]["lesson_title"].as_str().is_some_and(|title| !title.is_empty()));
    }

    async fn notes_are_found_by_words_in_any_case_and_language(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        for text in ["Pokaži Črtomiru", "Попитай Борис"] {
            ana.put(&path(&enrolment, &id()), note(text, 0)).await.expect(200);
        }
        for (words, expected) in [("%C4%8DRTOMIRU%20pokaži", 1), ("%D0%BF%D0%9E%D0%9F%D0%98%D0%A2%D0%90%D0%99", 1), ("drawer", 2), ("drawer%20nothing", 0)] {
            let words = words.replace('ž', "%C5%BE");
            let found = ana.get(&format!("/notes?q={words}")).await.expect(200);
            assert_eq!(found.as_array().map(Vec::len), Some(expected), "{words}");
        }
    }

    async fn nobody_else_sees_changes_or_deletes_a_note(world: World) {
        let (ana, bor) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await);
        let (enrolment, foreign) = (ana.enrol(&KOCEVJE).await, bor.enrol(&KOCEVJE).await);
        let note_id = id();
        ana.put(&path(&enrolment, &note_id), note("mine", 0)).await.expect(200);
        for who in [&bor, &world.sign_in(&HANA).await, &world.sign_in(&TINE).await] {
            who.put(&path(&enrolment, &note_id), note("x", 9)).await.refused(404, "not_found");
            who.delete(&deletion(&enrolment, &note_id, 9)).await.refused(404, "not_found");
            assert_eq!(who.get("/notes").await.expect(200), json!([]));
        }
        bor.put(&path(&foreign, &note_id), note("x", 9)).await.refused(409, "conflict");
        bor.delete(&deletion(&foreign, &note_id, 9)).await.refused(409, "conflict");
        assert_eq!(kept(&ana, &enrolment).await[0]["text"], "mine");
        assert_eq!(bor.get("/notes").await.expect(200), json!([]));
    }

    async fn the_latest_change_holds_in_whatever_order_changes_arrive(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        world.advance(Duration::hours(1));
        let note_id = id();
        let (first, second) = (note("first", 10), note("second", 20));
        assert_eq!(ana.put(&path(&enrolment, &note_id), second.clone()).await.expect(200)["text"], "second");
        assert_eq!(ana.put(&path(&enrolment, &note_id), first).await.expect(200)["text"], "second", "the earlier one comes too late");
        let again = ana.put(&path(&enrolment, &note_id), second).await.expect(200);
        assert_eq!((again["text"].clone(), world.count("lesson_note").await), (json!("second"), 1));
        // Deleted before the last change: nothing happens. Deleted after it: an earlier change does not bring it back.
        ana.delete(&deletion(&enrolment, &note_id, 15)).await.expect(204);
        assert_eq!(kept(&ana, &enrolment).await.len(), 1);
        ana.delete(&deletion(&enrolment, &note_id, 30)).await.expect(204);
        assert!(ana.put(&path(&enrolment, &note_id), note("late", 25)).await.expect(200)["deleted_at"].is_string());
        assert_eq!(kept(&ana, &enrolment).await, Vec::<Value>::new());
        ana.put(&path(&enrolment, &note_id), note("taken back", 40)).await.expect(200);
        assert_eq!(kept(&ana, &enrolment).await[0]["text"], "taken back");
    }

    async fn a_note_deleted_on_one_device_before_the_other_could_send_it_stays_deleted(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        world.advance(Duration::hours(1));
        let note_id = id();
        ana.delete(&deletion(&enrolment, &note_id, 30)).await.expect(204);
        ana.put(&path(&enrolment, &note_id), note("from the train", 20)).await.expect(200);
        assert_eq!((kept(&ana, &enrolment).await.len(), world.count("lesson_note").await), (0, 1));
        let words = world.rows("SELECT COUNT(*) FROM lesson_note WHERE text IS NOT NULL OR quote IS NOT NULL").await;
        assert_eq!(words[0].try_get_by_index::<i64>(0).expect("a number"), 0, "nothing of it is kept");
    }

    async fn a_device_whose_clock_runs_ahead_does_not_win_for_ever(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let note_id = id();
        let ahead = ana.put(&path(&enrolment, &note_id), note("from next year", 31_536_000)).await.expect(200);
        assert_eq!(moment(&ahead["edited_at"]), NOW);
        world.advance(Duration::minutes(1));
        assert_eq!(ana.put(&path(&enrolment, &note_id), note("a minute later", 60)).await.expect(200)["text"], "a minute later");
    }

    async fn of_two_changes_of_one_moment_the_same_wins_everywhere(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let (mut one, mut other) = (note("one", 0), note("other", 0));
        one["edit_id"] = json!("01990000-0000-7000-8000-000000000001");
        other["edit_id"] = json!("01990000-0000-7000-8000-000000000002");
        for edits in [[one.clone(), other.clone()], [other, one]] {
            let note_id = id();
            for edit in edits {
                ana.put(&path(&enrolment, &note_id), edit).await.expect(200);
            }
            let all = kept(&ana, &enrolment).await;
            assert_eq!(all.iter().find(|known| known["id"] == note_id).map(|known| known["text"].clone()), Some(json!("other")));
        }
    }

    async fn what_cannot_be_a_note_is_refused(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let mut empty = note("  ", 0);
        empty["quote"] = Value::Null;
        assert_eq!(ana.put(&path(&enrolment, &id()), empty).await.field(), ("text".into(), "empty".into()));
        let mut unknown = note("x", 0);
        unknown["lesson"] = json!("no-such-lesson");
        assert_eq!(ana.put(&path(&enrolment, &id()), unknown).await.field(), ("lesson".into(), "unknown".into()));
        assert_eq!(ana.put(&path(&enrolment, &id()), note(&"x".repeat(5001), 0)).await.status, 400);
        let bare = ana.put(&path(&enrolment, &id()), json!({ "lesson": LESSON, "block": "b1", "language": "en", "text": "At the block.", "edited_at": NOW, "edit_id": id() })).await;
        assert_eq!(bare.expect(200)["quote"], Value::Null);
    }

    async fn notes_of_a_course_that_was_left_are_kept_and_can_be_deleted(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let note_id = id();
        ana.put(&path(&enrolment, &note_id), note("kept", 0)).await.expect(200);
        ana.delete(&format!("/enrolments/{enrolment}")).await.expect(204);
        assert_eq!(ana.get("/notes").await.expect(200).as_array().map(Vec::len), Some(1));
        ana.put(&path(&enrolment, &id()), note("new", 0)).await.refused(404, "not_found");
        world.advance(Duration::minutes(1));
        ana.delete(&deletion(&enrolment, &note_id, 30)).await.expect(204);
        assert_eq!(ana.get("/notes").await.expect(200), json!([]));
    }

    async fn a_lessons_place_is_one_of_its_blocks(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        let progress = format!("/enrolments/{enrolment}/lessons/{LESSON}");
        ana.put(&progress, json!({ "block": "who-enters", "finished": false })).await.expect(200);
        let wrong = ana.put(&progress, json!({ "block": "b1' OR 1=1", "finished": false })).await;
        assert_eq!(wrong.field(), ("block".into(), "unknown".into()));
        assert_eq!(ana.get(&progress).await.expect(200)["block"], "who-enters");
    }

    async fn reading_settings_come_with_the_account_on_every_device(world: World) {
        let (phone, desk) = (world.sign_in(&ANA).await, world.sign_in(&ANA).await);
        assert_eq!(phone.get("/account").await.expect(200)["reading"], Value::Null);
        let wish = json!({ "theme": "contrast", "text_size": "xl", "line_spacing": "widest", "text_width": "narrow", "motion": "reduced", "shortcuts": false });
        assert_eq!(phone.patch("/account", json!({ "reading": wish })).await.expect(200)["reading"], wish);
        assert_eq!(desk.get("/account").await.expect(200)["reading"], wish);
        desk.patch("/account", json!({ "language": "sl" })).await.expect(200);
        let account = world.nobody().post("/sign-in", json!({ "email": ANA.email, "password": PASSWORD })).await.expect(200);
        assert_eq!((&account["reading"], &account["person"]["language"]), (&wish, &json!("sl")));
        let mut wrong = wish;
        wrong["theme"] = json!("purple");
        assert_eq!(phone.patch("/account", json!({ "reading": wrong })).await.status, 400);
        assert_eq!(world.sign_in(&BOR).await.get("/account").await.expect(200)["reading"], Value::Null);
    }
}
