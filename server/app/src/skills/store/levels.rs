//! The levels that follow from the ledger: writing what a fold gives, for one place, for people, and for what has come due.

use super::ledger::{evidence, lock_person, of_place, revocations};
use super::policies::policies_at;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId, SkillChangeId};
use crate::skills::entity::{observation, skill_change, skill_level};
use crate::skills::fold::{Level, Observation, fold_now};
use crate::skills::policy::Policy;
use crate::skills::store::REFRESHER;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, ModelTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Where a level stands: whose, for whom, in what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::skills) struct Place {
    /// Whose level.
    pub person: PersonId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// In which skill.
    pub skill: String,
}

/// Folds one place and writes what follows.
pub(super) async fn fold_place(
    connection: &impl ConnectionTrait,
    policy: &Policy,
    place: Place,
    now: DateTime<Utc>,
    id: impl Fn() -> SkillChangeId,
) -> Result<(), DbErr> {
    let rows = of_place(connection, &place).await?;
    let known: Vec<Observation> = rows.iter().map(|(row, revoked)| evidence(row, revoked.as_ref())).collect();
    let before = skill_level::Entity::find_by_id((place.person, place.organisation, place.skill.clone())).one(connection).await?;
    let after = fold_now(&known, policy, now).map(|level| stored(place.clone(), &level));
    let changed = write(connection, before, after, place, now, &id).await?;
    insert_changes(connection, changed.into_iter().collect()).await
}

/// Folds everything that is known of some people, in one organisation or in all, and writes what follows. Returns how many levels they hold.
pub(in crate::skills) async fn refold(
    connection: &impl ConnectionTrait,
    organisation: Option<OrganisationId>,
    people: &[PersonId],
    now: DateTime<Utc>,
    id: impl Fn() -> SkillChangeId,
) -> Result<usize, DbErr> {
    for person in people {
        lock_person(connection, *person).await?;
    }
    let policies = policies_at(connection, organisation).await?;
    let mut condition = Condition::all().add(observation::Column::PersonId.is_in(people.iter().copied()));
    let mut of_levels = Condition::all().add(skill_level::Column::PersonId.is_in(people.iter().copied()));
    if let Some(organisation) = organisation {
        condition = condition.add(observation::Column::OrganisationId.eq(organisation));
        of_levels = of_levels.add(skill_level::Column::OrganisationId.eq(organisation));
    }
    let revoked = revocations(connection, people).await?;
    let mut known: BTreeMap<Place, Vec<Observation>> = BTreeMap::new();
    for row in observation::Entity::find().filter(condition).all(connection).await? {
        let evidence = evidence(&row, revoked.get(&row.id));
        let place = Place { person: row.person_id, organisation: row.organisation_id, skill: row.skill_key };
        known.entry(place).or_default().push(evidence);
    }
    let mut before: BTreeMap<Place, skill_level::Model> = BTreeMap::new();
    for row in skill_level::Entity::find().filter(of_levels).all(connection).await? {
        let place = Place { person: row.person_id, organisation: row.organisation_id, skill: row.skill_key.clone() };
        before.insert(place, row);
    }
    let places: BTreeSet<Place> = known.keys().chain(before.keys()).cloned().collect();
    let (mut held, mut changes) = (0, Vec::new());
    for place in places {
        let evidence = known.remove(&place).unwrap_or_default();
        let level = fold_now(&evidence, &policies.at(place.organisation, now).0, now).map(|level| stored(place.clone(), &level));
        held += usize::from(level.is_some());
        changes.extend(write(connection, before.remove(&place), level, place, now, &id).await?);
    }
    insert_changes(connection, changes).await?;
    Ok(held)
}

/// Folds at most `limit` of the places whose moment has come, and those alone. Returns how many there were.
pub(in crate::skills) async fn fold_due(
    connection: &impl ConnectionTrait,
    now: DateTime<Utc>,
    limit: u64,
    id: impl Fn() -> SkillChangeId,
) -> Result<usize, DbErr> {
    let due = skill_level::Entity::find()
        .filter(skill_level::Column::ChangesAt.lte(now))
        .order_by_asc(skill_level::Column::ChangesAt)
        .limit(limit)
        .all(connection)
        .await?;
    let places: BTreeSet<Place> =
        due.into_iter().map(|row| Place { person: row.person_id, organisation: row.organisation_id, skill: row.skill_key }).collect();
    let policies = policies_at(connection, None).await?;
    let count = places.len();
    for place in places {
        lock_person(connection, place.person).await?;
        let policy = policies.at(place.organisation, now).0;
        fold_place(connection, &policy, place, now, &id).await?;
    }
    Ok(count)
}

