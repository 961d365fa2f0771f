//! What the server does after the fact: it spreads broadcasts and decides about mail. Both are jobs, written with the notice.

use super::digest::footer;
use super::entity::broadcast;
use super::entity::notification::{self, MailState};
use super::kind::MailChoice;
use super::unsubscribe::{self, Subject};
use super::{store, texts};
use crate::organisations::{self, Person};
use crate::platform::access::{Permission, Role, Scope};
use crate::platform::ids::{BroadcastId, NotificationId, PersonId};
use crate::platform::mail::letter::Written;
use crate::platform::mail::{self, Mail, Purpose};
use crate::platform::messages::text;
use crate::platform::{Platform, jobs};
use sea_orm::{DatabaseTransaction, DbErr};

/// The kind of the job that decides about a notice's mail.
pub const DECIDE: &str = "notifications.decide";
/// The kind of the job that spreads a broadcast.
pub const SPREAD: &str = "notifications.spread";

fn scope() -> Scope {
    Scope::system("a notice goes to whoever is concerned, whoever caused it")
}

/// Spreads a broadcast to everybody who holds its permission now, unless that was done.
///
/// # Errors
/// When the database refuses.
pub async fn spread(platform: &Platform, id: BroadcastId) -> Result<(), DbErr> {
    let work = async |transaction: &_| match store::unspread(transaction, Some(id)).await? {
        Some(found) => spread_to_all(transaction, platform, found).await,
        None => Ok(()),
    };
    platform.database.write(&scope(), work).await
}

/// Decides about a notice's mail, unless that was done.
///
/// # Errors
/// When the database refuses.
pub async fn decide(platform: &Platform, id: NotificationId) -> Result<(), DbErr> {
    let work = async |transaction: &_| match store::undecided(transaction, Some(id)).await? {
        Some(found) => decide_about(transaction, platform, found).await,
        None => Ok(()),
    };
    platform.database.write(&scope(), work).await
}

/// Spreads and decides what is left over from lost jobs; returns how many notices were decided.
///
/// # Errors
/// When the database refuses.
pub async fn deliver_due(platform: &Platform) -> Result<usize, DbErr> {
    let spread = async |transaction: &_| {
        let Some(found) = store::unspread(transaction, None).await? else { return Ok(false) };
        spread_to_all(transaction, platform, found).await.map(|()| true)
    };
    while platform.database.write::<_, DbErr>(&scope(), spread).await? {}
    let decide = async |transaction: &_| {
        let Some(found) = store::undecided(transaction, None).await? else { return Ok(false) };
        decide_about(transaction, platform, found).await.map(|()| true)
    };
    let mut decided = 0;
    while platform.database.write::<_, DbErr>(&scope(), decide).await? {
        decided += 1;
    }
    Ok(decided)
}

async fn spread_to_all(transaction: &DatabaseTransaction, platform: &Platform, broadcast: broadcast::Model) -> Result<(), DbErr> {
    let now = platform.clock.now();
    let roles: Vec<Role> = match Permission::from_name(&broadcast.permission) {
        Some(permission) => Role::ALL.into_iter().filter(|role| role.allows(permission).is_some()).collect(),
        None => Vec::new(),
    };
    let people = organisations::people_with_roles(transaction, &scope(), broadcast.organisation_id, &roles, platform.day(now)).await?;
    let concerned = people.into_iter().filter(|person| Some(*person) != broadcast.except_id);
    let rows: Vec<_> = concerned.map(|person| addressed(&broadcast, NotificationId(platform.clock.id()), person)).collect();
    for row in &rows {
        jobs::enqueue(transaction, platform, DECIDE, row.id.0, now).await?;
    }
    store::insert_notifications(transaction, rows).await?;
    store::set_spread(transaction, broadcast.id, now).await
}

fn addressed(broadcast: &broadcast::Model, id: NotificationId, person: PersonId) -> notification::Model {
    notification::Model {
        id,
        organisation_id: broadcast.organisation_id,
        person_id: person,
        kind: broadcast.kind,
        key: broadcast.key.clone(),
        arguments: broadcast.arguments.clone(),
        link: broadcast.link.clone(),
        created_at: broadcast.created_at,
        read_at: None,
        mail: MailState::Undecided,
    }
}

async fn decide_about(transaction: &DatabaseTransaction, platform: &Platform, notice: notification::Model) -> Result<(), DbErr> {
    let person = organisations::find_person(transaction, &scope(), notice.person_id).await?;
    let choices = store::choices(transaction, notice.person_id).await?;
    let chosen = choices.iter().find(|choice| choice.kind == notice.kind).map_or(notice.kind.usual_mail(), |choice| choice.mail);
    let state = match (person, chosen) {
        // Who was deactivated gets no mail.
        (None, _) | (_, MailChoice::Never) => MailState::None,
        (Some(_), MailChoice::Digest) => MailState::Waiting,
        (Some(person), MailChoice::AtOnce) => {
            let stop = unsubscribe::address(transaction, platform, notice.person_id, Subject::Kind(notice.kind)).await?;
            mail::queue(transaction, platform, compose(platform, &person, &notice, stop)).await?;
            MailState::Sent
        }
    };
    store::set_mails(transaction, vec![notice.id], state).await
}

fn compose(platform: &Platform, to: &Person, notice: &notification::Model, stop: String) -> Mail {
    let (config, language) = (&platform.config, to.language);
    let arguments = texts::read(&notice.arguments);
    let letter = Written {
        subject: texts::sentence(language, notice.kind, &arguments),
        before: vec![text(language, "mail-greeting", &[("given_name", &to.given_name)]), texts::body(language, notice.kind, &arguments)],
        action: texts::action(language, notice.kind, &arguments),
        link: &format!("{}{}", config.server.public_url, notice.link),
        after: vec![config.consortium.name.clone()],
        footer: footer(&config.server.public_url, language, &stop),
        ..Written::default()
    };
    Mail { purpose: Purpose::Notice, unsubscribe_url: Some(stop), ..letter.to(&to.email, language) }
}
