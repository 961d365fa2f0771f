//! Mail on its way: what is sent, tried again, given up, and what nobody can know.

use chrono::Duration;
use serde_json::{Value, json};
use skillpact::platform::access::Scope;
use skillpact::platform::clock::Clock;
use skillpact::platform::ids::MailId;
use skillpact::platform::mail::{self, Mail, Purpose};
use skillpact::platform::{SharedPlatform, jobs};
use skillpact_tests::cast::*;
use skillpact_tests::*;

fn system() -> Scope {
    Scope::system("a test writes mail")
}

async fn queue(platform: &SharedPlatform, recipient: &str) -> MailId {
    let mail = Mail {
        recipient: recipient.to_owned(),
        subject: "Obvestilo".to_owned(),
        text: "Pozdravljeni, č š ž\n".to_owned(),
        html: "<p>Pozdravljeni</p>\n".to_owned(),
        purpose: Purpose::Notice,
        unsubscribe_url: Some("https://learn.example/unsubscribe/x".to_owned()),
    };
    let write = async |transaction: &_| mail::queue(transaction, platform, mail.clone()).await;
    platform.database.write(&system(), write).await.expect("it is queued")
}

/// The server's own mail is brought to this mail server.
async fn with_mail_server(world: &World) -> (SharedPlatform, MailServer) {
    let server = MailServer::start().await;
    let mut config = world.platform.config.clone();
    config.mail.smtp_url = Some(server.url.clone());
    let platform = skillpact::platform::open(config, world.platform.clock.clone()).await.expect("the platform opens");
    (platform, server)
}

async fn state(world: &World) -> (String, i32) {
    let rows = world.rows("SELECT state, attempts FROM outgoing_mail").await;
    (rows[0].try_get("", "state").expect("a state"), rows[0].try_get("", "attempts").expect("a number"))
}

async fn deliver(platform: &SharedPlatform) {
    mail::deliver_due(platform).await.expect("mail is delivered");
}

