//! `/password-resets`.

use crate::api::Tag;
use crate::identity::address;
use crate::identity::api::{Accepted, Done};
use crate::identity::model::{PasswordResetCompletion, PasswordResetRequest};
use crate::identity::service::password_reset as service;
use crate::identity::state::IdentityState;
use crate::platform::ApiError;
use poem::Request;
use poem_openapi::OpenApi;
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Forgotten passwords.
#[derive(Debug)]
pub struct PasswordResetApi {
    state: Arc<IdentityState>,
}

impl PasswordResetApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

#[OpenApi(prefix_path = "/password-resets", tag = "Tag::Identity")]
impl PasswordResetApi {
    /// Sends a link for choosing a new password.
    ///
    /// The answer is the same whether the address has an account or not.
    ///
    /// Permission: `public`.
    #[oai(path = "/", method = "post", operation_id = "requestPasswordReset")]
    async fn request_password_reset(&self, request: &Request, body: Json<PasswordResetRequest>) -> Result<Accepted, ApiError> {
        let address = address::of(request, self.state.platform().config.server.trust_forwarded_for);
        service::request(&self.state, body.0.email, address);
        Ok(Accepted::Accepted)
    }

    /// Sets a new password with the secret of the link.
    ///
    /// Ends all sessions of the account. A weak password does not use the link up.
    ///
    /// Permission: `public`.
    #[oai(path = "/complete", method = "post", operation_id = "completePasswordReset")]
    async fn complete_password_reset(&self, body: Json<PasswordResetCompletion>) -> Result<Done, ApiError> {
        service::complete(&self.state, &body.0.token.0, &body.0.password.0).await.map(|()| Done::Done)
    }
}
