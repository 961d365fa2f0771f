//! `/notifications`: what people are told.

use super::workshop::{self, NOTICE, enrol, hand_in, mark};
use chrono::Duration;
use serde_json::{Value, json};
use skillpact::notifications::{Argument, Kind, Notice, To, notify};
use skillpact::platform::access::{Permission, Scope};
use skillpact::platform::ids::{OrganisationId, PersonId};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// Her notices, the newest first.
pub(super) async fn told(session: &Session) -> Vec<Value> {
    session.get("/notifications").await.expect(200)["items"].as_array().expect("a list").clone()
}

/// A notice of a kind to everybody who marks work, but for one.
fn to_markers(kind: Kind, except: Option<&Somebody>, key: &str) -> Notice {
    Notice {
        to: To::Holders { permission: Permission::MarkWork, except: except.map(|somebody| PersonId(somebody.id())) },
        organisation: OrganisationId(KOCEVJE.id()),
        kind,
        arguments: vec![("lesson", "Rewrite".into()), ("course", Argument::from("Plain notices"))],
        link: "/teach".to_owned(),
        key: Some(key.to_owned()),
    }
}

async fn write(world: &World, scope: &Scope, notice: Notice) -> Result<(), sea_orm::DbErr> {
    let work = async |transaction: &_| notify(transaction, &world.platform, notice.clone()).await;
    world.platform.database.write(scope, work).await
}

fn system() -> Scope {
    Scope::system("a test says something")
}