on_both_databases! {
    async fn a_message_goes_out_once_and_its_text_is_forgotten(world: World) {
        let (platform, server) = with_mail_server(&world).await;
        let id = queue(&platform, "ana@kocevje.example").await;
        for _ in 0..3 {
            deliver(&platform).await;
            mail::attempt(&platform, id).await.expect("it may be asked for again");
        }
        assert_eq!(server.visits(), 1);
        let received = server.received();
        assert!(received[0].contains("Pozdravljeni, č š ž") && received[0].contains(&format!("Message-ID: <{id}@")), "{}", received[0]);
        assert!(received[0].contains("List-Unsubscribe: <https://learn.example/unsubscribe/x>\r\n"), "{}", received[0]);
        assert!(received[0].contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{}", received[0]);
        assert_eq!(state(&world).await, ("sent".to_owned(), 1));
        assert_eq!(world.count("outgoing_mail WHERE text_body IS NOT NULL OR html_body IS NOT NULL").await, 0);
    }

    async fn a_busy_mail_server_is_asked_again_with_growing_pauses_and_then_no_more(world: World) {
        let (platform, server) = with_mail_server(&world).await;
        for manner in [Manner::ComeAgain, Manner::DiesBeforeMessage] {
            server.behave(manner);
            queue(&platform, "ana@kocevje.example").await;
            let before = server.visits();
            deliver(&platform).await;
            deliver(&platform).await;
            assert_eq!((server.visits() - before, state(&world).await), (1, ("waiting".to_owned(), 1)), "nothing is hurried");
            world.advance(Duration::seconds(59));
            deliver(&platform).await;
            assert_eq!(server.visits() - before, 1);
            world.advance(Duration::seconds(1));
            deliver(&platform).await;
            assert_eq!((server.visits() - before, state(&world).await.1), (2, 2), "a minute later it is tried again");
            for _ in 0..20 {
                world.advance(Duration::hours(5));
                deliver(&platform).await;
            }
            assert_eq!((server.visits() - before, state(&world).await), (15, ("given_up".to_owned(), 15)));
            world.execute("DELETE FROM outgoing_mail").await;
        }
        assert!(server.received().is_empty());
    }

    async fn a_receiver_whom_nobody_knows_is_not_tried_again(world: World) {
        let (platform, server) = with_mail_server(&world).await;
        server.behave(Manner::UnknownReceiver);
        queue(&platform, "ana@kocevje.example").await;
        for _ in 0..3 {
            deliver(&platform).await;
            world.advance(Duration::days(1));
        }
        assert_eq!((server.visits(), state(&world).await), (1, ("refused".to_owned(), 1)));
    }

    async fn what_may_have_arrived_is_not_sent_again_until_somebody_says_so(world: World) {
        let (platform, server) = with_mail_server(&world).await;
        server.behave(Manner::DiesAfterMessage);
        let id = queue(&platform, "ana@kocevje.example").await;
        for _ in 0..3 {
            deliver(&platform).await;
            mail::attempt(&platform, id).await.expect("it may be asked for");
            world.advance(Duration::days(1));
        }
        assert_eq!((server.received().len(), state(&world).await), (1, ("unsure".to_owned(), 1)));
        let kaja = world.sign_in(&KAJA).await;
        let desk = kaja.get("/mail").await.expect(200);
        assert_eq!((&desk["unsure"], &desk["waiting"], &desk["given_up"]), (&json!(1), &json!(0), &json!(0)));
        let message = &desk["messages"][0];
        assert_eq!((&message["state"], &message["domain"], &message["can_be_sent"]), (&json!("unsure"), &json!("kocevje.example"), &json!(true)));
        assert!(!desk.to_string().contains("ana@"), "no receiver is named: {desk}");
        server.behave(Manner::Takes);
        kaja.post(&format!("/mail/{id}/send"), Value::Null).await.expect(204);
        deliver(&platform).await;
        assert_eq!((server.received().len(), state(&world).await), (2, ("sent".to_owned(), 2)));
        kaja.post(&format!("/mail/{id}/send"), Value::Null).await.refused(404, "not_found");
        assert_eq!(world.count("audit_entry WHERE action = 'mail.sent_again'").await, 1);
    }

    async fn who_died_while_sending_leaves_a_message_that_is_not_sent_again(world: World) {
        let (platform, server) = with_mail_server(&world).await;
        let id = queue(&platform, "ana@kocevje.example").await;
        // As the row stands when the server dies between the message's last byte and the note of it.
        world.execute("UPDATE outgoing_mail SET state = 'sending', attempts = 1, sending_since = next_attempt_at").await;
        mail::attempt(&platform, id).await.expect("its job is done again by another server");
        assert_eq!((server.visits(), state(&world).await), (0, ("unsure".to_owned(), 1)));
    }

    async fn the_texts_of_what_was_not_sent_are_forgotten_after_a_week(world: World) {
        let (platform, server) = with_mail_server(&world).await;
        server.behave(Manner::UnknownReceiver);
        let id = queue(&platform, "ana@kocevje.example").await;
        deliver(&platform).await;
        world.advance(Duration::days(8));
        skillpact::notifications::tend(&platform, true).await.expect("it tends");
        let kaja = world.sign_in(&KAJA).await;
        assert_eq!(kaja.get("/mail").await.expect(200)["messages"][0]["can_be_sent"], false);
        kaja.post(&format!("/mail/{id}/send"), Value::Null).await.refused(404, "not_found");
        world.advance(Duration::days(90));
        skillpact::notifications::tend(&platform, true).await.expect("it tends");
        assert_eq!(world.count("outgoing_mail").await, 0);
    }

    async fn the_worker_sends_what_a_transaction_queued_and_only_then(world: World) {
        let server = MailServer::start().await;
        let mut config = world.platform.config.clone();
        config.mail.smtp_url = Some(server.url.clone());
        // The queue compares with the machine's clock.
        let platform = skillpact::platform::open(config, Clock::System).await.expect("the platform opens");
        let stop = tokio_util::sync::CancellationToken::new();
        let working = tokio::spawn(jobs::work_for_ever(platform.clone(), skillpact::notifications::handlers(), stop.clone()));
        let undone = async |transaction: &sea_orm::DatabaseTransaction| {
            let mail = Mail {
                recipient: "nobody@kocevje.example".to_owned(),
                subject: "x".to_owned(),
                text: "x".to_owned(),
                html: "x".to_owned(),
                purpose: Purpose::Account,
                unsubscribe_url: None,
            };
            mail::queue(transaction, &platform, mail).await?;
            Err::<(), _>(sea_orm::DbErr::Custom("something else failed".to_owned()))
        };
        platform.database.write(&system(), undone).await.expect_err("it fails");
        for number in 0..10 {
            queue(&platform, &format!("p{number}@kocevje.example")).await;
        }
        for _ in 0..400 {
            if world.count("outgoing_mail WHERE state = 'sent'").await == 10 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        stop.cancel();
        working.await.expect("the worker ends");
        let receivers: std::collections::BTreeSet<String> =
            server.received().iter().filter_map(|text| text.lines().find(|line| line.starts_with("To: ")).map(str::to_owned)).collect();
        assert_eq!((server.received().len(), receivers.len()), (10, 10), "each once, nobody's that was undone");
        let jobs = if world.database == Database::Sqlite { "Jobs" } else { "apalis.jobs" };
        assert_eq!((world.count(jobs).await, world.count(&format!("{jobs} WHERE status = 'Done'")).await), (10, 10));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_send_each_message_once() {
    let world = World::new(Database::Postgresql).await;
    let (one, server) = with_mail_server(&world).await;
    let other = skillpact::platform::open(one.config.clone(), world.platform.clock.clone()).await.expect("it opens");
    for number in 0..20 {
        queue(&one, &format!("p{number}@kocevje.example")).await;
    }
    let (first, second) = tokio::join!(mail::deliver_due(&one), mail::deliver_due(&other));
    assert_eq!(first.expect("it delivers") + second.expect("it delivers"), 20);
    assert_eq!((server.visits(), server.received().len()), (20, 20));
    assert_eq!(world.count("outgoing_mail WHERE state = 'sent' AND attempts = 1").await, 20);
}
