//! New rows, one by one and many at once.

use crate::organisations::entity::{membership, membership_role, organisation, person, unit};
use crate::organisations::model::OrganisationKind;
use crate::organisations::sort_name::sort_name;
use crate::platform::access::Role;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, Iterable};
use std::collections::{BTreeMap, BTreeSet};

/// SQLite takes 32 766 parameters in one statement, PostgreSQL 65 535.
const PARAMETERS: usize = 30_000;

/// A new organisation.
#[derive(Clone, Debug)]
pub struct NewOrganisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its short name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What sort of body it is.
    pub kind: OrganisationKind,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// Code of the local administrative unit.
    pub lau_code: Option<String>,
    /// Code of the NUTS 3 region.
    pub nuts3: Option<String>,
    /// Inhabitants.
    pub population: Option<u32>,
    /// Staff.
    pub headcount: Option<u32>,
    /// The language that new people start with.
    pub default_language: Language,
    /// When it joined.
    pub created_at: DateTime<Utc>,
}

/// A new unit.
#[derive(Clone, Debug)]
pub struct NewUnit {
    /// Its id.
    pub id: UnitId,
    /// Where.
    pub organisation: OrganisationId,
    /// The unit it is a part of.
    pub parent: Option<UnitId>,
    /// Its name.
    pub name: String,
    /// Since when it exists here.
    pub created_at: DateTime<Utc>,
}

/// A new person.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Her id.
    pub id: PersonId,
    /// Her address, as `EmailAddress` writes it.
    pub email: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The language she reads.
    pub language: Language,
    /// Since when the account exists.
    pub created_at: DateTime<Utc>,
}

/// A new membership with its roles.
#[derive(Clone, Debug)]
pub struct NewMembership {
    /// Its id.
    pub id: MembershipId,
    /// Who.
    pub person: PersonId,
    /// Where.
    pub organisation: OrganisationId,
    /// In which unit.
    pub unit: Option<UnitId>,
    /// As what.
    pub position: Option<String>,
    /// Under whom.
    pub manager: Option<PersonId>,
    /// What it allows.
    pub roles: BTreeSet<Role>,
    /// The first day.
    pub valid_from: NaiveDate,
    /// When it was noted.
    pub created_at: DateTime<Utc>,
}

/// Everything that one bulk insert brings, parents before children.
#[derive(Clone, Debug, Default)]
pub struct Population {
    /// Organisations.
    pub organisations: Vec<NewOrganisation>,
    /// Units; a parent stands before its parts.
    pub units: Vec<NewUnit>,
    /// People.
    pub people: Vec<NewPerson>,
    /// Who belongs where.
    pub memberships: Vec<NewMembership>,
    /// The last days of those memberships that are over.
    pub ends: BTreeMap<MembershipId, NaiveDate>,
}

pub(super) fn organisation_row(new: NewOrganisation) -> organisation::Model {
    organisation::Model {
        id: new.id,
        slug: new.slug,
        name: new.name,
        kind: new.kind,
        country: new.country,
        lau_code: new.lau_code,
        nuts3: new.nuts3,
        population: new.population.map(|count| i32::try_from(count).unwrap_or(i32::MAX)),
        headcount: new.headcount.map(|count| i32::try_from(count).unwrap_or(i32::MAX)),
        default_language: new.default_language,
        created_at: new.created_at,
    }
}

pub(super) fn unit_row(new: NewUnit) -> unit::Model {
    unit::Model { id: new.id, organisation_id: new.organisation, parent_id: new.parent, name: new.name, created_at: new.created_at }
}

fn person_row(new: NewPerson) -> person::Model {
    person::Model {
        id: new.id,
        email: new.email,
        sort_name: sort_name(&new.family_name, &new.given_name),
        given_name: new.given_name,
        family_name: new.family_name,
        language: new.language,
        created_at: new.created_at,
        deactivated_at: None,
    }
}

fn membership_row(new: NewMembership, valid_to: Option<NaiveDate>) -> membership::Model {
    membership::Model {
        id: new.id,
        person_id: new.person,
        organisation_id: new.organisation,
        unit_id: new.unit,
        position: new.position,
        manager_id: new.manager,
        valid_from: new.valid_from,
        valid_to,
        created_at: new.created_at,
    }
}

fn role_rows(membership: MembershipId, roles: &BTreeSet<Role>) -> impl Iterator<Item = membership_role::Model> {
    roles.iter().map(move |role| membership_role::Model { membership_id: membership, role: *role })
}

/// Inserts one row as it is.
pub(super) async fn insert<E, M>(connection: &impl ConnectionTrait, row: M) -> Result<(), DbErr>
where
    E: EntityTrait<Model = M>,
    M: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    E::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Inserts a person. The caller's scope must be the system's: on PostgreSQL nobody else sees a person without a place.
///
/// # Errors
/// When the database refuses; a taken address breaks the table's unique index.
pub async fn create_person(transaction: &impl ConnectionTrait, new: NewPerson) -> Result<(), DbErr> {
    insert::<person::Entity, _>(transaction, person_row(new)).await
}

/// Inserts a membership and its roles.
///
/// # Errors
/// When the database refuses.
pub async fn add_membership(transaction: &impl ConnectionTrait, new: NewMembership) -> Result<(), DbErr> {
    let roles: Vec<_> = role_rows(new.id, &new.roles).collect();
    insert::<membership::Entity, _>(transaction, membership_row(new, None)).await?;
    insert_many::<membership_role::Entity, _>(transaction, roles).await
}

/// Inserts many rows in as few statements as the databases take. The caller's scope must be the system's.
///
/// # Errors
/// When the database refuses.
pub async fn load(transaction: &impl ConnectionTrait, population: Population) -> Result<(), DbErr> {
    let Population { organisations, units, people, memberships, ends } = population;
    let roles: Vec<_> = memberships.iter().flat_map(|membership| role_rows(membership.id, &membership.roles)).collect();
    insert_many::<organisation::Entity, _>(transaction, organisations.into_iter().map(organisation_row).collect()).await?;
    insert_many::<unit::Entity, _>(transaction, units.into_iter().map(unit_row).collect()).await?;
    insert_many::<person::Entity, _>(transaction, people.into_iter().map(person_row).collect()).await?;
    insert_many::<membership::Entity, _>(
        transaction,
        memberships
            .into_iter()
            .map(|new| {
                let end = ends.get(&new.id).copied();
                membership_row(new, end)
            })
            .collect(),
    )
    .await?;
    insert_many::<membership_role::Entity, _>(transaction, roles).await
}

pub(super) async fn insert_many<E, M>(connection: &impl ConnectionTrait, rows: Vec<M>) -> Result<(), DbErr>
where
    E: EntityTrait<Model = M>,
    M: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let chunk = PARAMETERS / E::Column::iter().count().max(1);
    let mut rows = rows.into_iter().map(|row| row.into_active_model().reset_all()).peekable();
    while rows.peek().is_some() {
        let part: Vec<E::ActiveModel> = rows.by_ref().take(chunk).collect();
        E::insert_many(part).exec_without_returning(connection).await?;
    }
    Ok(())
}
