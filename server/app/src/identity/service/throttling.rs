//! Counting failures by account and by address.
//!
//! An account is counted under a hash of its address, whether it exists or not, so that being refused tells nothing.

use crate::identity::state::IdentityState;
use crate::identity::store;
use crate::identity::throttle::{Limit, Window};
use crate::platform::ApiError;
use crate::platform::config::SignInConfig;
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use sha2::{Digest, Sha256};

/// A whole town hall often shares one address, so an address may fail as often as this many accounts.
const ACCOUNTS_PER_ADDRESS: u32 = 5;

/// What is being tried, by whom.
#[derive(Clone, Debug)]
pub(in crate::identity) struct Subjects {
    account: String,
    address: String,
}

impl Subjects {
    /// A try at something (`sign-in`, `reset`) for an e-mail address from a network address.
    pub(in crate::identity) fn new(what: &str, email: &str, address: &str) -> Self {
        let account = hex::encode(Sha256::digest(email.trim().to_lowercase()));
        Self { account: format!("{what} account {account}"), address: format!("{what} address {address}") }
    }

    /// Seconds to wait before the next try.
    pub(in crate::identity) async fn wait_seconds(
        &self,
        connection: &impl ConnectionTrait,
        now: DateTime<Utc>,
    ) -> Result<Option<u64>, DbErr> {
        let windows = store::find_windows(connection, &[&self.account, &self.address]).await?;
        Ok(windows.values().filter_map(|window| window.wait_seconds(now)).max())
    }

    /// Makes other tries of the same account or address wait for this transaction, so that none is counted too little or let
    /// through beside it, then tells the seconds to wait before the next try.
    pub(in crate::identity) async fn hold(&self, transaction: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Option<u64>, DbErr> {
        let windows = store::hold_windows(transaction, &[&self.account, &self.address], now).await?;
        Ok(windows.values().filter_map(|window| window.wait_seconds(now)).max())
    }

    /// Counts a failure.
    pub(in crate::identity) async fn note_failure(
        &self,
        transaction: &impl ConnectionTrait,
        config: &SignInConfig,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let windows = store::hold_windows(transaction, &[&self.account, &self.address], now).await?;
        let window = Duration::minutes(i64::from(config.failure_window_minutes));
        for (subject, failures) in
            [(&self.account, config.failures_allowed), (&self.address, config.failures_allowed.saturating_mul(ACCOUNTS_PER_ADDRESS))]
        {
            let after = Window::after_failure(windows.get(subject).copied(), now, Limit { failures, window });
            store::put_window(transaction, subject, after).await?;
        }
        Ok(())
    }

    /// Forgets the account's failures; the address keeps its own, or one good account would buy endless tries at others.
    pub(in crate::identity) async fn note_success(&self, transaction: &impl ConnectionTrait) -> Result<(), DbErr> {
        store::forget_window(transaction, &self.account).await
    }
}

/// The answer to somebody who has to wait.
pub(in crate::identity) fn too_many(seconds: u64) -> ApiError {
    let minutes = seconds.div_ceil(60);
    ApiError::too_many_requests().retry_after(seconds).detail(format!("Too many tries. Try again in {minutes} min."))
}

impl IdentityState {
    /// Refuses somebody who has to wait.
    pub(in crate::identity) async fn check_throttle(&self, subjects: &Subjects) -> Result<(), ApiError> {
        let platform = self.platform();
        let now = platform.clock.now();
        let nothing = crate::platform::access::Scope::SHARED;
        match platform.database.read_latest(&nothing, async |connection| subjects.wait_seconds(connection, now).await).await? {
            Some(seconds) => Err(too_many(seconds)),
            None => Ok(()),
        }
    }
}
