//! Operations on tests and assignments. All of them concern the caller's own.

use super::{AttemptIn, AttemptOut, SavedAnswer, TestAnswerIn};
use crate::api::Tag;
use crate::learning::service::Learning;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{AttemptId, EnrolmentId};
use crate::platform::language::Language;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// Attempts at tests and assignments.
#[derive(Debug)]
pub struct AttemptsApi {
    learning: Arc<Learning>,
}

impl AttemptsApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(learning: Arc<Learning>) -> Self {
        Self { learning }
    }
}

/// An attempt that is new or was open.
#[derive(ApiResponse)]
pub enum AttemptAnswer {
    /// An attempt was open already.
    #[oai(status = 200)]
    Open(Json<AttemptOut>),
    /// The attempt is new.
    #[oai(status = 201)]
    New(Json<AttemptOut>),
}

#[OpenApi(tag = "Tag::Learning")]
impl AttemptsApi {
    /// Begin a test or an assignment.
    ///
    /// Goes on with the open attempt when there is one. The attempt stays on the version that is live now; what it asks is drawn
    /// now and stays the same, and where the time is limited, it runs from now on. An assignment that was not passed may be worked
    /// on again, beginning with what was answered before; no attempt begins while another one waits to be marked.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/attempts", method = "post", operation_id = "startAttempt")]
    async fn start_attempt(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        body: Json<AttemptIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<AttemptAnswer, ApiError> {
        let (is_new, attempt) = self.learning.start_attempt(&actor, enrolment_id.0, body.0, language.0.unwrap_or(Language::En)).await?;
        Ok(if is_new { AttemptAnswer::New(Json(attempt)) } else { AttemptAnswer::Open(Json(attempt)) })
    }

    /// Show an attempt.
    ///
    /// What it asks, the answers and files so far and, once it was judged, the result. An attempt whose time is over has been
    /// handed in by the server.
    ///
    /// Permission: `own`.
    #[oai(path = "/attempts/:attempt_id", method = "get", operation_id = "getAttempt")]
    async fn get_attempt(
        &self,
        actor: SignedIn,
        /// The attempt.
        attempt_id: Path<AttemptId>,
        /// The language of the questions.
        language: Query<Option<Language>>,
    ) -> Result<Json<AttemptOut>, ApiError> {
        Ok(Json(self.learning.show_attempt(&actor, attempt_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Save an answer of an attempt.
    ///
    /// It is on disk when this returns and can be changed until the attempt is handed in. What it is worth is told then. Where the
    /// time is limited, an answer has five seconds to arrive after the deadline.
    ///
    /// Permission: `own`.
    #[oai(path = "/attempts/:attempt_id/answers/:question", method = "put", operation_id = "saveTestAnswer")]
    async fn save_test_answer(
        &self,
        actor: SignedIn,
        /// The attempt.
        attempt_id: Path<AttemptId>,
        /// The question's key.
        #[oai(validator(max_length = "200"))]
        question: Path<String>,
        body: Json<TestAnswerIn>,
    ) -> Result<Json<SavedAnswer>, ApiError> {
        Ok(Json(self.learning.save_answer(&actor, attempt_id.0, &question, body.0).await?))
    }

    /// Hand in a test or an assignment.
    ///
    /// Judges the latest answer to each question; where a trainer has to mark some, the attempt waits for that. When the course's
    /// rule is fulfilled, the course is completed and the skill levels follow. Handing in again shows the same result. After the
    /// deadline, what was saved in time counts.
    ///
    /// Permission: `own`.
    #[oai(path = "/attempts/:attempt_id/submit", method = "post", operation_id = "submitAttempt")]
    async fn submit_attempt(
        &self,
        actor: SignedIn,
        /// The attempt.
        attempt_id: Path<AttemptId>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<AttemptOut>, ApiError> {
        Ok(Json(self.learning.submit(&actor, attempt_id.0, language.0.unwrap_or(Language::En)).await?))
    }
}
