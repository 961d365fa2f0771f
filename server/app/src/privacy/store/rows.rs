//! Reading what is held about one person, table by table.

use crate::platform::holdings::{Holding, Kind, Whose};
use crate::platform::ids::{OrganisationId, PersonId};
use crate::privacy::holdings;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement};
use uuid::Uuid;

/// Whose rows are read.
#[derive(Clone, Debug)]
pub struct Person {
    /// Her id.
    pub id: PersonId,
    /// Her address.
    pub email: String,
}

/// What stands in a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Nothing,
    Text(String),
    Number(i64),
    Fraction(f64),
    Truth(bool),
    Moment(DateTime<Utc>),
    Day(NaiveDate),
    Id(Uuid),
}

/// A row: the organisation that it belongs to, and what is shown of it in the holding's order.
#[derive(Clone, Debug)]
pub struct RowsOf {
    pub organisation: Option<OrganisationId>,
    pub cells: Vec<Cell>,
}

/// The condition under which a row of a holding is the person's, and the value that it binds.
///
/// A holding that leads through another one asks for the other's rows, which stand under the same condition.
pub(super) fn condition(holding: &Holding, person: &Person, place: &str) -> (String, Value) {
    let table = holding.table;
    match holding.whose {
        Whose::Person(column) => (format!("{table}.{column} = {place}"), person.id.into()),
        Whose::Address(column) => (format!("{table}.{column} = {place}"), person.email.clone().into()),
        Whose::Through(column, parent) => match holdings::of_key(parent) {
            Some(parent) => {
                let (inner, value) = condition(parent, person, place);
                (format!("{table}.{column} IN (SELECT {0}.{1} FROM {0} WHERE {inner})", parent.table, key_column(parent)), value)
            }
            // A test holds that every path leads somewhere.
            None => ("1 = 0 AND 1 = ".to_owned() + place, 0.into()),
        },
    }
}

/// The column of a table that others point at.
pub(super) fn key_column(holding: &Holding) -> &'static str {
    if holding.table == "submitted_work" { "attempt_id" } else { "id" }
}

/// The column of the organisation: the row's own, or that of the row it leads through.
pub(super) fn organisation_of(holding: &Holding) -> String {
    match (holding.organisation, holding.whose) {
        (Some(column), _) => format!("{}.{column}", holding.table),
        (None, Whose::Through(column, parent)) => match holdings::of_key(parent) {
            Some(parent) => {
                let inner = organisation_of(parent);
                let (table, key) = (parent.table, key_column(parent));
                format!("(SELECT {inner} FROM {table} WHERE {table}.{key} = {}.{column})", holding.table)
            }
            None => "NULL".to_owned(),
        },
        (None, _) => "NULL".to_owned(),
    }
}

/// Whether rows of a holding belong to organisations at all.
pub(super) fn has_organisation(holding: &Holding) -> bool {
    match (holding.organisation, holding.whose) {
        (Some(_), _) => true,
        (None, Whose::Through(_, parent)) => holdings::of_key(parent).is_some_and(has_organisation),
        (None, _) => false,
    }
}

/// How many rows of a holding are the person's.
pub async fn count(connection: &impl ConnectionTrait, person: &Person, holding: &Holding) -> Result<u32, DbErr> {
    let (condition, value) = condition(holding, person, "$1");
    let sql = format!("SELECT COUNT(*) FROM {} WHERE {condition}", holding.table);
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, [value]);
    let rows: i64 = match connection.query_one_raw(statement).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u32::try_from(rows).unwrap_or(u32::MAX))
}

/// The organisations whose rows a holding has of the person.
pub async fn organisations_of(connection: &impl ConnectionTrait, person: &Person, holding: &Holding) -> Result<Vec<OrganisationId>, DbErr> {
    if !has_organisation(holding) {
        return Ok(Vec::new());
    }
    let (condition, value) = condition(holding, person, "$1");
    let sql = format!("SELECT DISTINCT {} FROM {} WHERE {condition}", organisation_of(holding), holding.table);
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, [value]);
    let rows = connection.query_all_raw(statement).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        found.extend(row.try_get_by_index::<Option<OrganisationId>>(0)?);
    }
    Ok(found)
}

/// The person's rows of a holding, the newest first, from a place on.
pub async fn rows(
    connection: &impl ConnectionTrait,
    person: &Person,
    holding: &Holding,
    offset: u64,
    limit: u64,
) -> Result<Vec<RowsOf>, DbErr> {
    let (condition, value) = condition(holding, person, "$1");
    let mut columns = if has_organisation(holding) { organisation_of(holding) } else { "1".to_owned() };
    for (column, _) in holding.shown {
        columns.push_str(&format!(", {}.{column}", holding.table));
    }
    let sql = format!("SELECT {columns} FROM {} WHERE {condition} ORDER BY {} LIMIT {limit} OFFSET {offset}", holding.table, holding.order);
    let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, [value]);
    connection.query_all_raw(statement).await?.iter().map(|row| read(holding, row)).collect()
}

fn read(holding: &Holding, row: &QueryResult) -> Result<RowsOf, DbErr> {
    let organisation = if has_organisation(holding) { row.try_get_by_index(0)? } else { None };
    let cells = holding.shown.iter().zip(1..).map(|((_, kind), place)| cell(*kind, row, place)).collect::<Result<_, _>>()?;
    Ok(RowsOf { organisation, cells })
}

fn cell(kind: Kind, row: &QueryResult, place: usize) -> Result<Cell, DbErr> {
    let found = match kind {
        Kind::Text | Kind::Code | Kind::Json | Kind::Skill => row.try_get_by_index::<Option<String>>(place)?.map(Cell::Text),
        Kind::Number => row.try_get_by_index::<Option<i32>>(place)?.map(|number| Cell::Number(number.into())),
        Kind::Big => row.try_get_by_index::<Option<i64>>(place)?.map(Cell::Number),
        Kind::Fraction => row.try_get_by_index::<Option<f64>>(place)?.map(Cell::Fraction),
        Kind::Truth => row.try_get_by_index::<Option<i32>>(place)?.map(|number| Cell::Truth(number != 0)),
        Kind::Boolean => row.try_get_by_index::<Option<bool>>(place)?.map(Cell::Truth),
        Kind::Moment => row.try_get_by_index::<Option<DateTime<Utc>>>(place)?.map(Cell::Moment),
        Kind::Day => row.try_get_by_index::<Option<NaiveDate>>(place)?.map(Cell::Day),
        Kind::Id | Kind::File | Kind::Course | Kind::Enrolment | Kind::Attempt | Kind::Unit | Kind::Person => {
            row.try_get_by_index::<Option<Uuid>>(place)?.map(Cell::Id)
        }
    };
    Ok(found.unwrap_or(Cell::Nothing))
}
