//! `/sign-in` and `/sign-out`.

use crate::api::Tag;
use crate::identity::address;
use crate::identity::authentication::COOKIE;
use crate::identity::device;
use crate::identity::model::{Account, SignInIn};
use crate::identity::service::sign_in as service;
use crate::identity::state::IdentityState;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use poem::Request;
use poem::http::header;
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// Signing in and out.
#[derive(Debug)]
pub struct SignInApi {
    state: Arc<IdentityState>,
}

/// The answer to signing in.
#[derive(ApiResponse)]
enum Begun {
    /// The session has begun.
    #[oai(status = 200)]
    Account(
        Json<Account>,
        /// The session's cookie; scripts cannot read it.
        #[oai(header = "Set-Cookie")]
        String,
    ),
}

/// The answer to signing out.
#[derive(ApiResponse)]
enum Ended {
    /// The session has ended.
    #[oai(status = 204)]
    Ended(
        /// Removes the session's cookie.
        #[oai(header = "Set-Cookie")]
        String,
    ),
}

impl SignInApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }

    fn cookie(&self, secret: &str, seconds: u64) -> String {
        let secure = if self.state.platform().config.server.public_url.starts_with("https://") { "; Secure" } else { "" };
        format!("{COOKIE}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
    }
}

#[OpenApi(tag = "Tag::Identity")]
impl SignInApi {
    /// Signs a person in.
    ///
    /// Sets the session's cookie. After too many failures for one account, or from one network address, the answer is
    /// 429 with `Retry-After`, also for the right password.
    ///
    /// Permission: `public`.
    #[oai(path = "/sign-in", method = "post", operation_id = "signIn")]
    async fn sign_in(&self, request: &Request, body: Json<SignInIn>) -> Result<Begun, ApiError> {
        let config = &self.state.platform().config;
        let address = address::of(request, config.server.trust_forwarded_for);
        let device = request.header(header::USER_AGENT).and_then(device::in_words);
        let begun = service::sign_in(&self.state, &body.0.email, &body.0.password.0, &address, device).await?;
        let cookie = self.cookie(&begun.secret, u64::from(config.sign_in.session_hours) * 3600);
        Ok(Begun::Account(Json(begun.account), cookie))
    }

    /// Signs the caller out.
    ///
    /// Ends the session that the cookie belongs to; sessions on other devices go on.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/sign-out", method = "post", operation_id = "signOut")]
    async fn sign_out(&self, actor: SignedIn) -> Result<Ended, ApiError> {
        service::sign_out(&self.state, &actor).await?;
        Ok(Ended::Ended(self.cookie("", 0)))
    }
}
