//! Programmes, versions and rules. They name nobody, so they take no scope; whose they are, the service asks.

use crate::platform::ids::{OrganisationId, ProgrammeId, ProgrammeRuleId};
use crate::programmes::entity::{programme, rule, version};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
};

/// A programme of an organisation.
pub(in crate::programmes) async fn find(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    id: ProgrammeId,
) -> Result<Option<programme::Model>, DbErr> {
    programme::Entity::find_by_id(id).filter(programme::Column::OrganisationId.eq(organisation)).one(connection).await
}

/// The same of whatever organisation, held until the transaction ends, so that versions are numbered without gaps.
pub(in crate::programmes) async fn lock(connection: &impl ConnectionTrait, id: ProgrammeId) -> Result<Option<programme::Model>, DbErr> {
    programme::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// The programmes of an organisation, oldest first.
pub(in crate::programmes) async fn list(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<Vec<programme::Model>, DbErr> {
    programme::Entity::find()
        .filter(programme::Column::OrganisationId.eq(organisation))
        .order_by_asc(programme::Column::CreatedAt)
        .order_by_asc(programme::Column::Id)
        .all(connection)
        .await
}

/// The organisations that have any.
pub(in crate::programmes) async fn organisations_with_programmes(connection: &impl ConnectionTrait) -> Result<Vec<OrganisationId>, DbErr> {
    programme::Entity::find()
        .select_only()
        .column(programme::Column::OrganisationId)
        .distinct()
        .order_by_asc(programme::Column::OrganisationId)
        .into_tuple()
        .all(connection)
        .await
}

pub(in crate::programmes) async fn insert(connection: &impl ConnectionTrait, row: programme::Model) -> Result<(), DbErr> {
    programme::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Puts another version in force.
pub(in crate::programmes) async fn set_version(
    connection: &impl ConnectionTrait,
    id: ProgrammeId,
    version: i32,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = programme::ActiveModel { id: Set(id), version: Set(version), changed_at: Set(now), ..Default::default() };
    programme::Entity::update(row).exec_without_returning(connection).await.map(|_| ())
}

pub(in crate::programmes) async fn insert_version(connection: &impl ConnectionTrait, row: version::Model) -> Result<(), DbErr> {
    version::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// All versions of all programmes of an organisation.
pub(in crate::programmes) async fn versions_in(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<Vec<version::Model>, DbErr> {
    let ids: Vec<ProgrammeId> = list(connection, organisation).await?.into_iter().map(|row| row.id).collect();
    version::Entity::find().filter(version::Column::ProgrammeId.is_in(ids)).all(connection).await
}

pub(in crate::programmes) async fn insert_rule(connection: &impl ConnectionTrait, row: rule::Model) -> Result<(), DbErr> {
    rule::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Writes a rule's state.
pub(in crate::programmes) async fn save_rule(connection: &impl ConnectionTrait, row: rule::Model) -> Result<(), DbErr> {
    rule::Entity::update(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// A rule, held until the transaction ends.
pub(in crate::programmes) async fn rule(connection: &impl ConnectionTrait, id: ProgrammeRuleId) -> Result<Option<rule::Model>, DbErr> {
    rule::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// The rules of a programme, in the order in which they take people in.
pub(in crate::programmes) async fn rules_of(connection: &impl ConnectionTrait, id: ProgrammeId) -> Result<Vec<rule::Model>, DbErr> {
    rule::Entity::find()
        .filter(rule::Column::ProgrammeId.eq(id))
        .order_by_asc(rule::Column::CreatedAt)
        .order_by_asc(rule::Column::Id)
        .all(connection)
        .await
}

/// The rules of all programmes of an organisation, in the same order.
pub(in crate::programmes) async fn rules(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<Vec<rule::Model>, DbErr> {
    rule::Entity::find()
        .filter(rule::Column::OrganisationId.eq(organisation))
        .order_by_asc(rule::Column::CreatedAt)
        .order_by_asc(rule::Column::Id)
        .all(connection)
        .await
}

/// Notes that everybody was held against the rules that were on.
pub(in crate::programmes) async fn set_swept(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    today: NaiveDate,
    looked_at: DateTime<Utc>,
) -> Result<(), DbErr> {
    rule::Entity::update_many()
        .set(rule::ActiveModel { swept_on: Set(Some(today)), ..Default::default() })
        .filter(rule::Column::OrganisationId.eq(organisation))
        .filter(rule::Column::State.eq("on"))
        // One that was switched on after the look was not held against anybody yet.
        .filter(rule::Column::ChangedAt.lte(looked_at))
        .exec(connection)
        .await
        .map(|_| ())
}
