//! Who belongs where, as what.

use crate::organisations::entity::{membership, membership_role, organisation, person, unit};
use crate::organisations::model::{Membership, OrganisationKind, OrganisationRef, UnitRef};
use crate::organisations::store::current_on;
use crate::organisations::store::load::insert_many;
use crate::platform::access::{Role, Scope};
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Set,
};
use std::collections::{BTreeMap, BTreeSet};

#[derive(FromQueryResult)]
struct Row {
    id: MembershipId,
    organisation_id: OrganisationId,
    slug: String,
    organisation_name: String,
    kind: OrganisationKind,
    unit_id: Option<UnitId>,
    unit_name: Option<String>,
    position: Option<String>,
    manager_id: Option<PersonId>,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
}

/// The memberships of a person on a day, oldest first, with their roles and the names of organisation and unit.
///
/// # Errors
/// When the database refuses.
pub async fn current_memberships(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    today: NaiveDate,
) -> Result<Vec<Membership>, DbErr> {
    let mut select = membership::Entity::find()
        .select_only()
        .columns([membership::Column::Id, membership::Column::OrganisationId, membership::Column::UnitId, membership::Column::Position])
        .columns([membership::Column::ManagerId, membership::Column::ValidFrom, membership::Column::ValidTo])
        .column(organisation::Column::Slug)
        .column(organisation::Column::Kind)
        .column_as(organisation::Column::Name, "organisation_name")
        .column_as(unit::Column::Name, "unit_name")
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::PersonId.eq(person))
        .filter(current_on(today))
        .order_by_asc(membership::Column::ValidFrom)
        .order_by_asc(membership::Column::Id);
    let of_organisation = Expr::col((organisation::Entity, organisation::Column::Id));
    let of_unit = Expr::col((unit::Entity, unit::Column::Id));
    QueryTrait::query(&mut select)
        .inner_join(organisation::Entity, of_organisation.equals((membership::Entity, membership::Column::OrganisationId)))
        .left_join(unit::Entity, of_unit.equals((membership::Entity, membership::Column::UnitId)));
    let rows = select.into_model::<Row>().all(connection).await?;
    let mut roles = roles_of(connection, rows.iter().map(|row| row.id)).await?;
    let membership = |row: Row| Membership {
        roles: roles.remove(&row.id).unwrap_or_default(),
        id: row.id,
        organisation: OrganisationRef { id: row.organisation_id, slug: row.slug, name: row.organisation_name, kind: row.kind },
        unit: row.unit_id.zip(row.unit_name).map(|(id, name)| UnitRef { id, name }),
        position: row.position,
        manager_id: row.manager_id,
        valid_from: row.valid_from,
        valid_to: row.valid_to,
    };
    Ok(rows.into_iter().map(membership).collect())
}

/// The roles of memberships that were read within a scope.
pub(super) async fn roles_of(
    connection: &impl ConnectionTrait,
    memberships: impl Iterator<Item = MembershipId>,
) -> Result<BTreeMap<MembershipId, BTreeSet<Role>>, DbErr> {
    let memberships: Vec<_> = memberships.collect();
    let mut roles: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    if memberships.is_empty() {
        return Ok(roles);
    }
    let rows = membership_role::Entity::find().filter(membership_role::Column::MembershipId.is_in(memberships)).all(connection).await?;
    for row in rows {
        roles.entry(row.membership_id).or_default().insert(row.role);
    }
    Ok(roles)
}

/// How many people have this manager on a day.
///
/// # Errors
/// When the database refuses.
pub async fn current_team_size(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    manager: PersonId,
    today: NaiveDate,
) -> Result<u64, DbErr> {
    membership::Entity::find()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .filter(membership::Column::ManagerId.eq(manager))
        .filter(current_on(today))
        .count(connection)
        .await
}

