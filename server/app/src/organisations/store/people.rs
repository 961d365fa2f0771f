//! People, as themselves and as their organisation sees them.

use crate::organisations::email::EmailAddress;
use crate::organisations::entity::{membership, person, unit};
use crate::organisations::model::{Person, PersonInOrganisation, UnitRef};
use crate::organisations::store::memberships::roles_of;
use crate::organisations::store::units::unit_parents;
use crate::organisations::store::{not_over_on, search};
use crate::organisations::tree::branch;
use crate::platform::access::Scope;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use chrono::NaiveDate;
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, NullOrdering, Order, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, Set,
};
use std::collections::BTreeMap;

impl From<person::Model> for Person {
    fn from(row: person::Model) -> Self {
        Self {
            id: row.id,
            email: row.email,
            given_name: row.given_name,
            family_name: row.family_name,
            language: row.language,
            created_at: row.created_at,
        }
    }
}

/// People with a membership that the scope reaches, and whoever the scope belongs to.
pub(super) fn within(scope: &Scope) -> Condition {
    let memberships = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .into_query();
    let reached = Condition::any().add(person::Column::Id.in_subquery(memberships));
    if let Some(own) = scope.person() {
        return reached.add(person::Column::Id.eq(own));
    }
    // The system also sees people who belong nowhere yet.
    if *scope == Scope::system("compared, not used") { Condition::all() } else { reached }
}

/// A person who may sign in; deactivated accounts count as absent.
///
/// # Errors
/// When the database refuses.
pub async fn find_person(connection: &impl ConnectionTrait, scope: &Scope, id: PersonId) -> Result<Option<Person>, DbErr> {
    let select = person::Entity::find_by_id(id).filter(person::Column::DeactivatedAt.is_null()).filter(within(scope));
    Ok(select.one(connection).await?.map(Person::from))
}

/// The person of an address; deactivated accounts count as absent.
///
/// # Errors
/// When the database refuses.
pub async fn find_person_by_email(connection: &impl ConnectionTrait, scope: &Scope, email: &EmailAddress) -> Result<Option<Person>, DbErr> {
    let select = person::Entity::find()
        .filter(person::Column::Email.eq(email.as_str()))
        .filter(person::Column::DeactivatedAt.is_null())
        .filter(within(scope));
    Ok(select.one(connection).await?.map(Person::from))
}

/// "Given Family" of the people whom the scope reaches; others are left out.
///
/// # Errors
/// When the database refuses.
pub async fn person_names(connection: &impl ConnectionTrait, scope: &Scope, ids: &[PersonId]) -> Result<BTreeMap<PersonId, String>, DbErr> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(PersonId, String, String)> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::GivenName, person::Column::FamilyName])
        .filter(person::Column::Id.is_in(ids.iter().copied()))
        .filter(within(scope))
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|(id, given, family)| (id, format!("{given} {family}"))).collect())
}

/// Changes the language a person reads.
///
/// # Errors
/// When the database refuses.
pub async fn set_language(transaction: &impl ConnectionTrait, scope: &Scope, id: PersonId, language: Language) -> Result<(), DbErr> {
    person::Entity::update_many()
        .set(person::ActiveModel { language: Set(language), ..Default::default() })
        .filter(person::Column::Id.eq(id))
        .filter(within(scope))
        .exec(transaction)
        .await
        .map(|_| ())
}

#[derive(FromQueryResult)]
struct Row {
    person_id: PersonId,
    membership_id: MembershipId,
    email: String,
    given_name: String,
    family_name: String,
    sort_name: String,
    unit_id: Option<UnitId>,
    unit_name: Option<String>,
    position: Option<String>,
    manager_id: Option<PersonId>,
    manager_given_name: Option<String>,
    manager_family_name: Option<String>,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
    invited: bool,
}

/// A membership joined to its person, unit and manager; the roles follow in a second query.
fn seen_by_organisation(scope: &Scope, organisation: OrganisationId) -> Select<membership::Entity> {
    let manager = |column| Expr::col((Alias::new("manager"), column));
    let of = |column| (membership::Entity, column);
    let mut select = membership::Entity::find()
        .select_only()
        .columns([membership::Column::PersonId, membership::Column::UnitId, membership::Column::Position])
        .columns([membership::Column::ManagerId, membership::Column::ValidFrom, membership::Column::ValidTo])
        .column_as(membership::Column::Id, "membership_id")
        .columns([person::Column::Email, person::Column::GivenName, person::Column::FamilyName, person::Column::SortName])
        .column_as(unit::Column::Name, "unit_name")
        .expr_as(manager(person::Column::GivenName), "manager_given_name")
        .expr_as(manager(person::Column::FamilyName), "manager_family_name")
        .expr_as(has_open_invitation(), "invited")
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::OrganisationId.eq(organisation));
    QueryTrait::query(&mut select)
        .inner_join(person::Entity, Expr::col((person::Entity, person::Column::Id)).equals(of(membership::Column::PersonId)))
        .left_join(unit::Entity, Expr::col((unit::Entity, unit::Column::Id)).equals(of(membership::Column::UnitId)))
        .join_as(
            sea_orm::JoinType::LeftJoin,
            person::Entity,
            Alias::new("manager"),
            manager(person::Column::Id).equals(of(membership::Column::ManagerId)),
        );
    select
}

