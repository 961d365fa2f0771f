//! Colleagues' views of oneself.

use super::{ColleagueRound, ColleagueRoundIn, ColleagueRoundItem, Rater, RatersIn};
use crate::api::Tag;
use crate::assessment::service::Assessments;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{ColleagueRoundId, OrganisationId};
use crate::platform::language::Language;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Rounds about oneself.
#[derive(Debug)]
pub struct RoundsApi {
    assessments: Arc<Assessments>,
}

impl RoundsApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(assessments: Arc<Assessments>) -> Self {
        Self { assessments }
    }
}

#[OpenApi(tag = "Tag::Assessment")]
impl RoundsApi {
    /// Find colleagues by their names.
    ///
    /// At most ten of the same organisation.
    ///
    /// Permission: `learning:take`.
    #[oai(path = "/organisations/:organisation_id/colleagues", method = "get", operation_id = "findColleagues")]
    async fn find(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Beginnings of names; at least two letters.
        #[oai(validator(max_length = "100"))]
        q: Query<String>,
    ) -> Result<Json<Vec<Rater>>, ApiError> {
        Ok(Json(self.assessments.find_colleagues(&actor, organisation_id.0, &q.0).await?))
    }

    /// List the rounds about oneself.
    ///
    /// The latest first, at most 50.
    ///
    /// Permission: `own`.
    #[oai(path = "/colleague-rounds", method = "get", operation_id = "listColleagueRounds")]
    async fn list(&self, actor: SignedIn) -> Result<Json<Vec<ColleagueRoundItem>>, ApiError> {
        Ok(Json(self.assessments.rounds(&actor).await?))
    }

    /// Ask colleagues for their view of oneself.
    ///
    /// The own manager confirms first who is asked.
    ///
    /// Permission: `own`.
    #[oai(path = "/colleague-rounds", method = "post", operation_id = "startColleagueRound")]
    async fn start(
        &self,
        actor: SignedIn,
        body: Json<ColleagueRoundIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRound>, ApiError> {
        Ok(Json(self.assessments.start_round(&actor, body.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Show a round about oneself.
    ///
    /// The result is there when it is closed, and never what a single colleague said.
    ///
    /// Permission: `own`.
    #[oai(path = "/colleague-rounds/:round_id", method = "get", operation_id = "getColleagueRound")]
    async fn get(
        &self,
        actor: SignedIn,
        /// The round.
        round_id: Path<ColleagueRoundId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRound>, ApiError> {
        Ok(Json(self.assessments.own_round(&actor, round_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Choose whom to ask.
    ///
    /// Until the manager has confirmed the choice.
    ///
    /// Permission: `own`.
    #[oai(path = "/colleague-rounds/:round_id/raters", method = "put", operation_id = "chooseRaters")]
    async fn choose(
        &self,
        actor: SignedIn,
        /// The round.
        round_id: Path<ColleagueRoundId>,
        body: Json<RatersIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRound>, ApiError> {
        Ok(Json(self.assessments.choose_raters(&actor, round_id.0, body.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Call a round about oneself off.
    ///
    /// Until it is closed; what colleagues answered is deleted.
    ///
    /// Permission: `own`.
    #[oai(path = "/colleague-rounds/:round_id/cancellation", method = "post", operation_id = "cancelColleagueRound")]
    async fn cancel(
        &self,
        actor: SignedIn,
        /// The round.
        round_id: Path<ColleagueRoundId>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRound>, ApiError> {
        Ok(Json(self.assessments.cancel_round(&actor, round_id.0, language.0.unwrap_or(Language::En)).await?))
    }
}
