//! Which numbers of a group other slices may tell a reader.

use super::gaps::People;
use super::groupings::Groupings;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, UnitId};
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform};
use crate::profiles::disclosure::Told;
use crate::profiles::words::Titles;
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;

/// Skills whose numbers of a group may be told, as the map of gaps tells them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldSkills {
    /// How many are assessed.
    pub counted: BTreeSet<String>,
    /// Also how many are below what they need.
    pub results: BTreeSet<String>,
    /// In how many needed skills how many are below is not told.
    pub withheld: u32,
}

/// What may be told of a unit with its parts, or of everybody; nothing is held back from the manager of just these people.
///
/// # Errors
/// When there is no such unit, or the database refuses.
pub async fn told_of(
    platform: &Platform,
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    unit: Option<UnitId>,
    now: DateTime<Utc>,
) -> Result<Option<ToldSkills>, ApiError> {
    if scope.manager().is_some() {
        return Ok(None);
    }
    let people = People::read(platform, connection, scope, organisation, now).await?;
    let columns = people.columns();
    let titles = Titles::read(connection, Some(organisation)).await?;
    let groups = Groupings::read(connection, organisation, &people, &titles, Language::En).await?;
    let place = groups.place_of(unit).ok_or_else(ApiError::not_found)?;
    let (crossed, _) = groups.count(&people, &columns);
    let [units, _] = crossed.told();
    let mut told = ToldSkills::default();
    for ((skill, _), (of_skill, cell)) in columns.into_iter().zip(units[place].iter().zip(&crossed.trees[0].cells[place])) {
        if *of_skill >= Told::Count {
            told.counted.insert(skill.clone());
        }
        if *of_skill == Told::Results {
            told.results.insert(skill);
        } else if cell.expected > 0 {
            told.withheld += 1;
        }
    }
    Ok(Some(told))
}
