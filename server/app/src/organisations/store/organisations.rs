//! Organisations are known to everybody in the consortium; only the number of their people is not.

use crate::organisations::entity::{membership, organisation};
use crate::organisations::model::{Organisation, OrganisationPatch, OrganisationRef};
use crate::organisations::store::current_on;
use crate::organisations::store::load::{NewOrganisation, insert, organisation_row};
use crate::platform::access::Scope;
use crate::platform::ids::OrganisationId;
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use std::collections::BTreeMap;

impl From<organisation::Model> for Organisation {
    fn from(row: organisation::Model) -> Self {
        Self {
            id: row.id,
            slug: row.slug,
            name: row.name,
            kind: row.kind,
            country: row.country,
            lau_code: row.lau_code,
            nuts3: row.nuts3,
            population: row.population.map(i32::unsigned_abs),
            headcount: row.headcount.map(i32::unsigned_abs),
            default_language: row.default_language,
            people_count: None,
        }
    }
}

impl From<organisation::Model> for OrganisationRef {
    fn from(row: organisation::Model) -> Self {
        Self { id: row.id, slug: row.slug, name: row.name, kind: row.kind }
    }
}

/// The organisation of an id.
///
/// # Errors
/// When the database refuses.
pub async fn find_organisation(connection: &impl ConnectionTrait, id: OrganisationId) -> Result<Option<Organisation>, DbErr> {
    Ok(organisation::Entity::find_by_id(id).one(connection).await?.map(Organisation::from))
}

/// Whether there is any organisation at all.
///
/// # Errors
/// When the database refuses.
pub async fn any_organisation(connection: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(organisation::Entity::find().one(connection).await?.is_some())
}

/// The organisation of a slug.
///
/// # Errors
/// When the database refuses.
pub async fn find_organisation_by_slug(connection: &impl ConnectionTrait, slug: &str) -> Result<Option<Organisation>, DbErr> {
    let row = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(connection).await?;
    Ok(row.map(Organisation::from))
}

/// The names of organisations; ids that are unknown are left out.
///
/// # Errors
/// When the database refuses.
pub async fn organisation_refs(
    connection: &impl ConnectionTrait,
    ids: &[OrganisationId],
) -> Result<BTreeMap<OrganisationId, OrganisationRef>, DbErr> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = organisation::Entity::find().filter(organisation::Column::Id.is_in(ids.iter().copied())).all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.into())).collect())
}

/// One page of organisations by name, `limit + 1` rows at the most. `among` of `None` means all of the consortium.
pub async fn list_organisations(
    connection: &impl ConnectionTrait,
    among: Option<&[OrganisationId]>,
    after: Option<(String, OrganisationId)>,
    limit: u32,
) -> Result<Vec<Organisation>, DbErr> {
    let mut select = organisation::Entity::find();
    if let Some(among) = among {
        select = select.filter(organisation::Column::Id.is_in(among.iter().copied()));
    }
    if let Some((name, id)) = after {
        let keys = Expr::tuple([Expr::col(organisation::Column::Name), Expr::col(organisation::Column::Id)]);
        select = select.filter(keys.gt(Expr::tuple([Expr::val(name), Expr::val(id)])));
    }
    let rows = select
        .order_by_asc(organisation::Column::Name)
        .order_by_asc(organisation::Column::Id)
        .limit(u64::from(limit) + 1)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}

/// How many people belong to each of some organisations on a day.
pub(in crate::organisations) async fn count_people(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisations: &[OrganisationId],
    today: NaiveDate,
) -> Result<BTreeMap<OrganisationId, u32>, DbErr> {
    if organisations.is_empty() {
        return Ok(BTreeMap::new());
    }
    let counts: Vec<(OrganisationId, i64)> = membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .column_as(membership::Column::PersonId.into_expr().count_distinct(), "people")
        .filter(scope.restrict(membership::Column::OrganisationId, membership::Column::PersonId))
        .filter(membership::Column::OrganisationId.is_in(organisations.iter().copied()))
        .filter(current_on(today))
        .group_by(membership::Column::OrganisationId)
        .into_tuple()
        .all(connection)
        .await?;
    Ok(counts.into_iter().map(|(organisation, people)| (organisation, u32::try_from(people).unwrap_or(u32::MAX))).collect())
}

/// Inserts an organisation.
///
/// # Errors
/// When the database refuses; a taken slug breaks the table's unique index.
pub async fn create_organisation(transaction: &impl ConnectionTrait, new: NewOrganisation) -> Result<(), DbErr> {
    insert::<organisation::Entity, _>(transaction, organisation_row(new)).await
}

/// Writes what a patch names; its texts were checked before.
pub async fn change_organisation(transaction: &impl ConnectionTrait, id: OrganisationId, patch: OrganisationPatch) -> Result<(), DbErr> {
    let OrganisationPatch { name, headcount, population, default_language } = patch;
    let number = |count: u32| Set(Some(i32::try_from(count).unwrap_or(i32::MAX)));
    let mut row = organisation::ActiveModel { id: Set(id), ..Default::default() };
    if let Some(name) = name {
        row.name = Set(name);
    }
    if let Some(headcount) = headcount {
        row.headcount = number(headcount);
    }
    if let Some(population) = population {
        row.population = number(population);
    }
    if let Some(language) = default_language {
        row.default_language = Set(language);
    }
    organisation::Entity::update(row).exec_without_returning(transaction).await.map(|_| ())
}
