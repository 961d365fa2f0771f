//! Talks.

use crate::assessment::api::TalkState;
use crate::assessment::entity::{skill_talk, talk_level, talk_step};
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId, TalkId};
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

fn within(scope: &Scope) -> Condition {
    scope.restrict(skill_talk::Column::OrganisationId, skill_talk::Column::PersonId)
}

/// A talk inside a scope.
pub async fn find(connection: &impl ConnectionTrait, scope: &Scope, id: TalkId) -> Result<Option<skill_talk::Model>, DbErr> {
    skill_talk::Entity::find_by_id(id).filter(within(scope)).one(connection).await
}

/// The same, held until the transaction ends.
pub async fn lock(connection: &impl ConnectionTrait, scope: &Scope, id: TalkId) -> Result<Option<skill_talk::Model>, DbErr> {
    skill_talk::Entity::find_by_id(id).filter(within(scope)).lock_exclusive().one(connection).await
}

/// The talks that somebody takes part in inside a scope, the latest first.
pub async fn of(connection: &impl ConnectionTrait, scope: &Scope, who: PersonId, limit: u64) -> Result<Vec<skill_talk::Model>, DbErr> {
    let part = Condition::any().add(skill_talk::Column::PersonId.eq(who)).add(skill_talk::Column::ManagerId.eq(who));
    let select = skill_talk::Entity::find().filter(within(scope)).filter(part);
    select.order_by_desc(skill_talk::Column::PlannedOn).order_by_desc(skill_talk::Column::Id).limit(limit).all(connection).await
}

/// The talks of two people in an organisation, the latest first.
pub async fn between(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    (manager, person): (PersonId, PersonId),
) -> Result<Vec<skill_talk::Model>, DbErr> {
    skill_talk::Entity::find()
        .filter(within(scope))
        .filter(skill_talk::Column::OrganisationId.eq(organisation))
        .filter(skill_talk::Column::ManagerId.eq(manager))
        .filter(skill_talk::Column::PersonId.eq(person))
        .order_by_desc(skill_talk::Column::PlannedOn)
        .limit(20)
        .all(connection)
        .await
}

/// The day of the next planned talk of each person with a manager.
pub async fn planned_with(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    manager: PersonId,
) -> Result<BTreeMap<PersonId, NaiveDate>, DbErr> {
    let rows = skill_talk::Entity::find()
        .filter(within(scope))
        .filter(skill_talk::Column::OrganisationId.eq(organisation))
        .filter(skill_talk::Column::ManagerId.eq(manager))
        .filter(skill_talk::Column::State.is_in([TalkState::Planned, TalkState::Agreed]))
        .order_by_desc(skill_talk::Column::PlannedOn)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (row.person_id, row.planned_on)).collect())
}

/// Writes a talk down.
pub async fn insert(connection: &impl ConnectionTrait, _scope: &Scope, row: skill_talk::Model) -> Result<(), DbErr> {
    skill_talk::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Changes a talk that the transaction holds.
pub async fn save(connection: &impl ConnectionTrait, _scope: &Scope, row: skill_talk::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// What was agreed.
pub async fn agreement(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: TalkId,
) -> Result<(Vec<talk_level::Model>, Vec<talk_step::Model>), DbErr> {
    let levels = talk_level::Entity::find()
        .filter(scope.restrict(talk_level::Column::OrganisationId, talk_level::Column::PersonId))
        .filter(talk_level::Column::TalkId.eq(id))
        .order_by_asc(talk_level::Column::SkillKey)
        .all(connection)
        .await?;
    let steps = talk_step::Entity::find()
        .filter(scope.restrict(talk_step::Column::OrganisationId, talk_step::Column::PersonId))
        .filter(talk_step::Column::TalkId.eq(id))
        .order_by_asc(talk_step::Column::Number)
        .all(connection)
        .await?;
    Ok((levels, steps))
}

/// Puts an agreement in the place of the one before.
pub async fn replace_agreement(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: TalkId,
    levels: Vec<talk_level::Model>,
    steps: Vec<talk_step::Model>,
) -> Result<(), DbErr> {
    let own = scope.restrict(talk_level::Column::OrganisationId, talk_level::Column::PersonId);
    talk_level::Entity::delete_many().filter(own).filter(talk_level::Column::TalkId.eq(id)).exec(connection).await?;
    let own = scope.restrict(talk_step::Column::OrganisationId, talk_step::Column::PersonId);
    talk_step::Entity::delete_many().filter(own).filter(talk_step::Column::TalkId.eq(id)).exec(connection).await?;
    let levels = levels.into_iter().map(|row| row.into_active_model().reset_all());
    talk_level::Entity::insert_many(levels).exec_without_returning(connection).await?;
    let steps = steps.into_iter().map(|row| row.into_active_model().reset_all());
    talk_step::Entity::insert_many(steps).exec_without_returning(connection).await.map(|_| ())
}
