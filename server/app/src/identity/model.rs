//! What callers send and get. No answer repeats a password; a token's secret is shown once.

use super::reading::ReadingSettings;
use crate::organisations::{Membership, Person};
use crate::platform::access::{Permission, Role};
use crate::platform::ids::{ApiTokenId, PersonId, SignInId, UnitId};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::{Example, Password};

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Account {
    /// The person.
    pub person: Person,
    /// Where she belongs now.
    pub memberships: Vec<Membership>,
    /// How much she was told and has not read.
    pub unread_notifications: u32,
    /// How she likes to read, once she has said so.
    pub reading: Option<ReadingSettings>,
}

/// An address and a password.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct SignInIn {
    /// The e-mail address, in any case.
    #[oai(validator(max_length = 254))]
    pub email: String,
    /// The password.
    #[oai(validator(max_length = 1000))]
    pub password: Password,
}

impl Example for SignInIn {
    fn example() -> Self {
        Self { email: "ana.novak@kocevje.example".to_owned(), password: Password("three short words".to_owned()) }
    }
}

/// What changes about the own account; what is absent stays.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct AccountPatch {
    /// The language to read and to get mail in.
    pub language: Option<Language>,
    /// How to show what is read, on every device.
    pub reading: Option<ReadingSettings>,
    /// Given name.
    #[oai(validator(max_length = 200))]
    pub given_name: Option<String>,
    /// Family name.
    #[oai(validator(max_length = 200))]
    pub family_name: Option<String>,
}

impl Example for AccountPatch {
    fn example() -> Self {
        Self { language: Some(Language::Sl), reading: None, given_name: None, family_name: None }
    }
}

/// A sign-in session that goes on.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct SignInSession {
    /// Its id.
    pub id: SignInId,
    /// Browser and system in words, such as "Firefox, Windows"; absent when they are not known.
    pub device: Option<String>,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
    /// It is the one that asks.
    pub is_current: bool,
}

/// A new e-mail address.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct EmailChangeIn {
    /// The address, in any case.
    #[oai(validator(max_length = 254))]
    pub email: String,
    /// The password she signed in with.
    #[oai(validator(max_length = 1000))]
    pub password: Password,
}

impl Example for EmailChangeIn {
    fn example() -> Self {
        Self { email: "ana.kos@kocevje.example".to_owned(), password: Password("three short words".to_owned()) }
    }
}

/// The secret from the mail to the new address.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct EmailChangeConfirmation {
    /// What stands after `#` in the link.
    #[oai(validator(max_length = 100))]
    pub token: Password,
}

impl Example for EmailChangeConfirmation {
    fn example() -> Self {
        Self { token: example_secret() }
    }
}

/// A change of the own password.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct PasswordChange {
    /// The password until now.
    #[oai(validator(max_length = 1000))]
    pub current: Password,
    /// The password from now on: 12 to 200 characters.
    #[oai(validator(max_length = 1000))]
    pub new: Password,
}

impl Example for PasswordChange {
    fn example() -> Self {
        Self { current: Password("three short words".to_owned()), new: Password("four quite different words".to_owned()) }
    }
}

/// Whose password is forgotten.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct PasswordResetRequest {
    /// The e-mail address, in any case.
    #[oai(validator(max_length = 254))]
    pub email: String,
}

impl Example for PasswordResetRequest {
    fn example() -> Self {
        Self { email: "ana.novak@kocevje.example".to_owned() }
    }
}

/// A new password with the secret from the mail.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct PasswordResetCompletion {
    /// What stands after `#` in the link.
    #[oai(validator(max_length = 100))]
    pub token: Password,
    /// The password from now on: 12 to 200 characters.
    #[oai(validator(max_length = 1000))]
    pub password: Password,
}

impl Example for PasswordResetCompletion {
    fn example() -> Self {
        Self { token: example_secret(), password: Password("four quite different words".to_owned()) }
    }
}

/// The first password with the secret from the invitation.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct InvitationAcceptance {
    /// What stands after `#` in the link.
    #[oai(validator(max_length = 100))]
    pub token: Password,
    /// The password: 12 to 200 characters.
    #[oai(validator(max_length = 1000))]
    pub password: Password,
    /// The language to read and to get mail in.
    pub language: Language,
}

impl Example for InvitationAcceptance {
    fn example() -> Self {
        Self { token: example_secret(), password: Password("three short words".to_owned()), language: Language::Sl }
    }
}

fn example_secret() -> Password {
    Password("n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg".to_owned())
}

/// Somebody to invite.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct InvitationIn {
    /// Where the invitation goes.
    #[oai(validator(max_length = 254))]
    pub email: String,
    /// Given name.
    #[oai(validator(max_length = 200))]
    pub given_name: String,
    /// Family name.
    #[oai(validator(max_length = 200))]
    pub family_name: String,
    /// The language of the invitation.
    pub language: Language,
    /// In which unit.
    pub unit_id: Option<UnitId>,
    /// As what.
    #[oai(validator(max_length = 200))]
    pub position: Option<String>,
    /// Under whom.
    pub manager_id: Option<PersonId>,
    /// What she may do.
    #[oai(validator(min_items = 1, max_items = 6))]
    pub roles: Vec<Role>,
}

impl Example for InvitationIn {
    fn example() -> Self {
        Self {
            email: "maja.kranjc@kocevje.example".to_owned(),
            given_name: "Maja".to_owned(),
            family_name: "Kranjc".to_owned(),
            language: Language::Sl,
            unit_id: None,
            position: Some("Svetovalka".to_owned()),
            manager_id: None,
            roles: vec![Role::Learner],
        }
    }
}

/// A program's token, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ApiToken {
    /// The token's id.
    pub id: ApiTokenId,
    /// What it is for.
    pub name: String,
    /// What it may do, as far as the person who made it may.
    pub permissions: Vec<Permission>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// When it was last used, to the minute.
    pub last_used_at: Option<DateTime<Utc>>,
}

/// A token to make.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ApiTokenIn {
    /// What it is for.
    #[oai(validator(max_length = 200))]
    pub name: String,
    /// What it may do: `organisation:read`, `people:read`, `reports:read`.
    #[oai(validator(min_items = 1, max_items = 12))]
    pub permissions: Vec<Permission>,
    /// How long it works.
    #[oai(validator(minimum(value = "1"), maximum(value = "366")))]
    pub expires_in_days: u32,
}

impl Example for ApiTokenIn {
    fn example() -> Self {
        Self { name: "Yearly report".to_owned(), permissions: vec![Permission::ReadReports], expires_in_days: 90 }
    }
}

/// A new token with its secret.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
pub struct CreatedApiToken {
    /// The token.
    pub token: ApiToken,
    /// The secret. It is shown this once; only its hash is kept.
    pub secret: String,
}
