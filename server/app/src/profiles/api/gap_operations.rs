//! Gaps: one's own, a person's, an organisation's, the consortium's.

use super::{GapGrouping, GapMap, PersonGaps};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use crate::profiles::service::{self, Asked};
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;

/// One's own gaps.
#[derive(Debug)]
pub struct OwnGapsApi {
    platform: SharedPlatform,
}

/// An organisation's gaps.
#[derive(Debug)]
pub struct GapsApi {
    platform: SharedPlatform,
}

/// The consortium's gaps.
#[derive(Debug)]
pub struct ConsortiumGapsApi {
    platform: SharedPlatform,
}

impl OwnGapsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

impl GapsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

impl ConsortiumGapsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Profiles")]
impl OwnGapsApi {
    /// Show what I hold against what my work needs.
    ///
    /// For each organisation that the caller belongs to: her profiles and the skills that they ask for, with her level, the gap
    /// and how sure it is.
    ///
    /// Permission: `own`.
    #[oai(path = "/skills/gaps", method = "get", operation_id = "listMyGaps")]
    async fn list_my_gaps(
        &self,
        actor: SignedIn,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<PersonGaps>>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::own(&self.platform, &actor, language).await?))
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Profiles")]
impl GapsApi {
    /// Show where the gaps are.
    ///
    /// The average gap, who meets what is needed and how many are assessed, for each group and skill. Numbers of groups in which
    /// fewer than five assessed people could be made out are withheld, also where they could be computed from others. A line
    /// manager sees her own people only, and all of their numbers.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/gaps", method = "get", operation_id = "getGaps")]
    async fn get_gaps(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// By what groups are made.
        by: Query<Option<GapGrouping>>,
        /// Only this unit and its parts; groups by units.
        unit_id: Query<Option<UnitId>>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<GapMap>, ApiError> {
        let by = if unit_id.0.is_some() { GapGrouping::Unit } else { by.0.unwrap_or_default() };
        let asked = Asked { by, unit: unit_id.0, language: language.0.unwrap_or(actor.language) };
        Ok(Json(service::gaps(&self.platform, &actor, organisation_id.0, asked).await?))
    }

    /// Show what somebody holds against what her work needs.
    ///
    /// She is told who looked.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/people/:person_id/gaps", method = "get", operation_id = "getPersonGaps")]
    async fn get_person_gaps(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Who.
        person_id: Path<PersonId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<PersonGaps>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::person(&self.platform, &actor, organisation_id.0, person_id.0, language).await?))
    }
}

#[OpenApi(tag = "Tag::Profiles")]
impl ConsortiumGapsApi {
    /// Show where the gaps of the consortium are.
    ///
    /// A row for each organisation; never a person. Small numbers are withheld as in `getGaps`.
    ///
    /// Permission: `gaps:consortium`.
    #[oai(path = "/consortium/gaps", method = "get", operation_id = "getConsortiumGaps")]
    async fn get_consortium_gaps(
        &self,
        actor: SignedIn,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<GapMap>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::consortium(&self.platform, &actor, language).await?))
    }
}
