//! `/account`.

use crate::api::Tag;
use crate::identity::address;
use crate::identity::api::Done;
use crate::identity::model::{Account, AccountPatch, PasswordChange};
use crate::identity::service::account as service;
use crate::identity::state::IdentityState;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use poem::Request;
use poem_openapi::OpenApi;
use poem_openapi::payload::Json;
use std::sync::Arc;

/// The own account.
#[derive(Debug)]
pub struct AccountApi {
    state: Arc<IdentityState>,
}

impl AccountApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

#[OpenApi(prefix_path = "/account", tag = "Tag::Identity")]
impl AccountApi {
    /// Shows who is signed in.
    ///
    /// The person, and her current memberships with their roles. Programs' tokens get 403.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/", method = "get", operation_id = "getAccount")]
    async fn get_account(&self, actor: SignedIn) -> Result<Json<Account>, ApiError> {
        service::get(&self.state, &actor).await.map(Json)
    }

    /// Changes the own account.
    ///
    /// What the body does not name stays as it is.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/", method = "patch", operation_id = "updateAccount")]
    async fn update_account(&self, actor: SignedIn, body: Json<AccountPatch>) -> Result<Json<Account>, ApiError> {
        service::change(&self.state, &actor, body.0).await.map(Json)
    }

    /// Changes the own password.
    ///
    /// Ends all other sessions and makes links in mails void.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/password", method = "put", operation_id = "changePassword")]
    async fn change_password(&self, actor: SignedIn, request: &Request, body: Json<PasswordChange>) -> Result<Done, ApiError> {
        let address = address::of(request, self.state.platform().config.server.trust_forwarded_for);
        service::change_password(&self.state, &actor, &body.0.current.0, &body.0.new.0, &address).await.map(|()| Done::Done)
    }
}
