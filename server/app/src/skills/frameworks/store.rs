//! SQL of frameworks.

pub mod earlier;
pub mod mappings;
pub mod reviews;
pub mod rows;

use super::entity::{area, framework, level_style, skill};
use super::model::{Framework, State};
use crate::platform::access::Scope;
use crate::platform::ids::OrganisationId;
use crate::skills::entity::skill_level;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// What a glance tells of a framework.
#[derive(Clone, Debug)]
pub struct Glance {
    /// Its key.
    pub key: String,
    /// Its stamp.
    pub stamp: String,
    /// How far it has come.
    pub state: State,
}

/// All frameworks by key, stamp and state.
pub async fn glance(connection: &impl ConnectionTrait) -> Result<Vec<Glance>, DbErr> {
    let columns = [framework::Column::Key, framework::Column::Stamp, framework::Column::State];
    let rows: Vec<(String, String, String)> =
        framework::Entity::find().select_only().columns(columns).order_by_asc(framework::Column::Key).into_tuple().all(connection).await?;
    Ok(rows.into_iter().map(|(key, stamp, state)| Glance { key, stamp, state: rows::state_of(&state) }).collect())
}

/// The rows of frameworks without their skills, by title and version.
pub async fn list(connection: &impl ConnectionTrait) -> Result<Vec<framework::Model>, DbErr> {
    framework::Entity::find()
        .order_by_asc(framework::Column::Title)
        .order_by_asc(framework::Column::Version)
        .order_by_asc(framework::Column::Key)
        .all(connection)
        .await
}

/// How many skills each framework has that is still in use.
pub async fn sizes(connection: &impl ConnectionTrait) -> Result<Vec<(String, i64)>, DbErr> {
    skill::Entity::find()
        .select_only()
        .column(skill::Column::FrameworkKey)
        .column_as(skill::Column::Key.count(), "skills")
        .filter(skill::Column::Retired.eq(0))
        .group_by(skill::Column::FrameworkKey)
        .into_tuple()
        .all(connection)
        .await
}

/// One framework, whole.
pub async fn framework(connection: &impl ConnectionTrait, key: &str) -> Result<Option<Framework>, DbErr> {
    let Some(row) = framework::Entity::find_by_id(key).one(connection).await? else { return Ok(None) };
    let areas =
        area::Entity::find().filter(area::Column::FrameworkKey.eq(key)).order_by_asc(area::Column::Position).all(connection).await?;
    let skills =
        skill::Entity::find().filter(skill::Column::FrameworkKey.eq(key)).order_by_asc(skill::Column::Position).all(connection).await?;
    rows::whole(row, areas, skills).map(Some)
}

/// The framework's own row, held until the transaction ends.
pub async fn hold(connection: &impl ConnectionTrait, key: &str) -> Result<Option<framework::Model>, DbErr> {
    framework::Entity::find_by_id(key).lock_exclusive().one(connection).await
}

/// Writes a framework as it is: new, or in place of what stands under its key. Skills that are no longer in it are deleted; the
/// database refuses where something refers to them.
pub async fn write(connection: &impl ConnectionTrait, whole: &Framework, now: DateTime<Utc>) -> Result<(), DbErr> {
    let existing = hold(connection, &whole.key).await?;
    let row = rows::row(whole, existing.as_ref(), now)?;
    let changed = OnConflict::column(framework::Column::Key)
        .update_columns([
            framework::Column::Title,
            framework::Column::Version,
            framework::Column::ScaleMax,
            framework::Column::Content,
            framework::Column::State,
            framework::Column::Origin,
            framework::Column::Stamp,
            framework::Column::ChangedAt,
            framework::Column::PublishedAt,
            framework::Column::RetiredAt,
        ])
        .to_owned();
    framework::Entity::insert(row.into_active_model().reset_all()).on_conflict(changed).exec_without_returning(connection).await?;
    area::Entity::delete_many().filter(area::Column::FrameworkKey.eq(&whole.key)).exec(connection).await?;
    for chunk in rows::areas(whole)?.chunks(5_000) {
        let chunk = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        area::Entity::insert_many(chunk).exec_without_returning(connection).await?;
    }
    if existing.is_some() {
        remove_absent(connection, whole).await?;
    }
    let changed = OnConflict::column(skill::Column::Key)
        .update_columns([skill::Column::Code, skill::Column::Area, skill::Column::Position, skill::Column::Content, skill::Column::Retired])
        .to_owned();
    for chunk in rows::skills(whole)?.chunks(4_000) {
        let chunk = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        skill::Entity::insert_many(chunk).on_conflict(changed.clone()).exec_without_returning(connection).await?;
    }
    Ok(())
}

