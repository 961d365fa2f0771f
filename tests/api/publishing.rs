//! From a folder of Markdown to a version that never changes.

use serde_json::json;
use skillpact::catalogue::{Published, publish};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::path::PathBuf;

async fn publish_again(world: &World) -> Published {
    let outcome = publish(&world.platform).await.expect("courses can be published");
    world.catalogue.refresh();
    outcome
}

fn file(world: &World, path: &str) -> PathBuf {
    world.folder().join("courses").join(path)
}

fn edit(world: &World, path: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(file(world, path)).expect("the file is there");
    assert!(text.contains(from), "{path} contains {from}");
    std::fs::write(file(world, path), text.replace(from, to)).expect("the file can be written");
}

on_both_databases! {
    async fn publishing_the_same_content_again_changes_nothing(world: World) {
        let before = (world.count("course_version").await, world.count("audit_entry").await, world.count("course_problem").await);
        let outcome = publish_again(&world).await;
        assert_eq!((outcome.published.len(), outcome.unchanged, outcome.broken), (0, vec!["meeting-notes".to_owned(), "shared-calendar".to_owned()], vec!["half-finished".to_owned()]));
        assert_eq!((world.count("course_version").await, world.count("audit_entry").await, world.count("course_problem").await), before);
    }

    async fn a_corrected_lesson_is_a_new_version_and_the_old_one_stays_as_it_was(world: World) {
        let ana = world.sign_in(&ANA).await;
        let old = ana.course().await;
        let path = |version: &str| format!("/courses/shared-calendar/versions/{version}/lessons/invite/en");
        let before = ana.get(&path(&old.version)).await.text();
        edit(&world, "shared-calendar/en/02-invite.md", "one invitation", "a single invitation");
        assert_eq!(publish_again(&world).await.published, ["shared-calendar"]);
        let new = ana.course().await;
        assert_eq!((&new.document["version_number"], new.id == old.id), (&json!(2), true));
        assert_ne!(new.version, old.version);
        assert!(ana.get(&path(&new.version)).await.text().contains("a single invitation"));
        assert_eq!(ana.get(&path(&old.version)).await.text(), before);
    }

    async fn a_new_version_keeps_what_learners_have_done(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        ana.finish(&enrolment, "why-one-calendar").await.expect(200);
        ana.practise(&enrolment, "why-one-calendar", "who-enters", json!({ "choice": [2] })).await.expect(200);
        let attempt = ana.attempt(&enrolment).await;
        edit(&world, "shared-calendar/en/01-why-one-calendar.md", "in a drawer", "in a cupboard");
        edit(&world, "shared-calendar/en/90-final-test.md", "[[= 60 ± 0.5]]", "[[= 61 ± 0.5]]");
        publish_again(&world).await;
        let after = ana.get(&format!("/enrolments/{enrolment}")).await.expect(200);
        assert_eq!((&after["version"], &after["lessons"][0]["state"]), (&json!(ana.course().await.version), &json!("finished")));
        let state = ana.get(&format!("/enrolments/{enrolment}/lessons/why-one-calendar")).await.expect(200);
        assert_eq!(state["answers"][0]["verdict"]["outcome"], "right");
        // The attempt is judged by the questions that were asked when it began.
        ana.save_right(&attempt, 4).await;
        assert_eq!(ana.submit(&attempt).await.expect(200)["result"]["share"], 1.0);
    }

    async fn a_lesson_that_becomes_a_test_tells_nothing_about_what_was_practised(world: World) {
        let ana = world.sign_in(&ANA).await;
        let enrolment = ana.enrol(&KOCEVJE).await;
        ana.practise(&enrolment, "invite", "what-belongs", json!({ "choice": [1] })).await.expect(200);
        for language in ["en", "sl"] {
            edit(&world, &format!("shared-calendar/{language}/02-invite.md"), "kind: lesson", "kind: test");
        }
        assert_eq!(publish_again(&world).await.published, ["shared-calendar"]);
        let state = ana.get(&format!("/enrolments/{enrolment}/lessons/invite")).await.expect(200);
        assert_eq!(state["answers"], json!([]));
        assert_eq!(ana.practise(&enrolment, "invite", "what-belongs", json!({ "choice": [1] })).await.field().1, "is_a_test");
    }

    async fn an_error_leaves_the_published_version_live(world: World) {
        let ana = world.sign_in(&ANA).await;
        let before = ana.course().await;
        edit(&world, "shared-calendar/en/02-invite.md", "- [x] The place", "- [ ] The place");
        edit(&world, "shared-calendar/en/02-invite.md", "- [x] The purpose", "- [ ] The purpose");
        let outcome = publish_again(&world).await;
        assert!(outcome.published.is_empty() && outcome.broken.contains(&"shared-calendar".to_owned()));
        assert_eq!(ana.course().await.version, before.version);
        let problems = world.sign_in(&TINE).await.get("/course-problems").await.expect(200);
        assert!(problems.as_array().expect("a list").iter().any(|problem| problem["file"] == "en/02-invite.md"));
    }

    async fn a_link_in_a_course_folder_is_refused_and_hides_no_other_course(world: World) {
        std::os::unix::fs::symlink("/etc/passwd", file(&world, "meeting-notes/media")).expect("a link can be made");
        edit(&world, "shared-calendar/en/02-invite.md", "one invitation", "a single invitation");
        let outcome = publish_again(&world).await;
        assert_eq!(outcome.published, ["shared-calendar"]);
        assert!(outcome.broken.contains(&"meeting-notes".to_owned()));
        world.sign_in(&ANA).await.get("/courses/meeting-notes").await.expect(200);
    }

    async fn two_servers_that_publish_at_once_make_one_version(world: World) {
        edit(&world, "shared-calendar/en/02-invite.md", "one invitation", "a single invitation");
        let (one, other) = tokio::join!(publish(&world.platform), publish(&world.platform));
        let done = one.map(|outcome| outcome.published.len()).unwrap_or(0) + other.map(|outcome| outcome.published.len()).unwrap_or(0);
        assert!(done >= 1, "at least one of them publishes");
        world.catalogue.refresh();
        assert_eq!(world.count("course_version").await, 3);
        assert_eq!(world.sign_in(&ANA).await.course().await.document["version_number"], 2);
    }

    async fn a_course_that_is_put_back_is_its_first_version_again(world: World) {
        let ana = world.sign_in(&ANA).await;
        let first = ana.course().await.version;
        for (from, to) in [("one invitation", "a single invitation"), ("a single invitation", "one invitation")] {
            edit(&world, "shared-calendar/en/02-invite.md", from, to);
            publish_again(&world).await;
        }
        assert_eq!(ana.course().await.version, first);
        assert_eq!(world.count("course_version").await, 3);
    }
}
