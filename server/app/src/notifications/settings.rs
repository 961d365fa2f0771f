//! How a person wants to be told.

use super::api::{DigestSent, KindSettings, NotificationSettings};
use super::digest;
use super::kind::{Kind, Rhythm};
use super::store;
use crate::platform::access::{Actor, Scope};
use crate::platform::{ApiError, Platform, audit};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::BTreeSet;

/// Her settings, of the kinds that may concern her.
pub(super) async fn get(platform: &Platform, actor: &Actor) -> Result<NotificationSettings, ApiError> {
    let scope = actor.own()?;
    Ok(platform.database.read_latest(&scope, async |connection| read(connection, actor).await).await?)
}

async fn read(connection: &impl ConnectionTrait, actor: &Actor) -> Result<NotificationSettings, DbErr> {
    let choices = store::choices(connection, actor.person).await?;
    let rhythm = store::rhythm(connection, actor.person).await?.unwrap_or(Rhythm::Weekly);
    let kinds = Kind::ALL.into_iter().filter(|kind| concerns(*kind, actor)).map(|kind| {
        let choice = choices.iter().find(|choice| choice.kind == kind);
        KindSettings {
            kind,
            in_app: choice.is_none_or(|choice| choice.in_app != 0),
            mail: choice.map_or(kind.usual_mail(), |choice| choice.mail),
        }
    });
    Ok(NotificationSettings { rhythm, kinds: kinds.collect() })
}

fn concerns(kind: Kind, actor: &Actor) -> bool {
    kind.concerns().is_none_or(|permission| actor.require(permission).is_ok())
}

/// Writes her settings; kinds that are not named stay as they are.
pub(super) async fn set(platform: &Platform, actor: &Actor, new: NotificationSettings) -> Result<NotificationSettings, ApiError> {
    let scope = actor.own()?;
    let mut named = BTreeSet::new();
    for (index, settings) in new.kinds.iter().enumerate() {
        if !named.insert(settings.kind) {
            return Err(ApiError::invalid(format!("kinds[{index}].kind"), "twice", "Name each kind once."));
        }
    }
    let now = platform.clock.now();
    let write = async |transaction: &sea_orm::DatabaseTransaction| -> Result<NotificationSettings, DbErr> {
        let before = read(transaction, actor).await?;
        store::set_rhythm(transaction, actor.person, new.rhythm).await?;
        for settings in new.kinds.iter().filter(|settings| concerns(settings.kind, actor)) {
            store::set_choice(transaction, actor.person, settings.kind, settings.in_app, settings.mail).await?;
        }
        let after = read(transaction, actor).await?;
        if after != before {
            let event = audit::Event {
                actor: Some(actor.person),
                organisation: actor.memberships.first().map(|membership| membership.organisation),
                action: "notifications.chosen",
                record_kind: "person",
                record_id: Some(actor.person.to_string()),
                detail: None,
            };
            audit::record(transaction, now, event).await?;
        }
        Ok(after)
    };
    Ok(platform.database.write(&scope, write).await?)
}

/// Sends her now what waits for her next digest, at most once an hour.
pub(super) async fn send_digest(platform: &Platform, actor: &Actor) -> Result<DigestSent, ApiError> {
    let person = actor.own()?.person().ok_or_else(ApiError::forbidden)?;
    let period = digest::asked_for(&platform.clock);
    let scope = Scope::system("mail is queued for who asks for her own digest");
    let send = async |transaction: &sea_orm::DatabaseTransaction| -> Result<DigestSent, ApiError> {
        if store::has_digest(transaction, person, &period.name).await? {
            return Err(ApiError::too_many_requests()
                .detail("You asked for it within this hour. Try again in the next one.")
                .retry_after(3600));
        }
        let notices = digest::write_one(transaction, platform, person, &period).await?.unwrap_or(0);
        Ok(DigestSent { notices: u32::try_from(notices).unwrap_or(u32::MAX) })
    };
    platform.database.write(&scope, send).await
}
