//! Leaving a membership's place without the person who held it.

use super::memberships::{current_memberships, has_other_administrator};
use super::people::within;
use crate::organisations::entity::{membership, person};
use crate::organisations::sort_name::sort_name;
use crate::platform::access::{Role, Scope};
use crate::platform::clock::{Clock, month_of_day};
use crate::platform::ids::{MembershipId, OrganisationId, PersonId};
use crate::platform::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect, Set,
};

/// Somebody who is nobody: no name, no address, no way to sign in. Rows that are counted stand under her.
///
/// # Errors
/// When the database refuses.
pub async fn create_nobody(transaction: &impl ConnectionTrait, _scope: &Scope, id: PersonId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = person::Model {
        id,
        email: format!("{id}@nobody.invalid"),
        given_name: String::new(),
        family_name: "—".to_owned(),
        sort_name: String::new(),
        language: Language::En,
        created_at: now,
        deactivated_at: Some(now),
    };
    person::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(transaction).await.map(|_| ())
}

/// Copies a person's memberships in an organisation for somebody else, over since today at the latest, under new ids, without
/// unit, position, manager and roles, by the month.
///
/// # Errors
/// When the database refuses.
pub async fn copy_memberships_without_person(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    clock: &Clock,
    today: NaiveDate,
    (from, to): (PersonId, PersonId),
    organisation: OrganisationId,
) -> Result<(), DbErr> {
    let now = clock.now();
    let rows = membership::Entity::find()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .filter(membership::Column::PersonId.eq(from))
        .all(transaction)
        .await?;
    for row in rows {
        let valid_from = month_of_day(row.valid_from);
        let over = row.valid_to.filter(|end| *end < today).map_or(today, month_of_day);
        let copy = membership::Model {
            id: MembershipId(clock.id()),
            person_id: to,
            unit_id: None,
            position: None,
            manager_id: None,
            valid_from,
            // A membership that had not begun yet never does.
            valid_to: Some(over.max(valid_from)),
            created_at: now,
            ..row
        };
        membership::Entity::insert(copy.into_active_model().reset_all()).exec_without_returning(transaction).await?;
    }
    Ok(())
}

/// In how many other organisations a person has or had a membership.
///
/// # Errors
/// When the database refuses.
pub async fn memberships_elsewhere(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<u64, DbErr> {
    membership::Entity::find()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::PersonId.eq(person))
        .filter(membership::Column::OrganisationId.ne(organisation))
        .count(connection)
        .await
}

/// Changes the address that a person signs in with.
///
/// # Errors
/// When the database refuses; its unique constraint when the address is somebody else's.
pub async fn set_email(transaction: &impl ConnectionTrait, scope: &Scope, id: PersonId, email: &str) -> Result<(), DbErr> {
    let row = person::ActiveModel { email: Set(email.to_owned()), ..Default::default() };
    person::Entity::update_many().set(row).filter(person::Column::Id.eq(id)).filter(within(scope)).exec(transaction).await.map(|_| ())
}

/// Changes a person's name, and by what she is sorted.
///
/// # Errors
/// When the database refuses.
pub async fn set_name(transaction: &impl ConnectionTrait, scope: &Scope, id: PersonId, (given, family): (&str, &str)) -> Result<(), DbErr> {
    let row = person::ActiveModel {
        given_name: Set(given.to_owned()),
        family_name: Set(family.to_owned()),
        sort_name: Set(sort_name(family, given)),
        ..Default::default()
    };
    person::Entity::update_many().set(row).filter(person::Column::Id.eq(id)).filter(within(scope)).exec(transaction).await.map(|_| ())
}

/// How many memberships a person has or had in an organisation.
///
/// # Errors
/// When the database refuses.
pub async fn memberships_in(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<u64, DbErr> {
    membership::Entity::find()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::PersonId.eq(person))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .count(connection)
        .await
}

/// Whether an organisation has no other administrator than this person.
///
/// # Errors
/// When the database refuses.
pub async fn is_last_administrator(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
    today: NaiveDate,
) -> Result<bool, DbErr> {
    let memberships = current_memberships(connection, scope, person, today).await?;
    let administers = memberships.iter().find(|own| own.organisation.id == organisation && own.roles.contains(&Role::OrganisationAdmin));
    match administers {
        Some(own) => Ok(!has_other_administrator(connection, scope, organisation, own.id, today).await?),
        None => Ok(false),
    }
}

/// Removes somebody who is nobody and was not needed.
///
/// # Errors
/// When the database refuses.
pub async fn delete_nobody(transaction: &impl ConnectionTrait, _scope: &Scope, id: PersonId) -> Result<(), DbErr> {
    person::Entity::delete_by_id(id).exec(transaction).await.map(|_| ())
}

/// The organisations that a person belongs or belonged to.
///
/// # Errors
/// When the database refuses.
pub async fn organisations_of(connection: &impl ConnectionTrait, scope: &Scope, person: PersonId) -> Result<Vec<OrganisationId>, DbErr> {
    membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .distinct()
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::PersonId.eq(person))
        .into_tuple()
        .all(connection)
        .await
}
