//! Use cases of this slice.

mod answering;
mod closing;
mod counting;
mod own;
mod raters;
mod rating;
mod remarks;
mod results;
mod rounds;
mod talk_views;
mod talks;
mod team;
mod tending;
mod views;

pub use tending::{tend, tend_for_ever};

use crate::organisations::{self, PersonInOrganisation};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::{ApiError, SharedPlatform};
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;

/// Levels as people judge them.
#[derive(Debug)]
pub struct Assessments {
    platform: SharedPlatform,
}

impl Assessments {
    /// On this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }

    fn today(&self) -> NaiveDate {
        self.platform.today()
    }
}

/// An actor's own scope and herself.
fn own(actor: &Actor) -> Result<(Scope, PersonId), ApiError> {
    Ok((actor.own()?, actor.person))
}

/// Refuses an organisation that the actor does not belong to.
fn belongs(actor: &Actor, organisation: OrganisationId) -> Result<(), ApiError> {
    let here = actor.memberships.iter().any(|membership| membership.organisation == organisation);
    if here { Ok(()) } else { Err(ApiError::not_found()) }
}

fn used_id() -> ApiError {
    ApiError::conflict().detail("This id was used for something else.")
}

/// The scope of what belongs to several people of whom each may see it; every use checks which of them asks.
fn between_people() -> Scope {
    Scope::system("talks and rounds belong to several people, and which of them asks is checked where this is used")
}

/// Somebody of the team that the scope is, not the manager herself.
async fn of_team(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    person: PersonId,
    today: NaiveDate,
) -> Result<PersonInOrganisation, ApiError> {
    let found = organisations::membership_in(connection, scope, organisation, person, today).await?;
    found.filter(|found| scope.manager() != Some(found.person_id)).ok_or_else(ApiError::not_found)
}

/// Whether the actor still leads somebody in an organisation.
async fn leads(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    organisation: OrganisationId,
    person: PersonId,
    today: NaiveDate,
) -> Result<bool, ApiError> {
    let Ok(scope) = actor.scope(Permission::AssessTeam, organisation) else { return Ok(false) };
    Ok(organisations::membership_in(connection, &scope, organisation, person, today).await?.is_some())
}

/// The names of people who take part in the same talk or round.
async fn names(connection: &impl ConnectionTrait, people: &[PersonId]) -> Result<BTreeMap<PersonId, String>, ApiError> {
    Ok(organisations::person_names(connection, &between_people(), people).await?)
}

fn named(names: &BTreeMap<PersonId, String>, person: PersonId) -> String {
    names.get(&person).cloned().unwrap_or_default()
}

/// The framework of a request, or which field is wrong.
fn framework(key: &str, language: crate::platform::language::Language) -> Result<super::frames::Frame, ApiError> {
    let unknown = || ApiError::invalid("framework", "unknown", "There is no such framework.");
    super::frames::frame(key, language).ok_or_else(unknown)
}

/// Refuses a level that its framework does not have, or a skill that no framework or another one than the expected has.
fn check_level(field: &str, skill: &str, level: i32, expected: Option<&str>) -> Result<(), ApiError> {
    let known = crate::skills::skill(skill).filter(|known| expected.is_none_or(|expected| expected == known.framework().key));
    let Some(known) = known else {
        return Err(ApiError::invalid(format!("{field}.skill"), "unknown", "There is no such skill here."));
    };
    let highest = known.framework().scale_max;
    if level > highest {
        return Err(ApiError::invalid(format!("{field}.level"), "too_high", format!("The highest level is {highest}.")));
    }
    Ok(())
}

/// Refuses a list that names a skill twice.
fn check_once<'a>(field: &str, skills: impl Iterator<Item = &'a str>) -> Result<(), ApiError> {
    let mut seen = std::collections::BTreeSet::new();
    for (place, skill) in skills.enumerate() {
        if !seen.insert(skill) {
            return Err(ApiError::invalid(format!("{field}[{place}].skill"), "twice", "This skill stands in the list twice."));
        }
    }
    Ok(())
}
