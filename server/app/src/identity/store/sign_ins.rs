//! Sign-in sessions of browsers.

use crate::identity::entity::sign_in;
use crate::identity::secret::SecretHash;
use crate::platform::ids::{PersonId, SignInId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

pub async fn add_sign_in(
    transaction: &impl ConnectionTrait,
    id: SignInId,
    person: PersonId,
    hash: SecretHash,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    device: Option<String>,
) -> Result<(), DbErr> {
    let row = sign_in::Model { id, person_id: person, secret_hash: hash.hex(), created_at: now, expires_at, ended_at: None, device };
    sign_in::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(transaction).await.map(|_| ())
}

/// The session of a hash that has not ended or expired: its id, its person and its end.
pub async fn find_sign_in(
    connection: &impl ConnectionTrait,
    hash: SecretHash,
    now: DateTime<Utc>,
) -> Result<Option<(SignInId, PersonId, DateTime<Utc>)>, DbErr> {
    let row = sign_in::Entity::find()
        .filter(sign_in::Column::SecretHash.eq(hash.hex()))
        .filter(sign_in::Column::EndedAt.is_null())
        .filter(sign_in::Column::ExpiresAt.gt(now))
        .one(connection)
        .await?;
    Ok(row.map(|row| (row.id, row.person_id, row.expires_at)))
}

pub async fn end_sign_in(transaction: &impl ConnectionTrait, id: SignInId, now: DateTime<Utc>) -> Result<(), DbErr> {
    sign_in::Entity::update_many()
        .col_expr(sign_in::Column::EndedAt, Expr::value(now))
        .filter(sign_in::Column::Id.eq(id))
        .filter(sign_in::Column::EndedAt.is_null())
        .exec(transaction)
        .await
        .map(|_| ())
}

/// The sessions of a person that go on, the newest first.
pub async fn list_sign_ins(connection: &impl ConnectionTrait, person: PersonId, now: DateTime<Utc>) -> Result<Vec<sign_in::Model>, DbErr> {
    sign_in::Entity::find()
        .filter(sign_in::Column::PersonId.eq(person))
        .filter(sign_in::Column::EndedAt.is_null())
        .filter(sign_in::Column::ExpiresAt.gt(now))
        .order_by_desc(sign_in::Column::CreatedAt)
        .order_by_desc(sign_in::Column::Id)
        .limit(200)
        .all(connection)
        .await
}

/// Whether a session is a person's own, over or not.
pub async fn is_own_sign_in(connection: &impl ConnectionTrait, person: PersonId, id: SignInId) -> Result<bool, DbErr> {
    Ok(sign_in::Entity::find_by_id(id).filter(sign_in::Column::PersonId.eq(person)).one(connection).await?.is_some())
}

/// Ends all sessions of a person, but for the one she is using.
pub async fn end_sign_ins(
    transaction: &impl ConnectionTrait,
    person: PersonId,
    but: Option<SignInId>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let mut update = sign_in::Entity::update_many()
        .col_expr(sign_in::Column::EndedAt, Expr::value(now))
        .filter(sign_in::Column::PersonId.eq(person))
        .filter(sign_in::Column::EndedAt.is_null());
    if let Some(but) = but {
        update = update.filter(sign_in::Column::Id.ne(but));
    }
    update.exec(transaction).await.map(|_| ())
}
