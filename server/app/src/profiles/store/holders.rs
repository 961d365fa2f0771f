//! Who has which profile: memberships as far as this slice needs them, and the two ways to a profile.

use super::sql::Sql;
use crate::platform::access::Scope;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, RoleProfileId, UnitId};
use crate::profiles::entity::{membership_profile, position_profile};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryResult};
use std::fmt::Write;

/// Rows of one insert.
const CHUNK: usize = 2000;

/// A membership of somebody who may need something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::profiles) struct HolderRow {
    pub membership: MembershipId,
    pub person: PersonId,
    pub organisation: OrganisationId,
    pub unit: Option<UnitId>,
    pub position: Option<String>,
    pub began: NaiveDate,
}

/// The conditions of a scope on an alias of `membership`; `None` when it reaches nobody.
pub(super) fn reach(sql: &mut Sql, scope: &Scope, alias: &str) -> Option<String> {
    if *scope == Scope::SHARED {
        return None;
    }
    let mut text = String::from("TRUE");
    if let Some(organisation) = scope.organisation() {
        let organisation = sql.bind(organisation);
        let _ = write!(text, " AND {alias}.organisation_id = {organisation}");
    }
    if let Some(manager) = scope.manager() {
        let manager = sql.bind(manager);
        let _ = write!(text, " AND {alias}.manager_id = {manager}");
    }
    if let Some(person) = scope.person() {
        let person = sql.bind(person);
        let _ = write!(text, " AND {alias}.person_id = {person}");
    }
    Some(text)
}

/// The current memberships inside a scope, of one person or everybody, the earliest of each person first.
///
/// Plan: the organisation's (or the person's) memberships by their index; sort of what is left.
pub(in crate::profiles) async fn holders(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: Option<OrganisationId>,
    person: Option<PersonId>,
    today: NaiveDate,
) -> Result<Vec<HolderRow>, DbErr> {
    let mut sql = Sql::default();
    let Some(reach) = reach(&mut sql, scope, "m") else { return Ok(Vec::new()) };
    let today = sql.bind(today);
    let _ = write!(
        sql.text,
        "SELECT m.id, m.person_id, m.organisation_id, m.unit_id, m.position, m.valid_from FROM membership m \
         WHERE {reach} AND m.valid_from <= {today} AND (m.valid_to IS NULL OR m.valid_to > {today})"
    );
    if let Some(organisation) = organisation {
        let organisation = sql.bind(organisation);
        let _ = write!(sql.text, " AND m.organisation_id = {organisation}");
    }
    if let Some(person) = person {
        let person = sql.bind(person);
        let _ = write!(sql.text, " AND m.person_id = {person}");
    }
    sql.push(" ORDER BY m.id");
    let holder = |row: QueryResult| -> Result<HolderRow, DbErr> {
        Ok(HolderRow {
            membership: row.try_get_by_index(0)?,
            person: row.try_get_by_index(1)?,
            organisation: row.try_get_by_index(2)?,
            unit: row.try_get_by_index(3)?,
            position: row.try_get_by_index(4)?,
            began: row.try_get_by_index(5)?,
        })
    };
    sql.all(connection).await?.into_iter().map(holder).collect()
}

/// The positions of an organisation's people now, with how many hold each.
pub(in crate::profiles) async fn positions(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    today: NaiveDate,
) -> Result<Vec<(Option<String>, u32)>, DbErr> {
    let mut sql = Sql::default();
    let Some(reach) = reach(&mut sql, scope, "m") else { return Ok(Vec::new()) };
    let today = sql.bind(today);
    let _ = write!(
        sql.text,
        "SELECT m.position, COUNT(DISTINCT m.person_id) FROM membership m \
         WHERE {reach} AND m.valid_from <= {today} AND (m.valid_to IS NULL OR m.valid_to > {today}) GROUP BY m.position"
    );
    let counted = |row: QueryResult| -> Result<(Option<String>, u32), DbErr> {
        let people: i64 = row.try_get_by_index(1)?;
        Ok((row.try_get_by_index(0)?, u32::try_from(people).unwrap_or(u32::MAX)))
    };
    sql.all(connection).await?.into_iter().map(counted).collect()
}

/// The units of an organisation: id, parent, name.
pub(in crate::profiles) async fn units(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<Vec<(UnitId, Option<UnitId>, String)>, DbErr> {
    let mut sql = Sql::default();
    let organisation = sql.bind(organisation);
    let _ = write!(sql.text, "SELECT id, parent_id, name FROM unit WHERE organisation_id = {organisation} ORDER BY name, id");
    let unit =
        |row: QueryResult| -> Result<_, DbErr> { Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?)) };
    sql.all(connection).await?.into_iter().map(unit).collect()
}

