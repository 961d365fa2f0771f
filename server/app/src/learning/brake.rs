//! The brake on answers without an account: so many a minute from one network address, counted in memory and forgotten.
//!
//! Only a salted hash of the address is held, for a minute, on one server; nothing is written down.

use crate::platform::ApiError;
use moka::sync::Cache;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A classroom behind one address: thirty people who answer every ten seconds, and some room.
const ANSWERS: u32 = 240;
/// For so long they are counted.
const WINDOW: Duration = Duration::from_secs(60);
/// So many addresses are remembered; the eldest go first.
const ADDRESSES: u64 = 50_000;

/// Counts answers by address.
#[derive(Debug)]
pub struct Brake {
    counts: Cache<[u8; 32], Arc<AtomicU32>>,
    salt: [u8; 16],
}

impl Brake {
    /// A brake that has counted nothing.
    #[must_use]
    pub fn new() -> Self {
        let mut salt = [0; 16];
        // Without randomness the hashes are plain ones, which are held for a minute and shown to nobody.
        let _ = getrandom::fill(&mut salt);
        Self { counts: Cache::builder().max_capacity(ADDRESSES).time_to_live(WINDOW).build(), salt }
    }

    /// Counts one answer.
    ///
    /// # Errors
    /// `too_many_requests` when the address has sent too many in the last minute.
    pub fn pass(&self, address: &str) -> Result<(), ApiError> {
        let key = Sha256::new().chain_update(self.salt).chain_update(address).finalize().into();
        let count = self.counts.get_with(key, || Arc::new(AtomicU32::new(0)));
        if count.fetch_add(1, Ordering::Relaxed) < ANSWERS {
            return Ok(());
        }
        Err(ApiError::too_many_requests().retry_after(WINDOW.as_secs()).detail("Too many answers at once. Try again in a minute."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_is_held_and_another_is_not() {
        let brake = Brake::new();
        for _ in 0..ANSWERS {
            assert!(brake.pass("192.0.2.1").is_ok());
        }
        assert_eq!(brake.pass("192.0.2.1").map_err(|error| error.code()), Err("too_many_requests"));
        assert!(brake.pass("192.0.2.2").is_ok());
    }
}
