//! Role profiles.

use super::{OccupationList, ProfileSummary, RoleProfile};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, RoleProfileId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use crate::profiles::service;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;

/// Occupations.
#[derive(Debug, Default)]
pub struct OccupationsApi;

/// Role profiles.
#[derive(Debug)]
pub struct RoleProfilesApi {
    platform: SharedPlatform,
}

impl RoleProfilesApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Profiles")]
impl OccupationsApi {
    /// List the ESCO occupations that a profile may name.
    ///
    /// Titles are ESCO's own, in English. Where one is shown, the `credit` stands beside it.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/occupations", method = "get", operation_id = "listOccupations")]
    async fn list_occupations(&self, _actor: SignedIn) -> Result<Json<OccupationList>, ApiError> {
        Ok(Json(service::occupation_list()))
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Profiles")]
impl RoleProfilesApi {
    /// List the role profiles.
    ///
    /// Those that the consortium shares and the organisation's own, by title; archived ones last.
    ///
    /// Permission: `organisation:read`.
    #[oai(path = "/:organisation_id/profiles", method = "get", operation_id = "listRoleProfiles")]
    async fn list_role_profiles(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<ProfileSummary>>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::list(&self.platform, &actor, organisation_id.0, language).await?))
    }

    /// Read a role profile.
    ///
    /// With what it asks for, its versions, and what differs from the shared one it was adapted from.
    ///
    /// Permission: `organisation:read`.
    #[oai(path = "/:organisation_id/profiles/:profile_id", method = "get", operation_id = "getRoleProfile")]
    async fn get_role_profile(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The profile.
        profile_id: Path<RoleProfileId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<RoleProfile>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::one(&self.platform, &actor, organisation_id.0, profile_id.0, language).await?))
    }
}
