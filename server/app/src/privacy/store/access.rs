//! What others did with a person's records, from the audit log, and how often she took a copy.

use super::rows::{Person, condition, key_column};
use crate::platform::audit::{Column, Entity, Model};
use crate::platform::ids::PersonId;
use crate::privacy::holdings;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Statement};
use uuid::Uuid;

/// An entry of the audit log.
pub type AuditRow = Model;

/// Holdings whose rows the audit log names by id.
const NAMED_IN_THE_LOG: [&str; 6] = ["account", "memberships", "enrolments", "attempts", "completions", "tokens"];

/// The ids of the person's records that the audit log may name.
pub async fn own_record_ids(connection: &impl ConnectionTrait, person: &Person) -> Result<Vec<String>, DbErr> {
    let mut ids = Vec::new();
    for holding in NAMED_IN_THE_LOG.into_iter().filter_map(holdings::of_key) {
        let (condition, value) = condition(holding, person, "$1");
        let sql = format!("SELECT {0}.{1} FROM {0} WHERE {condition}", holding.table, key_column(holding));
        let statement = Statement::from_sql_and_values(connection.get_database_backend(), sql, [value]);
        for row in connection.query_all_raw(statement).await? {
            ids.push(row.try_get_by_index::<Uuid>(0)?.to_string());
        }
    }
    Ok(ids)
}

/// What others did to records, before a moment, the newest first. Plan: the log's index of record ids.
pub async fn audit_entries_about(
    connection: &impl ConnectionTrait,
    person: PersonId,
    records: &[String],
    before: Option<DateTime<Utc>>,
    limit: u64,
) -> Result<Vec<AuditRow>, DbErr> {
    let mut found = Vec::new();
    for part in records.chunks(5000) {
        let mut select = Entity::find()
            .filter(Column::RecordId.is_in(part.iter().cloned()))
            .filter(Column::ActorId.is_not_null())
            .filter(Column::ActorId.ne(person));
        if let Some(before) = before {
            select = select.filter(Column::At.lt(before));
        }
        let rows = select.order_by_desc(Column::At).order_by_desc(Column::Sequence).limit(limit).all(connection).await?;
        found.extend(rows);
    }
    Ok(found)
}

/// How often the person took a copy since a moment.
pub async fn downloads_since(
    connection: &impl ConnectionTrait,
    person: PersonId,
    action: &str,
    since: DateTime<Utc>,
) -> Result<u64, DbErr> {
    Entity::find().filter(Column::ActorId.eq(person)).filter(Column::Action.eq(action)).filter(Column::At.gt(since)).count(connection).await
}
