//! Taking back what was carried over: the copies are revoked by a new dated entry each, and the levels they belong to are folded again.

use super::ledger::revoke;
use crate::platform::access::Scope;
use crate::platform::ids::{ObservationId, PersonId};
use crate::skills::entity::observation;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryResult, Statement, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// In whose name, why and when, and what makes keys.
#[derive(Clone, Copy)]
pub struct Because<'a> {
    /// Who asked for it.
    pub by: PersonId,
    /// Why.
    pub reason: &'a str,
    /// Makes keys.
    pub id: &'a (dyn Fn() -> Uuid + Send + Sync),
}

/// Copies that count, from some skills to a framework: originals by their skill, copies by their source, both by an index.
fn standing(select: &str, skills: usize, prefix: &str) -> String {
    let places: Vec<String> = (0..skills).map(|place| format!("${}", place + 2)).collect();
    format!(
        "SELECT {select} FROM observation o JOIN observation c ON c.source_id = o.id \
         WHERE o.skill_key IN ({}) AND substr(c.skill_key, 1, {}) = $1 \
         AND NOT EXISTS (SELECT 1 FROM evidence_revocation r WHERE r.observation_id = c.id)",
        places.join(", "),
        prefix.chars().count()
    )
}

async fn asked(connection: &impl ConnectionTrait, sql: String, prefix: String, skills: &[String]) -> Result<Vec<QueryResult>, DbErr> {
    let values = std::iter::once(prefix).chain(skills.iter().cloned()).map(Value::from);
    connection.query_all_raw(Statement::from_sql_and_values(connection.get_database_backend(), sql, values)).await
}

/// How many copies from some skills to a framework count.
pub async fn count_standing(connection: &impl ConnectionTrait, _scope: &Scope, skills: &[String], framework: &str) -> Result<u64, DbErr> {
    if skills.is_empty() {
        return Ok(0);
    }
    let prefix = format!("{framework}:");
    let rows = asked(connection, standing("COUNT(*)", skills.len(), &prefix), prefix, skills).await?;
    let count: i64 = rows.first().map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Revokes a portion of the copies from some skills to a framework, the oldest first; returns the last one and how many there were, none
/// when no more count. What was revoked counts no more, so that a portion that is done again begins where the last one ended.
///
/// # Errors
/// When the database refuses; then nothing of the portion is written.
pub async fn take_back_portion(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    (skills, framework): (&[String], &str),
    limit: u64,
    because: Because<'_>,
    now: DateTime<Utc>,
) -> Result<Option<(ObservationId, u32)>, DbErr> {
    if skills.is_empty() {
        return Ok(None);
    }
    let prefix = format!("{framework}:");
    let sql = format!("{} ORDER BY c.id LIMIT {limit}", standing("c.id", skills.len(), &prefix));
    let ids: Vec<ObservationId> =
        asked(transaction, sql, prefix, skills).await?.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    let Some(last) = ids.last().copied() else { return Ok(None) };
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::Id.is_in(ids.iter().copied()))
        .all(transaction)
        .await?;
    // People in their order, as who folds levels locks them.
    let mut of_people: HashMap<PersonId, Vec<observation::Model>> = HashMap::new();
    for row in rows {
        of_people.entry(row.person_id).or_default().push(row);
    }
    let mut people: Vec<PersonId> = of_people.keys().copied().collect();
    people.sort_unstable();
    for person in people {
        for row in of_people.remove(&person).unwrap_or_default() {
            revoke(transaction, scope, row, (Some(because.reason), because.by), now, because.id).await?;
        }
    }
    Ok(Some((last, u32::try_from(ids.len()).unwrap_or(u32::MAX))))
}