/// The organisations that have people now.
pub(in crate::profiles) async fn organisations(connection: &impl ConnectionTrait, today: NaiveDate) -> Result<Vec<OrganisationId>, DbErr> {
    let mut sql = Sql::default();
    let today = sql.bind(today);
    let _ = write!(
        sql.text,
        "SELECT o.id FROM organisation o WHERE EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = o.id \
         AND m.valid_from <= {today} AND (m.valid_to IS NULL OR m.valid_to > {today})) ORDER BY o.id"
    );
    sql.all(connection).await?.into_iter().map(|row| row.try_get_by_index(0)).collect()
}

/// Which positions have which profiles, in one organisation or in all.
pub(in crate::profiles) async fn position_profiles(
    connection: &impl ConnectionTrait,
    organisation: Option<OrganisationId>,
) -> Result<Vec<position_profile::Model>, DbErr> {
    let mut select = position_profile::Entity::find();
    if let Some(organisation) = organisation {
        select = select.filter(position_profile::Column::OrganisationId.eq(organisation));
    }
    select.all(connection).await
}

/// Which memberships inside a scope have which profiles besides, of one person or everybody.
pub(in crate::profiles) async fn direct_profiles(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    person: Option<PersonId>,
) -> Result<Vec<membership_profile::Model>, DbErr> {
    let mut select = membership_profile::Entity::find()
        .filter(membership_profile::Column::OrganisationId.eq(organisation))
        .filter(scope.restrict(membership_profile::Column::OrganisationId, membership_profile::Column::PersonId));
    if let Some(person) = person {
        select = select.filter(membership_profile::Column::PersonId.eq(person));
    }
    select.all(connection).await
}

/// The profiles of some positions of an organisation.
pub(in crate::profiles) async fn profiles_of_positions(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    keys: Vec<String>,
) -> Result<Vec<position_profile::Model>, DbErr> {
    position_profile::Entity::find()
        .filter(position_profile::Column::OrganisationId.eq(organisation))
        .filter(position_profile::Column::PositionKey.is_in(keys))
        .all(connection)
        .await
}

/// A position and the profiles that its holders are to have.
pub(in crate::profiles) struct SetPosition {
    pub organisation: OrganisationId,
    pub key: String,
    pub position: String,
    pub profiles: Vec<RoleProfileId>,
    pub now: DateTime<Utc>,
}

pub(in crate::profiles) async fn set_position(connection: &impl ConnectionTrait, set: SetPosition) -> Result<(), DbErr> {
    // Those that stay keep the day since when they are had.
    let place = [position_profile::Column::OrganisationId, position_profile::Column::PositionKey, position_profile::Column::ProfileId];
    position_profile::Entity::delete_many()
        .filter(position_profile::Column::OrganisationId.eq(set.organisation))
        .filter(position_profile::Column::PositionKey.eq(set.key.clone()))
        .filter(position_profile::Column::ProfileId.is_not_in(set.profiles.iter().copied()))
        .exec(connection)
        .await?;
    if set.profiles.is_empty() {
        return Ok(());
    }
    let rows = set.profiles.iter().map(|profile| {
        let row = position_profile::Model {
            organisation_id: set.organisation,
            position_key: set.key.clone(),
            profile_id: *profile,
            position: set.position.clone(),
            created_at: set.now,
        };
        row.into_active_model().reset_all()
    });
    position_profile::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(place).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}

pub(in crate::profiles) async fn set_membership_profiles(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    holder: &HolderRow,
    profiles: &[RoleProfileId],
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    membership_profile::Entity::delete_many()
        .filter(scope.restrict(membership_profile::Column::OrganisationId, membership_profile::Column::PersonId))
        .filter(membership_profile::Column::MembershipId.eq(holder.membership))
        .filter(membership_profile::Column::ProfileId.is_not_in(profiles.iter().copied()))
        .exec(connection)
        .await?;
    if profiles.is_empty() {
        return Ok(());
    }
    let rows = profiles.iter().map(|profile| {
        let row = membership_profile::Model {
            membership_id: holder.membership,
            profile_id: *profile,
            organisation_id: holder.organisation,
            person_id: holder.person,
            created_at: now,
        };
        row.into_active_model().reset_all()
    });
    let place = [membership_profile::Column::MembershipId, membership_profile::Column::ProfileId];
    membership_profile::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(place).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}

/// Gives memberships profiles that they do not have yet.
pub(in crate::profiles) async fn insert_membership_profiles(
    connection: &impl ConnectionTrait,
    rows: Vec<membership_profile::Model>,
) -> Result<(), DbErr> {
    for chunk in rows.chunks(CHUNK) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        membership_profile::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}
