//! One's own self-assessments.

use super::{SelfAnswersIn, SelfAssessment, SelfAssessmentIn, SelfAssessmentOverview, SelfAssessmentProgress, SelfAssessmentResult};
use crate::api::Tag;
use crate::assessment::service::Assessments;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, SelfAssessmentId};
use crate::platform::language::Language;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// A sitting that is new or was there.
#[derive(ApiResponse)]
pub enum SelfAssessmentAnswer {
    /// One was open already; it goes on.
    #[oai(status = 200)]
    Known(Json<SelfAssessment>),
    /// The sitting is new.
    #[oai(status = 201)]
    New(Json<SelfAssessment>),
}

/// A sitting that was thrown away.
#[derive(ApiResponse)]
pub enum Discarded {
    /// It is gone.
    #[oai(status = 204)]
    Gone,
}

/// Self-assessments.
#[derive(Debug)]
pub struct SelfAssessmentsApi {
    assessments: Arc<Assessments>,
}

impl SelfAssessmentsApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(assessments: Arc<Assessments>) -> Self {
        Self { assessments }
    }
}

#[OpenApi(prefix_path = "/self-assessments", tag = "Tag::Assessment")]
impl SelfAssessmentsApi {
    /// Show what can be assessed and the own sittings.
    ///
    /// Permission: `own`.
    #[oai(path = "/", method = "get", operation_id = "listSelfAssessments")]
    async fn list(
        &self,
        actor: SignedIn,
        /// Whose profile counts skills, where she belongs to several.
        organisation_id: Query<Option<OrganisationId>>,
    ) -> Result<Json<SelfAssessmentOverview>, ApiError> {
        Ok(Json(self.assessments.overview(&actor, organisation_id.0).await?))
    }

    /// Begin a self-assessment, or go on with the one that is open.
    ///
    /// There is one open sitting per framework and organisation.
    ///
    /// Permission: `own`.
    #[oai(path = "/", method = "post", operation_id = "startSelfAssessment")]
    async fn start(
        &self,
        actor: SignedIn,
        body: Json<SelfAssessmentIn>,
        /// The language of the questions in the answer.
        language: Query<Option<Language>>,
    ) -> Result<SelfAssessmentAnswer, ApiError> {
        let (is_new, sitting) = self.assessments.start(&actor, body.0, language.0.unwrap_or(Language::En)).await?;
        Ok(if is_new { SelfAssessmentAnswer::New(Json(sitting)) } else { SelfAssessmentAnswer::Known(Json(sitting)) })
    }

    /// Show a sitting with its questions and answers.
    ///
    /// Permission: `own`.
    #[oai(path = "/:self_assessment_id", method = "get", operation_id = "getSelfAssessment")]
    async fn get(
        &self,
        actor: SignedIn,
        /// The sitting.
        self_assessment_id: Path<SelfAssessmentId>,
        /// The language of the questions.
        language: Query<Option<Language>>,
    ) -> Result<Json<SelfAssessment>, ApiError> {
        Ok(Json(self.assessments.sitting(&actor, self_assessment_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Throw away an open sitting with its answers.
    ///
    /// Permission: `own`.
    #[oai(path = "/:self_assessment_id", method = "delete", operation_id = "discardSelfAssessment")]
    async fn discard(
        &self,
        actor: SignedIn,
        /// The sitting.
        self_assessment_id: Path<SelfAssessmentId>,
    ) -> Result<Discarded, ApiError> {
        self.assessments.discard(&actor, self_assessment_id.0).await?;
        Ok(Discarded::Gone)
    }

    /// Save answers.
    ///
    /// The last answer to a statement counts, from whatever device.
    ///
    /// Permission: `own`.
    #[oai(path = "/:self_assessment_id/answers", method = "put", operation_id = "saveSelfAnswers")]
    async fn save(
        &self,
        actor: SignedIn,
        /// The sitting.
        self_assessment_id: Path<SelfAssessmentId>,
        body: Json<SelfAnswersIn>,
    ) -> Result<Json<SelfAssessmentProgress>, ApiError> {
        Ok(Json(self.assessments.save(&actor, self_assessment_id.0, body.0).await?))
    }

    /// Finish a sitting.
    ///
    /// A level follows for every skill whose statements were all answered, and goes into the ledger as evidence of the kind `self`, once
    /// however often this is sent.
    ///
    /// Permission: `own`.
    #[oai(path = "/:self_assessment_id/finish", method = "post", operation_id = "finishSelfAssessment")]
    async fn finish(
        &self,
        actor: SignedIn,
        /// The sitting.
        self_assessment_id: Path<SelfAssessmentId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<SelfAssessmentResult>, ApiError> {
        Ok(Json(self.assessments.finish(&actor, self_assessment_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Show what a finished sitting says.
    ///
    /// Permission: `own`.
    #[oai(path = "/:self_assessment_id/result", method = "get", operation_id = "getSelfAssessmentResult")]
    async fn result(
        &self,
        actor: SignedIn,
        /// The sitting.
        self_assessment_id: Path<SelfAssessmentId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<SelfAssessmentResult>, ApiError> {
        Ok(Json(self.assessments.result(&actor, self_assessment_id.0, language.0.unwrap_or(Language::En)).await?))
    }
}
