//! Role profiles.

use super::{
    GivenProfiles, GivenProfilesIn, OccupationList, PositionProfilesIn, PositionSummary, ProfileSummary, RoleProfile, RoleProfileChange,
    RoleProfileIn,
};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{MembershipId, OrganisationId, RoleProfileId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use crate::profiles::service;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};

/// A profile that is new or was there.
#[derive(ApiResponse)]
pub enum WrittenProfile {
    /// This id was known already.
    #[oai(status = 200)]
    Known(Json<RoleProfile>),
    /// The profile is new.
    #[oai(status = 201)]
    New(Json<RoleProfile>),
}

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

    /// Write a role profile.
    ///
    /// A new one, or one that adapts a shared one. Everything that is wrong is said at once, each fault with its row.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/profiles", method = "post", operation_id = "createRoleProfile")]
    async fn create_role_profile(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        body: Json<RoleProfileIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<WrittenProfile, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        let (is_new, profile) = service::create(&self.platform, &actor, organisation_id.0, body.0, language).await?;
        Ok(if is_new { WrittenProfile::New(Json(profile)) } else { WrittenProfile::Known(Json(profile)) })
    }

    /// Change a role profile.
    ///
    /// Other requirements are another version, which is in force at once; the versions before are kept. The organisations that
    /// adapted a shared profile are told.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/profiles/:profile_id", method = "put", operation_id = "updateRoleProfile")]
    async fn update_role_profile(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The profile.
        profile_id: Path<RoleProfileId>,
        body: Json<RoleProfileChange>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<RoleProfile>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::update(&self.platform, &actor, organisation_id.0, profile_id.0, body.0, language).await?))
    }

    /// List the positions of the organisation's people.
    ///
    /// Those without a profile first, then by how many people hold them.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/positions", method = "get", operation_id = "listPositions")]
    async fn list_positions(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<Vec<PositionSummary>>, ApiError> {
        Ok(Json(service::position_list(&self.platform, &actor, organisation_id.0).await?))
    }

    /// Say which profiles a position has.
    ///
    /// Everybody who holds it has them from now on.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/positions", method = "put", operation_id = "setPositionProfiles")]
    async fn set_position_profiles(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        body: Json<PositionProfilesIn>,
    ) -> Result<Json<Vec<PositionSummary>>, ApiError> {
        Ok(Json(service::map_position(&self.platform, &actor, organisation_id.0, body.0).await?))
    }

    /// Read the profiles of a membership.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/memberships/:membership_id/profiles", method = "get", operation_id = "getMembershipProfiles")]
    async fn get_membership_profiles(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The membership.
        membership_id: Path<MembershipId>,
    ) -> Result<Json<GivenProfiles>, ApiError> {
        Ok(Json(service::given(&self.platform, &actor, organisation_id.0, membership_id.0).await?))
    }

    /// Give a membership profiles besides its position's.
    ///
    /// Permission: `profiles:manage`.
    #[oai(path = "/:organisation_id/memberships/:membership_id/profiles", method = "put", operation_id = "setMembershipProfiles")]
    async fn set_membership_profiles(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The membership.
        membership_id: Path<MembershipId>,
        body: Json<GivenProfilesIn>,
    ) -> Result<Json<GivenProfiles>, ApiError> {
        Ok(Json(service::give(&self.platform, &actor, organisation_id.0, membership_id.0, body.0.profile_ids).await?))
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
