//! Operations on how long lessons were read, and what that says.

use super::super::service::Learning;
use super::reading::{CompletionConfidence, LessonReading, ReadingIn};
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::EnrolmentId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Reading times.
#[derive(Debug)]
pub struct ReadingApi {
    learning: Arc<Learning>,
}

impl ReadingApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(learning: Arc<Learning>) -> Self {
        Self { learning }
    }
}

#[OpenApi(tag = "Tag::Notes")]
impl ReadingApi {
    /// Note for how long lessons were read.
    ///
    /// Stretches of time, each once; nothing of what was done in them. Together they never count for more than has passed since
    /// the stretch before. The answer is the sum for each lesson that was named. Nobody but the reader sees it.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/reading", method = "post", operation_id = "addReading")]
    async fn add_reading(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        body: Json<ReadingIn>,
    ) -> Result<Json<Vec<LessonReading>>, ApiError> {
        Ok(Json(self.learning.add_reading(&actor, enrolment_id.0, body.0).await?))
    }

    /// Show how a completion came about.
    ///
    /// High, usual or low, with every reason. It is for the learner alone, stands in no report and decides nothing.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/confidence", method = "get", operation_id = "getCompletionConfidence")]
    async fn get_completion_confidence(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
    ) -> Result<Json<CompletionConfidence>, ApiError> {
        Ok(Json(self.learning.confidence(&actor, enrolment_id.0).await?))
    }
}
