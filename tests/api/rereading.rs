//! What a test's result teaches: where to read again, and never which answer was right.

use super::authoring::{edit, findings, publish_again};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// The result's entry of a question.
fn of<'a>(result: &'a Value, question: &str) -> &'a Value {
    let questions = result["result"]["questions"].as_array().expect("a list");
    questions.iter().find(|entry| entry["question"] == question).expect("it was asked")
}

async fn take(who: &Session, right: usize, language: &str) -> Value {
    let (_, result) = who.take_course(&KOCEVJE, right).await;
    let attempt = result["id"].as_str().expect("an id");
    who.get(&format!("/attempts/{attempt}?language={language}")).await.expect(200)
}

on_both_databases! {
    async fn a_result_sends_to_the_place_that_the_author_names(world: World) {
        let named = |target: &str| format!(".choice review=\"{target}\"");
        for (question, target) in [("test-which .choice", "invite#what-belongs"), ("test-good .choice", "why-one-calendar")] {
            let key = question.split(' ').next().unwrap_or_default();
            edit(&world, "shared-calendar/en/90-final-test.md", question, &format!("{key} {}", named(target)));
        }
        publish_again(&world).await;
        let result = take(&world.sign_in(&ANA).await, 0, "sl").await;
        let place = &of(&result, "test-which")["reread"];
        assert_eq!((&place[0]["lesson"], &place[0]["anchor"]), (&json!("invite"), &json!("block-what-belongs")), "{result}");
        assert!(place[0]["heading"].is_string() && place.as_array().map(Vec::len) == Some(1));
        let whole = &of(&result, "test-good")["reread"];
        assert_eq!((&whole[0]["lesson"], whole[0].get("anchor")), (&json!("why-one-calendar"), None));
    }

    async fn without_a_name_the_lessons_of_the_skill_are_named_and_right_answers_need_none(world: World) {
        let result = take(&world.sign_in(&ANA).await, 2, "en").await;
        assert_eq!(of(&result, "test-which")["reread"], json!([]), "it was right");
        assert_eq!(of(&result, "test-room")["reread"], json!([]), "no lesson teaches its skill");
        let result = take(&world.sign_in(&BOR).await, 0, "en").await;
        let lessons: Vec<_> =
            of(&result, "test-which")["reread"].as_array().expect("a list").iter().map(|place| place["lesson"].clone()).collect();
        assert_eq!(lessons, [json!("why-one-calendar"), json!("invite")]);
    }

    async fn nothing_is_said_before_the_test_is_handed_in_and_no_key_after_it(world: World) {
        let ana = world.sign_in(&ANA).await;
        let attempt = ana.attempt(&ana.enrol(&KOCEVJE).await).await;
        assert!(!ana.get(&format!("/attempts/{attempt}")).await.text().contains("reread"));
        let result = ana.submit(&attempt).await;
        assert!(result.text().contains("reread"));
        for secret in ["FEEDBACK", "\"right\"", "key_", "accepted"] {
            assert!(!result.text().contains(secret), "{secret}");
        }
    }

    async fn a_wrong_name_is_refused_with_its_place(world: World) {
        edit(&world, "shared-calendar/en/90-final-test.md", "test-which .choice", "test-which .choice review=\"invites\"");
        let outcome = publish_again(&world).await;
        let found = findings(&outcome, "shared-calendar");
        assert!(found.iter().any(|(file, rule, message)| *file == "en/90-final-test.md" && *rule == "unknown-review" && message.contains("Did you mean “invite”")), "{found:?}");
        assert_eq!(outcome.published.len(), 0);
    }
}
