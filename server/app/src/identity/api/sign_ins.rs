//! `/account/sign-ins`.

use crate::api::Tag;
use crate::identity::api::Done;
use crate::identity::model::SignInSession;
use crate::identity::service::sign_ins as service;
use crate::identity::state::IdentityState;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::SignInId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use std::sync::Arc;

/// The caller's own sign-in sessions.
#[derive(Debug)]
pub struct SignInsApi {
    state: Arc<IdentityState>,
}

impl SignInsApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

#[OpenApi(prefix_path = "/account", tag = "Tag::Identity")]
impl SignInsApi {
    /// Lists where the caller is signed in.
    ///
    /// Sessions that go on, the newest first, with the kind of browser and system in words; addresses are not kept.
    ///
    /// Permission: `own`.
    #[oai(path = "/sign-ins", method = "get", operation_id = "listSignIns")]
    async fn list_sign_ins(&self, actor: SignedIn) -> Result<Json<Vec<SignInSession>>, ApiError> {
        service::list(&self.state, &actor).await.map(Json)
    }

    /// Ends one of the caller's sessions.
    ///
    /// Permission: `own`.
    #[oai(path = "/sign-ins/:sign_in_id", method = "delete", operation_id = "endSignIn")]
    async fn end_sign_in(
        &self,
        actor: SignedIn,
        /// The session.
        sign_in_id: Path<SignInId>,
    ) -> Result<Done, ApiError> {
        service::end(&self.state, &actor, sign_in_id.0).await.map(|()| Done::Done)
    }

    /// Ends all of the caller's sessions but the one she is using.
    ///
    /// Permission: `own`.
    #[oai(path = "/sign-ins/end-others", method = "post", operation_id = "endOtherSignIns")]
    async fn end_other_sign_ins(&self, actor: SignedIn) -> Result<Done, ApiError> {
        service::end_others(&self.state, &actor).await.map(|()| Done::Done)
    }
}
