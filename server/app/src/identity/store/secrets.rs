//! Secrets in links: each is used once.

use crate::identity::entity::one_time_secret;
use crate::identity::secret::{Purpose, SecretHash};
use crate::platform::ids::{OneTimeSecretId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

/// A secret that is still good.
#[derive(Clone, Copy, Debug)]
pub struct OpenSecret {
    pub id: OneTimeSecretId,
    pub person: PersonId,
}

pub async fn add_secret(
    transaction: &impl ConnectionTrait,
    secret: OpenSecret,
    purpose: Purpose,
    hash: SecretHash,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = one_time_secret::Model {
        id: secret.id,
        person_id: secret.person,
        purpose,
        secret_hash: hash.hex(),
        created_at: now,
        expires_at,
        used_at: None,
    };
    one_time_secret::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(transaction).await.map(|_| ())
}

/// The secret of a hash, when it was not used and has not expired.
pub async fn find_open_secret(
    connection: &impl ConnectionTrait,
    purpose: Purpose,
    hash: SecretHash,
    now: DateTime<Utc>,
) -> Result<Option<OpenSecret>, DbErr> {
    let row = one_time_secret::Entity::find()
        .filter(one_time_secret::Column::SecretHash.eq(hash.hex()))
        .filter(one_time_secret::Column::Purpose.eq(purpose))
        .filter(one_time_secret::Column::UsedAt.is_null())
        .filter(one_time_secret::Column::ExpiresAt.gt(now))
        .one(connection)
        .await?;
    Ok(row.map(|row| OpenSecret { id: row.id, person: row.person_id }))
}

/// Uses a secret up; `false` when somebody was faster.
pub async fn use_secret(transaction: &impl ConnectionTrait, id: OneTimeSecretId, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let outcome = one_time_secret::Entity::update_many()
        .col_expr(one_time_secret::Column::UsedAt, Expr::value(now))
        .filter(one_time_secret::Column::Id.eq(id))
        .filter(one_time_secret::Column::UsedAt.is_null())
        .filter(one_time_secret::Column::ExpiresAt.gt(now))
        .exec(transaction)
        .await?;
    Ok(outcome.rows_affected == 1)
}

/// Makes every other link of a person void.
pub async fn use_all_secrets(transaction: &impl ConnectionTrait, person: PersonId, now: DateTime<Utc>) -> Result<(), DbErr> {
    one_time_secret::Entity::update_many()
        .col_expr(one_time_secret::Column::UsedAt, Expr::value(now))
        .filter(one_time_secret::Column::PersonId.eq(person))
        .filter(one_time_secret::Column::UsedAt.is_null())
        .exec(transaction)
        .await
        .map(|_| ())
}
