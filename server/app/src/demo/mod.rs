//! A consortium to try the product with.

use crate::platform::Platform;
use std::error::Error;

/// The password of every demo sign-in.
pub const PASSWORD: &str = "demo-password-2026";

/// A demo account to sign in with.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// Its address.
    pub email: String,
    /// Who it is.
    pub description: String,
}

/// Fills an empty database; returns the demo sign-ins.
///
/// # Errors
/// When the database refuses.
pub async fn prepare(_platform: &Platform) -> Result<Vec<SignIn>, Box<dyn Error>> {
    Ok(Vec::new())
}
