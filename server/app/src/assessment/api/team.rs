//! The line manager's side.

use super::{
    ColleagueRound, ManagerAssessment, ManagerAssessmentIn, RatersDecisionIn, RoundAskedIn, Talk, TalkAgreementIn, TalkDateIn, TalkIn,
    TeamMember, TeamMemberViews,
};
use crate::api::Tag;
use crate::assessment::service::Assessments;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{ColleagueRoundId, OrganisationId, PersonId, TalkId};
use crate::platform::language::Language;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// The team of a line manager.
#[derive(Debug)]
pub struct TeamApi {
    assessments: Arc<Assessments>,
}

impl TeamApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(assessments: Arc<Assessments>) -> Self {
        Self { assessments }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Assessment")]
impl TeamApi {
    /// List the own team: who was assessed when, how much is known, where the largest gaps are.
    ///
    /// At most 200 people, by name. Each of them is told that she was looked at.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/team", method = "get", operation_id = "listTeam")]
    async fn list(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<TeamMember>>, ApiError> {
        Ok(Json(self.assessments.team(&actor, organisation_id.0, language.0.unwrap_or(Language::En)).await?))
    }

    /// Show one of the team with all views of her side by side.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/team/:person_id", method = "get", operation_id = "getTeamMember")]
    async fn get(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Who.
        person_id: Path<PersonId>,
        /// Which framework; the first one when absent.
        #[oai(validator(max_length = "100"))]
        framework: Query<Option<String>>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<TeamMemberViews>, ApiError> {
        let (framework, language) = (framework.0.filter(|key| !key.is_empty()), language.0.unwrap_or(Language::En));
        Ok(Json(self.assessments.member(&actor, organisation_id.0, person_id.0, framework.as_deref(), language).await?))
    }

    /// Assess the levels of one of the team.
    ///
    /// Each level becomes evidence of the kind `manager`. She is told, and reads the levels and the notes that are shared.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/team/:person_id/assessments", method = "post", operation_id = "assessTeamMember")]
    async fn assess(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Who.
        person_id: Path<PersonId>,
        body: Json<ManagerAssessmentIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ManagerAssessment>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.assessments.assess(&actor, organisation_id.0, person_id.0, body.0, language).await?))
    }

    /// Invite one of the team to a talk.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/team/:person_id/talks", method = "post", operation_id = "inviteToTalk")]
    async fn invite(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Who.
        person_id: Path<PersonId>,
        body: Json<TalkIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Talk>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.assessments.invite(&actor, organisation_id.0, person_id.0, body.0, language).await?))
    }

    /// Move a talk to another day.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/talks/:talk_id/date", method = "put", operation_id = "moveTalk")]
    async fn move_talk(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The talk.
        talk_id: Path<TalkId>,
        body: Json<TalkDateIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Talk>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.assessments.move_talk(&actor, organisation_id.0, talk_id.0, body.0, language).await?))
    }

    /// Write down what was agreed in a talk.
    ///
    /// It takes the place of what was written before, and whoever confirmed that has to confirm anew.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/talks/:talk_id/agreement", method = "put", operation_id = "recordTalk")]
    async fn record(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The talk.
        talk_id: Path<TalkId>,
        body: Json<TalkAgreementIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<Talk>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.assessments.record(&actor, organisation_id.0, talk_id.0, body.0, language).await?))
    }

    /// Ask one of the team to choose colleagues for their view of her.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/team/:person_id/colleague-rounds", method = "post", operation_id = "askForColleagueRound")]
    async fn ask_for_round(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Who.
        person_id: Path<PersonId>,
        body: Json<RoundAskedIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRound>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.assessments.ask_for_round(&actor, organisation_id.0, person_id.0, body.0, language).await?))
    }

    /// Show a round of one of the team.
    ///
    /// The result is there when it is closed, and never what a single colleague said.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/colleague-rounds/:round_id", method = "get", operation_id = "getTeamRound")]
    async fn get_round(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The round.
        round_id: Path<ColleagueRoundId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRound>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.assessments.team_round(&actor, organisation_id.0, round_id.0, language).await?))
    }

    /// Confirm who is asked, or send the choice back.
    ///
    /// Permission: `team:assess`.
    #[oai(path = "/:organisation_id/colleague-rounds/:round_id/decision", method = "post", operation_id = "decideRaters")]
    async fn decide_raters(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The round.
        round_id: Path<ColleagueRoundId>,
        body: Json<RatersDecisionIn>,
        /// The language of titles in the answer.
        language: Query<Option<Language>>,
    ) -> Result<Json<ColleagueRound>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        Ok(Json(self.assessments.decide_raters(&actor, organisation_id.0, round_id.0, body.0, language).await?))
    }
}
