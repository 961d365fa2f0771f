//! Argon2id with OWASP's parameters, a few at a time.
//!
//! A hash takes 19 MiB and tens of milliseconds. Threads of their own compute them; whoever comes when too many wait
//! already is sent away, so that a flood of sign-ins cannot starve everything else.

use crate::platform::ApiError;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::{Arc, LazyLock};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many may wait for each hash that is being computed.
const WAITING_PER_SLOT: usize = 100;

/// The hash of a password that nobody has, verified when there is no account, so that both cases take the same time.
static NOBODYS: LazyLock<Option<String>> = LazyLock::new(|| hash("a password that nobody has").ok());

/// The bounded number of hashes at a time.
#[derive(Debug)]
pub(super) struct Hasher {
    slots: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
}

/// The right to compute hashes, one after the other.
pub(super) struct Slot(Arc<(OwnedSemaphorePermit, OwnedSemaphorePermit)>);

impl Hasher {
    pub(super) fn new(parallel: u32) -> Self {
        let parallel = parallel.max(1) as usize;
        Self { slots: Arc::new(Semaphore::new(parallel)), waiting: Arc::new(Semaphore::new(parallel * WAITING_PER_SLOT)) }
    }

    /// Waits for a turn.
    pub(super) async fn enter(&self) -> Result<Slot, ApiError> {
        let busy = || ApiError::unavailable().retry_after(5).detail("Too many people are signing in at once. Try again in a few seconds.");
        let place = self.waiting.clone().try_acquire_owned().map_err(|_| busy())?;
        let slot = self.slots.clone().acquire_owned().await.map_err(ApiError::because)?;
        Ok(Slot(Arc::new((slot, place))))
    }
}

impl Slot {
    /// The hash of a new password.
    pub(super) async fn hash(&self, password: &str) -> Result<String, ApiError> {
        let password = password.to_owned();
        self.compute(move || hash(&password)).await?
    }

    /// Whether a password belongs to a hash. Without a hash it takes as long and is never right.
    pub(super) async fn verify(&self, password: &str, stored: Option<String>) -> Result<bool, ApiError> {
        let password = password.to_owned();
        self.compute(move || {
            let nobodys = NOBODYS.as_deref();
            let known = stored.is_some();
            let Some(stored) = stored.as_deref().or(nobodys) else { return false };
            let right = PasswordHash::new(stored).is_ok_and(|parsed| argon2().verify_password(password.as_bytes(), &parsed).is_ok());
            known && right
        })
        .await
    }

    /// The permit travels with the work: a caller who goes away does not make room for a hash more.
    async fn compute<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, ApiError> {
        let permit = self.0.clone();
        let work = move || {
            let outcome = work();
            drop(permit);
            outcome
        };
        tokio::task::spawn_blocking(work).await.map_err(ApiError::because)
    }
}

/// 19 MiB, two passes, one lane: OWASP's first choice for Argon2id.
fn argon2() -> Argon2<'static> {
    let parameters = Params::new(19_456, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
}

fn hash(password: &str) -> Result<String, ApiError> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(ApiError::because)?;
    let salt = SaltString::encode_b64(&salt).map_err(ApiError::because)?;
    let hash = argon2().hash_password(password.as_bytes(), &salt).map_err(ApiError::because)?;
    Ok(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_recognised_and_nothing_else_is() {
        let slot = Hasher::new(1).enter().await.unwrap();
        let stored = slot.hash("medved bere časopis").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(slot.verify("medved bere časopis", Some(stored.clone())).await.unwrap());
        assert!(!slot.verify("medved bere casopis", Some(stored)).await.unwrap());
    }

    #[tokio::test]
    async fn nobodys_password_opens_nothing() {
        let slot = Hasher::new(1).enter().await.unwrap();
        assert!(!slot.verify("a password that nobody has", None).await.unwrap());
    }
}
