//! `/organisations/{organisation_id}/invitations` and `/invitations/accept`.

use crate::api::Tag;
use crate::identity::api::{Accepted, Done};
use crate::identity::model::{InvitationAcceptance, InvitationIn};
use crate::identity::service::{invitations, password_reset};
use crate::identity::state::IdentityState;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::OrganisationId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Inviting people.
#[derive(Debug)]
pub struct InvitationsApi {
    state: Arc<IdentityState>,
}

impl InvitationsApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::People")]
impl InvitationsApi {
    /// Invites a person into an organisation.
    ///
    /// She gets a link for choosing a password, or a note when she has an account already. Inviting her again before she
    /// accepted sends a new link. HR officers invite learners and line managers only; an administrator of the consortium
    /// invites administrators of any organisation.
    ///
    /// Permission: `people:invite`.
    #[oai(path = "/:organisation_id/invitations", method = "post", operation_id = "invitePerson")]
    async fn invite_person(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        body: Json<InvitationIn>,
    ) -> Result<Accepted, ApiError> {
        invitations::invite(&self.state, &actor, organisation_id.0, body.0).await.map(|()| Accepted::Accepted)
    }
}

/// Accepting an invitation.
#[derive(Debug)]
pub struct AcceptanceApi {
    state: Arc<IdentityState>,
}

impl AcceptanceApi {
    /// Answers with this state.
    #[must_use]
    pub fn new(state: Arc<IdentityState>) -> Self {
        Self { state }
    }
}

#[OpenApi(prefix_path = "/invitations", tag = "Tag::Identity")]
impl AcceptanceApi {
    /// Sets the first password with the secret of an invitation.
    ///
    /// The person can sign in afterwards. A weak password does not use the link up.
    ///
    /// Permission: `public`.
    #[oai(path = "/accept", method = "post", operation_id = "acceptInvitation")]
    async fn accept_invitation(&self, body: Json<InvitationAcceptance>) -> Result<Done, ApiError> {
        let InvitationAcceptance { token, password, language } = body.0;
        password_reset::accept_invitation(&self.state, &token.0, &password.0, language).await.map(|()| Done::Done)
    }
}
