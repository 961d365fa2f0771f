//! What the server does after the fact: it spreads broadcasts and decides about mail.

use super::entity::broadcast;
use super::entity::notification::{self, MailState};
use super::kind::MailChoice;
use super::{store, texts};
use crate::organisations::{self, Person};
use crate::platform::access::{Permission, Role, Scope};
use crate::platform::ids::{MailId, NotificationId};
use crate::platform::mail;
use crate::platform::mail::letter::Written;
use crate::platform::messages::text;
use crate::platform::{Platform, SharedPlatform};
use sea_orm::{DatabaseTransaction, DbErr};

fn scope() -> Scope {
    Scope::system("a notice goes to whoever is concerned, whoever caused it")
}

/// Spreads every broadcast that waits and decides about every notice's mail; returns how many notices were decided.
///
/// # Errors
/// When the database refuses.
pub async fn deliver_due(platform: &Platform) -> Result<usize, DbErr> {
    let mut decided = 0;
    while platform.database.write(&scope(), async |transaction| spread_one(transaction, platform).await).await? {}
    while platform.database.write(&scope(), async |transaction| decide_one(transaction, platform).await).await? {
        decided += 1;
    }
    Ok(decided)
}

/// Does so every two seconds until the program ends.
pub async fn deliver_for_ever(platform: SharedPlatform) {
    loop {
        let round = platform.clone();
        // A task of its own, so that one notice nobody can compose does not end all others.
        match tokio::spawn(async move { deliver_due(&round).await }).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::warn!(%error, "notices cannot be read"),
            Err(error) => tracing::error!(%error, "delivering notices panicked"),
        }
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    }
}

/// Spreads the oldest broadcast to everybody who holds its permission now. `false` when there is none.
async fn spread_one(transaction: &DatabaseTransaction, platform: &Platform) -> Result<bool, DbErr> {
    let Some(broadcast) = store::next_broadcast(transaction).await? else { return Ok(false) };
    let now = platform.clock.now();
    let roles: Vec<Role> = match Permission::from_name(&broadcast.permission) {
        Some(permission) => Role::ALL.into_iter().filter(|role| role.allows(permission).is_some()).collect(),
        None => Vec::new(),
    };
    let people = organisations::people_with_roles(transaction, &scope(), broadcast.organisation_id, &roles, now.date_naive()).await?;
    let concerned = people.into_iter().filter(|person| Some(*person) != broadcast.except_id);
    let rows = concerned.map(|person| addressed(&broadcast, NotificationId(platform.clock.id()), person)).collect();
    store::insert_notifications(transaction, rows).await?;
    store::set_spread(transaction, broadcast.id, now).await?;
    Ok(true)
}

fn addressed(broadcast: &broadcast::Model, id: NotificationId, person: crate::platform::ids::PersonId) -> notification::Model {
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

/// Decides about the mail of the oldest notice that nobody has looked at. `false` when there is none.
async fn decide_one(transaction: &DatabaseTransaction, platform: &Platform) -> Result<bool, DbErr> {
    let Some(notice) = store::next_undecided(transaction).await? else { return Ok(false) };
    let person = organisations::find_person(transaction, &scope(), notice.person_id).await?;
    let choices = store::choices(transaction, notice.person_id).await?;
    let chosen = choices.iter().find(|choice| choice.kind == notice.kind).map_or(notice.kind.usual_mail(), |choice| choice.mail);
    let state = match (person, chosen) {
        // Who was deactivated gets no mail.
        (None, _) | (_, MailChoice::Never) => MailState::None,
        (Some(_), MailChoice::Digest) => MailState::Waiting,
        (Some(person), MailChoice::AtOnce) => {
            let mail = compose(platform, &person, &notice);
            mail::queue(transaction, MailId(platform.clock.id()), platform.clock.now(), mail).await?;
            MailState::Sent
        }
    };
    store::set_mail(transaction, notice.id, state).await?;
    Ok(true)
}

fn compose(platform: &Platform, to: &Person, notice: &notification::Model) -> mail::Mail {
    let config = &platform.config;
    let arguments = texts::read(&notice.arguments);
    let letter = Written {
        subject: texts::sentence(to.language, notice.kind, &arguments),
        before: vec![
            text(to.language, "mail-greeting", &[("given_name", &to.given_name)]),
            texts::body(to.language, notice.kind, &arguments),
        ],
        action: texts::action(to.language, notice.kind, &arguments),
        link: &format!("{}{}", config.server.public_url, notice.link),
        after: vec![config.consortium.name.clone()],
    };
    letter.to(&to.email, to.language)
}
