//! From a folder of Markdown to a version that never changes.

use super::authoring::*;
use serde_json::json;
use skillpact::catalogue::publish;
use skillpact_tests::cast::*;
use skillpact_tests::*;

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

    async fn a_lesson_that_becomes_a_test_is_refused_and_both_versions_are_named(world: World) {
        let ana = world.sign_in(&ANA).await;
        let before = ana.course().await.version;
        for language in ["en", "sl"] {
            edit(&world, &format!("shared-calendar/{language}/02-invite.md"), "kind: lesson", "kind: test");
        }
        let outcome = publish_again(&world).await;
        assert!(outcome.broken.contains(&"shared-calendar".to_owned()) && outcome.published.is_empty());
        let found = findings(&outcome, "shared-calendar");
        let (file, _, message) = found.iter().find(|(_, rule, _)| *rule == "changed-kind").expect("the rule");
        assert_eq!(*file, "course.toml");
        assert!(message.contains("version 1") && message.contains("this one") && message.contains("invite"), "{message}");
        assert_eq!(ana.course().await.version, before);
    }

    async fn a_question_that_vanished_stops_publishing_until_it_is_retired(world: World) {
        let ana = world.sign_in(&ANA).await;
        edit(&world, "shared-calendar/en/02-invite.md", "one invitation", "a single invitation");
        publish_again(&world).await;
        let before = ana.course().await;
        for language in ["en", "sl"] {
            edit(&world, &format!("shared-calendar/{language}/01-why-one-calendar.md"), "{#who-enters", "{#who-writes");
        }
        let outcome = publish_again(&world).await;
        let found = findings(&outcome, "shared-calendar");
        let (.., message) = found.iter().find(|(_, rule, _)| *rule == "vanished-id").expect("the rule");
        assert!(message.contains("who-enters") && message.contains("version 2") && message.contains("this one"), "{message}");
        assert_eq!((ana.course().await.version, outcome.published.len()), (before.version, 0));
        let problems = world.sign_in(&TINE).await.get("/course-problems").await.text();
        assert!(problems.contains("vanished-id"));
        edit(&world, "shared-calendar/course.toml", "licence = ", "retired = [\"who-enters\"]\nlicence = ");
        assert_eq!(publish_again(&world).await.published, ["shared-calendar"]);
    }

    async fn an_older_version_may_be_put_back_though_questions_came_since(world: World) {
        let ana = world.sign_in(&ANA).await;
        let first = ana.course().await.version;
        let (path, question) = ("shared-calendar/en/02-invite.md", "\n### Another one? {#another .choice}\n\n- [x] Yes\n- [ ] No\n");
        let before = ["en", "sl"].map(|language| std::fs::read(file(&world, &path.replace("/en/", &format!("/{language}/")))).expect("it is there"));
        for language in ["en", "sl"] {
            let path = path.replace("/en/", &format!("/{language}/"));
            let text = std::fs::read_to_string(file(&world, &path)).expect("it is there");
            write(&world, &path, format!("{text}{question}"));
        }
        assert_eq!(publish_again(&world).await.published, ["shared-calendar"]);
        for (language, bytes) in ["en", "sl"].iter().zip(before) {
            write(&world, &path.replace("/en/", &format!("/{language}/")), bytes);
        }
        assert_eq!(publish_again(&world).await.published, ["shared-calendar"]);
        assert_eq!(ana.course().await.version, first);
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

    async fn what_is_no_plain_file_of_the_folder_is_named_and_never_read(world: World) {
        let secret = world.folder().join("secret.md");
        std::fs::write(&secret, "---\ntitle: Secret\nminutes: 1\n---\n\nSECRET\n").expect("it can be written");
        let link = |to: &std::path::Path, path: &str| std::os::unix::fs::symlink(to, file(&world, path)).expect("a link can be made");
        link(&secret, "meeting-notes/en/02-linked.md");
        link(world.folder(), "meeting-notes/media");
        let pipe = std::process::Command::new("mkfifo").arg(file(&world, "meeting-notes/pipe")).status().expect("mkfifo runs");
        assert!(pipe.success());
        let outcome = publish_again(&world).await;
        let mut found = findings(&outcome, "meeting-notes");
        found.sort_unstable();
        let places: Vec<_> = found.iter().map(|(file, rule, _)| (*file, *rule)).collect();
        assert_eq!(places, [("en/02-linked.md", "symbolic-link"), ("media", "symbolic-link"), ("pipe", "special-file")]);
        let problems = world.sign_in(&TINE).await.get("/course-problems").await;
        problems.expect(200);
        assert!(problems.text().contains("en/02-linked.md") && !problems.text().contains("SECRET"));
        world.sign_in(&ANA).await.get("/courses/meeting-notes").await.expect(200);
    }

    async fn a_course_folder_that_is_a_link_is_not_followed(world: World) {
        let elsewhere = world.folder().join("elsewhere");
        std::fs::rename(file(&world, "meeting-notes"), &elsewhere).expect("it can be moved");
        std::os::unix::fs::symlink(&elsewhere, file(&world, "meeting-notes")).expect("a link can be made");
        let outcome = publish_again(&world).await;
        assert!(outcome.broken.contains(&"meeting-notes".to_owned()));
        assert_eq!(findings(&outcome, "meeting-notes")[0].1, "symbolic-link");
    }

    async fn what_is_too_large_is_refused_without_being_read(world: World) {
        let sparse = |path: &str, bytes: u64| {
            write(&world, path, "");
            std::fs::File::options().write(true).open(file(&world, path)).expect("it opens").set_len(bytes).expect("it can be made longer");
        };
        sparse("meeting-notes/media/film.mp4", 2 * 1024 * 1024 * 1024);
        sparse("meeting-notes/media/sound.mp3", 500 * 1024 * 1024 + 1);
        sparse("meeting-notes/en/02-endless.md", 1024 * 1024 + 1);
        let started = std::time::Instant::now();
        let outcome = publish_again(&world).await;
        assert!(started.elapsed() < std::time::Duration::from_secs(2), "nothing of that size is read: {:?}", started.elapsed());
        let places: Vec<_> = findings(&outcome, "meeting-notes").into_iter().map(|(file, rule, _)| (file, rule)).collect();
        let too_large = ["en/02-endless.md", "media/film.mp4", "media/sound.mp3"].map(|file| (file, "file-too-large"));
        assert_eq!(places, too_large);
    }

    async fn a_name_that_is_no_text_is_refused(world: World) {
        use std::os::unix::ffi::OsStrExt;
        let name = std::ffi::OsStr::from_bytes(b"plan-\xff.md");
        std::fs::write(file(&world, "meeting-notes/en").join(name), "text").expect("it can be written");
        let outcome = publish_again(&world).await;
        let found = findings(&outcome, "meeting-notes");
        assert_eq!((found.len(), found[0].0, found[0].1), (1, "en/plan-\u{fffd}.md", "bad-file-name"));
    }

    async fn folders_without_end_are_refused(world: World) {
        write(&world, &format!("meeting-notes/media/{}deep.svg", "a/".repeat(40)), "<svg/>");
        let outcome = publish_again(&world).await;
        assert_eq!(findings(&outcome, "meeting-notes")[0].1, "folder-too-deep");
    }
}
