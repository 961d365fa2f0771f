//! How long levels that are needed stay.

use super::ledger::{evidence, revocations};
use super::policies::policies_at;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use crate::skills::entity::observation;
use crate::skills::fold::{self, Observation};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

/// A level that somebody needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// Who.
    pub person: PersonId,
    /// In which skill.
    pub skill: String,
    /// At least which level.
    pub min: i32,
}

/// When each of some levels is not held any more, with nothing new, inside a scope; those that stay for good are not in the answer. A level
/// that is not held now ends now. Many people are asked about with the same few queries as one.
///
/// # Errors
/// When the database refuses.
pub async fn holds_until(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    needed: &[Needed],
    now: DateTime<Utc>,
) -> Result<BTreeMap<(PersonId, String), DateTime<Utc>>, DbErr> {
    if needed.is_empty() {
        return Ok(BTreeMap::new());
    }
    let people: BTreeSet<PersonId> = needed.iter().map(|needed| needed.person).collect();
    let people: Vec<PersonId> = people.into_iter().collect();
    let skills: BTreeSet<&str> = needed.iter().map(|needed| needed.skill.as_str()).collect();
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::OrganisationId.eq(organisation))
        .filter(observation::Column::PersonId.is_in(people.iter().copied()))
        .filter(observation::Column::SkillKey.is_in(skills))
        .all(connection)
        .await?;
    let revoked = revocations(connection, &people).await?;
    let policy = policies_at(connection, Some(organisation)).await?.at(organisation, now).0;
    let mut known: BTreeMap<(PersonId, String), Vec<Observation>> = BTreeMap::new();
    for row in rows {
        let evidence = evidence(&row, revoked.get(&row.id));
        known.entry((row.person_id, row.skill_key)).or_default().push(evidence);
    }
    let end = |needed: &Needed| {
        let place = (needed.person, needed.skill.clone());
        let evidence = known.get(&place).map_or(&[][..], Vec::as_slice);
        Some((place, fold::holds_until(evidence, &policy, needed.min, now)?))
    };
    Ok(needed.iter().filter_map(end).collect())
}
