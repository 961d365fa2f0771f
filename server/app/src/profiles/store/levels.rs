//! Current levels, one row for each person.
//!
//! A gap is a question across memberships, profiles and levels. The database puts a person's levels into one short text; what they
//! mean is added up in memory. Two thousand people with 21 skills each are then two thousand rows instead of forty thousand,
//! which is where the time went.

use super::sql::Sql;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use std::fmt::Write;

/// The levels of one person for an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::profiles) struct LevelsOf {
    pub person: PersonId,
    packed: String,
}

impl LevelsOf {
    /// Skill, level and its uncertainty in hundredths of a level.
    pub(in crate::profiles) fn each(&self) -> impl Iterator<Item = (&str, i32, i32)> {
        self.packed.split(',').filter_map(|part| {
            let (skill, numbers) = part.split_once('=')?;
            let (level, uncertainty) = numbers.split_once('/')?;
            Some((skill, level.parse().ok()?, uncertainty.parse().ok()?))
        })
    }
}

/// What is known now about the people inside a scope, for one organisation or each for its own.
///
/// Plan: an organisation's levels in the order of the covering index, or the person's by the primary key; no sort.
pub(in crate::profiles) async fn levels(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    person: Option<PersonId>,
    now: DateTime<Utc>,
) -> Result<Vec<LevelsOf>, DbErr> {
    let mut sql = Sql::default();
    if *scope == Scope::SHARED {
        return Ok(Vec::new());
    }
    let gather = match connection.get_database_backend() {
        DbBackend::Postgres => "string_agg",
        _ => "group_concat",
    };
    let (organisation, now) = (sql.bind(organisation), sql.bind(now));
    let _ = write!(
        sql.text,
        "SELECT l.person_id, {gather}(l.skill_key || '=' || l.level || '/' || l.uncertainty, ',') FROM skill_level l \
         WHERE l.organisation_id = {organisation} AND (l.valid_until IS NULL OR l.valid_until > {now})"
    );
    for only in [scope.person(), person].into_iter().flatten() {
        let only = sql.bind(only);
        let _ = write!(sql.text, " AND l.person_id = {only}");
    }
    if let Some(manager) = scope.manager() {
        let manager = sql.bind(manager);
        let _ = write!(
            sql.text,
            " AND l.person_id IN (SELECT m.person_id FROM membership m WHERE m.organisation_id = {organisation} AND m.manager_id = {manager})"
        );
    }
    sql.push(" GROUP BY l.organisation_id, l.person_id");
    let rows = sql.all(connection).await?;
    rows.into_iter().map(|row| Ok(LevelsOf { person: row.try_get_by_index(0)?, packed: row.try_get_by_index(1)? })).collect()
}
