//! `/account/email` and `/email-changes`.

use crate::api::Tag;
use crate::identity::address;
use crate::identity::api::{Accepted, Done};
use crate::identity::model::{EmailChangeConfirmation, EmailChangeIn};
use crate::identity::service::email_change as service;
use crate::identity::state::IdentityState;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use poem::Request;
use poem_openapi::OpenApi;
use poem_openapi::payload::Json;
use std::sync::Arc;

/// A new e-mail address.
#[derive(Debug)]
pub struct EmailChangeApi {
    state: Arc<IdentityState>,
}

impl EmailChangeApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

#[OpenApi(tag = "Tag::Identity")]
impl EmailChangeApi {
    /// Asks for a new e-mail address.
    ///
    /// A link is mailed to the new address; nothing changes until it is opened. The answer is the same when the address belongs to
    /// another account, which then gets nothing.
    ///
    /// Permission: `own`.
    #[oai(path = "/account/email", method = "put", operation_id = "requestEmailChange")]
    async fn request_email_change(&self, actor: SignedIn, request: &Request, body: Json<EmailChangeIn>) -> Result<Accepted, ApiError> {
        let address = address::of(request, self.state.platform().config.server.trust_forwarded_for);
        service::request(&self.state, &actor, &body.0.email, &body.0.password.0, &address).await.map(|()| Accepted::Accepted)
    }

    /// Confirms a new e-mail address with the secret of the link.
    ///
    /// The old address is told. Links in earlier mails become void.
    ///
    /// Permission: `public`.
    #[oai(path = "/email-changes/confirm", method = "post", operation_id = "confirmEmailChange")]
    async fn confirm_email_change(&self, body: Json<EmailChangeConfirmation>) -> Result<Done, ApiError> {
        service::confirm(&self.state, &body.0.token.0).await.map(|()| Done::Done)
    }
}
