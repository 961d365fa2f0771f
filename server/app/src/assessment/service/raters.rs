//! Who is asked: finding colleagues, choosing them, confirming the choice, calling a round off.

use super::rounds::steers;
use super::{Assessments, between_people, named, names};
use crate::assessment::api::{ColleagueRound, Rater, RatersDecisionIn, RatersIn, RequestState, RoundState};
use crate::assessment::entity::{colleague_request, colleague_round};
use crate::assessment::notices::{self, News};
use crate::assessment::store::round as store;
use crate::organisations::{self, PeopleQuery, list_people};
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{ColleagueRequestId, ColleagueRoundId, OrganisationId, PersonId};
use crate::platform::language::Language;
use chrono::{Days, NaiveDate};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::collections::BTreeSet;

/// Answers are taken for so many days unless the manager says otherwise.
const USUAL_DAYS: u64 = 14;
const MOST_DAYS: u64 = 60;
/// Colleagues that are found at once.
const FOUND: u32 = 10;

impl Assessments {
    /// Colleagues by the beginnings of their names.
    pub(in crate::assessment) async fn find_colleagues(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        words: &str,
    ) -> Result<Vec<Rater>, ApiError> {
        let scope = actor.scope(Permission::TakeCourses, organisation)?;
        actor.own()?;
        let words = words.trim();
        if words.chars().count() < 2 {
            return Err(ApiError::invalid("q", "too_short", "Write at least two letters of the name."));
        }
        let words = Some(words.to_owned());
        let query = PeopleQuery { organisation, today: self.today(), words, unit: None, after: None, limit: FOUND };
        let (between, today) = (between_people(), self.today());
        let look = async |connection: &_| {
            let own = organisations::membership_in(connection, &between, organisation, actor.person, today).await?;
            Ok::<_, ApiError>((own.and_then(|own| own.manager_id), list_people(connection, &scope, query).await?))
        };
        let (manager, found) = self.platform.database.read(&between_people(), look).await?;
        // Neither she nor her manager can be asked.
        let may = |person: &organisations::PersonInOrganisation| {
            person.person_id != actor.person && Some(person.person_id) != manager && !person.invited
        };
        let others = found.into_iter().map(|(_, person)| person).filter(may);
        let rater = |person: organisations::PersonInOrganisation| Rater {
            person_id: person.person_id,
            name: format!("{} {}", person.given_name, person.family_name),
            unit: person.unit.map(|unit| unit.name),
        };
        Ok(others.take(FOUND as usize).map(rater).collect())
    }

    /// Chooses whom to ask about the actor.
    pub(in crate::assessment) async fn choose_raters(
        &self,
        actor: &Actor,
        id: ColleagueRoundId,
        new: RatersIn,
        language: Language,
    ) -> Result<ColleagueRound, ApiError> {
        actor.own()?;
        let (scope, today) = (between_people(), self.today());
        let work = async |transaction: &DatabaseTransaction| {
            let row = store::lock(transaction, &scope, id).await?.filter(|row| row.person_id == actor.person);
            let mut row = row.ok_or_else(ApiError::not_found)?;
            if !matches!(row.state, RoundState::Choosing | RoundState::ToConfirm) {
                return Err(ApiError::conflict().reason("colleagues_asked").detail("Your colleagues have been asked already."));
            }
            check_raters(transaction, &row, &new.raters, today).await?;
            row.state = RoundState::ToConfirm;
            store::save(transaction, &scope, row.clone()).await?;
            self.propose(transaction, &row, &new.raters).await
        };
        self.platform.database.write(&scope, work).await?;
        self.own_round(actor, id, language).await
    }

    /// Writes raters down and asks the manager to confirm them.
    pub(super) async fn propose(
        &self,
        transaction: &impl ConnectionTrait,
        row: &colleague_round::Model,
        raters: &[PersonId],
    ) -> Result<(), ApiError> {
        let request = |rater: &PersonId| colleague_request::Model {
            id: ColleagueRequestId(self.platform.clock.id()),
            organisation_id: row.organisation_id,
            person_id: *rater,
            round_id: row.id,
            state: RequestState::Proposed,
            asked_at: self.platform.clock.now(),
        };
        let requests: Vec<_> = raters.iter().map(request).collect();
        // Another choice is news again.
        let step = requests.first().map(|request| request.id.to_string()).unwrap_or_default();
        store::replace_requests(transaction, &between_people(), row.id, requests).await?;
        let name = named(&names(transaction, &[row.person_id]).await?, row.person_id);
        let news = News::RatersToConfirm(row.id, &name, step);
        Ok(notices::tell(transaction, &self.platform, row.manager_id, row.organisation_id, news).await?)
    }

