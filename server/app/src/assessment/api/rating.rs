//! What one is asked about colleagues.

use super::{ColleagueAnswersIn, ColleagueRequest, ColleagueRequestItem};
use crate::api::Tag;
use crate::assessment::service::Assessments;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::ColleagueRequestId;
use crate::platform::language::Language;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// The rater's side.
#[derive(Debug)]
pub struct RatingApi {
    assessments: Arc<Assessments>,
}

impl RatingApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(assessments: Arc<Assessments>) -> Self {
        Self { assessments }
    }
}

#[OpenApi(prefix_path = "/colleague-requests", tag = "Tag::Assessment")]
impl RatingApi {
    /// List the requests for one's view of colleagues.
    ///
    /// The latest first, at most 50.
    ///
    /// Permission: `own`.
    #[oai(path = "/", method = "get", operation_id = "listColleagueRequests")]
    async fn list(&self, actor: SignedIn) -> Result<Json<Vec<ColleagueRequestItem>>, ApiError> {
        Ok(Json(self.assessments.requests(&actor).await?))
    }

    /// Show a request with its questions and the own answers.
    ///
    /// Permission: `own`.
    #[oai(path = "/:request_id", method = "get", operation_id = "getColleagueRequest")]
    async fn get(
        &self,
        actor: SignedIn,
        /// The request.
        request_id: Path<ColleagueRequestId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRequest>, ApiError> {
        Ok(Json(self.assessments.request(&actor, request_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Say how one sees a colleague.
    ///
    /// It can be changed until the round closes. Nobody reads it; closing takes all answers together and deletes them.
    ///
    /// Permission: `own`.
    #[oai(path = "/:request_id/answers", method = "put", operation_id = "answerColleagueRequest")]
    async fn answer(
        &self,
        actor: SignedIn,
        /// The request.
        request_id: Path<ColleagueRequestId>,
        body: Json<ColleagueAnswersIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRequest>, ApiError> {
        Ok(Json(self.assessments.answer_request(&actor, request_id.0, body.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Decline to say how one sees a colleague.
    ///
    /// Nobody is told. Until the round closes one may answer all the same.
    ///
    /// Permission: `own`.
    #[oai(path = "/:request_id/decline", method = "post", operation_id = "declineColleagueRequest")]
    async fn decline(
        &self,
        actor: SignedIn,
        /// The request.
        request_id: Path<ColleagueRequestId>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRequest>, ApiError> {
        Ok(Json(self.assessments.decline_request(&actor, request_id.0, language.0.unwrap_or(Language::En)).await?))
    }
}
