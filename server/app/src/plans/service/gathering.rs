//! What is read about people to plan for them: of one, or of everybody whom a scope reaches with the same few queries.

use super::super::entity::plan_choice;
use super::super::inputs::{Choice, Need};
use super::super::{needs, store};
use super::Plans;
use crate::organisations;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::skills::{self, CurrentLevel, Needed};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{BTreeMap, HashMap};

/// What is needed of somebody, what she holds and for how long, and what she chose.
#[derive(Debug)]
pub(super) struct Gathered {
    pub needs: Vec<Need>,
    pub levels: Vec<CurrentLevel>,
    pub ends: BTreeMap<String, NaiveDate>,
    pub choice: Choice,
}

impl Plans {
    /// About one person.
    pub(super) async fn gather(
        &self,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        (person, organisation): (PersonId, OrganisationId),
        now: DateTime<Utc>,
    ) -> Result<Gathered, DbErr> {
        let needs = needs::of(connection, scope, person, organisation, self.platform.day(now)).await?;
        let levels = skills::levels_of(connection, scope, person, organisation).await?;
        let choice = match store::choice(connection, scope, person, organisation).await? {
            Some(row) => Choice::read(&row),
            None => usual_choice(connection, scope, person, organisation).await?,
        };
        let mut one = HashMap::from([(person, Gathered { needs, levels, ends: BTreeMap::new(), choice })]);
        self.find_ends(connection, scope, organisation, &mut one, now).await?;
        // It was put in above.
        one.remove(&person).ok_or_else(|| DbErr::RecordNotFound(person.to_string()))
    }

    /// About everybody in an organisation whom a scope reaches and of whom something is needed.
    pub(super) async fn gather_all(
        &self,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        organisation: OrganisationId,
        people: &[(PersonId, Language)],
        now: DateTime<Utc>,
    ) -> Result<HashMap<PersonId, Gathered>, DbErr> {
        let mut needs = needs::of_all(connection, scope, organisation, self.platform.day(now)).await?;
        let mut levels: HashMap<PersonId, Vec<CurrentLevel>> = HashMap::new();
        for (person, level) in skills::levels_in(connection, scope, organisation).await? {
            levels.entry(person).or_default().push(level);
        }
        let rows = store::choices(connection, scope, organisation).await?;
        let choices: HashMap<PersonId, plan_choice::Model> = rows.into_iter().map(|row| (row.person_id, row)).collect();
        let working = organisations::find_organisation(connection, organisation).await?.map(|found| found.default_language);
        let mut all = HashMap::new();
        for (person, language) in people {
            let Some(needs) = needs.remove(person) else { continue };
            let languages: Vec<Language> = working.into_iter().chain([*language]).collect();
            let choice = choices.get(person).map_or_else(|| Choice::usual(&languages), Choice::read);
            let levels = levels.remove(person).unwrap_or_default();
            all.insert(*person, Gathered { needs, levels, ends: BTreeMap::new(), choice });
        }
        self.find_ends(connection, scope, organisation, &mut all, now).await?;
        Ok(all)
    }

    /// Finds the last whole day of each needed level that is held and may end.
    async fn find_ends(
        &self,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        organisation: OrganisationId,
        people: &mut HashMap<PersonId, Gathered>,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let mut needed = Vec::new();
        for (person, known) in &*people {
            for need in &known.needs {
                let min = i32::try_from(need.min).unwrap_or(i32::MAX);
                let may_end = |level: &CurrentLevel| level.skill == need.skill && level.level >= min && level.changes_at.is_some();
                if known.levels.iter().any(|level| level.holds(now) && may_end(level)) {
                    needed.push(Needed { person: *person, skill: need.skill.clone(), min });
                }
            }
        }
        for ((person, skill), end) in skills::holds_until(connection, scope, organisation, &needed, now).await? {
            // What ends with the last second of a day, or at midnight, holds on that whole day.
            let day = self.platform.day(end + Duration::seconds(1)).pred_opt();
            if let (Some(known), Some(day)) = (people.get_mut(&person), day) {
                known.ends.insert(skill, day);
            }
        }
        Ok(())
    }
}

/// What holds for somebody who has not chosen.
pub(super) async fn usual_choice(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Choice, DbErr> {
    let working = organisations::find_organisation(connection, organisation).await?.map(|found| found.default_language);
    let own = organisations::find_person(connection, scope, person).await?.map(|found| found.language);
    let languages: Vec<Language> = working.into_iter().chain(own).collect();
    Ok(Choice::usual(if languages.is_empty() { &[Language::En] } else { &languages }))
}
