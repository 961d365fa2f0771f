//! `/open/organisations`, `/open/registrations` and `/organisations/{organisation_id}/registration`.

use crate::api::Tag;
use crate::identity::address;
use crate::identity::api::{Accepted, Done};
use crate::identity::registration::{
    OpenOrganisation, OpenRegistration, RegistrationCompletion, RegistrationIn, RegistrationSecret, RegistrationSetting,
};
use crate::identity::service::registrations as service;
use crate::identity::state::IdentityState;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::OrganisationId;
use poem::Request;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Signing up without an invitation.
#[derive(Debug)]
pub struct RegistrationsApi {
    state: Arc<IdentityState>,
}

impl RegistrationsApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

#[OpenApi(tag = "Tag::Open")]
impl RegistrationsApi {
    /// Lists the organisations that people may sign up for.
    ///
    /// Permission: `public`.
    #[oai(path = "/open/organisations", method = "get", operation_id = "listOpenOrganisations")]
    async fn list(&self) -> Result<Json<Vec<OpenOrganisation>>, ApiError> {
        service::open_organisations(&self.state).await.map(Json)
    }

    /// Begins to sign up.
    ///
    /// A link goes to the address. The answer is the same whether the address has an account or not.
    ///
    /// Permission: `public`.
    #[oai(path = "/open/registrations", method = "post", operation_id = "register")]
    async fn register(&self, request: &Request, body: Json<RegistrationIn>) -> Result<Accepted, ApiError> {
        let address = address::of(request, self.state.platform().config.server.trust_forwarded_for);
        service::register(&self.state, body.0, address).await.map(|()| Accepted::Accepted)
    }

    /// Shows what a link leads to.
    ///
    /// Permission: `public`.
    #[oai(path = "/open/registrations/look", method = "post", operation_id = "lookAtRegistration")]
    async fn look(&self, body: Json<RegistrationSecret>) -> Result<Json<OpenRegistration>, ApiError> {
        service::look(&self.state, &body.0.token.0).await.map(Json)
    }

    /// Signs up with the secret of a link.
    ///
    /// The person belongs to the organisation as a learner and can sign in. A weak password does not use the link up.
    ///
    /// Permission: `public`.
    #[oai(path = "/open/registrations/complete", method = "post", operation_id = "completeRegistration")]
    async fn complete(&self, body: Json<RegistrationCompletion>) -> Result<Done, ApiError> {
        let RegistrationCompletion { token, password } = body.0;
        let password = password.map(|password| password.0);
        service::complete(&self.state, &token.0, password.as_deref()).await.map(|()| Done::Done)
    }

    /// Shows whether people may sign up for an organisation by themselves.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/organisations/:organisation_id/registration", method = "get", operation_id = "getRegistrationSetting")]
    async fn get_setting(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<RegistrationSetting>, ApiError> {
        service::setting(&self.state, &actor, organisation_id.0).await.map(Json)
    }

    /// Sets whether people may sign up for an organisation by themselves.
    ///
    /// Off until somebody allows it. With domains, only addresses of exactly these.
    ///
    /// Permission: `organisation:manage`.
    #[oai(path = "/organisations/:organisation_id/registration", method = "put", operation_id = "updateRegistrationSetting")]
    async fn put_setting(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        body: Json<RegistrationSetting>,
    ) -> Result<Json<RegistrationSetting>, ApiError> {
        service::change(&self.state, &actor, organisation_id.0, body.0).await.map(Json)
    }
}
