//! Operations of this slice.

mod items;
mod model;

pub use items::{CalibrationOut, ItemDetail, ItemFlag, ItemList, ItemOption, ItemOut, ItemParameters, ItemsApi, LanguageComparison};
pub use model::*;

use super::service::Placements;
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::PlacementId;
use crate::platform::language::Language;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// Adaptive tests. All operations concern the caller's own.
#[derive(Debug)]
pub struct PlacementsApi {
    placements: Arc<Placements>,
}

impl PlacementsApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(placements: Arc<Placements>) -> Self {
        Self { placements }
    }
}

/// A placement that is new or was open.
#[derive(ApiResponse)]
pub enum PlacementStarted {
    /// One over the same areas was open already.
    #[oai(status = 200)]
    Open(Json<PlacementOut>),
    /// It is new.
    #[oai(status = 201)]
    New(Json<PlacementOut>),
}

#[OpenApi(prefix_path = "/placements", tag = "Tag::Placement")]
impl PlacementsApi {
    /// List what can be measured, and the own placements.
    ///
    /// Each area of each framework with the number of its questions and whether answers of many calibrated them.
    ///
    /// Permission: `own`.
    #[oai(path = "/", method = "get", operation_id = "getPlacements")]
    async fn get_placements(
        &self,
        actor: SignedIn,
        /// The language of titles and questions.
        language: Query<Option<Language>>,
    ) -> Result<Json<PlacementOverview>, ApiError> {
        Ok(Json(self.placements.overview(&actor, language.0.unwrap_or(Language::En)).await?))
    }

    /// Begin a placement.
    ///
    /// Over the areas asked for, or over all that have questions. Goes on with the open one over the same areas when there is one.
    /// The parameters by which answers are judged stay those of this moment.
    ///
    /// Permission: `learning:take`.
    #[oai(path = "/", method = "post", operation_id = "startPlacement")]
    async fn start_placement(&self, actor: SignedIn, body: Json<PlacementIn>) -> Result<PlacementStarted, ApiError> {
        let (is_new, placement) = self.placements.start(&actor, body.0).await?;
        Ok(if is_new { PlacementStarted::New(Json(placement)) } else { PlacementStarted::Open(Json(placement)) })
    }

    /// Show a placement.
    ///
    /// How far it is with the question that comes next or, when it has ended, its result.
    ///
    /// Permission: `own`.
    #[oai(path = "/:placement_id", method = "get", operation_id = "getPlacement")]
    async fn get_placement(
        &self,
        actor: SignedIn,
        /// The placement.
        placement_id: Path<PlacementId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<PlacementOut>, ApiError> {
        Ok(Json(self.placements.show(&actor, placement_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Answer a placement's question.
    ///
    /// The answer is on disk when this returns, cannot be changed, and brings the next question or the result. An empty answer says
    /// "I do not know" and counts as wrong. Whether an answer was right is not told. The same id sent again counts once.
    ///
    /// Permission: `own`.
    #[oai(path = "/:placement_id/answers", method = "post", operation_id = "answerPlacement")]
    async fn answer_placement(
        &self,
        actor: SignedIn,
        /// The placement.
        placement_id: Path<PlacementId>,
        body: Json<PlacementAnswerIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<PlacementOut>, ApiError> {
        Ok(Json(self.placements.answer(&actor, placement_id.0, body.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// End a placement where it is.
    ///
    /// What was answered so far is the result, with the larger error that it leaves. Ending it again shows the same result.
    ///
    /// Permission: `own`.
    #[oai(path = "/:placement_id/finish", method = "post", operation_id = "finishPlacement")]
    async fn finish_placement(
        &self,
        actor: SignedIn,
        /// The placement.
        placement_id: Path<PlacementId>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<PlacementOut>, ApiError> {
        Ok(Json(self.placements.finish(&actor, placement_id.0, language.0.unwrap_or(Language::En)).await?))
    }
}
