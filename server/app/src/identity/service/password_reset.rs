//! Links in mail: a new password for who forgot hers, the first one for who was invited.

use crate::identity::mails::{self, Occasion};
use crate::identity::password;
use crate::identity::secret::{Purpose, SecretHash, new_secret};
use crate::identity::service::throttling::Subjects;
use crate::identity::state::IdentityState;
use crate::identity::store::{self, OpenSecret};
use crate::organisations::{self, EmailAddress, Person};
use crate::platform::access::Scope;
use crate::platform::ids::OneTimeSecretId;
use crate::platform::language::Language;
use crate::platform::{ApiError, audit};
use chrono::Duration;
use std::sync::Arc;

fn scope() -> Scope {
    Scope::system("who shows a secret from a mail is not signed in yet")
}

/// Begins to answer a request for a new password and returns at once, so that the time it takes tells nothing about the
/// address. When too many are being worked on, this one is dropped: asking again costs the person a click.
pub fn request(state: &Arc<IdentityState>, email: String, address: String) {
    let Ok(place) = state.password_resets().clone().try_acquire_owned() else {
        tracing::warn!("too many requests for new passwords at once; one was dropped");
        return;
    };
    let state = state.clone();
    let request_id = crate::platform::problem::request_id();
    let work = async move {
        if let Err(error) = send_link(&state, &email, &address).await {
            tracing::error!(?error, "a request for a new password failed");
        }
        drop(place);
    };
    tokio::spawn(crate::platform::problem::REQUEST_ID.scope(request_id, work));
}

/// Every request counts as a try, whether the address is known or not, so that nobody's mailbox can be flooded.
async fn send_link(state: &IdentityState, email: &str, address: &str) -> Result<(), ApiError> {
    let Ok(parsed) = EmailAddress::parse("email", email) else { return Ok(()) };
    let subjects = Subjects::new("reset", email, address);
    let platform = state.platform();
    let config = &platform.config.sign_in;
    let now = platform.clock.now();
    let until = now + Duration::minutes(i64::from(config.password_reset_minutes));
    let secret = new_secret("")?;
    let work = async |transaction: &_| -> Result<(), ApiError> {
        if subjects.hold(transaction, now).await?.is_some() {
            return Ok(());
        }
        subjects.note_failure(transaction, config, now).await?;
        let Some(person) = organisations::find_person_by_email(transaction, &scope(), &parsed).await? else { return Ok(()) };
        let open = OpenSecret { id: OneTimeSecretId(platform.clock.id()), person: person.id };
        store::add_secret(transaction, open, Purpose::PasswordReset, SecretHash::of(&secret), now, until).await?;
        let occasion = Occasion::PasswordReset { secret, until };
        mails::send(transaction, platform, &person, person.language, &occasion).await?;
        Ok(audit::record(transaction, now, event(&person, "password_reset.requested")).await?)
    };
    platform.database.write(&scope(), work).await
}

fn event(person: &Person, action: &'static str) -> audit::Event {
    audit::Event {
        actor: Some(person.id),
        organisation: None,
        action,
        record_kind: "person",
        record_id: Some(person.id.to_string()),
        detail: None,
    }
}

/// Sets a new password with the secret of a mail.
pub async fn complete(state: &IdentityState, secret: &str, password: &str) -> Result<(), ApiError> {
    set_password(state, Purpose::PasswordReset, secret, password, None).await
}

/// Sets the first password with the secret of an invitation.
pub async fn accept_invitation(state: &IdentityState, secret: &str, password: &str, language: Language) -> Result<(), ApiError> {
    set_password(state, Purpose::Invitation, secret, password, Some(language)).await
}

fn void() -> ApiError {
    ApiError::token_invalid().detail("This link was used already, has expired, or is incomplete. Ask for a new one.")
}

/// A weak password does not use the secret up. A good one ends all sessions and makes all other links void.
async fn set_password(
    state: &IdentityState,
    purpose: Purpose,
    secret: &str,
    password: &str,
    language: Option<Language>,
) -> Result<(), ApiError> {
    let platform = state.platform();
    let hash = SecretHash::of(secret);
    let now = platform.clock.now();
    let find = async |connection: &_| -> Result<_, ApiError> {
        let open = store::find_open_secret(connection, purpose, hash, now).await?.ok_or_else(void)?;
        let person = organisations::find_person(connection, &scope(), open.person).await?.ok_or_else(void)?;
        Ok((open, person))
    };
    let (open, person) = platform.database.read_latest(&scope(), find).await?;
    password::check(password, &person.email).map_err(|weakness| weakness.at("password"))?;
    let new_hash = state.hasher().enter().await?.hash(password).await?;
    let now = platform.clock.now();
    let set = async |transaction: &_| -> Result<(), ApiError> {
        if !store::use_secret(transaction, open.id, now).await? {
            return Err(void());
        }
        store::use_all_secrets(transaction, person.id, now).await?;
        store::set_password(transaction, person.id, new_hash, now).await?;
        store::end_sign_ins(transaction, person.id, None, now).await?;
        Subjects::new("sign-in", &person.email, "").note_success(transaction).await?;
        if let Some(language) = language {
            organisations::set_language(transaction, &scope(), person.id, language).await?;
        } else {
            mails::send(transaction, platform, &person, person.language, &Occasion::PasswordChanged { at: now }).await?;
        }
        let memberships = organisations::current_memberships(transaction, &scope(), person.id, platform.day(now)).await?;
        let action = if purpose == Purpose::Invitation { "invitation.accepted" } else { "password_reset.completed" };
        let mut event = event(&person, action);
        event.organisation = memberships.first().map(|membership| membership.organisation.id);
        Ok(audit::record(transaction, now, event).await?)
    };
    platform.database.write(&scope(), set).await?;
    state.forget_person(person.id);
    Ok(())
}