/// Who holds one of these roles in an organisation on a day and may sign in.
///
/// # Errors
/// When the database refuses.
pub async fn people_with_roles(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    roles: &[Role],
    today: NaiveDate,
) -> Result<Vec<PersonId>, DbErr> {
    let holding = membership_role::Entity::find()
        .select_only()
        .column(membership_role::Column::MembershipId)
        .filter(membership_role::Column::Role.is_in(roles.iter().copied()))
        .into_query();
    let active =
        person::Entity::find().select_only().column(person::Column::Id).filter(person::Column::DeactivatedAt.is_null()).into_query();
    membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .distinct()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .filter(current_on(today))
        .filter(membership::Column::Id.in_subquery(holding))
        .filter(membership::Column::PersonId.in_subquery(active))
        .into_tuple()
        .all(connection)
        .await
}

/// A membership as it stands, with its person and roles.
pub async fn find_membership(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: MembershipId,
) -> Result<Option<(PersonId, NaiveDate, BTreeSet<Role>)>, DbErr> {
    let row = membership::Entity::find_by_id(id)
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .one(connection)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let roles = roles_of(connection, std::iter::once(id)).await?.remove(&id).unwrap_or_default();
    Ok(Some((row.person_id, row.valid_from, roles)))
}

/// Whether a person belongs to an organisation on a day.
pub async fn is_current_member(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    person: PersonId,
    today: NaiveDate,
) -> Result<bool, DbErr> {
    let found = membership::Entity::find()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .filter(membership::Column::PersonId.eq(person))
        .filter(current_on(today))
        .count(connection)
        .await?;
    Ok(found > 0)
}

/// Whether somebody else's membership makes her the organisation's administrator on a day, with no end in sight.
pub async fn has_other_administrator(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    besides: MembershipId,
    today: NaiveDate,
) -> Result<bool, DbErr> {
    let administrators = membership_role::Entity::find()
        .select_only()
        .column(membership_role::Column::MembershipId)
        .filter(membership_role::Column::Role.eq(Role::OrganisationAdmin))
        .into_query();
    let found = membership::Entity::find()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .filter(membership::Column::Id.ne(besides))
        .filter(membership::Column::Id.in_subquery(administrators))
        .filter(membership::Column::ValidTo.is_null())
        .filter(current_on(today))
        .count(connection)
        .await?;
    Ok(found > 0)
}

/// Whether an organisation has an administrator on a day.
pub async fn has_administrator(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<bool, DbErr> {
    has_other_administrator(connection, scope, organisation, MembershipId(uuid::Uuid::nil()), today).await
}

/// Makes changes of one organisation's units and memberships queue on PostgreSQL, so that two of them cannot together
/// break a rule that each of them keeps. SQLite's writers queue anyway.
pub async fn lock_organisation(transaction: &impl ConnectionTrait, id: OrganisationId) -> Result<bool, DbErr> {
    Ok(organisation::Entity::find_by_id(id).lock_exclusive().one(transaction).await?.is_some())
}

/// What changes about a membership: `None` leaves a column as it is.
#[derive(Debug, Default)]
pub struct MembershipChange {
    pub unit: Option<Option<UnitId>>,
    pub position: Option<Option<String>>,
    pub manager: Option<Option<PersonId>>,
    pub valid_to: Option<Option<NaiveDate>>,
}

pub async fn change_membership(transaction: &impl ConnectionTrait, id: MembershipId, change: MembershipChange) -> Result<(), DbErr> {
    let MembershipChange { unit, position, manager, valid_to } = change;
    let mut row = membership::ActiveModel { id: Set(id), ..Default::default() };
    if let Some(unit) = unit {
        row.unit_id = Set(unit);
    }
    if let Some(position) = position {
        row.position = Set(position);
    }
    if let Some(manager) = manager {
        row.manager_id = Set(manager);
    }
    if let Some(valid_to) = valid_to {
        row.valid_to = Set(valid_to);
    }
    membership::Entity::update(row).exec_without_returning(transaction).await.map(|_| ())
}

pub async fn replace_roles(transaction: &impl ConnectionTrait, id: MembershipId, roles: &BTreeSet<Role>) -> Result<(), DbErr> {
    membership_role::Entity::delete_many().filter(membership_role::Column::MembershipId.eq(id)).exec(transaction).await?;
    let rows = roles.iter().map(|role| membership_role::Model { membership_id: id, role: *role }).collect();
    insert_many::<membership_role::Entity, _>(transaction, rows).await
}
