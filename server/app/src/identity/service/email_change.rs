//! A new e-mail address: asked for with the password, confirmed by a link that is mailed to it, told to the old one.

use crate::identity::mails::{self, Occasion};
use crate::identity::secret::{SecretHash, new_secret};
use crate::identity::service::throttling::{Subjects, too_many};
use crate::identity::state::IdentityState;
use crate::identity::store::{self, NewEmailChange};
use crate::organisations::{self, EmailAddress, Person};
use crate::platform::access::{Actor, Scope};
use crate::platform::ids::{EmailChangeId, PersonId};
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, audit};
use chrono::Duration;

fn scope() -> Scope {
    Scope::system("whether an address is somebody else's cannot be seen from one's own data")
}

fn event(person: PersonId, action: &'static str) -> audit::Event {
    audit::Event { actor: Some(person), action, record_kind: "person", record_id: Some(person.to_string()), ..audit::Event::default() }
}

/// Mails a link to the new address. The answer is the same when the address is another person's, who gets nothing: who is
/// signed in learns no more about addresses than who is not.
pub async fn request(state: &IdentityState, actor: &Actor, email: &str, password: &str, address: &str) -> Result<(), ApiError> {
    let own = actor.own()?;
    let new = EmailAddress::parse("email", email)?;
    let platform = state.platform();
    let read = async |connection: &_| -> Result<_, ApiError> {
        let person = organisations::find_person(connection, &own, actor.person).await?.ok_or_else(ApiError::not_found)?;
        Ok((person, store::find_password(connection, actor.person).await?))
    };
    let (person, stored) = platform.database.read_latest(&own, read).await?;
    if person.email == new.as_str() {
        return Err(ApiError::invalid("email", "same_address", "This is your address already."));
    }
    let tries = Subjects::new("sign-in", &person.email, address);
    state.check_throttle(&tries).await?;
    let turn = state.hasher().enter().await?;
    state.check_throttle(&tries).await?;
    let now = platform.clock.now();
    let config = &platform.config.sign_in;
    if !turn.verify(password, stored).await? {
        let note = async |transaction: &_| -> Result<(), ApiError> {
            tries.note_failure(transaction, config, now).await?;
            Ok(audit::record(transaction, now, event(actor.person, "account.email_change_refused")).await?)
        };
        platform.database.write(&own, note).await?;
        return Err(ApiError::invalid("password", "wrong", "This is not your password. Write the password you signed in with."));
    }
    drop(turn);
    let until = now + Duration::minutes(i64::from(config.password_reset_minutes));
    let secret = new_secret("")?;
    // Every request counts, so that nobody's mailbox can be flooded.
    let mails = Subjects::new("email-change", new.as_str(), address);
    let change = NewEmailChange { id: EmailChangeId(platform.clock.id()), person: person.id, email: new.as_str().to_owned(), until };
    let work = async |transaction: &_| -> Result<(), ApiError> {
        if let Some(seconds) = mails.hold(transaction, now).await? {
            return Err(too_many(seconds));
        }
        mails.note_failure(transaction, config, now).await?;
        tries.note_success(transaction).await?;
        audit::record(transaction, now, event(actor.person, "account.email_change_requested")).await?;
        store::void_email_changes(transaction, person.id, now).await?;
        if organisations::find_person_by_email(transaction, &scope(), &new).await?.is_some() {
            return Ok(());
        }
        store::add_email_change(transaction, change, SecretHash::of(&secret), now).await?;
        let to = Person { email: new.as_str().to_owned(), ..person.clone() };
        Ok(mails::send(transaction, platform, &to, person.language, &Occasion::EmailChange { secret, until }).await?)
    };
    platform.database.write(&scope(), work).await
}

fn void() -> ApiError {
    ApiError::token_invalid().detail("This link was used already, has expired, or is incomplete. Ask for a new one under My account.")
}

/// Makes the address that a link was mailed to the person's own, and tells the old one.
pub async fn confirm(state: &IdentityState, secret: &str) -> Result<(), ApiError> {
    let platform = state.platform();
    let now = platform.clock.now();
    let hash = SecretHash::of(secret);
    let work = async |transaction: &_| -> Result<PersonId, ApiError> {
        let open = store::find_email_change(transaction, hash, now).await?.ok_or_else(void)?;
        let person = organisations::find_person(transaction, &scope(), open.person_id).await?.ok_or_else(void)?;
        store::void_email_changes(transaction, person.id, now).await?;
        organisations::set_email(transaction, &scope(), person.id, &open.email).await.map_err(|error| {
            // Somebody else took the address since.
            if breaks_unique(&error, "person") { void() } else { error.into() }
        })?;
        // Links that went to the old address open nothing any more.
        store::use_all_secrets(transaction, person.id, now).await?;
        mails::send(transaction, platform, &person, person.language, &Occasion::EmailChanged { at: now }).await?;
        audit::record(transaction, now, event(person.id, "account.email_changed")).await?;
        Ok(person.id)
    };
    let person = platform.database.write(&scope(), work).await?;
    state.forget_person(person);
    Ok(())
}