    /// Confirms who is asked, or sends the choice back.
    pub(in crate::assessment) async fn decide_raters(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        id: ColleagueRoundId,
        new: RatersDecisionIn,
        language: Language,
    ) -> Result<ColleagueRound, ApiError> {
        actor.scope(Permission::AssessTeam, organisation)?;
        let (scope, today, now) = (between_people(), self.today(), self.platform.clock.now());
        let closes_on = new.closes_on.unwrap_or_else(|| after(today, USUAL_DAYS));
        if !(after(today, 1)..=after(today, MOST_DAYS)).contains(&closes_on) {
            return Err(ApiError::invalid("closes_on", "out_of_range", "Choose a day from tomorrow on, within 60 days."));
        }
        let work = async |transaction: &DatabaseTransaction| {
            let mut row = store::lock(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            if !steers(transaction, actor, organisation, &row, today).await? {
                return Err(ApiError::not_found());
            }
            let name = named(&names(transaction, &[row.person_id]).await?, row.person_id);
            match (row.state, new.confirmed) {
                // The same decision again.
                (RoundState::Open, true) | (RoundState::Choosing, false) => return Ok(()),
                (RoundState::ToConfirm, false) => {
                    row.state = RoundState::Choosing;
                    let news = News::RatersToChoose(id, &name, now.timestamp().to_string());
                    notices::tell(transaction, &self.platform, row.person_id, organisation, news).await?;
                }
                (RoundState::ToConfirm, true) => {
                    row.state = RoundState::Open;
                    row.closes_on = Some(closes_on);
                    for mut request in store::requests(transaction, &scope, id).await? {
                        request.state = RequestState::Asked;
                        request.asked_at = now;
                        let news = News::ColleagueAsked(request.id, &name, closes_on, 0);
                        notices::tell(transaction, &self.platform, request.person_id, organisation, news).await?;
                        store::save_request(transaction, &scope, request).await?;
                    }
                }
                _ => return Err(ApiError::conflict().reason("nothing_to_decide").detail("There is no choice to decide about.")),
            }
            Ok::<_, ApiError>(store::save(transaction, &scope, row).await?)
        };
        self.platform.database.write(&scope, work).await?;
        self.team_round(actor, organisation, id, language).await
    }

    /// Calls a round about the actor off; what was answered goes.
    pub(in crate::assessment) async fn cancel_round(
        &self,
        actor: &Actor,
        id: ColleagueRoundId,
        language: Language,
    ) -> Result<ColleagueRound, ApiError> {
        actor.own()?;
        let scope = between_people();
        let work = async |transaction: &DatabaseTransaction| {
            let row = store::lock(transaction, &scope, id).await?.filter(|row| row.person_id == actor.person);
            let mut row = row.ok_or_else(ApiError::not_found)?;
            match row.state {
                RoundState::Cancelled => return Ok(()),
                RoundState::Closed => return Err(ApiError::conflict().reason("round_over").detail("This round is closed.")),
                _ => row.state = RoundState::Cancelled,
            }
            store::save(transaction, &scope, row).await?;
            let requests = store::requests(transaction, &scope, id).await?;
            store::replace_answers(transaction, &scope, requests.iter().map(|request| request.id).collect(), Vec::new()).await?;
            Ok::<_, ApiError>(store::replace_requests(transaction, &scope, id, Vec::new()).await?)
        };
        self.platform.database.write(&scope, work).await?;
        self.own_round(actor, id, language).await
    }
}

/// Refuses raters who are too few, no colleagues, the person herself or her manager: of three answers one must not be known.
pub(super) async fn check_raters(
    connection: &impl ConnectionTrait,
    row: &colleague_round::Model,
    raters: &[PersonId],
    today: NaiveDate,
) -> Result<(), ApiError> {
    let different: BTreeSet<_> = raters.iter().collect();
    if different.len() != raters.len() {
        return Err(ApiError::invalid("raters", "twice", "Somebody stands in the list twice."));
    }
    for (place, rater) in raters.iter().enumerate() {
        let field = format!("raters[{place}]");
        if *rater == row.person_id || *rater == row.manager_id {
            return Err(ApiError::invalid(field, "not_allowed", "Neither yourself nor your manager can be asked."));
        }
        let found = organisations::membership_in(connection, &between_people(), row.organisation_id, *rater, today).await?;
        if found.is_none_or(|found| found.invited || found.valid_from > today) {
            return Err(ApiError::invalid(field, "unknown", "There is no such colleague in your organisation."));
        }
    }
    Ok(())
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}
