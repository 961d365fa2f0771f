//! SQL of this slice.

mod current;
mod forget;
mod sides;

pub use current::{Change, CurrentLevel, changes_after, levels_in, levels_of};
pub use forget::copy_evidence_without_person;
pub use sides::{LatestEvidence, latest_by_kind};

use super::entity::{observation, skill_change, skill_level};
use super::policy::{Evidence, held_until, supersedes, usual_uncertainty};
use crate::platform::access::Scope;
use crate::platform::ids::{CompletionId, ObservationId, OrganisationId, PersonId, SkillChangeId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kind of evidence that only confirms what holds.
pub const REFRESHER: &str = "refresher";

/// Evidence that is to be written down.
#[derive(Clone, Debug)]
pub struct NewObservation {
    /// Its key.
    pub id: ObservationId,
    /// On whose behalf it came about.
    pub organisation: OrganisationId,
    /// Whose level it shows.
    pub person: PersonId,
    /// Which skill.
    pub skill: String,
    /// Which level.
    pub level: i32,
    /// self, manager, test, completion, external or refresher.
    pub kind: &'static str,
    /// The completion it follows from.
    pub completion: Option<CompletionId>,
    /// How far the true level may lie from it: one standard error in levels; none where nobody knows.
    pub standard_error: Option<f64>,
    /// Who judged, when a person did.
    pub assessor: Option<PersonId>,
    /// The questionnaire, test or certificate that it comes from.
    pub source: Option<Uuid>,
    /// When the level was shown.
    pub observed_at: DateTime<Utc>,
    /// Until when it holds.
    pub valid_until: Option<DateTime<Utc>>,
}

/// Appends observations to the ledger; the levels are not touched.
async fn append(connection: &impl ConnectionTrait, observations: &[NewObservation], now: DateTime<Utc>) -> Result<(), DbErr> {
    for chunk in observations.chunks(2000) {
        let rows = chunk.iter().map(|new| {
            let row = observation::Model {
                id: new.id,
                organisation_id: new.organisation,
                person_id: new.person,
                skill_key: new.skill.clone(),
                level: new.level,
                kind: new.kind.to_owned(),
                completion_id: new.completion,
                standard_error: new.standard_error.map(hundredths),
                assessor_id: new.assessor,
                source_id: new.source,
                observed_at: new.observed_at,
                valid_until: new.valid_until,
                recorded_at: now,
            };
            row.into_active_model().reset_all()
        });
        observation::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// Appends one observation and updates the level it decides.
pub(super) async fn observe(connection: &impl ConnectionTrait, new: NewObservation, now: DateTime<Utc>) -> Result<(), DbErr> {
    append(connection, std::slice::from_ref(&new), now).await?;
    let level = level_of(&new);
    // Insert first, then lock what stands there: two completions at once must not both believe to be the first.
    let place = [skill_level::Column::PersonId, skill_level::Column::OrganisationId, skill_level::Column::SkillKey];
    let inserted = if new.kind == REFRESHER {
        0
    } else {
        skill_level::Entity::insert(level.clone().into_active_model().reset_all())
            .on_conflict(OnConflict::columns(place).do_nothing().to_owned())
            .exec_without_returning(connection)
            .await?
    };
    if inserted > 0 {
        return tell_change(connection, &new, None, now).await;
    }
    let current =
        skill_level::Entity::find_by_id((new.person, new.organisation, new.skill.clone())).lock_exclusive().one(connection).await?;
    match current {
        Some(current) if supersedes(evidence(&level), evidence(&current)) => {
            let before = current.level;
            let level = following(level, &current);
            level.into_active_model().reset_all().update(connection).await?;
            if before == new.level { Ok(()) } else { tell_change(connection, &new, Some(before), now).await }
        }
        Some(_) | None => Ok(()),
    }
}

/// Writes many observations into an empty ledger, with the levels that follow from them.
///
/// # Errors
/// When the database refuses.
pub async fn load_observations(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    observations: &[NewObservation],
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    append(connection, observations, now).await?;
    let mut levels = BTreeMap::new();
    for new in observations {
        keep_deciding(&mut levels, level_of(new));
    }
    insert_levels(connection, levels.into_values().collect()).await
}

/// The levels that the ledger gives inside a scope, computed anew.
pub(super) async fn recompute(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<skill_level::Model>, DbErr> {
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .order_by_asc(observation::Column::RecordedAt)
        .order_by_asc(observation::Column::Id)
        .all(connection)
        .await?;
    let mut levels = BTreeMap::new();
    for row in rows {
        let kind = row.kind.clone();
        keep_deciding(
            &mut levels,
            skill_level::Model {
                person_id: row.person_id,
                organisation_id: row.organisation_id,
                skill_key: row.skill_key,
                level: row.level,
                kind: row.kind,
                observation_id: row.id,
                observed_at: row.observed_at,
                valid_until: row.valid_until,
                uncertainty: row.standard_error.unwrap_or_else(|| usual_uncertainty(&kind)),
                changes_at: row.valid_until,
            },
        );
    }
    Ok(levels.into_values().collect())
}

/// Replaces the levels inside a scope.
pub(super) async fn replace_levels(connection: &impl ConnectionTrait, scope: &Scope, levels: Vec<skill_level::Model>) -> Result<(), DbErr> {
    skill_level::Entity::delete_many()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .exec(connection)
        .await?;
    insert_levels(connection, levels).await
}

/// The levels inside a scope, by skill.
pub(super) async fn levels(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<skill_level::Model>, DbErr> {
    skill_level::Entity::find()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .order_by_asc(skill_level::Column::SkillKey)
        .all(connection)
        .await
}

/// The completions behind observations.
pub(super) async fn completions_behind(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    observations: Vec<ObservationId>,
) -> Result<BTreeMap<ObservationId, CompletionId>, DbErr> {
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::Id.is_in(observations))
        .all(connection)
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, row.completion_id?))).collect())
}

