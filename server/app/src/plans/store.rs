//! SQL of this slice.

mod members;

pub(super) use members::{Member, members};

use super::entity::{learning_plan, plan_choice, plan_reading};
use crate::platform::access::Scope;
use crate::platform::ids::{LearningPlanId, OrganisationId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;

/// That a plan has a later one.
const SUPERSEDED: &str = "EXISTS (SELECT 1 FROM learning_plan later WHERE later.person_id = learning_plan.person_id \
                          AND later.organisation_id = learning_plan.organisation_id AND later.id > learning_plan.id)";

/// What a person chose for an organisation, inside a scope.
pub(super) async fn choice(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Option<plan_choice::Model>, DbErr> {
    plan_choice::Entity::find_by_id((person, organisation))
        .filter(scope.restrict(plan_choice::Column::OrganisationId, plan_choice::Column::PersonId))
        .one(connection)
        .await
}

/// What people chose for an organisation, inside a scope.
pub(super) async fn choices(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
) -> Result<Vec<plan_choice::Model>, DbErr> {
    plan_choice::Entity::find()
        .filter(scope.restrict(plan_choice::Column::OrganisationId, plan_choice::Column::PersonId))
        .filter(plan_choice::Column::OrganisationId.eq(organisation))
        .all(connection)
        .await
}

/// Writes what a person chose.
pub(super) async fn save_choice(connection: &impl ConnectionTrait, _scope: &Scope, row: plan_choice::Model) -> Result<(), DbErr> {
    use plan_choice::Column::*;
    let place = OnConflict::columns([PersonId, OrganisationId])
        .update_columns([HoursPerWeek, Objective, Languages, Declined, Wanted, Ordering, ChangedAt])
        .to_owned();
    plan_choice::Entity::insert(row.into_active_model().reset_all()).on_conflict(place).exec_without_returning(connection).await.map(|_| ())
}

/// The plan that counts: the last one, inside a scope.
pub(super) async fn latest(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Option<learning_plan::Model>, DbErr> {
    learning_plan::Entity::find()
        .filter(scope.restrict(learning_plan::Column::OrganisationId, learning_plan::Column::PersonId))
        .filter(learning_plan::Column::PersonId.eq(person))
        .filter(learning_plan::Column::OrganisationId.eq(organisation))
        .order_by_desc(learning_plan::Column::Id)
        .one(connection)
        .await
}

/// The plans that count of some people in some organisations, inside a scope.
///
/// Plan: the people's plans by their index; for each a look into it for a later one.
pub(super) async fn latest_of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    people: &BTreeSet<(PersonId, OrganisationId)>,
) -> Result<Vec<LearningPlanId>, DbErr> {
    let ids: BTreeSet<PersonId> = people.iter().map(|(person, _)| *person).collect();
    let rows: Vec<(LearningPlanId, PersonId, OrganisationId)> = learning_plan::Entity::find()
        .select_only()
        .columns([learning_plan::Column::Id, learning_plan::Column::PersonId, learning_plan::Column::OrganisationId])
        .filter(scope.restrict(learning_plan::Column::OrganisationId, learning_plan::Column::PersonId))
        .filter(learning_plan::Column::PersonId.is_in(ids))
        .filter(Expr::cust(format!("NOT {SUPERSEDED}")))
        .order_by_asc(learning_plan::Column::Id)
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().filter(|(_, person, organisation)| people.contains(&(*person, *organisation))).map(|(id, ..)| id).collect())
}

/// A plan by its key, inside a scope.
pub(super) async fn plan(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: LearningPlanId,
) -> Result<Option<learning_plan::Model>, DbErr> {
    learning_plan::Entity::find_by_id(id)
        .filter(scope.restrict(learning_plan::Column::OrganisationId, learning_plan::Column::PersonId))
        .one(connection)
        .await
}

/// The plans that count, with keys after one, in their order.
///
/// Plan: the plans by their key; for each a look into the index of its person for a later one.
pub(super) async fn latest_after(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    after: LearningPlanId,
    limit: u64,
) -> Result<Vec<learning_plan::Model>, DbErr> {
    learning_plan::Entity::find()
        .filter(scope.restrict(learning_plan::Column::OrganisationId, learning_plan::Column::PersonId))
        .filter(learning_plan::Column::Id.gt(after))
        .filter(Expr::cust(format!("NOT {SUPERSEDED}")))
        .order_by_asc(learning_plan::Column::Id)
        .limit(limit)
        .all(connection)
        .await
}

/// Appends a plan.
pub(super) async fn append(connection: &impl ConnectionTrait, _scope: &Scope, row: learning_plan::Model) -> Result<(), DbErr> {
    learning_plan::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// How far something was read.
pub(super) async fn reading(connection: &impl ConnectionTrait, key: &str) -> Result<Option<String>, DbErr> {
    Ok(plan_reading::Entity::find_by_id(key).one(connection).await?.map(|row| row.value))
}

/// Notes how far something was read.
pub(super) async fn note_reading(connection: &impl ConnectionTrait, key: &str, value: String) -> Result<(), DbErr> {
    let row = plan_reading::Model { key: key.to_owned(), value };
    plan_reading::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::column(plan_reading::Column::Key).update_column(plan_reading::Column::Value).to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}

/// Takes a round of upkeep until a moment, unless somebody else has it.
pub(super) async fn claim(connection: &impl ConnectionTrait, key: &str, now: DateTime<Utc>, until: DateTime<Utc>) -> Result<bool, DbErr> {
    let Some(taken) = reading(connection, key).await? else {
        let row = plan_reading::Model { key: key.to_owned(), value: until.to_rfc3339() };
        let place = OnConflict::column(plan_reading::Column::Key).do_nothing().to_owned();
        let insert = plan_reading::Entity::insert(row.into_active_model().reset_all()).on_conflict(place);
        return Ok(insert.exec_without_returning(connection).await? == 1);
    };
    if taken.parse::<DateTime<Utc>>().is_ok_and(|taken| taken > now) {
        return Ok(false);
    }
    let taken_over = plan_reading::Entity::update_many()
        .col_expr(plan_reading::Column::Value, Expr::value(until.to_rfc3339()))
        .filter(plan_reading::Column::Key.eq(key))
        .filter(plan_reading::Column::Value.eq(taken))
        .exec(connection)
        .await?;
    Ok(taken_over.rows_affected == 1)
}
