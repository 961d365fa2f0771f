//! Signing in and out.

use crate::identity::model::Account;
use crate::identity::reading::ReadingSettings;
use crate::identity::secret::{SecretHash, new_secret};
use crate::identity::service::throttling::Subjects;
use crate::identity::state::IdentityState;
use crate::identity::store;
use crate::organisations::{self, EmailAddress, Membership, Person};
use crate::platform::access::{Actor, Proof, Scope};
use crate::platform::ids::SignInId;
use crate::platform::{ApiError, audit};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// A sign-in that was let in: who, and the cookie's secret.
#[derive(Debug)]
pub struct SignedInNow {
    pub account: Account,
    pub secret: String,
}

fn scope() -> Scope {
    Scope::system("an account is looked up by its address before there is anybody to ask for")
}

/// Checks an address and a password and begins a session.
///
/// Unknown addresses, accounts without a password and wrong passwords are answered alike and take equally long. Failures
/// are counted before the turn for the next hash is given away, so that tries sent side by side do not outrun the count.
pub async fn sign_in(
    state: &IdentityState,
    email: &str,
    password: &str,
    address: &str,
    device: Option<String>,
) -> Result<SignedInNow, ApiError> {
    let subjects = Subjects::new("sign-in", email, address);
    state.check_throttle(&subjects).await?;
    let turn = state.hasher().enter().await?;
    state.check_throttle(&subjects).await?;
    let found = match EmailAddress::parse("email", email) {
        Ok(email) => state.platform().database.read_latest(&scope(), async |connection| find(connection, &email).await).await?,
        Err(_) => None,
    };
    let stored = found.as_ref().and_then(|(_, hash)| hash.clone());
    let right = turn.verify(password, stored).await?;
    let Some((person, _)) = found.filter(|_| right) else {
        refuse(state, &subjects).await?;
        return Err(ApiError::wrong_credentials().detail("The e-mail address or the password is wrong."));
    };
    begin(state, &subjects, person, device).await
}

async fn find(connection: &impl ConnectionTrait, email: &EmailAddress) -> Result<Option<(Person, Option<String>)>, DbErr> {
    let Some(person) = organisations::find_person_by_email(connection, &scope(), email).await? else { return Ok(None) };
    let hash = store::find_password(connection, person.id).await?;
    Ok(Some((person, hash)))
}

async fn refuse(state: &IdentityState, subjects: &Subjects) -> Result<(), ApiError> {
    metrics::counter!("sign_ins_total", "outcome" => "refused").increment(1);
    let platform = state.platform();
    let now = platform.clock.now();
    let note = async |transaction: &_| -> Result<(), ApiError> {
        subjects.note_failure(transaction, &platform.config.sign_in, now).await?;
        let event = audit::Event { action: "sign_in.refused", record_kind: "sign_in", ..audit::Event::default() };
        Ok(audit::record(transaction, now, event).await?)
    };
    platform.database.write(&scope(), note).await
}

async fn begin(state: &IdentityState, subjects: &Subjects, person: Person, device: Option<String>) -> Result<SignedInNow, ApiError> {
    let platform = state.platform();
    let now = platform.clock.now();
    let secret = new_secret("")?;
    let id = SignInId(platform.clock.id());
    let expires_at = now + Duration::hours(i64::from(platform.config.sign_in.session_hours));
    let begin = async |transaction: &_| -> Result<(Vec<Membership>, u32, Option<ReadingSettings>), ApiError> {
        subjects.note_success(transaction).await?;
        store::add_sign_in(transaction, id, person.id, SecretHash::of(&secret), now, expires_at, device.clone()).await?;
        let memberships = organisations::current_memberships(transaction, &scope(), person.id, platform.day(now)).await?;
        let event = audit::Event {
            actor: Some(person.id),
            organisation: memberships.first().map(|membership| membership.organisation.id),
            action: "sign_in.begun",
            record_kind: "sign_in",
            record_id: Some(id.to_string()),
            detail: None,
        };
        audit::record(transaction, now, event).await?;
        let unread = state.count_unread(transaction, &scope(), person.id).await?;
        let reading = store::find_reading(transaction, &scope(), person.id).await?;
        Ok((memberships, unread, reading.as_ref().map(ReadingSettings::of)))
    };
    let (memberships, unread_notifications, reading) = platform.database.write(&scope(), begin).await?;
    metrics::counter!("sign_ins_total", "outcome" => "begun").increment(1);
    Ok(SignedInNow { account: Account { person, memberships, unread_notifications, reading }, secret })
}

/// Ends the session that the actor is using.
pub async fn sign_out(state: &IdentityState, actor: &Actor) -> Result<(), ApiError> {
    let scope = actor.own()?;
    let Proof::SignIn(id) = actor.proof else { return Err(ApiError::forbidden()) };
    let platform = state.platform();
    let now: DateTime<Utc> = platform.clock.now();
    let event = audit::Event {
        actor: Some(actor.person),
        organisation: actor.memberships.first().map(|membership| membership.organisation),
        action: "sign_in.ended",
        record_kind: "sign_in",
        record_id: Some(id.to_string()),
        detail: None,
    };
    let end = async |transaction: &_| -> Result<(), DbErr> {
        store::end_sign_in(transaction, id, now).await?;
        audit::record(transaction, now, event).await
    };
    platform.database.write(&scope, end).await?;
    state.forget_sign_in(id);
    Ok(())
}
