//! Files that learners hand in. A row comes before its bytes and goes after them, so that no bytes are ever without a row.

use crate::learning::entity::{attempt, enrolment, uploaded_file};
use crate::platform::access::Scope;
use crate::platform::ids::{AttemptId, UploadedFileId};
use crate::platform::storage::StoredFile;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Set,
};

/// Notes a file whose bytes are on their way.
pub async fn insert_file(connection: &impl ConnectionTrait, _scope: &Scope, row: uploaded_file::Model) -> Result<(), DbErr> {
    uploaded_file::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Notes that the bytes of a file are safe.
pub async fn save_stored(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    id: UploadedFileId,
    mime: &str,
    stored: &StoredFile,
    at: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = uploaded_file::ActiveModel {
        id: Set(id),
        mime: Set(Some(mime.to_owned())),
        size: Set(i64::try_from(stored.size).unwrap_or(i64::MAX)),
        sha256: Set(Some(stored.sha256.clone())),
        stored_at: Set(Some(at)),
        ..Default::default()
    };
    row.update(connection).await.map(|_| ())
}

/// The files of an attempt that was found inside the scope, oldest first.
pub async fn files_of(connection: &impl ConnectionTrait, scope: &Scope, attempt: AttemptId) -> Result<Vec<uploaded_file::Model>, DbErr> {
    uploaded_file::Entity::find()
        .filter(uploaded_file::Column::AttemptId.eq(attempt))
        .filter(uploaded_file::Column::StoredAt.is_not_null())
        .filter(scope.restrict(uploaded_file::Column::OrganisationId, uploaded_file::Column::PersonId))
        .order_by_asc(uploaded_file::Column::UploadedAt)
        .order_by_asc(uploaded_file::Column::Id)
        .all(connection)
        .await
}

/// A file inside a scope, of a course that was not left; for who marks, only of an attempt that was handed in.
pub async fn file(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: UploadedFileId,
    is_marker: bool,
) -> Result<Option<uploaded_file::Model>, DbErr> {
    let taken =
        enrolment::Entity::find().select_only().column(enrolment::Column::Id).filter(enrolment::Column::WithdrawnAt.is_null()).into_query();
    let mut attempts =
        attempt::Entity::find().select_only().column(attempt::Column::Id).filter(attempt::Column::EnrolmentId.in_subquery(taken));
    if is_marker {
        attempts = attempts.filter(attempt::Column::SubmittedAt.is_not_null());
    }
    uploaded_file::Entity::find_by_id(id)
        .filter(uploaded_file::Column::StoredAt.is_not_null())
        .filter(uploaded_file::Column::AttemptId.in_subquery(attempts.into_query()))
        .filter(scope.restrict(uploaded_file::Column::OrganisationId, uploaded_file::Column::PersonId))
        .one(connection)
        .await
}

/// How many files of a question are there, and how many are on their way or never came.
pub async fn count_files(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    attempt: AttemptId,
    question: &str,
) -> Result<(usize, usize), DbErr> {
    let rows: Vec<Option<DateTime<Utc>>> = uploaded_file::Entity::find()
        .select_only()
        .column(uploaded_file::Column::StoredAt)
        .filter(uploaded_file::Column::AttemptId.eq(attempt))
        .filter(uploaded_file::Column::QuestionKey.eq(question))
        .filter(scope.restrict(uploaded_file::Column::OrganisationId, uploaded_file::Column::PersonId))
        .into_tuple()
        .all(connection)
        .await?;
    let stored = rows.iter().flatten().count();
    Ok((stored, rows.len() - stored))
}

/// From here on a file is not there any more, although its bytes may be. Returns whether it was.
pub async fn set_aside(connection: &impl ConnectionTrait, scope: &Scope, id: UploadedFileId) -> Result<bool, DbErr> {
    let changed = uploaded_file::Entity::update_many()
        .set(uploaded_file::ActiveModel { stored_at: Set(None), ..Default::default() })
        .filter(uploaded_file::Column::Id.eq(id))
        .filter(uploaded_file::Column::StoredAt.is_not_null())
        .filter(scope.restrict(uploaded_file::Column::OrganisationId, uploaded_file::Column::PersonId))
        .exec(connection)
        .await?;
    Ok(changed.rows_affected > 0)
}

/// Forgets a file whose bytes are gone.
pub async fn delete_file(connection: &impl ConnectionTrait, scope: &Scope, id: UploadedFileId) -> Result<(), DbErr> {
    uploaded_file::Entity::delete_many()
        .filter(uploaded_file::Column::Id.eq(id))
        .filter(uploaded_file::Column::StoredAt.is_null())
        .filter(scope.restrict(uploaded_file::Column::OrganisationId, uploaded_file::Column::PersonId))
        .exec(connection)
        .await
        .map(|_| ())
}

/// Files that were sent before a moment and whose bytes are not safe: they never arrived, or their removal was interrupted.
pub async fn unfinished_files(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    before: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<UploadedFileId>, DbErr> {
    uploaded_file::Entity::find()
        .select_only()
        .column(uploaded_file::Column::Id)
        .filter(uploaded_file::Column::StoredAt.is_null())
        .filter(uploaded_file::Column::UploadedAt.lt(before))
        .filter(scope.restrict(uploaded_file::Column::OrganisationId, uploaded_file::Column::PersonId))
        .order_by_asc(uploaded_file::Column::UploadedAt)
        .limit(limit)
        .into_tuple()
        .all(connection)
        .await
}
