//! Secrets that are shown once and stored as a hash: sign-in cookies, links in mail, programs' tokens.
//!
//! Each has 256 random bits, so a plain SHA-256 is enough: there is nothing to guess that a slow hash would slow down.

use crate::platform::ApiError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::{DeriveActiveEnum, EnumIter};
use sha2::{Digest, Sha256};

/// What a link in a mail is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Purpose {
    /// Choosing the first password.
    Invitation,
    /// Choosing a new one.
    PasswordReset,
}

/// What a program's token begins with, so that leaked ones can be searched for.
pub(super) const TOKEN_PREFIX: &str = "skp_";

/// The SHA-256 of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct SecretHash([u8; 32]);

impl SecretHash {
    /// The hash of what somebody showed.
    pub(super) fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }

    /// As it is stored.
    pub(super) fn hex(self) -> String {
        hex::encode(self.0)
    }
}

/// A new secret of 32 random bytes in base64url, after a prefix.
pub(super) fn new_secret(prefix: &str) -> Result<String, ApiError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(ApiError::because)?;
    Ok(format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_long_and_never_the_same() {
        let (one, other) = (new_secret("skp_").unwrap(), new_secret("skp_").unwrap());
        assert_eq!(one.len(), 4 + 43);
        assert_ne!(one, other);
    }

    #[test]
    fn what_is_stored_does_not_contain_the_secret() {
        assert_eq!(SecretHash::of("abc").hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
