//! Mail about notices: what people choose, the digest, and stopping it with one click.

use super::notifications::told;
use chrono::Duration;
use poem::http::Method;
use serde_json::{Value, json};
use skillpact::notifications::{self, Kind, Notice, To};
use skillpact::platform::access::Scope;
use skillpact::platform::ids::{OrganisationId, PersonId};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// Says something of a kind, and lets the server decide about its mail.
async fn say(world: &World, somebody: &Somebody, kind: Kind, course: &str) {
    let notice = Notice {
        to: To::Person(PersonId(somebody.id())),
        organisation: OrganisationId(KOCEVJE.id()),
        kind,
        arguments: vec![("course", course.into()), ("lesson", "Rewrite".into())],
        link: "/courses/plain-notice".to_owned(),
        key: None,
    };
    let write = async |transaction: &_| notifications::notify(transaction, &world.platform, notice.clone()).await;
    world.platform.database.write(&Scope::system("a test says something"), write).await.expect("it is written");
    notifications::deliver_due(&world.platform).await.expect("it is decided");
}

async fn tend(world: &World) {
    notifications::tend(&world.platform, true).await.expect("the server tends");
}

async fn choose(session: &Session, rhythm: &str, kinds: Value) {
    session.put("/notifications/settings", json!({ "rhythm": rhythm, "kinds": kinds })).await.expect(200);
}

/// The address in a mail's head that stops it, as a path.
fn stopping(letter: &Letter) -> String {
    // Long headers are folded.
    let text = letter.text.replace("\r\n ", " ");
    let line = text.lines().find_map(|line| line.strip_prefix("List-Unsubscribe: ")).expect("it can be stopped").trim();
    let address = line.trim_matches(['<', '>', ' ']);
    format!("/unsubscribe/{}", address.rsplit_once("/unsubscribe/").expect("it leads to the page").1)
}

async fn send_form(world: &World, path: &str, body: &str) -> Answer {
    let body = body.to_owned();
    world.nobody().send(Method::POST, path, |request| request.content_type("application/x-www-form-urlencoded").body(body)).await
}

