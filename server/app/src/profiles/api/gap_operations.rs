//! Gaps: one's own, a person's, an organisation's, the consortium's.

use super::{GapGrouping, GapMap, GapPeople, PersonGaps, PersonWithoutProfile};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use crate::profiles::service::{self, Asked, Behind, KeptSums};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::{ApiResponse, OpenApi};

/// A map as a file.
#[derive(ApiResponse)]
pub enum GapFile {
    /// The file, with a byte order mark, a first line that names the columns, and CR LF at the end of every line.
    #[oai(status = 200, content_type = "text/csv; charset=utf-8")]
    File(
        Binary<Vec<u8>>,
        /// The name under which to save the file.
        #[oai(header = "content-disposition")]
        String,
    ),
}

impl GapFile {
    fn of(text: Vec<u8>) -> Self {
        Self::File(Binary(text), "attachment; filename=\"gaps.csv\"".to_owned())
    }
}

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
    kept: KeptSums,
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
        Self { platform, kept: KeptSums::default() }
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
    /// fewer than five assessed people could be made out are withheld, also where they could be computed from others, of units and of
    /// profiles; so is how many are below where that is nearly all or nearly none of fewer than ten. A line manager sees her own people
    /// only, and all of their numbers.
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

    /// Export where the gaps are.
    ///
    /// The same as `getGaps`, as comma-separated values: a line for each group and skill. Withheld numbers are empty. Cells that a
    /// spreadsheet would take for a formula begin with an apostrophe.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/gaps.csv", method = "get", operation_id = "exportGaps")]
    async fn export_gaps(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// By what groups are made.
        by: Query<Option<GapGrouping>>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<GapFile, ApiError> {
        let asked = Asked { by: by.0.unwrap_or_default(), unit: None, language: language.0.unwrap_or(actor.language) };
        Ok(GapFile::of(service::export(&self.platform, &actor, organisation_id.0, asked).await?))
    }

    /// List the people behind a number.
    ///
    /// Who needs a skill, with what each holds, the largest gap first. Where the number of a unit is withheld, its people are too,
    /// also in the list of a larger one. They are told who looked.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/gaps/people", method = "get", operation_id = "listGapPeople")]
    async fn list_gap_people(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Which skill, for example `digcomp-2.2:4.1`.
        #[oai(validator(max_length = 100))]
        skill: Query<String>,
        /// Only this unit and its parts.
        unit_id: Query<Option<UnitId>>,
    ) -> Result<Json<GapPeople>, ApiError> {
        let asked = Behind { skill: skill.0, unit: unit_id.0 };
        Ok(Json(service::people_behind(&self.platform, &actor, organisation_id.0, asked).await?))
    }

    /// List the people without a profile.
    ///
    /// Those whom the caller reports on. Nothing can be said about their gaps until they get one, by their position or themselves.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/gaps/without-profile", method = "get", operation_id = "listPeopleWithoutProfile")]
    async fn list_people_without_profile(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<Vec<PersonWithoutProfile>>, ApiError> {
        Ok(Json(service::without_profile(&self.platform, &actor, organisation_id.0).await?))
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
    /// A row for each organisation; never a person. Small numbers are withheld as in `getGaps`. A count is shown again for a minute;
    /// `generated_at` is its moment.
    ///
    /// Permission: `gaps:consortium`.
    #[oai(path = "/consortium/gaps", method = "get", operation_id = "getConsortiumGaps")]
    async fn get_consortium_gaps(
        &self,
        actor: SignedIn,
        /// The language of titles.
        language: Query<Option<Language>>,
        /// Whether to count anew instead of showing the last count again.
        #[oai(default)]
        fresh: Query<bool>,
    ) -> Result<Json<GapMap>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(Json(service::consortium(&self.platform, &self.kept, &actor, language, fresh.0).await?))
    }

    /// Export where the gaps of the consortium are.
    ///
    /// The same as `getConsortiumGaps`, as comma-separated values.
    ///
    /// Permission: `gaps:consortium`.
    #[oai(path = "/consortium/gaps.csv", method = "get", operation_id = "exportConsortiumGaps")]
    async fn export_consortium_gaps(
        &self,
        actor: SignedIn,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<GapFile, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        Ok(GapFile::of(service::consortium_file(&self.platform, &self.kept, &actor, language).await?))
    }
}
