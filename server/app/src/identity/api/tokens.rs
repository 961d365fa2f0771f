//! `/organisations/{organisation_id}/tokens`.

use crate::api::Tag;
use crate::identity::api::Done;
use crate::identity::model::{ApiToken, ApiTokenIn, CreatedApiToken};
use crate::identity::service::tokens as service;
use crate::identity::state::IdentityState;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{ApiTokenId, OrganisationId};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// Programs' tokens.
#[derive(Debug)]
pub struct TokensApi {
    state: Arc<IdentityState>,
}

/// The answer to a new token.
#[derive(ApiResponse)]
enum Created {
    /// It works from now on.
    #[oai(status = 201)]
    Token(Json<CreatedApiToken>),
}

impl TokensApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Identity")]
impl TokensApi {
    /// Lists the tokens of an organisation.
    ///
    /// Newest first, without their secrets and without revoked ones.
    ///
    /// Permission: `tokens:manage`.
    #[oai(path = "/:organisation_id/tokens", method = "get", operation_id = "listApiTokens")]
    async fn list_api_tokens(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<Vec<ApiToken>>, ApiError> {
        service::list(&self.state, &actor, organisation_id.0).await.map(Json)
    }

    /// Makes a token for a program.
    ///
    /// The secret is in this answer only. The token may do what it was given, as long as the person who made it may.
    ///
    /// Permission: `tokens:manage`.
    #[oai(path = "/:organisation_id/tokens", method = "post", operation_id = "createApiToken")]
    async fn create_api_token(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        body: Json<ApiTokenIn>,
    ) -> Result<Created, ApiError> {
        service::create(&self.state, &actor, organisation_id.0, body.0).await.map(|created| Created::Token(Json(created)))
    }

    /// Makes a token void.
    ///
    /// It takes effect at once on this server, and within five seconds on others.
    ///
    /// Permission: `tokens:manage`.
    #[oai(path = "/:organisation_id/tokens/:token_id", method = "delete", operation_id = "revokeApiToken")]
    async fn revoke_api_token(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The token's id.
        token_id: Path<ApiTokenId>,
    ) -> Result<Done, ApiError> {
        service::revoke(&self.state, &actor, organisation_id.0, token_id.0).await.map(|()| Done::Done)
    }
}
