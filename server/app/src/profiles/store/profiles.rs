//! Profiles, their versions and requirements. They name nobody, so they take no scope; whose a profile is, the service asks.

use crate::platform::ids::{OrganisationId, RoleProfileId};
use crate::profiles::entity::{profile as row, requirement, version};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

pub(in crate::profiles) async fn insert_profile(connection: &impl ConnectionTrait, new: row::Model) -> Result<(), DbErr> {
    row::Entity::insert(new.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

pub(in crate::profiles) async fn update_profile(connection: &impl ConnectionTrait, changed: row::Model) -> Result<(), DbErr> {
    changed.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// Appends a version with its requirements.
pub(in crate::profiles) async fn insert_version(
    connection: &impl ConnectionTrait,
    new: version::Model,
    requirements: Vec<requirement::Model>,
) -> Result<(), DbErr> {
    version::Entity::insert(new.into_active_model().reset_all()).exec_without_returning(connection).await?;
    let rows = requirements.into_iter().map(|row| row.into_active_model().reset_all());
    requirement::Entity::insert_many(rows).exec_without_returning(connection).await.map(|_| ())
}

pub(in crate::profiles) async fn profile(connection: &impl ConnectionTrait, id: RoleProfileId) -> Result<Option<row::Model>, DbErr> {
    row::Entity::find_by_id(id).one(connection).await
}

/// The same, held until the transaction ends, so that versions are numbered without gaps.
pub(in crate::profiles) async fn lock_profile(connection: &impl ConnectionTrait, id: RoleProfileId) -> Result<Option<row::Model>, DbErr> {
    row::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// The shared profiles, and an organisation's own.
pub(in crate::profiles) async fn profiles(
    connection: &impl ConnectionTrait,
    organisation: Option<OrganisationId>,
) -> Result<Vec<row::Model>, DbErr> {
    let mut whose = Condition::any().add(row::Column::OrganisationId.is_null());
    if let Some(organisation) = organisation {
        whose = whose.add(row::Column::OrganisationId.eq(organisation));
    }
    row::Entity::find().filter(whose).order_by_asc(row::Column::CreatedAt).order_by_asc(row::Column::Id).all(connection).await
}

/// The codes of the profiles that shipped and are there.
pub(in crate::profiles) async fn codes(connection: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let rows = row::Entity::find().filter(row::Column::Code.is_not_null()).all(connection).await?;
    Ok(rows.into_iter().filter_map(|row| row.code).collect())
}

/// The requirements in force of profiles that are not archived: those of an organisation with the shared ones, or of all.
pub(in crate::profiles) async fn current_requirements(
    connection: &impl ConnectionTrait,
    organisation: Option<OrganisationId>,
) -> Result<Vec<requirement::Model>, DbErr> {
    let mut whose = Condition::all();
    if let Some(organisation) = organisation {
        whose = whose.add(Condition::any().add(row::Column::OrganisationId.is_null()).add(row::Column::OrganisationId.eq(organisation)));
    }
    in_force(connection, whose).await
}

/// The same of some profiles.
pub(in crate::profiles) async fn requirements_of_profiles(
    connection: &impl ConnectionTrait,
    profiles: Vec<RoleProfileId>,
) -> Result<Vec<requirement::Model>, DbErr> {
    in_force(connection, Condition::all().add(row::Column::Id.is_in(profiles))).await
}

async fn in_force(connection: &impl ConnectionTrait, whose: Condition) -> Result<Vec<requirement::Model>, DbErr> {
    let in_force = Query::select()
        .expr(Expr::col((row::Entity, row::Column::Id)))
        .expr(Expr::col((row::Entity, row::Column::Version)))
        .from(row::Entity)
        .cond_where(whose.add(row::Column::ArchivedAt.is_null()))
        .to_owned();
    let keys = Expr::tuple([Expr::col(requirement::Column::ProfileId), Expr::col(requirement::Column::Version)]);
    requirement::Entity::find().filter(keys.in_subquery(in_force)).order_by_asc(requirement::Column::Position).all(connection).await
}

/// The requirements of one version, in their order.
pub(in crate::profiles) async fn requirements_at(
    connection: &impl ConnectionTrait,
    id: RoleProfileId,
    number: i32,
) -> Result<Vec<requirement::Model>, DbErr> {
    requirement::Entity::find()
        .filter(requirement::Column::ProfileId.eq(id))
        .filter(requirement::Column::Version.eq(number))
        .order_by_asc(requirement::Column::Position)
        .all(connection)
        .await
}

/// The versions of a profile, the newest first.
pub(in crate::profiles) async fn versions(connection: &impl ConnectionTrait, id: RoleProfileId) -> Result<Vec<version::Model>, DbErr> {
    version::Entity::find().filter(version::Column::ProfileId.eq(id)).order_by_desc(version::Column::Version).all(connection).await
}

/// The profiles in use that were adapted from a shared one.
pub(in crate::profiles) async fn adapted_from(connection: &impl ConnectionTrait, origin: RoleProfileId) -> Result<Vec<row::Model>, DbErr> {
    row::Entity::find().filter(row::Column::OriginId.eq(origin)).filter(row::Column::ArchivedAt.is_null()).all(connection).await
}
