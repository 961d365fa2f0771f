//! Courses across their versions.

use super::super::entity::{course, course_version};
use super::versions::followed;
use crate::platform::ids::{CourseId, CourseVersionId};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

/// A course that is there to be read.
#[derive(Clone, Debug)]
pub(in crate::catalogue) struct Shown {
    pub id: CourseId,
    pub slug: String,
    /// The live version or, where none is left, the one that was withdrawn last.
    pub version: CourseVersionId,
    /// When the last version was withdrawn; nothing while one is live.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// Every course with the version that its people follow, without the version's content.
pub(in crate::catalogue) async fn shown(connection: &impl ConnectionTrait) -> Result<Vec<Shown>, DbErr> {
    let courses = course::Entity::find().order_by_asc(course::Column::Slug).all(connection).await?;
    let mut shown = Vec::with_capacity(courses.len());
    for course in courses {
        let found = match course.live_version_id {
            Some(version) => Some((version, None)),
            // Rare: one more look each.
            None => followed(connection, course.id).await?,
        };
        shown.extend(found.map(|(version, withdrawn_at)| Shown { id: course.id, slug: course.slug, version, withdrawn_at }));
    }
    Ok(shown)
}

/// What a folder may hold without there being anything to publish: its course's live version, or one that was withdrawn.
/// Folder, content hash, and whether it was withdrawn.
pub(in crate::catalogue) async fn settled(connection: &impl ConnectionTrait) -> Result<Vec<(String, String, bool)>, DbErr> {
    use course_version::Column::{ContentHash, CourseId as OfCourse, Id, WithdrawnAt};
    let courses = course::Entity::find().all(connection).await?;
    let live = courses.iter().filter_map(|course| course.live_version_id);
    let versions: Vec<(CourseId, String, Option<DateTime<Utc>>)> = course_version::Entity::find()
        .select_only()
        .columns([OfCourse, ContentHash, WithdrawnAt])
        .filter(Condition::any().add(Id.is_in(live)).add(WithdrawnAt.is_not_null()))
        .into_tuple()
        .all(connection)
        .await?;
    let folder = |id: CourseId| courses.iter().find(|course| course.id == id).map(|course| course.slug.clone());
    Ok(versions.into_iter().filter_map(|(id, hash, withdrawn_at)| Some((folder(id)?, hash, withdrawn_at.is_some()))).collect())
}

/// The key and the folder's name of every course there ever was.
pub(in crate::catalogue) async fn names(connection: &impl ConnectionTrait) -> Result<Vec<(String, String)>, DbErr> {
    course::Entity::find().select_only().columns([course::Column::Key, course::Column::Slug]).into_tuple().all(connection).await
}

/// The course of a key.
pub(in crate::catalogue) async fn course(connection: &impl ConnectionTrait, key: &str) -> Result<Option<course::Model>, DbErr> {
    course::Entity::find().filter(course::Column::Key.eq(key)).one(connection).await
}

/// Locks the course of a key.
pub(in crate::catalogue) async fn course_by_key(connection: &impl ConnectionTrait, key: &str) -> Result<Option<course::Model>, DbErr> {
    course::Entity::find().filter(course::Column::Key.eq(key)).lock_exclusive().one(connection).await
}

/// Locks the course of a folder's name.
pub(in crate::catalogue) async fn course_by_slug(connection: &impl ConnectionTrait, slug: &str) -> Result<Option<course::Model>, DbErr> {
    course::Entity::find().filter(course::Column::Slug.eq(slug)).lock_exclusive().one(connection).await
}

/// A course that is published for the first time.
pub(in crate::catalogue) struct NewCourse<'a> {
    pub id: CourseId,
    pub key: &'a str,
    pub slug: &'a str,
    pub created_at: DateTime<Utc>,
}

pub(in crate::catalogue) async fn insert_course(connection: &impl ConnectionTrait, new: NewCourse<'_>) -> Result<(), DbErr> {
    let NewCourse { id, key, slug, created_at } = new;
    let row = course::ActiveModel {
        id: Set(id),
        key: Set(key.to_owned()),
        slug: Set(slug.to_owned()),
        live_version_id: Set(None),
        created_at: Set(created_at),
    };
    course::Entity::insert(row).exec_without_returning(connection).await.map(|_| ())
}

/// Makes a version the one that learners get; without one, nobody can begin the course.
pub(in crate::catalogue) async fn set_live(
    connection: &impl ConnectionTrait,
    course: CourseId,
    slug: &str,
    version: Option<CourseVersionId>,
) -> Result<(), DbErr> {
    let row = course::ActiveModel { id: Set(course), slug: Set(slug.to_owned()), live_version_id: Set(version), ..Default::default() };
    course::Entity::update(row).exec(connection).await.map(|_| ())
}
