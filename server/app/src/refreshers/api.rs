//! Operations of this slice: the caller's own refreshers.

mod model;

pub use model::*;

use super::service::Refreshers;
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::EnrolmentId;
use crate::platform::language::Language;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Asking again after a course.
#[derive(Debug)]
pub struct RefreshersApi {
    refreshers: Arc<Refreshers>,
}

impl RefreshersApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(refreshers: Arc<Refreshers>) -> Self {
        Self { refreshers }
    }
}

#[OpenApi(prefix_path = "/refreshers", tag = "Tag::Refreshers")]
impl RefreshersApi {
    /// Show the own refreshers.
    ///
    /// How many questions are asked today, when the next ones are, and each completed course with what keeps its evidence fresh.
    ///
    /// Permission: `own`.
    #[oai(path = "/", method = "get", operation_id = "getRefreshers")]
    async fn get_refreshers(
        &self,
        actor: SignedIn,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<RefresherOverview>, ApiError> {
        Ok(Json(self.refreshers.overview(&actor, language.0.unwrap_or(Language::En)).await?))
    }

    /// Pause, stop or take up all refreshers.
    ///
    /// What each course's own setting says is kept and holds again afterwards.
    ///
    /// Permission: `own`.
    #[oai(path = "/", method = "put", operation_id = "chooseRefreshers")]
    async fn choose_refreshers(
        &self,
        actor: SignedIn,
        body: Json<RefresherChoice>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<RefresherOverview>, ApiError> {
        self.refreshers.choose_all(&actor, &body.0).await?;
        Ok(Json(self.refreshers.overview(&actor, language.0.unwrap_or(Language::En)).await?))
    }

    /// List the questions of today.
    ///
    /// In their order, at most as many as one person is asked in a day, without their keys. What was answered today is not among
    /// them any more, on whatever device.
    ///
    /// Permission: `own`.
    #[oai(path = "/today", method = "get", operation_id = "getRefresherSession")]
    async fn get_refresher_session(
        &self,
        actor: SignedIn,
        /// The language of questions and titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<RefresherSession>, ApiError> {
        Ok(Json(self.refreshers.session(&actor, language.0.unwrap_or(Language::En)).await?))
    }

    /// Answer a refresher.
    ///
    /// The answer is judged at once, written down once, and says when the question is asked again. It may be sent later and again
    /// with the same id: it counts once and gives the same verdict. An answer to a question that is not due any more, because
    /// another device was faster, is judged and changes nothing.
    ///
    /// Permission: `own`.
    #[oai(path = "/answers", method = "post", operation_id = "answerRefresher")]
    async fn answer_refresher(&self, actor: SignedIn, body: Json<RefresherAnswerIn>) -> Result<Json<RefresherVerdict>, ApiError> {
        let language = body.0.language;
        Ok(Json(self.refreshers.answer(&actor, body.0, language).await?))
    }

    /// Pause, stop or take up the refreshers of a course.
    ///
    /// Permission: `own`.
    #[oai(path = "/courses/:enrolment_id", method = "put", operation_id = "chooseCourseRefreshers")]
    async fn choose_course_refreshers(
        &self,
        actor: SignedIn,
        /// The completed enrolment.
        enrolment_id: Path<EnrolmentId>,
        body: Json<RefresherChoice>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<RefresherOverview>, ApiError> {
        self.refreshers.choose(&actor, enrolment_id.0, &body.0).await?;
        Ok(Json(self.refreshers.overview(&actor, language.0.unwrap_or(Language::En)).await?))
    }
}
