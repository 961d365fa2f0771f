//! The own account.

use crate::identity::mails::{self, Occasion};
use crate::identity::model::{Account, AccountPatch};
use crate::identity::password;
use crate::identity::reading::ReadingSettings;
use crate::identity::service::throttling::Subjects;
use crate::identity::state::IdentityState;
use crate::identity::store;
use crate::organisations;
use crate::platform::access::{Actor, Proof, Scope};
use crate::platform::{ApiError, audit};
use sea_orm::{DatabaseTransaction, DbErr};

/// Who is signed in and where she belongs.
///
/// # Errors
/// `forbidden` for a program's token, or when the database refuses.
pub async fn get(state: &IdentityState, actor: &Actor) -> Result<Account, ApiError> {
    let scope = actor.own()?;
    let platform = state.platform();
    let today = platform.today();
    platform.database.read_latest(&scope, async |connection| read(state, connection, &scope, actor, today).await).await
}

async fn read(
    state: &IdentityState,
    connection: &DatabaseTransaction,
    scope: &Scope,
    actor: &Actor,
    today: chrono::NaiveDate,
) -> Result<Account, ApiError> {
    let person = organisations::find_person(connection, scope, actor.person).await?.ok_or_else(ApiError::not_found)?;
    let memberships = organisations::current_memberships(connection, scope, actor.person, today).await?;
    let unread_notifications = state.count_unread(connection, scope, actor.person).await?;
    let reading = store::find_reading(connection, scope, actor.person).await?.as_ref().map(ReadingSettings::of);
    Ok(Account { person, memberships, unread_notifications, reading })
}

fn event(actor: &Actor, action: &'static str) -> audit::Event {
    audit::Event {
        actor: Some(actor.person),
        organisation: actor.memberships.first().map(|membership| membership.organisation),
        action,
        record_kind: "person",
        record_id: Some(actor.person.to_string()),
        detail: None,
    }
}

/// Changes the language, the name, and how what is read is shown.
pub async fn change(state: &IdentityState, actor: &Actor, patch: AccountPatch) -> Result<Account, ApiError> {
    let scope = actor.own()?;
    let AccountPatch { language, reading, given_name, family_name } = patch;
    let renames = given_name.is_some() || family_name.is_some();
    if language.is_none() && reading.is_none() && !renames {
        return get(state, actor).await;
    }
    let given_name = given_name.map(|name| organisations::name("given_name", &name)).transpose()?;
    let family_name = family_name.map(|name| organisations::name("family_name", &name)).transpose()?;
    let platform = state.platform();
    let now = platform.clock.now();
    let change = async |transaction: &_| -> Result<Account, ApiError> {
        if let Some(reading) = reading {
            store::save_reading(transaction, &scope, reading.row(actor.person, now)).await?;
        }
        if let Some(language) = language {
            organisations::set_language(transaction, &scope, actor.person, language).await?;
        }
        if renames {
            let known = organisations::find_person(transaction, &scope, actor.person).await?.ok_or_else(ApiError::not_found)?;
            let given = given_name.as_deref().unwrap_or(&known.given_name);
            let family = family_name.as_deref().unwrap_or(&known.family_name);
            organisations::set_name(transaction, &scope, actor.person, (given, family)).await?;
        }
        if language.is_some() || renames {
            audit::record(transaction, now, event(actor, "account.changed")).await?;
        }
        read(state, transaction, &scope, actor, platform.day(now)).await
    };
    let account = platform.database.write(&scope, change).await?;
    // The language is remembered with who asks; a page written in the old one would be fetched a second time in the new one.
    state.forget_person(actor.person);
    Ok(account)
}

/// Changes the password and ends all other sessions. Wrong current passwords count like failed sign-ins.
pub async fn change_password(state: &IdentityState, actor: &Actor, current: &str, new: &str, address: &str) -> Result<(), ApiError> {
    let scope = actor.own()?;
    let Proof::SignIn(session) = actor.proof else { return Err(ApiError::forbidden()) };
    let platform = state.platform();
    let read = async |connection: &_| -> Result<_, ApiError> {
        let person = organisations::find_person(connection, &scope, actor.person).await?.ok_or_else(ApiError::not_found)?;
        Ok((person, store::find_password(connection, actor.person).await?))
    };
    let (person, stored) = platform.database.read_latest(&scope, read).await?;
    password::check(new, &person.email).map_err(|weakness| weakness.at("new"))?;
    let subjects = Subjects::new("sign-in", &person.email, address);
    state.check_throttle(&subjects).await?;
    let turn = state.hasher().enter().await?;
    state.check_throttle(&subjects).await?;
    let now = platform.clock.now();
    if !turn.verify(current, stored).await? {
        let note = async |transaction: &_| -> Result<(), DbErr> {
            subjects.note_failure(transaction, &platform.config.sign_in, now).await?;
            audit::record(transaction, now, event(actor, "password.change_refused")).await
        };
        platform.database.write(&scope, note).await?;
        return Err(ApiError::invalid("current", "wrong", "This is not your password. Write the password you signed in with."));
    }
    let hash = turn.hash(new).await?;
    let change = async |transaction: &_| -> Result<(), DbErr> {
        subjects.note_success(transaction).await?;
        store::set_password(transaction, actor.person, hash, now).await?;
        store::end_sign_ins(transaction, actor.person, Some(session), now).await?;
        store::use_all_secrets(transaction, actor.person, now).await?;
        mails::send(transaction, platform, &person, person.language, &Occasion::PasswordChanged { at: now }).await?;
        audit::record(transaction, now, event(actor, "password.changed")).await
    };
    platform.database.write(&scope, change).await?;
    state.forget_person(actor.person);
    Ok(())
}
