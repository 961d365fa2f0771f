//! Carrying evidence over to the skills of another framework: appended, once, and never over what is there.

use super::NewObservation;
use crate::platform::access::Scope;
use crate::platform::ids::ObservationId;
use crate::skills::entity::{evidence_revocation, observation};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// What becomes of a level: which skills it counts for, and as what.
pub type Becoming<'a> = dyn Fn(&str, i32) -> Vec<(String, i32)> + Send + Sync + 'a;

/// What a portion of the work came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Portion {
    /// Observations that were looked at.
    pub seen: u32,
    /// Observations that were appended.
    pub written: u32,
    /// Those that had been carried over before.
    pub known: u32,
    /// The last one that was looked at; none when there are no more.
    pub reached: Option<ObservationId>,
}

/// The id of a carried observation. It begins as the original's does, so that both stand in the same order, and ends in what tells
/// skill and original: the same evidence is carried to the same skill once, whoever asks and however often.
fn carried_id(original: ObservationId, skill: &str) -> ObservationId {
    let hash = Sha256::digest([original.0.as_bytes().as_slice(), skill.as_bytes()].concat());
    let mut bytes = *original.0.as_bytes();
    bytes[8..].copy_from_slice(&hash[..8]);
    // The variant of RFC 9562 stays.
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    ObservationId(Uuid::from_bytes(bytes))
}

/// Evidence that counts no more is not carried over.
fn revoked() -> SelectStatement {
    Query::select().column(evidence_revocation::Column::ObservationId).from(evidence_revocation::Entity).to_owned()
}

/// The kinds of evidence under their lasting names.
fn kind_of(name: &str) -> Option<&'static str> {
    ["self", "manager", "test", "completion", "external", "refresher"].into_iter().find(|kind| *kind == name)
}

/// How many observations and of how many people there are for some skills, inside a scope.
pub async fn count_evidence(connection: &impl ConnectionTrait, scope: &Scope, skills: &[String]) -> Result<(u64, u64), DbErr> {
    let of_skills = || {
        observation::Entity::find()
            .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
            .filter(observation::Column::SkillKey.is_in(skills))
            .filter(observation::Column::Id.not_in_subquery(revoked()))
    };
    let people = of_skills().select_only().column(observation::Column::PersonId).distinct().count(connection).await?;
    Ok((of_skills().count(connection).await?, people))
}

/// How many observations there are by skill and level, inside a scope.
pub async fn count_levels(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    skills: &[String],
) -> Result<BTreeMap<(String, i32), i64>, DbErr> {
    let rows: Vec<(String, i32, i64)> = observation::Entity::find()
        .select_only()
        .column(observation::Column::SkillKey)
        .column(observation::Column::Level)
        .column_as(observation::Column::Id.count(), "observations")
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::SkillKey.is_in(skills))
        .filter(observation::Column::Id.not_in_subquery(revoked()))
        .group_by(observation::Column::SkillKey)
        .group_by(observation::Column::Level)
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|(skill, level, count)| ((skill, level), count)).collect())
}

/// Carries a portion of the evidence for some skills over, oldest first, beginning after the one that was reached.
///
/// The kind, its moments, who judged and how sure it is are kept; the source is the observation that it comes from. What a completion
/// gave is not tied to the completion again: its certificate names what it named.
///
/// # Errors
/// When the database refuses; then nothing of the portion is written.
pub async fn carry_portion(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    (skills, becoming): (&[String], &Becoming<'_>),
    (after, limit): (Option<ObservationId>, u64),
    now: DateTime<Utc>,
) -> Result<Portion, DbErr> {
    let mut query = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::SkillKey.is_in(skills))
        .filter(observation::Column::Id.not_in_subquery(revoked()))
        .order_by_asc(observation::Column::Id)
        .limit(limit);
    if let Some(after) = after {
        query = query.filter(observation::Column::Id.gt(after));
    }
    let rows = query.all(transaction).await?;
    let mut portion = Portion { reached: rows.last().map(|row| row.id), ..Portion::default() };
    let mut wanted = Vec::new();
    for row in rows {
        portion.seen += 1;
        for (skill, level) in becoming(&row.skill_key, row.level) {
            wanted.push((carried_id(row.id, &skill), skill, level, row.clone()));
        }
    }
    let ids: Vec<ObservationId> = wanted.iter().map(|(id, ..)| *id).collect();
    let there: Vec<ObservationId> = observation::Entity::find()
        .select_only()
        .column(observation::Column::Id)
        .filter(observation::Column::Id.is_in(ids))
        .into_tuple()
        .all(transaction)
        .await?;
    let there: HashSet<ObservationId> = there.into_iter().collect();
    for (id, skill, level, row) in wanted {
        let Some(kind) = kind_of(&row.kind) else { continue };
        if there.contains(&id) {
            portion.known += 1;
            continue;
        }
        let new = NewObservation {
            id,
            organisation: row.organisation_id,
            person: row.person_id,
            skill,
            level,
            kind,
            completion: None,
            standard_error: row.standard_error.map(|hundredths| f64::from(hundredths) / 100.0),
            assessor: row.assessor_id,
            source: Some(row.id.0),
            observed_at: row.observed_at,
            valid_until: row.valid_until,
        };
        crate::skills::observe(transaction, scope, new, now).await?;
        portion.written += 1;
    }
    Ok(portion)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carried_ids_are_the_same_again_and_in_the_same_order() {
        let id = |number: u128| ObservationId(Uuid::from_u128((number << 64) | 0x8000_0000_0000_0001));
        let carried = |number, skill| carried_id(id(number), skill);
        assert_eq!(carried(7, "a:1"), carried(7, "a:1"));
        assert_ne!(carried(7, "a:1"), carried(7, "a:2"));
        assert_ne!(carried(7, "a:1"), id(7));
        assert!(carried(7, "a:9") < carried(8, "a:1"));
        assert_eq!(carried(7, "a:1").0.get_variant(), uuid::Variant::RFC4122);
    }
}
