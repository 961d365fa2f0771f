//! The order of a report, and how a page finds its place in it again.

use super::PersonRow;
use super::members::Sql;
use crate::platform::ids::{PersonId, UnitId};
use crate::reports::filter::{Filter, ReportSort};
use sea_orm::sea_query::Value;
use uuid::Uuid;

/// One key of the order: an expression, whether it falls, and its value in a row.
pub(super) struct Key {
    pub(super) expression: &'static str,
    pub(super) falls: bool,
    value: fn(&PersonRow) -> Value,
}

/// The keys of an order, the person's id last so that no two rows are equal. People's names are compared by their sort names,
/// which are alike on both databases; units' names are compared as the database does it, on SQLite by bytes.
pub(super) fn keys(filter: &Filter) -> Vec<Key> {
    let key = |expression, falls, value| Key { expression, falls, value };
    let falls = filter.descending;
    let names_fall = falls && filter.sort == ReportSort::FamilyName;
    let mut keys = match filter.sort {
        ReportSort::FamilyName => Vec::new(),
        ReportSort::Unit => vec![
            key("CASE WHEN u.id IS NULL THEN 1 ELSE 0 END", false, |row| i32::from(row.unit.is_none()).into()),
            key("COALESCE(u.name, '')", falls, |row| row.unit.as_ref().map_or_else(String::new, |(_, name)| name.clone()).into()),
        ],
        ReportSort::Level => vec![
            key("CASE WHEN l.level IS NULL THEN 1 ELSE 0 END", false, |row| i32::from(row.level.is_none()).into()),
            key("COALESCE(l.level, 0)", falls, |row| row.level.unwrap_or(0).into()),
        ],
    };
    keys.extend([key("p.sort_name", names_fall, |row| row.sort_name.clone().into()), key("p.id", names_fall, |row| row.person.into())]);
    keys
}

/// Rows behind a row: `a > $1 OR (a = $1 AND (b > $2 OR …))`, with `<` for keys that fall.
pub(super) fn behind(sql: &mut Sql, keys: &[Key], row: &PersonRow) -> String {
    let Some((key, rest)) = keys.split_first() else { return "1 = 0".to_owned() };
    let value = sql.bind((key.value)(row));
    let (expression, sign) = (key.expression, if key.falls { '<' } else { '>' });
    if rest.is_empty() {
        return format!("{expression} {sign} {value}");
    }
    let rest = behind(sql, rest, row);
    format!("({expression} {sign} {value} OR ({expression} = {value} AND {rest}))")
}

/// The place of a row as a cursor keeps it.
pub fn place(row: &PersonRow) -> [String; 4] {
    [
        row.sort_name.clone(),
        row.person.to_string(),
        row.unit.as_ref().map(|(_, name)| format!("={name}")).unwrap_or_default(),
        row.level.map(|level| level.to_string()).unwrap_or_default(),
    ]
}

/// The row that stood at a place, as far as the order needs it; `None` when the place cannot be read.
pub fn row_at(place: &[String]) -> Option<PersonRow> {
    let [sort_name, person, unit, level] = place else { return None };
    Some(PersonRow {
        person: PersonId(person.parse().ok()?),
        given_name: String::new(),
        family_name: String::new(),
        sort_name: sort_name.clone(),
        unit: unit.strip_prefix('=').map(|name| (UnitId(Uuid::nil()), name.to_owned())),
        position: None,
        level: if level.is_empty() { None } else { Some(level.parse().ok()?) },
    })
}
