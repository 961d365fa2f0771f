//! SQL of this slice. Nothing here belongs to a person, so no function takes a scope.

use super::entity::{course, course_problem, course_version, media};
use crate::platform::ids::{CourseId, CourseVersionId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
};
use std::collections::BTreeMap;

/// Every course with its live version's number in the database, without the version's content.
pub(super) async fn live_courses(connection: &impl ConnectionTrait) -> Result<Vec<course::Model>, DbErr> {
    course::Entity::find().filter(course::Column::LiveVersionId.is_not_null()).order_by_asc(course::Column::Slug).all(connection).await
}

/// The content hash of every live version, by its course's folder.
pub(super) async fn live_hashes(connection: &impl ConnectionTrait) -> Result<BTreeMap<String, String>, DbErr> {
    let courses = live_courses(connection).await?;
    let versions = courses.iter().filter_map(|course| course.live_version_id);
    let hashes: BTreeMap<CourseVersionId, String> = course_version::Entity::find()
        .select_only()
        .columns([course_version::Column::Id, course_version::Column::ContentHash])
        .filter(course_version::Column::Id.is_in(versions))
        .into_tuple::<(CourseVersionId, String)>()
        .all(connection)
        .await?
        .into_iter()
        .collect();
    Ok(courses.into_iter().filter_map(|course| Some((course.slug, hashes.get(&course.live_version_id?)?.clone()))).collect())
}

/// The key and the folder's name of every course there ever was.
pub(super) async fn names(connection: &impl ConnectionTrait) -> Result<Vec<(String, String)>, DbErr> {
    course::Entity::find().select_only().columns([course::Column::Key, course::Column::Slug]).into_tuple().all(connection).await
}

pub(super) async fn version(connection: &impl ConnectionTrait, id: CourseVersionId) -> Result<Option<course_version::Model>, DbErr> {
    course_version::Entity::find_by_id(id).one(connection).await
}

pub(super) async fn version_by_hash(
    connection: &impl ConnectionTrait,
    course: CourseId,
    hash: &str,
) -> Result<Option<CourseVersionId>, DbErr> {
    course_version::Entity::find()
        .select_only()
        .column(course_version::Column::Id)
        .filter(course_version::Column::CourseId.eq(course))
        .filter(course_version::Column::ContentHash.eq(hash))
        .into_tuple()
        .one(connection)
        .await
}

pub(super) async fn course_by_key(connection: &impl ConnectionTrait, key: &str) -> Result<Option<course::Model>, DbErr> {
    course::Entity::find().filter(course::Column::Key.eq(key)).lock_exclusive().one(connection).await
}

pub(super) async fn insert_course(connection: &impl ConnectionTrait, row: course::Model) -> Result<(), DbErr> {
    course::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

pub(super) async fn next_number(connection: &impl ConnectionTrait, course: CourseId) -> Result<i32, DbErr> {
    let last: Option<Option<i32>> = course_version::Entity::find()
        .select_only()
        .column_as(course_version::Column::Number.max(), "number")
        .filter(course_version::Column::CourseId.eq(course))
        .into_tuple()
        .one(connection)
        .await?;
    Ok(last.flatten().unwrap_or(0) + 1)
}

pub(super) async fn insert_version(connection: &impl ConnectionTrait, row: course_version::Model) -> Result<(), DbErr> {
    course_version::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Makes a version the one that learners get.
pub(super) async fn set_live(
    connection: &impl ConnectionTrait,
    course: CourseId,
    slug: &str,
    version: CourseVersionId,
) -> Result<(), DbErr> {
    let row =
        course::ActiveModel { id: Set(course), slug: Set(slug.to_owned()), live_version_id: Set(Some(version)), ..Default::default() };
    row.update(connection).await.map(|_| ())
}

pub(super) async fn insert_media(connection: &impl ConnectionTrait, row: media::Model) -> Result<(), DbErr> {
    media::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::column(media::Column::Hash).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}

pub(super) async fn media(connection: &impl ConnectionTrait, hash: &str) -> Result<Option<media::Model>, DbErr> {
    media::Entity::find_by_id(hash.to_owned()).one(connection).await
}

pub(super) async fn problems(connection: &impl ConnectionTrait) -> Result<Vec<course_problem::Model>, DbErr> {
    course_problem::Entity::find()
        .order_by_asc(course_problem::Column::Folder)
        .order_by_asc(course_problem::Column::File)
        .order_by_asc(course_problem::Column::Line)
        .order_by_asc(course_problem::Column::Column)
        .limit(2000)
        .all(connection)
        .await
}

/// Replaces everything that was found before.
pub(super) async fn replace_problems(connection: &impl ConnectionTrait, rows: Vec<course_problem::Model>) -> Result<(), DbErr> {
    course_problem::Entity::delete_many().exec(connection).await?;
    for chunk in rows.chunks(3000) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        course_problem::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// The findings of the last time, as far as a comparison needs them.
pub(super) async fn known_problems(connection: &impl ConnectionTrait) -> Result<Vec<(String, String, i32, i32, String)>, DbErr> {
    let rows = problems(connection).await?;
    Ok(rows.into_iter().map(|row| (row.folder, row.file, row.line, row.column, row.message)).collect())
}

/// A version row that is about to be written.
pub(super) fn version_row(
    id: CourseVersionId,
    course: CourseId,
    number: i32,
    hash: &str,
    model: String,
    now: DateTime<Utc>,
) -> course_version::Model {
    course_version::Model { id, course_id: course, number, content_hash: hash.to_owned(), model, published_at: now }
}