/// A level that a completion is evidence for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which skill.
    pub skill: String,
    /// Which level.
    pub level: i32,
    /// When it was shown.
    pub observed_at: DateTime<Utc>,
    /// Until when it holds.
    pub valid_until: Option<DateTime<Utc>>,
}

/// The evidence that a completion itself gave, inside a scope.
pub(super) async fn evidence_of(connection: &impl ConnectionTrait, scope: &Scope, completion: CompletionId) -> Result<Vec<Held>, DbErr> {
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::CompletionId.eq(completion))
        .filter(observation::Column::Kind.ne(REFRESHER))
        .order_by_asc(observation::Column::SkillKey)
        .all(connection)
        .await?;
    let held = rows.into_iter().map(|row| Held {
        skill: row.skill_key,
        level: row.level,
        observed_at: row.observed_at,
        valid_until: row.valid_until,
    });
    Ok(held.collect())
}

/// How many rounds of refreshers confirmed the evidence of a completion, inside a scope. A round writes one observation for each
/// skill, all at one moment.
pub(super) async fn refreshed(connection: &impl ConnectionTrait, scope: &Scope, completion: CompletionId) -> Result<u32, DbErr> {
    let moments: Vec<DateTime<Utc>> = observation::Entity::find()
        .select_only()
        .column(observation::Column::ObservedAt)
        .distinct()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::CompletionId.eq(completion))
        .filter(observation::Column::Kind.eq(REFRESHER))
        .into_tuple()
        .all(connection)
        .await?;
    Ok(u32::try_from(moments.len()).unwrap_or(u32::MAX))
}

/// The levels of a person in an organisation, inside a scope, for some skills.
pub(super) async fn held(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    skills: Vec<String>,
) -> Result<Vec<Held>, DbErr> {
    let rows = skill_level::Entity::find()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .filter(skill_level::Column::PersonId.eq(person))
        .filter(skill_level::Column::OrganisationId.eq(organisation))
        .filter(skill_level::Column::SkillKey.is_in(skills))
        .order_by_asc(skill_level::Column::SkillKey)
        .all(connection)
        .await?;
    let held = rows.into_iter().map(|row| Held {
        skill: row.skill_key,
        level: row.level,
        observed_at: row.observed_at,
        valid_until: row.valid_until,
    });
    Ok(held.collect())
}

type Levels = BTreeMap<(PersonId, OrganisationId, String), skill_level::Model>;

fn keep_deciding(levels: &mut Levels, level: skill_level::Model) {
    let place = (level.person_id, level.organisation_id, level.skill_key.clone());
    match levels.get(&place) {
        Some(current) if supersedes(evidence(&level), evidence(current)) => {
            let level = following(level, current);
            levels.insert(place, level);
        }
        None if level.kind != REFRESHER => {
            levels.insert(place, level);
        }
        Some(_) | None => {}
    }
}

async fn insert_levels(connection: &impl ConnectionTrait, levels: Vec<skill_level::Model>) -> Result<(), DbErr> {
    for chunk in levels.chunks(2500) {
        let rows = chunk.iter().map(|level| level.clone().into_active_model().reset_all());
        skill_level::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

fn level_of(new: &NewObservation) -> skill_level::Model {
    skill_level::Model {
        person_id: new.person,
        organisation_id: new.organisation,
        skill_key: new.skill.clone(),
        level: new.level,
        kind: new.kind.to_owned(),
        observation_id: new.id,
        observed_at: new.observed_at,
        valid_until: new.valid_until,
        uncertainty: new.standard_error.map_or_else(|| usual_uncertainty(new.kind), hundredths),
        changes_at: new.valid_until,
    }
}

/// A level as it stands when it takes the place of another. What confirms is as sure as what it confirms.
fn following(level: skill_level::Model, current: &skill_level::Model) -> skill_level::Model {
    let valid_until = held_until(evidence(&level), evidence(current));
    let uncertainty = if level.kind == REFRESHER { current.uncertainty } else { level.uncertainty };
    skill_level::Model { valid_until, changes_at: valid_until, uncertainty, ..level }
}

/// Hundredths of a level, as they are stored; nobody is surer than a hundredth or less sure than ten levels.
fn hundredths(levels: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "it lies between 1 and 1000")]
    let hundredths = (levels * 100.0).round().clamp(1.0, 1000.0) as i32;
    hundredths
}

/// Tells in the feed that a level became another. The key follows from the evidence's, so that it needs no source of its own.
async fn tell_change(
    connection: &impl ConnectionTrait,
    new: &NewObservation,
    before: Option<i32>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = skill_change::Model {
        id: change_id(new.id.0, now),
        organisation_id: new.organisation,
        person_id: new.person,
        skill_key: new.skill.clone(),
        level_before: before,
        level_after: Some(new.level),
        at: now,
    };
    skill_change::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// A key in the order of time, as unique as what it is made from.
fn change_id(cause: Uuid, now: DateTime<Utc>) -> SkillChangeId {
    let mut random = [0; 10];
    random.copy_from_slice(&cause.as_bytes()[6..]);
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    SkillChangeId(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
}

fn evidence(level: &skill_level::Model) -> Evidence {
    Evidence { level: level.level, observed_at: level.observed_at, valid_until: level.valid_until, confirms: level.kind == REFRESHER }
}