async fn remove_absent(connection: &impl ConnectionTrait, whole: &Framework) -> Result<(), DbErr> {
    let kept: std::collections::HashSet<&str> = whole.skills.iter().map(|skill| skill.key.as_str()).collect();
    let there = skill_keys(connection, &whole.key).await?;
    let absent: Vec<String> = there.into_iter().filter(|key| !kept.contains(key.as_str())).collect();
    for chunk in absent.chunks(5_000) {
        skill::Entity::delete_many().filter(skill::Column::Key.is_in(chunk)).exec(connection).await?;
    }
    Ok(())
}

/// The keys of a framework's skills.
pub async fn skill_keys(connection: &impl ConnectionTrait, key: &str) -> Result<Vec<String>, DbErr> {
    skill::Entity::find()
        .select_only()
        .column(skill::Column::Key)
        .filter(skill::Column::FrameworkKey.eq(key))
        .into_tuple()
        .all(connection)
        .await
}

/// Removes a framework that nothing refers to; the database refuses otherwise.
pub async fn delete(connection: &impl ConnectionTrait, key: &str) -> Result<(), DbErr> {
    reviews::remove_all(connection, key).await?;
    earlier::remove_all(connection, key).await?;
    area::Entity::delete_many().filter(area::Column::FrameworkKey.eq(key)).exec(connection).await?;
    skill::Entity::delete_many().filter(skill::Column::FrameworkKey.eq(key)).exec(connection).await?;
    framework::Entity::delete_by_id(key).exec(connection).await.map(|_| ())
}

/// Whether somebody inside a scope has a level in a framework.
pub async fn is_in_use(connection: &impl ConnectionTrait, scope: &Scope, key: &str) -> Result<bool, DbErr> {
    let found = skill_level::Entity::find()
        .filter(scope.restrict(skill_level::Column::OrganisationId, skill_level::Column::PersonId))
        .filter(skill_level::Column::SkillKey.in_subquery(rows::keys_of(key)))
        .select_only()
        .column(skill_level::Column::SkillKey)
        .limit(1)
        .into_tuple::<String>()
        .one(connection)
        .await?;
    Ok(found.is_some())
}

/// How an organisation shows levels, when it chose.
pub async fn style(connection: &impl ConnectionTrait, organisation: OrganisationId) -> Result<Option<String>, DbErr> {
    Ok(level_style::Entity::find_by_id(organisation).one(connection).await?.map(|row| row.style))
}

/// How some organisations show levels, those that chose.
pub async fn styles(connection: &impl ConnectionTrait, organisations: &[OrganisationId]) -> Result<Vec<level_style::Model>, DbErr> {
    let theirs = level_style::Column::OrganisationId.is_in(organisations.iter().copied());
    level_style::Entity::find().filter(theirs).order_by_asc(level_style::Column::OrganisationId).all(connection).await
}

/// Writes how an organisation shows levels.
pub async fn set_style(connection: &impl ConnectionTrait, organisation: OrganisationId, style: &str) -> Result<(), DbErr> {
    let row = level_style::Model { organisation_id: organisation, style: style.to_owned() };
    let changed = OnConflict::column(level_style::Column::OrganisationId).update_column(level_style::Column::Style).to_owned();
    level_style::Entity::insert(row.into_active_model().reset_all()).on_conflict(changed).exec_without_returning(connection).await?;
    Ok(())
}
