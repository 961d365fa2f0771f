//! The rater's side.

use super::closing::close_when_all_answered;
use super::rounds::title;
use super::{Assessments, between_people, check_level, check_once, named, names};
use crate::assessment::api::{ColleagueAnswersIn, ColleagueQuestion, ColleagueRequest, ColleagueRequestItem, RequestState, RoundState};
use crate::assessment::entity::{colleague_answer, colleague_request, colleague_round};
use crate::assessment::frames;
use crate::assessment::store::round as store;
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::ColleagueRequestId;
use crate::platform::language::Language;
use sea_orm::DatabaseTransaction;
use std::collections::BTreeMap;

impl Assessments {
    /// What the actor is asked about colleagues.
    pub(in crate::assessment) async fn requests(&self, actor: &Actor) -> Result<Vec<ColleagueRequestItem>, ApiError> {
        actor.own()?;
        let scope = between_people();
        let look = async |connection: &DatabaseTransaction| {
            let requests = store::requests_to(connection, &scope, actor.person, 50).await?;
            let rounds = store::several(connection, &scope, requests.iter().map(|request| request.round_id).collect()).await?;
            let people: Vec<_> = rounds.iter().map(|round| round.person_id).collect();
            Ok::<_, ApiError>((requests, rounds, names(connection, &people).await?))
        };
        let (requests, rounds, names) = self.platform.database.read_latest(&scope, look).await?;
        let rounds: BTreeMap<_, _> = rounds.iter().map(|round| (round.id, round)).collect();
        let item = |request: colleague_request::Model| {
            let round = rounds.get(&request.round_id)?;
            Some(item(&request, round, named(&names, round.person_id)))
        };
        Ok(requests.into_iter().filter_map(item).collect())
    }

    /// A request to the actor.
    pub(in crate::assessment) async fn request(
        &self,
        actor: &Actor,
        id: ColleagueRequestId,
        language: Language,
    ) -> Result<ColleagueRequest, ApiError> {
        actor.own()?;
        let scope = between_people();
        let look = async |connection: &DatabaseTransaction| {
            let request = store::request(connection, &scope, id).await?.filter(|request| is_asked(request, actor));
            let request = request.ok_or_else(ApiError::not_found)?;
            let round = store::find(connection, &scope, request.round_id).await?.ok_or_else(ApiError::not_found)?;
            let answers = store::answers(connection, &scope, vec![id]).await?;
            let name = named(&names(connection, &[round.person_id]).await?, round.person_id);
            Ok::<_, ApiError>((request, round, answers, name))
        };
        let (request, round, answers, name) = self.platform.database.read_latest(&scope, look).await?;
        let frame = frames::frame(&round.framework_key, language).ok_or_else(ApiError::not_found)?;
        let skills: Vec<String> = serde_json::from_str(&round.skills).unwrap_or_default();
        let question = |skill: String| ColleagueQuestion {
            title: title(&skill, language),
            level: answers.iter().find(|answer| answer.skill_key == skill).and_then(|answer| answer.level),
            skill,
        };
        Ok(ColleagueRequest {
            request: item(&request, &round, name),
            framework_title: frame.title,
            scale_max: frame.scale_max,
            skills: skills.into_iter().map(question).collect(),
        })
    }

    /// Takes the actor's view of a colleague.
    pub(in crate::assessment) async fn answer_request(
        &self,
        actor: &Actor,
        id: ColleagueRequestId,
        new: ColleagueAnswersIn,
        language: Language,
    ) -> Result<ColleagueRequest, ApiError> {
        check_once("levels", new.levels.iter().map(|level| level.skill.as_str()))?;
        let change = async |transaction: &DatabaseTransaction, request: &colleague_request::Model, round: &colleague_round::Model| {
            let skills: Vec<String> = serde_json::from_str(&round.skills).unwrap_or_default();
            for (place, level) in new.levels.iter().enumerate() {
                let field = format!("levels[{place}]");
                check_level(&field, &level.skill, level.level, Some(&round.framework_key))?;
                if !skills.contains(&level.skill) {
                    return Err(ApiError::invalid(format!("{field}.skill"), "unknown", "This round does not ask about that skill."));
                }
            }
            let answer = |skill: String| colleague_answer::Model {
                request_id: id,
                level: new.levels.iter().find(|level| level.skill == skill).map(|level| level.level),
                skill_key: skill,
                organisation_id: request.organisation_id,
                person_id: actor.person,
            };
            let rows = skills.into_iter().map(answer).collect();
            store::replace_answers(transaction, &between_people(), vec![id], rows).await?;
            Ok(RequestState::Answered)
        };
        self.respond(actor, id, change).await?;
        self.request(actor, id, language).await
    }

    /// The actor would rather not.
    pub(in crate::assessment) async fn decline_request(
        &self,
        actor: &Actor,
        id: ColleagueRequestId,
        language: Language,
    ) -> Result<ColleagueRequest, ApiError> {
        let change = async |transaction: &DatabaseTransaction, _: &colleague_request::Model, _: &colleague_round::Model| {
            store::replace_answers(transaction, &between_people(), vec![id], Vec::new()).await?;
            Ok(RequestState::Declined)
        };
        self.respond(actor, id, change).await?;
        self.request(actor, id, language).await
    }

    /// Changes what the actor said, while the round is open.
    async fn respond(
        &self,
        actor: &Actor,
        id: ColleagueRequestId,
        change: impl AsyncFnOnce(&DatabaseTransaction, &colleague_request::Model, &colleague_round::Model) -> Result<RequestState, ApiError>,
    ) -> Result<(), ApiError> {
        actor.own()?;
        let scope = between_people();
        let work = async |transaction: &DatabaseTransaction| {
            let request = store::request(transaction, &scope, id).await?.filter(|request| is_asked(request, actor));
            let mut request = request.ok_or_else(ApiError::not_found)?;
            // Held, so that closing sees all of it or none.
            let round = store::lock(transaction, &scope, request.round_id).await?.ok_or_else(ApiError::not_found)?;
            if round.state != RoundState::Open {
                return Err(ApiError::conflict().reason("round_over").detail("This round takes no more answers."));
            }
            request.state = change(transaction, &request, &round).await?;
            store::save_request(transaction, &scope, request).await?;
            close_when_all_answered(transaction, &self.platform, round).await
        };
        self.platform.database.write(&scope, work).await
    }
}

fn is_asked(request: &colleague_request::Model, actor: &Actor) -> bool {
    request.person_id == actor.person && request.state != RequestState::Proposed
}

fn item(request: &colleague_request::Model, round: &colleague_round::Model, person_name: String) -> ColleagueRequestItem {
    ColleagueRequestItem {
        id: request.id,
        person_name,
        state: request.state,
        asked_at: request.asked_at,
        closes_on: round.closes_on,
        open: round.state == RoundState::Open,
    }
}
