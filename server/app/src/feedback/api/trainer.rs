//! What trainers do: read what their organisation's people ask and report, and answer.

use super::{CourseRatings, FeedbackAnswerIn, FeedbackItem, FeedbackKind, FeedbackSeenIn, FeedbackState, FeedbackThread, FeedbackUnread};
use crate::api::Tag;
use crate::feedback::service::{Feedback, Inbox};
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{FeedbackThreadId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// The trainers' side.
#[derive(Debug)]
pub struct AnswersApi {
    feedback: Arc<Feedback>,
}

impl AnswersApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(feedback: Arc<Feedback>) -> Self {
        Self { feedback }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Feedback")]
impl AnswersApi {
    /// List what the organisation's people ask and report.
    ///
    /// The latest changed first. The caller's own threads are left out.
    ///
    /// Permission: `feedback:answer`.
    #[oai(path = "/:organisation_id/feedback", method = "get", operation_id = "listFeedback")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn list(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Mistakes or questions only.
        kind: Query<Option<FeedbackKind>>,
        /// Of one state only.
        state: Query<Option<FeedbackState>>,
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
        let asked = Inbox { kind: kind.0, state: state.0, course: course.0.filter(|slug| !slug.is_empty()) };
        let after = cursor.0.filter(|cursor| !cursor.is_empty());
        let (limit, language) = (limit.0.unwrap_or(DEFAULT_LIMIT), language.0.unwrap_or(Language::En));
        Ok(Json(self.feedback.list(&actor, organisation_id.0, asked, after.as_deref(), limit, language).await?))
    }

    /// Count the threads with something new for the trainers.
    ///
    /// Permission: `feedback:answer`.
    #[oai(path = "/:organisation_id/feedback/unread", method = "get", operation_id = "countUnreadFeedback")]
    async fn count_unread(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
    ) -> Result<Json<FeedbackUnread>, ApiError> {
        Ok(Json(self.feedback.unread(&actor, organisation_id.0).await?))
    }

    /// Read a thread.
    ///
    /// Permission: `feedback:answer`.
    #[oai(path = "/:organisation_id/feedback/:thread_id", method = "get", operation_id = "getFeedback")]
    async fn get(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The thread.
        thread_id: Path<FeedbackThreadId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<FeedbackThread>, ApiError> {
        Ok(Json(self.feedback.thread(&actor, organisation_id.0, thread_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Answer a thread, close it, or say that a mistake was mended.
    ///
    /// Who began it is told. Nobody answers herself.
    ///
    /// Permission: `feedback:answer`.
    #[oai(path = "/:organisation_id/feedback/:thread_id/messages", method = "post", operation_id = "answerFeedback")]
    async fn answer(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The thread.
        thread_id: Path<FeedbackThreadId>,
        body: Json<FeedbackAnswerIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<FeedbackThread>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.feedback.answer(&actor, organisation_id.0, thread_id.0, body.0, language).await?))
    }

    /// Note how far the trainers have read a thread.
    ///
    /// It never goes back, and counts for all trainers of the organisation.
    ///
    /// Permission: `feedback:answer`.
    #[oai(path = "/:organisation_id/feedback/:thread_id/seen", method = "put", operation_id = "markFeedbackSeen")]
    async fn mark_seen(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The thread.
        thread_id: Path<FeedbackThreadId>,
        body: Json<FeedbackSeenIn>,
    ) -> Result<Json<FeedbackUnread>, ApiError> {
        Ok(Json(self.feedback.seen(&actor, organisation_id.0, thread_id.0, body.0).await?))
    }

    /// Show how a course is rated.
    ///
    /// How often each rating was given in the whole consortium, once there are five.
    ///
    /// Permission: `feedback:answer`.
    #[oai(path = "/:organisation_id/courses/:slug/ratings", method = "get", operation_id = "getCourseRatings")]
    async fn get_ratings(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
    ) -> Result<Json<CourseRatings>, ApiError> {
        Ok(Json(self.feedback.ratings(&actor, organisation_id.0, &slug).await?))
    }
}