/// Whether the person has an invitation that nobody used. The table is named by string because this slice stands below
/// the one that invites people.
fn has_open_invitation() -> Expr {
    let invitation = |column: &'static str| Expr::col((Alias::new("one_time_secret"), Alias::new(column)));
    Expr::exists(
        Query::select()
            .expr(Expr::val(1))
            .from(Alias::new("one_time_secret"))
            .and_where(invitation("person_id").equals((membership::Entity, membership::Column::PersonId)))
            .and_where(invitation("purpose").eq("invitation"))
            .and_where(invitation("used_at").is_null())
            .to_owned(),
    )
}

async fn with_roles(connection: &impl ConnectionTrait, rows: Vec<Row>) -> Result<Vec<PersonInOrganisation>, DbErr> {
    let mut roles = roles_of(connection, rows.iter().map(|row| row.membership_id)).await?;
    let person = |row: Row| PersonInOrganisation {
        roles: roles.remove(&row.membership_id).unwrap_or_default(),
        person_id: row.person_id,
        membership_id: row.membership_id,
        email: row.email,
        given_name: row.given_name,
        family_name: row.family_name,
        unit: row.unit_id.zip(row.unit_name).map(|(id, name)| UnitRef { id, name }),
        position: row.position,
        manager_id: row.manager_id,
        manager_name: row.manager_given_name.zip(row.manager_family_name).map(|(given, family)| format!("{given} {family}")),
        valid_from: row.valid_from,
        valid_to: row.valid_to,
        invited: row.invited,
    };
    Ok(rows.into_iter().map(person).collect())
}

/// A row's place in the list: the key of the person's name, then the membership.
pub struct Place {
    pub sort_name: String,
    pub membership: MembershipId,
}

/// Which people to list.
pub struct PeopleQuery {
    /// Of which organisation.
    pub organisation: OrganisationId,
    /// People whose memberships are over on this day are left out.
    pub today: NaiveDate,
    /// Beginnings of names or of the address.
    pub words: Option<String>,
    /// Of a unit and those below it.
    pub unit: Option<UnitId>,
    /// The last row of the page before.
    pub after: Option<Place>,
    /// At most so many, and one more where there are more.
    pub limit: u32,
}

/// One page of the people who belong to an organisation, or will, by name and membership; `limit + 1` rows at the most.
///
/// # Errors
/// When the database refuses.
pub async fn list_people(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    query: PeopleQuery,
) -> Result<Vec<(Place, PersonInOrganisation)>, DbErr> {
    let PeopleQuery { organisation, today, words, unit, after, limit } = query;
    let mut select = seen_by_organisation(scope, organisation).filter(not_over_on(today));
    if let Some(words) = &words {
        select = select.filter(search::matches(words));
    }
    if let Some(unit) = unit {
        let parents = unit_parents(connection, organisation).await?;
        select = select.filter(membership::Column::UnitId.is_in(branch(&parents, unit)));
    }
    if let Some(Place { sort_name, membership }) = after {
        let keys =
            Expr::tuple([Expr::col((person::Entity, person::Column::SortName)), Expr::col((membership::Entity, membership::Column::Id))]);
        select = select.filter(keys.gt(Expr::tuple([Expr::val(sort_name), Expr::val(membership)])));
    }
    let rows = select
        .order_by_asc(person::Column::SortName)
        .order_by_asc(membership::Column::Id)
        .limit(u64::from(limit) + 1)
        .into_model::<Row>()
        .all(connection)
        .await?;
    let place = |row: &Row| Place { sort_name: row.sort_name.clone(), membership: row.membership_id };
    let places: Vec<Place> = rows.iter().map(place).collect();
    Ok(places.into_iter().zip(with_roles(connection, rows).await?).collect())
}

/// One person as her organisation sees her: by the membership that is not over, else by the last one.
pub async fn person_in_organisation(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    id: PersonId,
) -> Result<Option<PersonInOrganisation>, DbErr> {
    let row = seen_by_organisation(scope, organisation)
        .filter(membership::Column::PersonId.eq(id))
        .order_by_with_nulls(membership::Column::ValidTo, Order::Desc, NullOrdering::First)
        .order_by_desc(membership::Column::Id)
        .into_model::<Row>()
        .one(connection)
        .await?;
    Ok(with_roles(connection, row.into_iter().collect()).await?.pop())
}

/// The membership of a person in an organisation that is not over on a day, and whether its invitation is still open.
///
/// # Errors
/// When the database refuses.
pub async fn membership_in(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    id: PersonId,
    today: NaiveDate,
) -> Result<Option<PersonInOrganisation>, DbErr> {
    let select = seen_by_organisation(scope, organisation).filter(membership::Column::PersonId.eq(id)).filter(not_over_on(today));
    let row = select.into_model::<Row>().one(connection).await?;
    Ok(with_roles(connection, row.into_iter().collect()).await?.pop())
}
