//! Who is in a unit.

use crate::platform::access::Scope;
use crate::platform::ids::{PersonId, UnitId};
use crate::platform::language::Language;
use chrono::NaiveDate;
use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement};
use std::fmt::Write;

/// Somebody to plan for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::plans) struct Member {
    pub person: PersonId,
    pub given_name: String,
    pub family_name: String,
    pub unit: Option<String>,
    /// The language that she uses the program in.
    pub language: Language,
}

/// The people of the scope's organisation, or of a unit and those below it, by name; at most so many. Who has two memberships is in the
/// unit of the earlier one, as in the numbers of gaps.
///
/// Plan: memberships of the organisation by their index, each person and unit by key, sort, cut.
pub(in crate::plans) async fn members(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    unit: Option<UnitId>,
    today: NaiveDate,
    limit: u64,
) -> Result<Vec<Member>, DbErr> {
    let Some(organisation) = scope.organisation() else { return Ok(Vec::new()) };
    let mut values: Vec<Value> = vec![organisation.into(), today.into(), i64::try_from(limit).unwrap_or(i64::MAX).into()];
    let mut sql = String::new();
    let mut narrower = String::new();
    if let Some(unit) = unit {
        values.push(unit.into());
        let _ = write!(
            sql,
            "WITH RECURSIVE part(id) AS (SELECT id FROM unit WHERE id = ${0} AND organisation_id = $1 \
             UNION SELECT u.id FROM unit u JOIN part ON u.parent_id = part.id WHERE u.organisation_id = $1) ",
            values.len()
        );
        narrower.push_str(" AND m.unit_id IN (SELECT id FROM part)");
    }
    let mut managed = String::new();
    if let Some(manager) = scope.manager() {
        values.push(manager.into());
        let _ = write!(narrower, " AND m.manager_id = ${}", values.len());
        let _ = write!(managed, " AND e.manager_id = ${}", values.len());
    }
    let _ = write!(
        narrower,
        " AND NOT EXISTS (SELECT 1 FROM membership e WHERE e.person_id = m.person_id AND e.organisation_id = $1 AND e.id < m.id \
         AND e.valid_from <= $2 AND (e.valid_to IS NULL OR e.valid_to > $2){managed})"
    );
    let _ = write!(
        sql,
        "SELECT p.id, p.given_name, p.family_name, u.name, p.language FROM membership m CROSS JOIN person p LEFT JOIN unit u ON u.id = m.unit_id \
         WHERE p.id = m.person_id AND m.organisation_id = $1 AND m.valid_from <= $2 AND (m.valid_to IS NULL OR m.valid_to > $2) \
         AND p.deactivated_at IS NULL{narrower} ORDER BY p.sort_name, p.id, m.id LIMIT $3"
    );
    let rows = connection.query_all_raw(Statement::from_sql_and_values(connection.get_database_backend(), sql, values)).await?;
    let member = |row: QueryResult| {
        Ok(Member {
            person: row.try_get_by_index(0)?,
            given_name: row.try_get_by_index(1)?,
            family_name: row.try_get_by_index(2)?,
            unit: row.try_get_by_index(3)?,
            language: row.try_get_by_index(4)?,
        })
    };
    rows.into_iter().map(member).collect()
}
