//! Programmes and their rules.

use super::{
    Programme, ProgrammeChange, ProgrammeForecast, ProgrammeIn, ProgrammeRuleIn, ProgrammeRuleSwitch, ProgrammeSummary, ProgrammeTrial,
};
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, ProgrammeId, ProgrammeRuleId};
use crate::platform::language::Language;
use crate::programmes::service::Programmes;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// A programme that is new or was there.
#[derive(ApiResponse)]
pub enum WrittenProgramme {
    /// This id was known already.
    #[oai(status = 200)]
    Known(Json<Programme>),
    /// The programme, or its rule, is new.
    #[oai(status = 201)]
    New(Json<Programme>),
}

/// Programmes.
#[derive(Debug)]
pub struct ProgrammesApi {
    programmes: Arc<Programmes>,
}

impl ProgrammesApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(programmes: Arc<Programmes>) -> Self {
        Self { programmes }
    }

    async fn written(
        &self,
        actor: &SignedIn,
        (organisation, id): (OrganisationId, ProgrammeId),
        language: Option<Language>,
        is_new: bool,
    ) -> Result<WrittenProgramme, ApiError> {
        let programme = self.programmes.one(actor, organisation, id, language).await?;
        Ok(if is_new { WrittenProgramme::New(Json(programme)) } else { WrittenProgramme::Known(Json(programme)) })
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Programmes")]
impl ProgrammesApi {
    /// List the programmes.
    ///
    /// With how people stand today: everybody for an HR officer, her team for a line manager.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/programmes", method = "get", operation_id = "listProgrammes")]
    async fn list_programmes(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<ProgrammeSummary>>, ApiError> {
        Ok(Json(self.programmes.list(&actor, organisation_id.0, language.0).await?))
    }

    /// Write a programme.
    ///
    /// It means nobody until one of its rules is switched on. Everything that is wrong is said at once.
    ///
    /// Permission: `programmes:manage`.
    #[oai(path = "/:organisation_id/programmes", method = "post", operation_id = "createProgramme")]
    async fn create_programme(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        body: Json<ProgrammeIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<WrittenProgramme, ApiError> {
        let id = body.0.id;
        let is_new = self.programmes.create(&actor, organisation_id.0, body.0).await?;
        self.written(&actor, (organisation_id.0, id), language.0, is_new).await
    }

    /// Read a programme.
    ///
    /// With its rules, its versions, and how people stand today.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/programmes/:programme_id", method = "get", operation_id = "getProgramme")]
    async fn get_programme(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The programme.
        programme_id: Path<ProgrammeId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Programme>, ApiError> {
        Ok(Json(self.programmes.one(&actor, organisation_id.0, programme_id.0, language.0).await?))
    }

    /// Change a programme.
    ///
    /// That is another version, which is in force at once for whoever comes; the versions before are kept.
    ///
    /// Permission: `programmes:manage`.
    #[oai(path = "/:organisation_id/programmes/:programme_id", method = "put", operation_id = "updateProgramme")]
    async fn update_programme(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The programme.
        programme_id: Path<ProgrammeId>,
        body: Json<ProgrammeChange>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Programme>, ApiError> {
        self.programmes.update(&actor, organisation_id.0, programme_id.0, body.0).await?;
        Ok(Json(self.programmes.one(&actor, organisation_id.0, programme_id.0, language.0).await?))
    }

    /// Try a rule.
    ///
    /// What would follow if a rule with these conditions were switched on now. Nothing is written but that the caller looked.
    ///
    /// Permission: `programmes:manage`.
    #[oai(path = "/:organisation_id/programmes/:programme_id/forecast", method = "post", operation_id = "forecastProgrammeRule")]
    async fn forecast_programme_rule(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The programme.
        programme_id: Path<ProgrammeId>,
        body: Json<ProgrammeTrial>,
    ) -> Result<Json<ProgrammeForecast>, ApiError> {
        Ok(Json(self.programmes.forecast(&actor, organisation_id.0, programme_id.0, body.0).await?))
    }

    /// Write a rule.
    ///
    /// As a draft, which means nobody until it is switched on.
    ///
    /// Permission: `programmes:manage`.
    #[oai(path = "/:organisation_id/programmes/:programme_id/rules", method = "post", operation_id = "addProgrammeRule")]
    async fn add_programme_rule(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The programme.
        programme_id: Path<ProgrammeId>,
        body: Json<ProgrammeRuleIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<WrittenProgramme, ApiError> {
        let is_new = self.programmes.add_rule(&actor, organisation_id.0, programme_id.0, body.0).await?;
        self.written(&actor, (organisation_id.0, programme_id.0), language.0, is_new).await
    }

    /// Switch a rule on, pause or end it.
    ///
    /// Switched on, it takes in whoever fits, at once and from then on. Who does not fit any more keeps her records, and the programme
    /// ends for her with the reason.
    ///
    /// Permission: `programmes:manage`.
    #[oai(path = "/:organisation_id/programmes/:programme_id/rules/:rule_id", method = "put", operation_id = "switchProgrammeRule")]
    async fn switch_programme_rule(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The programme.
        programme_id: Path<ProgrammeId>,
        /// The rule.
        rule_id: Path<ProgrammeRuleId>,
        body: Json<ProgrammeRuleSwitch>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Programme>, ApiError> {
        self.programmes.switch_rule(&actor, (organisation_id.0, programme_id.0), rule_id.0, body.0.state).await?;
        Ok(Json(self.programmes.one(&actor, organisation_id.0, programme_id.0, language.0).await?))
    }
}
