//! What rules ask about people.

use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId, UnitId};
use chrono::NaiveDate;
use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbErr, Statement};
use std::fmt::Write;

/// A membership that has begun, over or not, of somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::programmes) struct Member {
    pub person: PersonId,
    pub name: String,
    pub sort_name: String,
    pub unit: Option<UnitId>,
    pub position: Option<String>,
    pub manager: Option<PersonId>,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

/// The memberships of an organisation inside a scope that have begun, each person's earliest first; of one person or everybody.
///
/// Plan: the organisation's (or the person's) memberships by their index, each person by key; sort of what is left.
pub(in crate::programmes) async fn members(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    person: Option<PersonId>,
    today: NaiveDate,
) -> Result<Vec<Member>, DbErr> {
    if *scope == Scope::SHARED {
        return Ok(Vec::new());
    }
    let mut values: Vec<Value> = vec![organisation.into(), today.into()];
    let mut sql = String::from(
        "SELECT m.person_id, p.given_name, p.family_name, p.sort_name, m.unit_id, m.position, m.manager_id, m.valid_from, m.valid_to \
         FROM membership m CROSS JOIN person p WHERE p.id = m.person_id AND m.organisation_id = $1 AND m.valid_from <= $2 \
         AND p.deactivated_at IS NULL",
    );
    for (column, only) in [("m.person_id", person), ("m.person_id", scope.person()), ("m.manager_id", scope.manager())] {
        if let Some(only) = only {
            values.push(only.into());
            let _ = write!(sql, " AND {column} = ${}", values.len());
        }
    }
    sql.push_str(" ORDER BY m.person_id, m.valid_from, m.id");
    let rows = connection.query_all_raw(Statement::from_sql_and_values(connection.get_database_backend(), sql, values)).await?;
    let member = |row: sea_orm::QueryResult| -> Result<Member, DbErr> {
        let (given, family): (String, String) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        Ok(Member {
            person: row.try_get_by_index(0)?,
            name: format!("{given} {family}"),
            sort_name: row.try_get_by_index(3)?,
            unit: row.try_get_by_index(4)?,
            position: row.try_get_by_index(5)?,
            manager: row.try_get_by_index(6)?,
            from: row.try_get_by_index(7)?,
            to: row.try_get_by_index(8)?,
        })
    };
    rows.into_iter().map(member).collect()
}
