//! Rounds as the rated person and her manager see and steer them.

use super::raters::check_raters;
use super::{Assessments, belongs, between_people, framework, leads, named, names, of_team, used_id};
use crate::assessment::api::{
    ColleagueResult, ColleagueRound, ColleagueRoundIn, ColleagueRoundItem, Rater, RoundAskedIn, RoundState, TalkSkill,
};
use crate::assessment::entity::colleague_round;
use crate::assessment::frames::{self, Frame};
use crate::assessment::notices::{self, News};
use crate::assessment::requirements::requirements_of;
use crate::assessment::store::round as store;
use crate::organisations;
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{ColleagueRoundId, OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::skills;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

/// A person's next round begins so many days after the last one was closed, at the earliest.
const DAYS_BETWEEN: i64 = 90;

impl Assessments {
    /// Begins a round about the actor herself.
    pub(in crate::assessment) async fn start_round(
        &self,
        actor: &Actor,
        new: ColleagueRoundIn,
        language: Language,
    ) -> Result<ColleagueRound, ApiError> {
        actor.own()?;
        belongs(actor, new.organisation_id)?;
        let frame = framework(&new.framework, language)?;
        let (scope, today) = (between_people(), self.today());
        let work = async |transaction: &DatabaseTransaction| {
            let found = organisations::membership_in(transaction, &scope, new.organisation_id, actor.person, today).await?;
            let Some(manager) = found.and_then(|found| found.manager_id) else {
                let message = "No line manager is recorded for you. Somebody has to confirm who is asked.";
                return Err(ApiError::invalid("organisation_id", "no_manager", message));
            };
            if !self.begin_round(transaction, new.id, (actor.person, manager), new.organisation_id, &frame, RoundState::ToConfirm).await? {
                return Ok(());
            }
            let row = store::lock(transaction, &scope, new.id).await?.ok_or_else(ApiError::not_found)?;
            check_raters(transaction, &row, &new.raters, today).await?;
            self.propose(transaction, &row, &new.raters).await
        };
        self.platform.database.write(&scope, work).await?;
        self.own_round(actor, new.id, language).await
    }

    /// Asks one of the team to choose colleagues.
    pub(in crate::assessment) async fn ask_for_round(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        person: PersonId,
        new: RoundAskedIn,
        language: Language,
    ) -> Result<ColleagueRound, ApiError> {
        let team = actor.scope(Permission::AssessTeam, organisation)?;
        let frame = framework(&new.framework, language)?;
        let (scope, today) = (between_people(), self.today());
        let work = async |transaction: &DatabaseTransaction| {
            of_team(transaction, &team, organisation, person, today).await?;
            let people = (person, actor.person);
            if !self.begin_round(transaction, new.id, people, organisation, &frame, RoundState::Choosing).await? {
                return Ok(());
            }
            let name = named(&names(transaction, &[person]).await?, person);
            let news = News::RatersToChoose(new.id, &name, "asked".to_owned());
            Ok::<_, ApiError>(notices::tell(transaction, &self.platform, person, organisation, news).await?)
        };
        self.platform.database.write(&scope, work).await?;
        self.team_round(actor, organisation, new.id, language).await
    }

    /// Writes a new round down; says whether it is new.
    async fn begin_round(
        &self,
        transaction: &impl ConnectionTrait,
        id: ColleagueRoundId,
        (person, manager): (PersonId, PersonId),
        organisation: OrganisationId,
        frame: &Frame,
        state: RoundState,
    ) -> Result<bool, ApiError> {
        let (scope, now) = (between_people(), self.platform.clock.now());
        if let Some(known) = store::find(transaction, &scope, id).await? {
            return if known.person_id == person && known.manager_id == manager { Ok(false) } else { Err(used_id()) };
        }
        // Two at once must not both find none.
        skills::lock_person(transaction, person).await?;
        let since = now - chrono::Duration::days(DAYS_BETWEEN);
        if store::recent(transaction, &scope, person, organisation, since).await?.is_some() {
            return Err(still_on());
        }
        let required = requirements_of(transaction, &scope, person, organisation, self.platform.day(now)).await?;
        let asked = |key: &&str| required.is_empty() || required.iter().any(|required| required.skill == *key);
        let mut skills: Vec<&str> = frame.skills.iter().map(|skill| skill.key.as_str()).filter(asked).collect();
        if skills.is_empty() {
            skills = frame.skills.iter().map(|skill| skill.key.as_str()).collect();
        }
        let row = colleague_round::Model {
            id,
            organisation_id: organisation,
            person_id: person,
            manager_id: manager,
            framework_key: frame.key.clone(),
            skills: serde_json::to_string(&skills).map_err(ApiError::because)?,
            state,
            started_at: now,
            closes_on: None,
            closed_at: None,
            reminded_at: None,
        };
        // One database names the index, the other its columns.
        let is_second = |error: &sea_orm::DbErr| {
            ["colleague_round_open_unique", "colleague_round.person_id"].iter().any(|name| breaks_unique(error, name))
        };
        let taken = |error| {
            if is_second(&error) {
                still_on()
            } else if breaks_unique(&error, "colleague_round") {
                used_id()
            } else {
                error.into()
            }
        };
        store::insert(transaction, &scope, row).await.map_err(taken)?;
        Ok(true)
    }

    /// The rounds about the actor.
    pub(in crate::assessment) async fn rounds(&self, actor: &Actor) -> Result<Vec<ColleagueRoundItem>, ApiError> {
        let scope = actor.own()?;
        let look = async |connection: &_| store::about(connection, &scope, actor.person, 50).await;
        let rows = self.platform.database.read_latest(&scope, look).await?;
        self.round_items(rows).await
    }

    /// A round about the actor.
    pub(in crate::assessment) async fn own_round(
        &self,
        actor: &Actor,
        id: ColleagueRoundId,
        language: Language,
    ) -> Result<ColleagueRound, ApiError> {
        actor.own()?;
        self.describe_round(id, language, async |_, row| Ok(row.person_id == actor.person)).await
    }

    /// A round that the actor confirms, of somebody whom she still leads.
    pub(in crate::assessment) async fn team_round(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: ColleagueRoundId,
        language: Language,
    ) -> Result<ColleagueRound, ApiError> {
        actor.scope(Permission::AssessTeam, organisation)?;
        let today = self.today();
        let may = async |connection: &DatabaseTransaction, row: &colleague_round::Model| {
            steers(connection, actor, organisation, row, today).await
        };
        self.describe_round(id, language, may).await
    }

    async fn describe_round(
        &self,
        id: ColleagueRoundId,
        language: Language,
        may: impl AsyncFnOnce(&DatabaseTransaction, &colleague_round::Model) -> Result<bool, ApiError>,
    ) -> Result<ColleagueRound, ApiError> {
        let scope = between_people();
        let look = async |connection: &DatabaseTransaction| {
            let row = store::find(connection, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            if !may(connection, &row).await? {
                return Err(ApiError::not_found());
            }
            let raters: Vec<PersonId> =
                store::requests(connection, &scope, id).await?.into_iter().map(|request| request.person_id).collect();
            let names = names(connection, &raters).await?;
            let results = store::results(connection, &scope, id).await?;
            Ok((row, names, results))
        };
        let (row, names, results) = self.platform.database.read_latest(&scope, look).await?;
        let frame = frames::frame(&row.framework_key, language).ok_or_else(ApiError::not_found)?;
        let skills: Vec<String> = serde_json::from_str(&row.skills).unwrap_or_default();
        let known = |skill: &frames::FrameSkill| skills.contains(&skill.key);
        let result = |skill: &frames::FrameSkill| {
            let found = results.iter().find(|result| result.skill_key == skill.key && result.answers > 0);
            ColleagueResult {
                skill: skill.key.clone(),
                title: skill.title.clone(),
                answers: found.map(|found| u32::try_from(found.answers).unwrap_or(0)),
                mean: found.and_then(|found| found.mean_hundredths).map(|mean| f64::from(mean) / 100.0),
                spread: found.and_then(|found| found.spread_hundredths).map(|spread| f64::from(spread) / 100.0),
            }
        };
        let mut raters: Vec<Rater> = names.iter().map(|(id, name)| Rater { person_id: *id, name: name.clone(), unit: None }).collect();
        raters.sort_by(|one, other| one.name.cmp(&other.name));
        let closed = row.state == RoundState::Closed;
        Ok(ColleagueRound {
            scale_max: frame.scale_max,
            results: closed.then(|| frame.skills.iter().filter(|skill| known(skill)).map(result).collect()),
            skills: frame
                .skills
                .iter()
                .filter(|skill| known(skill))
                .map(|skill| TalkSkill { skill: skill.key.clone(), title: skill.title.clone() })
                .collect(),
            raters,
            round: self.round_items(vec![row]).await?.pop().ok_or_else(ApiError::not_found)?,
        })
    }

    /// Rows in short.
    pub(super) async fn round_items(&self, rows: Vec<colleague_round::Model>) -> Result<Vec<ColleagueRoundItem>, ApiError> {
        let people: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
        let names = self.platform.database.read(&between_people(), async |connection| names(connection, &people).await).await?;
        let item = |row: colleague_round::Model| ColleagueRoundItem {
            id: row.id,
            organisation_id: row.organisation_id,
            person_id: row.person_id,
            person_name: named(&names, row.person_id),
            framework_title: frames::title(&row.framework_key),
            state: row.state,
            started_at: row.started_at,
            closes_on: row.closes_on,
            closed_at: row.closed_at,
        };
        Ok(rows.into_iter().map(item).collect())
    }
}

fn still_on() -> ApiError {
    ApiError::conflict().reason("too_soon").detail("A round is still on, or the last one was closed less than 90 days ago.")
}

/// Whether the actor confirms this round and still leads its person.
pub(super) async fn steers(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    organisation: OrganisationId,
    row: &colleague_round::Model,
    today: chrono::NaiveDate,
) -> Result<bool, ApiError> {
    let hers = row.manager_id == actor.person && row.organisation_id == organisation;
    Ok(hers && leads(connection, actor, organisation, row.person_id, today).await?)
}

/// A skill's title where only its key is at hand.
pub(super) fn title(skill: &str, language: Language) -> String {
    skills::title(skill, language)
}
