//! Talks, for both who take part, and what managers said of oneself.

use super::{AssessmentRemarkIn, ManagerAssessment, Talk, TalkConfirmationIn, TalkItem, TalkPreparationIn};
use crate::api::Tag;
use crate::assessment::service::Assessments;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{ManagerAssessmentId, TalkId};
use crate::platform::language::Language;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Talks.
#[derive(Debug)]
pub struct TalksApi {
    assessments: Arc<Assessments>,
}

impl TalksApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(assessments: Arc<Assessments>) -> Self {
        Self { assessments }
    }
}

#[OpenApi(tag = "Tag::Assessment")]
impl TalksApi {
    /// List what managers thought of the own levels.
    ///
    /// With who it was and the notes that were shared; the latest first, at most 50.
    ///
    /// Permission: `own`.
    #[oai(path = "/manager-assessments", method = "get", operation_id = "listManagerAssessments")]
    async fn list_assessments(
        &self,
        actor: SignedIn,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<ManagerAssessment>>, ApiError> {
        Ok(Json(self.assessments.assessments_of_me(&actor, language.0.unwrap_or(Language::En)).await?))
    }

    /// Say that one sees a manager's assessment differently.
    ///
    /// The remark is dated, stays beside the assessment, and is read by the line manager. It is no evidence. At most five on one.
    ///
    /// Permission: `own`.
    #[oai(path = "/manager-assessments/:assessment_id/remarks", method = "post", operation_id = "remarkOnAssessment")]
    async fn remark(
        &self,
        actor: SignedIn,
        /// The assessment.
        assessment_id: Path<ManagerAssessmentId>,
        body: Json<AssessmentRemarkIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ManagerAssessment>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.assessments.remark(&actor, assessment_id.0, body.0, language).await?))
    }

    /// List the talks that one takes part in.
    ///
    /// The latest first, at most 50.
    ///
    /// Permission: `own`.
    #[oai(path = "/talks", method = "get", operation_id = "listTalks")]
    async fn list(&self, actor: SignedIn) -> Result<Json<Vec<TalkItem>>, ApiError> {
        Ok(Json(self.assessments.talks(&actor).await?))
    }

    /// Show a talk.
    ///
    /// To its two people, and to nobody else.
    ///
    /// Permission: `own`.
    #[oai(path = "/talks/:talk_id", method = "get", operation_id = "getTalk")]
    async fn get(
        &self,
        actor: SignedIn,
        /// The talk.
        talk_id: Path<TalkId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Talk>, ApiError> {
        Ok(Json(self.assessments.talk(&actor, talk_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Prepare a talk.
    ///
    /// She writes what she wants, her manager what she sees; both read both.
    ///
    /// Permission: `own`.
    #[oai(path = "/talks/:talk_id/preparation", method = "put", operation_id = "prepareTalk")]
    async fn prepare(
        &self,
        actor: SignedIn,
        /// The talk.
        talk_id: Path<TalkId>,
        body: Json<TalkPreparationIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Talk>, ApiError> {
        Ok(Json(self.assessments.prepare(&actor, talk_id.0, body.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Confirm what was agreed in a talk.
    ///
    /// When both have, the agreed levels become evidence.
    ///
    /// Permission: `own`.
    #[oai(path = "/talks/:talk_id/confirmation", method = "post", operation_id = "confirmTalk")]
    async fn confirm(
        &self,
        actor: SignedIn,
        /// The talk.
        talk_id: Path<TalkId>,
        body: Json<TalkConfirmationIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Talk>, ApiError> {
        Ok(Json(self.assessments.confirm(&actor, talk_id.0, body.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Call a talk off.
    ///
    /// Either of the two, until it is confirmed.
    ///
    /// Permission: `own`.
    #[oai(path = "/talks/:talk_id/cancellation", method = "post", operation_id = "cancelTalk")]
    async fn cancel(
        &self,
        actor: SignedIn,
        /// The talk.
        talk_id: Path<TalkId>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Talk>, ApiError> {
        Ok(Json(self.assessments.cancel(&actor, talk_id.0, language.0.unwrap_or(Language::En)).await?))
    }
}