on_both_databases! {
    async fn everybody_sees_and_changes_how_she_is_told(world: World) {
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let settings = ana.get("/notifications/settings").await.expect(200);
        assert_eq!(settings["rhythm"], "weekly");
        let kinds = settings["kinds"].as_array().expect("a list");
        assert!(kinds.contains(&json!({ "kind": "work_marked", "in_app": true, "mail": "at_once" })));
        let names = |settings: &Value| settings["kinds"].as_array().expect("a list").iter().map(|kind| kind["kind"].as_str().unwrap_or("").to_owned()).collect::<Vec<_>>();
        assert!(!names(&settings).contains(&"feedback_received".to_owned()) && !names(&settings).contains(&"data_requested".to_owned()));
        assert!(names(&tine.get("/notifications/settings").await.expect(200)).contains(&"feedback_received".to_owned()));
        choose(&ana, "daily", json!([{ "kind": "work_marked", "in_app": false, "mail": "never" }])).await;
        let changed = ana.get("/notifications/settings").await.expect(200);
        assert_eq!((&changed["rhythm"], &changed["kinds"][0]), (&json!("daily"), &json!({ "kind": "work_marked", "in_app": false, "mail": "never" })));
        assert_eq!(changed["kinds"][1], settings["kinds"][1], "what was not named stays");
        let twice = json!([{ "kind": "work_marked", "in_app": true, "mail": "never" }, { "kind": "work_marked", "in_app": true, "mail": "digest" }]);
        assert_eq!(ana.put("/notifications/settings", json!({ "rhythm": "daily", "kinds": twice })).await.field(), ("kinds[1].kind".to_owned(), "twice".to_owned()));
        assert_eq!(world.count("audit_entry WHERE action = 'notifications.chosen'").await, 1);
    }

    async fn what_she_does_not_want_is_neither_shown_nor_sent(world: World) {
        let ana = world.sign_in(&ANA).await;
        choose(&ana, "weekly", json!([{ "kind": "work_marked", "in_app": false, "mail": "at_once" }, { "kind": "feedback_answered", "in_app": true, "mail": "never" }])).await;
        say(&world, &ANA, Kind::WorkMarked, "One").await;
        say(&world, &ANA, Kind::FeedbackAnswered, "Two").await;
        let shown = told(&ana).await;
        assert_eq!((shown.len(), &shown[0]["kind"]), (1, &json!("feedback_answered")));
        assert_eq!(ana.get("/account").await.expect(200)["unread_notifications"], 1);
        let letters = world.mail().await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].text.contains("Your work was marked: Rewrite"), "{}", letters[0].text);
    }

    async fn a_digest_sums_up_what_is_unread_once_a_week_on_monday_at_seven(world: World) {
        let ana = world.sign_in(&ANA).await;
        say(&world, &ANA, Kind::CourseVersionChanged, "Calendars").await;
        world.advance(Duration::seconds(1));
        say(&world, &ANA, Kind::CourseVersionChanged, "Notices").await;
        tend(&world).await;
        assert!(world.mail().await.is_empty(), "it is Sunday");
        let id = told(&ana).await[0]["id"].as_str().expect("an id").to_owned();
        ana.patch(&format!("/notifications/{id}"), json!({ "read": true })).await.expect(200);
        // Monday, one second before seven in Ljubljana.
        world.advance(Duration::hours(20) - Duration::seconds(2));
        tend(&world).await;
        assert!(world.mail().await.is_empty());
        world.advance(Duration::seconds(1));
        for _ in 0..3 {
            tend(&world).await;
        }
        let letters = world.mail().await;
        assert_eq!((letters.len(), letters[0].recipient.as_str()), (1, ANA.email));
        let text = &letters[0].text;
        assert!(text.contains("Subject: 1 notice for you\r\n"), "{text}");
        assert!(text.contains("- A course you are taking has changed: Calendars") && !text.contains("Notices"), "what was read is left out: {text}");
        assert!(text.contains("/courses/plain-notice") && text.contains("/me/notifications"), "{text}");
        world.advance(Duration::days(7));
        tend(&world).await;
        assert_eq!(world.mail().await.len(), 1, "where there is nothing to say there is no mail");
        assert_eq!(world.count("notification_digest").await, 1);
    }

    async fn a_daily_digest_goes_out_the_next_morning(world: World) {
        let ana = world.sign_in(&ANA).await;
        choose(&ana, "daily", json!([])).await;
        for day in 1..=3usize {
            say(&world, &ANA, Kind::CourseVersionChanged, &format!("Course {day}")).await;
            world.advance(Duration::days(1));
            tend(&world).await;
            assert_eq!(world.mail().await.len(), day);
        }
    }

    async fn she_may_have_her_digest_now_once_an_hour(world: World) {
        let ana = world.sign_in(&ANA).await;
        assert_eq!(ana.post("/notifications/digest", Value::Null).await.expect(200)["notices"], 0);
        assert!(world.mail().await.is_empty(), "there is nothing to say");
        say(&world, &ANA, Kind::CourseVersionChanged, "Calendars").await;
        assert_eq!(ana.post("/notifications/digest", Value::Null).await.expect(200)["notices"], 1);
        assert_eq!(world.mail().await.len(), 1);
        ana.post("/notifications/digest", Value::Null).await.refused(429, "too_many_requests");
        world.advance(Duration::hours(20));
        tend(&world).await;
        assert_eq!(world.mail().await.len(), 1, "what was sent is not sent again on Monday");
    }

    async fn one_click_stops_mail_of_a_kind_and_can_be_taken_back(world: World) {
        say(&world, &ANA, Kind::WorkMarked, "One").await;
        let path = stopping(&world.mail().await[0]);
        let asked = world.nobody().page(&path).await;
        assert_eq!(asked.status, 200);
        assert!(asked.text().contains("<form method=\"post\">") && asked.text().contains("Marked work"), "{}", asked.text());
        say(&world, &ANA, Kind::WorkMarked, "Two").await;
        assert_eq!(world.mail().await.len(), 2, "opening the link stops nothing");
        let done = send_form(&world, &path, "List-Unsubscribe=One-Click").await;
        assert_eq!(done.status, 200);
        assert!(done.text().contains("name=\"undo\" value=\"work-marked\""), "{}", done.text());
        say(&world, &ANA, Kind::WorkMarked, "Three").await;
        say(&world, &ANA, Kind::FeedbackAnswered, "Four").await;
        assert_eq!(world.mail().await.len(), 3, "other kinds go on");
        assert_eq!(told(&world.sign_in(&ANA).await).await.len(), 4, "in the app all are shown");
        assert!(send_form(&world, &path, "").await.text().contains("stopped before"));
        let undone = send_form(&world, &path, "undo=work-marked+data-answered").await;
        assert_eq!(undone.status, 200);
        say(&world, &ANA, Kind::WorkMarked, "Five").await;
        assert_eq!(world.mail().await.len(), 4);
        assert_eq!(world.count("notification_choice").await, 1, "a form takes back its own kind only");
        assert_eq!(world.count("audit_entry WHERE action IN ('notifications.stopped', 'notifications.resumed')").await, 2);
    }

    async fn one_click_in_a_digest_stops_the_digest(world: World) {
        say(&world, &ANA, Kind::CourseVersionChanged, "Calendars").await;
        world.advance(Duration::days(1));
        tend(&world).await;
        let path = stopping(&world.mail().await[0]);
        let done = send_form(&world, &path, "List-Unsubscribe=One-Click").await.text();
        assert!(done.contains("course-version-changed") && !done.contains("work-marked"), "{done}");
        say(&world, &ANA, Kind::CourseVersionChanged, "Notices").await;
        world.advance(Duration::days(7));
        tend(&world).await;
        assert_eq!(world.mail().await.len(), 1);
        say(&world, &ANA, Kind::WorkMarked, "One").await;
        assert_eq!(world.mail().await.len(), 2, "mail of its own goes on");
    }

    async fn a_forged_or_old_link_stops_nothing(world: World) {
        say(&world, &ANA, Kind::WorkMarked, "One").await;
        let path = stopping(&world.mail().await[0]);
        let another = path.replace(&ANA.id().simple().to_string(), &BOR.id().simple().to_string());
        let longer = path.replace("work-marked", "digest");
        for bad in [another.as_str(), longer.as_str(), "/unsubscribe/nonsense", &path[..path.len() - 1]] {
            for answer in [world.nobody().page(bad).await, send_form(&world, bad, "List-Unsubscribe=One-Click").await] {
                assert_eq!(answer.status, 404, "{bad}");
                assert!(!answer.text().contains("<form"), "{bad}");
            }
        }
        world.advance(Duration::days(365));
        assert_eq!(send_form(&world, &path, "List-Unsubscribe=One-Click").await.status, 404);
        assert_eq!(world.count("notification_choice").await, 0);
    }

    async fn mail_about_the_account_cannot_be_stopped(world: World) {
        world.nobody().post("/password-resets", json!({ "email": ANA.email })).await;
        let letters = world.mails(1).await;
        assert!(!letters[0].text.contains("List-Unsubscribe") && !letters[0].text.contains("/unsubscribe/"), "{}", letters[0].text);
    }

    async fn completions_that_end_are_spoken_of_sixty_and_fourteen_days_before(world: World) {
        world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let end = (NOW + Duration::days(65)).format("%Y-%m-%d %H:%M:%S%:z");
        world.execute(&format!("UPDATE completion SET completed_at = '2026-01-10 10:00:00+00:00', valid_until = '{end}'")).await;
        let mut spoken = Vec::new();
        for day in 0..70 {
            for _ in 0..2 {
                world.learning.remind_of_ends().await.expect("it looks");
            }
            let said = world.count("notification WHERE kind = 'completion_expiring'").await;
            if said > i64::try_from(spoken.len()).expect("few") {
                spoken.push(65 - day);
            }
            world.advance(Duration::days(1));
        }
        assert_eq!(spoken, [60, 14]);
        let ana = world.sign_in(&ANA).await;
        let texts: Vec<_> = told(&ana).await.iter().map(|notice| notice["text"].as_str().unwrap_or_default().to_owned()).collect();
        assert!(texts[0].starts_with("Your completion ends in 14 days:"), "{texts:?}");
    }

    async fn after_a_long_silence_only_the_nearest_end_is_spoken_of(world: World) {
        world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
        let end = (NOW + Duration::days(5)).format("%Y-%m-%d %H:%M:%S%:z");
        world.execute(&format!("UPDATE completion SET completed_at = '2026-01-10 10:00:00+00:00', valid_until = '{end}'")).await;
        world.learning.remind_of_ends().await.expect("it looks");
        world.learning.remind_of_ends().await.expect("it looks");
        assert_eq!(world.count("notification WHERE kind = 'completion_expiring'").await, 1);
    }

    async fn notices_are_forgotten_after_180_days(world: World) {
        say(&world, &ANA, Kind::WorkMarked, "One").await;
        world.advance(Duration::days(180));
        tend(&world).await;
        assert_eq!(world.count("notification").await, 1);
        world.advance(Duration::seconds(1));
        tend(&world).await;
        assert_eq!(world.count("notification").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_write_one_digest() {
    let world = World::new(Database::Postgresql).await;
    for somebody in EVERYBODY {
        say(&world, somebody, Kind::CourseVersionChanged, "Calendars").await;
    }
    world.advance(Duration::days(1));
    let other = skillpact::platform::open(world.platform.config.clone(), world.platform.clock.clone()).await.expect("it opens");
    let (one, two) = tokio::join!(notifications::tend(&world.platform, false), notifications::tend(&other, false));
    one.and(two).expect("both tend");
    let everybody = i64::try_from(EVERYBODY.len()).expect("few");
    assert_eq!((world.count("outgoing_mail").await, world.count("notification_digest").await), (everybody, everybody));
}