on_both_databases! {
    async fn who_handed_in_work_is_told_when_it_is_marked(world: World) {
        workshop::open(&world).await;
        let (ana, tine) = (world.sign_in(&ANA).await, world.sign_in(&TINE).await);
        let enrolment = enrol(&ana, NOTICE, &KOCEVJE).await;
        let (attempt, _) = hand_in(&ana, &enrolment).await;
        assert!(told(&ana).await.is_empty());
        mark(&tine, &attempt, [1, 1], 1).await.expect(200);
        let notices = told(&ana).await;
        assert_eq!(notices.len(), 1);
        assert_eq!((&notices[0]["kind"], &notices[0]["text"]), (&json!("work_marked"), &json!("Your work was marked: Rewrite a notice")));
        assert_eq!((&notices[0]["link"], &notices[0]["read_at"]), (&json!("/courses/plain-notice/lessons/rewrite"), &Value::Null));
        assert!(told(&tine).await.is_empty(), "who marked it is told nothing");
        ana.patch("/account", json!({ "language": "sl" })).await.expect(200);
        assert_eq!(told(&ana).await[0]["text"], "Vaša naloga je ocenjena: Rewrite a notice", "the sentence follows the reader's language");
        assert_eq!(world.mail().await.len(), 1);
        assert_eq!(world.mail().await.len(), 1, "mail about a notice goes out once");
    }

    async fn the_same_key_is_said_once(world: World) {
        let ana = world.sign_in(&ANA).await;
        for _ in 0..3 {
            world.tell(&ANA, &KOCEVJE, "same").await;
        }
        world.tell(&BOR, &KOCEVJE, "same").await;
        assert_eq!((told(&ana).await.len(), told(&world.sign_in(&BOR).await).await.len()), (1, 1));
    }

    async fn what_was_undone_was_never_said(world: World) {
        let notice = Notice { to: To::Person(PersonId(ANA.id())), ..to_markers(Kind::WorkMarked, None, "x") };
        let undone = async |transaction: &sea_orm::DatabaseTransaction| {
            notify(transaction, &world.platform, notice.clone()).await?;
            Err::<(), _>(sea_orm::DbErr::Custom("something else failed".to_owned()))
        };
        world.platform.database.write(&system(), undone).await.expect_err("it fails");
        assert_eq!(world.count("notification").await, 0);
    }

    async fn a_link_out_of_the_app_is_refused(world: World) {
        for link in ["https://evil.example/", "//evil.example", "javascript:alert(1)"] {
            let notice = Notice { link: link.to_owned(), ..to_markers(Kind::WorkMarked, None, "x") };
            write(&world, &system(), notice).await.expect_err(link);
        }
    }

    async fn a_learner_can_tell_the_trainers_whom_she_cannot_see(world: World) {
        let ana = skillpact::platform::access::Actor {
            person: PersonId(ANA.id()),
            language: skillpact::platform::language::Language::En,
            memberships: Vec::new(),
            proof: skillpact::platform::access::Proof::SignIn(skillpact::platform::ids::SignInId(ANA.id())),
        };
        let scope = ana.own().expect("it is hers");
        for _ in 0..2 {
            write(&world, &scope, to_markers(Kind::FeedbackReceived, None, "feedback:1")).await.expect("it is written");
        }
        skillpact::notifications::deliver_due(&world.platform).await.expect("it is spread");
        let notices = told(&world.sign_in(&TINE).await).await;
        assert_eq!((notices.len(), &notices[0]["text"]), (1, &json!("New feedback on a course: Plain notices")));
        for somebody in [&ANA, &HANA, &OLGA, &KAJA, &HELENA] {
            assert!(told(&world.sign_in(somebody).await).await.is_empty(), "{}", somebody.email);
        }
        write(&world, &scope, to_markers(Kind::FeedbackReceived, Some(&TINE), "feedback:2")).await.expect("it is written");
        skillpact::notifications::deliver_due(&world.platform).await.expect("it is spread");
        assert_eq!(told(&world.sign_in(&TINE).await).await.len(), 1, "who caused it is left out");
    }

    async fn notices_are_read_unread_and_all_read(world: World) {
        let ana = world.sign_in(&ANA).await;
        for key in ["one", "two"] {
            world.tell(&ANA, &KOCEVJE, key).await;
            world.advance(Duration::seconds(1));
        }
        let notices = told(&ana).await;
        let id = notices[0]["id"].as_str().expect("an id");
        let path = format!("/notifications/{id}");
        assert!(ana.patch(&path, json!({ "read": true })).await.expect(200)["read_at"].is_string());
        let first = told(&ana).await[0]["read_at"].clone();
        world.advance(Duration::seconds(5));
        assert_eq!(ana.patch(&path, json!({ "read": true })).await.expect(200)["read_at"], first, "read once stays read then");
        assert!(ana.patch(&path, json!({ "read": false })).await.expect(200)["read_at"].is_null());
        world.tell(&ANA, &KOCEVJE, "three").await;
        ana.post("/notifications/read", json!({ "until": notices[0]["created_at"] })).await.expect(204);
        let unread: Vec<bool> = told(&ana).await.iter().map(|notice| notice["read_at"].is_null()).collect();
        assert_eq!(unread, [true, false, false], "what came later stays unread");
    }

    async fn nobody_reads_or_marks_anothers_notices(world: World) {
        world.tell(&ANA, &KOCEVJE, "hers").await;
        let ana = world.sign_in(&ANA).await;
        let path = format!("/notifications/{}", told(&ana).await[0]["id"].as_str().expect("an id"));
        for somebody in [&BOR, &HANA, &OLGA, &KAJA, &LARA] {
            let other = world.sign_in(somebody).await;
            other.patch(&path, json!({ "read": true })).await.refused(404, "not_found");
            other.post("/notifications/read", json!({ "until": "2030-01-01T00:00:00Z" })).await.expect(204);
        }
        assert!(told(&ana).await[0]["read_at"].is_null());
    }

    async fn pages_follow_one_another_without_gaps(world: World) {
        let ana = world.sign_in(&ANA).await;
        for number in 0..7 {
            world.tell(&ANA, &KOCEVJE, &format!("n{number}")).await;
            if number % 3 == 0 {
                world.advance(Duration::seconds(1));
            }
        }
        let (mut seen, mut path) = (Vec::new(), "/notifications?limit=3".to_owned());
        loop {
            let page = ana.get(&path).await.expect(200);
            seen.extend(page["items"].as_array().expect("a list").iter().map(|notice| notice["id"].to_string()));
            let Some(next) = page["next"].as_str() else { break };
            path = format!("/notifications?limit=3&cursor={next}");
        }
        let distinct: std::collections::BTreeSet<_> = seen.iter().collect();
        assert_eq!((seen.len(), distinct.len()), (7, 7));
        ana.get("/notifications?cursor=nonsense").await.refused(422, "bad_cursor");
    }
}
