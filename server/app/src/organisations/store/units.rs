//! Units; their names are no people's data, the number of people in them is.

use crate::organisations::entity::{membership, unit};
use crate::organisations::model::{Unit, UnitRef};
use crate::organisations::store::current_on;
use crate::organisations::store::load::{NewUnit, insert, unit_row};
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, UnitId};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use std::collections::BTreeMap;

/// The units of an organisation by name, with the number of people in each on a day.
pub async fn list_units(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<Vec<Unit>, DbErr> {
    let rows = unit::Entity::find()
        .filter(unit::Column::OrganisationId.eq(organisation))
        .order_by_asc(unit::Column::Name)
        .order_by_asc(unit::Column::Id)
        .all(connection)
        .await?;
    let counts: Vec<(UnitId, i64)> = membership::Entity::find()
        .select_only()
        .column(membership::Column::UnitId)
        .column_as(membership::Column::PersonId.into_expr().count_distinct(), "people")
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .filter(membership::Column::UnitId.is_not_null())
        .filter(current_on(today))
        .group_by(membership::Column::UnitId)
        .into_tuple()
        .all(connection)
        .await?;
    let counts: BTreeMap<UnitId, u32> = counts.into_iter().map(|(id, people)| (id, u32::try_from(people).unwrap_or(u32::MAX))).collect();
    let unit = |row: unit::Model| Unit {
        people_count: counts.get(&row.id).copied().unwrap_or(0),
        id: row.id,
        parent_id: row.parent_id,
        name: row.name,
    };
    Ok(rows.into_iter().map(unit).collect())
}

/// The names of an organisation's units.
///
/// # Errors
/// When the database refuses.
pub async fn units_of(connection: &impl ConnectionTrait, organisation: OrganisationId) -> Result<BTreeMap<UnitId, UnitRef>, DbErr> {
    let rows = unit::Entity::find().filter(unit::Column::OrganisationId.eq(organisation)).all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.id, UnitRef { id: row.id, name: row.name })).collect())
}

/// Every unit's parent.
///
/// # Errors
/// When the database refuses.
pub async fn unit_parents(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<BTreeMap<UnitId, Option<UnitId>>, DbErr> {
    let rows: Vec<(UnitId, Option<UnitId>)> = unit::Entity::find()
        .select_only()
        .column(unit::Column::Id)
        .column(unit::Column::ParentId)
        .filter(unit::Column::OrganisationId.eq(organisation))
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().collect())
}

/// A unit, when it is the organisation's.
pub async fn find_unit(connection: &impl ConnectionTrait, organisation: OrganisationId, id: UnitId) -> Result<Option<UnitRef>, DbErr> {
    let row = unit::Entity::find_by_id(id).filter(unit::Column::OrganisationId.eq(organisation)).one(connection).await?;
    Ok(row.map(|row| UnitRef { id: row.id, name: row.name }))
}

pub async fn create_unit(transaction: &impl ConnectionTrait, new: NewUnit) -> Result<(), DbErr> {
    insert::<unit::Entity, _>(transaction, unit_row(new)).await
}

/// Writes a new name, a new parent, or both.
pub async fn change_unit(
    transaction: &impl ConnectionTrait,
    id: UnitId,
    name: Option<String>,
    parent: Option<Option<UnitId>>,
) -> Result<(), DbErr> {
    let mut row = unit::ActiveModel { id: Set(id), ..Default::default() };
    if let Some(name) = name {
        row.name = Set(name);
    }
    if let Some(parent) = parent {
        row.parent_id = Set(parent);
    }
    unit::Entity::update(row).exec_without_returning(transaction).await.map(|_| ())
}

/// Whether a unit has parts, or anybody who belongs or belonged to it.
pub async fn is_in_use(connection: &impl ConnectionTrait, scope: &Scope, id: UnitId) -> Result<bool, DbErr> {
    let parts = unit::Entity::find().filter(unit::Column::ParentId.eq(id)).count(connection).await?;
    let members = membership::Entity::find()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::UnitId.eq(id))
        .count(connection)
        .await?;
    Ok(parts + members > 0)
}

pub async fn delete_unit(transaction: &impl ConnectionTrait, id: UnitId) -> Result<(), DbErr> {
    unit::Entity::delete_by_id(id).exec(transaction).await.map(|_| ())
}
