//! SQL of the reports. Every query stays inside the caller's scope.
//!
//! The statements are written out because they are the point of this slice. They bind `$n` on both databases. `CROSS JOIN`
//! stands where the order of a join matters: SQLite keeps it, and so starts from the few memberships of an organisation
//! instead of from everybody's names; PostgreSQL reads it as an ordinary join.

mod members;
mod order;

pub use order::{place, row_at};

use super::filter::{Filter, ReportSort};
use crate::platform::access::Scope;
use crate::platform::ids::{PersonId, UnitId};
use chrono::{DateTime, NaiveDate, Utc};
use members::{Members, Sql};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use std::fmt::Write;

/// A person of the report, and what decides her place in the order.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    pub person: PersonId,
    pub given_name: String,
    pub family_name: String,
    /// The key of her name in any order of people.
    pub sort_name: String,
    pub unit: Option<(UnitId, String)>,
    pub position: Option<String>,
    /// The level by which the report is ordered; absent in other orders.
    pub level: Option<i32>,
}

/// A level of a person.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelRow {
    pub person: PersonId,
    pub skill: String,
    pub level: i32,
    pub kind: String,
    pub observed_at: DateTime<Utc>,
    pub valid_until: Option<DateTime<Utc>>,
}

/// At most `limit` people behind a row, in the filter's order.
///
/// Plan: memberships of the organisation by their index, each person and unit by key, sort, cut.
pub async fn people(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    today: NaiveDate,
    after: Option<&PersonRow>,
    limit: u32,
) -> Result<Vec<PersonRow>, DbErr> {
    let mut sql = Sql::default();
    let Some(members) = Members::begin(&mut sql, scope, filter, today) else { return Ok(Vec::new()) };
    let by_level = filter.sort == ReportSort::Level;
    sql.push("SELECT p.id, p.given_name, p.family_name, p.sort_name, u.id, u.name, m.position");
    sql.push(if by_level { ", l.level" } else { "" });
    sql.push(" FROM membership m CROSS JOIN person p LEFT JOIN unit u ON u.id = m.unit_id");
    if by_level {
        let skill = sql.bind(filter.skill.clone().unwrap_or_default());
        let _ = write!(
            sql.text,
            " LEFT JOIN skill_level l ON l.person_id = m.person_id AND l.organisation_id = m.organisation_id AND l.skill_key = {skill}"
        );
    }
    // Of two memberships that fit, the first one given stands for the person.
    let _ = write!(
        sql.text,
        " WHERE p.id = m.person_id AND {} AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.person_id = m.person_id AND o.id < m.id AND {})",
        members.conditions("m"),
        members.conditions("o"),
    );
    let keys = order::keys(filter);
    if let Some(row) = after {
        let behind = order::behind(&mut sql, &keys, row);
        let _ = write!(sql.text, " AND {behind}");
    }
    let order: Vec<String> = keys.iter().map(|key| format!("{}{}", key.expression, if key.falls { " DESC" } else { "" })).collect();
    let limit = sql.bind(i64::from(limit));
    let _ = write!(sql.text, " ORDER BY {} LIMIT {limit}", order.join(", "));
    let person = |row: QueryResult| -> Result<PersonRow, DbErr> {
        let unit: Option<UnitId> = row.try_get_by_index(4)?;
        Ok(PersonRow {
            person: row.try_get_by_index(0)?,
            given_name: row.try_get_by_index(1)?,
            family_name: row.try_get_by_index(2)?,
            sort_name: row.try_get_by_index(3)?,
            unit: unit.zip(row.try_get_by_index(5)?),
            position: row.try_get_by_index(6)?,
            level: if by_level { row.try_get_by_index(7)? } else { None },
        })
    };
    sql.all(connection).await?.into_iter().map(person).collect()
}

/// The levels of people for the scope's organisation, of one skill or of all.
///
/// Plan: the primary key (person, organisation, skill) for each person.
pub async fn levels(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    people: &[PersonRow],
    skill: Option<&str>,
) -> Result<Vec<LevelRow>, DbErr> {
    let (Some(organisation), false) = (scope.organisation(), people.is_empty()) else { return Ok(Vec::new()) };
    let mut sql = Sql::default();
    let organisation = sql.bind(organisation);
    let people: Vec<String> = people.iter().map(|row| sql.bind(row.person)).collect();
    let _ = write!(
        sql.text,
        "SELECT l.person_id, l.skill_key, l.level, l.kind, l.observed_at, l.valid_until FROM skill_level l \
         WHERE l.organisation_id = {organisation} AND l.person_id IN ({})",
        people.join(", ")
    );
    if let Some(skill) = skill {
        let skill = sql.bind(skill);
        let _ = write!(sql.text, " AND l.skill_key = {skill}");
    }
    if let Some(manager) = scope.manager() {
        let manager = sql.bind(manager);
        let _ = write!(
            sql.text,
            " AND EXISTS (SELECT 1 FROM membership m WHERE m.person_id = l.person_id AND m.organisation_id = {organisation} \
             AND m.manager_id = {manager})"
        );
    }
    let level = |row: QueryResult| -> Result<LevelRow, DbErr> {
        Ok(LevelRow {
            person: row.try_get_by_index(0)?,
            skill: row.try_get_by_index(1)?,
            level: row.try_get_by_index(2)?,
            kind: row.try_get_by_index(3)?,
            observed_at: row.try_get_by_index(4)?,
            valid_until: row.try_get_by_index(5)?,
        })
    };
    sql.all(connection).await?.into_iter().map(level).collect()
}

/// The ids of all people of the report, in no order.
pub async fn everybody(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    today: NaiveDate,
) -> Result<Vec<PersonId>, DbErr> {
    let mut sql = Sql::default();
    let Some(members) = Members::begin(&mut sql, scope, filter, today) else { return Ok(Vec::new()) };
    let _ = write!(sql.text, "SELECT DISTINCT m.person_id FROM membership m WHERE {}", members.conditions("m"));
    sql.all(connection).await?.into_iter().map(|row| row.try_get_by_index(0)).collect()
}

/// How many people the report has in all.
pub async fn count(connection: &impl ConnectionTrait, scope: &Scope, filter: &Filter, today: NaiveDate) -> Result<u32, DbErr> {
    let mut sql = Sql::default();
    let Some(members) = Members::begin(&mut sql, scope, filter, today) else { return Ok(0) };
    let _ = write!(sql.text, "SELECT COUNT(DISTINCT m.person_id) FROM membership m WHERE {}", members.conditions("m"));
    let Some(row) = sql.all(connection).await?.into_iter().next() else { return Ok(0) };
    let people: i64 = row.try_get_by_index(0)?;
    Ok(u32::try_from(people).unwrap_or(u32::MAX))
}