/// The ids of people with evidence or levels, in one organisation or in all, behind one of them, in their order.
pub(in crate::skills) async fn people_with_evidence(
    connection: &impl ConnectionTrait,
    organisation: Option<OrganisationId>,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Vec<PersonId>, DbErr> {
    let after = PersonId(after.unwrap_or(Uuid::nil()));
    let mut evidence = observation::Entity::find()
        .select_only()
        .column(observation::Column::PersonId)
        .distinct()
        .filter(observation::Column::PersonId.gt(after));
    let mut levels = skill_level::Entity::find()
        .select_only()
        .column(skill_level::Column::PersonId)
        .distinct()
        .filter(skill_level::Column::PersonId.gt(after));
    if let Some(organisation) = organisation {
        evidence = evidence.filter(observation::Column::OrganisationId.eq(organisation));
        levels = levels.filter(skill_level::Column::OrganisationId.eq(organisation));
    }
    let evidence: Vec<PersonId> = evidence.order_by_asc(observation::Column::PersonId).limit(limit).into_tuple().all(connection).await?;
    let levels: Vec<PersonId> = levels.order_by_asc(skill_level::Column::PersonId).limit(limit).into_tuple().all(connection).await?;
    let people: BTreeSet<PersonId> = evidence.into_iter().chain(levels).collect();
    Ok(people.into_iter().take(usize::try_from(limit).unwrap_or(usize::MAX)).collect())
}

/// How many people an organisation has evidence of.
pub(in crate::skills) async fn count_people_with_evidence(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<i64, DbErr> {
    let people: Option<i64> = observation::Entity::find()
        .select_only()
        .expr(Expr::col(observation::Column::PersonId).count_distinct())
        .filter(observation::Column::OrganisationId.eq(organisation))
        .into_tuple()
        .one(connection)
        .await?;
    Ok(people.unwrap_or(0))
}

/// The organisations that have evidence of anybody.
pub(in crate::skills) async fn organisations_with_evidence(connection: &impl ConnectionTrait) -> Result<Vec<OrganisationId>, DbErr> {
    let found = observation::Entity::find().select_only().column(observation::Column::OrganisationId).distinct();
    found.into_tuple().all(connection).await
}

/// The organisations that know anything of a skill inside a scope.
pub(in crate::skills) async fn organisations_knowing(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    skill: &str,
) -> Result<Vec<OrganisationId>, DbErr> {
    observation::Entity::find()
        .select_only()
        .column(observation::Column::OrganisationId)
        .distinct()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::SkillKey.eq(skill))
        .into_tuple()
        .all(connection)
        .await
}

/// Removes changes from before a moment; returns how many went. Their keys are in the order of time, so that the others are not looked at.
pub(in crate::skills) async fn tidy_changes(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    before: DateTime<Utc>,
) -> Result<u64, DbErr> {
    Ok(skill_change::Entity::delete_many().filter(skill_change::Column::Id.lt(first_key(before))).exec(connection).await?.rows_affected)
}

/// A level as it is stored.
pub(super) fn stored(place: Place, level: &Level) -> skill_level::Model {
    skill_level::Model {
        person_id: place.person,
        organisation_id: place.organisation,
        skill_key: place.skill,
        level: level.level,
        kind: if level.confirmed_by.is_some() { REFRESHER.to_owned() } else { level.kind.name().to_owned() },
        observation_id: level.confirmed_by.unwrap_or(level.evidence),
        observed_at: level.observed_at,
        valid_until: level.valid_until,
        uncertainty: level.uncertainty,
        changes_at: level.changes_at,
    }
}

/// Writes levels where there are none.
pub(super) async fn insert_levels(connection: &impl ConnectionTrait, levels: Vec<skill_level::Model>) -> Result<(), DbErr> {
    for chunk in levels.chunks(2500) {
        let rows = chunk.iter().map(|level| level.clone().into_active_model().reset_all());
        skill_level::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// Writes what became of one place, and returns the change when the level is another.
async fn write(
    connection: &impl ConnectionTrait,
    before: Option<skill_level::Model>,
    after: Option<skill_level::Model>,
    place: Place,
    now: DateTime<Utc>,
    id: &impl Fn() -> SkillChangeId,
) -> Result<Option<skill_change::Model>, DbErr> {
    let levels = (before.as_ref().map(|row| row.level), after.as_ref().map(|row| row.level));
    match (before, after) {
        (Some(before), Some(after)) if before == after => {}
        (Some(_), Some(after)) => {
            after.into_active_model().reset_all().update(connection).await?;
        }
        (None, Some(after)) => {
            skill_level::Entity::insert(after.into_active_model().reset_all()).exec_without_returning(connection).await?;
        }
        (Some(before), None) => {
            before.delete(connection).await?;
        }
        (None, None) => {}
    }
    let (level_before, level_after) = levels;
    let Place { person, organisation, skill } = place;
    let change = || skill_change::Model {
        id: id(),
        organisation_id: organisation,
        person_id: person,
        skill_key: skill,
        level_before,
        level_after,
        at: now,
    };
    Ok((level_before != level_after).then(change))
}

async fn insert_changes(connection: &impl ConnectionTrait, changes: Vec<skill_change::Model>) -> Result<(), DbErr> {
    for chunk in changes.chunks(4000) {
        let rows = chunk.iter().map(|change| change.clone().into_active_model().reset_all());
        skill_change::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// The lowest key of a moment.
fn first_key(moment: DateTime<Utc>) -> SkillChangeId {
    let millis = u64::try_from(moment.timestamp_millis()).unwrap_or(0);
    SkillChangeId(uuid::Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid())
}

/// A key in the order of time, as unique as what it is made from.
pub(super) fn change_id(cause: Uuid, now: DateTime<Utc>) -> SkillChangeId {
    let mut random = [0; 10];
    random.copy_from_slice(&cause.as_bytes()[6..]);
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    SkillChangeId(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
}
