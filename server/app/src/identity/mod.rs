//! Who is who: signing in and out, passwords, invitations, programs' tokens.
//!
//! # Words
//! A *sign-in session* is a browser's cookie, from signing in until signing out or a fixed number of hours later. A
//! *one-time secret* is what a link in a mail carries: an invitation or a password reset. A *registration* is the wish of somebody to
//! sign up without an invitation, where an organisation allows it; it carries such a secret too, and until the link was followed
//! there is neither person nor membership. A *token* is what a program
//! shows.
//!
//! # Invariants
//! - No secret is stored: passwords as Argon2id, everything else as SHA-256 of 256 random bits.
//! - A one-time secret is used once, before its end. Setting a password makes a person's other links void and ends her
//!   other sessions.
//! - Whether an address has an account is told to nobody who is not signed in: not by an answer, not by the time it takes. Who
//!   invites a person sees her name in the list of people afterwards, and so whether she was known.
//! - A token may do what it was given and its maker may still do, whichever is less.
//! - What is remembered of a sender is at most five seconds old, and its end is checked at every request.
//! - Everything that changes something is in the audit log, refused sign-ins too, without addresses.
//!
//! # What it offers
//! [`network_address`], where a request comes from; [`Authentication`], the middleware that leaves a [`crate::platform::http::Identity`] with each request;
//! [`IdentityState`], which it shares with the operations in [`api`]; [`account`] for the pages; [`invite_administrator`] for the command line;
//! [`clean_up_for_ever`] for the server; [`hash_password`] and [`load_passwords`] for demonstrations.

mod address;
pub mod api;
mod authentication;
mod device;
mod entity;
mod hashing;
mod holdings;
mod mails;
mod model;
mod password;
mod reading;
mod registration;
mod secret;
mod service;
mod state;
mod store;
#[cfg(test)]
mod tests;
mod throttle;

pub use address::of as network_address;
pub use authentication::{Authentication, AuthenticationEndpoint};
pub use holdings::HOLDINGS;
pub use model::Account;
pub use reading::{LineSpacing, Motion, ReadingSettings, TextSize, TextWidth, Theme};
pub use service::account::get as account;
pub use service::administrator::{Administrator, NewHome, invite_administrator};
pub use state::{CountUnread, IdentityState};

use crate::platform::access::Scope;
use crate::platform::ids::PersonId;
use crate::platform::{ApiError, Platform, SharedPlatform};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// What is over is kept this long, for looking into what happened.
const KEPT: Duration = Duration::days(30);

/// Deletes sessions, links and counts that have been over for a month. Returns how many rows went.
///
/// # Errors
/// When the database refuses.
pub async fn clean_up(platform: &Platform) -> Result<u64, DbErr> {
    let scope = Scope::system("what is over belongs to nobody any more");
    let before = platform.clock.now() - KEPT;
    let now = platform.clock.now();
    let work = async |transaction: &_| {
        Ok::<_, DbErr>(store::clean_up(transaction, before).await? + store::forget_registrations(transaction, now).await?)
    };
    platform.database.write(&scope, work).await
}

/// Cleans up every hour until the program ends.
pub async fn clean_up_for_ever(platform: SharedPlatform) {
    loop {
        match clean_up(&platform).await {
            Ok(rows) => tracing::debug!(rows, "sessions, links and counts cleaned up"),
            Err(error) => tracing::warn!(%error, "sessions, links and counts cannot be cleaned up"),
        }
        tokio::time::sleep(std::time::Duration::from_secs(3600)).await;
    }
}

/// Forgets how often an address was tried, after its person was forgotten.
///
/// # Errors
/// When the database refuses.
pub async fn forget_tries(transaction: &impl ConnectionTrait, email: &str) -> Result<(), DbErr> {
    for what in ["sign-in", "reset", "email-change"] {
        service::throttling::Subjects::new(what, email, "").note_success(transaction).await?;
    }
    Ok(())
}

/// The hash of a password, for [`load_passwords`].
///
/// # Errors
/// When the machine has no randomness or no thread to spare.
pub async fn hash_password(password: &str) -> Result<String, ApiError> {
    hashing::Hasher::new(1).enter().await?.hash(password).await
}

/// Gives people who have no password one and the same, for demonstrations only.
///
/// # Errors
/// When the database refuses.
pub async fn load_passwords(transaction: &impl ConnectionTrait, people: &[PersonId], hash: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
    store::load_passwords(transaction, people, hash, now).await
}
