//! The levels as they stand, and the feed of what became of them, for slices that build on them.

use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId, SkillChangeId};
use crate::skills::entity::{skill_change, skill_level};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// A level as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct CurrentLevel {
    /// Of which skill.
    pub skill: String,
    /// Which level.
    pub level: i32,
    /// How far the true level may lie from it: one standard error, in levels.
    pub uncertainty: f64,
    /// The kind of evidence that decides.
    pub kind: String,
    /// When the level was shown.
    pub observed_at: DateTime<Utc>,
    /// Until when it holds; from then on it is no level, also before the server has noted it.
    pub valid_until: Option<DateTime<Utc>>,
    /// When it may become another without new evidence; before that it does not. See [`holds_until`](super::holds_until).
    pub changes_at: Option<DateTime<Utc>>,
}

impl CurrentLevel {
    /// Whether it still holds.
    #[must_use]
    pub fn holds(&self, now: DateTime<Utc>) -> bool {
        self.valid_until.is_none_or(|end| end > now)
    }
}

impl From<skill_level::Model> for CurrentLevel {
    fn from(row: skill_level::Model) -> Self {
        Self {
            skill: row.skill_key,
            level: row.level,
            uncertainty: f64::from(row.uncertainty) / 100.0,
            kind: row.kind,
            observed_at: row.observed_at,
            valid_until: row.valid_until,
            changes_at: row.changes_at,
        }
    }
}

/// The levels of a person in an organisation, inside a scope, by skill. See [`CurrentLevel::holds`].
///
/// # Errors
/// When the database refuses.
pub async fn levels_of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Vec<CurrentLevel>, DbErr> {
    let rows = skill_level::Entity::find()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .filter(skill_level::Column::PersonId.eq(person))
        .filter(skill_level::Column::OrganisationId.eq(organisation))
        .order_by_asc(skill_level::Column::SkillKey)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(CurrentLevel::from).collect())
}

/// The levels of everybody in an organisation, inside a scope, by person and skill. See [`CurrentLevel::holds`].
///
/// # Errors
/// When the database refuses.
pub async fn levels_in(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
) -> Result<Vec<(PersonId, CurrentLevel)>, DbErr> {
    let rows = skill_level::Entity::find()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .filter(skill_level::Column::OrganisationId.eq(organisation))
        .order_by_asc(skill_level::Column::PersonId)
        .order_by_asc(skill_level::Column::SkillKey)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (row.person_id, CurrentLevel::from(row))).collect())
}

/// One level that became another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its key; later changes have greater ones.
    pub id: SkillChangeId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// Whose level.
    pub person: PersonId,
    /// Of which skill.
    pub skill: String,
    /// What it was; none when there was none.
    pub before: Option<i32>,
    /// What it became; none when none is left.
    pub after: Option<i32>,
    /// When.
    pub at: DateTime<Utc>,
}

/// At most `limit` changes after one that was seen before, oldest first, inside a scope.
///
/// On PostgreSQL a transaction that began earlier may commit later, so that its change appears before one that was read already:
/// who reads on from the last key she saw begins a minute before it, and recomputes a few once more.
///
/// # Errors
/// When the database refuses.
pub async fn changes_after(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    after: Option<SkillChangeId>,
    limit: u64,
) -> Result<Vec<Change>, DbErr> {
    let mut query =
        skill_change::Entity::find().filter(scope.restrict(skill_change::Column::OrganisationId, skill_change::Column::PersonId));
    if let Some(after) = after {
        query = query.filter(skill_change::Column::Id.gt(after));
    }
    let rows = query.order_by_asc(skill_change::Column::Id).limit(limit).all(connection).await?;
    let change = |row: skill_change::Model| Change {
        id: row.id,
        organisation: row.organisation_id,
        person: row.person_id,
        skill: row.skill_key,
        before: row.level_before,
        after: row.level_after,
        at: row.at,
    };
    Ok(rows.into_iter().map(change).collect())
}
