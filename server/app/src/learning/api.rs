//! Operations of this slice: the caller's own learning, and the marking of what others hand in.

mod answers;
mod attempt_operations;
mod attempts;
mod file_operations;
mod files;
mod marking;
mod marking_operations;
mod model;
mod note_operations;
mod notes;
mod open;
mod reading;
mod reading_operations;
mod uploads;

pub use answers::*;
pub use attempt_operations::{AttemptAnswer, AttemptsApi};
pub use attempts::*;
pub use file_operations::{FilesApi, is_upload};
pub use files::*;
pub use marking::*;
pub use marking_operations::MarkingApi;
pub use model::*;
pub use note_operations::NotesApi;
pub use notes::*;
pub use open::OpenPracticeApi;
pub use reading::*;
pub use reading_operations::ReadingApi;
pub use uploads::*;

use super::service::Learning;
use super::store::Periods;
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::EnrolmentId;
use crate::platform::language::Language;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// Enrolments and practice.
#[derive(Debug)]
pub struct LearningApi {
    learning: Arc<Learning>,
}

impl LearningApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(learning: Arc<Learning>) -> Self {
        Self { learning }
    }
}

/// An enrolment that is new or was there.
#[derive(ApiResponse)]
pub enum EnrolAnswer {
    /// The enrolment was there already.
    #[oai(status = 200)]
    Known(Json<Enrolment>),
    /// The enrolment is new.
    #[oai(status = 201)]
    New(Json<Enrolment>),
}

/// An answer without content.
#[derive(ApiResponse)]
pub enum Done {
    /// Done.
    #[oai(status = 204)]
    Done,
}

#[OpenApi(tag = "Tag::Learning")]
impl LearningApi {
    /// Enrol on a course.
    ///
    /// The id is made by the client, so that a repeat enrols once. Enrolling again on a course one has left takes the
    /// leaving back; what was done is still there.
    ///
    /// Permission: `learning:take`.
    #[oai(path = "/enrolments", method = "post", operation_id = "enrol")]
    async fn enrol(
        &self,
        actor: SignedIn,
        body: Json<EnrolmentIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<EnrolAnswer, ApiError> {
        let (is_new, enrolment) = self.learning.enrol(&actor, body.0, language.0.unwrap_or(Language::En)).await?;
        Ok(if is_new { EnrolAnswer::New(Json(enrolment)) } else { EnrolAnswer::Known(Json(enrolment)) })
    }

    /// List the own enrolments.
    ///
    /// Newest first, with progress, attempts and completion of each; courses that were left are not listed. With `course`, only
    /// those on one course: one for each organisation on whose behalf she takes it. Of a course that was renewed the latest
    /// period is listed; with `earlier`, those before it too.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments", method = "get", operation_id = "listEnrolments")]
    async fn list_enrolments(
        &self,
        actor: SignedIn,
        /// The language of titles.
        language: Query<Option<Language>>,
        /// The name of a course in addresses.
        #[oai(validator(max_length = "100"))]
        course: Query<Option<String>>,
        /// Also what was renewed since.
        earlier: Query<Option<bool>>,
    ) -> Result<Json<Vec<Enrolment>>, ApiError> {
        let periods = if earlier.0 == Some(true) { Periods::All } else { Periods::Latest };
        Ok(Json(self.learning.list(&actor, course.0.as_deref(), periods, language.0.unwrap_or(Language::En)).await?))
    }

    /// Show an enrolment.
    ///
    /// Progress per lesson, attempts and the completion.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id", method = "get", operation_id = "getEnrolment")]
    async fn get_enrolment(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Enrolment>, ApiError> {
        Ok(Json(self.learning.show(&actor, enrolment_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Leave a course.
    ///
    /// What was done is kept and is there again after enrolling again. A completed course cannot be left.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id", method = "delete", operation_id = "withdrawEnrolment")]
    async fn withdraw_enrolment(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
    ) -> Result<Done, ApiError> {
        self.learning.withdraw(&actor, enrolment_id.0).await?;
        Ok(Done::Done)
    }

    /// Renew a completed course.
    ///
    /// Begins the course anew as a further enrolment, in which nothing is done yet. It is possible from sixty days before the
    /// completion ends, `renewal.from` of the enrolment, and refused before. The completion there is holds until its own end; the
    /// next one holds from the day on which it comes about. The id is made by the client, so that a repeat renews once; a renewal
    /// that is under way already is answered with instead. Leaving it loses nothing.
    ///
    /// Permission: `learning:take`.
    #[oai(path = "/enrolments/:enrolment_id/renewal", method = "post", operation_id = "renewEnrolment")]
    async fn renew_enrolment(
        &self,
        actor: SignedIn,
        /// The completed enrolment.
        enrolment_id: Path<EnrolmentId>,
        body: Json<RenewalIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<EnrolAnswer, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        let (is_new, enrolment) = self.learning.renew(&actor, enrolment_id.0, body.0, language).await?;
        Ok(if is_new { EnrolAnswer::New(Json(enrolment)) } else { EnrolAnswer::Known(Json(enrolment)) })
    }

    /// Show where one is in a lesson.
    ///
    /// The block to resume at, the latest practice answers with their verdicts, and one's own notes.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/lessons/:lesson", method = "get", operation_id = "getLessonState")]
    async fn get_lesson_state(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        /// The lesson's key.
        #[oai(validator(max_length = "100"))]
        lesson: Path<String>,
        /// The language of feedback.
        language: Query<Option<Language>>,
    ) -> Result<Json<LessonStateOut>, ApiError> {
        Ok(Json(self.learning.lesson_state(&actor, enrolment_id.0, &lesson, language.0.unwrap_or(Language::En)).await?))
    }

    /// Note where one is in a lesson.
    ///
    /// A finished lesson stays finished. When it was the last thing missing, the course is completed.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/lessons/:lesson", method = "put", operation_id = "saveLessonProgress")]
    async fn save_lesson_progress(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        /// The lesson's key.
        #[oai(validator(max_length = "100"))]
        lesson: Path<String>,
        body: Json<ProgressIn>,
    ) -> Result<Json<LessonProgress>, ApiError> {
        Ok(Json(self.learning.save_progress(&actor, enrolment_id.0, &lesson, body.0).await?))
    }

    /// Answer a practice question.
    ///
    /// The answer is judged at once and is on disk when this returns. It may be sent again with the same id: it counts once
    /// and gives the same verdict.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/lessons/:lesson/answers", method = "post", operation_id = "answerQuestion")]
    async fn answer_question(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        /// The lesson's key.
        #[oai(validator(max_length = "100"))]
        lesson: Path<String>,
        body: Json<AnswerIn>,
    ) -> Result<Json<Verdict>, ApiError> {
        Ok(Json(self.learning.answer(&actor, enrolment_id.0, &lesson, body.0).await?))
    }

    /// Acknowledge a new version of a course.
    ///
    /// Notes that the caller has seen what changed. An enrolment never goes back to an earlier version, unless that is
    /// live again.
    ///
    /// Permission: `own`.
    #[oai(path = "/enrolments/:enrolment_id/version", method = "put", operation_id = "acknowledgeVersion")]
    async fn acknowledge_version(
        &self,
        actor: SignedIn,
        /// The enrolment.
        enrolment_id: Path<EnrolmentId>,
        body: Json<SeenVersionIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Enrolment>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.learning.acknowledge_version(&actor, enrolment_id.0, body.0, language).await?))
    }
}
