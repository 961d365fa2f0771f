//! Carrying evidence over to the skills of another framework: appended, once, and never over what is there. Copies that a mapping made
//! before it was corrected are revoked, not changed.

use super::NewObservation;
use super::ledger::{lock_person, revocations, revoke};
use crate::platform::access::Scope;
use crate::platform::ids::{ObservationId, PersonId};
use crate::skills::entity::{evidence_revocation, observation};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Statement};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// What becomes of a level: which skills it counts for, and as what.
pub type Becoming<'a> = dyn Fn(&str, i32) -> Vec<(String, i32)> + Send + Sync + 'a;

/// Where evidence is carried to.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    /// The framework after.
    pub framework: &'a str,
    /// The run.
    pub run: Uuid,
    /// Who says that the mapping is right as it stands; earlier copies that say otherwise are revoked in her name.
    pub corrected_by: Option<PersonId>,
    /// Makes keys.
    pub id: &'a (dyn Fn() -> Uuid + Send + Sync),
}

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
/// original, skill, level and run: a portion that is done again writes nothing twice, and a level that a mapping comes back to is new.
fn carried_id(original: ObservationId, skill: &str, level: i32, run: Uuid) -> ObservationId {
    let hash = Sha256::digest([original.0.as_bytes().as_slice(), skill.as_bytes(), &level.to_be_bytes(), run.as_bytes()].concat());
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
    ["self", "manager", "agreed", "test", "completion", "external", "refresher"].into_iter().find(|kind| *kind == name)
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

/// How many copies there are by what they were carried from and to: skill and level before, skill and level after.
pub async fn count_copies(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    skills: &[String],
    framework: &str,
) -> Result<Vec<((String, i32), (String, i32), i64)>, DbErr> {
    let prefix = format!("{framework}:");
    let places: Vec<String> = (0..skills.len()).map(|place| format!("${}", place + 2)).collect();
    if places.is_empty() {
        return Ok(Vec::new());
    }
    // Originals by their skill, copies by their source, both by an index.
    let sql = format!(
        "SELECT o.skill_key, o.level, c.skill_key, c.level, COUNT(*) FROM observation o JOIN observation c ON c.source_id = o.id \
         WHERE o.skill_key IN ({}) AND substr(c.skill_key, 1, {}) = $1 \
         AND NOT EXISTS (SELECT 1 FROM evidence_revocation r WHERE r.observation_id = o.id) \
         AND NOT EXISTS (SELECT 1 FROM evidence_revocation r WHERE r.observation_id = c.id) \
         GROUP BY o.skill_key, o.level, c.skill_key, c.level",
        places.join(", "),
        prefix.chars().count()
    );
    let values = std::iter::once(prefix).chain(skills.iter().cloned()).map(sea_orm::Value::from);
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    let rows = connection.query_all_raw(statement).await?;
    let read = |row: sea_orm::QueryResult| {
        let at = |place: usize| -> Result<(String, i32), DbErr> { Ok((row.try_get_by_index(place)?, row.try_get_by_index(place + 1)?)) };
        Ok((at(0)?, at(2)?, row.try_get_by_index(4)?))
    };
    rows.into_iter().map(read).collect()
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
    (skills, becoming, target): (&[String], &Becoming<'_>, Target<'_>),
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
    // All at once and in their order, as who folds levels does, so that nobody waits for another in a circle. What was revoked until
    // then counts no more.
    let people: BTreeSet<PersonId> = rows.iter().map(|row| row.person_id).collect();
    for person in &people {
        lock_person(transaction, *person).await?;
    }
    let people: Vec<PersonId> = people.into_iter().collect();
    let revoked = revocations(transaction, &people).await?;
    let mut portion = Portion { reached: rows.last().map(|row| row.id), ..Portion::default() };
    let prefix = format!("{}:", target.framework);
    let copies = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::SourceId.is_in(rows.iter().map(|row| row.id.0)))
        .filter(observation::Column::SkillKey.starts_with(prefix))
        .all(transaction)
        .await?;
    let mut there: HashMap<Uuid, Vec<observation::Model>> = HashMap::new();
    for copy in copies.into_iter().filter(|copy| !revoked.contains_key(&copy.id)) {
        there.entry(copy.source_id.unwrap_or_default()).or_default().push(copy);
    }
    for row in rows {
        portion.seen += 1;
        let Some(kind) = kind_of(row.told_kind()).filter(|_| !revoked.contains_key(&row.id)) else { continue };
        let mut wanted = becoming(&row.skill_key, row.level);
        for copy in there.remove(&row.id.0).unwrap_or_default() {
            if let Some(place) = wanted.iter().position(|(skill, level)| *skill == copy.skill_key && *level == copy.level) {
                wanted.swap_remove(place);
                portion.known += 1;
            } else if let Some(by) = target.corrected_by {
                // The mapping says otherwise now; what it said before counts no more.
                revoke(transaction, scope, copy, (None, by), now, target.id).await?;
            }
        }
        for (skill, level) in wanted {
            let id = carried_id(row.id, &skill, level, target.run);
            let new = new_copy(&row, id, (skill, level, kind));
            crate::skills::observe(transaction, scope, new, now).await?;
            portion.written += 1;
        }
    }
    Ok(portion)
}

/// A copy of an observation for another skill.
fn new_copy(row: &observation::Model, id: ObservationId, (skill, level, kind): (String, i32, &'static str)) -> NewObservation {
    NewObservation {
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
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carried_ids_are_the_same_again_and_in_the_same_order() {
        let id = |number: u128| ObservationId(Uuid::from_u128((number << 64) | 0x8000_0000_0000_0001));
        let carried = |number, skill| carried_id(id(number), skill, 3, Uuid::nil());
        assert_eq!(carried(7, "a:1"), carried(7, "a:1"));
        assert_ne!(carried(7, "a:1"), carried_id(id(7), "a:1", 4, Uuid::nil()));
        assert_ne!(carried(7, "a:1"), carried(7, "a:2"));
        assert_ne!(carried(7, "a:1"), id(7));
        assert!(carried(7, "a:9") < carried(8, "a:1"));
        assert_eq!(carried(7, "a:1").0.get_variant(), uuid::Variant::RFC4122);
    }
}
