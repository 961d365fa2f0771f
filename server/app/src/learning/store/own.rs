//! Notes and reading times: what belongs to the reader alone. Every query names her.

use crate::learning::entity::{lesson_note, reading_time};
use crate::platform::access::Scope;
use crate::platform::ids::{EnrolmentId, NoteId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// So many notes are listed at most, those that were changed last.
pub const LISTED_NOTES: u64 = 2000;

/// A note inside a scope, deleted or not, locked until the transaction ends.
pub async fn lock_note(connection: &impl ConnectionTrait, scope: &Scope, id: NoteId) -> Result<Option<lesson_note::Model>, DbErr> {
    lesson_note::Entity::find_by_id(id)
        .filter(scope.restrict_to_person(lesson_note::Column::PersonId))
        .lock_exclusive()
        .one(connection)
        .await
}

/// Writes a note that is not there yet; tells whether it was written. It is not when the id is somebody else's.
pub async fn insert_note(connection: &impl ConnectionTrait, _scope: &Scope, row: lesson_note::Model) -> Result<bool, DbErr> {
    let inserted = lesson_note::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::column(lesson_note::Column::Id).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await?;
    Ok(inserted > 0)
}

/// Replaces a note that was locked inside the scope.
pub async fn save_note(connection: &impl ConnectionTrait, _scope: &Scope, row: lesson_note::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// How many notes there are at an enrolment, deleted ones included.
pub async fn count_notes(connection: &impl ConnectionTrait, scope: &Scope, enrolment: EnrolmentId) -> Result<u64, DbErr> {
    lesson_note::Entity::find()
        .filter(scope.restrict_to_person(lesson_note::Column::PersonId))
        .filter(lesson_note::Column::EnrolmentId.eq(enrolment))
        .count(connection)
        .await
}

/// The notes in one lesson, oldest first.
pub async fn notes_in(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    enrolment: EnrolmentId,
    lesson: &str,
) -> Result<Vec<lesson_note::Model>, DbErr> {
    lesson_note::Entity::find()
        .filter(scope.restrict_to_person(lesson_note::Column::PersonId))
        .filter(lesson_note::Column::EnrolmentId.eq(enrolment))
        .filter(lesson_note::Column::LessonKey.eq(lesson))
        .filter(lesson_note::Column::DeletedAt.is_null())
        .order_by_asc(lesson_note::Column::WrittenAt)
        .order_by_asc(lesson_note::Column::Id)
        .all(connection)
        .await
}

/// All notes inside a scope, the one that was changed last first.
pub async fn notes(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<lesson_note::Model>, DbErr> {
    lesson_note::Entity::find()
        .filter(scope.restrict_to_person(lesson_note::Column::PersonId))
        .filter(lesson_note::Column::DeletedAt.is_null())
        .order_by_desc(lesson_note::Column::EditedAt)
        .order_by_desc(lesson_note::Column::Id)
        .limit(LISTED_NOTES)
        .all(connection)
        .await
}

/// The reading times of an enrolment, oldest first.
pub async fn reading_times(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    enrolment: EnrolmentId,
) -> Result<Vec<reading_time::Model>, DbErr> {
    reading_time::Entity::find()
        .filter(scope.restrict_to_person(reading_time::Column::PersonId))
        .filter(reading_time::Column::EnrolmentId.eq(enrolment))
        .order_by_asc(reading_time::Column::NotedAt)
        .all(connection)
        .await
}

/// Appends reading times; one whose id is known is left alone.
pub async fn append_reading(connection: &impl ConnectionTrait, _scope: &Scope, rows: Vec<reading_time::Model>) -> Result<(), DbErr> {
    if rows.is_empty() {
        return Ok(());
    }
    reading_time::Entity::insert_many(rows.into_iter().map(|row| row.into_active_model().reset_all()))
        .on_conflict(OnConflict::column(reading_time::Column::Id).do_nothing().to_owned())
        .exec_without_returning(connection)
        .await
        .map(|_| ())
}
