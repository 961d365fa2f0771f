//! Rules: writing one, trying one, switching one.

use super::Programmes;
use super::book::{Book, Records, people, rule_of};
use super::input;
use super::listing::{Shown, shown};
use super::writing::note;
use crate::organisations;
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission};
use crate::platform::ids::{OrganisationId, ProgrammeId, ProgrammeRuleId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::profiles::api::ProfileSummary;
use crate::programmes::api::{ProgrammeForecast, ProgrammeRuleIn, ProgrammeRuleState, ProgrammeTrial};
use crate::programmes::entity::rule;
use crate::programmes::rules::{Condition, Rule, RuleState, Test, changes, fits};
use crate::programmes::standing::{Assigned, Kind};
use crate::programmes::store;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::collections::BTreeMap;

/// A programme with more rules is understood by nobody.
const MOST_RULES: usize = 50;
/// So many people of a forecast are named.
const MOST_SHOWN: usize = 500;

impl Programmes {
    /// Refuses units and profiles that the organisation does not have.
    async fn check(
        &self,
        connection: &impl ConnectionTrait,
        organisation: OrganisationId,
        profiles: &[ProfileSummary],
        conditions: &[Condition],
    ) -> Result<(), ApiError> {
        let units = organisations::units_of(connection, organisation).await?;
        for (place, condition) in conditions.iter().enumerate() {
            match &condition.test {
                Test::Unit(unit) if !units.contains_key(unit) => {
                    let message = "Choose a unit of this organisation.";
                    return Err(ApiError::invalid(format!("conditions.{place}.unit_id"), "unknown", message));
                }
                Test::Profile(profile) if !profiles.iter().any(|known| known.id == *profile) => {
                    let message = "Choose among the organisation's profiles and the shared ones.";
                    return Err(ApiError::invalid(format!("conditions.{place}.profile_id"), "unknown", message));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Writes a rule as a draft; one of a known id is left alone. Says whether it is new.
    pub(in crate::programmes) async fn add_rule(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        programme: ProgrammeId,
        new: ProgrammeRuleIn,
    ) -> Result<bool, ApiError> {
        let scope = actor.scope(Permission::ManageProgrammes, organisation)?;
        let conditions = input::conditions(&new.conditions)?;
        let text = serde_json::to_string(&conditions).map_err(ApiError::because)?;
        let profiles = crate::profiles::known_profiles(&self.platform, actor, organisation, Language::En).await?;
        let now = self.platform.clock.now();
        let work = async |transaction: &DatabaseTransaction| -> Result<bool, ApiError> {
            store::find(transaction, organisation, programme).await?.ok_or_else(ApiError::not_found)?;
            store::lock(transaction, programme).await?;
            if let Some(known) = store::rule(transaction, new.id).await? {
                return if known.programme_id == programme { Ok(false) } else { Err(ApiError::conflict()) };
            }
            self.check(transaction, organisation, &profiles, &conditions).await?;
            if store::rules_of(transaction, programme).await?.len() >= MOST_RULES {
                return Err(ApiError::conflict().reason("too_many_rules").detail(format!("There are {MOST_RULES} rules already.")));
            }
            let row = rule::Model {
                id: new.id,
                programme_id: programme,
                organisation_id: organisation,
                conditions: text.clone(),
                state: "draft".to_owned(),
                began_on: None,
                swept_on: None,
                created_at: now,
                changed_at: now,
            };
            store::insert_rule(transaction, row).await?;
            note(transaction, now, actor, organisation, ("programme_rule.created", new.id.to_string())).await?;
            Ok(true)
        };
        self.platform.database.write(&scope, work).await
    }

    /// Switches a rule and holds everybody against all rules at once.
    pub(in crate::programmes) async fn switch_rule(
        &self,
        actor: &Actor,
        (organisation, programme): (OrganisationId, ProgrammeId),
        id: ProgrammeRuleId,
        state: ProgrammeRuleState,
    ) -> Result<(), ApiError> {
        let scope = actor.scope(Permission::ManageProgrammes, organisation)?;
        let now = self.platform.clock.now();
        let today = self.platform.day(now);
        let (name, action) = match state {
            ProgrammeRuleState::Draft => {
                return Err(ApiError::invalid("state", "no_way_back", "A rule does not become a draft again. Pause or end it."));
            }
            ProgrammeRuleState::On => ("on", "programme_rule.switched_on"),
            ProgrammeRuleState::Paused => ("paused", "programme_rule.paused"),
            ProgrammeRuleState::Ended => ("ended", "programme_rule.ended"),
        };
        let work = async |transaction: &DatabaseTransaction| -> Result<(), ApiError> {
            store::find(transaction, organisation, programme).await?.ok_or_else(ApiError::not_found)?;
            let row = store::rule(transaction, id).await?.filter(|row| row.programme_id == programme).ok_or_else(ApiError::not_found)?;
            if row.state == name {
                return Ok(());
            }
            if row.state == "ended" {
                return Err(ApiError::conflict().reason("rule_ended").detail("This rule has ended. Write a new one."));
            }
            if row.state == "draft" && name == "paused" {
                return Err(ApiError::conflict().reason("rule_never_on").detail("This rule was never switched on."));
            }
            let began_on = if name == "on" { row.began_on.or(Some(today)) } else { row.began_on };
            store::save_rule(transaction, rule::Model { state: name.to_owned(), began_on, changed_at: now, ..row }).await?;
            note(transaction, now, actor, organisation, (action, id.to_string())).await?;
            Ok(())
        };
        self.platform.database.write(&scope, work).await?;
        self.apply(organisation, None).await.map(|_| ())
    }

    /// What would follow if a rule were switched on now.
    pub(in crate::programmes) async fn forecast(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        programme: ProgrammeId,
        trial: ProgrammeTrial,
    ) -> Result<ProgrammeForecast, ApiError> {
        let scope = actor.scope(Permission::ManageProgrammes, organisation)?;
        let conditions = input::conditions(&trial.conditions)?;
        let profiles = crate::profiles::known_profiles(&self.platform, actor, organisation, Language::En).await?;
        let now = self.platform.clock.now();
        let today = self.platform.day(now);
        let tried = Rule {
            // The last of all: whoever another rule means already is taken in by that one.
            id: ProgrammeRuleId(self.platform.clock.id()),
            state: RuleState::On,
            conditions: conditions.clone(),
            began_on: today,
            swept_on: None,
        };
        let read = async |connection: &DatabaseTransaction| -> Result<(ProgrammeForecast, Vec<Shown>), ApiError> {
            let book = Book::read(connection, organisation).await?;
            let row = book.find(programme)?;
            self.check(connection, organisation, &profiles, &conditions).await?;
            let known = people(connection, &scope, organisation, None, today).await?;
            let units = organisations::units_of(connection, organisation).await?;
            let facts: BTreeMap<_, _> = known.iter().map(|(id, known)| (*id, known.facts.clone())).collect();
            let records = Records::read(&self.platform, connection, &scope, (organisation, &book), Some(programme), None).await?;
            // Rules that are on are held too, so that the trial shows what the run does; what they take in is not this rule's.
            let mut rules: Vec<Rule> = Vec::new();
            for row in book.rules.iter().filter(|row| row.programme_id == programme) {
                rules.push(rule_of(row, today)?);
            }
            rules.push(tried.clone());
            let open = records.open(programme);
            let begun = changes(&rules, &facts, &open, None).begin.into_iter().filter(|begin| begin.rule == tried.id);
            let fitting: Vec<_> = facts.iter().filter(|(_, facts)| fits(&conditions, facts).is_some()).map(|(id, _)| *id).collect();
            let contents = book.contents.get(&programme).ok_or_else(ApiError::internal)?;
            let mut list = Vec::new();
            for begin in begun {
                let assigned = Assigned {
                    on: today,
                    ended: None,
                    version: row.version,
                    joined_on: begin.joined_on,
                    since: begin.since,
                    began_on: begin.began_on,
                };
                let standing = records.standing(&self.platform, contents, (programme, begin.person), today, Some(assigned));
                if let (Some(standing), Some(known)) = (standing, known.get(&begin.person)) {
                    list.push(Shown::of(begin.person, known, &units, standing));
                }
            }
            let count = |kind: Kind| number(list.iter().filter(|shown| shown.standing.kind == kind).count());
            let forecast = ProgrammeForecast {
                fitting: number(fitting.len()),
                assigned: number(fitting.iter().filter(|person| open.iter().any(|open| open.person == **person)).count()),
                enrols: number(list.len()),
                fulfilled: count(Kind::Fulfilled),
                exempted: count(Kind::Exempted),
                overdue: count(Kind::Overdue),
                people: Vec::new(),
            };
            Ok((forecast, list))
        };
        let (mut forecast, mut list) = self.platform.database.read(&scope, read).await?;
        list.sort_by(|one, other| (&one.sort_name, one.person).cmp(&(&other.sort_name, other.person)));
        list.truncate(MOST_SHOWN);
        let opening = Opening { actor, organisation, permission: Permission::ManageProgrammes, what: "programme_forecast", detail: None };
        let note = async |transaction: &DatabaseTransaction| {
            opening::note(transaction, self.platform.clock.id(), now, opening, list.iter().map(|shown| shown.person)).await
        };
        self.platform.database.write(&scope, note).await?;
        forecast.people = list.into_iter().map(shown).collect();
        Ok(forecast)
    }
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
