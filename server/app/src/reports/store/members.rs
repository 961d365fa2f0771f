//! Who is in a report, as conditions of SQL.

use crate::platform::access::Scope;
use crate::reports::filter::Filter;
use chrono::NaiveDate;
use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement};
use std::fmt::Write;

/// A statement that is being written, with the values it binds.
#[derive(Default)]
pub(super) struct Sql {
    pub(super) text: String,
    values: Vec<Value>,
}

impl Sql {
    pub(super) fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) async fn all(self, connection: &impl ConnectionTrait) -> Result<Vec<QueryResult>, DbErr> {
        let statement = Statement::from_sql_and_values(connection.get_database_backend(), self.text, self.values);
        connection.query_all_raw(statement).await
    }
}

/// The conditions on a membership that make its holder a person of the report, written for any alias of the table.
pub(super) struct Members {
    organisation: String,
    manager: Option<String>,
    today: String,
    units: bool,
    course: Option<String>,
}

impl Members {
    /// Binds what the conditions need; a filter by unit begins the statement with the unit's tree. A scope that is inside
    /// no organisation reaches nobody: `None`.
    pub(super) fn begin(sql: &mut Sql, scope: &Scope, filter: &Filter, today: NaiveDate) -> Option<Self> {
        let organisation = sql.bind(scope.organisation()?);
        if let Some(unit) = filter.unit {
            let unit = sql.bind(unit);
            let _ = write!(
                sql.text,
                "WITH RECURSIVE part(id) AS (SELECT id FROM unit WHERE id = {unit} AND organisation_id = {organisation} \
                 UNION SELECT u.id FROM unit u JOIN part ON u.parent_id = part.id WHERE u.organisation_id = {organisation}) "
            );
        }
        Some(Self {
            organisation,
            manager: scope.manager().map(|manager| sql.bind(manager)),
            today: sql.bind(today),
            units: filter.unit.is_some(),
            course: filter.course.map(|course| sql.bind(course)),
        })
    }

    pub(super) fn conditions(&self, alias: &str) -> String {
        let Self { organisation, manager, today, units, course } = self;
        let mut text = format!("{alias}.organisation_id = {organisation} AND ({alias}.valid_to IS NULL OR {alias}.valid_to > {today})");
        if let Some(manager) = manager {
            let _ = write!(text, " AND {alias}.manager_id = {manager}");
        }
        if *units {
            let _ = write!(text, " AND {alias}.unit_id IN (SELECT id FROM part)");
        }
        if let Some(course) = course {
            let _ = write!(
                text,
                " AND EXISTS (SELECT 1 FROM enrolment e WHERE e.person_id = {alias}.person_id \
                 AND e.organisation_id = {organisation} AND e.course_id = {course} AND e.withdrawn_at IS NULL)"
            );
        }
        text
    }
}
