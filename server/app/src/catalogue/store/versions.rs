//! Immutable versions, and which of them stand.

use super::super::entity::course_version::{Column, Entity, Model};
use crate::platform::ids::{CourseId, CourseVersionId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Set,
};

use super::super::entity::course_version::ActiveModel;

/// What is known of a version besides its content.
#[derive(Clone, Debug, FromQueryResult)]
pub(in crate::catalogue) struct VersionFacts {
    pub id: CourseVersionId,
    pub number: i32,
    pub content_hash: String,
    pub published_at: DateTime<Utc>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub withdrawn_reason: Option<String>,
}

fn facts() -> sea_orm::Select<Entity> {
    Entity::find().select_only().columns([
        Column::Id,
        Column::Number,
        Column::ContentHash,
        Column::PublishedAt,
        Column::WithdrawnAt,
        Column::WithdrawnReason,
    ])
}

pub(in crate::catalogue) async fn version(connection: &impl ConnectionTrait, id: CourseVersionId) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(connection).await
}

/// The version of a course with this content.
pub(in crate::catalogue) async fn version_by_hash(
    connection: &impl ConnectionTrait,
    course: CourseId,
    hash: &str,
) -> Result<Option<VersionFacts>, DbErr> {
    facts().filter(Column::CourseId.eq(course)).filter(Column::ContentHash.eq(hash)).into_model().one(connection).await
}

/// All versions of a course, newest first.
pub(in crate::catalogue) async fn versions(connection: &impl ConnectionTrait, course: CourseId) -> Result<Vec<VersionFacts>, DbErr> {
    facts().filter(Column::CourseId.eq(course)).order_by_desc(Column::Number).into_model().all(connection).await
}

/// The newest version of a course that is not withdrawn.
pub(in crate::catalogue) async fn newest_standing(
    connection: &impl ConnectionTrait,
    course: CourseId,
) -> Result<Option<VersionFacts>, DbErr> {
    let standing = facts().filter(Column::CourseId.eq(course)).filter(Column::WithdrawnAt.is_null());
    standing.order_by_desc(Column::Number).into_model().one(connection).await
}

/// What the people of a course without a live version go on with: the version that was withdrawn last, and when.
pub(in crate::catalogue) async fn followed(
    connection: &impl ConnectionTrait,
    course: CourseId,
) -> Result<Option<(CourseVersionId, Option<DateTime<Utc>>)>, DbErr> {
    let withdrawn = facts().filter(Column::CourseId.eq(course)).filter(Column::WithdrawnAt.is_not_null());
    let last: Option<VersionFacts> =
        withdrawn.order_by_desc(Column::WithdrawnAt).order_by_desc(Column::Number).into_model().one(connection).await?;
    Ok(last.map(|version| (version.id, version.withdrawn_at)))
}

pub(in crate::catalogue) async fn next_number(connection: &impl ConnectionTrait, course: CourseId) -> Result<i32, DbErr> {
    let last: Option<Option<i32>> = Entity::find()
        .select_only()
        .column_as(Column::Number.max(), "number")
        .filter(Column::CourseId.eq(course))
        .into_tuple()
        .one(connection)
        .await?;
    Ok(last.flatten().unwrap_or(0) + 1)
}

/// A version that is about to be written.
pub(in crate::catalogue) struct NewVersion {
    pub id: CourseVersionId,
    pub course: CourseId,
    pub number: i32,
    pub content_hash: String,
    pub model: String,
    pub published_at: DateTime<Utc>,
}

pub(in crate::catalogue) async fn insert_version(connection: &impl ConnectionTrait, new: NewVersion) -> Result<(), DbErr> {
    let NewVersion { id, course, number, content_hash, model, published_at } = new;
    let row = Model {
        id,
        course_id: course,
        number,
        content_hash,
        model,
        published_at,
        withdrawn_at: None,
        withdrawn_reason: None,
        withdrawn_by: None,
    };
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Notes that a version is withdrawn, when, why and by whom; or that it stands again.
pub(in crate::catalogue) async fn set_withdrawn(
    connection: &impl ConnectionTrait,
    id: CourseVersionId,
    withdrawn: Option<(DateTime<Utc>, String, PersonId)>,
) -> Result<(), DbErr> {
    let (at, reason, by) = match withdrawn {
        Some((at, reason, by)) => (Some(at), Some(reason), Some(by)),
        None => (None, None, None),
    };
    let row = ActiveModel {
        id: ActiveValue::Unchanged(id),
        withdrawn_at: Set(at),
        withdrawn_reason: Set(reason),
        withdrawn_by: Set(by),
        ..Default::default()
    };
    Entity::update(row).exec(connection).await.map(|_| ())
}
