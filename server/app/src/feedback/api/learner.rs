//! What learners do: ask, report, rate, read the answers.

use super::{
    BegunAnswer, FeedbackIn, FeedbackItem, FeedbackMessageIn, FeedbackSeenIn, FeedbackThread, FeedbackUnread, OwnRating, RatingIn,
};
use crate::api::Tag;
use crate::feedback::service::Feedback;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{EnrolmentId, FeedbackThreadId};
use crate::platform::language::Language;
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// The learner's side.
#[derive(Debug)]
pub struct FeedbackApi {
    feedback: Arc<Feedback>,
}

impl FeedbackApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(feedback: Arc<Feedback>) -> Self {
        Self { feedback }
    }
}

#[OpenApi(tag = "Tag::Feedback")]
impl FeedbackApi {
    /// Ask the trainers, or report a mistake.
    ///
    /// Begins a thread about the course of an enrolment. The trainers of the organisation on whose behalf she learns read it, and
    /// nobody else. Its id is made by the client, so that a repeat begins one thread.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/feedback", method = "post", operation_id = "giveFeedback")]
    async fn give_feedback(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        body: Json<FeedbackIn>,
    ) -> Result<BegunAnswer, ApiError> {
        let (is_new, thread) = self.feedback.begin(&actor, enrolment_id.0, body.0).await?;
        Ok(if is_new { BegunAnswer::New(Json(thread)) } else { BegunAnswer::Known(Json(thread)) })
    }

    /// Show the own rating of a course.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/rating", method = "get", operation_id = "getCourseRating")]
    async fn get_rating(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
    ) -> Result<Json<OwnRating>, ApiError> {
        Ok(Json(self.feedback.own_rating(&actor, enrolment_id.0).await?))
    }

    /// Rate a course.
    ///
    /// One rating per enrolment, which may be changed. Trainers see how often each was given, from five ratings on, and never
    /// by whom.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/rating", method = "put", operation_id = "rateCourse")]
    async fn rate(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        body: Json<RatingIn>,
    ) -> Result<Json<OwnRating>, ApiError> {
        Ok(Json(self.feedback.rate(&actor, enrolment_id.0, body.0).await?))
    }

    /// List the own questions and reports.
    ///
    /// The latest changed first.
    ///
    /// Permission: `own`.
    #[oai(path = "/feedback", method = "get", operation_id = "listMyFeedback")]
    async fn list(
        &self,
        actor: SignedIn,
        /// Of one course only: its name in addresses.
        #[oai(validator(max_length = "100"))]
        course: Query<Option<String>>,
        /// Where the page before ended.
        #[oai(validator(max_length = "1000"))]
        cursor: Query<Option<String>>,
        /// Rows per page.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Page<FeedbackItem>>, ApiError> {
        let after = cursor.0.filter(|cursor| !cursor.is_empty());
        let (limit, language) = (limit.0.unwrap_or(DEFAULT_LIMIT), language.0.unwrap_or(Language::En));
        Ok(Json(self.feedback.list_own(&actor, course.0.as_deref(), after.as_deref(), limit, language).await?))
    }

    /// Count the own threads with something new.
    ///
    /// Permission: `own`.
    #[oai(path = "/feedback/unread", method = "get", operation_id = "countMyUnreadFeedback")]
    async fn count_unread(&self, actor: SignedIn) -> Result<Json<FeedbackUnread>, ApiError> {
        Ok(Json(self.feedback.own_unread(&actor).await?))
    }

    /// Read an own thread.
    ///
    /// Permission: `own`.
    #[oai(path = "/feedback/:thread_id", method = "get", operation_id = "getMyFeedback")]
    async fn get(
        &self,
        actor: SignedIn,
        /// The thread.
        thread_id: Path<FeedbackThreadId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<FeedbackThread>, ApiError> {
        Ok(Json(self.feedback.own_thread(&actor, thread_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Write again in an own thread.
    ///
    /// It waits for the trainers again, also when it was closed.
    ///
    /// Permission: `own`.
    #[oai(path = "/feedback/:thread_id/messages", method = "post", operation_id = "writeFeedbackMessage")]
    async fn write(
        &self,
        actor: SignedIn,
        /// The thread.
        thread_id: Path<FeedbackThreadId>,
        body: Json<FeedbackMessageIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<FeedbackThread>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.feedback.write(&actor, thread_id.0, body.0, language).await?))
    }

    /// Note how far an own thread was read.
    ///
    /// It never goes back.
    ///
    /// Permission: `own`.
    #[oai(path = "/feedback/:thread_id/seen", method = "put", operation_id = "markMyFeedbackSeen")]
    async fn mark_seen(
        &self,
        actor: SignedIn,
        /// The thread.
        thread_id: Path<FeedbackThreadId>,
        body: Json<FeedbackSeenIn>,
    ) -> Result<Json<FeedbackUnread>, ApiError> {
        Ok(Json(self.feedback.own_seen(&actor, thread_id.0, body.0).await?))
    }
}
