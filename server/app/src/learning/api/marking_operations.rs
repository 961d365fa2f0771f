//! Operations for trainers: marking what was handed in to their organisation, and allowing further attempts.

use super::{AttemptGrant, AttemptGrantIn, MarksIn, UsedUpAttempts, Work, WorkFilter, WorkItem};
use crate::api::Tag;
use crate::learning::service::Learning;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{AttemptId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use std::sync::Arc;

/// Marking and grants.
#[derive(Debug)]
pub struct MarkingApi {
    learning: Arc<Learning>,
}

impl MarkingApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(learning: Arc<Learning>) -> Self {
        Self { learning }
    }
}

/// A grant that was written.
#[derive(ApiResponse)]
pub enum Granted {
    /// One more attempt is allowed.
    #[oai(status = 201)]
    New(Json<AttemptGrant>),
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Learning")]
impl MarkingApi {
    /// List the work to mark.
    ///
    /// Tests and assignments that the organisation's people handed in, with answers that a trainer marks: what waits, the longest
    /// waiting first, or what was marked, the latest first. The caller's own work is left out.
    ///
    /// Permission: `work:mark`.
    #[oai(path = "/:organisation_id/work", method = "get", operation_id = "listWorkToMark")]
    async fn list_work(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// What waits, when left out.
        state: Query<Option<WorkFilter>>,
        /// Where the page before ended.
        #[oai(validator(max_length = "1000"))]
        cursor: Query<Option<String>>,
        /// Rows per page.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Page<WorkItem>>, ApiError> {
        let (limit, language) = (limit.0.unwrap_or(DEFAULT_LIMIT), language.0.unwrap_or(Language::En));
        let after = cursor.0.filter(|cursor| !cursor.is_empty());
        let filter = state.0.unwrap_or_default();
        Ok(Json(self.learning.list_work(&actor, organisation_id.0, filter, after.as_deref(), limit, language).await?))
    }

    /// Show a piece of work.
    ///
    /// Its questions with their rubrics, the answers and files, and the marks so far.
    ///
    /// Permission: `work:mark`.
    #[oai(path = "/:organisation_id/work/:attempt_id", method = "get", operation_id = "getWork")]
    async fn get_work(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The attempt that was handed in.
        attempt_id: Path<AttemptId>,
        /// The language of the questions.
        language: Query<Option<Language>>,
    ) -> Result<Json<Work>, ApiError> {
        Ok(Json(self.learning.work(&actor, organisation_id.0, attempt_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Mark a piece of work.
    ///
    /// Every answer that a trainer marks gets one of the rubric's points for each criterion, and a comment where there is
    /// something to say. Then the attempt has its points, the course's rule is applied, and the learner gets a mail. Work may be
    /// marked again to correct it; a completion that was written is not taken away by that. Nobody marks her own work.
    ///
    /// Permission: `work:mark`.
    #[oai(path = "/:organisation_id/work/:attempt_id/marks", method = "put", operation_id = "markWork")]
    async fn mark_work(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The attempt that was handed in.
        attempt_id: Path<AttemptId>,
        body: Json<MarksIn>,
        /// The language of the questions in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Work>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.learning.mark_work(&actor, organisation_id.0, attempt_id.0, body.0, language).await?))
    }

    /// List who has used up her attempts.
    ///
    /// The organisation's people who failed a final test as often as the course allows, and cannot complete it unless they are
    /// granted another attempt. The caller herself is left out.
    ///
    /// Permission: `work:mark`.
    #[oai(path = "/:organisation_id/used-up-attempts", method = "get", operation_id = "listUsedUpAttempts")]
    async fn list_used_up_attempts(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<UsedUpAttempts>>, ApiError> {
        Ok(Json(self.learning.used_up_attempts(&actor, organisation_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Grant one more attempt.
    ///
    /// At a test whose attempts the course limits, with the reason for it. Nobody grants herself an attempt.
    ///
    /// Permission: `work:mark`.
    #[oai(path = "/:organisation_id/attempt-grants", method = "post", operation_id = "grantAttempt")]
    async fn grant_attempt(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        body: Json<AttemptGrantIn>,
    ) -> Result<Granted, ApiError> {
        Ok(Granted::New(Json(self.learning.grant_attempt(&actor, organisation_id.0, body.0).await?)))
    }
}
