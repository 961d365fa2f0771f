//! Files that come in parts. As with whole files, a row comes before its bytes and goes after them.

use crate::learning::entity::{upload, upload_part, uploaded_file};
use crate::platform::access::Scope;
use crate::platform::ids::{AttemptId, UploadId, UploadPartId, UploadedFileId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// Notes an upload that begins.
pub async fn insert_upload(connection: &impl ConnectionTrait, _scope: &Scope, row: upload::Model) -> Result<(), DbErr> {
    upload::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// An upload inside a scope, with those of its parts whose bytes are safe, in order; locked where something of it changes.
pub async fn upload(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: UploadId,
    locks: bool,
) -> Result<Option<(upload::Model, Vec<upload_part::Model>)>, DbErr> {
    let find = upload::Entity::find_by_id(id).filter(scope.restrict(upload::Column::OrganisationId, upload::Column::PersonId));
    let find = if locks { find.lock_exclusive() } else { find };
    let Some(row) = find.one(connection).await? else { return Ok(None) };
    let parts = upload_part::Entity::find()
        .filter(upload_part::Column::UploadId.eq(id))
        .filter(upload_part::Column::StoredAt.is_not_null())
        .order_by_asc(upload_part::Column::FromByte)
        .all(connection)
        .await?;
    Ok(Some((row, parts)))
}

/// The uploads to a question of an attempt that are no files yet.
pub async fn uploads_of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    attempt: AttemptId,
    question: &str,
) -> Result<Vec<upload::Model>, DbErr> {
    upload::Entity::find()
        .filter(upload::Column::AttemptId.eq(attempt))
        .filter(upload::Column::QuestionKey.eq(question))
        .filter(upload::Column::FileId.is_null())
        .filter(scope.restrict(upload::Column::OrganisationId, upload::Column::PersonId))
        .all(connection)
        .await
}

/// Notes a part whose bytes are on their way.
pub async fn insert_part(connection: &impl ConnectionTrait, _scope: &Scope, row: upload_part::Model) -> Result<(), DbErr> {
    upload_part::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Notes that the bytes of a part are safe.
pub async fn save_part(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    upload: UploadId,
    part: UploadPartId,
    at: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = upload_part::ActiveModel { id: sea_orm::Set(part), stored_at: sea_orm::Set(Some(at)), ..Default::default() };
    row.update(connection).await?;
    let row = upload::ActiveModel { id: sea_orm::Set(upload), touched_at: sea_orm::Set(at), ..Default::default() };
    row.update(connection).await.map(|_| ())
}

/// Says which file an upload becomes, or that it becomes none after all.
pub async fn set_file(connection: &impl ConnectionTrait, scope: &Scope, id: UploadId, file: Option<UploadedFileId>) -> Result<(), DbErr> {
    upload::Entity::update_many()
        .col_expr(upload::Column::FileId, Expr::value(file))
        .filter(upload::Column::Id.eq(id))
        .filter(scope.restrict(upload::Column::OrganisationId, upload::Column::PersonId))
        .exec(connection)
        .await
        .map(|_| ())
}

/// Whether a file is there or on its way.
pub async fn has_file(connection: &impl ConnectionTrait, _scope: &Scope, id: UploadedFileId) -> Result<bool, DbErr> {
    Ok(uploaded_file::Entity::find_by_id(id).one(connection).await?.is_some())
}

/// All parts of an upload, those on their way included.
pub async fn part_ids(connection: &impl ConnectionTrait, _scope: &Scope, id: UploadId) -> Result<Vec<UploadPartId>, DbErr> {
    upload_part::Entity::find()
        .select_only()
        .column(upload_part::Column::Id)
        .filter(upload_part::Column::UploadId.eq(id))
        .into_tuple()
        .all(connection)
        .await
}

/// Forgets parts whose bytes are gone.
pub async fn delete_parts(connection: &impl ConnectionTrait, scope: &Scope, ids: &[UploadPartId]) -> Result<(), DbErr> {
    upload_part::Entity::delete_many()
        .filter(upload_part::Column::Id.is_in(ids.iter().copied()))
        .filter(scope.restrict(upload_part::Column::OrganisationId, upload_part::Column::PersonId))
        .exec(connection)
        .await
        .map(|_| ())
}

/// Forgets an upload that has no parts any more.
pub async fn delete_upload(connection: &impl ConnectionTrait, scope: &Scope, id: UploadId) -> Result<(), DbErr> {
    upload::Entity::delete_many()
        .filter(upload::Column::Id.eq(id))
        .filter(scope.restrict(upload::Column::OrganisationId, upload::Column::PersonId))
        .exec(connection)
        .await
        .map(|_| ())
}

/// Uploads of which nothing came since a moment, whether they became files or not.
pub async fn abandoned_uploads(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    before: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<UploadId>, DbErr> {
    upload::Entity::find()
        .select_only()
        .column(upload::Column::Id)
        .filter(upload::Column::TouchedAt.lt(before))
        .filter(scope.restrict(upload::Column::OrganisationId, upload::Column::PersonId))
        .order_by_asc(upload::Column::TouchedAt)
        .limit(limit)
        .into_tuple()
        .all(connection)
        .await
}
